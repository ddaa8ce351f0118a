### Texts of the search.

search-label = Tìm trong trang web này
search-submit = Tìm
search-title = Tìm kiếm
search-query-tips = Dùng "ngoặc kép" để tìm đúng từ, dấu trừ (-) để loại một từ.

search-filters = Bộ lọc
search-clear = Xóa bộ lọc
search-from = Từ
search-to = Đến
search-range-closes = Ngày cuối nộp đơn
search-range-amount = Số tiền (yên)
facet-agency = Cơ quan thực hiện
facet-collection = Loại trang

search-results = Kết quả tìm kiếm
search-more = Xem thêm kết quả
search-count = { $n } kết quả
search-count-near = { $n } kết quả có cách viết gần giống
search-count-any = { $n } kết quả chứa một số từ
search-days-left = còn { $n } ngày
search-last-day = hôm nay là hạn cuối

search-loading = Đang tải…
search-titles-only = Kết quả theo tiêu đề. Đang tải toàn văn…
search-load-full = Tìm trong toàn văn (dùng nhiều dữ liệu hơn)
search-failed = Không tải được đầy đủ công cụ tìm kiếm. Vui lòng kiểm tra kết nối mạng hoặc dùng các danh sách bên dưới.
search-unsupported = Trình duyệt này không thể tìm trong toàn văn. Vui lòng dùng các danh sách bên dưới.
search-portable = Bản sao này của trang web mở từ tệp, và trình duyệt không cho trang như vậy tìm kiếm. Vui lòng dùng các danh sách bên dưới, hoặc tìm trên trang web:
search-outdated = Trang web đã được cập nhật. Vui lòng tải lại trang này.

search-none = Không tìm thấy kết quả.
search-none-here = Không tìm thấy kết quả bằng ngôn ngữ này.
search-found-in = Tìm thấy bằng ngôn ngữ khác:
search-try-languages = Tìm bằng ngôn ngữ khác
search-ask-desks = Hỏi quầy tư vấn
search-browse = Xem các danh sách
