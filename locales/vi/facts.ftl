### Labels of the facts on an entry's page.

fact-parent = Thuộc
fact-category = Phân loại
fact-work = Làm việc
fact-purpose = Mục đích
fact-activities = Hoạt động được phép
fact-examples = Ví dụ
fact-occupations = Lĩnh vực và công việc
fact-stay = Thời gian lưu trú
fact-requirements = Điều kiện
fact-points = Số điểm cần đạt
fact-tests = Kỳ thi
fact-japanese = Tiếng Nhật
fact-family = Đưa gia đình đi cùng
fact-job-change = Chuyển việc, chuyển công ty
fact-intake = Giới hạn số người tiếp nhận
fact-residents = Số người lưu trú
fact-highly-skilled = Diện nhân lực nước ngoài trình độ cao
fact-next = Có thể chuyển sang tư cách
fact-notes = Lưu ý
fact-links = Liên kết

fact-state = Tình trạng nhận đơn
fact-agency = Cơ quan thực hiện
fact-kind = Loại
fact-purposes = Mục đích
fact-stage = Giai đoạn
fact-users = Đối tượng
fact-regions = Khu vực
fact-industries = Ngành nghề
fact-size = Quy mô doanh nghiệp
fact-amounts = Mức hỗ trợ
fact-cost = Chi phí
fact-period = Thời gian nhận đơn
fact-capacity = Số chỗ
fact-supports = Nội dung hỗ trợ
fact-former-names = Tên trước đây
fact-figures = Số liệu
fact-contacts = Liên hệ

fact-founded = Ngày thành lập
fact-prefectures = Các tỉnh khi thành lập
fact-case-prefectures = Các tỉnh có ví dụ thực tế
fact-secretariat = Ban thư ký
fact-program = Chương trình
fact-members = Thành viên
fact-cases = Ví dụ thực tế

fact-company = Doanh nghiệp
fact-prefecture = Tỉnh
fact-municipality = Thành phố, thị trấn
fact-industry = Ngành nghề
fact-business = Nội dung kinh doanh
fact-nationalities = Quốc tịch
fact-jobs = Công việc
fact-job-fields = Loại công việc
fact-programs = Chương trình đã sử dụng
fact-consortium = Liên minh

fact-starts = Bắt đầu
fact-ends = Kết thúc
fact-mode = Hình thức
fact-place = Địa điểm
fact-languages = Ngôn ngữ
fact-audience = Dành cho
fact-organizers = Đơn vị tổ chức

fact-short-name = Tên viết tắt
fact-services = Dịch vụ

fact-population = Đối tượng thống kê
fact-measure = Nội dung thống kê
fact-region = Khu vực
