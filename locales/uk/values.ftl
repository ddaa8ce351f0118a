### How values are written: durations, numbers, amounts, application states.

range-from = початок: { $from }
range-until = кінець: { $to }
approximately = приблизно { $value }
source-page = { $n ->
   *[other] с. { $pages }
}
not-known = невідомо

points-needed = { $n ->
    [one] від { $n } бала
    [few] від { $n } балів
    [many] від { $n } балів
   *[other] від { $n } бала
}
stay-indefinite = Безстроково
stay-total = Загалом щонайбільше { $duration }
renewals-unlimited = Можна продовжувати без обмежень
renewals-limited = Кількість продовжень обмежена
japanese-not-required = Знання японської не потрібне
highly-skilled-meti = METI зараховує до висококваліфікованих іноземних фахівців
highly-skilled-jetro = Доступна підтримка JETRO з постійним супроводом

duration-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
}
duration-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
   *[other] { $n } місяця
}
duration-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}

unit-people = { $n ->
    [one] { $n } особа
    [few] { $n } особи
    [many] { $n } осіб
   *[other] { $n } особи
}
unit-companies = { $n ->
    [one] { $n } компанія
    [few] { $n } компанії
    [many] { $n } компаній
   *[other] { $n } компанії
}
unit-organizations = { $n ->
    [one] { $n } організація
    [few] { $n } організації
    [many] { $n } організацій
   *[other] { $n } організації
}
unit-items = { $n ->
    [one] { $n } позиція
    [few] { $n } позиції
    [many] { $n } позицій
   *[other] { $n } позиції
}
unit-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
}
unit-people-per-year = { $n ->
    [one] { $n } особа на рік
    [few] { $n } особи на рік
    [many] { $n } осіб на рік
   *[other] { $n } особи на рік
}
unit-fields = { $n ->
    [one] { $n } сфера
    [few] { $n } сфери
    [many] { $n } сфер
   *[other] { $n } сфери
}
unit-jobs = { $n ->
    [one] { $n } професія
    [few] { $n } професії
    [many] { $n } професій
   *[other] { $n } професії
}
unit-times = { $n ->
    [one] { $n } раз
    [few] { $n } рази
    [many] { $n } разів
   *[other] { $n } раза
}

amount-up-to = до { $amount }
per-total = загалом
per-per-person = на одну особу
per-per-company = на одну компанію
per-per-day = на день
per-per-person-day = на одну особу на день
per-per-month = на місяць
per-per-application = на одну заявку
per-per-measure = на один захід
per-per-year = на рік
size-up-to = { $n ->
    [one] до { $n } працівника
    [few] до { $n } працівників
    [many] до { $n } працівників
   *[other] до { $n } працівника
}
purposes-inferred = Мету визначила редакція
cost-free = Безкоштовно
cost-charged = Платно

measure-residents = Кількість резидентів
measure-workers = Кількість працівників
measure-students = Кількість студентів
measure-graduates = Кількість випускників
measure-permissions = Кількість дозволів

state-open = Заявки приймаються
state-closing = Прийом заявок скоро завершиться
state-rolling = Заявки приймаються постійно
state-closed = Прийом заявок завершено
state-unknown = Період подання заявок невідомий
state-ended = Завершено
state-suspended = Призупинено
state-scheduled = Заплановано
state-days-left = { $n ->
    [0] сьогодні останній день
    [one] залишився { $n } день
    [few] залишилося { $n } дні
    [many] залишилося { $n } днів
   *[other] залишилося { $n } дня
}

contact-phone = Телефон
contact-email = Електронна пошта
contact-web = Вебсайт
contact-address = Адреса
contact-hours = Години прийому
