### Names of the prefectures and of the whole country.
### Review wanted.

region-jp = ဂျပန်တစ်နိုင်ငံလုံး
region-jp-01 = ဟော့ကိုင်းဒိုး
region-jp-02 = အာအိုမိုရီ
region-jp-03 = အီဝါတေ
region-jp-04 = မီယာဂီ
region-jp-05 = အာကီတာ
region-jp-06 = ယာမာဂါတာ
region-jp-07 = ဖူကူရှီးမား
region-jp-08 = အီဘာရာကီ
region-jp-09 = တိုချီဂီ
region-jp-10 = ဂွန်းမား
region-jp-11 = ဆိုင်တာမာ
region-jp-12 = ချီဘာ
region-jp-13 = တိုကျို
region-jp-14 = ကာနာဂါဝါ
region-jp-15 = နီးဂါတာ
region-jp-16 = တိုယာမာ
region-jp-17 = အီရှီကာဝါ
region-jp-18 = ဖူကူအီ
region-jp-19 = ယာမာနာရှီ
region-jp-20 = နာဂါနို
region-jp-21 = ဂီဖူ
region-jp-22 = ရှီဇူအိုကာ
region-jp-23 = အိုင်ချီ
region-jp-24 = မီအေ
region-jp-25 = ရှီဂါ
region-jp-26 = ကျိုတို
region-jp-27 = အိုဆာကာ
region-jp-28 = ဟျိုဂို
region-jp-29 = နာရာ
region-jp-30 = ဝါကာယာမာ
region-jp-31 = တော့တိုရီ
region-jp-32 = ရှီမာနေ
region-jp-33 = အိုကာယာမာ
region-jp-34 = ဟီရိုရှီးမား
region-jp-35 = ယာမာဂူချီ
region-jp-36 = တိုကူရှီးမား
region-jp-37 = ကာဂါဝါ
region-jp-38 = အေဟီမေ
region-jp-39 = ကိုချီ
region-jp-40 = ဖူကူအိုကာ
region-jp-41 = ဆာဂါ
region-jp-42 = နာဂါဆာကီ
region-jp-43 = ကူမာမိုတို
region-jp-44 = အိုအီတာ
region-jp-45 = မီယာဇာကီ
region-jp-46 = ကာဂိုရှီးမား
region-jp-47 = အိုကီနာဝါ

## The eight areas of Japan, for the search.

area-hokkaido = ဟော့ကိုင်းဒိုး
area-tohoku = တိုဟိုကု
area-kanto = ကန်တို
area-chubu = ချူဘု
area-kinki = ကင်ကီ (ကန်ဆိုင်း)
area-chugoku = ချူဂိုကု
area-shikoku = ရှီကိုကု
area-kyushu = ကျူးရှူးနှင့် အိုကီနာဝါ
