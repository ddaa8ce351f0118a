### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Chuyển đến nội dung
nav-home = Trang chủ
nav-main = Menu chính
nav-languages = Ngôn ngữ
nav-breadcrumbs = Vị trí hiện tại
nav-pages = Các trang của danh sách

footer-licence = Có thể sử dụng nội dung theo giấy phép CC BY 4.0 nếu ghi rõ nguồn.
footer-disclaimer = Thông tin tính đến ngày ghi trên trang. Vui lòng xác nhận với quầy phụ trách trước khi làm thủ tục.
footer-feed = Tin cập nhật (feed)

home-collections = Tìm theo mục
home-deadlines = Chương trình hỗ trợ sắp hết hạn
tags-title = Thẻ

not-found-title = Không tìm thấy trang
not-found-text = Trang có thể đã được chuyển đi hoặc không còn tồn tại.
not-found-home = Về trang chủ
moved-title = Trang này đã được chuyển đi
offline-copy = Hiện không có kết nối hoặc kết nối chậm. Bản này được lưu vào { $time }. Sau đó, ngày tháng và hạn nộp đơn có thể đã thay đổi.
offline-unsaved = Trang bạn tìm chưa được lưu trên thiết bị này. Một trang khác được hiển thị thay thế.
draft-notice = Đây là bản nháp, chưa được công bố.
review-notice = Bản dịch này chưa được kiểm tra.

as-of = Thông tin tính đến
checked = Kiểm tra lần cuối:
source = Nguồn:
source-accessed = truy cập:
facts-title = Thông tin chính
steps-title = Các bước
contents-title = Mục lục
terms-title = Từ ngữ trong trang này
sources-title = Nguồn
sources-rules = Quy định nêu ở đây là theo thời điểm của nguồn. Vui lòng xác nhận với quầy phụ trách trước khi làm thủ tục.
title-with-page = { $title } (trang { $n })
fallback-notice = Trang này chưa có bằng ngôn ngữ của bạn. Ngôn ngữ của văn bản: { $language }.
fallback-partial = Hiện chỉ có tiêu đề và phần tóm tắt bằng ngôn ngữ của bạn. Ngôn ngữ của văn bản: { $language }.
fallback-original = Đọc trang bằng ngôn ngữ đó ({ $language })
fallback-not-simple = Trang này chưa có bản tiếng Nhật dễ hiểu. Văn bản dưới đây là tiếng Nhật thông thường.

facet-title = { $collection }: { $value }
tag-title = Thẻ: { $tag }
listing-count = { $n } mục
deadline-of = Hạn nộp đơn: { $title }
calendar-deadlines = { $site }: hạn nộp đơn
calendar-events = { $site }: sự kiện
download-csv = Bảng tất cả chương trình hỗ trợ (CSV)
download-json = Dữ liệu tất cả chương trình hỗ trợ (JSON)
download-figures-csv = Bảng này (CSV)
download-figures-json = Dữ liệu của bảng này (JSON)
download-deadline = Thêm hạn nộp đơn vào lịch
download-deadlines = Lịch tất cả hạn nộp đơn
download-event = Thêm sự kiện này vào lịch
download-events = Lịch tất cả sự kiện
statuses-side-by-side = So sánh các tư cách lưu trú
dataset-corner = Mục
comparison-corner = Điểm so sánh

alert-note = Ghi chú
alert-tip = Mẹo
alert-important = Quan trọng
alert-warning = Chú ý
alert-caution = Cảnh báo
footnotes = Chú thích
footnote = Chú thích
footnote-back = Quay lại nội dung
task-done = đã xong
task-open = chưa xong

collection-residence-status = Tư cách lưu trú
collection-residence-status-summary = Mỗi tư cách cho phép làm gì, trong bao lâu và cần điều kiện gì.
collection-comparison = So sánh chế độ
collection-comparison-summary = Các bảng so sánh điểm khác nhau giữa những tư cách lưu trú và chế độ tương tự.
collection-consortium = Liên minh khu vực
collection-consortium-summary = Các nhóm gồm trường đại học, doanh nghiệp, hiệp hội doanh nghiệp và chính quyền địa phương, giúp du học sinh và nhân lực nước ngoài trình độ cao làm việc tại khu vực.
collection-program = Chương trình hỗ trợ
collection-program-summary = Tiền trợ cấp, tiền hỗ trợ, đào tạo, tư vấn và các hỗ trợ khác cho doanh nghiệp và người lao động.
collection-case = Ví dụ thực tế
collection-case-summary = Các doanh nghiệp và tổ chức đạt kết quả tốt nhờ nhân lực nước ngoài và nhân lực bên ngoài.
collection-event = Sự kiện
collection-event-summary = Buổi giao lưu, hội thảo và buổi giới thiệu đã và sắp diễn ra.
collection-organization = Cơ quan và quầy tư vấn
collection-organization-summary = Quầy tư vấn, cơ quan nhà nước, tổ chức hỗ trợ và cách liên hệ.
collection-dataset = Thống kê
collection-dataset-summary = Bảng và biểu đồ về du học sinh, người lao động nước ngoài và nội dung khác, kèm nguồn.
collection-guide = Hướng dẫn
collection-guide-summary = Hướng dẫn từng bước cho du học sinh, người lao động và doanh nghiệp.

facet-purpose = Mục đích
facet-kind = Loại
facet-stage = Giai đoạn
facet-user = Đối tượng
facet-region = Khu vực
facet-industry = Ngành nghề
facet-state = Tình trạng nhận đơn
facet-foreign = Nhân lực nước ngoài
facet-work = Làm việc
facet-nationality = Quốc tịch
facet-job = Loại công việc
facet-audience = Dành cho
facet-mode = Hình thức
foreign-yes = Về nhân lực nước ngoài
foreign-no = Không chỉ dành cho nhân lực nước ngoài

related-residence-status-parent = Các loại của tư cách này
related-residence-status-next = Tư cách có thể chuyển sang tư cách này
related-comparison-statuses = Bảng so sánh có tư cách này
related-consortium-program = Liên minh của chương trình này
related-consortium-agency = Liên minh có cơ quan này tham gia
related-program-parent = Các phần của chương trình này
related-program-agency = Chương trình hỗ trợ của cơ quan này
related-case-programs = Ví dụ đã sử dụng chương trình này
related-case-consortium = Ví dụ của liên minh này
related-event-organizers = Sự kiện của cơ quan này
related-event-consortium = Sự kiện của liên minh này
related-organization-parent = Văn phòng và quầy trực thuộc
related-dataset-rows = Thống kê về tư cách này

glossary-letters = Chữ cái
coverage-caption = Số trang đã viết bằng từng ngôn ngữ
coverage-corner = Ngôn ngữ
coverage-whole = { $n } trên { $all }
coverage-partial = { $n } trang chỉ có tiêu đề và tóm tắt
coverage-derived = { $n } trang do máy tạo
