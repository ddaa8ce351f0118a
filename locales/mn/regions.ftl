### Names of the prefectures and of the whole country.
### Review wanted.

region-jp = Япон даяар
region-jp-01 = Хоккайдо
region-jp-02 = Аомори
region-jp-03 = Иватэ
region-jp-04 = Мияги
region-jp-05 = Акита
region-jp-06 = Ямагата
region-jp-07 = Фүкүшима
region-jp-08 = Ибараки
region-jp-09 = Точиги
region-jp-10 = Гүнма
region-jp-11 = Сайтама
region-jp-12 = Чиба
region-jp-13 = Токио
region-jp-14 = Канагава
region-jp-15 = Ниигата
region-jp-16 = Тояма
region-jp-17 = Ишикава
region-jp-18 = Фүкүи
region-jp-19 = Яманаши
region-jp-20 = Нагано
region-jp-21 = Гифү
region-jp-22 = Шизүока
region-jp-23 = Айчи
region-jp-24 = Миэ
region-jp-25 = Шига
region-jp-26 = Киото
region-jp-27 = Осака
region-jp-28 = Хёго
region-jp-29 = Нара
region-jp-30 = Вакаяма
region-jp-31 = Тоттори
region-jp-32 = Шиманэ
region-jp-33 = Окаяма
region-jp-34 = Хирошима
region-jp-35 = Ямагүчи
region-jp-36 = Токүшима
region-jp-37 = Кагава
region-jp-38 = Эхимэ
region-jp-39 = Кочи
region-jp-40 = Фүкүока
region-jp-41 = Сага
region-jp-42 = Нагасаки
region-jp-43 = Күмамото
region-jp-44 = Оита
region-jp-45 = Миязаки
region-jp-46 = Кагошима
region-jp-47 = Окинава

## The eight areas of Japan, for the search.

area-hokkaido = Хоккайдо
area-tohoku = Тохоку
area-kanto = Канто
area-chubu = Чүбү
area-kinki = Кинки (Кансай)
area-chugoku = Чүгокү
area-shikoku = Шикокү
area-kyushu = Кюүшү, Окинава
