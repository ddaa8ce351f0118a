### Labels of the facts on an entry's page.

fact-parent = 上级条目
fact-category = 类别
fact-work = 工作
fact-purpose = 目的
fact-activities = 可从事的活动
fact-examples = 示例
fact-occupations = 可工作的领域和职种
fact-stay = 在留期间
fact-requirements = 条件
fact-points = 所需积分
fact-tests = 考试
fact-japanese = 日语
fact-family = 携带家属
fact-job-change = 换工作、转籍
fact-intake = 接收人数限制
fact-residents = 在留人数
fact-highly-skilled = 是否视为高度外国人才
fact-next = 可变更为的在留资格
fact-notes = 注意事项
fact-links = 链接

fact-state = 受理状态
fact-agency = 实施机构
fact-kind = 类型
fact-purposes = 目的
fact-stage = 适用阶段
fact-users = 适用对象
fact-regions = 适用地区
fact-industries = 行业
fact-size = 企业规模
fact-amounts = 支援金额
fact-cost = 费用
fact-period = 申请期间
fact-capacity = 名额
fact-supports = 支援内容
fact-former-names = 曾用名称
fact-figures = 数据一览
fact-contacts = 联系方式

fact-founded = 设立日期
fact-prefectures = 设立时的都道府县
fact-case-prefectures = 有案例的都道府县
fact-secretariat = 事务局
fact-program = 相关项目
fact-members = 成员机构
fact-cases = 案例

fact-company = 企业或团体名称
fact-prefecture = 都道府县
fact-municipality = 市区町村
fact-industry = 行业
fact-business = 业务内容
fact-nationalities = 国籍、地区
fact-jobs = 工作内容
fact-job-fields = 职种
fact-programs = 使用的制度
fact-consortium = 联合体

fact-starts = 开始
fact-ends = 结束
fact-mode = 举办形式
fact-place = 地点
fact-languages = 语言
fact-audience = 对象
fact-organizers = 主办方

fact-short-name = 简称
fact-services = 服务

fact-population = 统计对象
fact-measure = 统计内容
fact-region = 地区
