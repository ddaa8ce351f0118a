### Labels of the fixed choices that facts can have.
### Review wanted.

answer-yes = Болно
answer-no = Болохгүй
answer-conditional = Тодорхой нөхцөлтэй

audience-student = Оюутан
audience-worker = Ажил хийдэг хүн
audience-company = Компани
audience-university = Их сургууль, сургууль
audience-association = Холбоо, нийгэмлэг
audience-municipality = Орон нутгийн захиргаа
audience-bank = Санхүүгийн байгууллага
audience-individual = Хувь хүн
audience-job-seeker = Ажил хайгч

industry-manufacturing = Үйлдвэрлэл
industry-construction = Барилга
industry-transport = Тээвэр
industry-medical = Эмнэлгийн үйлчилгээ
industry-care = Асаргаа сувилгаа
industry-lodging = Зочид буудал
industry-food = Хоол, хүнс
industry-agriculture = Хөдөө аж ахуй
industry-fishery = Загасны аж ахуй
industry-forestry = Ойн аж ахуй
industry-it = Мэдээллийн технологи (IT)
industry-retail = Жижиглэн худалдаа
industry-textile = Нэхмэл
industry-energy = Эрчим хүч
industry-semiconductor = Хагас дамжуулагч
industry-finance = Санхүү
industry-education = Боловсрол
industry-services = Үйлчилгээ
industry-recycling = Дахин боловсруулалт
industry-wholesale = Бөөний худалдаа

category-work-limited = Ажил эрхлэх зөвшөөрөл (үйл ажиллагааны хүрээ хязгаартай)
category-no-work = Ажил эрхлэх эрхгүй зөвшөөрөл
category-designated = Тусгайлан заасан үйл ажиллагаа
category-position = Гэр бүл, хувийн байдалд үндэслэсэн зөвшөөрөл

work-limited = Зөвшөөрсөн үйл ажиллагааны хүрээнд ажиллаж болно
work-not-allowed = Ажиллаж болохгүй
work-with-permission = Зөвхөн нэмэлт зөвшөөрөлтэй бол ажиллаж болно
work-designated = Тусгайлан заасан үйл ажиллагаанаас хамаарна
work-unlimited = Ажил эрхлэхэд хязгаарлалтгүй

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Япон сангийн Япон хэлний суурь шалгалт (JFT-Basic)
japanese-framework-a1 = Япон хэлний сургалтын лавлах хүрээний A1 түвшин

kind-subsidy = Татаас
kind-grant = Дэмжлэгийн мөнгө
kind-tax = Татварын хөнгөлөлт
kind-certification = Баталгаажуулалтын тогтолцоо
kind-award = Шагнал
kind-training = Сургалт
kind-desk = Зөвлөгөө өгөх цэг
kind-platform = Платформ
kind-matching = Холбон зуучлах
kind-guidance = Зөвлөгөө, дэмжлэг
kind-internship = Дадлага (интерншип)
kind-handbook = Гарын авлага
kind-casebook = Жишээний эмхэтгэл
kind-network = Сүлжээ
kind-system = Тогтолцоо

purpose-recruit-retain = Хүний нөөц бүрдүүлэх, тогтвортой ажиллуулах
purpose-develop = Хүний нөөцийн хөгжил
purpose-productivity = Бүтээмжийг дээшлүүлэх

stage-plan = Төлөвлөх
stage-recruit = Ажилд авах
stage-accept = Шинэ ажилтныг хүлээн авах
stage-retain = Тогтвортой ажиллуулах

period-fixed = Тогтоосон хугацаанд
period-rolling = Хэдийд ч хүлээн авна
period-until-budget = Төсөв дуустал
period-until-full = Орон тоо дүүртэл
period-annual = Жил бүр
period-unknown = Хугацаа тодорхойгүй

member-core = Үндсэн гишүүд
member-government = Төрийн байгууллага
member-economic = Бизнесийн холбоо
member-university = Их сургууль
member-bank = Санхүүгийн байгууллага
member-jetro = JETRO
member-company = Компани
member-other = Бусад

case-foreign-talent = Гадаад хүний нөөц
case-side-job = Хажуугийн ажлын хүний нөөц
case-professional = Мэргэжлийн хүний нөөц
case-regional-hr = Бүс нутгийн хүний нөөцийн алба
case-relocation = Байршил шилжүүлэх, шинээр нээх
case-joint-course = Хамтарсан сургалт

job-field-engineering = Үйлдвэрлэлийн инженерчлэл
job-field-design = Зураг төсөл зохиох
job-field-it = Мэдээллийн технологи (IT), систем
job-field-sales = Борлуулалт
job-field-marketing = Маркетинг, олон нийттэй харилцах
job-field-business-development = Шинэ бизнес, бүтээгдэхүүн
job-field-management = Удирдлага, ажлыг сайжруулах
job-field-accounting = Нягтлан бодох
job-field-human-resources = Хүний нөөц
job-field-hospitality = Үйлчлүүлэгчдэд үйлчлэх
job-field-farming = Газар тариалан, мал аж ахуй

event-exchange = Танилцах уулзалт
event-kickoff = Нээлтийн арга хэмжээ
event-seminar = Семинар
event-briefing = Мэдээлэл өгөх уулзалт
event-campaign = Аян
mode-in-person = Танхимаар
mode-online = Онлайнаар
mode-hybrid = Танхимаар болон онлайнаар

organization-agency = Төрийн байгууллага
organization-bureau = Бүсийн товчоо
organization-desk = Зөвлөгөө өгөх цэг
organization-network = Сүлжээ
organization-school = Сургууль
organization-expert = Мэргэжилтэн
organization-body = Байгууллага
