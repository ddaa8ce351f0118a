//! First texts in Japanese.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "みんなの案内",
    welcome: "はじめに",
    welcome_summary: "このサイトの使い方を説明します。",
    about_heading: "このページについて",
    about_text: "この文章は `{file}` にあります。書きかえて保存し、ページをもう一度見てください。",
    course: "日本語コース(例)",
    course_summary: "締め切りのある制度の例です。日本語を無料で学べます。",
    course_gives: "無料の日本語の授業",
    apply_heading: "申し込み方法",
    apply_text: "最後の日までに、窓口に申し込んでください。",
    desk: "相談窓口(例)",
    desk_summary: "仕事や生活について相談できる窓口の例です。",
    desk_text: "在留資格や在留カードについて、ここで相談できます。",
    desk_hours: "月曜日から金曜日、9時から17時",
    leaflet: "案内のちらし(例)",
    publisher: "市役所(例)",
    status_term: "在留資格",
    status_meaning: "外国人が日本にいるための資格です。資格によって、日本でできることが違います。",
    card_term: "在留カード",
    card_meaning: "3か月より長く日本に住む外国人がもらうカードです。",
    readme_intro: "このフォルダには、サイトの文章が入っています。",
    readme_look: "書きながらページを見る",
    readme_check: "間違いを探す",
    readme_publish: "公開するファイルを作る",
    readme_where: "文章は `content/` にあります。一つのページに一つのフォルダ、一つの言語に一つのファイルがあります。",
};
