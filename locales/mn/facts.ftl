### Labels of the facts on an entry's page.
### Review wanted.

fact-parent = Харьяалал
fact-category = Ангилал
fact-work = Ажил эрхлэх
fact-purpose = Зорилго
fact-activities = Зөвшөөрсөн үйл ажиллагаа
fact-examples = Жишээ
fact-occupations = Салбар, ажил мэргэжил
fact-stay = Оршин суух хугацаа
fact-requirements = Шаардлага
fact-points = Шаардлагатай оноо
fact-tests = Шалгалт
fact-japanese = Япон хэл
fact-family = Гэр бүлээ хамт авчрах
fact-job-change = Ажил олгогч солих
fact-intake = Хүлээн авах тооны хязгаар
fact-residents = Оршин суугчийн тоо
fact-highly-skilled = Өндөр ур чадвартай гадаад мэргэжилтэнд тооцогдох эсэх
fact-next = Дараа нь шилжиж болох зөвшөөрөл
fact-notes = Анхаарах зүйл
fact-links = Холбоос

fact-state = Өргөдөл хүлээн авах төлөв
fact-agency = Хэрэгжүүлэгч байгууллага
fact-kind = Төрөл
fact-purposes = Зорилго
fact-stage = Үе шат
fact-users = Хэн өргөдөл гаргах боломжтой
fact-regions = Бүс нутаг
fact-industries = Салбар
fact-size = Компанийн хэмжээ
fact-amounts = Мөнгөн дүн
fact-cost = Төлбөр
fact-period = Өргөдөл гаргах хугацаа
fact-capacity = Орон тоо
fact-supports = Дэмжлэгийн агуулга
fact-former-names = Өмнөх нэр
fact-figures = Тоон мэдээлэл
fact-contacts = Холбоо барих

fact-founded = Байгуулагдсан огноо
fact-prefectures = Байгуулагдах үеийн мужууд
fact-case-prefectures = Жишээ бүхий мужууд
fact-secretariat = Ажлын алба
fact-program = Хөтөлбөр
fact-members = Гишүүд
fact-cases = Жишээ

fact-company = Компани, байгууллага
fact-prefecture = Муж
fact-municipality = Хот, тосгон
fact-industry = Салбар
fact-business = Бизнесийн чиглэл
fact-nationalities = Иргэншил
fact-jobs = Хийдэг ажил
fact-job-fields = Ажлын төрөл
fact-programs = Ашигласан хөтөлбөр
fact-consortium = Консорциум

fact-starts = Эхлэх
fact-ends = Дуусах
fact-mode = Хэлбэр
fact-place = Болох газар
fact-languages = Хэл
fact-audience = Хэнд зориулсан
fact-organizers = Зохион байгуулагч

fact-short-name = Товч нэр
fact-services = Үйлчилгээ

fact-population = Тооцоонд хамрагдсан
fact-measure = Тоо юуг харуулах
fact-region = Бүс нутаг
