### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = ข้ามไปยังเนื้อหา
nav-home = หน้าแรก
nav-main = เมนูหลัก
nav-languages = ภาษา
nav-breadcrumbs = ตำแหน่งปัจจุบัน

not-found-title = ไม่พบหน้านี้
not-found-text = หน้านี้อาจย้ายไปแล้วหรือไม่มีอยู่อีกต่อไป
not-found-home = กลับไปหน้าแรก
moved-title = หน้านี้ย้ายไปแล้ว

as-of = ข้อมูล ณ
checked = ตรวจสอบล่าสุด:
source = แหล่งที่มา:
facts-title = ข้อมูลสำคัญ
contents-title = สารบัญ
terms-title = คำศัพท์ในหน้านี้
sources-title = แหล่งที่มา
fallback-notice = หน้านี้ยังไม่มีในภาษาของคุณ ภาษาของข้อความ: { $language }
fallback-original = อ่านหน้านี้ในภาษาดังกล่าว ({ $language })

state-open = เปิดรับสมัคร
state-closing = ใกล้ปิดรับสมัคร
state-rolling = รับสมัครตลอดเวลา
state-closed = ปิดรับสมัครแล้ว
state-unknown = ไม่ทราบช่วงเวลารับสมัคร
state-ended = สิ้นสุดแล้ว
