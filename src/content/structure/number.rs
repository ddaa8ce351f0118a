//! Numbers in running text, in every way in which the languages of a portal write them.
//!
//! Digits of several scripts, separators of thousands and of decimals, words for large numbers
//! and Japanese years come to one value. Where a way of writing can mean two things (`1.500`),
//! all of them are kept as readings: two texts agree if any of their readings do. What is
//! written in words is not read.

use crate::lang::Lang;
use crate::source::Span;
use std::ops::Range;

mod magnitude;

use magnitude::Magnitude;

/// A number of a text that its translation must have too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What it can mean, in thousandths.
    pub readings: Vec<u64>,
    /// The block that it stands in.
    pub span: Span,
}

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// What it can mean, in thousandths.
    pub readings: Vec<u64>,
    /// Whether it has three digits, a fraction or a percent sign. Shorter ones are often
    /// written in words.
    pub significant: bool,
}

/// `1兆2000億3000万4000` has the most parts that a number can have.
const MOST_PARTS: usize = 4;

/// Thousandths in one.
const ONE: u64 = 1000;

/// The first years of Japanese eras.
const ERAS: &[(&str, u64)] = &[
    ("令和", 2019),
    ("平成", 1989),
    ("昭和", 1926),
    ("大正", 1912),
];

/// The first signs of their names.
const ERA_SIGNS: &[char] = &['令', '平', '昭', '大'];

/// Years of the Thai calendar are ahead by so many.
const THAI_YEARS: u64 = 543;

/// All numbers of a text, in order.
pub fn scan(text: &str, lang: Lang) -> Vec<Found> {
    let mut scanner = Scanner {
        text,
        at: 0,
        thai: lang.primary() == "th",
        east_asian: matches!(lang.primary(), "ja" | "zh" | "ko"),
        parts: MOST_PARTS,
        found: Vec::new(),
    };
    while scanner.at < text.len() {
        scanner.step();
    }
    scanner.found
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    thai: bool,
    /// Units such as 万 may stand apart from their numbers.
    east_asian: bool,
    /// How many more numbers may be parts of one.
    parts: usize,
    found: Vec<Found>,
}

/// Digits that stand together.
struct Group {
    digits: String,
    start: usize,
    end: usize,
}

impl Scanner<'_> {
    fn rest(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    /// Goes to the next place where a number can begin, and reads it.
    fn step(&mut self) {
        let begins = |c: char| digit(c).is_some() || ERA_SIGNS.contains(&c);
        let Some(ahead) = self.rest(self.at).find(begins) else {
            self.at = self.text.len();
            return;
        };
        self.at += ahead;
        let rest = self.rest(self.at);
        let era = ERAS.iter().find(|(name, _)| rest.starts_with(name));
        let first = rest.chars().next();
        match (era, first) {
            (Some((name, year)), _) if self.era(self.at + name.len(), *year) => {}
            (_, Some(c)) if digit(c).is_some() => self.number(),
            (_, c) => self.at += c.map_or(1, char::len_utf8),
        }
    }

    /// `令和6年` and `令和元年`, from behind the name.
    fn era(&mut self, after: usize, first: u64) -> bool {
        let (start, rest) = (self.at, self.rest(after));
        let (year, end) = if rest.starts_with('元') {
            (1, after + '元'.len_utf8())
        } else {
            let group = self.group(after);
            match group.digits.parse::<u64>() {
                Ok(year @ 1..=99) => (year, group.end),
                _ => return false,
            }
        };
        self.found.push(Found {
            range: start..end,
            readings: vec![(first + year - 1) * ONE, year * ONE],
            significant: true,
        });
        self.at = end;
        true
    }

    fn group(&self, at: usize) -> Group {
        let mut group = Group {
            digits: String::new(),
            start: at,
            end: at,
        };
        for c in self.rest(at).chars() {
            let Some(value) = digit(c) else { break };
            group.digits.push(char::from(b'0' + value));
            group.end += c.len_utf8();
        }
        group
    }

    /// A number that begins here.
    fn number(&mut self) {
        let start = self.at;
        let (groups, separators) = self.groups();
        let end = groups.last().map_or(start, |group| group.end);
        let readings = plain_readings(&groups, &separators);
        if readings.is_empty() {
            // A date such as 31.10.2024, or nothing that means a number: each part for itself.
            for group in &groups {
                let value = vec![whole(&group.digits)];
                self.push(group.start..group.end, value, group.digits.len() > 2);
            }
            self.at = end;
            return;
        }
        let digits: usize = groups.iter().map(|group| group.digits.len()).sum();
        let decimal = readings.iter().any(|value| value % ONE != 0);
        // Korean counts articles of laws with the word for 10^12: 제1조.
        let is_ordinal = self.text.get(..start).is_some_and(|t| t.ends_with('제'));
        let (end, mut readings, large) = match is_ordinal {
            true => (end, readings, false),
            false => self.with_magnitude(end, readings),
        };
        if decimal && !large && self.east_asian {
            // Its unit may stand elsewhere, such as 万人 in the head of a table.
            let units = [10_000, 100_000_000];
            let times = |value: &u64| units.map(|unit| value.saturating_mul(unit));
            let larger: Vec<u64> = readings.iter().flat_map(times).collect();
            readings.extend(larger);
        }
        let percent = self
            .rest(end)
            .trim_start_matches([' ', '\u{a0}', '\u{202f}'])
            .starts_with(['%', '％']);
        self.push(
            start..end,
            readings,
            digits > 2 || decimal || percent || large,
        );
        self.at = end;
    }

    fn push(&mut self, range: Range<usize>, mut readings: Vec<u64>, significant: bool) {
        if self.thai {
            let gregorian: Vec<u64> = readings
                .iter()
                .filter(|value| (2400 * ONE..2700 * ONE).contains(*value))
                .map(|value| value - THAI_YEARS * ONE)
                .collect();
            readings.extend(gregorian);
        }
        readings.retain(|value| *value != u64::MAX);
        self.found.push(Found {
            significant: significant && !readings.is_empty(),
            range,
            readings,
        });
    }

    /// Groups of digits and what stands between them.
    fn groups(&self) -> (Vec<Group>, Vec<char>) {
        let mut groups = vec![self.group(self.at)];
        let mut separators = Vec::new();
        while let Some(last) = groups.last() {
            let Some(c) = self.rest(last.end).chars().next() else {
                break;
            };
            let Some(separator) = separator(c) else { break };
            let next = self.group(last.end + c.len_utf8());
            // A space separates thousands only where the groups have their lengths.
            let thousands = next.digits.len() == 3
                && groups.first().is_some_and(|group| group.digits.len() <= 3)
                && separators.iter().all(|other| *other == ' ');
            if next.digits.is_empty() || (separator == ' ' && !thousands) {
                break;
            }
            separators.push(separator);
            groups.push(next);
        }
        (groups, separators)
    }

    /// Words for large numbers behind a number, and `1億2000万` as a whole. Gives the end, the
    /// readings and whether there was such a word.
    fn with_magnitude(&self, end: usize, readings: Vec<u64>) -> (usize, Vec<u64>, bool) {
        let Some(Magnitude {
            length,
            times,
            joined,
        }) = magnitude::read(self.rest(end))
        else {
            return (end, readings, false);
        };
        let after = end + length;
        let mut large: Vec<u64> = readings.iter().map(|v| v.saturating_mul(times)).collect();
        if !joined {
            // Such a word may also belong to what follows.
            large.extend(readings);
            return (after, large, true);
        }
        let next = self.text.get(after..).unwrap_or_default();
        let space = next.len() - next.trim_start_matches(' ').len();
        // Korean puts a space between the parts, Japanese and Chinese none.
        let is_korean = self.rest(end).starts_with(['만', '억', '조', '천']);
        let begins = next.trim_start_matches(' ').chars().next().and_then(digit);
        if self.parts == 0 || begins.is_none() || (space > 0 && !is_korean) {
            return (after, large, true);
        }
        let mut part = Scanner {
            text: self.text,
            at: after + space,
            thai: false,
            east_asian: false,
            parts: self.parts.saturating_sub(1),
            found: Vec::new(),
        };
        part.number();
        let smaller = part.found.first().and_then(|found| {
            let value = *found.readings.first()?;
            (value < times.saturating_mul(ONE)).then_some((value, found.range.end))
        });
        match smaller {
            Some((value, part_end)) if part.found.len() == 1 => {
                let sum = large.iter().map(|v| v.saturating_add(value)).collect();
                (part_end, sum, true)
            }
            _ => (after, large, true),
        }
    }
}

/// What groups of digits with these separators can mean together; nothing if they do not.
fn plain_readings(groups: &[Group], separators: &[char]) -> Vec<u64> {
    let [first, rest @ ..] = groups else {
        return Vec::new();
    };
    let Some(separator) = separators.first() else {
        return vec![whole(&first.digits)];
    };
    let joined = |groups: &[Group]| groups.iter().map(|g| g.digits.as_str()).collect::<String>();
    let one_kind = separators.iter().all(|other| other == separator);
    let short = first.digits.len() <= 3 && !first.digits.starts_with('0');
    let thousands = short && rest.iter().all(|group| group.digits.len() == 3);
    let mut readings = Vec::new();
    if one_kind && (thousands || is_indian(groups, *separator)) {
        readings.push(whole(&joined(groups)));
    }
    if *separator == ' ' {
        // Or they are two numbers that stand side by side.
        readings.extend(groups.iter().map(|group| whole(&group.digits)));
    }
    match rest {
        [fraction] if matches!(separator, '.' | ',') => {
            readings.push(decimal(&first.digits, &fraction.digits));
        }
        [.., fraction] if separators.len() > 1 => {
            let (last, before) = separators.split_last().unwrap_or((&' ', &[]));
            let head = groups.get(..groups.len() - 1).unwrap_or_default();
            let inner = before.iter().all(|other| other == separator) && last != separator;
            let lengths = head.iter().skip(1).all(|group| group.digits.len() == 3)
                || is_indian(head, *separator);
            if inner && lengths && matches!(last, '.' | ',') {
                readings.push(decimal(&joined(head), &fraction.digits));
            }
        }
        _ => {}
    }
    readings
}

/// `12,34,567`.
fn is_indian(groups: &[Group], separator: char) -> bool {
    let [first, middle @ .., last] = groups else {
        return false;
    };
    separator == ','
        && first.digits.len() <= 2
        && middle.iter().all(|group| group.digits.len() == 2)
        && last.digits.len() == 3
}

/// In thousandths; the largest number stands for all that are too large to be compared.
fn whole(digits: &str) -> u64 {
    let value = digits.parse::<u64>().ok().and_then(|n| n.checked_mul(ONE));
    value.unwrap_or(u64::MAX)
}

fn decimal(digits: &str, fraction: &str) -> u64 {
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    whole(digits).saturating_add(thousandths.parse().unwrap_or(0))
}

/// The value of a digit: ASCII, full width, Devanagari, Thai, Myanmar, Khmer.
fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{966}'..='\u{96f}' => '\u{966}',
        '\u{e50}'..='\u{e59}' => '\u{e50}',
        '\u{1040}'..='\u{1049}' => '\u{1040}',
        '\u{17e0}'..='\u{17e9}' => '\u{17e0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// What may stand between groups of digits, in one form.
fn separator(c: char) -> Option<char> {
    match c {
        ',' | '，' => Some(','),
        '.' | '．' => Some('.'),
        '\'' | '’' => Some('\''),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(' '),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
