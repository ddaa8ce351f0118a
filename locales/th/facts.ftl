### Labels of the facts on an entry's page.

fact-parent = เป็นส่วนหนึ่งของ
fact-category = หมวดหมู่
fact-work = การทำงาน
fact-purpose = วัตถุประสงค์
fact-activities = กิจกรรมที่ทำได้
fact-examples = ตัวอย่าง
fact-occupations = สาขาและประเภทงาน
fact-stay = ระยะเวลาพำนัก
fact-requirements = ข้อกำหนด
fact-points = คะแนนที่ต้องมี
fact-tests = การทดสอบ
fact-japanese = ภาษาญี่ปุ่น
fact-family = การพาครอบครัวมาอยู่ด้วย
fact-job-change = การเปลี่ยนนายจ้าง
fact-intake = ข้อจำกัดจำนวนคน
fact-residents = จำนวนผู้พำนัก
fact-highly-skilled = การนับเป็นบุคลากรต่างชาติทักษะสูง
fact-next = สถานภาพที่เปลี่ยนต่อไปได้
fact-notes = ข้อควรทราบ
fact-links = ลิงก์

fact-state = สถานะการรับสมัคร
fact-agency = หน่วยงานที่ดำเนินการ
fact-kind = ประเภท
fact-purposes = วัตถุประสงค์
fact-stage = ช่วงที่ใช้
fact-users = ผู้มีสิทธิ์
fact-regions = พื้นที่
fact-industries = อุตสาหกรรม
fact-size = ขนาดบริษัท
fact-amounts = จำนวนเงิน
fact-cost = ค่าใช้จ่าย
fact-period = ช่วงเวลารับสมัคร
fact-capacity = จำนวนที่รับ
fact-supports = รายละเอียดการสนับสนุน
fact-former-names = ชื่อเดิม
fact-figures = ข้อมูลตัวเลข
fact-contacts = ติดต่อสอบถาม

fact-founded = วันที่ก่อตั้ง
fact-prefectures = จังหวัดเมื่อก่อตั้ง
fact-case-prefectures = จังหวัดที่มีกรณีตัวอย่าง
fact-secretariat = สำนักงานเลขานุการ
fact-program = โครงการ
fact-members = สมาชิก
fact-cases = กรณีตัวอย่าง

fact-company = บริษัท/องค์กร
fact-prefecture = จังหวัด
fact-municipality = เมือง
fact-industry = อุตสาหกรรม
fact-business = ธุรกิจ
fact-nationalities = สัญชาติ
fact-jobs = ลักษณะงาน
fact-job-fields = ประเภทงาน
fact-programs = โครงการที่ใช้
fact-consortium = กลุ่มความร่วมมือ

fact-starts = เริ่ม
fact-ends = สิ้นสุด
fact-mode = รูปแบบ
fact-place = สถานที่
fact-languages = ภาษา
fact-audience = กลุ่มเป้าหมาย
fact-organizers = ผู้จัด

fact-short-name = ชื่อย่อ
fact-services = บริการ

fact-population = ขอบเขตการนับ
fact-measure = สิ่งที่ตัวเลขแสดง
fact-region = พื้นที่
