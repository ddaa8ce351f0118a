### Texts of the front page, of lists, comparisons, maps and decision guides.
### Review wanted.

home-doors = តើអ្នកចង់ធ្វើអ្វី?
home-newest = ព័ត៌មានថ្មីៗ
home-regions = សម្ព័ន្ធសហការតំបន់
home-menu = ម៉ឺនុយ

sort-label = តម្រៀបតាម
sort-title = ឈ្មោះ
sort-deadline = ថ្ងៃផុតកំណត់
sort-amount = ចំនួនទឹកប្រាក់
sort-newest = ថ្មីបំផុតមុន
filter-title = ត្រងបញ្ជី
filter-show = បង្ហាញលទ្ធផល { $n }

compare-residence-status = ប្រៀបធៀបស្ថានភាពនៃការស្នាក់នៅ
compare-program = ប្រៀបធៀបកម្មវិធីគាំទ្រ
compare-corner = ឈ្មោះ
compare-summary = តារាងដាក់ទាំងអស់ទន្ទឹមគ្នា។ ជ្រើសរើសពីរ ឬបី ដើម្បីមើលតែអ្វីដែលបានជ្រើស។
compare-link = ប្រៀបធៀបទន្ទឹមគ្នា
compare-choose = ជ្រើសរើសអ្វីដែលចង់ប្រៀបធៀប
compare-all = បង្ហាញទាំងអស់

glance-title = សង្ខេបខ្លី
glance-work = តើអាចធ្វើការបានទេ?
glance-stay = តើអាចស្នាក់នៅបានយូរប៉ុណ្ណា?
glance-renewals = តើអាចបន្តបានទេ?
glance-family = តើអាចនាំគ្រួសារមកបានទេ?
glance-japanese = តើត្រូវការភាសាជប៉ុនកម្រិតណា?
glance-next = តើអាចប្តូរទៅស្ថានភាពណាបន្ទាប់?
not-stated = មិនមានបញ្ជាក់ក្នុងឯកសារ
path-title = ស្ថានភាពនៃការស្នាក់នៅដែលអាចប្តូរទៅបន្ទាប់
path-text = បើបំពេញលក្ខខណ្ឌ អាចប្តូរពីស្ថានភាពនៃការស្នាក់នៅខាងលើ ទៅស្ថានភាពខាងក្រោម។

program-who = អ្នកដែលអាចប្រើ
program-what = អ្វីដែលទទួលបាន
program-when = រហូតដល់ពេលណា
program-how = របៀបដាក់ពាក្យ
program-ask = កន្លែងសាកសួរ
program-about = អំពីកម្មវិធីនេះ
offers-student = សម្រាប់និស្សិត និងធនធានមនុស្សបរទេស
offers-company = សម្រាប់ក្រុមហ៊ុន
ended-notice = កម្មវិធីនេះបានបញ្ចប់ហើយ។ យើងរក្សាទំព័រនេះទុក ដើម្បីឱ្យអាចស្វែងរកតាមឈ្មោះបាន។

guide-answers = ចម្លើយរបស់អ្នក
guide-change = ប្តូរ
guide-restart = ចាប់ផ្តើមឡើងវិញ
guide-options = អ្វីដែលអាចសមនឹងអ្នក
guide-reason = ហេតុផល៖
guide-ask = សូមសាកសួរនៅទីនេះ មុនសម្រេចចិត្ត
guide-caution = នេះគ្រាន់តែជាការណែនាំ មិនមែនជាការសម្រេច ឬការសន្យាទេ។ កន្លែងទទួលបន្ទុក ឬអាជ្ញាធរពាក់ព័ន្ធ ជាអ្នកសម្រេចចុងក្រោយ។
guide-page-title = { $title } ({ $guide })

map-title = ផែនទីខេត្ត
map-text = ក្រឡានីមួយៗគឺជាខេត្តមួយ។ ក្រឡាដែលមានស៊ុម ស្ថិតក្នុងសម្ព័ន្ធសហការតំបន់។ បញ្ជីក៏មានតំណភ្ជាប់ដូចគ្នាដែរ។

translated-notice = ទំព័រនេះត្រូវបានបកប្រែពីភាសា{ $language }។
translated-original = អានអត្ថបទដើម
stale-notice = អត្ថបទដើមនៃទំព័រនេះបានផ្លាស់ប្តូរ។ អត្ថបទនេះផ្អែកលើអត្ថបទដើមនៅថ្ងៃទី { $date }។ ផ្នែកដែលបានផ្លាស់ប្តូរចាប់ពីពេលនោះ៖ { $parts }។
changed-title = ចំណងជើង
changed-summary = សេចក្តីសង្ខេប
changed-facts = ព័ត៌មានសំខាន់ៗ
changed-headings = ចំណងជើងរង
changed-paragraphs = កថាខណ្ឌ
changed-lists = បញ្ជី
changed-tables = តារាង
changed-other = ផ្នែកផ្សេងទៀត
nav-untranslated = មិនទាន់បកប្រែ
share-title = ចែករំលែកទំព័រនេះ
share-mail = អ៊ីមែល
share-address = អាសយដ្ឋានទំព័រនេះ
feedback-link = ប្រាប់យើងអំពីកំហុសក្នុងទំព័រនេះ
related-guide-outcomes = មគ្គុទ្ទេសក៍ដែលនាំមកទីនេះ
