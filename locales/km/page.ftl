### Texts of the page furniture: headings, navigation, notices, footer.
### Review wanted.

skip-to-content = រំលងទៅខ្លឹមសារ
nav-home = ទំព័រដើម
nav-main = ម៉ឺនុយចម្បង
nav-languages = ភាសា
nav-breadcrumbs = ទីតាំងបច្ចុប្បន្ន
nav-pages = ទំព័រនៃបញ្ជី

footer-licence = អាចប្រើខ្លឹមសារក្រោម CC BY 4.0 ដោយបញ្ជាក់ប្រភព។
footer-disclaimer = ព័ត៌មានគិតត្រឹមកាលបរិច្ឆេទដែលបានបង្ហាញ។ មុនធ្វើបែបបទ សូមសាកសួរកន្លែងទទួលបន្ទុក។
footer-feed = ព័ត៌មានថ្មីៗ (feed)

home-collections = មើលតាមប្រធានបទ
home-deadlines = កម្មវិធីគាំទ្រជិតផុតកំណត់
tags-title = ស្លាក

not-found-title = រកមិនឃើញទំព័រ
not-found-text = ទំព័រនេះអាចត្រូវបានផ្លាស់ទី ឬលែងមានទៀតហើយ។
not-found-home = ត្រឡប់ទៅទំព័រដើម
moved-title = ទំព័រនេះត្រូវបានផ្លាស់ទី
offline-copy = គ្មានការតភ្ជាប់អ៊ីនធឺណិត ឬការតភ្ជាប់យឺត។ ច្បាប់ចម្លងនេះត្រូវបានរក្សាទុកនៅ { $time }។ ក្រោយមក កាលបរិច្ឆេទ និងថ្ងៃផុតកំណត់អាចបានផ្លាស់ប្តូរ។
offline-unsaved = ទំព័រដែលអ្នករក មិនត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ។ ទំព័រផ្សេងត្រូវបានបង្ហាញជំនួស។
draft-notice = នេះជាសេចក្តីព្រាង។ មិនទាន់ចេញផ្សាយជាសាធារណៈទេ។
review-notice = ការបកប្រែនេះមិនទាន់ត្រូវបានពិនិត្យទេ។

as-of = ព័ត៌មានគិតត្រឹម
checked = ពិនិត្យចុងក្រោយ៖
source = ប្រភព៖
source-accessed = ថ្ងៃចូលអាន៖
facts-title = ព័ត៌មានសំខាន់ៗ
steps-title = ជំហាន
contents-title = មាតិកា
terms-title = ពាក្យក្នុងទំព័រនេះ
sources-title = ប្រភព
sources-rules = វិធានទាំងនេះគិតត្រឹមកាលបរិច្ឆេទនៃប្រភព។ មុនធ្វើបែបបទ សូមសាកសួរកន្លែងទទួលបន្ទុក។
title-with-page = { $title } (ទំព័រ { $n })
fallback-notice = ទំព័រនេះមិនទាន់មានជាភាសារបស់អ្នកនៅឡើយទេ។ ភាសានៃអត្ថបទ៖ { $language }។
fallback-partial = មានតែចំណងជើង និងសេចក្តីសង្ខេបប៉ុណ្ណោះជាភាសារបស់អ្នក។ ភាសានៃអត្ថបទ៖ { $language }។
fallback-original = អានទំព័រជាភាសានោះ ({ $language })
fallback-not-simple = ទំព័រនេះមិនទាន់មានជាភាសាជប៉ុនងាយៗនៅឡើយទេ។ អត្ថបទខាងក្រោមជាភាសាជប៉ុនធម្មតា។

facet-title = { $collection }៖ { $value }
tag-title = ស្លាក៖ { $tag }
listing-count = ចំនួន { $n }
deadline-of = ផុតកំណត់៖ { $title }
calendar-deadlines = { $site }៖ ថ្ងៃផុតកំណត់
calendar-events = { $site }៖ ព្រឹត្តិការណ៍
download-csv = តារាងកម្មវិធីគាំទ្រទាំងអស់ (CSV)
download-json = ទិន្នន័យកម្មវិធីគាំទ្រទាំងអស់ (JSON)
download-figures-csv = តារាងនេះ (CSV)
download-figures-json = ទិន្នន័យនៃតារាងនេះ (JSON)
download-deadline = បន្ថែមថ្ងៃផុតកំណត់ទៅប្រតិទិន
download-deadlines = ប្រតិទិនថ្ងៃផុតកំណត់ទាំងអស់
download-event = បន្ថែមព្រឹត្តិការណ៍នេះទៅប្រតិទិន
download-events = ប្រតិទិនព្រឹត្តិការណ៍ទាំងអស់
statuses-side-by-side = ប្រៀបធៀបស្ថានភាពនៃការស្នាក់នៅ
dataset-corner = ចំណុច
comparison-corner = ចំណុចប្រៀបធៀប

alert-note = ព័ត៌មានបន្ថែម
alert-tip = គន្លឹះ
alert-important = សំខាន់
alert-warning = ប្រុងប្រយ័ត្ន
alert-caution = ការព្រមាន
footnotes = កំណត់សម្គាល់
footnote = កំណត់សម្គាល់
footnote-back = ត្រឡប់ទៅអត្ថបទ
task-done = រួចរាល់
task-open = មិនទាន់ធ្វើ

collection-residence-status = ស្ថានភាពនៃការស្នាក់នៅ
collection-residence-status-summary = អ្វីដែលអាចធ្វើបាន រយៈពេល និងលក្ខខណ្ឌនៃស្ថានភាពនីមួយៗ។
collection-comparison = ការប្រៀបធៀប
collection-comparison-summary = តារាងបង្ហាញភាពខុសគ្នារវាងស្ថានភាពនៃការស្នាក់នៅ និងប្រព័ន្ធស្រដៀងគ្នា។
collection-consortium = សម្ព័ន្ធសហការតំបន់
collection-consortium-summary = ក្រុមសាកលវិទ្យាល័យ ក្រុមហ៊ុន សមាគមធុរកិច្ច និងអាជ្ញាធរមូលដ្ឋាន ដែលជួយនិស្សិតបរទេស និងធនធានមនុស្សបរទេសជំនាញខ្ពស់ឱ្យធ្វើការក្នុងតំបន់។
collection-program = កម្មវិធីគាំទ្រ
collection-program-summary = ប្រាក់ឧបត្ថម្ភ ប្រាក់ជំនួយ ការបណ្តុះបណ្តាល ការប្រឹក្សាយោបល់ និងអ្វីៗផ្សេងទៀត សម្រាប់ក្រុមហ៊ុន និងអ្នកធ្វើការ។
collection-case = ករណីសិក្សា
collection-case-summary = ក្រុមហ៊ុន និងស្ថាប័នដែលទទួលជោគជ័យជាមួយធនធានមនុស្សបរទេស និងធនធានមនុស្សខាងក្រៅ។
collection-event = ព្រឹត្តិការណ៍
collection-event-summary = ជំនួបសំណេះសំណាល សិក្ខាសាលា និងវគ្គពន្យល់ ដែលបានធ្វើរួច និងគ្រោងទុក។
collection-organization = ស្ថាប័ន និងកន្លែងប្រឹក្សាយោបល់
collection-organization-summary = ទំនាក់ទំនងកន្លែងប្រឹក្សាយោបល់ ស្ថាប័នសាធារណៈ និងអង្គការគាំទ្រ។
collection-dataset = ស្ថិតិ
collection-dataset-summary = តារាង និងក្រាហ្វអំពីចំនួននិស្សិតបរទេស អ្នកធ្វើការបរទេស និងអ្វីៗផ្សេងទៀត ព្រមទាំងប្រភព។
collection-guide = មគ្គុទ្ទេសក៍
collection-guide-summary = ការពន្យល់មួយជំហានម្តងៗ សម្រាប់និស្សិត អ្នកធ្វើការ និងក្រុមហ៊ុន។

facet-purpose = គោលបំណង
facet-kind = ប្រភេទ
facet-stage = ដំណាក់កាល
facet-user = អ្នកដែលអាចដាក់ពាក្យ
facet-region = តំបន់
facet-industry = វិស័យឧស្សាហកម្ម
facet-state = ស្ថានភាពទទួលពាក្យ
facet-foreign = ធនធានមនុស្សបរទេស
facet-work = សិទ្ធិធ្វើការ
facet-nationality = សញ្ជាតិ
facet-job = ប្រភេទការងារ
facet-audience = សម្រាប់អ្នកណា
facet-mode = ទម្រង់រៀបចំ
foreign-yes = អំពីធនធានមនុស្សបរទេស
foreign-no = មិនកំណត់តែធនធានមនុស្សបរទេស

related-residence-status-parent = ប្រភេទនៃស្ថានភាពនៃការស្នាក់នៅនេះ
related-residence-status-next = ស្ថានភាពនៃការស្នាក់នៅដែលអាចប្តូរមកស្ថានភាពនេះ
related-comparison-statuses = ការប្រៀបធៀបដែលមានស្ថានភាពនៃការស្នាក់នៅនេះ
related-consortium-program = សម្ព័ន្ធសហការនៃកម្មវិធីនេះ
related-consortium-agency = សម្ព័ន្ធសហការដែលស្ថាប័ននេះពាក់ព័ន្ធ
related-program-parent = វគ្គនៃកម្មវិធីនេះ
related-program-agency = កម្មវិធីគាំទ្ររបស់ស្ថាប័ននេះ
related-case-programs = ករណីសិក្សាដែលបានប្រើកម្មវិធីនេះ
related-case-consortium = ករណីសិក្សានៃសម្ព័ន្ធសហការនេះ
related-event-organizers = ព្រឹត្តិការណ៍របស់ស្ថាប័ននេះ
related-event-consortium = ព្រឹត្តិការណ៍នៃសម្ព័ន្ធសហការនេះ
related-organization-parent = ការិយាល័យ និងកន្លែងប្រឹក្សាយោបល់របស់ស្ថាប័ននេះ
related-dataset-rows = ស្ថិតិនៃស្ថានភាពនៃការស្នាក់នៅនេះ

glossary-letters = អក្សរ
coverage-caption = ទំព័រដែលបានសរសេរជាភាសានីមួយៗ
coverage-corner = ភាសា
coverage-whole = { $n } ក្នុងចំណោម { $all }
coverage-partial = { $n } មានតែចំណងជើង និងសេចក្តីសង្ខេប
coverage-derived = { $n } បង្កើតដោយម៉ាស៊ីន
