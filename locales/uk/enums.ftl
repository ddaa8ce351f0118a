### Labels of the fixed choices that facts can have.

answer-yes = Так
answer-no = Ні
answer-conditional = За певних умов

audience-student = Студенти
audience-worker = Працівники
audience-company = Компанії
audience-university = Університети та навчальні заклади
audience-association = Асоціації
audience-municipality = Місцеві органи влади
audience-bank = Фінансові установи
audience-individual = Приватні особи
audience-job-seeker = Шукачі роботи

industry-manufacturing = Промисловість
industry-construction = Будівництво
industry-transport = Транспорт
industry-medical = Медицина
industry-care = Догляд за людьми
industry-lodging = Готельна справа
industry-food = Харчування та ресторани
industry-agriculture = Сільське господарство
industry-fishery = Рибальство
industry-forestry = Лісове господарство
industry-it = ІТ
industry-retail = Роздрібна торгівля
industry-textile = Текстиль
industry-energy = Енергетика
industry-semiconductor = Напівпровідники
industry-finance = Фінанси
industry-education = Освіта
industry-services = Послуги
industry-recycling = Переробка відходів
industry-wholesale = Оптова торгівля

category-work-limited = Статуси для роботи (лише певна діяльність)
category-no-work = Статуси без права на роботу
category-designated = Особливі види діяльності
category-position = Статуси за сімейним або особистим становищем

work-limited = Робота в межах дозволеної діяльності
work-not-allowed = Робота не дозволена
work-with-permission = Робота лише з дозволом
work-designated = Залежить від визначеної діяльності
work-unlimited = Робота без обмежень

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Тест із базової японської мови Японської фундації (JFT-Basic)
japanese-framework-a1 = Рівень A1 за Рамкою викладання японської мови

kind-subsidy = Субсидія
kind-grant = Грант
kind-tax = Податкова пільга
kind-certification = Система сертифікації
kind-award = Відзнака
kind-training = Курси та навчання
kind-desk = Консультаційний центр
kind-platform = Платформа
kind-matching = Посередництво
kind-guidance = Поради та підтримка
kind-internship = Стажування
kind-handbook = Довідник
kind-casebook = Збірка прикладів
kind-network = Мережа
kind-system = Система

purpose-recruit-retain = Залучення та утримання персоналу
purpose-develop = Розвиток персоналу
purpose-productivity = Підвищення продуктивності

stage-plan = Планування
stage-recruit = Найм
stage-accept = Прийняття в колектив
stage-retain = Утримання персоналу

period-fixed = Визначений період
period-rolling = Заявки приймаються постійно
period-until-budget = До вичерпання бюджету
period-until-full = До заповнення всіх місць
period-annual = Щороку
period-unknown = Період невідомий

member-core = Основні учасники
member-government = Органи влади
member-economic = Об’єднання підприємців
member-university = Університети
member-bank = Фінансові установи
member-jetro = JETRO
member-company = Компанії
member-other = Інші

case-foreign-talent = Іноземні фахівці
case-side-job = Фахівці за сумісництвом
case-professional = Досвідчені фахівці
case-regional-hr = Регіональний відділ кадрів
case-relocation = Переїзд або новий підрозділ
case-joint-course = Спільний курс

job-field-engineering = Технології виробництва
job-field-design = Проєктування та креслення
job-field-it = ІТ та системи
job-field-sales = Продажі та нові ринки
job-field-marketing = Маркетинг і зв’язки з громадськістю
job-field-business-development = Нові напрями бізнесу та продукти
job-field-management = Управління та вдосконалення процесів
job-field-accounting = Бухгалтерія
job-field-human-resources = Кадри та найм
job-field-hospitality = Обслуговування клієнтів
job-field-farming = Землеробство і тваринництво

event-exchange = Зустріч для спілкування
event-kickoff = Стартовий захід
event-seminar = Семінар
event-briefing = Інформаційна зустріч
event-campaign = Кампанія
mode-in-person = Очно
mode-online = Онлайн
mode-hybrid = Очно та онлайн

organization-agency = Державна установа
organization-bureau = Регіональне управління
organization-desk = Консультаційний центр
organization-network = Мережа
organization-school = Навчальний заклад
organization-expert = Експерти
organization-body = Організація
