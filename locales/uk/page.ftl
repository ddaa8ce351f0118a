### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = Перейти до вмісту
nav-home = Головна
nav-main = Головне меню
nav-languages = Мова
nav-breadcrumbs = Ви тут

not-found-title = Сторінку не знайдено
not-found-text = Можливо, сторінку переміщено або її більше немає.
not-found-home = Повернутися на головну
moved-title = Цю сторінку переміщено

as-of = Станом на
checked = Остання перевірка:
source = Джерело:
facts-title = Основні відомості
contents-title = Зміст
terms-title = Слова на цій сторінці
sources-title = Джерела
fallback-notice = Цієї сторінки ще немає вашою мовою. Мова тексту: { $language }.
fallback-original = Читати сторінку тією мовою ({ $language })

state-open = Заявки приймаються
state-closing = Прийом заявок скоро завершиться
state-rolling = Заявки приймаються постійно
state-closed = Прийом заявок завершено
state-unknown = Період подання заявок невідомий
state-ended = Завершено
