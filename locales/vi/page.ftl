### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = Chuyển đến nội dung
nav-home = Trang chủ
nav-main = Menu chính
nav-languages = Ngôn ngữ
nav-breadcrumbs = Vị trí hiện tại

not-found-title = Không tìm thấy trang
not-found-text = Trang có thể đã được chuyển đi hoặc không còn tồn tại.
not-found-home = Về trang chủ
moved-title = Trang này đã được chuyển đi

as-of = Thông tin tính đến
checked = Kiểm tra lần cuối:
source = Nguồn:
facts-title = Thông tin chính
contents-title = Mục lục
terms-title = Từ ngữ trong trang này
sources-title = Nguồn
fallback-notice = Trang này chưa có bằng ngôn ngữ của bạn. Ngôn ngữ của văn bản: { $language }.
fallback-original = Đọc trang bằng ngôn ngữ đó ({ $language })

state-open = Đang nhận đơn
state-closing = Sắp hết hạn
state-rolling = Nhận đơn thường xuyên
state-closed = Đã đóng nhận đơn
state-unknown = Chưa rõ thời gian nhận đơn
state-ended = Đã kết thúc
