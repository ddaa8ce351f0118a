//! First texts in simplified Chinese.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "我们的指南",
    welcome: "欢迎",
    welcome_summary: "介绍如何使用本网站。",
    about_heading: "关于本页",
    about_text: "这些文字在文件 `{file}` 中。请修改文字并保存，然后再看一次页面。",
    course: "日语课程（示例）",
    course_summary: "有截止日期的制度的示例：免费学习日语。",
    course_gives: "免费的日语课",
    apply_heading: "如何申请",
    apply_text: "请在最后一天之前向咨询窗口申请。",
    desk: "咨询窗口（示例）",
    desk_summary: "可以咨询工作和生活的地方的示例。",
    desk_text: "您可以在这里咨询在留资格和在留卡的问题。",
    desk_hours: "周一至周五，9点至17点",
    leaflet: "宣传单（示例）",
    publisher: "市政府（示例）",
    status_term: "在留资格",
    status_meaning: "外国人在日本居留所需的资格。资格不同，在日本可以做的事情也不同。",
    card_term: "在留卡",
    card_meaning: "在日本居住超过三个月的外国人领取的卡。",
    readme_intro: "这个文件夹里是您网站的文字。",
    readme_look: "边写边看页面",
    readme_check: "查找错误",
    readme_publish: "生成要发布的文件",
    readme_where: "文字在 `content/` 中：每个页面一个文件夹，每种语言一个文件。",
};
