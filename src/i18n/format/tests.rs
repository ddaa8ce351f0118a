//! What CLDR says, as readers will see it. A golden text that changes with a new version of
//! ICU4X should be looked at before it is changed here.

mod dates;

use super::*;

const PORTAL: [&str; 28] = [
    "ja",
    "ja-simple",
    "en",
    "zh-Hans",
    "vi",
    "ne",
    "ko",
    "zh-Hant",
    "my",
    "id",
    "mn",
    "th",
    "pt-BR",
    "es",
    "fil",
    "km",
    "uk",
    "tr",
    "ru",
    "fr",
    "de",
    "ar",
    "he",
    "fa",
    "ur",
    "si",
    "bn",
    "hi",
];

/// The languages whose formats are written out below.
const GOLDEN: [&str; 9] = [
    "ja",
    "ja-simple",
    "en",
    "vi",
    "zh-Hans",
    "ne",
    "my",
    "th",
    "pt-BR",
];

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn format(tag: &str) -> Format {
    Format::new(lang(tag))
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn items(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

/// Compares what `show` makes of every golden language.
fn assert_golden(show: impl Fn(&Format) -> String, golden: [&str; 9]) {
    let shown = GOLDEN.map(|tag| show(&format(tag)));
    assert_eq!(shown, golden);
}

#[test]
fn numbers_are_grouped_with_latin_digits() {
    assert_golden(
        |f| f.number(1_234_567.5),
        [
            "1,234,567.5",
            "1,234,567.5",
            "1,234,567.5",
            "1.234.567,5",
            "1,234,567.5",
            "12,34,567.5",
            "1,234,567.5",
            "1,234,567.5",
            "1.234.567,5",
        ],
    );
    assert_eq!(format("es").number(394_295.0), "394.295");
    assert_eq!(format("ar").number(394_295.0), "394,295");
}

#[test]
fn numbers_keep_at_most_two_decimals_and_round_half_up() {
    let ja = format("ja");
    for (number, shown) in [
        (37.6, "37.6"),
        (1.0, "1"),
        (0.125, "0.13"),
        (2.675, "2.68"),
        (9.999, "10"),
        (-0.001, "0"),
        (-5.25, "-5.25"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "inf"),
        (1e21, "1,000,000,000,000,000,000,000"),
        (5e-324, "0"),
    ] {
        assert_eq!(ja.number(number), shown);
    }
}

#[test]
fn percentages_follow_the_language() {
    assert_golden(
        |f| f.percent(37.6),
        [
            "37.6%", "37.6%", "37.6%", "37,6%", "37.6%", "37.6%", "37.6%", "37.6%", "37,6%",
        ],
    );
    assert_eq!(format("fr").percent(37.6), "37,6\u{a0}%");
    assert_eq!(format("tr").percent(37.6), "%37,6");
}

#[test]
fn yen_have_no_decimals() {
    assert_golden(
        |f| f.yen(900_000),
        [
            "900,000円",
            "900,000円",
            "¥900,000",
            "900.000\u{a0}¥",
            "JP¥900,000",
            "JP¥\u{a0}9,00,000",
            "900,000\u{a0}JP¥",
            "¥900,000",
            "JP¥\u{a0}900.000",
        ],
    );
}

#[test]
fn parts_of_a_value_are_never_joined_by_a_word() {
    for (tag, row) in [
        ("ja", "A B"),
        ("en", "A, B"),
        ("de", "A, B"),
        ("es", "A, B"),
        ("pt-BR", "A, B"),
        ("uk", "A, B"),
    ] {
        assert_eq!(format(tag).list_row(&items(&["A", "B"])), row, "{tag}");
    }
}

#[test]
fn lists_end_in_the_language_s_own_way() {
    assert_golden(
        |f| f.list_and(&items(&["A", "B", "C"])),
        [
            "A、B、C",
            "A、B、C",
            "A, B, and C",
            "A, B và C",
            "A、B和C",
            "A, B र C",
            "A၊ B နှင့် C",
            "A B และC",
            "A, B e C",
        ],
    );
    assert_golden(
        |f| f.list_or(&items(&["A", "B", "C"])),
        [
            "A、B、またはC",
            "A、B、またはC",
            "A, B, or C",
            "A, B hoặc C",
            "A、B或C",
            "A, B, वा C",
            "A၊ B သို့မဟုတ် C",
            "A, B หรือ C",
            "A, B ou C",
        ],
    );
    assert_golden(
        |f| f.list_units(&items(&["A", "B", "C"])),
        [
            "A B C",
            "A B C",
            "A, B, C",
            "A, B, C",
            "ABC",
            "A, B, C",
            "A၊ B၊ C",
            "A B และ C",
            "A, B e C",
        ],
    );
    assert_eq!(
        format("es").list_and(&items(&["A", "interés"])),
        "A e interés"
    );
    assert_eq!(format("ja").list_and(&items(&["A"])), "A");
    assert_eq!(format("ja").list_and(&[]), "");
}

#[test]
fn countries_and_languages_have_names_in_every_language() {
    assert_golden(
        |f| f.region_name("VN"),
        [
            "ベトナム",
            "ベトナム",
            "Vietnam",
            "Việt Nam",
            "越南",
            "भिएतनाम",
            "ဗီယက်နမ်",
            "เวียดนาม",
            "Vietnã",
        ],
    );
    assert_golden(
        |f| f.language_name(lang("ne")),
        [
            "ネパール語",
            "ネパール語",
            "Nepali",
            "Tiếng Nepal",
            "尼泊尔语",
            "नेपाली",
            "နီပေါ",
            "เนปาล",
            "nepalês",
        ],
    );
    let en = format("en");
    assert_eq!(en.language_name(lang("zh-Hant")), "Traditional Chinese");
    assert_eq!(en.language_name(lang("fil")), "Filipino");
    assert_eq!(en.language_name(lang("ja-simple")), "やさしい日本語");
    assert_eq!(en.language_name(lang("xx")), "xx");
    assert_eq!(en.region_name("XQ"), "XQ");
    assert_eq!(en.region_name("Vietnam"), "Vietnam");
}

#[test]
fn readings_are_sorted_like_a_japanese_dictionary() {
    let expected = [
        "1", "A", "あ", "アー", "ああ", "い", "か", "カ", "が", "ガ", "かい", "きゃ", "きや", "っ",
        "つ", "は", "ば", "ぱ", "ん", "漢",
    ];
    for tag in ["ja", "ja-simple"] {
        let japanese = format(tag);
        let mut sorted = expected;
        sorted.reverse();
        sorted.sort_by(|a, b| japanese.compare(a, b));
        assert_eq!(sorted, expected);
    }
}

#[test]
fn each_language_has_its_own_order() {
    let sorted = |tag, mut items: Vec<&'static str>| {
        let format = format(tag);
        items.sort_by(|a, b| format.compare(a, b));
        items
    };
    assert_eq!(sorted("en", vec!["z", "ä", "b", "A"]), ["A", "ä", "b", "z"]);
    assert_eq!(sorted("es", vec!["o", "ñ", "nz"]), ["nz", "ñ", "o"]);
    // By pinyin (běi, dōng, guǎng) and by strokes (三 3, 中 4, 東 8).
    assert_eq!(
        sorted("zh-Hans", vec!["广", "东", "北"]),
        ["北", "东", "广"]
    );
    assert_eq!(
        sorted("zh-Hant", vec!["東", "中", "三"]),
        ["三", "中", "東"]
    );
}

#[test]
fn no_language_fails_or_shows_other_digits() {
    for tag in PORTAL
        .into_iter()
        .chain(["xx", "ja-x-easy", "ja-u-nu-jpan", "ar-EG", "pt-PT"])
    {
        let format = format(tag);
        let texts = [
            format.date(date("2024-10-31")),
            format.date(date("2024-10")),
            format.date(date("2024")),
            format.date(date("0001-01-01")),
            format.date_with_era(date("9999-12-31")),
            format.date_range(date("2024-10-01"), date("2024-10-31")),
            format.moment("2024-11-19T16:30".parse().unwrap()),
            format.number(-1_234_567.891),
            format.percent(37.6),
            format.yen(u64::MAX),
        ];
        for text in texts {
            let digits = text.chars().filter(|c| c.is_numeric());
            let other: Vec<_> = digits.filter(|c| !c.is_ascii()).collect();
            assert!(other.is_empty() && !text.is_empty(), "{tag}: {text}");
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{tag}: {text}");
        }
    }
}

#[test]
fn a_format_can_be_used_from_any_thread() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Format>();
}

#[test]
fn easy_japanese_tells_the_half_of_the_day() {
    let easy = format("ja-simple");
    let date = PartialDate::Day(crate::date::Day::new(2024, 11, 19).unwrap());
    let at = |hour, minute| {
        easy.moment(Moment {
            date,
            time: Some((hour, minute)),
        })
    };
    assert_eq!(at(16, 30), "2024年11月19日 午後4時30分（日本の 時間）");
    assert_eq!(at(9, 0), "2024年11月19日 午前9時（日本の 時間）");
    assert_eq!(at(12, 0), "2024年11月19日 午後0時（日本の 時間）");
}
