### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = 您想做什么？
home-newest = 最新信息
home-regions = 地区联合体
home-menu = 菜单

sort-label = 排序
sort-title = 按名称
sort-deadline = 截止日期由近到远
sort-amount = 金额由高到低
sort-newest = 由新到旧
filter-title = 筛选列表
filter-show = 显示 { $n } 条

compare-residence-status = 比较在留资格
compare-program = 比较支援制度
compare-corner = 名称
compare-summary = 此表并列显示所有项目。选择 2 项或 3 项，即可只显示所选项目。
compare-link = 并列比较
compare-choose = 选择要比较的项目
compare-all = 显示全部

glance-title = 要点一览
glance-work = 可以工作吗？
glance-stay = 可以停留多久？
glance-renewals = 可以更新（续期）吗？
glance-family = 家人可以来日本吗？
glance-japanese = 日语需要达到什么水平？
glance-next = 接下来可变更为哪些在留资格？
not-stated = 资料中没有说明
path-title = 接下来可变更为的在留资格
path-text = 符合条件时，可以从上方的在留资格变更为下方的在留资格。

program-who = 谁可以使用
program-what = 可获得的支援
program-when = 何时截止
program-how = 申请方法
program-ask = 咨询处
program-about = 关于此制度
offers-student = 面向留学生和外国人才
offers-company = 面向企业
ended-notice = 此制度已结束。保留此页面，以便仍可按名称查找。

guide-answers = 目前的回答
guide-change = 更改
guide-restart = 重新开始
guide-options = 可能适合的选项
guide-reason = 理由：
guide-ask = 做决定前，请在这里确认
guide-caution = 这只是指引，不是决定，也不是承诺。最终由负责的窗口或政府机关判断。
guide-page-title = { $title }（{ $guide }）

map-title = 都道府县地图
map-text = 每个方格代表一个都道府县。有边框的方格是地区联合体的对象地区。列表中也有相同的链接。

translated-notice = 此页面由{ $language }翻译而来。
translated-original = 阅读原页面
stale-notice = 此页面的原文已有更改。本译文依据的原文日期：{ $date }。此后更改的部分：{ $parts }。
changed-title = 页面标题
changed-summary = 摘要
changed-facts = 基本信息
changed-headings = 小标题
changed-paragraphs = 段落
changed-lists = 列表
changed-tables = 表格
changed-other = 其他部分
nav-untranslated = 尚未翻译
share-title = 分享此页面
share-mail = 电子邮件
share-address = 此页面的网址
feedback-link = 报告此页面的错误
related-guide-outcomes = 引导到此处的指南
