//! First texts in easy Japanese.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "みんなの案内",
    welcome: "はじめに",
    welcome_summary: "このサイトの使い方を説明します。",
    about_heading: "このページについて",
    about_text: "この文は `{file}` にあります。文を変えてください。そして、ページをもう一度見てください。",
    course: "日本語コース（例）",
    course_summary: "締め切りがあるものの例です。お金を払わないで、日本語を勉強できます。",
    course_gives: "お金がかからない日本語の授業",
    apply_heading: "申し込み方",
    apply_text: "最後の日までに、窓口に申し込んでください。",
    desk: "相談窓口（例）",
    desk_summary: "仕事や生活について相談できる場所の例です。",
    desk_text: "在留資格〈日本にいるための資格〉について、ここで聞いてください。在留カード〈日本に住む人のカード〉のことも、聞いてください。",
    desk_hours: "月曜日から金曜日まで、午前9時から午後5時まで",
    leaflet: "案内の紙（例）",
    publisher: "市役所（例）",
    status_term: "在留資格",
    status_meaning: "外国人が日本にいるための資格です。資格によって、日本でできることが違います。",
    card_term: "在留カード",
    card_meaning: "3か月より長く日本に住む外国人がもらうカードです。",
    readme_intro: "このフォルダーには、サイトの文があります。",
    readme_look: "書きながらページを見る",
    readme_check: "間違いを探す",
    readme_publish: "見せるファイルを作る",
    readme_where: "文は `content/` にあります。1つのページに1つのフォルダー、1つの言葉に1つのファイルがあります。",
};
