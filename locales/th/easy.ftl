### What pages in easy Japanese say about themselves.

easy-furigana = ฟุริงานะ
easy-spaces = เว้นวรรคระหว่างวลี
easy-by-person = หน้านี้มีคนเขียนเป็นภาษาญี่ปุ่นแบบง่าย
easy-by-machine = หน้านี้ระบบอัตโนมัติสร้างจากหน้าภาษาญี่ปุ่น
easy-original = หน้าภาษาญี่ปุ่น
easy-ask = สอบถามที่นี่:
