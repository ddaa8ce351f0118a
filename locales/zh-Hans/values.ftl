### How values are written: durations, numbers, amounts, application states.

range-from = 自 { $from } 起
range-until = 至 { $to } 为止
approximately = 约 { $value }
source-page = { $n ->
   *[other] 第 { $pages } 页
}
not-known = 不详

points-needed = { $n } 分以上
stay-indefinite = 无期限
stay-total = 累计最长 { $duration }
renewals-unlimited = 更新次数无限制
renewals-limited = 更新次数有限制
japanese-not-required = 不要求日语
highly-skilled-meti = 经济产业省将其计入高度外国人才
highly-skilled-jetro = JETRO陪伴式支援的对象

duration-years = { $n } 年
duration-months = { $n } 个月
duration-days = { $n } 天

unit-people = { $n } 人
unit-companies = { $n } 家企业
unit-organizations = { $n } 个团体
unit-items = { $n } 件
unit-years = { $n } 年
unit-people-per-year = 每年 { $n } 人
unit-fields = { $n } 个领域
unit-jobs = { $n } 个职种
unit-times = { $n } 次

amount-up-to = 上限 { $amount }
per-total = 总额
per-per-person = 每人
per-per-company = 每家企业
per-per-day = 每天
per-per-person-day = 每人每天
per-per-month = 每月
per-per-application = 每件申请
per-per-measure = 每项措施
per-per-year = 每年
size-up-to = 员工不超过 { $n } 人
purposes-inferred = 目的由编辑判断
cost-free = 免费
cost-charged = 收费

measure-residents = 在留人数
measure-workers = 就业人数
measure-students = 学生人数
measure-graduates = 毕业、结业人数
measure-permissions = 许可件数

state-open = 受理中
state-closing = 即将截止
state-rolling = 随时受理
state-closed = 已截止
state-unknown = 申请期间不详
state-ended = 已结束
state-suspended = 暂停中
state-scheduled = 预定开始
state-days-left = { $n ->
    [0] 今天截止
   *[other] 还剩 { $n } 天
}

contact-phone = 电话
contact-email = 电子邮件
contact-web = 网站
contact-address = 地址
contact-hours = 服务时间
