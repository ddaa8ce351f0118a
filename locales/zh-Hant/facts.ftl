### Labels of the facts on an entry's page.

fact-parent = 上層項目
fact-category = 類別
fact-work = 工作
fact-purpose = 目的
fact-activities = 可從事的活動
fact-examples = 範例
fact-occupations = 可工作的領域和職種
fact-stay = 在留期間
fact-requirements = 條件
fact-points = 所需積分
fact-tests = 考試
fact-japanese = 日語
fact-family = 家屬隨行
fact-job-change = 轉職、轉籍
fact-intake = 接收人數限制
fact-residents = 在留人數
fact-highly-skilled = 是否視為高度外國人才
fact-next = 可變更為的在留資格
fact-notes = 注意事項
fact-links = 連結

fact-state = 受理狀態
fact-agency = 實施機構
fact-kind = 類型
fact-purposes = 目的
fact-stage = 適用階段
fact-users = 適用對象
fact-regions = 適用地區
fact-industries = 行業
fact-size = 企業規模
fact-amounts = 支援金額
fact-cost = 費用
fact-period = 申請期間
fact-capacity = 名額
fact-supports = 支援內容
fact-former-names = 舊名稱
fact-figures = 數據一覽
fact-contacts = 聯絡方式

fact-founded = 設立日期
fact-prefectures = 設立時的都道府縣
fact-case-prefectures = 有案例的都道府縣
fact-secretariat = 事務局
fact-program = 相關計畫
fact-members = 成員機構
fact-cases = 案例

fact-company = 企業或團體名稱
fact-prefecture = 都道府縣
fact-municipality = 市區町村
fact-industry = 行業
fact-business = 業務內容
fact-nationalities = 國籍、地區
fact-jobs = 工作內容
fact-job-fields = 職種
fact-programs = 使用的制度
fact-consortium = 聯盟

fact-starts = 開始
fact-ends = 結束
fact-mode = 舉辦形式
fact-place = 地點
fact-languages = 語言
fact-audience = 對象
fact-organizers = 主辦單位

fact-short-name = 簡稱
fact-services = 服務

fact-population = 統計對象
fact-measure = 統計內容
fact-region = 地區
