### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = ข้ามไปยังเนื้อหา
nav-home = หน้าแรก
nav-main = เมนูหลัก
nav-languages = ภาษา
nav-breadcrumbs = ตำแหน่งปัจจุบัน
nav-pages = หน้าของรายการ

footer-licence = นำเนื้อหาไปใช้ได้ภายใต้สัญญาอนุญาต CC BY 4.0 โดยระบุแหล่งที่มา
footer-disclaimer = ข้อมูลเป็นไปตามวันที่ที่แสดง โปรดตรวจสอบกับหน่วยงานที่รับผิดชอบก่อนดำเนินการ
footer-feed = ฟีดข่าวอัปเดต

home-collections = ดูตามหัวข้อ
home-deadlines = โครงการที่ใกล้ปิดรับสมัคร
tags-title = แท็ก

not-found-title = ไม่พบหน้านี้
not-found-text = หน้านี้อาจย้ายไปแล้วหรือไม่มีอยู่อีกต่อไป
not-found-home = กลับไปหน้าแรก
moved-title = หน้านี้ย้ายไปแล้ว
offline-copy = ไม่มีการเชื่อมต่อ หรือการเชื่อมต่อช้า สำเนานี้บันทึกไว้เมื่อ { $time } หลังจากนั้นวันที่และวันปิดรับสมัครอาจเปลี่ยนไปแล้ว
offline-unsaved = หน้าที่ต้องการไม่ได้บันทึกไว้ในอุปกรณ์นี้ จึงแสดงหน้าอื่นแทน
draft-notice = หน้านี้เป็นฉบับร่าง ยังไม่ได้เผยแพร่
review-notice = คำแปลนี้ยังไม่ได้ผ่านการตรวจสอบ

as-of = ข้อมูล ณ
checked = ตรวจสอบล่าสุด:
source = แหล่งที่มา:
source-accessed = เข้าถึงเมื่อ
facts-title = ข้อมูลสำคัญ
steps-title = ขั้นตอน
contents-title = สารบัญ
terms-title = คำศัพท์ในหน้านี้
sources-title = แหล่งที่มา
sources-rules = กฎเกณฑ์เป็นไปตามวันที่ของแหล่งที่มา โปรดตรวจสอบกับหน่วยงานที่รับผิดชอบก่อนดำเนินการ
title-with-page = { $title } (หน้า { $n })
fallback-notice = หน้านี้ยังไม่มีในภาษาของคุณ ภาษาของข้อความ: { $language }
fallback-partial = ขณะนี้มีเพียงชื่อเรื่องและบทสรุปในภาษาของคุณ ภาษาของข้อความ: { $language }
fallback-original = อ่านหน้านี้ในภาษาดังกล่าว ({ $language })
fallback-not-simple = หน้านี้ยังไม่มีฉบับภาษาญี่ปุ่นแบบง่าย ข้อความด้านล่างเป็นภาษาญี่ปุ่นทั่วไป

facet-title = { $collection }: { $value }
tag-title = แท็ก: { $tag }
listing-count = { $n } รายการ
deadline-of = วันปิดรับสมัคร: { $title }
calendar-deadlines = { $site }: วันปิดรับสมัคร
calendar-events = { $site }: กิจกรรม
download-csv = ตารางโครงการทั้งหมด (CSV)
download-json = ข้อมูลโครงการทั้งหมด (JSON)
download-figures-csv = ตารางนี้ (CSV)
download-figures-json = ข้อมูลของตารางนี้ (JSON)
download-deadline = เพิ่มวันปิดรับสมัครลงในปฏิทิน
download-deadlines = ปฏิทินวันปิดรับสมัครทั้งหมด
download-event = เพิ่มกิจกรรมนี้ลงในปฏิทิน
download-events = ปฏิทินกิจกรรมทั้งหมด
statuses-side-by-side = เปรียบเทียบสถานภาพการพำนัก
dataset-corner = รายการ
comparison-corner = ข้อเปรียบเทียบ

alert-note = หมายเหตุ
alert-tip = เคล็ดลับ
alert-important = สำคัญ
alert-warning = ข้อควรระวัง
alert-caution = คำเตือน
footnotes = เชิงอรรถ
footnote = เชิงอรรถ
footnote-back = กลับไปที่เนื้อหา
task-done = เสร็จแล้ว
task-open = ยังไม่เสร็จ

collection-residence-status = สถานภาพการพำนัก
collection-residence-status-summary = แต่ละสถานภาพทำอะไรได้ อยู่ได้นานเท่าใด และมีข้อกำหนดอะไรบ้าง
collection-comparison = การเปรียบเทียบ
collection-comparison-summary = ตารางแสดงความแตกต่างของสถานภาพการพำนักและระบบที่คล้ายกัน
collection-consortium = กลุ่มความร่วมมือระดับภูมิภาค
collection-consortium-summary = กลุ่มมหาวิทยาลัย บริษัท องค์กรภาคเศรษฐกิจ และองค์กรปกครองส่วนท้องถิ่น ที่ช่วยให้นักศึกษาต่างชาติและบุคลากรต่างชาติทักษะสูงได้ทำงานในภูมิภาค
collection-program = โครงการสนับสนุน
collection-program-summary = เงินอุดหนุน เงินสนับสนุน การฝึกอบรม การให้คำปรึกษา และอื่น ๆ สำหรับบริษัทและคนทำงาน
collection-case = กรณีตัวอย่าง
collection-case-summary = บริษัทและองค์กรที่ประสบผลสำเร็จร่วมกับบุคลากรต่างชาติและบุคลากรภายนอก
collection-event = กิจกรรม
collection-event-summary = งานพบปะแลกเปลี่ยน สัมมนา และงานชี้แจงข้อมูล ทั้งที่จัดไปแล้วและที่กำลังจะจัด
collection-organization = หน่วยงานและจุดให้คำปรึกษา
collection-organization-summary = ข้อมูลติดต่อของจุดให้คำปรึกษา หน่วยงานรัฐ และองค์กรสนับสนุน
collection-dataset = สถิติ
collection-dataset-summary = ตารางและกราฟเกี่ยวกับนักศึกษาต่างชาติ แรงงานต่างชาติ และอื่น ๆ พร้อมแหล่งที่มา
collection-guide = คู่มือ
collection-guide-summary = คำอธิบายทีละขั้นตอนสำหรับนักศึกษา คนทำงาน และบริษัท

facet-purpose = วัตถุประสงค์
facet-kind = ประเภท
facet-stage = ช่วงที่ใช้
facet-user = ผู้มีสิทธิ์
facet-region = พื้นที่
facet-industry = อุตสาหกรรม
facet-state = สถานะการรับสมัคร
facet-foreign = บุคลากรต่างชาติ
facet-work = การทำงาน
facet-nationality = สัญชาติ
facet-job = ประเภทงาน
facet-audience = กลุ่มเป้าหมาย
facet-mode = รูปแบบ
foreign-yes = เกี่ยวกับบุคลากรต่างชาติ
foreign-no = ไม่จำกัดเฉพาะบุคลากรต่างชาติ

related-residence-status-parent = ประเภทของสถานภาพนี้
related-residence-status-next = สถานภาพที่เปลี่ยนมาเป็นสถานภาพนี้ได้
related-comparison-statuses = การเปรียบเทียบที่มีสถานภาพนี้
related-consortium-program = กลุ่มความร่วมมือของโครงการนี้
related-consortium-agency = กลุ่มความร่วมมือที่เกี่ยวข้อง
related-program-parent = โครงการย่อยของโครงการนี้
related-program-agency = โครงการของหน่วยงานนี้
related-case-programs = กรณีตัวอย่างที่ใช้โครงการนี้
related-case-consortium = กรณีตัวอย่างของกลุ่มความร่วมมือนี้
related-event-organizers = กิจกรรมของหน่วยงานนี้
related-event-consortium = กิจกรรมของกลุ่มความร่วมมือนี้
related-organization-parent = หน่วยงานย่อยและจุดให้คำปรึกษาของหน่วยงานนี้
related-dataset-rows = สถิติของสถานภาพนี้

glossary-letters = ตัวอักษร
coverage-caption = จำนวนหน้าที่เขียนในแต่ละภาษา
coverage-corner = ภาษา
coverage-whole = { $n } จาก { $all }
coverage-partial = มีเพียงชื่อเรื่องและบทสรุป { $n } หน้า
coverage-derived = สร้างโดยเครื่อง { $n } หน้า
