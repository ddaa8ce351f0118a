### あたいの 書きかた（期間、数、お金など）。

range-from = { $from }から
range-until = { $to }まで
approximately = だいたい { $value }
source-page = { $n ->
   *[other] { $pages }ページ
}
not-known = わかりません

points-needed = { $n }点より 上（{ $n }点も いいです）
stay-indefinite = 期限は ありません
stay-total = ぜんぶで { $duration }まで
renewals-unlimited = なんかいでも のばせます
renewals-limited = のばせる 数は きまっています
japanese-not-required = 日本語の きまりは ありません
highly-skilled-meti = 経済産業省が「高度外国人材」と かんがえています
highly-skilled-jetro = ジェトロの「伴走型支援」を つかえます

duration-years = { $n }年
duration-months = { $n }か月
duration-days = { $n }日

unit-people = { $n }人
unit-companies = { $n }社
unit-organizations = { $n }団体
unit-items = { $n }件
unit-years = { $n }年
unit-people-per-year = 1年に { $n }人
unit-fields = { $n }分野
unit-jobs = { $n }職種
unit-times = { $n }回

amount-up-to = いちばん 多くて { $amount }
per-total = ぜんぶで
per-per-person = 1人に
per-per-company = 1社に
per-per-day = 1日に
per-per-person-day = 1人、1日に
per-per-month = 1か月に
per-per-application = もうしこみ 1つに
per-per-measure = とりくみ 1つに
per-per-year = 1年に
size-up-to = はたらく 人が { $n }人までの 会社
purposes-inferred = この サイトを つくる 人が きめました
cost-free = お金は いりません（無料）
cost-charged = お金が いります

measure-residents = 日本に いる 人の 数
measure-workers = はたらく 人の 数
measure-students = 学生の 数
measure-graduates = 学校を おわった 人の 数
measure-permissions = 許可の 数

state-open = いま もうしこめます（受付中）
state-closing = もうすぐ おわります
state-rolling = いつでも もうしこめます
state-closed = もうしこみは おわりました
state-unknown = いつ もうしこめるか わかりません
state-ended = この しえんは おわりました
state-suspended = いまは 休みです
state-scheduled = これから はじまります（予定）
state-days-left = { $n ->
    [0] きょうまで
   *[other] あと { $n }日
}

contact-phone = でんわ
contact-email = メール
contact-web = ホームページ
contact-address = じゅうしょ
contact-hours = あいている 時間
