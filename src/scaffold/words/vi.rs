//! First texts in Vietnamese.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Sổ tay của chúng ta",
    welcome: "Chào mừng",
    welcome_summary: "Cách sử dụng trang web này.",
    about_heading: "Về trang này",
    about_text: "Nội dung này nằm trong tệp `{file}`. Bạn hãy sửa, lưu lại rồi xem lại trang.",
    course: "Khóa học tiếng Nhật (ví dụ)",
    course_summary: "Ví dụ về một chương trình có hạn chót: học tiếng Nhật miễn phí.",
    course_gives: "Lớp học tiếng Nhật miễn phí",
    apply_heading: "Cách đăng ký",
    apply_text: "Hãy đăng ký tại quầy tư vấn trước ngày cuối cùng.",
    desk: "Quầy tư vấn (ví dụ)",
    desk_summary: "Ví dụ về nơi bạn có thể hỏi về công việc và cuộc sống.",
    desk_text: "Tại đây bạn có thể hỏi về tư cách lưu trú và thẻ lưu trú.",
    desk_hours: "Thứ Hai đến thứ Sáu, 9:00 đến 17:00",
    leaflet: "Tờ rơi (ví dụ)",
    publisher: "Tòa thị chính (ví dụ)",
    status_term: "tư cách lưu trú",
    status_meaning: "Tư cách để người nước ngoài ở lại Nhật Bản. Mỗi tư cách cho phép làm những việc khác nhau.",
    card_term: "thẻ lưu trú",
    card_meaning: "Thẻ dành cho người nước ngoài sống ở Nhật Bản hơn ba tháng.",
    readme_intro: "Thư mục này chứa nội dung trang web của bạn.",
    readme_look: "Xem trang trong khi viết",
    readme_check: "Tìm lỗi",
    readme_publish: "Tạo các tệp để đăng lên mạng",
    readme_where: "Nội dung nằm trong `content/`: mỗi trang một thư mục, mỗi ngôn ngữ một tệp.",
};
