### えらぶ ものの なまえ。

answer-yes = できます
answer-no = できません
answer-conditional = できる 場合と できない 場合が あります

audience-student = 学生
audience-worker = はたらく 人
audience-company = 会社
audience-university = 大学・学校
audience-association = 団体（会社などの グループ）
audience-municipality = 県・市・町・村
audience-bank = ぎんこうなど
audience-individual = 一人ひとりの 人
audience-job-seeker = しごとを さがす 人

industry-manufacturing = ものを つくる しごと
industry-construction = たてものや 道を つくる しごと
industry-transport = 人や ものを はこぶ しごと
industry-medical = びょういんなどの しごと（医療）
industry-care = お年よりなどの せわ（介護）
industry-lodging = ホテルの しごと
industry-food = 食べものの しごと
industry-agriculture = 農業（やさい・こめ・どうぶつなど）
industry-fishery = さかなの しごと（漁業）
industry-forestry = 森の 木の しごと（林業）
industry-it = コンピューターの しごと（IT）
industry-retail = 店の しごと
industry-textile = ぬのや ふくを つくる しごと
industry-energy = 電気などの エネルギー
industry-semiconductor = 半導体
industry-finance = ぎんこうなど、お金の しごと
industry-education = 教える しごと（教育）
industry-services = サービスの しごと
industry-recycling = リサイクル
industry-wholesale = 店に ものを うる しごと（卸売）

category-work-limited = はたらくための 在留資格（しごとは きまっています）
category-no-work = はたらけない 在留資格
category-designated = 特定活動
category-position = 家族などの かんけいで もらう 在留資格

work-limited = きまった しごとが できます
work-not-allowed = はたらけません
work-with-permission = 「資格外活動許可」が あれば はたらけます
work-designated = 人によって ちがいます
work-unlimited = どんな しごとも できます

japanese-jlpt-n1 = 日本語能力試験N1
japanese-jlpt-n2 = 日本語能力試験N2
japanese-jlpt-n3 = 日本語能力試験N3
japanese-jlpt-n4 = 日本語能力試験N4
japanese-jlpt-n5 = 日本語能力試験N5
japanese-jft-basic = 国際交流基金日本語基礎テスト（JFT-Basic）
japanese-framework-a1 = 日本語教育の参照枠A1

kind-subsidy = 補助金（国などが 出す お金）
kind-grant = 助成金（国などが 出す お金）
kind-tax = 税金が 安く なる
kind-certification = いい 会社だと みとめる しくみ
kind-award = いい 会社を えらぶ しくみ
kind-training = べんきょう（研修・講座）
kind-desk = そうだんする ところ
kind-platform = やくに 立つ サイト
kind-matching = 会社と 人が 会う しえん
kind-guidance = そうだん・てつだい
kind-internship = インターンシップ
kind-handbook = ハンドブック（あんないの 本）
kind-casebook = 会社の れいを あつめた もの
kind-network = グループ・つながり
kind-system = しくみ（制度）

purpose-recruit-retain = はたらく 人を 見つける・長く はたらいて もらう
purpose-develop = はたらく 人を そだてる
purpose-productivity = もっと よく しごとが できるように する

stage-plan = かんがえる とき
stage-recruit = 人を さがす とき
stage-accept = 会社に 入る とき
stage-retain = 長く はたらいて もらう とき

period-fixed = 期間が きまっています
period-rolling = いつでも もうしこめます
period-until-budget = お金（予算）が なくなるまで
period-until-full = 人や 会社が いっぱいに なるまで
period-annual = 毎年 あります
period-unknown = いつか わかりません

member-core = 中心の メンバー
member-government = 国・県・市など
member-economic = 会社の グループ（経済団体）
member-university = 大学など
member-bank = ぎんこうなど
member-jetro = ジェトロ
member-company = 会社
member-other = そのほか

case-foreign-talent = 外国人が はたらいている 会社
case-side-job = ほかの しごとも している 人と はたらく
case-professional = 専門の 人と はたらく
case-regional-hr = 地域の人事部（いくつかの 会社で 人を さがす）
case-relocation = 会社の ばしょを うつす
case-joint-course = 大学などと いっしょに つくる じゅぎょう

job-field-engineering = ものを つくる ぎじゅつ
job-field-design = せっけい・図面を かく しごと
job-field-it = コンピューターの しごと（IT）
job-field-sales = ものを うる しごと（営業）
job-field-marketing = 会社や ものを 知って もらう しごと（広報）
job-field-business-development = あたらしい ものや サービスを つくる しごと
job-field-management = 会社の やりかたを よく する しごと
job-field-accounting = お金の けいさん（経理）
job-field-human-resources = 人を さがす・てつだう しごと（人事）
job-field-hospitality = おきゃくさんと 話す しごと（接客）
job-field-farming = やさいや どうぶつを そだてる しごと（農業）

event-exchange = 人と 会って 話す 会
event-kickoff = はじまりの イベント
event-seminar = セミナー（べんきょうの 会）
event-briefing = せつめいの 会
event-campaign = キャンペーン
mode-in-person = 会場に 行く
mode-online = オンライン
mode-hybrid = 会場か オンライン

organization-agency = 国などの 機関
organization-bureau = ちいきに ある 国の やくしょ
organization-desk = そうだんする ところ
organization-network = グループ（ネットワーク）
organization-school = 学校・べんきょうする ところ
organization-expert = 専門の 人
organization-body = 団体
