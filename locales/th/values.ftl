### How values are written: durations, numbers, amounts, application states.

range-from = ตั้งแต่ { $from }
range-until = ถึง { $to }
approximately = ประมาณ { $value }
source-page = { $n ->
   *[other] หน้า { $pages }
}
not-known = ไม่ทราบ

points-needed = { $n } คะแนนขึ้นไป
stay-indefinite = ไม่มีกำหนด
stay-total = รวมไม่เกิน { $duration }
renewals-unlimited = ต่ออายุได้ไม่จำกัดครั้ง
renewals-limited = จำกัดจำนวนครั้งที่ต่ออายุ
japanese-not-required = ไม่มีข้อกำหนดด้านภาษาญี่ปุ่น
highly-skilled-meti = METI นับเป็นบุคลากรต่างชาติทักษะสูง
highly-skilled-jetro = รับการสนับสนุนแบบเคียงข้างของ JETRO ได้

duration-years = { $n } ปี
duration-months = { $n } เดือน
duration-days = { $n } วัน

unit-people = { $n } คน
unit-companies = { $n } บริษัท
unit-organizations = { $n } องค์กร
unit-items = { $n } รายการ
unit-years = { $n } ปี
unit-people-per-year = ปีละ { $n } คน
unit-fields = { $n } สาขา
unit-jobs = { $n } ประเภทงาน
unit-times = { $n } ครั้ง

amount-up-to = สูงสุด { $amount }
per-total = รวมทั้งหมด
per-per-person = ต่อคน
per-per-company = ต่อบริษัท
per-per-day = ต่อวัน
per-per-person-day = ต่อคนต่อวัน
per-per-month = ต่อเดือน
per-per-application = ต่อคำขอ
per-per-measure = ต่อมาตรการ
per-per-year = ต่อปี
size-up-to = พนักงานไม่เกิน { $n } คน
purposes-inferred = กองบรรณาธิการเป็นผู้พิจารณาวัตถุประสงค์
cost-free = ไม่มีค่าใช้จ่าย
cost-charged = มีค่าใช้จ่าย

measure-residents = จำนวนผู้พำนัก
measure-workers = จำนวนคนทำงาน
measure-students = จำนวนนักศึกษา
measure-graduates = จำนวนผู้สำเร็จการศึกษา
measure-permissions = จำนวนการอนุญาต

state-open = เปิดรับสมัคร
state-closing = ใกล้ปิดรับสมัคร
state-rolling = รับสมัครตลอดเวลา
state-closed = ปิดรับสมัครแล้ว
state-unknown = ไม่ทราบช่วงเวลารับสมัคร
state-ended = สิ้นสุดแล้ว
state-suspended = ระงับชั่วคราว
state-scheduled = มีกำหนดจะเปิด
state-days-left = { $n ->
    [0] วันนี้เป็นวันสุดท้าย
   *[other] เหลือ { $n } วัน
}

contact-phone = โทรศัพท์
contact-email = อีเมล
contact-web = เว็บไซต์
contact-address = ที่อยู่
contact-hours = เวลาทำการ
