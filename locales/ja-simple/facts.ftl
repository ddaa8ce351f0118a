### ページに ある こうもくの なまえ。

fact-parent = これを ふくむ もの
fact-category = グループ
fact-work = しごとを しても いいですか
fact-purpose = なんの ためですか
fact-activities = なにを しても いいですか
fact-examples = どんな 人・しごとですか（れい）
fact-occupations = どんな しごとが できますか
fact-stay = どのくらい 日本に いられますか（在留期間）
fact-requirements = ひつような こと
fact-points = ひつような ポイント
fact-tests = しけん
fact-japanese = 日本語の 力
fact-family = 家族と いっしょに すめますか
fact-job-change = 会社を かえても いいですか
fact-intake = 会社に 入れる 人の 数
fact-residents = 日本に いる 人の 数
fact-highly-skilled = 「高度外国人材」ですか
fact-next = つぎに かえられる 在留資格
fact-notes = 気をつける こと
fact-links = リンク

fact-state = いま もうしこめますか
fact-agency = して いる ところ
fact-kind = しゅるい
fact-purposes = なんの ためですか
fact-stage = いつ つかいますか
fact-users = だれが つかえますか
fact-regions = どこで つかえますか
fact-industries = しごとの しゅるい
fact-size = 会社の 大きさ
fact-amounts = もらえる お金
fact-cost = いる お金
fact-period = いつ もうしこめますか
fact-capacity = なん社まで できますか
fact-supports = どんな しえんですか
fact-former-names = 前の なまえ
fact-figures = 数字
fact-contacts = きく ところ

fact-founded = できた 日
fact-prefectures = はじめの 都道府県
fact-case-prefectures = 会社の れいが ある 都道府県
fact-secretariat = 事務局（せわを する ところ）
fact-program = かんけいする しえん
fact-members = メンバー
fact-cases = 会社の れい

fact-company = 会社の なまえ
fact-prefecture = 都道府県
fact-municipality = 市・区・町・村
fact-industry = しごとの しゅるい
fact-business = 会社の しごと
fact-nationalities = どこの 国・ちいきの 人
fact-jobs = して いる しごと
fact-job-fields = どんな しごと
fact-programs = つかった しえん
fact-consortium = コンソーシアム

fact-starts = はじまり
fact-ends = おわり
fact-mode = 会場か オンラインか
fact-place = ばしょ
fact-languages = つかえる ことば
fact-audience = だれの ためですか
fact-organizers = ひらく ところ

fact-short-name = みじかい なまえ
fact-services = して くれる こと

fact-population = だれ・なにを 数えましたか
fact-measure = なんの 数ですか
fact-region = ばしょ
