### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = 跳到主要內容
nav-home = 首頁
nav-main = 主選單
nav-languages = 語言
nav-breadcrumbs = 目前位置
nav-pages = 清單頁碼

footer-licence = 內文在註明出處的前提下，可依 CC BY 4.0 使用。
footer-disclaimer = 資訊截至各處所示的日期。辦理手續前，請向負責的窗口確認。
footer-feed = 更新訂閱

home-collections = 尋找資訊
home-deadlines = 即將截止的支援制度
tags-title = 標籤

not-found-title = 找不到頁面
not-found-text = 此頁面可能已移動或已不存在。
not-found-home = 返回首頁
moved-title = 此頁面已移動
offline-copy = 目前無法連線，或連線速度較慢。這是儲存於 { $time } 的頁面，此後日期和截止日期可能已有變更。
offline-unsaved = 您要查看的頁面未儲存在此裝置上。目前改為顯示其他頁面。
draft-notice = 這是草稿，尚未發布。
review-notice = 此譯文尚未確認。

as-of = 資訊截至
checked = 最近確認：
source = 出處：
source-accessed = 查閱日期：
facts-title = 基本資訊
steps-title = 步驟
contents-title = 目錄
terms-title = 本頁的詞語
sources-title = 出處
sources-rules = 制度內容截至出處所示的日期。辦理手續前，請向負責的窗口確認。
title-with-page = { $title }（第 { $n } 頁）
fallback-notice = 此頁面尚無您所用語言的版本。內文語言：{ $language }。
fallback-partial = 目前只有標題和摘要是您所用的語言。內文語言：{ $language }。
fallback-original = 閱讀該語言的頁面（{ $language }）
fallback-not-simple = 此頁面尚無簡易日語版本。以下為一般日語。

facet-title = { $collection }：{ $value }
tag-title = 標籤：{ $tag }
listing-count = { $n } 筆
deadline-of = 截止：{ $title }
calendar-deadlines = { $site }：截止日期
calendar-events = { $site }：活動
download-csv = 所有支援制度的表格（CSV）
download-json = 所有支援制度的資料（JSON）
download-figures-csv = 此表格（CSV）
download-figures-json = 此表格的資料（JSON）
download-deadline = 將截止日期加入行事曆
download-deadlines = 所有截止日期的行事曆
download-event = 將此活動加入行事曆
download-events = 所有活動的行事曆
statuses-side-by-side = 在留資格比較
dataset-corner = 項目
comparison-corner = 比較項目

alert-note = 補充
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 警告
footnotes = 註腳
footnote = 註腳
footnote-back = 返回內文
task-done = 已完成
task-open = 未完成

collection-residence-status = 在留資格
collection-residence-status-summary = 各種在留資格可從事的活動、期間和條件。
collection-comparison = 制度比較
collection-comparison-summary = 用表格比較相似的在留資格和制度有何不同。
collection-consortium = 地區聯盟
collection-consortium-summary = 由大學、企業、經濟團體、地方政府等組成，支援留學生和高度外國人才在當地工作和發展。
collection-program = 支援制度
collection-program-summary = 補助金、助成金、培訓、諮詢等，供企業和在職人士使用的制度。
collection-case = 案例
collection-case-summary = 與外國人才、外部人才共同取得成果的企業等案例。
collection-event = 活動
collection-event-summary = 交流會、研討會、說明會等的紀錄和預告。
collection-organization = 機構和窗口
collection-organization-summary = 諮詢窗口、政府機關、支援團體等的聯絡方式。
collection-dataset = 統計
collection-dataset-summary = 用表格和圖表呈現留學生、外國勞動者等的人數，並註明出處。
collection-guide = 指南
collection-guide-summary = 為留學生、在職人士和企業逐步說明辦理步驟。

facet-purpose = 目的
facet-kind = 類型
facet-stage = 階段
facet-user = 適用對象
facet-region = 地區
facet-industry = 行業
facet-state = 受理狀態
facet-foreign = 外國人才
facet-work = 工作
facet-nationality = 國籍、地區
facet-job = 職種
facet-audience = 對象
facet-mode = 舉辦形式
foreign-yes = 與外國人才有關
foreign-no = 不限於外國人才

related-residence-status-parent = 此在留資格的種類
related-residence-status-next = 可變更為此在留資格的在留資格
related-comparison-statuses = 包含此在留資格的比較
related-consortium-program = 此計畫的聯盟
related-consortium-agency = 相關聯盟
related-program-parent = 此制度的具體方案
related-program-agency = 此機構的支援制度
related-case-programs = 使用此制度的案例
related-case-consortium = 此聯盟的案例
related-event-organizers = 此機構的活動
related-event-consortium = 此聯盟的活動
related-organization-parent = 下屬機構和窗口
related-dataset-rows = 此在留資格的統計

glossary-letters = 首字
coverage-caption = 各語言已寫成的頁面
coverage-corner = 語言
coverage-whole = { $all }個中有{ $n }個
coverage-partial = { $n }個只有標題和摘要
coverage-derived = { $n }個由機器產生
