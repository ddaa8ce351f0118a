### Labels of the fixed choices that facts can have.
### Review wanted.

answer-yes = ခွင့်ပြုသည်
answer-no = ခွင့်မပြုပါ
answer-conditional = သတ်မှတ်ချက်ဖြင့် ခွင့်ပြုသည်

audience-student = ကျောင်းသားများ
audience-worker = အလုပ်လုပ်သူများ
audience-company = ကုမ္ပဏီများ
audience-university = တက္ကသိုလ်နှင့် ကျောင်းများ
audience-association = အသင်းအဖွဲ့များ
audience-municipality = ဒေသန္တရအစိုးရများ
audience-bank = ဘဏ္ဍာရေးအဖွဲ့အစည်းများ
audience-individual = တစ်ဦးချင်း
audience-job-seeker = အလုပ်ရှာဖွေသူများ

industry-manufacturing = ကုန်ထုတ်လုပ်ငန်း
industry-construction = ဆောက်လုပ်ရေး
industry-transport = သယ်ယူပို့ဆောင်ရေး
industry-medical = ဆေးဘက်ဆိုင်ရာဝန်ဆောင်မှု
industry-care = ပြုစုစောင့်ရှောက်ရေး
industry-lodging = တည်းခိုရေး
industry-food = အစားအသောက်
industry-agriculture = စိုက်ပျိုးရေး
industry-fishery = ရေလုပ်ငန်း
industry-forestry = သစ်တော
industry-it = အိုင်တီ (IT)
industry-retail = လက်လီရောင်းချရေး
industry-textile = အထည်အလိပ်
industry-energy = စွမ်းအင်
industry-semiconductor = ဆီမီးကွန်ဒတ်တာ
industry-finance = ဘဏ္ဍာရေး
industry-education = ပညာရေး
industry-services = ဝန်ဆောင်မှု
industry-recycling = ပြန်လည်အသုံးပြုရေး
industry-wholesale = လက်ကားရောင်းချရေး

category-work-limited = အလုပ်လုပ်ခွင့်ရှိသော နေထိုင်ခွင့်ဗီဇာ (သတ်မှတ်ထားသော လှုပ်ရှားမှုများသာ)
category-no-work = အလုပ်လုပ်ခွင့်မရှိသော နေထိုင်ခွင့်ဗီဇာ
category-designated = အထူးသတ်မှတ်ထားသည့် လှုပ်ရှားမှု
category-position = မိသားစု သို့မဟုတ် ကိုယ်ရေးအနေအထားအပေါ် အခြေခံသော နေထိုင်ခွင့်ဗီဇာ

work-limited = ခွင့်ပြုထားသော လှုပ်ရှားမှုများအတွင်း အလုပ်လုပ်နိုင်သည်
work-not-allowed = အလုပ်လုပ်ခွင့်မရှိပါ
work-with-permission = ခွင့်ပြုချက်ရမှသာ အလုပ်လုပ်နိုင်သည်
work-designated = သတ်မှတ်ထားသည့် လှုပ်ရှားမှုအပေါ် မူတည်သည်
work-unlimited = အလုပ်လုပ်ခွင့် ကန့်သတ်ချက်မရှိပါ

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = ဂျပန်ဖောင်ဒေးရှင်း အခြေခံဂျပန်ဘာသာစာမေးပွဲ (JFT-Basic)
japanese-framework-a1 = ဂျပန်ဘာသာသင်ကြားရေး ရည်ညွှန်းမူဘောင်၏ အဆင့် A1

kind-subsidy = ထောက်ပံ့ကြေး
kind-grant = ထောက်ပံ့ကူညီငွေ
kind-tax = အခွန်သက်သာခွင့်
kind-certification = အသိအမှတ်ပြုစနစ်
kind-award = ဆု
kind-training = သင်တန်း
kind-desk = အကြံပေးကောင်တာ
kind-platform = ပလက်ဖောင်း
kind-matching = ချိတ်ဆက်ပေးခြင်း
kind-guidance = အကြံဉာဏ်နှင့် ပံ့ပိုးမှု
kind-internship = အလုပ်သင်ဆင်းခြင်း
kind-handbook = လက်စွဲစာအုပ်
kind-casebook = သာဓကစုစည်းမှု
kind-network = ကွန်ရက်
kind-system = စနစ်

purpose-recruit-retain = လုပ်သားအင်အား ရရှိစေခြင်းနှင့် တည်မြဲစေခြင်း
purpose-develop = လူ့စွမ်းအားအရင်းအမြစ် ဖွံ့ဖြိုးရေး
purpose-productivity = ကုန်ထုတ်စွမ်းအား မြှင့်တင်ခြင်း

stage-plan = စီစဉ်ခြင်း
stage-recruit = ဝန်ထမ်းခန့်ထားခြင်း
stage-accept = ဝန်ထမ်းသစ် လက်ခံခြင်း
stage-retain = ဝန်ထမ်း ရေရှည်တည်မြဲမှု

period-fixed = ကာလ သတ်မှတ်ထားသည်
period-rolling = အချိန်မရွေး လျှောက်နိုင်သည်
period-until-budget = ဘတ်ဂျက်ကုန်သည်အထိ
period-until-full = အရေအတွက် ပြည့်သည်အထိ
period-annual = နှစ်စဉ်
period-unknown = လျှောက်ထားရမည့်ကာလ မသိရသေးပါ

member-core = အဓိကအဖွဲ့ဝင်များ
member-government = အစိုးရဌာနများ
member-economic = စီးပွားရေးအသင်းအဖွဲ့များ
member-university = တက္ကသိုလ်များ
member-bank = ဘဏ္ဍာရေးအဖွဲ့အစည်းများ
member-jetro = JETRO
member-company = ကုမ္ပဏီများ
member-other = အခြား

case-foreign-talent = နိုင်ငံခြားသားလုပ်သားအင်အား
case-side-job = ဘေးပေါက်အလုပ် လုပ်သူများ
case-professional = ကျွမ်းကျင်လူ့စွမ်းအား
case-regional-hr = ဒေသဆိုင်ရာ လူ့စွမ်းအားဌာန
case-relocation = နေရာပြောင်းခြင်း သို့မဟုတ် နေရာသစ်ဖွင့်ခြင်း
case-joint-course = ပူးတွဲသင်တန်း

job-field-engineering = ထုတ်လုပ်ရေးနည်းပညာနှင့် စက်ပစ္စည်း
job-field-design = ဒီဇိုင်းနှင့် ပုံစံရေးဆွဲခြင်း
job-field-it = အိုင်တီ (IT) နှင့် စနစ်များ
job-field-sales = အရောင်းနှင့် ဈေးကွက်သစ်ရှာဖွေခြင်း
job-field-marketing = မားကတ်တင်းနှင့် ပြည်သူ့ဆက်ဆံရေး
job-field-business-development = လုပ်ငန်းသစ်နှင့် ထုတ်ကုန်သစ် ဖော်ထုတ်ခြင်း
job-field-management = စီမံခန့်ခွဲရေးနှင့် လုပ်ငန်းပိုမိုကောင်းမွန်စေရေး
job-field-accounting = စာရင်းကိုင်
job-field-human-resources = လူ့စွမ်းအားနှင့် ဝန်ထမ်းခန့်ထားခြင်း
job-field-hospitality = ဧည့်ဝန်ဆောင်မှု
job-field-farming = စိုက်ပျိုးရေးနှင့် မွေးမြူရေး

event-exchange = မိတ်ဆုံပွဲ
event-kickoff = အဖွင့်ပွဲ
event-seminar = ဆီမီနာ
event-briefing = ရှင်းလင်းပွဲ
event-campaign = ကမ်ပိန်း
mode-in-person = လူကိုယ်တိုင်
mode-online = အွန်လိုင်း
mode-hybrid = လူကိုယ်တိုင်နှင့် အွန်လိုင်း

organization-agency = အစိုးရအဖွဲ့အစည်း
organization-bureau = ဒေသဆိုင်ရာဗျူရို
organization-desk = အကြံပေးကောင်တာ
organization-network = ကွန်ရက်
organization-school = ကျောင်း
organization-expert = ကျွမ်းကျင်သူများ
organization-body = အဖွဲ့အစည်း
