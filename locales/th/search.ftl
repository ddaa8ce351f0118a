### Texts of the search.

search-label = ค้นหาในเว็บไซต์นี้
search-submit = ค้นหา
search-title = ค้นหา
search-query-tips = ใช้ "เครื่องหมายคำพูด" เพื่อหาคำที่ตรงกัน ใช้ลบ (-) เพื่อตัดคำออก

search-filters = ตัวกรอง
search-clear = ล้างตัวกรอง
search-from = ตั้งแต่
search-to = ถึง
search-range-closes = วันสุดท้ายที่รับสมัคร
search-range-amount = จำนวนเงิน (เยน)
facet-agency = หน่วยงานที่ดำเนินการ
facet-collection = ประเภทหน้า

search-results = ผลการค้นหา
search-more = ผลการค้นหาเพิ่มเติม
search-count = { $n } รายการ
search-count-near = { $n } รายการที่สะกดคล้ายกัน
search-count-any = { $n } รายการที่มีคำบางคำ
search-days-left = เหลือ { $n } วัน
search-last-day = วันนี้เป็นวันสุดท้าย

search-loading = กำลังโหลด…
search-titles-only = ผลการค้นหาจากชื่อหน้า กำลังโหลดเนื้อหาทั้งหมด…
search-load-full = ค้นหาในเนื้อหาทั้งหมด (ใช้อินเทอร์เน็ตมากขึ้น)
search-failed = โหลดการค้นหาได้ไม่ครบ โปรดตรวจสอบการเชื่อมต่อ หรือใช้รายการด้านล่าง
search-unsupported = เบราว์เซอร์นี้ค้นหาในเนื้อหาทั้งหมดไม่ได้ โปรดใช้รายการด้านล่าง
search-portable = สำเนาของเว็บไซต์นี้เปิดจากไฟล์ และเบราว์เซอร์ไม่ให้หน้าแบบนี้ค้นหา โปรดใช้รายการด้านล่าง หรือค้นหาในเว็บไซต์:
search-outdated = เว็บไซต์มีการอัปเดตแล้ว โปรดโหลดหน้านี้ใหม่

search-none = ไม่พบผลลัพธ์
search-none-here = ไม่พบผลลัพธ์ในภาษานี้
search-found-in = พบในภาษาอื่น:
search-try-languages = ค้นหาในภาษาอื่น
search-ask-desks = สอบถามจุดให้คำปรึกษา
search-browse = ดูรายการทั้งหมด
