### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = 跳到正文
nav-home = 首页
nav-main = 主菜单
nav-languages = 语言
nav-breadcrumbs = 当前位置

not-found-title = 找不到页面
not-found-text = 该页面可能已移动或已不存在。
not-found-home = 返回首页
moved-title = 此页面已移动

as-of = 信息截至
checked = 最近核对：
source = 出处：
facts-title = 基本信息
contents-title = 目录
terms-title = 本页的词语
sources-title = 出处
fallback-notice = 此页面尚无您所用语言的版本。正文语言：{ $language }。
fallback-original = 阅读该语言的页面（{ $language }）

state-open = 受理中
state-closing = 即将截止
state-rolling = 随时受理
state-closed = 已截止
state-unknown = 申请期间不详
state-ended = 已结束
