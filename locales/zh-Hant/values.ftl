### How values are written: durations, numbers, amounts, application states.

range-from = 自 { $from } 起
range-until = 至 { $to } 為止
approximately = 約 { $value }
source-page = { $n ->
   *[other] 第 { $pages } 頁
}
not-known = 不詳

points-needed = { $n } 分以上
stay-indefinite = 無期限
stay-total = 累計最長 { $duration }
renewals-unlimited = 更新次數無限制
renewals-limited = 更新次數有限制
japanese-not-required = 不要求日語
highly-skilled-meti = 經濟產業省將其計入高度外國人才
highly-skilled-jetro = JETRO陪伴式支援的對象

duration-years = { $n } 年
duration-months = { $n } 個月
duration-days = { $n } 天

unit-people = { $n } 人
unit-companies = { $n } 家企業
unit-organizations = { $n } 個團體
unit-items = { $n } 件
unit-years = { $n } 年
unit-people-per-year = 每年 { $n } 人
unit-fields = { $n } 個領域
unit-jobs = { $n } 個職種
unit-times = { $n } 次

amount-up-to = 上限 { $amount }
per-total = 總額
per-per-person = 每人
per-per-company = 每家企業
per-per-day = 每天
per-per-person-day = 每人每天
per-per-month = 每月
per-per-application = 每件申請
per-per-measure = 每項措施
per-per-year = 每年
size-up-to = 員工不超過 { $n } 人
purposes-inferred = 目的由編輯判斷
cost-free = 免費
cost-charged = 收費

measure-residents = 在留人數
measure-workers = 就業人數
measure-students = 學生人數
measure-graduates = 畢業、結業人數
measure-permissions = 許可件數

state-open = 受理中
state-closing = 即將截止
state-rolling = 隨時受理
state-closed = 已截止
state-unknown = 申請期間不詳
state-ended = 已結束
state-suspended = 暫停中
state-scheduled = 預定開始
state-days-left = { $n ->
    [0] 今天截止
   *[other] 還剩 { $n } 天
}

contact-phone = 電話
contact-email = 電子郵件
contact-web = 網站
contact-address = 地址
contact-hours = 服務時間
