### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = คุณต้องการทำอะไร
home-newest = ข้อมูลล่าสุด
home-regions = กลุ่มความร่วมมือระดับภูมิภาค
home-menu = เมนู

sort-label = เรียงตาม
sort-title = ชื่อ
sort-deadline = วันปิดรับสมัคร
sort-amount = จำนวนเงิน
sort-newest = ใหม่ล่าสุด
filter-title = กรองรายการ
filter-show = แสดง { $n } รายการ

compare-residence-status = เปรียบเทียบสถานภาพการพำนัก
compare-program = เปรียบเทียบโครงการสนับสนุน
compare-corner = ชื่อ
compare-summary = ตารางเปรียบเทียบทุกรายการ เลือก 2 หรือ 3 รายการเพื่อดูเฉพาะรายการที่เลือก
compare-link = ดูตารางเปรียบเทียบ
compare-choose = เลือกรายการที่จะเปรียบเทียบ
compare-all = แสดงทั้งหมด

glance-title = สรุปสั้น ๆ
glance-work = ทำงานได้หรือไม่
glance-stay = อยู่ได้นานเท่าใด
glance-renewals = ต่ออายุได้หรือไม่
glance-family = พาครอบครัวมาได้หรือไม่
glance-japanese = ต้องรู้ภาษาญี่ปุ่นระดับใด
glance-next = เปลี่ยนเป็นสถานภาพใดต่อได้
not-stated = ไม่ได้ระบุไว้ในแหล่งที่มา
path-title = สถานภาพที่เปลี่ยนต่อไปได้
path-text = หากเข้าเงื่อนไข จะเปลี่ยนจากสถานภาพด้านบนเป็นสถานภาพด้านล่างได้

program-who = ใครใช้ได้
program-what = สิ่งที่จะได้รับ
program-when = ถึงเมื่อใด
program-how = วิธีสมัคร
program-ask = สอบถามที่นี่
program-about = เกี่ยวกับโครงการนี้
offers-student = สำหรับนักศึกษาและบุคลากรต่างชาติ
offers-company = สำหรับบริษัท
ended-notice = โครงการนี้สิ้นสุดแล้ว หน้านี้คงไว้เพื่อให้ยังค้นหาได้

guide-answers = คำตอบของคุณ
guide-change = เปลี่ยน
guide-restart = เริ่มใหม่
guide-options = ตัวเลือกที่อาจเหมาะกับคุณ
guide-reason = เหตุผล:
guide-ask = โปรดสอบถามที่นี่ก่อนตัดสินใจ
guide-caution = นี่เป็นเพียงคำแนะนำ ไม่ใช่คำตัดสินและไม่ใช่คำสัญญา หน่วยงานที่รับผิดชอบจะเป็นผู้ตัดสิน
guide-page-title = { $title } ({ $guide })

map-title = แผนที่จังหวัด
map-text = แต่ละช่องคือหนึ่งจังหวัด ช่องที่มีกรอบอยู่ในกลุ่มความร่วมมือระดับภูมิภาค ในรายการก็มีลิงก์เดียวกัน

translated-notice = หน้านี้แปลมาจากภาษา{ $language }
translated-original = อ่านต้นฉบับ
stale-notice = ต้นฉบับของหน้านี้มีการเปลี่ยนแปลง ข้อความนี้เป็นไปตามต้นฉบับ ณ วันที่ { $date } ส่วนที่เปลี่ยนแปลงหลังจากนั้น: { $parts }
changed-title = ชื่อหน้า
changed-summary = บทสรุป
changed-facts = ข้อมูลสำคัญ
changed-headings = หัวข้อ
changed-paragraphs = ย่อหน้า
changed-lists = รายการ
changed-tables = ตาราง
changed-other = ส่วนอื่น ๆ
nav-untranslated = ยังไม่ได้แปล
share-title = แชร์หน้านี้
share-mail = อีเมล
share-address = ลิงก์ของหน้านี้
feedback-link = แจ้งข้อผิดพลาดในหน้านี้
related-guide-outcomes = คู่มือที่นำมาถึงหน้านี้
