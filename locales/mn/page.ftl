### Texts of the page furniture: headings, navigation, notices, footer.
### Review wanted.

skip-to-content = Үндсэн агуулга руу очих
nav-home = Нүүр хуудас
nav-main = Үндсэн цэс
nav-languages = Хэл
nav-breadcrumbs = Одоогийн байршил
nav-pages = Жагсаалтын хуудсууд

footer-licence = Эх сурвалжийг дурдаж, агуулгыг CC BY 4.0 лицензийн дагуу ашиглаж болно.
footer-disclaimer = Мэдээлэл нь заасан огнооны байдлаар болно. Бүрдүүлэлт хийхээс өмнө хариуцсан байгууллагаас лавлана уу.
footer-feed = Шинэ мэдээний суваг

home-collections = Сэдвээр үзэх
home-deadlines = Хугацаа нь дуусах дөхсөн хөтөлбөрүүд
tags-title = Шошго

not-found-title = Хуудас олдсонгүй
not-found-text = Хуудсыг зөөсөн эсвэл устгасан байж магадгүй.
not-found-home = Нүүр хуудас руу буцах
moved-title = Энэ хуудсыг зөөсөн
offline-copy = Холболтгүй эсвэл холболт удаан байна. Энэ хуулбарыг хадгалсан огноо: { $time }. Түүнээс хойш огноо, эцсийн хугацаа өөрчлөгдсөн байж магадгүй.
offline-unsaved = Таны хайсан хуудас энэ төхөөрөмжид хадгалагдаагүй тул өөр хуудас харуулж байна.
draft-notice = Энэ бол ноорог. Хараахан нийтлээгүй байна.
review-notice = Энэ орчуулгыг хараахан хянаагүй байна.

as-of = Мэдээллийн огноо:
checked = Сүүлд шалгасан:
source = Эх сурвалж:
source-accessed = үзсэн огноо:
facts-title = Гол мэдээлэл
steps-title = Алхмууд
contents-title = Агуулга
terms-title = Энэ хуудасны үгс
sources-title = Эх сурвалж
sources-rules = Журам нь эх сурвалжийн огнооны байдлаар болно. Бүрдүүлэлт хийхээс өмнө хариуцсан байгууллагаас лавлана уу.
title-with-page = { $title } ({ $n }-р хуудас)
fallback-notice = Энэ хуудас таны хэлээр хараахан гараагүй байна. Бичвэрийн хэл: { $language }.
fallback-partial = Одоогоор зөвхөн гарчиг, товч агуулга нь таны хэлээр байна. Бичвэрийн хэл: { $language }.
fallback-original = Хуудсыг тэр хэлээр унших ({ $language })
fallback-not-simple = Энэ хуудас хялбар япон хэлээр хараахан гараагүй байна. Доорх бичвэр ердийн япон хэлээр байна.

facet-title = { $collection }: { $value }
tag-title = Шошго: { $tag }
listing-count = { $n ->
    [one] { $n } бүртгэл
   *[other] { $n } бүртгэл
}
deadline-of = Эцсийн хугацаа: { $title }
calendar-deadlines = { $site }: эцсийн хугацаа
calendar-events = { $site }: арга хэмжээ
download-csv = Бүх хөтөлбөрийн хүснэгт (CSV)
download-json = Бүх хөтөлбөрийн өгөгдөл (JSON)
download-figures-csv = Энэ хүснэгт (CSV)
download-figures-json = Энэ хүснэгтийн өгөгдөл (JSON)
download-deadline = Эцсийн хугацааг календарьт нэмэх
download-deadlines = Бүх эцсийн хугацааны календарь
download-event = Энэ арга хэмжээг календарьт нэмэх
download-events = Бүх арга хэмжээний календарь
statuses-side-by-side = Оршин суух зөвшөөрлийн харьцуулалт
dataset-corner = Үзүүлэлт
comparison-corner = Харьцуулах зүйл

alert-note = Тэмдэглэл
alert-tip = Зөвлөмж
alert-important = Чухал
alert-warning = Анхаар
alert-caution = Сэрэмжлүүлэг
footnotes = Зүүлт тайлбар
footnote = Зүүлт тайлбар
footnote-back = Бичвэр рүү буцах
task-done = хийсэн
task-open = хийгээгүй

collection-residence-status = Оршин суух зөвшөөрөл
collection-residence-status-summary = Зөвшөөрөл тус бүрээр юу хийж болох, хугацаа, шаардлага.
collection-comparison = Харьцуулалт
collection-comparison-summary = Төстэй оршин суух зөвшөөрөл, тогтолцооны ялгааг харуулсан хүснэгт.
collection-consortium = Бүсийн консорциум
collection-consortium-summary = Гадаад оюутан, өндөр ур чадвартай гадаад мэргэжилтэн тухайн бүс нутагт ажиллахад дэмжлэг үзүүлдэг их сургууль, компани, бизнесийн холбоо, орон нутгийн захиргааны нэгдэл.
collection-program = Дэмжих хөтөлбөр
collection-program-summary = Компани болон ажил хийдэг хүмүүст зориулсан татаас, дэмжлэгийн мөнгө, сургалт, зөвлөгөө зэрэг.
collection-case = Жишээ
collection-case-summary = Гадаад хүний нөөц, гаднын мэргэжилтэнтэй хамтран амжилтад хүрсэн компани, байгууллага.
collection-event = Арга хэмжээ
collection-event-summary = Болсон болон болох танилцах уулзалт, семинар, мэдээлэл өгөх уулзалт.
collection-organization = Байгууллага, зөвлөгөө өгөх цэг
collection-organization-summary = Зөвлөгөө өгөх цэг, төрийн байгууллага, дэмжих байгууллагатай холбоо барих мэдээлэл.
collection-dataset = Статистик
collection-dataset-summary = Гадаад оюутан, гадаад ажилтан зэргийн тоог эх сурвалжийн хамт харуулсан хүснэгт, график.
collection-guide = Заавар
collection-guide-summary = Оюутан, ажил хийдэг хүн, компанид зориулсан алхам алхмаар тайлбар.

facet-purpose = Зорилго
facet-kind = Төрөл
facet-stage = Үе шат
facet-user = Хэн өргөдөл гаргах боломжтой
facet-region = Бүс нутаг
facet-industry = Салбар
facet-state = Өргөдөл хүлээн авах төлөв
facet-foreign = Гадаад хүний нөөц
facet-work = Ажил эрхлэх
facet-nationality = Иргэншил
facet-job = Ажлын төрөл
facet-audience = Хэнд зориулсан
facet-mode = Хэлбэр
foreign-yes = Гадаад хүний нөөцтэй холбоотой
foreign-no = Гадаад хүний нөөцөөр хязгаарлаагүй

related-residence-status-parent = Энэ зөвшөөрлийн төрлүүд
related-residence-status-next = Энэ зөвшөөрөл рүү шилжиж болох зөвшөөрлүүд
related-comparison-statuses = Энэ зөвшөөрлийг оруулсан харьцуулалт
related-consortium-program = Энэ хөтөлбөрийн консорциумууд
related-consortium-agency = Холбогдох консорциумууд
related-program-parent = Энэ хөтөлбөрийн дэд хөтөлбөрүүд
related-program-agency = Энэ байгууллагын хөтөлбөрүүд
related-case-programs = Энэ хөтөлбөрийг ашигласан жишээ
related-case-consortium = Энэ консорциумын жишээ
related-event-organizers = Энэ байгууллагын арга хэмжээ
related-event-consortium = Энэ консорциумын арга хэмжээ
related-organization-parent = Энэ байгууллагын салбар, зөвлөгөө өгөх цэг
related-dataset-rows = Энэ зөвшөөрлийн статистик

glossary-letters = Үсэг
coverage-caption = Хэл тус бүрээр бичсэн хуудас
coverage-corner = Хэл
coverage-whole = { $all }-аас { $n }
coverage-partial = { $n } нь зөвхөн гарчиг, товч агуулгатай
coverage-derived = { $n } нь машинаар үүсгэсэн
