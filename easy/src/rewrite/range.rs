//! Ranges: 9時〜17時 is 午前9時から午後5時まで.
//!
//! Both ends are read before anything is written, since one explains the other: 9〜17時 has its
//! unit at the end only, and 17 shows that 9 is in the morning.

use super::clock::Time;
use super::moment::Moment;
use super::piece::{Change, written};
use super::quantity::Quantity;
use super::scan::Scan;
use crate::kana::{is_kana, is_kanji, is_katakana};
use crate::rule::Rule;
use std::ops::Range;

/// One end of a range.
#[derive(Debug)]
pub(super) enum End {
    Moment(Moment),
    Quantity(Quantity),
}

/// What stands between the ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// 〜.
    Wave,
    /// - which joins other things too.
    Dash,
    /// から, already in words.
    Word,
}

/// A range in words.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) from: String,
    pub(super) to: String,
    /// The single changes in it, for those who want to know.
    pub(super) changes: Vec<Change>,
}

impl End {
    pub(super) fn at(scan: &Scan, at: usize) -> Option<End> {
        Moment::at(scan, at)
            .map(End::Moment)
            .or_else(|| Quantity::at(scan, at).map(End::Quantity))
    }

    /// The other end of a range that begins with this one.
    pub(super) fn second(&self, scan: &Scan, at: usize) -> Option<End> {
        let other = Moment::at(scan, at)
            .filter(|moment| moment.doubts().is_empty())
            .map(End::Moment);
        let slash = || match self {
            End::Moment(first) => Moment::second(scan, first, at).map(End::Moment),
            End::Quantity(_) => None,
        };
        other.or_else(slash).or_else(|| End::at(scan, at))
    }

    /// Whether both ends are times of day that do not show which half of the day they are in.
    pub(super) fn are_unclear_times(&self, other: &End) -> bool {
        match (self, other) {
            (
                End::Moment(Moment {
                    time: Some(from), ..
                }),
                End::Moment(Moment { time: Some(to), .. }),
            ) => from.halves(to).is_none(),
            _ => false,
        }
    }

    pub(super) fn range(&self) -> &Range<usize> {
        match self {
            End::Moment(moment) => &moment.range,
            End::Quantity(quantity) => &quantity.range,
        }
    }
}

/// The mark of a range at a position, and where the other end begins.
pub(super) fn mark(scan: &Scan, at: usize) -> Option<(Mark, usize)> {
    let from = scan.skip_space(at);
    let (mark, end) = match scan.get(from)? {
        '〜' | '~' => (Mark::Wave, from + 1),
        '-' => (Mark::Dash, from + 1),
        _ => (Mark::Word, scan.skip(from, "から")?),
    };
    Some((mark, scan.skip_space(end)))
}

/// The range in words, if a machine can be certain of it.
pub(super) fn say(text: &str, scan: &Scan, from: &End, mark: Mark, to: &End) -> Option<Said> {
    match (from, to) {
        (End::Moment(from), End::Moment(to)) => moments(text, scan, from, mark, to),
        (End::Quantity(from), End::Moment(to)) if mark == Mark::Wave => {
            shared(text, scan, from, to)
        }
        (End::Moment(from), End::Quantity(to)) if mark == Mark::Wave => {
            day_or_year(text, scan, from, to)
        }
        (End::Quantity(from), End::Quantity(to)) if mark == Mark::Wave => {
            quantities(scan, from, to)
        }
        _ => None,
    }
}

fn moments(text: &str, scan: &Scan, from: &Moment, mark: Mark, to: &Moment) -> Option<Said> {
    if !from.doubts().is_empty() || !to.doubts().is_empty() {
        return None;
    }
    let halves = match (&from.time, &to.time) {
        (Some(from), Some(to)) => {
            let (from, to) = from.halves(to)?;
            (Some(from), Some(to))
        }
        (from, to) => (
            from.as_ref().and_then(Time::half),
            to.as_ref().and_then(Time::half),
        ),
    };
    let colons = [from, to]
        .iter()
        .all(|moment| moment.time.as_ref().is_some_and(Time::has_colon));
    let days = [from, to].iter().all(|moment| {
        moment
            .date
            .as_ref()
            .is_some_and(|date| date.month.is_some())
    });
    match mark {
        Mark::Dash if !colons && !days => return None,
        Mark::Word if from.time.is_none() || to.time.is_none() => return None,
        _ => {}
    }
    let first = from.changes_with(halves.0);
    let last = to.changes_with(halves.1);
    Some(Said {
        from: written(text, scan, &from.range, &first),
        to: written(text, scan, &to.range, &last),
        changes: first.into_iter().chain(last).collect(),
    })
}

/// 9〜17時, 4〜6月, 2023〜2024年: the first end has its unit from the second.
fn shared(text: &str, scan: &Scan, from: &Quantity, to: &Moment) -> Option<Said> {
    if !from.unit.is_empty() || from.ordinal || !from.multiplier.is_empty() {
        return None;
    }
    let value: u32 = from.digits.parse().ok()?;
    let said = |first: String, changes: Vec<Change>| {
        Some(Said {
            from: first,
            to: written(text, scan, &to.range, &changes),
            changes,
        })
    };
    match (&to.date, &to.time) {
        (None, Some(time)) if !time.has_colon() => {
            let first = Time::bare(scan, &from.range)?;
            let (half, other) = first.halves(time)?;
            said(first.written(half), to.changes_with(Some(other)))
        }
        (Some(date), None) if date.doubts.is_empty() => {
            let unit = match (date.year, date.month, date.day) {
                (None, Some(_), None) if (1..=12).contains(&value) => "月",
                (Some(year), None, None)
                    if value < year && from.digits.len() == 4 && !date.fiscal =>
                {
                    "年"
                }
                (Some(year), None, None) if value < year && from.digits.len() == 4 => "年度",
                _ => return None,
            };
            said(format!("{value}{unit}"), date.changes.clone())
        }
        _ => None,
    }
}

/// 4月1日〜5日 and 令和4〜6年.
fn day_or_year(text: &str, scan: &Scan, from: &Moment, to: &Quantity) -> Option<Said> {
    let date = from.date.as_ref().filter(|date| date.doubts.is_empty())?;
    let value: u32 = to
        .digits
        .parse()
        .ok()
        .filter(|_| !to.ordinal && to.multiplier.is_empty())?;
    if let Some(era) = date.open_era {
        if !matches!(to.unit.as_str(), "年" | "年度") {
            return None;
        }
        let (first, last) = (date.year?, era.western(value, None, None)?);
        let change = Change {
            range: from.range.start..to.range.end,
            text: String::new(),
            rule: Rule::EraYear,
        };
        return (first < last).then(|| Said {
            from: format!("{first}{}", to.unit),
            to: format!("{last}{}", to.unit),
            changes: vec![change],
        });
    }
    if date.day.is_none_or(|day| day >= value)
        || from.time.is_some()
        || to.unit != "日"
        || value > 31
    {
        return None;
    }
    Some(Said {
        from: written(text, scan, &from.range, &date.changes),
        to: format!("{value}日"),
        changes: date.changes.clone(),
    })
}

/// 1〜3か月, 第1〜3回, 1人〜100人.
fn quantities(scan: &Scan, from: &Quantity, to: &Quantity) -> Option<Said> {
    let ordinal = from.ordinal || to.ordinal;
    // 第1〜第3 is one row; 1〜第3 is none.
    if to.ordinal && !from.ordinal {
        return None;
    }
    let said = |multiplier: &str, unit: &str| Said {
        from: from.written(ordinal, multiplier, unit),
        to: to.written(ordinal, &to.multiplier, &to.unit),
        changes: Vec::new(),
    };
    let (low, high) = (from.value()?, to.value()?);
    // 1〜3親等: what is counted is not known.
    if to.unit.is_empty()
        && scan
            .get(to.range.end)
            .is_some_and(|c| is_kanji(c) || is_katakana(c) || c.is_alphabetic() && !is_kana(c))
    {
        return None;
    }
    if from.unit.is_empty() {
        // 1〜2万円 is 1万円 to 2万円; 5000〜1万円 has each its own.
        let mantissa: f64 = to.digits.replace(',', "").parse().ok()?;
        return match from.multiplier.is_empty() {
            true if low < mantissa => Some(said(&to.multiplier, &to.unit)),
            _ if low < high && low > mantissa => Some(said(&from.multiplier, &to.unit)),
            _ => None,
        };
    }
    let times = from.is_duration() && to.is_duration() && from.unit != to.unit;
    (times || low < high && from.unit == to.unit).then(|| said(&from.multiplier, &from.unit))
}

/// What follows the second end: まで, nothing, or まで with what particle it needs. `None` if no
/// machine can know.
pub(super) fn ending(scan: &Scan, to: &End, mark: Mark) -> Option<&'static str> {
    let at = to.range().end;
    if mark == Mark::Word || scan.is_at(at, "まで") || scan.is_at(at, " まで") {
        return Some("");
    }
    let starts = |words: &[&str]| words.iter().any(|word| scan.is_at(at, word));
    let next = scan.get(at);
    match to {
        // 17時ごろ, 6月分: what follows belongs to the end.
        End::Moment(_) if starts(&["ごろ", "ころ", "すぎ", "頃", "前", "後", "過", "分"]) => {
            None
        }
        End::Moment(moment)
            if moment.time.is_none() && next.is_some_and(|c| is_kanji(c) || is_katakana(c)) =>
        {
            None
        }
        End::Moment(_) if scan.is_at(at, "に") => Some("までの間"),
        End::Moment(_) if scan.is_at(at, "で") && !scan.is_at(at, "です") => None,
        End::Moment(_) => Some("まで"),
        End::Quantity(_) => {
            /// After these, から alone says the range.
            const WITHOUT: [&str; 18] = [
                "ごと",
                "以内",
                "くらい",
                "ぐらい",
                "程度",
                "ほど",
                "かか",
                "かけ",
                "後",
                "前",
                "ずつ",
                "で",
                "に",
                "が",
                "は",
                "を",
                "も",
                "間隔",
            ];
            match next {
                _ if scan.is_at(at, "です") => Some("まで"),
                _ if starts(&WITHOUT) => Some(""),
                // 3〜5歳児クラス: where まで would go is not known.
                Some(c) if is_kanji(c) || is_katakana(c) => None,
                _ => Some("まで"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::numbers_only as rewritten;

    #[test]
    fn times_and_days_are_said_with_kara_and_made() {
        for (text, expected) in [
            ("9時〜17時", "午前9時から午後5時まで"),
            ("午前９時～午後５時30分", "午前9時から午後5時30分まで"),
            ("9〜17時", "午前9時から午後5時まで"),
            ("午後1時〜3時", "午後1時から午後3時まで"),
            ("22:00〜6:00", "午後10時から午前6時まで"),
            ("9:00-17:00", "午前9時から午後5時まで"),
            (
                "9:30～12:00、13:00～18:00",
                "午前9時30分から午後0時まで、午後1時から午後6時まで",
            ),
            ("10時から15時まで", "午前10時から午後3時まで"),
            ("9時〜17時まで", "午前9時から午後5時まで"),
            ("9時〜17時に来て", "午前9時から午後5時までの間に来て"),
            ("9時〜。", "9時から。"),
            (
                "10月13日（日）〜10月20日（日）",
                "10月13日（日曜日）から10月20日（日曜日）まで",
            ),
            (
                "10月13日（日）9:00〜10月14日17:00",
                "10月13日（日曜日）午前9時から10月14日午後5時まで",
            ),
            ("4月1日〜5日", "4月1日から5日まで"),
            ("4〜6月", "4月から6月まで"),
            ("2023〜2024年", "2023年から2024年まで"),
            ("令和4〜6年度", "2022年度から2024年度まで"),
            ("令和6年4月〜令和7年3月", "2024年4月から2025年3月まで"),
            ("9/3（火）〜9/10", "9月3日（火曜日）から9月10日まで"),
        ] {
            assert_eq!(rewritten(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_share_their_unit() {
        for (text, expected) in [
            ("1〜3か月", "1か月から3か月まで"),
            ("１〜３ヶ月", "1か月から3か月まで"),
            ("1人～100人", "1人から100人まで"),
            ("第1〜3回", "第1回から第3回まで"),
            ("1〜2万円", "1万円から2万円まで"),
            ("300〜1万円", "300円から1万円まで"),
            ("1,000円〜2,000円", "1,000円から2,000円まで"),
            ("2週間〜1か月", "2週間から1か月まで"),
            ("1〜2週間で", "1週間から2週間で"),
            ("3～5日以内", "3日から5日以内"),
            ("70〜90％に", "70％から90％に"),
        ] {
            assert_eq!(rewritten(text), expected, "{text}");
        }
    }

    #[test]
    fn what_no_machine_knows_stays() {
        for text in [
            "第1〜3条",
            "9:00〜5:00",
            "1〜3親等",
            "5〜3人",
            "3〜5歳児クラス",
            "4〜6月分",
            "1〜3分の1",
            "10〜20〜30人",
            "03-1234-5678〜9",
            "学生〜社会人",
            "2023〜24年",
        ] {
            assert_eq!(rewritten(text), text);
        }
    }
}
