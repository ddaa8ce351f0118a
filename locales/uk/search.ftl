### Texts of the search.

search-label = Пошук на цьому сайті
search-submit = Шукати
search-title = Пошук
search-query-tips = Візьміть у "лапки" точні слова; мінус (-) виключає слово.

search-filters = Фільтри
search-clear = Скинути фільтри
search-from = Від
search-to = До
search-range-closes = Останній день подання заявки
search-range-amount = Сума (єни)
facet-agency = Відповідальна установа
facet-collection = Тип сторінки

search-results = Результати пошуку
search-more = Більше результатів
search-count = { $n ->
    [one] { $n } результат
    [few] { $n } результати
    [many] { $n } результатів
   *[other] { $n } результату
}
search-count-near = { $n ->
    [one] { $n } результат зі схожим написанням
    [few] { $n } результати зі схожим написанням
    [many] { $n } результатів зі схожим написанням
   *[other] { $n } результату зі схожим написанням
}
search-count-any = { $n ->
    [one] { $n } результат з деякими зі слів
    [few] { $n } результати з деякими зі слів
    [many] { $n } результатів з деякими зі слів
   *[other] { $n } результату з деякими зі слів
}
search-days-left = { $n ->
    [one] залишився { $n } день
    [few] залишилося { $n } дні
    [many] залишилося { $n } днів
   *[other] залишилося { $n } дня
}
search-last-day = сьогодні останній день

search-loading = Завантаження…
search-titles-only = Результати за назвами. Повні тексти завантажуються…
search-load-full = Шукати в повних текстах (потрібно більше трафіку)
search-failed = Пошук завантажено не повністю. Перевірте з’єднання або скористайтеся списками нижче.
search-unsupported = Цей браузер не може шукати в повних текстах. Скористайтеся списками нижче.
search-outdated = Сайт оновлено. Перезавантажте цю сторінку.

search-none = Нічого не знайдено.
search-none-here = Цією мовою нічого не знайдено.
search-found-in = Знайдено іншою мовою:
search-try-languages = Шукати іншою мовою
search-ask-desks = Звернутися до консультаційного центру
search-browse = Переглянути списки
