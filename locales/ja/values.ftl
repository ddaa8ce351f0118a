### 値の書き方（期間、数、金額、受付状況など）。

range-from = { $from }から
range-until = { $to }まで
approximately = 約{ $value }
source-page = { $n ->
   *[other] { $pages }ページ
}
not-known = 不明

points-needed = { $n }点以上
stay-indefinite = 無期限
stay-total = 通算{ $duration }まで
renewals-unlimited = 更新の回数に制限なし
renewals-limited = 更新の回数に制限あり
japanese-not-required = 日本語の要件なし
highly-skilled-meti = 経済産業省が高度外国人材に数える
highly-skilled-jetro = ジェトロの伴走型支援の対象

duration-years = { $n }年
duration-months = { $n }か月
duration-days = { $n }日

unit-people = { $n }人
unit-companies = { $n }社
unit-organizations = { $n }団体
unit-items = { $n }件
unit-years = { $n }年
unit-people-per-year = 年間{ $n }人
unit-fields = { $n }分野
unit-jobs = { $n }職種
unit-times = { $n }回

amount-up-to = 上限{ $amount }
per-total = 総額
per-per-person = 1人につき
per-per-company = 1社につき
per-per-day = 1日につき
per-per-person-day = 1人1日につき
per-per-month = 1か月につき
per-per-application = 申請1件につき
per-per-measure = 取組1件につき
per-per-year = 1年につき
size-up-to = 従業員{ $n }人以下
purposes-inferred = 目的は編集者が判断しました
cost-free = 無料
cost-charged = 有料

measure-residents = 在留者数
measure-workers = 就労者数
measure-students = 学生数
measure-graduates = 卒業・修了者数
measure-permissions = 許可数

state-open = 受付中
state-closing = まもなく締切
state-rolling = 随時受付
state-closed = 受付終了
state-unknown = 受付状況は不明
state-ended = 制度は終了
state-suspended = 休止中
state-scheduled = 予定
state-days-left = { $n ->
    [0] 本日まで
   *[other] あと{ $n }日
}

contact-phone = 電話
contact-email = メール
contact-web = ウェブサイト
contact-address = 所在地
contact-hours = 受付時間
