### How values are written: durations, numbers, amounts, application states.
### Review wanted.

range-from = Эхлэх: { $from }
range-until = { $to } хүртэл
approximately = ойролцоогоор { $value }
source-page = { $n ->
    [one] { $pages }-р хуудас
   *[other] { $pages }-р хуудас
}
not-known = тодорхойгүй

points-needed = { $n ->
    [one] { $n } ба түүнээс дээш оноо
   *[other] { $n } ба түүнээс дээш оноо
}
stay-indefinite = Хугацаагүй
stay-total = Нийт { $duration } хүртэл
renewals-unlimited = Хэдэн ч удаа сунгаж болно
renewals-limited = Сунгах тоо хязгаартай
japanese-not-required = Япон хэлний шаардлагагүй
highly-skilled-meti = METI өндөр ур чадвартай гадаад мэргэжилтэнд тооцдог
highly-skilled-jetro = JETRO-гийн хамт явж дэмжих тусламж авах боломжтой

duration-years = { $n ->
    [one] { $n } жил
   *[other] { $n } жил
}
duration-months = { $n ->
    [one] { $n } сар
   *[other] { $n } сар
}
duration-days = { $n ->
    [one] { $n } өдөр
   *[other] { $n } өдөр
}

unit-people = { $n ->
    [one] { $n } хүн
   *[other] { $n } хүн
}
unit-companies = { $n ->
    [one] { $n } компани
   *[other] { $n } компани
}
unit-organizations = { $n ->
    [one] { $n } байгууллага
   *[other] { $n } байгууллага
}
unit-items = { $n ->
    [one] { $n } зүйл
   *[other] { $n } зүйл
}
unit-years = { $n ->
    [one] { $n } жил
   *[other] { $n } жил
}
unit-people-per-year = { $n ->
    [one] жилд { $n } хүн
   *[other] жилд { $n } хүн
}
unit-fields = { $n ->
    [one] { $n } салбар
   *[other] { $n } салбар
}
unit-jobs = { $n ->
    [one] { $n } ажил мэргэжил
   *[other] { $n } ажил мэргэжил
}
unit-times = { $n ->
    [one] { $n } удаа
   *[other] { $n } удаа
}

amount-up-to = дээд тал нь { $amount }
per-total = нийт дүн
per-per-person = нэг хүнд
per-per-company = нэг компанид
per-per-day = өдөрт
per-per-person-day = нэг хүнд өдөрт
per-per-month = сард
per-per-application = нэг өргөдөлд
per-per-measure = нэг арга хэмжээнд
per-per-year = жилд
size-up-to = { $n ->
    [one] { $n } хүртэл ажилтантай
   *[other] { $n } хүртэл ажилтантай
}
purposes-inferred = Зорилгыг редакц дүгнэсэн
cost-free = Үнэ төлбөргүй
cost-charged = Төлбөртэй

measure-residents = Оршин суугчийн тоо
measure-workers = Ажил эрхлэгчийн тоо
measure-students = Оюутны тоо
measure-graduates = Төгсөгчийн тоо
measure-permissions = Зөвшөөрлийн тоо

state-open = Өргөдөл хүлээн авч байна
state-closing = Удахгүй дуусна
state-rolling = Хэдийд ч хүлээн авна
state-closed = Хүлээн авч дууссан
state-unknown = Өргөдөл гаргах хугацаа тодорхойгүй
state-ended = Дууссан
state-suspended = Түр зогссон
state-scheduled = Төлөвлөсөн
state-days-left = { $n ->
    [0] өнөөдөр сүүлийн өдөр
    [one] { $n } өдөр үлдсэн
   *[other] { $n } өдөр үлдсэн
}

contact-phone = Утас
contact-email = Имэйл
contact-web = Вэб сайт
contact-address = Хаяг
contact-hours = Ажиллах цаг
