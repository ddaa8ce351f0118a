//! Dates, times, eras and periods in every golden language.

use super::*;
use crate::date::Day;

#[test]
fn days_are_long_dates() {
    assert_golden(
        |f| f.date(date("2024-10-31")),
        [
            "2024年10月31日",
            "2024年10月31日",
            "October 31, 2024",
            "31 tháng 10 2024",
            "2024年10月31日",
            "2024 अक्टोबर 31",
            "2024 အောက်တိုဘာ 31",
            "31 ตุลาคม ค.ศ. 2024",
            "31 de outubro de 2024",
        ],
    );
}

#[test]
fn months_have_no_day() {
    assert_golden(
        |f| f.date(date("2024-10")),
        [
            "2024年10月",
            "2024年10月",
            "October 2024",
            "tháng 10 năm 2024",
            "2024年10月",
            "2024 अक्टोबर",
            "2024 အောက်တိုဘာ",
            "ตุลาคม ค.ศ. 2024",
            "outubro de 2024",
        ],
    );
}

#[test]
fn years_are_gregorian() {
    assert_golden(
        |f| f.date(date("2024")),
        [
            "2024年",
            "2024年",
            "2024",
            "2024",
            "2024年",
            "2024",
            "2024",
            "ค.ศ. 2024",
            "2024",
        ],
    );
}

#[test]
fn times_run_to_23_hours() {
    assert_golden(
        |f| f.moment("2024-11-19T16:30".parse().unwrap()),
        [
            "2024年11月19日 16:30 日本時間",
            "2024年11月19日 午後4時30分（日本の 時間）",
            "November 19, 2024 at 16:30 Japan Time",
            "lúc 16:30 Giờ Nhật Bản 19 tháng 11 2024",
            "2024年11月19日 日本时间 16:30",
            "2024 नोभेम्बर 19: 16:30 जापान समय",
            "2024 နိုဝင်ဘာ 19 ဂျပန် အချိန် 16:30",
            "19 พฤศจิกายน ค.ศ. 2024 เวลา 16:30 เวลาญี่ปุ่น",
            "19 de novembro de 2024 às 16:30 Horário do Japão",
        ],
    );
    let midnight = "2024-11-19T00:05".parse().unwrap();
    assert_eq!(
        format("en").moment(midnight),
        "November 19, 2024 at 00:05 Japan Time"
    );
    assert_eq!(
        format("ja").moment(midnight),
        "2024年11月19日 0:05 日本時間"
    );
}

/// A name that CLDR lacks would be an offset or a code, which no reader knows.
#[test]
fn every_language_of_the_portal_names_the_zone_of_a_time() {
    for tag in PORTAL {
        let shown = format(tag).moment("2024-11-19T16:30".parse().unwrap());
        let nameless = ["GMT", "UTC", "+", "jptyo", "JST"];
        assert!(
            !nameless.iter().any(|n| shown.contains(n)),
            "{tag}: {shown}"
        );
        let plain = format(tag).date(date("2024-11-19"));
        assert!(
            shown.chars().count() > plain.chars().count() + 9,
            "{tag}: {shown}"
        );
    }
}

#[test]
fn a_moment_without_a_time_is_a_date() {
    assert_eq!(
        format("ja").moment("2024-11".parse().unwrap()),
        "2024年11月"
    );
}

#[test]
fn only_full_japanese_has_eras() {
    assert_golden(
        |f| f.date_with_era(date("2024-10-31")),
        [
            "2024年（令和6年）10月31日",
            "2024年10月31日",
            "October 31, 2024",
            "31 tháng 10 2024",
            "2024年10月31日",
            "2024 अक्टोबर 31",
            "2024 အောက်တိုဘာ 31",
            "31 ตุลาคม ค.ศ. 2024",
            "31 de outubro de 2024",
        ],
    );
}

#[test]
fn the_first_year_of_an_era_is_its_origin_and_a_year_of_change_has_both() {
    let ja = format("ja");
    for (given, shown) in [
        ("2019-05-01", "2019年（令和元年）5月1日"),
        ("2019-04-30", "2019年（平成31年）4月30日"),
        ("2019-04", "2019年（平成31年）4月"),
        ("2019", "2019年（平成31年・令和元年）"),
        ("1989-01", "1989年（昭和64年・平成元年）1月"),
        ("2024", "2024年（令和6年）"),
        ("1850", "1850年"),
    ] {
        assert_eq!(ja.date_with_era(date(given)), shown);
    }
}

#[test]
fn days_of_one_month_share_it() {
    assert_golden(
        |f| f.date_range(date("2024-10-01"), date("2024-10-31")),
        [
            "2024年10月1日～31日",
            "2024年10月1日から2024年10月31日まで",
            "October 1–31, 2024",
            "1–31 tháng 10 2024",
            "2024年10月1日 – 31日",
            "2024 अक्टोबर 1 – 31",
            "2024 အောက်တိုဘာ 1 – 31",
            "1–31 ตุลาคม ค.ศ. 2024",
            "1–31 de outubro de 2024",
        ],
    );
    let october = (date("2024-10-01"), date("2024-10-11"));
    assert_eq!(
        format("de").date_range(october.0, october.1),
        "1.–11. Oktober 2024"
    );
    assert_eq!(
        format("ko").date_range(october.0, october.1),
        "2024년 10월 1일 ~ 11일"
    );
    assert_eq!(
        format("ja").date_range(october.0, october.1),
        "2024年10月1日～11日"
    );
}

#[test]
fn dates_of_one_year_share_it_where_all_are_numbers() {
    assert_golden(
        |f| f.date_range(date("2024-01-01"), date("2024-11-30")),
        [
            "2024年1月1日～11月30日",
            "2024年1月1日から2024年11月30日まで",
            "January 1, 2024 – November 30, 2024",
            "1 tháng 1 2024 – 30 tháng 11 2024",
            "2024年1月1日 – 11月30日",
            "2024 जनवरी 1 – 2024 नोभेम्बर 30",
            "2024 ဇန်နဝါရီ 1 – 2024 နိုဝင်ဘာ 30",
            "1 มกราคม ค.ศ. 2024 – 30 พฤศจิกายน ค.ศ. 2024",
            "1 de janeiro de 2024 – 30 de novembro de 2024",
        ],
    );
    let months = (date("2024-01"), date("2024-10"));
    assert_eq!(
        format("ja").date_range(months.0, months.1),
        "2024年1月～10月"
    );
    assert_eq!(
        format("en").date_range(months.0, months.1),
        "January 2024 – October 2024"
    );
}

#[test]
fn dates_of_several_years_share_nothing() {
    let ja = format("ja");
    let range = |from, to| ja.date_range(date(from), date(to));
    assert_eq!(
        range("2023-10-01", "2024-10-01"),
        "2023年10月1日～2024年10月1日"
    );
    assert_eq!(range("2023", "2024"), "2023年～2024年");
    assert_eq!(range("2024", "2024-10"), "2024年～2024年10月");
    assert_eq!(range("2024-10", "2024-10"), "2024年10月");
}

#[test]
fn days_and_ranges_hold_for_every_day_of_a_year() {
    let ja = format("ja");
    let first = Day::new(2024, 1, 1).unwrap();
    for (month, day) in (1..=12).flat_map(|m| (1..=28).map(move |d| (m, d))) {
        let to = PartialDate::Day(Day::new(2024, month, day).unwrap());
        let shown = ja.date_range(PartialDate::Day(first), to);
        let expected = match (month, day) {
            (1, 1) => "2024年1月1日".to_owned(),
            (1, _) => format!("2024年1月1日～{day}日"),
            _ => format!("2024年1月1日～{month}月{day}日"),
        };
        assert_eq!(shown, expected);
    }
}
