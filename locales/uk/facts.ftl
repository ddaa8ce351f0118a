### Labels of the facts on an entry's page.

fact-parent = Належить до
fact-category = Категорія
fact-work = Робота
fact-purpose = Мета
fact-activities = Дозволена діяльність
fact-examples = Приклади
fact-occupations = Сфери та професії
fact-stay = Період перебування
fact-requirements = Вимоги
fact-points = Потрібні бали
fact-tests = Іспити
fact-japanese = Японська мова
fact-family = Приїзд сім’ї
fact-job-change = Зміна місця роботи
fact-intake = Обмеження кількості осіб
fact-residents = Кількість резидентів
fact-highly-skilled = Як висококваліфіковані іноземні фахівці
fact-next = Можливі наступні статуси
fact-notes = Зверніть увагу
fact-links = Посилання

fact-state = Стан прийому заявок
fact-agency = Відповідальна установа
fact-kind = Тип
fact-purposes = Мета
fact-stage = Етап
fact-users = Хто може подати заявку
fact-regions = Регіони
fact-industries = Галузі
fact-size = Розмір компанії
fact-amounts = Суми
fact-cost = Вартість
fact-period = Період подання заявок
fact-capacity = Кількість місць
fact-supports = Що пропонує
fact-former-names = Попередні назви
fact-figures = У цифрах
fact-contacts = Контакти

fact-founded = Дата заснування
fact-prefectures = Префектури на час заснування
fact-case-prefectures = Префектури прикладів
fact-secretariat = Секретаріат
fact-program = Програма
fact-members = Учасники
fact-cases = Приклади

fact-company = Компанія
fact-prefecture = Префектура
fact-municipality = Муніципалітет
fact-industry = Галузь
fact-business = Діяльність компанії
fact-nationalities = Громадянство
fact-jobs = Вид роботи
fact-job-fields = Напрями роботи
fact-programs = Використані програми
fact-consortium = Консорціум

fact-starts = Початок
fact-ends = Завершення
fact-mode = Формат
fact-place = Місце
fact-languages = Мови
fact-audience = Для кого
fact-organizers = Організатори

fact-short-name = Скорочена назва
fact-services = Послуги

fact-population = Кого або що враховано
fact-measure = Що показують цифри
fact-region = Регіон
