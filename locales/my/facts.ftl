### Labels of the facts on an entry's page.
### Review wanted.

fact-parent = ပါဝင်ရာ ခေါင်းစဉ်
fact-category = အုပ်စု
fact-work = အလုပ်လုပ်ခွင့်
fact-purpose = ရည်ရွယ်ချက်
fact-activities = ခွင့်ပြုထားသော လှုပ်ရှားမှုများ
fact-examples = ဥပမာများ
fact-occupations = နယ်ပယ်နှင့် အလုပ်အကိုင်များ
fact-stay = နေထိုင်ခွင့်ကာလ
fact-requirements = လိုအပ်ချက်များ
fact-points = လိုအပ်သော အမှတ်
fact-tests = စာမေးပွဲများ
fact-japanese = ဂျပန်ဘာသာ
fact-family = မိသားစုခေါ်ဆောင်ခြင်း
fact-job-change = အလုပ်ပြောင်းခြင်း
fact-intake = အရေအတွက် ကန့်သတ်ချက်
fact-residents = နေထိုင်သူဦးရေ
fact-highly-skilled = အဆင့်မြင့်ကျွမ်းကျင် နိုင်ငံခြားသားပညာရှင်အဖြစ်
fact-next = ဆက်လက်ပြောင်းနိုင်သော နေထိုင်ခွင့်ဗီဇာ
fact-notes = သတိပြုရန်
fact-links = လင့်ခ်များ

fact-state = လျှောက်လွှာလက်ခံမှု အခြေအနေ
fact-agency = ဆောင်ရွက်သည့် အဖွဲ့အစည်း
fact-kind = အမျိုးအစား
fact-purposes = ရည်ရွယ်ချက်များ
fact-stage = အဆင့်
fact-users = လျှောက်ထားနိုင်သူများ
fact-regions = ဒေသများ
fact-industries = လုပ်ငန်းအမျိုးအစားများ
fact-size = ကုမ္ပဏီအရွယ်အစား
fact-amounts = ငွေပမာဏ
fact-cost = အခကြေးငွေ
fact-period = လျှောက်ထားရမည့်ကာလ
fact-capacity = လက်ခံမည့် အရေအတွက်
fact-supports = ပံ့ပိုးမှုများ
fact-former-names = ယခင်အမည်များ
fact-figures = ကိန်းဂဏန်းများ
fact-contacts = ဆက်သွယ်ရန်

fact-founded = ဖွဲ့စည်းသည့်ရက်
fact-prefectures = ဖွဲ့စည်းစဉ်က ခရိုင်များ
fact-case-prefectures = သာဓကရှိသော ခရိုင်များ
fact-secretariat = အတွင်းရေးမှူးရုံး
fact-program = သက်ဆိုင်ရာ အစီအစဉ်
fact-members = အဖွဲ့ဝင်များ
fact-cases = သာဓကများ

fact-company = ကုမ္ပဏီ
fact-prefecture = ခရိုင်
fact-municipality = မြို့/ရွာ
fact-industry = လုပ်ငန်းအမျိုးအစား
fact-business = လုပ်ငန်းအကြောင်း
fact-nationalities = နိုင်ငံသား
fact-jobs = အလုပ်အကြောင်း
fact-job-fields = အလုပ်အမျိုးအစား
fact-programs = အသုံးပြုခဲ့သော အစီအစဉ်များ
fact-consortium = ပူးပေါင်းအဖွဲ့

fact-starts = စတင်ချိန်
fact-ends = ပြီးဆုံးချိန်
fact-mode = ကျင်းပပုံ
fact-place = နေရာ
fact-languages = ဘာသာစကားများ
fact-audience = မည်သူများအတွက်
fact-organizers = ကျင်းပသူများ

fact-short-name = အတိုကောက်အမည်
fact-services = ဝန်ဆောင်မှုများ

fact-population = ရေတွက်ထားသူ သို့မဟုတ် အရာ
fact-measure = ကိန်းဂဏန်းများ ဖော်ပြသည့်အရာ
fact-region = ဒေသ
