//! Numbers with units, as they stand at the ends of ranges: 1人, 第2回, 3か月, 90％.

use super::scan::Scan;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

/// A number with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quantity {
    pub(super) range: Range<usize>,
    /// 第.
    pub(super) ordinal: bool,
    /// The digits with their marks.
    pub(super) digits: String,
    /// 万, 億.
    pub(super) multiplier: String,
    /// What is counted; empty if nothing is said.
    pub(super) unit: String,
}

/// Counters, and units that are none.
static UNITS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    /// Articles of laws are counted with some of these; the others are parts of a moment.
    const OTHERS: [&str; 8] = ["条", "項", "号", "節", "時", "月", "兆", "千"];
    let counters = include_str!("../../data/counters.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    counters
        .filter_map(|line| line.split('\t').next())
        .filter(|unit| !OTHERS.contains(unit))
        .chain([
            "%",
            "ドル",
            "度",
            "℃",
            "キロ",
            "メートル",
            "グラム",
            "か月",
            "カ月",
            "日間",
            "週間",
            "年間",
            "時間",
            "円",
            "人",
        ])
        .collect()
});
/// No unit is longer.
const LONGEST: usize = 5;

impl Quantity {
    /// The number that begins at a position.
    pub(super) fn at(scan: &Scan, at: usize) -> Option<Quantity> {
        let ordinal = scan.skip(at, "第");
        let from = ordinal.unwrap_or(at);
        if !scan.get(from)?.is_ascii_digit()
            || !scan.is_free(from)
            || scan.latin_end(from).is_some()
        {
            return None;
        }
        let mut end = scan.number(from)?.1;
        while let Some((_, next)) = scan
            .get(end)
            .filter(|c| ",.".contains(*c))
            .and_then(|_| scan.number(end + 1))
        {
            end = next;
        }
        let digits = scan.text(from..end);
        // 1.2.3 is a version, 03-1234 a phone number.
        if digits.matches('.').count() > 1 || !scan.is_end(end) {
            return None;
        }
        let multiplier_end =
            end + usize::from(scan.get(end).is_some_and(|c| "千万億兆".contains(c)));
        let unit_end = unit(scan, multiplier_end);
        Some(Quantity {
            range: at..unit_end,
            ordinal: ordinal.is_some(),
            digits,
            multiplier: scan.text(end..multiplier_end),
            unit: usual(&scan.text(multiplier_end..unit_end)),
        })
    }

    /// Its value, as far as it is needed to compare.
    pub(super) fn value(&self) -> Option<f64> {
        let factor = match self.multiplier.as_str() {
            "" => 1.0,
            "千" => 1e3,
            "万" => 1e4,
            "億" => 1e8,
            _ => 1e12,
        };
        self.digits
            .replace(',', "")
            .parse::<f64>()
            .ok()
            .map(|value| value * factor)
    }

    /// Whether it is a length of time.
    pub(super) fn is_duration(&self) -> bool {
        matches!(
            self.unit.as_str(),
            "秒" | "分" | "時間" | "日" | "日間" | "週間" | "か月" | "か月間" | "年" | "年間"
        )
    }

    /// The quantity with another unit.
    pub(super) fn written(&self, ordinal: bool, multiplier: &str, unit: &str) -> String {
        let ordinal = if ordinal { "第" } else { "" };
        format!("{ordinal}{}{multiplier}{unit}", self.digits)
    }
}

/// Where the unit at a position ends; the position itself if there is none.
fn unit(scan: &Scan, at: usize) -> usize {
    (1..=LONGEST)
        .rev()
        .map(|length| at + length)
        .filter(|end| *end <= scan.len())
        .find(|end| UNITS.contains(scan.text(at..*end).as_str()))
        // 3分の1.
        .filter(|end| {
            !(scan.is_at(at, "分の") && scan.get(end + 1).is_some_and(|c| c.is_ascii_digit()))
        })
        .unwrap_or(at)
}

/// か月 for ヶ月 and its kin.
pub(super) fn usual(unit: &str) -> String {
    match unit.strip_prefix(['ヶ', 'ヵ', 'カ', 'ケ', 'ｹ', 'ｶ', '箇']) {
        Some(rest @ ("月" | "国" | "所" | "年" | "月間" | "国語")) => format!("か{rest}"),
        _ if unit == "%" => "％".to_owned(),
        _ => unit.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Quantity;
    use crate::rewrite::scan::Scan;

    #[test]
    fn numbers_have_units() {
        let unit = |text| Quantity::at(&Scan::new(text), 0).map(|quantity| quantity.unit);
        assert_eq!(unit("３ヶ月の"), Some("か月".into()));
        assert_eq!(unit("第1回"), Some("回".into()));
        assert_eq!(unit("90%"), Some("％".into()));
        assert_eq!(unit("1.2.3"), None);
        assert_eq!(unit("3条"), Some(String::new()));
    }

    #[test]
    fn values_know_their_multiplier() {
        let value = |text| Quantity::at(&Scan::new(text), 0).and_then(|quantity| quantity.value());
        assert_eq!(value("1,000円"), Some(1000.0));
        assert_eq!(value("2万円"), Some(20000.0));
    }
}
