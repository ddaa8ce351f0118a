### Texts of the page frame. The other texts fall back to English for now.
### Review wanted.

skip-to-content = Үндсэн агуулга руу очих
nav-home = Нүүр хуудас
nav-main = Үндсэн цэс
nav-languages = Хэл
nav-breadcrumbs = Одоогийн байршил

not-found-title = Хуудас олдсонгүй
not-found-text = Хуудсыг зөөсөн эсвэл устгасан байж магадгүй.
not-found-home = Нүүр хуудас руу буцах
moved-title = Энэ хуудсыг зөөсөн

as-of = Мэдээллийн огноо:
checked = Сүүлд шалгасан:
source = Эх сурвалж:
facts-title = Гол мэдээлэл
contents-title = Агуулга
terms-title = Энэ хуудасны үгс
sources-title = Эх сурвалж
fallback-notice = Энэ хуудас таны хэлээр хараахан гараагүй байна. Бичвэрийн хэл: { $language }.
fallback-original = Хуудсыг тэр хэлээр унших ({ $language })

state-open = Өргөдөл хүлээн авч байна
state-closing = Удахгүй дуусна
state-rolling = Хэдийд ч хүлээн авна
state-closed = Хүлээн авч дууссан
state-unknown = Өргөдөл гаргах хугацаа тодорхойгүй
state-ended = Дууссан
