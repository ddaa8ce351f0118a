### Texts of the front page, of lists, comparisons, maps and decision guides.
### Review wanted.

home-doors = ဘာလုပ်လိုပါသလဲ
home-newest = နောက်ဆုံးရ အချက်အလက်များ
home-regions = ဒေသဆိုင်ရာ ပူးပေါင်းအဖွဲ့များ
home-menu = မီနူး

sort-label = အစဉ်လိုက်စီရန်
sort-title = အမည်
sort-deadline = ပိတ်ရက်
sort-amount = ငွေပမာဏ
sort-newest = အသစ်ဆုံး အရင်
filter-title = စာရင်းကို စစ်ထုတ်ရန်
filter-show = ရလဒ် { $n } ခု ပြရန်

compare-residence-status = နေထိုင်ခွင့်ဗီဇာများ နှိုင်းယှဉ်ရန်
compare-program = ပံ့ပိုးကူညီရေး အစီအစဉ်များ နှိုင်းယှဉ်ရန်
compare-corner = အမည်
compare-summary = အားလုံးကို ဘေးချင်းယှဉ်ပြထားသော ဇယားဖြစ်ပါသည်။ နှစ်ခု သို့မဟုတ် သုံးခု ရွေးပါက ရွေးထားသည်များကိုသာ ပြပါမည်။
compare-link = ဘေးချင်းယှဉ်ကြည့်ရန်
compare-choose = နှိုင်းယှဉ်မည့်အရာများ ရွေးရန်
compare-all = အားလုံးပြရန်

glance-title = အကျဉ်းချုပ်
glance-work = အလုပ်လုပ်နိုင်ပါသလား
glance-stay = ဘယ်လောက်ကြာကြာ နေနိုင်ပါသလဲ
glance-renewals = သက်တမ်းတိုးနိုင်ပါသလား
glance-family = မိသားစုကို ခေါ်နိုင်ပါသလား
glance-japanese = ဂျပန်ဘာသာ ဘယ်အဆင့် လိုပါသလဲ
glance-next = နောက် ဘယ်နေထိုင်ခွင့်ဗီဇာသို့ ပြောင်းနိုင်ပါသလဲ
not-stated = ရင်းမြစ်တွင် ဖော်ပြမထားပါ
path-title = ဆက်လက်ပြောင်းနိုင်သော နေထိုင်ခွင့်ဗီဇာ
path-text = သတ်မှတ်ချက်များ ပြည့်မီပါက အပေါ်ရှိ နေထိုင်ခွင့်ဗီဇာမှ အောက်ရှိ နေထိုင်ခွင့်ဗီဇာသို့ ပြောင်းနိုင်ပါသည်။

program-who = အသုံးပြုနိုင်သူများ
program-what = ရရှိနိုင်သော ပံ့ပိုးမှု
program-when = ဘယ်အချိန်အထိ
program-how = လျှောက်ထားနည်း
program-ask = မေးမြန်းရန်
program-about = ဤအစီအစဉ်အကြောင်း
offers-student = ကျောင်းသားများနှင့် နိုင်ငံခြားသားဝန်ထမ်းများအတွက်
offers-company = ကုမ္ပဏီများအတွက်
ended-notice = ဤအစီအစဉ် ပြီးဆုံးသွားပါပြီ။ အမည်ဖြင့် ရှာနိုင်ရန် ဤစာမျက်နှာကို ဆက်ထားပါသည်။

guide-answers = သင့်အဖြေများ
guide-change = ပြောင်းရန်
guide-restart = အစမှ ပြန်စရန်
guide-options = သင့်အတွက် သင့်လျော်နိုင်သည်များ
guide-reason = အကြောင်းရင်း:
guide-ask = မဆုံးဖြတ်မီ ဤနေရာတွင် မေးမြန်းပါ
guide-caution = ဤသည်မှာ လမ်းညွှန်သာဖြစ်ပြီး ဆုံးဖြတ်ချက် သို့မဟုတ် ကတိ မဟုတ်ပါ။ သက်ဆိုင်ရာ ကောင်တာ သို့မဟုတ် အစိုးရဌာနက နောက်ဆုံး ဆုံးဖြတ်ပါမည်။
guide-page-title = { $title } ({ $guide })

map-title = ခရိုင်များ၏ မြေပုံ
map-text = အကွက်တစ်ကွက်သည် ခရိုင်တစ်ခု ဖြစ်ပါသည်။ ဘောင်ပါသော အကွက်များသည် ဒေသဆိုင်ရာ ပူးပေါင်းအဖွဲ့တွင် ပါဝင်ပါသည်။ စာရင်းတွင်လည်း တူညီသော လင့်ခ်များ ရှိပါသည်။

translated-notice = ဤစာမျက်နှာကို { $language }ဘာသာမှ ပြန်ဆိုထားပါသည်။
translated-original = မူရင်းစာမျက်နှာကို ဖတ်ရန်
stale-notice = ဤစာမျက်နှာ၏ မူရင်းသည် ပြောင်းလဲသွားပါပြီ။ ဤစာသားသည် { $date } ရက်စွဲရှိ မူရင်းအတိုင်း ဖြစ်ပါသည်။ ထို့နောက် ပြောင်းလဲသွားသော အပိုင်းများ: { $parts }။
changed-title = ခေါင်းစဉ်
changed-summary = အကျဉ်းချုပ်
changed-facts = အဓိကအချက်များ
changed-headings = ခေါင်းစဉ်ငယ်များ
changed-paragraphs = စာပိုဒ်များ
changed-lists = စာရင်းများ
changed-tables = ဇယားများ
changed-other = အခြားအပိုင်းများ
nav-untranslated = ဘာသာမပြန်ရသေးပါ
share-title = ဤစာမျက်နှာကို မျှဝေရန်
share-mail = အီးမေးလ်
share-address = ဤစာမျက်နှာ၏ လိပ်စာ
feedback-link = ဤစာမျက်နှာရှိ အမှားကို အသိပေးရန်
related-guide-outcomes = ဤနေရာသို့ ရောက်စေသော လမ်းညွှန်များ
