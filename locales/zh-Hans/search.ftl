### Texts of the search.

search-label = 搜索本网站
search-submit = 搜索
search-title = 搜索
search-query-tips = 用引号 "" 查找完全相同的词语，用减号 (-) 排除词语。

search-filters = 筛选
search-clear = 清除筛选
search-from = 从
search-to = 到
search-range-closes = 申请截止日
search-range-amount = 金额（日元）
facet-agency = 实施机构
facet-collection = 页面类型

search-results = 搜索结果
search-more = 更多结果
search-count = { $n } 条结果
search-count-near = { $n } 条拼写相近的结果
search-count-any = { $n } 条包含部分词语的结果
search-days-left = 还剩 { $n } 天
search-last-day = 今天截止

search-loading = 正在加载…
search-titles-only = 以下为标题的搜索结果，正在加载全文…
search-load-full = 搜索全文（会使用更多流量）
search-failed = 搜索未能完整加载。请检查网络连接，或使用下面的列表。
search-unsupported = 此浏览器无法搜索全文。请使用下面的列表。
search-portable = 这是从文件打开的网站副本，浏览器不允许这样的页面搜索。请使用下面的列表，或在网站上搜索：
search-outdated = 网站已更新。请重新加载此页面。

search-none = 没有找到。
search-none-here = 在此语言中没有找到。
search-found-in = 在其他语言中找到：
search-try-languages = 用其他语言搜索
search-ask-desks = 向咨询窗口询问
search-browse = 浏览列表
