### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Cách giữa các cụm từ
easy-by-person = Trang này do con người viết bằng tiếng Nhật dễ hiểu.
easy-by-machine = Trang này do máy tạo ra từ trang tiếng Nhật.
easy-original = Trang tiếng Nhật
easy-ask = Hỏi tại đây:
