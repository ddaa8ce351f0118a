### Texts of the page frame. The other texts fall back to English for now.
### Review wanted.

skip-to-content = အကြောင်းအရာသို့ ကျော်သွားရန်
nav-home = ပင်မစာမျက်နှာ
nav-main = ပင်မမီနူး
nav-languages = ဘာသာစကား
nav-breadcrumbs = လက်ရှိနေရာ

not-found-title = စာမျက်နှာ ရှာမတွေ့ပါ
not-found-text = ဤစာမျက်နှာကို ရွှေ့ထားခြင်း သို့မဟုတ် ဖယ်ရှားထားခြင်း ဖြစ်နိုင်ပါသည်။
not-found-home = ပင်မစာမျက်နှာသို့ ပြန်သွားရန်
moved-title = ဤစာမျက်နှာကို ရွှေ့ထားပါသည်

as-of = အချက်အလက်ရက်စွဲ:
checked = နောက်ဆုံးစစ်ဆေးသည့်ရက်:
source = ရင်းမြစ်:
facts-title = အဓိကအချက်များ
contents-title = မာတိကာ
terms-title = ဤစာမျက်နှာပါ စကားလုံးများ
sources-title = ရင်းမြစ်များ
fallback-notice = ဤစာမျက်နှာကို သင့်ဘာသာစကားဖြင့် မရရှိနိုင်သေးပါ။ စာသား၏ ဘာသာစကား: { $language }။
fallback-original = ထိုဘာသာစကားဖြင့် စာမျက်နှာကို ဖတ်ရန် ({ $language })

state-open = လျှောက်လွှာလက်ခံနေသည်
state-closing = မကြာမီ ပိတ်မည်
state-rolling = အချိန်မရွေး လျှောက်နိုင်သည်
state-closed = လျှောက်လွှာပိတ်ပြီး
state-unknown = လျှောက်ထားရမည့်ကာလ မသိရသေးပါ
state-ended = ပြီးဆုံးပါပြီ
