### Texts of the page furniture: headings, navigation, notices, footer.
### Review wanted.

skip-to-content = အကြောင်းအရာသို့ ကျော်သွားရန်
nav-home = ပင်မစာမျက်နှာ
nav-main = ပင်မမီနူး
nav-languages = ဘာသာစကား
nav-breadcrumbs = လက်ရှိနေရာ
nav-pages = စာရင်း၏ စာမျက်နှာများ

footer-licence = ရင်းမြစ်ကို ဖော်ပြလျှင် အကြောင်းအရာကို CC BY 4.0 အရ အသုံးပြုနိုင်ပါသည်။
footer-disclaimer = အချက်အလက်များသည် ဖော်ပြထားသော ရက်စွဲအတိုင်း ဖြစ်ပါသည်။ မဆောင်ရွက်မီ သက်ဆိုင်ရာရုံးတွင် မေးမြန်းအတည်ပြုပါ။
footer-feed = သတင်းအသစ်များ (feed)

home-collections = အကြောင်းအရာများ ကြည့်ရန်
home-deadlines = မကြာမီပိတ်မည့် ပံ့ပိုးကူညီရေး အစီအစဉ်များ
tags-title = တဂ်များ

not-found-title = စာမျက်နှာ ရှာမတွေ့ပါ
not-found-text = ဤစာမျက်နှာကို ရွှေ့ထားခြင်း သို့မဟုတ် ဖယ်ရှားထားခြင်း ဖြစ်နိုင်ပါသည်။
not-found-home = ပင်မစာမျက်နှာသို့ ပြန်သွားရန်
moved-title = ဤစာမျက်နှာကို ရွှေ့ထားပါသည်
offline-copy = အင်တာနက် မရှိပါ သို့မဟုတ် နှေးနေပါသည်။ ဤမိတ္တူကို { $time } တွင် သိမ်းဆည်းထားပါသည်။ ထိုအချိန်နောက်ပိုင်း ရက်စွဲနှင့် ပိတ်ရက်များ ပြောင်းလဲထားနိုင်ပါသည်။
offline-unsaved = သင်ရှာသော စာမျက်နှာကို ဤစက်တွင် သိမ်းဆည်းမထားပါ။ ၎င်းအစား အခြားစာမျက်နှာကို ပြထားပါသည်။
draft-notice = ဤသည်မှာ မူကြမ်းဖြစ်ပါသည်။ မထုတ်ပြန်ရသေးပါ။
review-notice = ဤဘာသာပြန်ကို မစစ်ဆေးရသေးပါ။

as-of = အချက်အလက်ရက်စွဲ:
checked = နောက်ဆုံးစစ်ဆေးသည့်ရက်:
source = ရင်းမြစ်:
source-accessed = ကြည့်ရှုသည့်ရက်:
facts-title = အဓိကအချက်များ
steps-title = လုပ်ဆောင်ပုံ အဆင့်ဆင့်
contents-title = မာတိကာ
terms-title = ဤစာမျက်နှာပါ စကားလုံးများ
sources-title = ရင်းမြစ်များ
sources-rules = စည်းမျဉ်းများသည် ရင်းမြစ်၏ ရက်စွဲအတိုင်း ဖြစ်ပါသည်။ မဆောင်ရွက်မီ သက်ဆိုင်ရာရုံးတွင် မေးမြန်းအတည်ပြုပါ။
title-with-page = { $title } (စာမျက်နှာ { $n })
fallback-notice = ဤစာမျက်နှာကို သင့်ဘာသာစကားဖြင့် မရရှိနိုင်သေးပါ။ စာသား၏ ဘာသာစကား: { $language }။
fallback-partial = ခေါင်းစဉ်နှင့် အကျဉ်းချုပ်ကိုသာ သင့်ဘာသာစကားဖြင့် ဖတ်နိုင်ပါသေးသည်။ စာသား၏ ဘာသာစကား: { $language }။
fallback-original = ထိုဘာသာစကားဖြင့် စာမျက်နှာကို ဖတ်ရန် ({ $language })
fallback-not-simple = ဤစာမျက်နှာကို လွယ်ကူသောဂျပန်စာဖြင့် မရရှိနိုင်သေးပါ။ အောက်ပါစာသားသည် သာမန်ဂျပန်စာ ဖြစ်ပါသည်။

facet-title = { $collection }: { $value }
tag-title = တဂ်: { $tag }
listing-count = { $n } ခု
deadline-of = ပိတ်ရက်: { $title }
calendar-deadlines = { $site }: ပိတ်ရက်များ
calendar-events = { $site }: ပွဲများ
download-csv = ပံ့ပိုးကူညီရေး အစီအစဉ်အားလုံး၏ ဇယား (CSV)
download-json = ပံ့ပိုးကူညီရေး အစီအစဉ်အားလုံး၏ ဒေတာ (JSON)
download-figures-csv = ဤဇယား (CSV)
download-figures-json = ဤဇယား၏ ဒေတာ (JSON)
download-deadline = ပိတ်ရက်ကို ပြက္ခဒိန်တွင် ထည့်ရန်
download-deadlines = ပိတ်ရက်အားလုံး၏ ပြက္ခဒိန်
download-event = ဤပွဲကို ပြက္ခဒိန်တွင် ထည့်ရန်
download-events = ပွဲအားလုံး၏ ပြက္ခဒိန်
statuses-side-by-side = နေထိုင်ခွင့်ဗီဇာ နှိုင်းယှဉ်ချက်
dataset-corner = အကြောင်းအရာ
comparison-corner = နှိုင်းယှဉ်သည့်အချက်

alert-note = မှတ်ချက်
alert-tip = အကြံပြုချက်
alert-important = အရေးကြီး
alert-warning = သတိပြုရန်
alert-caution = သတိပေးချက်
footnotes = အောက်ခြေမှတ်စုများ
footnote = အောက်ခြေမှတ်စု
footnote-back = စာသားသို့ ပြန်သွားရန်
task-done = ပြီးပါပြီ
task-open = လုပ်ရန်ကျန်သည်

collection-residence-status = နေထိုင်ခွင့်ဗီဇာ
collection-residence-status-summary = နေထိုင်ခွင့်ဗီဇာတစ်ခုစီဖြင့် လုပ်နိုင်သည့်အရာ၊ နေထိုင်ခွင့်ကာလနှင့် လိုအပ်ချက်များ။
collection-comparison = နှိုင်းယှဉ်ချက်များ
collection-comparison-summary = ဆင်တူသော နေထိုင်ခွင့်ဗီဇာနှင့် စနစ်များ၏ ကွာခြားချက်ကို ပြသောဇယားများ။
collection-consortium = ဒေသဆိုင်ရာ ပူးပေါင်းအဖွဲ့များ
collection-consortium-summary = နိုင်ငံခြားသားကျောင်းသားများနှင့် အဆင့်မြင့်ကျွမ်းကျင် နိုင်ငံခြားသားပညာရှင်များ ဒေသတွင် အလုပ်လုပ်နိုင်ရန် ကူညီပေးသော တက္ကသိုလ်၊ ကုမ္ပဏီ၊ စီးပွားရေးအသင်းအဖွဲ့၊ ဒေသန္တရအစိုးရ စသည်တို့ ပါဝင်သည့် အဖွဲ့များ။
collection-program = ပံ့ပိုးကူညီရေး အစီအစဉ်များ
collection-program-summary = ကုမ္ပဏီများနှင့် အလုပ်လုပ်သူများ အသုံးပြုနိုင်သော ထောက်ပံ့ကြေး၊ ထောက်ပံ့ကူညီငွေ၊ သင်တန်း၊ အကြံပေးခြင်း စသည်များ။
collection-case = သာဓကများ
collection-case-summary = နိုင်ငံခြားသားနှင့် ပြင်ပကျွမ်းကျင်သူများနှင့်အတူ အောင်မြင်နေသော ကုမ္ပဏီနှင့် အဖွဲ့အစည်းများ။
collection-event = ပွဲများ
collection-event-summary = ကျင်းပပြီးနှင့် ကျင်းပမည့် မိတ်ဆုံပွဲ၊ ဆီမီနာနှင့် ရှင်းလင်းပွဲများ။
collection-organization = အဖွဲ့အစည်းများနှင့် အကြံပေးကောင်တာများ
collection-organization-summary = အကြံပေးကောင်တာ၊ အစိုးရအဖွဲ့အစည်းနှင့် ပံ့ပိုးကူညီသည့် အဖွဲ့အစည်းများသို့ ဆက်သွယ်ရန်။
collection-dataset = စာရင်းအင်းများ
collection-dataset-summary = နိုင်ငံခြားသားကျောင်းသား၊ နိုင်ငံခြားသားအလုပ်သမား စသည်တို့၏ အရေအတွက်ပြ ဇယားနှင့် ဂရပ်များ၊ ရင်းမြစ်များ။
collection-guide = လမ်းညွှန်များ
collection-guide-summary = ကျောင်းသား၊ အလုပ်လုပ်သူနှင့် ကုမ္ပဏီများအတွက် အဆင့်ဆင့် ရှင်းပြချက်များ။

facet-purpose = ရည်ရွယ်ချက်
facet-kind = အမျိုးအစား
facet-stage = အဆင့်
facet-user = လျှောက်ထားနိုင်သူများ
facet-region = ဒေသ
facet-industry = လုပ်ငန်းအမျိုးအစား
facet-state = လျှောက်လွှာလက်ခံမှု အခြေအနေ
facet-foreign = နိုင်ငံခြားသားလုပ်သားအင်အား
facet-work = အလုပ်လုပ်ခွင့်
facet-nationality = နိုင်ငံသား
facet-job = အလုပ်အမျိုးအစား
facet-audience = မည်သူများအတွက်
facet-mode = ကျင်းပပုံ
foreign-yes = နိုင်ငံခြားသားလုပ်သားအင်အားအတွက်
foreign-no = နိုင်ငံခြားသားလုပ်သားအင်အားအတွက် သီးသန့်မဟုတ်

related-residence-status-parent = ဤနေထိုင်ခွင့်ဗီဇာ၏ အမျိုးအစားများ
related-residence-status-next = ဤနေထိုင်ခွင့်ဗီဇာသို့ ပြောင်းနိုင်သော နေထိုင်ခွင့်ဗီဇာများ
related-comparison-statuses = ဤနေထိုင်ခွင့်ဗီဇာပါသော နှိုင်းယှဉ်ချက်များ
related-consortium-program = ဤအစီအစဉ်၏ ပူးပေါင်းအဖွဲ့များ
related-consortium-agency = ဤအဖွဲ့အစည်းနှင့် သက်ဆိုင်သော ပူးပေါင်းအဖွဲ့များ
related-program-parent = ဤအစီအစဉ်၏ အစီအစဉ်ခွဲများ
related-program-agency = ဤအဖွဲ့အစည်း၏ ပံ့ပိုးကူညီရေး အစီအစဉ်များ
related-case-programs = ဤအစီအစဉ်ကို အသုံးပြုခဲ့သော သာဓကများ
related-case-consortium = ဤပူးပေါင်းအဖွဲ့၏ သာဓကများ
related-event-organizers = ဤအဖွဲ့အစည်း၏ ပွဲများ
related-event-consortium = ဤပူးပေါင်းအဖွဲ့၏ ပွဲများ
related-organization-parent = ဤအဖွဲ့အစည်း၏ ရုံးနှင့် ကောင်တာများ
related-dataset-rows = ဤနေထိုင်ခွင့်ဗီဇာ၏ စာရင်းအင်းများ

glossary-letters = အက္ခရာများ
coverage-caption = ဘာသာစကားတစ်ခုစီဖြင့် ရေးထားသော စာမျက်နှာများ
coverage-corner = ဘာသာစကား
coverage-whole = { $all } အနက် { $n }
coverage-partial = ခေါင်းစဉ်နှင့် အကျဉ်းချုပ်သာ { $n }
coverage-derived = စက်ဖြင့် ပြုလုပ်ထားသည် { $n }
