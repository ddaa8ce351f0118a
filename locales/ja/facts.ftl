### 基本情報の項目の名前。

fact-parent = 上位の項目
fact-category = 区分
fact-work = 就労
fact-purpose = 目的
fact-activities = できる活動
fact-examples = 該当例
fact-occupations = 働ける分野・職種
fact-stay = 在留期間
fact-requirements = 要件
fact-points = 必要なポイント
fact-tests = 試験
fact-japanese = 日本語
fact-family = 家族の帯同
fact-job-change = 転職・転籍
fact-intake = 受入れ人数の枠
fact-residents = 在留者数
fact-highly-skilled = 高度外国人材としての扱い
fact-next = 次に移れる在留資格
fact-notes = 注意点
fact-links = リンク

fact-state = 受付状況
fact-agency = 実施機関
fact-kind = 種類
fact-purposes = 目的
fact-stage = 活用する段階
fact-users = 対象者
fact-regions = 対象地域
fact-industries = 業種
fact-size = 企業の規模
fact-amounts = 支援額
fact-cost = 費用
fact-period = 受付期間
fact-capacity = 定員
fact-supports = 支援の内容
fact-former-names = 以前の名称
fact-figures = 数字で見る
fact-contacts = お問い合わせ

fact-founded = 設立日
fact-prefectures = 設立時の都道府県
fact-case-prefectures = 事例のある都道府県
fact-secretariat = 事務局
fact-program = 関連する事業
fact-members = 構成機関
fact-cases = 事例

fact-company = 企業・団体名
fact-prefecture = 都道府県
fact-municipality = 市区町村
fact-industry = 業種
fact-business = 事業の内容
fact-nationalities = 国籍・地域
fact-jobs = 仕事の内容
fact-job-fields = 職種
fact-programs = 活用した制度
fact-consortium = コンソーシアム

fact-starts = 開始
fact-ends = 終了
fact-mode = 開催形式
fact-place = 場所
fact-languages = 言語
fact-audience = 対象
fact-organizers = 主催

fact-short-name = 略称
fact-services = サービス

fact-population = 集計の対象
fact-measure = 集計の内容
fact-region = 地域
