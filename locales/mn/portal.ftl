### Texts of the front page, of lists, comparisons, maps and decision guides.
### Review wanted.

home-doors = Та юу хийхийг хүсэж байна вэ?
home-newest = Шинэ мэдээлэл
home-regions = Бүсийн консорциум
home-menu = Цэс

sort-label = Эрэмбэлэх
sort-title = Нэр
sort-deadline = Эцсийн хугацаа
sort-amount = Мөнгөн дүн
sort-newest = Шинэ нь эхэнд
filter-title = Жагсаалтыг шүүх
filter-show = { $n ->
    [one] { $n } үр дүнг харуулах
   *[other] { $n } үр дүнг харуулах
}

compare-residence-status = Оршин суух зөвшөөрлийг харьцуулах
compare-program = Дэмжих хөтөлбөрийг харьцуулах
compare-corner = Нэр
compare-summary = Бүгдийг зэрэгцүүлсэн хүснэгт. Хоёр юм уу гурвыг сонговол зөвхөн тэдгээрийг харуулна.
compare-link = Зэрэгцүүлэн харьцуулах
compare-choose = Харьцуулах зүйлээ сонгох
compare-all = Бүгдийг харуулах

glance-title = Товчхондоо
glance-work = Ажиллаж болох уу?
glance-stay = Хэр удаан оршин сууж болох вэ?
glance-renewals = Сунгаж болох уу?
glance-family = Гэр бүлээ авчирч болох уу?
glance-japanese = Япон хэлний ямар түвшин хэрэгтэй вэ?
glance-next = Дараа нь ямар зөвшөөрөл рүү шилжиж болох вэ?
not-stated = Эх сурвалжид дурдаагүй
path-title = Дараа нь шилжиж болох зөвшөөрөл
path-text = Нөхцөлийг хангавал дээрх зөвшөөрлөөс доорх зөвшөөрөл рүү шилжиж болно.

program-who = Хэн ашиглах боломжтой
program-what = Юу авах боломжтой
program-when = Хэзээ хүртэл
program-how = Хэрхэн өргөдөл гаргах
program-ask = Эндээс лавлах
program-about = Энэ хөтөлбөрийн тухай
offers-student = Гадаад оюутан, гадаад ажилтанд
offers-company = Компаниудад
ended-notice = Энэ хөтөлбөр дууссан. Хайхад олдож байхаар энэ хуудсыг үлдээв.

guide-answers = Таны хариулт
guide-change = Өөрчлөх
guide-restart = Дахин эхлэх
guide-options = Тохирч болох сонголтууд
guide-reason = Шалтгаан:
guide-ask = Шийдэхээсээ өмнө эндээс лавлана уу
guide-caution = Энэ бол зөвхөн чиглүүлэг. Шийдвэр ч, амлалт ч биш. Шийдвэрийг хариуцсан байгууллага гаргана.
guide-page-title = { $title } ({ $guide })

map-title = Мужуудын газрын зураг
map-text = Нүд бүр нэг мужийг заана. Хүрээтэй нүд бүсийн консорциумд хамаарна. Жагсаалтад мөн ижил холбоос бий.

translated-notice = Энэ хуудсыг { $language } хэлнээс орчуулсан.
translated-original = Эх хуудсыг унших
stale-notice = Энэ хуудасны эх бичвэр өөрчлөгдсөн. Энэ бичвэр дараах огнооны эх бичвэрт үндэслэсэн: { $date }. Түүнээс хойш өөрчлөгдсөн хэсэг: { $parts }.
changed-title = гарчиг
changed-summary = товч агуулга
changed-facts = гол мэдээлэл
changed-headings = дэд гарчиг
changed-paragraphs = догол мөр
changed-lists = жагсаалт
changed-tables = хүснэгт
changed-other = бусад хэсэг
nav-untranslated = Орчуулаагүй байна
share-title = Энэ хуудсыг хуваалцах
share-mail = Имэйл
share-address = Энэ хуудасны хаяг
feedback-link = Энэ хуудасны алдааг мэдэгдэх
related-guide-outcomes = Энэ хуудас руу чиглүүлдэг заавар
