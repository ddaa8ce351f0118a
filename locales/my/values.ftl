### How values are written: durations, numbers, amounts, application states.
### Review wanted.

range-from = { $from } မှ
range-until = { $to } အထိ
approximately = { $value } ခန့်
source-page = { $n ->
   *[other] စာမျက်နှာ { $pages }
}
not-known = မသိရပါ

points-needed = အနည်းဆုံး { $n } မှတ်
stay-indefinite = ကာလ ကန့်သတ်ချက်မရှိပါ
stay-total = စုစုပေါင်း အများဆုံး { $duration }
renewals-unlimited = အကြိမ်အကန့်အသတ်မရှိ သက်တမ်းတိုးနိုင်သည်
renewals-limited = သက်တမ်းတိုးနိုင်သည့် အကြိမ် ကန့်သတ်ထားသည်
japanese-not-required = ဂျပန်ဘာသာ မလိုအပ်ပါ
highly-skilled-meti = METI က အဆင့်မြင့်ကျွမ်းကျင် နိုင်ငံခြားသားပညာရှင်အဖြစ် ရေတွက်သည်
highly-skilled-jetro = JETRO ၏ အတူလက်တွဲ ပံ့ပိုးကူညီမှု ရနိုင်သည်

duration-years = { $n } နှစ်
duration-months = { $n } လ
duration-days = { $n } ရက်

unit-people = { $n } ဦး
unit-companies = ကုမ္ပဏီ { $n } ခု
unit-organizations = အဖွဲ့အစည်း { $n } ခု
unit-items = { $n } ခု
unit-years = { $n } နှစ်
unit-people-per-year = တစ်နှစ်လျှင် { $n } ဦး
unit-fields = နယ်ပယ် { $n } ခု
unit-jobs = အလုပ်အကိုင် { $n } မျိုး
unit-times = { $n } ကြိမ်

amount-up-to = အများဆုံး { $amount }
per-total = စုစုပေါင်း
per-per-person = တစ်ဦးလျှင်
per-per-company = ကုမ္ပဏီတစ်ခုလျှင်
per-per-day = တစ်ရက်လျှင်
per-per-person-day = တစ်ဦး တစ်ရက်လျှင်
per-per-month = တစ်လလျှင်
per-per-application = လျှောက်လွှာတစ်ခုလျှင်
per-per-measure = ဆောင်ရွက်ချက်တစ်ခုလျှင်
per-per-year = တစ်နှစ်လျှင်
size-up-to = ဝန်ထမ်း အများဆုံး { $n } ဦး
purposes-inferred = ရည်ရွယ်ချက်ကို တည်းဖြတ်သူများက ဆုံးဖြတ်ထားသည်
cost-free = အခမဲ့
cost-charged = အခကြေးငွေ ပေးရသည်

measure-residents = နေထိုင်သူဦးရေ
measure-workers = အလုပ်လုပ်သူဦးရေ
measure-students = ကျောင်းသားဦးရေ
measure-graduates = ကျောင်းပြီးသူဦးရေ
measure-permissions = ခွင့်ပြုချက် အရေအတွက်

state-open = လျှောက်လွှာလက်ခံနေသည်
state-closing = မကြာမီ ပိတ်မည်
state-rolling = အချိန်မရွေး လျှောက်နိုင်သည်
state-closed = လျှောက်လွှာပိတ်ပြီး
state-unknown = လျှောက်ထားရမည့်ကာလ မသိရသေးပါ
state-ended = ပြီးဆုံးပါပြီ
state-suspended = ယာယီရပ်ဆိုင်းထားသည်
state-scheduled = လုပ်ဆောင်ရန်စီစဉ်ထားသည်
state-days-left = { $n ->
    [0] ယနေ့ နောက်ဆုံးရက်
   *[other] { $n } ရက် ကျန်သည်
}

contact-phone = ဖုန်း
contact-email = အီးမေးလ်
contact-web = ဝဘ်ဆိုက်
contact-address = လိပ်စာ
contact-hours = ဖွင့်ချိန်
