//! First texts in traditional Chinese.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "我們的指南",
    welcome: "歡迎",
    welcome_summary: "介紹如何使用本網站。",
    about_heading: "關於本頁",
    about_text: "這些文字在檔案 `{file}` 中。請修改文字並儲存，然後再看一次頁面。",
    course: "日語課程（範例）",
    course_summary: "有截止日期的制度的範例：免費學習日語。",
    course_gives: "免費的日語課",
    apply_heading: "如何申請",
    apply_text: "請在最後一天之前向諮詢窗口申請。",
    desk: "諮詢窗口（範例）",
    desk_summary: "可以諮詢工作和生活的地方的範例。",
    desk_text: "您可以在這裡諮詢在留資格和在留卡的問題。",
    desk_hours: "週一至週五，9點至17點",
    leaflet: "宣傳單（範例）",
    publisher: "市政府（範例）",
    status_term: "在留資格",
    status_meaning: "外國人在日本居留所需的資格。資格不同，在日本可以做的事情也不同。",
    card_term: "在留卡",
    card_meaning: "在日本居住超過三個月的外國人領取的卡。",
    readme_intro: "這個資料夾裡是您網站的文字。",
    readme_look: "邊寫邊看頁面",
    readme_check: "尋找錯誤",
    readme_publish: "產生要發布的檔案",
    readme_where: "文字在 `content/` 中：每個頁面一個資料夾，每種語言一個檔案。",
};
