//! First texts in Korean.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "우리의 안내",
    welcome: "시작하기",
    welcome_summary: "이 사이트의 사용법을 설명합니다.",
    about_heading: "이 페이지에 대하여",
    about_text: "이 글은 `{file}` 파일에 있습니다. 글을 고치고 저장한 뒤 페이지를 다시 보세요.",
    course: "일본어 강좌(예)",
    course_summary: "마감일이 있는 제도의 예입니다. 일본어를 무료로 배울 수 있습니다.",
    course_gives: "무료 일본어 수업",
    apply_heading: "신청 방법",
    apply_text: "마지막 날까지 상담 창구에 신청하세요.",
    desk: "상담 창구(예)",
    desk_summary: "일과 생활에 대해 물어볼 수 있는 곳의 예입니다.",
    desk_text: "이곳에서 재류자격과 재류카드에 대해 물어볼 수 있습니다.",
    desk_hours: "월요일부터 금요일, 9시부터 17시",
    leaflet: "안내문(예)",
    publisher: "시청(예)",
    status_term: "재류자격",
    status_meaning: "외국인이 일본에 머물기 위한 자격입니다. 자격에 따라 일본에서 할 수 있는 일이 다릅니다.",
    card_term: "재류카드",
    card_meaning: "일본에 3개월 넘게 사는 외국인이 받는 카드입니다.",
    readme_intro: "이 폴더에는 사이트의 글이 들어 있습니다.",
    readme_look: "글을 쓰면서 페이지 보기",
    readme_check: "오류 찾기",
    readme_publish: "공개할 파일 만들기",
    readme_where: "글은 `content/`에 있습니다. 페이지마다 폴더 하나, 언어마다 파일 하나가 있습니다.",
};
