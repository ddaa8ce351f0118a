### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = Bạn muốn làm gì?
home-newest = Thông tin mới
home-regions = Liên minh khu vực
home-menu = Menu

sort-label = Sắp xếp theo
sort-title = Tên
sort-deadline = Hạn nộp đơn gần nhất
sort-amount = Số tiền lớn nhất
sort-newest = Mới nhất
filter-title = Thu hẹp danh sách
filter-show = Xem { $n } kết quả

compare-residence-status = So sánh các tư cách lưu trú
compare-program = So sánh các chương trình hỗ trợ
compare-corner = Tên
compare-summary = Bảng này gồm tất cả các mục. Chọn hai hoặc ba mục để chỉ xem những mục đó.
compare-link = So sánh trong một bảng
compare-choose = Chọn mục để so sánh
compare-all = Xem tất cả

glance-title = Tóm tắt
glance-work = Có được làm việc không?
glance-stay = Được ở lại bao lâu?
glance-renewals = Có gia hạn được không?
glance-family = Gia đình có được đi cùng không?
glance-japanese = Cần tiếng Nhật ở mức nào?
glance-next = Sau đó có thể chuyển sang tư cách nào?
not-stated = Tài liệu không nêu
path-title = Các tư cách có thể chuyển sang
path-text = Nếu đủ điều kiện, có thể chuyển từ tư cách ở trên sang các tư cách ở dưới.

program-who = Ai có thể sử dụng
program-what = Được hỗ trợ những gì
program-when = Đến khi nào
program-how = Cách nộp đơn
program-ask = Hỏi tại đây
program-about = Về chương trình này
offers-student = Dành cho du học sinh và nhân lực nước ngoài
offers-company = Dành cho doanh nghiệp
ended-notice = Chương trình này đã kết thúc. Trang này được giữ lại để vẫn có thể tìm thấy.

guide-answers = Câu trả lời của bạn
guide-change = Thay đổi
guide-restart = Bắt đầu lại
guide-options = Lựa chọn có thể phù hợp
guide-reason = Lý do:
guide-ask = Hỏi tại đây trước khi quyết định
guide-caution = Đây là hướng dẫn, không phải quyết định hay lời hứa. Quầy hoặc cơ quan phụ trách sẽ là nơi quyết định.
guide-page-title = { $title } ({ $guide })

map-title = Bản đồ các tỉnh
map-text = Mỗi ô là một tỉnh. Ô có khung thuộc một liên minh khu vực. Danh sách cũng có các liên kết này.

translated-notice = Trang này là bản dịch. Ngôn ngữ gốc: { $language }.
translated-original = Đọc bản gốc
stale-notice = Bản gốc của trang này đã thay đổi. Văn bản này theo bản gốc của ngày { $date }. Những phần đã thay đổi từ đó: { $parts }.
changed-title = tiêu đề trang
changed-summary = phần tóm tắt
changed-facts = thông tin chính
changed-headings = đề mục
changed-paragraphs = đoạn văn
changed-lists = danh sách
changed-tables = bảng
changed-other = phần khác
nav-untranslated = Chưa được dịch
share-title = Chia sẻ trang này
share-mail = Email
share-address = Địa chỉ của trang này
feedback-link = Báo lỗi trên trang này
related-guide-outcomes = Hướng dẫn dẫn đến trang này
