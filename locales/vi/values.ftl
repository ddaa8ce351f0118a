### How values are written: durations, numbers, amounts, application states.

range-from = từ { $from }
range-until = đến hết { $to }
approximately = khoảng { $value }
source-page = { $n ->
   *[other] tr. { $pages }
}
not-known = không rõ

points-needed = { $n } điểm trở lên
stay-indefinite = Vô thời hạn
stay-total = Tổng cộng tối đa { $duration }
renewals-unlimited = Không giới hạn số lần gia hạn
renewals-limited = Có giới hạn số lần gia hạn
japanese-not-required = Không yêu cầu tiếng Nhật
highly-skilled-meti = METI xếp vào diện nhân lực nước ngoài trình độ cao
highly-skilled-jetro = Thuộc đối tượng hỗ trợ đồng hành của JETRO

duration-years = { $n } năm
duration-months = { $n } tháng
duration-days = { $n } ngày

unit-people = { $n } người
unit-companies = { $n } doanh nghiệp
unit-organizations = { $n } tổ chức
unit-items = { $n } mục
unit-years = { $n } năm
unit-people-per-year = { $n } người mỗi năm
unit-fields = { $n } lĩnh vực
unit-jobs = { $n } loại công việc
unit-times = { $n } lần

amount-up-to = tối đa { $amount }
per-total = tổng cộng
per-per-person = mỗi người
per-per-company = mỗi doanh nghiệp
per-per-day = mỗi ngày
per-per-person-day = mỗi người mỗi ngày
per-per-month = mỗi tháng
per-per-application = mỗi đơn
per-per-measure = mỗi biện pháp
per-per-year = mỗi năm
size-up-to = tối đa { $n } nhân viên
purposes-inferred = Mục đích do ban biên tập xác định
cost-free = Miễn phí
cost-charged = Có thu phí

measure-residents = Số người lưu trú
measure-workers = Số người lao động
measure-students = Số học sinh, sinh viên
measure-graduates = Số người tốt nghiệp
measure-permissions = Số giấy phép được cấp

state-open = Đang nhận đơn
state-closing = Sắp hết hạn
state-rolling = Nhận đơn thường xuyên
state-closed = Đã đóng nhận đơn
state-unknown = Chưa rõ thời gian nhận đơn
state-ended = Đã kết thúc
state-suspended = Tạm ngừng
state-scheduled = Dự kiến
state-days-left = { $n ->
    [0] hôm nay là hạn cuối
   *[other] còn { $n } ngày
}

contact-phone = Điện thoại
contact-email = Email
contact-web = Trang web
contact-address = Địa chỉ
contact-hours = Giờ tiếp nhận
