### Labels of the facts on an entry's page.
### Review wanted.

fact-parent = ជាផ្នែកនៃ
fact-category = ចំណាត់ថ្នាក់
fact-work = សិទ្ធិធ្វើការ
fact-purpose = គោលបំណង
fact-activities = សកម្មភាពដែលអនុញ្ញាត
fact-examples = ឧទាហរណ៍
fact-occupations = វិស័យ និងមុខរបរ
fact-stay = រយៈពេលស្នាក់នៅ
fact-requirements = លក្ខខណ្ឌតម្រូវ
fact-points = ពិន្ទុដែលត្រូវការ
fact-tests = ការប្រឡង
fact-japanese = ភាសាជប៉ុន
fact-family = ការនាំគ្រួសារមកជាមួយ
fact-job-change = ការផ្លាស់ប្តូរនិយោជក
fact-intake = ការកំណត់ចំនួនមនុស្ស
fact-residents = ចំនួនអ្នករស់នៅ
fact-highly-skilled = ជាធនធានមនុស្សបរទេសជំនាញខ្ពស់
fact-next = ស្ថានភាពនៃការស្នាក់នៅដែលអាចប្តូរទៅបន្ទាប់
fact-notes = សូមចំណាំ
fact-links = តំណភ្ជាប់

fact-state = ស្ថានភាពទទួលពាក្យ
fact-agency = ស្ថាប័នអនុវត្ត
fact-kind = ប្រភេទ
fact-purposes = គោលបំណង
fact-stage = ដំណាក់កាល
fact-users = អ្នកដែលអាចដាក់ពាក្យ
fact-regions = តំបន់
fact-industries = វិស័យឧស្សាហកម្ម
fact-size = ទំហំក្រុមហ៊ុន
fact-amounts = ចំនួនទឹកប្រាក់
fact-cost = ថ្លៃចំណាយ
fact-period = រយៈពេលដាក់ពាក្យ
fact-capacity = ចំនួនទទួល
fact-supports = ការគាំទ្រដែលផ្តល់ជូន
fact-former-names = ឈ្មោះពីមុន
fact-figures = ជាតួលេខ
fact-contacts = ទំនាក់ទំនង

fact-founded = ថ្ងៃបង្កើត
fact-prefectures = ខេត្តនៅពេលបង្កើត
fact-case-prefectures = ខេត្តដែលមានករណីសិក្សា
fact-secretariat = លេខាធិការដ្ឋាន
fact-program = កម្មវិធីពាក់ព័ន្ធ
fact-members = សមាជិក
fact-cases = ករណីសិក្សា

fact-company = ក្រុមហ៊ុន
fact-prefecture = ខេត្ត
fact-municipality = ក្រុង/ស្រុក
fact-industry = វិស័យឧស្សាហកម្ម
fact-business = អាជីវកម្ម
fact-nationalities = សញ្ជាតិ
fact-jobs = ការងារ
fact-job-fields = ប្រភេទការងារ
fact-programs = កម្មវិធីដែលបានប្រើ
fact-consortium = សម្ព័ន្ធសហការ

fact-starts = ចាប់ផ្តើម
fact-ends = បញ្ចប់
fact-mode = ទម្រង់រៀបចំ
fact-place = ទីកន្លែង
fact-languages = ភាសា
fact-audience = សម្រាប់
fact-organizers = អ្នករៀបចំ

fact-short-name = ឈ្មោះខ្លី
fact-services = សេវាកម្ម

fact-population = អ្នក ឬអ្វីដែលបានរាប់
fact-measure = អត្ថន័យនៃតួលេខ
fact-region = តំបន់
