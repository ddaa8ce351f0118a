### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = 跳到主要內容
nav-home = 首頁
nav-main = 主選單
nav-languages = 語言
nav-breadcrumbs = 目前位置

not-found-title = 找不到頁面
not-found-text = 此頁面可能已移動或已不存在。
not-found-home = 返回首頁
moved-title = 此頁面已移動

as-of = 資訊截至
checked = 最近確認：
source = 出處：
facts-title = 基本資訊
contents-title = 目錄
terms-title = 本頁的詞語
sources-title = 出處
fallback-notice = 此頁面尚無您所用語言的版本。內文語言：{ $language }。
fallback-original = 閱讀該語言的頁面（{ $language }）

state-open = 受理中
state-closing = 即將截止
state-rolling = 隨時受理
state-closed = 已截止
state-unknown = 申請期間不詳
state-ended = 已結束
