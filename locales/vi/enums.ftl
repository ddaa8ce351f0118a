### Labels of the fixed choices that facts can have.

answer-yes = Được
answer-no = Không được
answer-conditional = Được nếu đủ điều kiện

audience-student = Học sinh, sinh viên
audience-worker = Người lao động
audience-company = Doanh nghiệp
audience-university = Trường đại học, trường học
audience-association = Hiệp hội
audience-municipality = Chính quyền địa phương
audience-bank = Tổ chức tài chính
audience-individual = Cá nhân
audience-job-seeker = Người tìm việc

industry-manufacturing = Sản xuất, chế tạo
industry-construction = Xây dựng
industry-transport = Vận tải
industry-medical = Y tế
industry-care = Hộ lý (chăm sóc)
industry-lodging = Khách sạn
industry-food = Thực phẩm, ăn uống
industry-agriculture = Nông nghiệp
industry-fishery = Thủy sản
industry-forestry = Lâm nghiệp
industry-it = Công nghệ thông tin (IT)
industry-retail = Bán lẻ
industry-textile = Dệt may
industry-energy = Năng lượng
industry-semiconductor = Bán dẫn
industry-finance = Tài chính
industry-education = Giáo dục
industry-services = Dịch vụ
industry-recycling = Tái chế
industry-wholesale = Bán buôn

category-work-limited = Tư cách được làm việc (giới hạn phạm vi hoạt động)
category-no-work = Tư cách không được làm việc
category-designated = Hoạt động đặc định
category-position = Tư cách dựa trên thân phận hoặc địa vị

work-limited = Được làm việc trong phạm vi hoạt động cho phép
work-not-allowed = Không được làm việc
work-with-permission = Chỉ được làm việc khi có giấy phép hoạt động ngoài tư cách
work-designated = Tùy theo hoạt động được chỉ định
work-unlimited = Không hạn chế việc làm

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Bài kiểm tra tiếng Nhật cơ bản của Quỹ Giao lưu Quốc tế Nhật Bản (JFT-Basic)
japanese-framework-a1 = Trình độ A1 theo Khung tham chiếu giáo dục tiếng Nhật

kind-subsidy = Tiền trợ cấp
kind-grant = Tiền hỗ trợ
kind-tax = Ưu đãi thuế
kind-certification = Chế độ chứng nhận
kind-award = Khen thưởng
kind-training = Khóa đào tạo
kind-desk = Quầy tư vấn
kind-platform = Nền tảng
kind-matching = Kết nối
kind-guidance = Đồng hành và tư vấn
kind-internship = Thực tập (internship)
kind-handbook = Sổ tay
kind-casebook = Tuyển tập ví dụ thực tế
kind-network = Mạng lưới
kind-system = Chế độ

purpose-recruit-retain = Đảm bảo và giữ chân nhân lực
purpose-develop = Đào tạo nguồn nhân lực
purpose-productivity = Nâng cao năng suất

stage-plan = Lập kế hoạch
stage-recruit = Tuyển dụng
stage-accept = Tiếp nhận
stage-retain = Giữ chân nhân lực

period-fixed = Nhận đơn có thời hạn
period-rolling = Nhận đơn thường xuyên
period-until-budget = Đến khi hết ngân sách
period-until-full = Đến khi hết chỗ
period-annual = Hằng năm
period-unknown = Chưa rõ thời gian nhận đơn

member-core = Thành viên nòng cốt
member-government = Cơ quan hành chính
member-economic = Hiệp hội doanh nghiệp
member-university = Trường đại học
member-bank = Tổ chức tài chính
member-jetro = JETRO
member-company = Doanh nghiệp
member-other = Khác

case-foreign-talent = Nhân lực nước ngoài
case-side-job = Nhân lực làm việc phụ, kiêm nhiệm
case-professional = Nhân lực chuyên nghiệp
case-regional-hr = Phòng nhân sự của khu vực
case-relocation = Chuyển hoặc mở cơ sở mới
case-joint-course = Khóa học phối hợp

job-field-engineering = Kỹ thuật sản xuất, thiết bị
job-field-design = Thiết kế, bản vẽ kỹ thuật
job-field-it = IT, hệ thống
job-field-sales = Bán hàng, mở rộng thị trường
job-field-marketing = Marketing, quan hệ công chúng
job-field-business-development = Phát triển mảng kinh doanh và sản phẩm mới
job-field-management = Hoạch định kinh doanh, cải tiến công việc
job-field-accounting = Kế toán
job-field-human-resources = Nhân sự, tuyển dụng
job-field-hospitality = Phục vụ khách hàng
job-field-farming = Nông nghiệp, chăn nuôi

event-exchange = Buổi giao lưu
event-kickoff = Sự kiện khởi động
event-seminar = Hội thảo
event-briefing = Buổi giới thiệu
event-campaign = Chiến dịch
mode-in-person = Trực tiếp
mode-online = Trực tuyến
mode-hybrid = Trực tiếp và trực tuyến

organization-agency = Cơ quan nhà nước
organization-bureau = Cục khu vực
organization-desk = Quầy tư vấn
organization-network = Mạng lưới
organization-school = Trường học
organization-expert = Chuyên gia
organization-body = Tổ chức
