### Labels of the fixed choices that facts can have.
### Review wanted.

answer-yes = អនុញ្ញាត
answer-no = មិនអនុញ្ញាត
answer-conditional = អនុញ្ញាតតាមលក្ខខណ្ឌ

audience-student = សិស្ស និស្សិត
audience-worker = អ្នកធ្វើការ
audience-company = ក្រុមហ៊ុន
audience-university = សាកលវិទ្យាល័យ និងសាលា
audience-association = សមាគម
audience-municipality = អាជ្ញាធរមូលដ្ឋាន
audience-bank = គ្រឹះស្ថានហិរញ្ញវត្ថុ
audience-individual = បុគ្គល
audience-job-seeker = អ្នកស្វែងរកការងារ

industry-manufacturing = ផលិតកម្ម
industry-construction = សំណង់
industry-transport = ដឹកជញ្ជូន
industry-medical = សេវាវេជ្ជសាស្ត្រ
industry-care = ការថែទាំ
industry-lodging = សេវាស្នាក់នៅ
industry-food = ម្ហូបអាហារ
industry-agriculture = កសិកម្ម
industry-fishery = ជលផល
industry-forestry = ព្រៃឈើ
industry-it = បច្ចេកវិទ្យាព័ត៌មាន (IT)
industry-retail = ការលក់រាយ
industry-textile = វាយនភណ្ឌ
industry-energy = ថាមពល
industry-semiconductor = សេមីកុងឌុចទ័រ
industry-finance = ហិរញ្ញវត្ថុ
industry-education = ការអប់រំ
industry-services = សេវាកម្ម
industry-recycling = ការកែច្នៃឡើងវិញ
industry-wholesale = ការលក់ដុំ

category-work-limited = ស្ថានភាពនៃការស្នាក់នៅដែលអាចធ្វើការ (តែក្នុងសកម្មភាពកំណត់)
category-no-work = ស្ថានភាពនៃការស្នាក់នៅដែលមិនអនុញ្ញាតឱ្យធ្វើការ
category-designated = សកម្មភាពដែលបានកំណត់
category-position = ស្ថានភាពនៃការស្នាក់នៅផ្អែកលើគ្រួសារ ឬឋានៈផ្ទាល់ខ្លួន

work-limited = អាចធ្វើការក្នុងសកម្មភាពដែលអនុញ្ញាត
work-not-allowed = មិនអនុញ្ញាតឱ្យធ្វើការ
work-with-permission = អាចធ្វើការបាន លុះត្រាតែមានការអនុញ្ញាត
work-designated = អាស្រ័យលើសកម្មភាពដែលបានកំណត់
work-unlimited = ធ្វើការបានដោយគ្មានដែនកំណត់

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = តេស្តភាសាជប៉ុនមូលដ្ឋានរបស់មូលនិធិជប៉ុន (JFT-Basic)
japanese-framework-a1 = កម្រិត A1 នៃក្របខ័ណ្ឌយោងសម្រាប់ការអប់រំភាសាជប៉ុន

kind-subsidy = ប្រាក់ឧបត្ថម្ភ
kind-grant = ប្រាក់ជំនួយ
kind-tax = ការអនុគ្រោះពន្ធ
kind-certification = ប្រព័ន្ធផ្តល់ការទទួលស្គាល់
kind-award = រង្វាន់
kind-training = ការបណ្តុះបណ្តាល
kind-desk = កន្លែងប្រឹក្សាយោបល់
kind-platform = វេទិកា
kind-matching = ការផ្គូផ្គង
kind-guidance = ដំបូន្មាន និងការគាំទ្រ
kind-internship = កម្មសិក្សា
kind-handbook = សៀវភៅណែនាំ
kind-casebook = បណ្តុំករណីសិក្សា
kind-network = បណ្តាញ
kind-system = ប្រព័ន្ធ

purpose-recruit-retain = ការធានា និងរក្សាធនធានមនុស្ស
purpose-develop = ការអភិវឌ្ឍធនធានមនុស្ស
purpose-productivity = ការបង្កើនផលិតភាព

stage-plan = ការរៀបចំផែនការ
stage-recruit = ការជ្រើសរើសបុគ្គលិក
stage-accept = ការទទួលបុគ្គលិកថ្មី
stage-retain = ការរក្សាបុគ្គលិក

period-fixed = មានរយៈពេលកំណត់
period-rolling = ទទួលពាក្យគ្រប់ពេល
period-until-budget = រហូតដល់អស់ថវិកា
period-until-full = រហូតដល់ពេញចំនួន
period-annual = រៀងរាល់ឆ្នាំ
period-unknown = មិនទាន់ដឹងរយៈពេលដាក់ពាក្យ

member-core = សមាជិកស្នូល
member-government = ស្ថាប័នរដ្ឋ
member-economic = សមាគមធុរកិច្ច
member-university = សាកលវិទ្យាល័យ
member-bank = គ្រឹះស្ថានហិរញ្ញវត្ថុ
member-jetro = JETRO
member-company = ក្រុមហ៊ុន
member-other = ផ្សេងៗ

case-foreign-talent = ធនធានមនុស្សបរទេស
case-side-job = អ្នកធ្វើការងារបន្ថែម
case-professional = ធនធានមនុស្សជំនាញ
case-regional-hr = ផ្នែកធនធានមនុស្សប្រចាំតំបន់
case-relocation = ការផ្លាស់ទីតាំង ឬបើកទីតាំងថ្មី
case-joint-course = វគ្គសិក្សារួម

job-field-engineering = បច្ចេកទេសផលិតកម្ម និងឧបករណ៍
job-field-design = ការរចនា និងការគូរប្លង់
job-field-it = បច្ចេកវិទ្យាព័ត៌មាន (IT) និងប្រព័ន្ធ
job-field-sales = ការលក់ និងការស្វែងរកទីផ្សារ
job-field-marketing = ទីផ្សារ និងទំនាក់ទំនងសាធារណៈ
job-field-business-development = ការអភិវឌ្ឍអាជីវកម្ម និងផលិតផលថ្មី
job-field-management = ការគ្រប់គ្រង និងការកែលម្អការងារ
job-field-accounting = គណនេយ្យ
job-field-human-resources = ធនធានមនុស្ស និងការជ្រើសរើសបុគ្គលិក
job-field-hospitality = ការបម្រើភ្ញៀវ
job-field-farming = កសិកម្ម និងការចិញ្ចឹមសត្វ

event-exchange = ជំនួបសំណេះសំណាល
event-kickoff = ព្រឹត្តិការណ៍បើកដំណើរការ
event-seminar = សិក្ខាសាលា
event-briefing = វគ្គពន្យល់
event-campaign = យុទ្ធនាការ
mode-in-person = ដោយផ្ទាល់
mode-online = អនឡាញ
mode-hybrid = ដោយផ្ទាល់ និងអនឡាញ

organization-agency = ស្ថាប័នសាធារណៈ
organization-bureau = ការិយាល័យប្រចាំតំបន់
organization-desk = កន្លែងប្រឹក្សាយោបល់
organization-network = បណ្តាញ
organization-school = សាលា
organization-expert = អ្នកជំនាញ
organization-body = អង្គការ
