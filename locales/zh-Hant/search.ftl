### Texts of the search.

search-label = 搜尋本網站
search-submit = 搜尋
search-title = 搜尋
search-query-tips = 用引號 "" 尋找完全相同的詞語，用減號 (-) 排除詞語。

search-filters = 篩選
search-clear = 清除篩選
search-from = 從
search-to = 到
search-range-closes = 申請截止日
search-range-amount = 金額（日圓）
facet-agency = 實施機構
facet-collection = 頁面類型

search-results = 搜尋結果
search-more = 更多結果
search-count = { $n } 筆結果
search-count-near = { $n } 筆拼寫相近的結果
search-count-any = { $n } 筆包含部分詞語的結果
search-days-left = 還剩 { $n } 天
search-last-day = 今天截止

search-loading = 載入中…
search-titles-only = 以下為標題的搜尋結果，正在載入全文…
search-load-full = 搜尋全文（會使用較多流量）
search-failed = 搜尋功能未能完整載入。請檢查網路連線，或使用下方的清單。
search-unsupported = 此瀏覽器無法搜尋全文。請使用下方的清單。
search-portable = 這是從檔案開啟的網站副本，瀏覽器不允許這樣的頁面搜尋。請使用下方的清單，或在網站上搜尋：
search-outdated = 網站已更新。請重新載入此頁面。

search-none = 找不到結果。
search-none-here = 在此語言中找不到結果。
search-found-in = 在其他語言中找到：
search-try-languages = 用其他語言搜尋
search-ask-desks = 向諮詢窗口詢問
search-browse = 瀏覽清單
