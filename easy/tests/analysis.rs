//! Words of unusual texts: nothing is lost, nothing panics, everything lies where it says.

use shirube_easy::{Analyser, Given, Sure};

fn covered(analyser: &Analyser, text: &str) {
    let mut at = 0;
    for word in analyser.analyse(text) {
        let between = &text[at..word.range.start];
        assert!(
            between
                .chars()
                .all(|c| c.is_whitespace() || is_invisible(c)),
            "{between:?} of {text:?} is in no word"
        );
        assert!(!text[word.range.clone()].is_empty(), "{text:?}");
        at = word.range.end;
    }
    let rest = &text[at..];
    assert!(
        rest.chars().all(|c| c.is_whitespace() || is_invisible(c)),
        "{rest:?} of {text:?}"
    );
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}

#[test]
fn every_character_is_in_a_word() {
    let analyser = Analyser::new([]).unwrap();
    for text in [
        "",
        " ",
        "ｶﾞｲﾄﾞﾌﾞｯｸとﾊﾟｽﾎﾟｰﾄ",
        "葛\u{E0100}城市と辻\u{E0101}さん",
        "👩‍💻が働く🇯🇵",
        "𠮷野家で𩸽を食べる",
        "{漢字|かんじ} {|} {漢字|",
        "Café 日本語 العربية ภาษาไทย 한국어",
        "1,234.5万円、第3・第4、2024/10/1。。。！？",
        "あ\u{3099}か\u{3099}ー〜",
        "\u{202E}右から\u{202C}左",
        "がが\n\n\n、、、",
    ] {
        covered(&analyser, text);
    }
}

#[test]
fn very_long_texts_without_a_break_are_read() {
    let analyser = Analyser::new([]).unwrap();
    for piece in ["漢", "あ", "ア", "a", "1", "、", "(", "国際"] {
        covered(&analyser, &piece.repeat(20_000));
    }
}

#[test]
fn the_same_text_gives_the_same_words() {
    let text = "令和6年10月1日（火）に、東北大学で説明会を開きます。";
    let once = Analyser::new([]).unwrap().analyse(text);
    assert_eq!(once, Analyser::new([]).unwrap().analyse(text));
}

#[test]
fn given_readings_win_over_the_sites_and_those_over_the_dictionary() {
    let text = "市場で働く。";
    let reading = |analyser: &Analyser, given: &[Given<'_>]| {
        let words = analyser.analyse_with(text, given);
        (words[0].reading.to_string(), words[0].sure)
    };
    let plain = Analyser::new([]).unwrap();
    assert_eq!(reading(&plain, &[]).0, "しじょう");
    let site = Analyser::new([("市場", "いちば")]).unwrap();
    assert_eq!(reading(&site, &[]), ("いちば".to_owned(), Sure::Given));
    let given = Given {
        start: 0,
        end: 6,
        reading: "しじょう",
    };
    assert_eq!(
        reading(&site, &[given]),
        ("しじょう".to_owned(), Sure::Given)
    );
}

#[test]
fn a_reading_without_the_marks_of_its_word_leaves_the_words_as_they_are() {
    let analyser = Analyser::new([("経営・管理", "けいえいかんり")]).unwrap();
    let words = analyser.analyse("経営・管理です。");
    assert_eq!(&*words[0].reading, "けいえい");
    assert_eq!(&*words[2].reading, "かんり");
}

#[test]
fn a_given_reading_may_cut_through_words() {
    let analyser = Analyser::new([]).unwrap();
    let text = "在留資格";
    let given = Given {
        start: 3,
        end: 9,
        reading: "りゅうし",
    };
    let words = analyser.analyse_with(text, &[given]);
    let shown: Vec<&str> = words.iter().map(|word| &text[word.range.clone()]).collect();
    assert_eq!(shown, ["在", "留資", "格"]);
    assert_eq!(&*words[1].reading, "りゅうし");
}

#[test]
fn readings_that_depend_on_the_person_or_the_meaning_are_doubtful() {
    let analyser = Analyser::new([]).unwrap();
    let doubtful = |text: &str| -> Vec<String> {
        let words = analyser.analyse(text);
        let words = words.iter().filter(|word| word.sure != Sure::Yes);
        words
            .map(|word| text[word.range.clone()].to_owned())
            .collect()
    };
    assert_eq!(doubtful("希望する方は、1日に申し込む。"), ["方", "日"]);
    assert_eq!(doubtful("東京で働く。"), Vec::<String>::new());
    assert!(!doubtful("鑛龘の本").is_empty());
}

#[test]
fn the_dictionary_is_the_one_that_its_sum_names() {
    let bytes = std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/dictionary/words.dic.br"
    ))
    .unwrap();
    assert!(bytes.len() <= 9_000_000);
    let sum = include_str!("../dictionary/words.sum");
    let digest = sha256(&bytes);
    assert!(
        sum.starts_with(&digest),
        "dictionary/build must be run again: {digest}"
    );
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
