### Labels of the fixed choices that facts can have.

answer-yes = 可以
answer-no = 不可以
answer-conditional = 有條件

audience-student = 學生
audience-worker = 在職人士
audience-company = 企業
audience-university = 大學和學校
audience-association = 團體
audience-municipality = 地方政府
audience-bank = 金融機構
audience-individual = 個人
audience-job-seeker = 求職者

industry-manufacturing = 製造業
industry-construction = 建築業
industry-transport = 運輸業
industry-medical = 醫療
industry-care = 看護
industry-lodging = 住宿業
industry-food = 餐飲、食品
industry-agriculture = 農業
industry-fishery = 漁業、水產
industry-forestry = 林業
industry-it = 資訊通訊（IT）
industry-retail = 零售業
industry-textile = 紡織
industry-energy = 能源
industry-semiconductor = 半導體
industry-finance = 金融業
industry-education = 教育
industry-services = 服務業
industry-recycling = 資源循環、回收再利用
industry-wholesale = 批發業

category-work-limited = 工作類在留資格（活動範圍有限制）
category-no-work = 不得工作的在留資格
category-designated = 特定活動
category-position = 基於身分或地位的在留資格

work-limited = 可在許可的活動範圍內工作
work-not-allowed = 不得工作
work-with-permission = 取得資格外活動許可後可工作
work-designated = 視指定的活動而定
work-unlimited = 工作無限制

japanese-jlpt-n1 = 日本語能力試驗N1
japanese-jlpt-n2 = 日本語能力試驗N2
japanese-jlpt-n3 = 日本語能力試驗N3
japanese-jlpt-n4 = 日本語能力試驗N4
japanese-jlpt-n5 = 日本語能力試驗N5
japanese-jft-basic = 國際交流基金日語基礎測驗（JFT-Basic）
japanese-framework-a1 = 日語教育參照框架A1級

kind-subsidy = 補助金
kind-grant = 助成金
kind-tax = 稅務優惠
kind-certification = 認定制度
kind-award = 表揚、評選
kind-training = 培訓、課程
kind-desk = 諮詢窗口
kind-platform = 入口網站、平台
kind-matching = 媒合
kind-guidance = 陪伴式支援、建議
kind-internship = 實習
kind-handbook = 手冊
kind-casebook = 案例集
kind-network = 合作網絡
kind-system = 制度

purpose-recruit-retain = 確保人才與留任
purpose-develop = 人才培育
purpose-productivity = 提升生產力

stage-plan = 規劃
stage-recruit = 徵才
stage-accept = 到職
stage-retain = 留任

period-fixed = 於規定期間受理
period-rolling = 隨時受理
period-until-budget = 預算用完為止
period-until-full = 額滿為止
period-annual = 每年受理
period-unknown = 申請期間不詳

member-core = 核心成員
member-government = 行政機關
member-economic = 經濟團體
member-university = 大學等
member-bank = 金融機構
member-jetro = JETRO
member-company = 企業
member-other = 其他

case-foreign-talent = 外國人才
case-side-job = 副業、兼職人才
case-professional = 專業人才
case-regional-hr = 地區人事部
case-relocation = 據點遷移、新設
case-joint-course = 聯合課程

job-field-engineering = 生產技術、設備
job-field-design = 設計、製圖
job-field-it = IT、系統
job-field-sales = 業務、開拓通路
job-field-marketing = 行銷、公關
job-field-business-development = 新事業、新商品開發
job-field-management = 經營企劃、業務改善
job-field-accounting = 會計
job-field-human-resources = 人事、徵才
job-field-hospitality = 接待服務
job-field-farming = 農業、畜牧業

event-exchange = 交流會
event-kickoff = 啟動活動
event-seminar = 研討會
event-briefing = 說明會
event-campaign = 宣傳活動
mode-in-person = 實體
mode-online = 線上
mode-hybrid = 實體和線上

organization-agency = 政府機關、公共機構
organization-bureau = 地方局
organization-desk = 諮詢窗口
organization-network = 合作網絡
organization-school = 學校、課程
organization-expert = 專家
organization-body = 團體
