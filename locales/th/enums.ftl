### Labels of the fixed choices that facts can have.

answer-yes = ได้
answer-no = ไม่ได้
answer-conditional = ได้ตามเงื่อนไข

audience-student = นักศึกษา
audience-worker = คนทำงาน
audience-company = บริษัท
audience-university = มหาวิทยาลัยและสถานศึกษา
audience-association = สมาคม
audience-municipality = องค์กรปกครองส่วนท้องถิ่น
audience-bank = สถาบันการเงิน
audience-individual = บุคคลทั่วไป
audience-job-seeker = ผู้หางาน

industry-manufacturing = การผลิต
industry-construction = การก่อสร้าง
industry-transport = การขนส่ง
industry-medical = บริการทางการแพทย์
industry-care = การบริบาล
industry-lodging = ที่พัก
industry-food = อาหาร
industry-agriculture = เกษตรกรรม
industry-fishery = ประมง
industry-forestry = ป่าไม้
industry-it = ไอที
industry-retail = ค้าปลีก
industry-textile = สิ่งทอ
industry-energy = พลังงาน
industry-semiconductor = เซมิคอนดักเตอร์
industry-finance = การเงิน
industry-education = การศึกษา
industry-services = บริการ
industry-recycling = รีไซเคิล
industry-wholesale = ค้าส่ง

category-work-limited = สถานภาพที่ทำงานได้ (จำกัดขอบเขตกิจกรรม)
category-no-work = สถานภาพที่ทำงานไม่ได้
category-designated = กิจกรรมที่กำหนด
category-position = สถานภาพตามฐานะทางครอบครัวหรือบุคคล

work-limited = ทำงานได้ภายในกิจกรรมที่อนุญาต
work-not-allowed = ทำงานไม่ได้
work-with-permission = ทำงานได้เมื่อได้รับอนุญาตเพิ่มเติมเท่านั้น
work-designated = ขึ้นอยู่กับกิจกรรมที่กำหนด
work-unlimited = ทำงานได้ไม่จำกัด

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = การทดสอบภาษาญี่ปุ่นพื้นฐานของเจแปนฟาวน์เดชั่น (JFT-Basic)
japanese-framework-a1 = กรอบอ้างอิงการสอนภาษาญี่ปุ่น ระดับ A1

kind-subsidy = เงินอุดหนุน
kind-grant = เงินสนับสนุน
kind-tax = สิทธิประโยชน์ทางภาษี
kind-certification = ระบบการรับรอง
kind-award = รางวัล
kind-training = การฝึกอบรม
kind-desk = จุดให้คำปรึกษา
kind-platform = แพลตฟอร์ม
kind-matching = การจับคู่
kind-guidance = คำแนะนำและการสนับสนุน
kind-internship = การฝึกงาน
kind-handbook = หนังสือคู่มือ
kind-casebook = รวมกรณีตัวอย่าง
kind-network = เครือข่าย
kind-system = ระบบ

purpose-recruit-retain = การจัดหาและรักษาบุคลากร
purpose-develop = การพัฒนาทรัพยากรบุคคล
purpose-productivity = การเพิ่มผลิตภาพ

stage-plan = การวางแผน
stage-recruit = การรับเข้าทำงาน
stage-accept = การต้อนรับพนักงานใหม่
stage-retain = การรักษาบุคลากร

period-fixed = มีกำหนดช่วงเวลา
period-rolling = รับสมัครตลอดเวลา
period-until-budget = จนกว่างบประมาณจะหมด
period-until-full = จนกว่าจะครบจำนวน
period-annual = ทุกปี
period-unknown = ไม่ทราบช่วงเวลา

member-core = สมาชิกหลัก
member-government = หน่วยงานรัฐ
member-economic = องค์กรภาคเศรษฐกิจ
member-university = มหาวิทยาลัย
member-bank = สถาบันการเงิน
member-jetro = JETRO
member-company = บริษัท
member-other = อื่น ๆ

case-foreign-talent = บุคลากรต่างชาติ
case-side-job = บุคลากรที่ทำเป็นงานเสริม
case-professional = บุคลากรมืออาชีพ
case-regional-hr = ฝ่ายบุคคลของพื้นที่
case-relocation = การย้ายหรือเปิดที่ทำการใหม่
case-joint-course = หลักสูตรร่วม

job-field-engineering = วิศวกรรมการผลิต
job-field-design = การออกแบบและเขียนแบบ
job-field-it = ไอทีและระบบ
job-field-sales = การขาย
job-field-marketing = การตลาดและประชาสัมพันธ์
job-field-business-development = ธุรกิจและสินค้าใหม่
job-field-management = การบริหารและปรับปรุงงาน
job-field-accounting = บัญชี
job-field-human-resources = ทรัพยากรบุคคล
job-field-hospitality = บริการลูกค้า
job-field-farming = เกษตรและปศุสัตว์

event-exchange = งานพบปะแลกเปลี่ยน
event-kickoff = งานเปิดตัว
event-seminar = สัมมนา
event-briefing = งานชี้แจงข้อมูล
event-campaign = แคมเปญ
mode-in-person = ที่สถานที่จัดงาน
mode-online = ออนไลน์
mode-hybrid = ที่สถานที่จัดงานและออนไลน์

organization-agency = หน่วยงานรัฐ
organization-bureau = สำนักงานภูมิภาค
organization-desk = จุดให้คำปรึกษา
organization-network = เครือข่าย
organization-school = สถานศึกษา
organization-expert = ผู้เชี่ยวชาญ
organization-body = องค์กร
