//! No character of a text is lost or added, whatever the text is.

use super::{article, bare, easy_body, no_ruby_in_ruby, shown, with_article, with_easy};
use crate::page::Page;
use crate::project::Project;

/// What readers see of paragraphs without readings and spaces between phrases: as an author wrote
/// them (`ja-simple`), or as they are derived (`ja`).
fn bare_paragraphs<S: AsRef<str>>(texts: &[S], written: &str) -> Vec<String> {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    let body = texts.join("\n\n");
    let project = match written {
        "ja" => with_article(&body),
        _ => with_easy(&body),
    };
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    no_ruby_in_ruby(&page.html);
    let body = Page::new(page.inner(page.class("body").unwrap()).to_owned());
    body.tags("p").map(|tag| bare(body.inner(tag))).collect()
}

/// Texts without anything that a derived page would change.
const ODD: &[&str] = &[
    "ﾊﾟｿｺﾝでﾒｰﾙを送ります。",
    "葛󠄀城市と葛城市、祇園と祇󠄀園です。",
    "𠮷野家と𩸽と𪘂です。",
    "😀が笑います。👨‍👩‍👧‍👦の家族と🇯🇵です。",
    "JLPTのN2と日本語、English文とРусскийと한국어と中文简体です。",
    "１２３とＡＢＣと㈱と㌔と①です。",
    "人々、一々、〆切、１か所、三ヶ月、〇〇です。",
    "「『（〈《【［・：；…〜ー」です。",
    "がぎぐ（か\u{3099}き\u{3099}く\u{3099}）と\u{200B}幅のない空白です。",
    "ยินดีต้อนรับとمرحباです。",
    "々",
    "゛゜ゝヽ々〻です。",
    "\u{2F00}\u{2F08}\u{F900}です。",
    "龘驫鱻麤です。",
    "\u{FFFD}\u{FFFC}です。",
    "しししししししし",
    "市市市市市市市市市市",
];

#[test]
fn odd_characters_are_kept_on_pages_that_somebody_wrote() {
    assert_eq!(bare_paragraphs(ODD, "ja-simple"), ODD);
}

#[test]
fn odd_characters_are_kept_on_derived_pages() {
    // Numbers and marks of ranges are changed there on purpose.
    let kept = ODD
        .iter()
        .filter(|t| !t.contains(['１', '〜', '三', '〇', '①']));
    let kept: Vec<&str> = kept.copied().collect();
    assert_eq!(bare_paragraphs(&kept, "ja"), kept);
}

#[test]
fn a_variation_selector_stays_with_its_kanji() {
    let text = easy_body("葛󠄀城市に行きます。");
    assert!(text.contains("行[い]きます"), "{text}");
    assert!(!text.contains("葛["), "the selector is torn off: {text}");
}

#[test]
fn half_width_kana_are_no_kanji() {
    assert!(!easy_body("ﾊﾟｿｺﾝです。").contains('['));
}

#[test]
fn five_thousand_characters_without_a_break_are_built() {
    let sentence = "市役所で紙を出してから学校へ行くので時間がかかりますが";
    let cycle = |text: &str| -> String { text.chars().cycle().take(5000).collect() };
    let texts = [cycle(sentence), cycle("漢字市役所学校"), cycle("あ")];
    for written in ["ja-simple", "ja"] {
        assert_eq!(bare_paragraphs(&texts, written), texts);
    }
}

#[test]
fn marks_that_are_no_readings_are_shown_as_they_are() {
    let texts = [
        "{漢字|}です。",
        "{|}です。",
        "{|かんじ}です。",
        "{漢字|kanji}です。",
        "{漢字}です。",
        "{漢字|かんじ",
        "漢字|かんじ}です。",
        "{漢|かん|じ}です。",
        "{{漢字|}}です。",
        "{です。",
    ];
    assert_eq!(bare_paragraphs(&texts, "ja-simple"), texts);
}

#[test]
fn marks_that_are_no_readings_are_shown_in_titles_and_summaries_too() {
    let texts = [
        "{漢字|}の話",
        "{|}の話",
        "{漢字|kanji}の話",
        "{漢字|かんじの話",
        "{漢|かん|じ}",
        "{",
        "}|{",
    ];
    let project = Project::smallest();
    for (number, text) in texts.iter().enumerate() {
        let folder = format!("content/articles/a{number}");
        project.write(&format!("{folder}/ja.md"), article("題名", "話です。", ""));
        let quoted = format!("\"{text}\"");
        let easy = article(&quoted, &quoted, "");
        project.write(&format!("{folder}/ja-simple.md"), easy);
    }
    project.build().fine();
    for (number, text) in texts.iter().enumerate() {
        let page = project.page(&format!("ja-simple/articles/a{number}/"));
        assert_eq!(bare(page.inner(page.one("h1"))), *text);
        assert_eq!(bare(page.inner(page.class("lead").unwrap())), *text);
        let title = page.text(page.one("title"));
        assert_eq!(title, format!("{text} | Portal"));
    }
}

#[test]
fn an_escaped_mark_is_no_reading() {
    let text = bare_paragraphs(&["\\{漢字|かんじ}です。"], "ja-simple");
    assert_eq!(text, ["{漢字|かんじ}です。"]);
}

#[test]
fn a_reading_within_a_longer_word_is_kept_and_the_rest_is_read() {
    let text = easy_body("{市|いち}場と市{場|ば}です。");
    assert!(
        text.contains("市[いち]") && text.contains("場[ば]です"),
        "{text}"
    );
    let text = bare_paragraphs(&["{市|いち}場と東{京|きょう}都です。"], "ja-simple");
    assert_eq!(text, ["市場と東京都です。"]);
}

#[test]
fn words_that_markup_tears_apart_keep_their_characters() {
    let texts = [
        "市**役**所です。",
        "~~市~~役所です。",
        "市[役所](/articles/)です。",
        "*漢*字*漢*字です。",
    ];
    let expected = [
        "市役所です。",
        "市役所です。",
        "市役所です。",
        "漢字漢字です。",
    ];
    for written in ["ja", "ja-simple"] {
        assert_eq!(bare_paragraphs(&texts, written), expected);
    }
}

#[test]
fn spaces_between_phrases_stand_where_phrases_begin() {
    assert_eq!(
        easy_body("この紙を市役所に出してください。"),
        "この_紙[かみ]を_市役所[しやくしょ]に_出[だ]してください。"
    );
}

#[test]
fn an_authors_own_spaces_are_kept_and_can_be_switched_off() {
    assert_eq!(
        easy_body("この紙を 市役所に 出してください。"),
        "この紙[かみ]を_市役所[しやくしょ]に_出[だ]してください。"
    );
    // Spaces beside Latin letters are no spaces between phrases.
    assert_eq!(
        easy_body("JLPT N2 です。Wi-Fi と USB memory です。"),
        "JLPT N2 です。Wi-Fi と USB memory です。"
    );
}

#[test]
fn a_space_is_never_put_beside_a_mark_or_a_space() {
    let project =
        with_easy("はい、そうです。「紙」と（本）と、ペン。A B 紙 C\n\n- 紙\n- 本 と 水\n");
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let text = shown(page.inner(page.class("body").unwrap()));
    for (at, _) in text.match_indices('_') {
        let before = text[..at].chars().next_back().unwrap();
        let after = text[at + 1..].chars().next().unwrap();
        let bad = |c: char| c.is_whitespace() || "、。「」（）_".contains(c);
        assert!(!bad(before) || before == '」' || before == '）', "{text}");
        assert!(!bad(after) || after == '「' || after == '（', "{text}");
    }
}

#[test]
fn an_empty_text_is_a_page_still() {
    for body in ["", "   ", "<!-- -->", "\u{3000}", "---"] {
        let project = with_easy(body);
        project.build().fine();
        assert!(project.has("ja-simple/articles/a/index.html"));
    }
}
