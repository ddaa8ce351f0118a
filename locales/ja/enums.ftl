### 決まった選択肢の名前。

answer-yes = できます
answer-no = できません
answer-conditional = 条件があります

audience-student = 学生
audience-worker = 働く人
audience-company = 企業
audience-university = 大学・学校
audience-association = 団体
audience-municipality = 自治体
audience-bank = 金融機関
audience-individual = 個人
audience-job-seeker = 求職者

industry-manufacturing = 製造業
industry-construction = 建設業
industry-transport = 運輸業
industry-medical = 医療
industry-care = 介護
industry-lodging = 宿泊業
industry-food = 飲食・食品
industry-agriculture = 農業
industry-fishery = 漁業・水産業
industry-forestry = 林業
industry-it = 情報通信（IT）
industry-retail = 小売業
industry-textile = 繊維
industry-energy = エネルギー
industry-semiconductor = 半導体
industry-finance = 金融業
industry-education = 教育
industry-services = サービス業
industry-recycling = 資源循環・リサイクル
industry-wholesale = 卸売業

category-work-limited = 就労資格（活動の範囲に制限あり）
category-no-work = 就労が認められない在留資格
category-designated = 特定活動
category-position = 身分・地位に基づく在留資格

work-limited = 活動の範囲内で就労可
work-not-allowed = 就労不可
work-with-permission = 資格外活動許可があれば就労可
work-designated = 指定された活動による
work-unlimited = 就労に制限なし

japanese-jlpt-n1 = 日本語能力試験N1
japanese-jlpt-n2 = 日本語能力試験N2
japanese-jlpt-n3 = 日本語能力試験N3
japanese-jlpt-n4 = 日本語能力試験N4
japanese-jlpt-n5 = 日本語能力試験N5
japanese-jft-basic = 国際交流基金日本語基礎テスト（JFT-Basic）
japanese-framework-a1 = 日本語教育の参照枠A1

kind-subsidy = 補助金
kind-grant = 助成金
kind-tax = 税の優遇
kind-certification = 認定制度
kind-award = 表彰・選定
kind-training = 研修・講座
kind-desk = 相談窓口
kind-platform = ポータル・プラットフォーム
kind-matching = マッチング
kind-guidance = 伴走支援・助言
kind-internship = インターンシップ
kind-handbook = ハンドブック
kind-casebook = 事例集
kind-network = ネットワーク・連携
kind-system = 制度

purpose-recruit-retain = 人材確保・定着
purpose-develop = 人材育成
purpose-productivity = 生産性向上

stage-plan = 計画
stage-recruit = 採用
stage-accept = 受入れ
stage-retain = 定着

period-fixed = 期間を定めて受付
period-rolling = 随時受付
period-until-budget = 予算がなくなるまで
period-until-full = 定員に達するまで
period-annual = 毎年受付
period-unknown = 受付期間は不明

member-core = 中核となる機関
member-government = 行政機関
member-economic = 経済団体
member-university = 大学など
member-bank = 金融機関
member-jetro = ジェトロ
member-company = 企業
member-other = その他

case-foreign-talent = 外国人材の活躍
case-side-job = 副業・兼業人材の活用
case-professional = プロフェッショナル人材の活用
case-regional-hr = 地域の人事部
case-relocation = 拠点の移転・新設
case-joint-course = 共同講座

job-field-engineering = 生産技術・設備
job-field-design = 設計・製図
job-field-it = IT・システム
job-field-sales = 営業・販路の開拓
job-field-marketing = マーケティング・広報
job-field-business-development = 新規事業・商品の開発
job-field-management = 経営企画・業務改善
job-field-accounting = 経理
job-field-human-resources = 人事・採用
job-field-hospitality = 接客
job-field-farming = 農業・畜産

event-exchange = 交流会
event-kickoff = キックオフイベント
event-seminar = セミナー
event-briefing = 説明会
event-campaign = キャンペーン
mode-in-person = 会場
mode-online = オンライン
mode-hybrid = 会場とオンライン

organization-agency = 国の機関・公的機関
organization-bureau = 地方の局
organization-desk = 相談窓口
organization-network = ネットワーク
organization-school = 学校・講座
organization-expert = 専門家
organization-body = 団体
