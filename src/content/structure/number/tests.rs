//! Ways of writing numbers, and what they mean.

use super::*;

fn readings(text: &str, lang: &str) -> Vec<Vec<f64>> {
    let value = |v: &u64| *v as f64 / 1000.0;
    let found = scan(text, Lang::parse(lang).unwrap());
    found
        .iter()
        .map(|f| f.readings.iter().map(value).collect())
        .collect()
}

fn first(text: &str, lang: &str) -> f64 {
    readings(text, lang)[0][0]
}

#[test]
fn one_value_in_many_ways_of_writing() {
    for (text, lang) in [
        ("1,234,567", "en"),
        ("1.234.567", "vi"),
        ("1 234 567", "uk"),
        ("1\u{a0}234\u{a0}567", "uk"),
        ("12,34,567", "ne"),
        ("१२,३४,५६७", "ne"),
        ("၁,၂၃၄,၅၆၇", "my"),
        ("១.២៣៤.៥៦៧", "km"),
        ("๑,๒๓๔,๕๖๗", "th"),
        ("１，２３４，５６７", "ja"),
        ("123万4567人", "ja"),
        ("123만 4,567명", "ko"),
        ("123萬4567", "zh-Hant"),
    ] {
        assert_eq!(first(text, lang), 1_234_567.0, "{text}");
    }
}

#[test]
fn words_for_large_numbers_count() {
    for (text, lang, value) in [
        ("約30万人", "ja", 300_000.0),
        ("1億2,000万円", "ja", 120_000_000.0),
        ("1.5億円", "ja", 150_000_000.0),
        ("3千人", "ja", 3_000.0),
        ("12万5千円", "ja", 125_000.0),
        ("2.5 million yen", "en", 2_500_000.0),
        ("2,5 triệu yên", "vi", 2_500_000.0),
        ("300 ribu", "id", 300_000.0),
        ("3 лан".replace("лан", "млн").as_str(), "uk", 3_000_000.0),
        ("3 ล้านเยน", "th", 3_000_000.0),
        ("30만 명", "ko", 300_000.0),
    ] {
        assert_eq!(first(text, lang), value, "{text}");
    }
    assert_eq!(first("3 mills", "en"), 3.0);
    // Article 1 of a law is no trillion.
    assert_eq!(first("학교교육법 제1조의 학교", "ko"), 1.0);
}

#[test]
fn what_can_mean_two_things_has_both_readings() {
    assert_eq!(readings("1.500", "en"), [[1500.0, 1.5]]);
    assert_eq!(readings("3,5 %", "es"), [[3.5]]);
    assert_eq!(readings("0.500", "en"), [[0.5]]);
    assert_eq!(readings("100 200", "en"), [[100_200.0, 100.0, 200.0]]);
    assert_eq!(readings("1.234,5", "es"), [[1234.5]]);
}

#[test]
fn years_of_other_calendars() {
    assert_eq!(readings("令和6年", "ja"), [[2024.0, 6.0]]);
    assert_eq!(readings("平成元年度", "ja"), [[1989.0, 1.0]]);
    assert_eq!(readings("พ.ศ. 2567", "th"), [[2567.0, 2024.0]]);
    assert_eq!(readings("2567", "en"), [[2567.0]]);
}

#[test]
fn dates_are_several_numbers() {
    let parts = [vec![31.0], vec![10.0], vec![2024.0]];
    assert_eq!(readings("31.10.2024", "tr"), parts);
    assert_eq!(readings("31/10/2024", "vi"), parts);
}

#[test]
fn short_whole_numbers_matter_only_with_a_percent_sign() {
    let significant = |text: &str| scan(text, Lang::parse("en").unwrap())[0].significant;
    for (text, expected) in [
        ("28", false),
        ("5 %", true),
        ("5％", true),
        ("2.5", true),
        ("120", true),
    ] {
        assert_eq!(significant(text), expected, "{text}");
    }
    assert!(
        scan("9".repeat(400).as_str(), Lang::parse("en").unwrap())[0]
            .readings
            .is_empty()
    );
}
