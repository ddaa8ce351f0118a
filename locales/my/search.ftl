### Texts of the search.
### Review wanted.

search-label = ဤဝဘ်ဆိုက်တွင် ရှာရန်
search-submit = ရှာရန်
search-title = ရှာဖွေခြင်း
search-query-tips = စကားလုံးအတိအကျအတွက် "မျက်တောင်"၊ မပါစေလိုသော စကားလုံးအတွက် အနုတ် (-) သုံးပါ။

search-filters = စစ်ထုတ်ရန်
search-clear = စစ်ထုတ်မှုများ ဖယ်ရှားရန်
search-from = မှ
search-to = အထိ
search-range-closes = လျှောက်ထားနိုင်သည့် နောက်ဆုံးရက်
search-range-amount = ငွေပမာဏ (ယန်း)
facet-agency = ဆောင်ရွက်သည့် အဖွဲ့အစည်း
facet-collection = စာမျက်နှာ အမျိုးအစား

search-results = ရှာဖွေမှု ရလဒ်များ
search-more = နောက်ထပ် ရလဒ်များ
search-count = ရလဒ် { $n } ခု
search-count-near = စာလုံးပေါင်း ဆင်တူသော ရလဒ် { $n } ခု
search-count-any = စကားလုံးအချို့ ပါသော ရလဒ် { $n } ခု
search-days-left = { $n } ရက် ကျန်သည်
search-last-day = ယနေ့ နောက်ဆုံးရက်

search-loading = ဖွင့်နေသည်…
search-titles-only = ခေါင်းစဉ်အရ တွေ့သော ရလဒ်များ။ စာသားအပြည့်အစုံကို ဖွင့်နေသည်…
search-load-full = စာသားအပြည့်အစုံတွင် ရှာရန် (ဒေတာ ပိုသုံးပါမည်)
search-failed = ရှာဖွေမှုကို အပြည့်အစုံ မဖွင့်နိုင်ပါ။ အင်တာနက်ချိတ်ဆက်မှုကို စစ်ဆေးပါ သို့မဟုတ် အောက်ပါစာရင်းများကို အသုံးပြုပါ။
search-unsupported = ဤဘရောက်ဇာဖြင့် စာသားအပြည့်အစုံကို ရှာ၍ မရပါ။ အောက်ပါစာရင်းများကို အသုံးပြုပါ။
search-outdated = ဝဘ်ဆိုက်ကို အသစ်ပြင်ဆင်ပြီးပါပြီ။ ဤစာမျက်နှာကို ပြန်ဖွင့်ပါ။

search-none = ရှာမတွေ့ပါ။
search-none-here = ဤဘာသာစကားဖြင့် ရှာမတွေ့ပါ။
search-found-in = အခြားဘာသာစကားဖြင့် တွေ့ရှိသည်:
search-try-languages = အခြားဘာသာစကားဖြင့် ရှာရန်
search-ask-desks = အကြံပေးကောင်တာသို့ မေးမြန်းရန်
search-browse = စာရင်းများမှ ရှာရန်
