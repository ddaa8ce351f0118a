### How values are written: durations, numbers, amounts, application states.
### Review wanted.

range-from = ចាប់ពី { $from }
range-until = រហូតដល់ { $to }
approximately = ប្រហែល { $value }
source-page = { $n ->
   *[other] ទំព័រ { $pages }
}
not-known = មិនដឹង

points-needed = យ៉ាងតិច { $n } ពិន្ទុ
stay-indefinite = គ្មានកំណត់រយៈពេល
stay-total = សរុបមិនលើស { $duration }
renewals-unlimited = អាចបន្តបានដោយមិនកំណត់ចំនួនដង
renewals-limited = ចំនួនដងនៃការបន្តមានកំណត់
japanese-not-required = មិនតម្រូវភាសាជប៉ុន
highly-skilled-meti = METI រាប់ជាធនធានមនុស្សបរទេសជំនាញខ្ពស់
highly-skilled-jetro = អាចទទួលការគាំទ្រដោយអមដំណើរជាប់ជានិច្ចពី JETRO

duration-years = { $n } ឆ្នាំ
duration-months = { $n } ខែ
duration-days = { $n } ថ្ងៃ

unit-people = { $n } នាក់
unit-companies = { $n } ក្រុមហ៊ុន
unit-organizations = { $n } ស្ថាប័ន
unit-items = ចំនួន { $n }
unit-years = { $n } ឆ្នាំ
unit-people-per-year = { $n } នាក់ក្នុងមួយឆ្នាំ
unit-fields = { $n } វិស័យ
unit-jobs = { $n } មុខរបរ
unit-times = { $n } ដង

amount-up-to = អតិបរមា { $amount }
per-total = សរុប
per-per-person = ក្នុងម្នាក់
per-per-company = ក្នុងមួយក្រុមហ៊ុន
per-per-day = ក្នុងមួយថ្ងៃ
per-per-person-day = ក្នុងម្នាក់ ក្នុងមួយថ្ងៃ
per-per-month = ក្នុងមួយខែ
per-per-application = ក្នុងមួយពាក្យសុំ
per-per-measure = ក្នុងមួយវិធានការ
per-per-year = ក្នុងមួយឆ្នាំ
size-up-to = បុគ្គលិកមិនលើស { $n } នាក់
purposes-inferred = គោលបំណងនេះកំណត់ដោយអ្នកកែសម្រួល
cost-free = ឥតគិតថ្លៃ
cost-charged = មានគិតថ្លៃ

measure-residents = ចំនួនអ្នករស់នៅ
measure-workers = ចំនួនអ្នកធ្វើការ
measure-students = ចំនួនសិស្ស និស្សិត
measure-graduates = ចំនួនអ្នកបញ្ចប់ការសិក្សា
measure-permissions = ចំនួនការអនុញ្ញាត

state-open = កំពុងទទួលពាក្យ
state-closing = ជិតផុតកំណត់
state-rolling = ទទួលពាក្យគ្រប់ពេល
state-closed = បិទទទួលពាក្យ
state-unknown = មិនទាន់ដឹងរយៈពេលដាក់ពាក្យ
state-ended = បានបញ្ចប់
state-suspended = ផ្អាកជាបណ្តោះអាសន្ន
state-scheduled = គ្រោងទុក
state-days-left = { $n ->
    [0] ថ្ងៃនេះជាថ្ងៃចុងក្រោយ
   *[other] នៅសល់ { $n } ថ្ងៃ
}

contact-phone = ទូរសព្ទ
contact-email = អ៊ីមែល
contact-web = គេហទំព័រ
contact-address = អាសយដ្ឋាន
contact-hours = ម៉ោងធ្វើការ
