### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = Що ви хочете зробити?
home-newest = Нова інформація
home-regions = Регіональні консорціуми
home-menu = Меню

sort-label = Сортування
sort-title = За назвою
sort-deadline = За кінцевим терміном
sort-amount = За сумою
sort-newest = Спочатку нові
filter-title = Звузити список
filter-show = { $n ->
    [one] Показати { $n } результат
    [few] Показати { $n } результати
    [many] Показати { $n } результатів
   *[other] Показати { $n } результату
}

compare-residence-status = Порівняти статуси проживання
compare-program = Порівняти програми підтримки
compare-corner = Назва
compare-summary = Усе поруч в одній таблиці. Виберіть 2 або 3 варіанти, щоб бачити лише їх.
compare-link = Порівняти в таблиці
compare-choose = Вибрати, що порівняти
compare-all = Показати все

glance-title = Коротко
glance-work = Чи можна працювати?
glance-stay = Як довго можна перебувати?
glance-renewals = Чи можна продовжити?
glance-family = Чи може приїхати сім’я?
glance-japanese = Який потрібен рівень японської?
glance-next = Який статус може бути наступним?
not-stated = У джерелах не зазначено
path-title = Можливі наступні статуси
path-text = Із кожного статусу можна перейти на ті, що під ним, якщо виконано умови.

program-who = Хто може скористатися
program-what = Що ви отримаєте
program-when = До якого часу
program-how = Як подати заявку
program-ask = Куди звернутися
program-about = Про цю програму
offers-student = Для студентів та іноземних фахівців
offers-company = Для компаній
ended-notice = Ця програма завершилася. Сторінку залишено, щоб програму можна було знайти за назвою.

guide-answers = Ваші відповіді
guide-change = Змінити
guide-restart = Почати спочатку
guide-options = Що може підійти
guide-reason = Чому:
guide-ask = Запитайте тут, перш ніж вирішувати
guide-caution = Це лише підказка, а не рішення й не обіцянка. Рішення ухвалює відповідальна служба або установа.
guide-page-title = { $title } ({ $guide })

map-title = Карта префектур
map-text = Кожна клітинка — одна префектура. Клітинки з рамкою належать до регіонального консорціуму. У списку ті самі посилання.

translated-notice = Ця сторінка — переклад. Мова оригіналу: { $language }.
translated-original = Читати оригінал
stale-notice = Оригінал цієї сторінки змінився. Цей текст відповідає оригіналу на таку дату: { $date }. Відтоді змінилися: { $parts }.
changed-title = назва
changed-summary = короткий опис
changed-facts = основні відомості
changed-headings = підзаголовки
changed-paragraphs = абзаци
changed-lists = списки
changed-tables = таблиці
changed-other = інші частини
nav-untranslated = Ще не перекладено
share-title = Поділитися цією сторінкою
share-mail = Електронна пошта
share-address = Адреса цієї сторінки
feedback-link = Повідомити про помилку на цій сторінці
related-guide-outcomes = Інструкції, що ведуть на цю сторінку
