### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = 您想做什麼？
home-newest = 最新資訊
home-regions = 地區聯盟
home-menu = 選單

sort-label = 排序
sort-title = 依名稱
sort-deadline = 截止日期由近到遠
sort-amount = 金額由高到低
sort-newest = 由新到舊
filter-title = 篩選清單
filter-show = 顯示 { $n } 筆

compare-residence-status = 比較在留資格
compare-program = 比較支援制度
compare-corner = 名稱
compare-summary = 此表並列顯示所有項目。選擇 2 項或 3 項，即可只顯示所選項目。
compare-link = 並列比較
compare-choose = 選擇要比較的項目
compare-all = 顯示全部

glance-title = 要點一覽
glance-work = 可以工作嗎？
glance-stay = 可以停留多久？
glance-renewals = 可以更新（延期）嗎？
glance-family = 家人可以來日本嗎？
glance-japanese = 日語需要達到什麼程度？
glance-next = 接下來可變更為哪些在留資格？
not-stated = 資料中沒有說明
path-title = 接下來可變更為的在留資格
path-text = 符合條件時，可以從上方的在留資格變更為下方的在留資格。

program-who = 誰可以使用
program-what = 可獲得的支援
program-when = 何時截止
program-how = 申請方法
program-ask = 諮詢處
program-about = 關於此制度
offers-student = 為留學生和外國人才提供的支援
offers-company = 為企業提供的支援
ended-notice = 此制度已結束。保留此頁面，以便仍可依名稱查詢。

guide-answers = 目前的回答
guide-change = 更改
guide-restart = 重新開始
guide-options = 可能適合的選項
guide-reason = 理由：
guide-ask = 做決定前，請在這裡確認
guide-caution = 這只是指引，不是決定，也不是承諾。最終由負責的窗口或政府機關判斷。
guide-page-title = { $title }（{ $guide }）

map-title = 都道府縣地圖
map-text = 每個方格代表一個都道府縣。有邊框的方格是地區聯盟的對象地區。清單中也有相同的連結。

translated-notice = 此頁面由{ $language }翻譯而來。
translated-original = 閱讀原頁面
stale-notice = 此頁面的原文已有更改。本譯文依據的原文日期：{ $date }。此後更改的部分：{ $parts }。
changed-title = 頁面標題
changed-summary = 摘要
changed-facts = 基本資訊
changed-headings = 小標題
changed-paragraphs = 段落
changed-lists = 清單
changed-tables = 表格
changed-other = 其他部分
nav-untranslated = 尚未翻譯
share-title = 分享此頁面
share-mail = 電子郵件
share-address = 此頁面的網址
feedback-link = 回報此頁面的錯誤
related-guide-outcomes = 引導至此處的指南
