### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Перейти до вмісту
nav-home = Головна
nav-main = Головне меню
nav-languages = Мова
nav-breadcrumbs = Ви тут
nav-pages = Сторінки списку

footer-licence = Матеріали доступні за ліцензією CC BY 4.0; джерела вказано на кожній сторінці.
footer-disclaimer = Інформація актуальна на вказані дати. Перш ніж діяти, уточніть її у відповідальній установі.
footer-feed = Стрічка новин

home-collections = Розділи порталу
home-deadlines = Програми, прийом заявок на які скоро завершиться
tags-title = Теги

not-found-title = Сторінку не знайдено
not-found-text = Можливо, сторінку переміщено або її більше немає.
not-found-home = Повернутися на головну
moved-title = Цю сторінку переміщено
offline-copy = З’єднання немає або воно повільне. Цю копію збережено { $time }. Відтоді дати й терміни могли змінитися.
offline-unsaved = Потрібну вам сторінку не збережено на цьому пристрої; замість неї показано іншу.
draft-notice = Це чернетка. Її ще не опубліковано.
review-notice = Цей переклад ще не перевірено.

as-of = Станом на
checked = Остання перевірка:
source = Джерело:
source-accessed = дата перегляду:
facts-title = Основні відомості
steps-title = Кроки
contents-title = Зміст
terms-title = Слова на цій сторінці
sources-title = Джерела
sources-rules = Правила наведено на дату джерел. Перш ніж діяти, уточніть їх у відповідальній установі.
title-with-page = { $title } (сторінка { $n })
fallback-notice = Цієї сторінки ще немає вашою мовою. Мова тексту: { $language }.
fallback-partial = Поки що вашою мовою є лише назва й короткий опис. Мова тексту: { $language }.
fallback-original = Читати сторінку тією мовою ({ $language })
fallback-not-simple = Цієї сторінки ще немає простою японською мовою. Текст нижче — звичайною японською.

facet-title = { $collection }: { $value }
tag-title = Тег: { $tag }
listing-count = { $n ->
    [one] { $n } запис
    [few] { $n } записи
    [many] { $n } записів
   *[other] { $n } запису
}
deadline-of = Кінцевий термін: { $title }
calendar-deadlines = { $site }: кінцеві терміни
calendar-events = { $site }: заходи
download-csv = Таблиця всіх програм (CSV)
download-json = Дані всіх програм (JSON)
download-figures-csv = Ця таблиця (CSV)
download-figures-json = Дані цієї таблиці (JSON)
download-deadline = Додати кінцевий термін у календар
download-deadlines = Календар усіх кінцевих термінів
download-event = Додати цей захід у календар
download-events = Календар усіх заходів
statuses-side-by-side = Порівняння статусів проживання
dataset-corner = Показник
comparison-corner = Що порівнюємо

alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Обережно
footnotes = Виноски
footnote = Виноска
footnote-back = Повернутися до тексту
task-done = виконано
task-open = ще не виконано

collection-residence-status = Статуси проживання
collection-residence-status-summary = Що дозволяє кожен статус, скільки діє та які має вимоги.
collection-comparison = Порівняння
collection-comparison-summary = Таблиці, які показують різницю між схожими статусами проживання.
collection-consortium = Регіональні консорціуми
collection-consortium-summary = Групи університетів, компаній, об’єднань підприємців і місцевих органів влади, які допомагають іноземним студентам і висококваліфікованим іноземним фахівцям працювати в регіоні.
collection-program = Програми підтримки
collection-program-summary = Субсидії, гранти, навчання, поради та інше для компаній і працівників.
collection-case = Приклади
collection-case-summary = Компанії та організації, які працюють з іноземними та зовнішніми фахівцями.
collection-event = Заходи
collection-event-summary = Зустрічі для спілкування, семінари та інформаційні зустрічі, минулі й заплановані.
collection-organization = Організації та консультаційні центри
collection-organization-summary = Консультаційні центри, державні установи й організації підтримки та їхні контакти.
collection-dataset = Статистика
collection-dataset-summary = Таблиці та графіки про іноземних студентів, іноземних працівників та інше, з джерелами.
collection-guide = Інструкції
collection-guide-summary = Покрокова допомога для студентів, працівників і компаній.

facet-purpose = Мета
facet-kind = Тип
facet-stage = Етап
facet-user = Хто може подати заявку
facet-region = Регіон
facet-industry = Галузь
facet-state = Стан прийому заявок
facet-foreign = Іноземні фахівці
facet-work = Робота
facet-nationality = Громадянство
facet-job = Напрям роботи
facet-audience = Для кого
facet-mode = Формат
foreign-yes = Про іноземних фахівців
foreign-no = Не лише про іноземних фахівців

related-residence-status-parent = Види цього статусу
related-residence-status-next = Статуси, з яких можна перейти на цей
related-comparison-statuses = Порівняння із цим статусом
related-consortium-program = Консорціуми цієї програми
related-consortium-agency = Консорціуми за участю цієї організації
related-program-parent = Курси цієї програми
related-program-agency = Програми цієї організації
related-case-programs = Приклади використання цієї програми
related-case-consortium = Приклади цього консорціуму
related-event-organizers = Заходи цієї організації
related-event-consortium = Заходи цього консорціуму
related-organization-parent = Підрозділи та консультаційні центри цієї організації
related-dataset-rows = Статистика за цим статусом

glossary-letters = Літери
coverage-caption = Сторінки, написані кожною мовою
coverage-corner = Мова
coverage-whole = { $n } з { $all }
coverage-partial = лише назва й короткий опис: { $n }
coverage-derived = створено машиною: { $n }
