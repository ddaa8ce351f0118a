### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = 跳到正文
nav-home = 首页
nav-main = 主菜单
nav-languages = 语言
nav-breadcrumbs = 当前位置
nav-pages = 列表页码

footer-licence = 正文在注明出处的前提下，可按 CC BY 4.0 使用。
footer-disclaimer = 信息截至各处所示的日期。办理手续前，请向负责的窗口确认。
footer-feed = 更新订阅

home-collections = 查找信息
home-deadlines = 即将截止的支援制度
tags-title = 标签

not-found-title = 找不到页面
not-found-text = 该页面可能已移动或已不存在。
not-found-home = 返回首页
moved-title = 此页面已移动
offline-copy = 目前无法连接网络，或网速较慢。这是保存于 { $time } 的页面，此后日期和截止日期可能已有变化。
offline-unsaved = 您要查看的页面未保存在此设备上。现改为显示其他页面。
draft-notice = 这是草稿，尚未发布。
review-notice = 此译文尚未核对。

as-of = 信息截至
checked = 最近核对：
source = 出处：
source-accessed = 查阅日期：
facts-title = 基本信息
steps-title = 步骤
contents-title = 目录
terms-title = 本页的词语
sources-title = 出处
sources-rules = 制度内容截至出处所示的日期。办理手续前，请向负责的窗口确认。
title-with-page = { $title }（第 { $n } 页）
fallback-notice = 此页面尚无您所用语言的版本。正文语言：{ $language }。
fallback-partial = 目前只有标题和摘要是您所用的语言。正文语言：{ $language }。
fallback-original = 阅读该语言的页面（{ $language }）
fallback-not-simple = 此页面尚无简易日语版本。以下为普通日语。

facet-title = { $collection }：{ $value }
tag-title = 标签：{ $tag }
listing-count = { $n } 条
deadline-of = 截止：{ $title }
calendar-deadlines = { $site }：截止日期
calendar-events = { $site }：活动
download-csv = 所有支援制度的表格（CSV）
download-json = 所有支援制度的数据（JSON）
download-figures-csv = 此表格（CSV）
download-figures-json = 此表格的数据（JSON）
download-deadline = 将截止日期加入日历
download-deadlines = 所有截止日期的日历
download-event = 将此活动加入日历
download-events = 所有活动的日历
statuses-side-by-side = 在留资格比较
dataset-corner = 项目
comparison-corner = 比较项目

alert-note = 补充
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 警告
footnotes = 脚注
footnote = 脚注
footnote-back = 返回正文
task-done = 已完成
task-open = 未完成

collection-residence-status = 在留资格
collection-residence-status-summary = 各种在留资格可从事的活动、期间和条件。
collection-comparison = 制度比较
collection-comparison-summary = 用表格比较相似的在留资格和制度有何不同。
collection-consortium = 地区联合体
collection-consortium-summary = 由大学、企业、经济团体、地方政府等组成，支援留学生和高度外国人才在当地工作和发展。
collection-program = 支援制度
collection-program-summary = 补助金、助成金、培训、咨询等，供企业和在职人士使用的制度。
collection-case = 案例
collection-case-summary = 与外国人才、外部人才共同取得成果的企业等的案例。
collection-event = 活动
collection-event-summary = 交流会、研讨会、说明会等的记录和预告。
collection-organization = 机构和窗口
collection-organization-summary = 咨询窗口、国家机关、支援团体等的联系方式。
collection-dataset = 统计
collection-dataset-summary = 用表格和图表展示留学生、外国劳动者等的人数，并注明出处。
collection-guide = 指南
collection-guide-summary = 为留学生、在职人士和企业逐步说明办理步骤。

facet-purpose = 目的
facet-kind = 类型
facet-stage = 阶段
facet-user = 适用对象
facet-region = 地区
facet-industry = 行业
facet-state = 受理状态
facet-foreign = 外国人才
facet-work = 工作
facet-nationality = 国籍、地区
facet-job = 职种
facet-audience = 对象
facet-mode = 举办形式
foreign-yes = 与外国人才有关
foreign-no = 不限于外国人才

related-residence-status-parent = 此在留资格的种类
related-residence-status-next = 可变更为此在留资格的在留资格
related-comparison-statuses = 包含此在留资格的比较
related-consortium-program = 此项目的联合体
related-consortium-agency = 相关联合体
related-program-parent = 此制度的具体方案
related-program-agency = 此机构的支援制度
related-case-programs = 使用此制度的案例
related-case-consortium = 此联合体的案例
related-event-organizers = 此机构的活动
related-event-consortium = 此联合体的活动
related-organization-parent = 下属机构和窗口
related-dataset-rows = 此在留资格的统计

glossary-letters = 首字母
coverage-caption = 各语言已写成的页面
coverage-corner = 语言
coverage-whole = { $all }个中有{ $n }个
coverage-partial = { $n }个只有标题和摘要
coverage-derived = { $n }个由机器生成
