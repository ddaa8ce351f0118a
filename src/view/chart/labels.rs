//! Which labels along a scale can be written without touching each other.
//!
//! Texts in a drawing keep their size, so that they can be read on a phone; the drawing does
//! not. Nobody measures texts here: widths are estimated, rather too wide than too narrow.

use serde::Serialize;

/// Space between labels, in px.
const GAP: f64 = 8.0;

/// How wide a drawing is at least, in px, without what stands beside it.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// On a screen of 320 px.
    pub narrow: f64,
    /// On a screen of 46rem, from where on the style shows more labels.
    pub wide: f64,
}

/// A text at a place along a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// From the start, in hundredths of the width.
    pub x: String,
    /// Which part of the text stands there: `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// The text.
    pub text: String,
    /// Whether there is room for it on wide screens only.
    pub wide: bool,
}

/// The labels that can be written, each with its number in `texts`. A place is a share of the
/// width, from 0 to 1; the last and the first text are more welcome than those between.
pub fn fitting(texts: &[(f64, String)], room: Room) -> Vec<(usize, Label)> {
    let Some(last) = texts.len().checked_sub(1) else {
        return Vec::new();
    };
    let order = [last, 0].into_iter().chain(1..last);
    let mut order: Vec<usize> = order.take(texts.len()).collect();
    order.dedup();
    let narrow = add(texts, &order, room.narrow, Vec::new());
    let all = add(texts, &order, room.wide, narrow.clone());
    let label = |(i, (place, text)): (usize, &(f64, String))| {
        all.contains(&i).then(|| {
            let label = Label {
                x: percent(*place),
                anchor: anchor(*place).0,
                text: text.clone(),
                wide: !narrow.contains(&i),
            };
            (i, label)
        })
    };
    texts.iter().enumerate().filter_map(label).collect()
}

/// Adds whatever has room to the labels that are kept already.
fn add(texts: &[(f64, String)], order: &[usize], width: f64, mut kept: Vec<usize>) -> Vec<usize> {
    let span = |i: usize| {
        let (place, text) = &texts[i];
        let length = estimate(text);
        let start = place * width - anchor(*place).1 * length;
        (start, start + length)
    };
    for i in order {
        let (start, end) = span(*i);
        let inside = texts.len() == 1 || (start >= -1.0 && end <= width + 1.0);
        let free = kept.iter().all(|other| {
            let (from, to) = span(*other);
            end + GAP <= from || to + GAP <= start
        });
        if !kept.contains(i) && free && inside {
            kept.push(*i);
        }
    }
    kept
}

/// The anchor at a place, and the share of the text that stands before it.
fn anchor(place: f64) -> (&'static str, f64) {
    match place {
        p if p <= 0.0 => ("start", 0.0),
        p if p >= 1.0 => ("end", 1.0),
        _ => ("middle", 0.5),
    }
}

/// About how many px a text takes at 13 px.
fn estimate(text: &str) -> f64 {
    text.chars()
        .map(|c| if c.is_ascii() { 7.5 } else { 13.0 })
        .sum()
}

/// A share in hundredths, with a decimal where it needs one.
pub fn percent(share: f64) -> String {
    let text = format!("{:.1}", share * 100.0);
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Room, fitting, percent};

    fn shown(texts: &[(f64, &str)]) -> Vec<(usize, bool)> {
        let texts: Vec<_> = texts.iter().map(|(x, t)| (*x, (*t).to_owned())).collect();
        let room = Room {
            narrow: 180.0,
            wide: 460.0,
        };
        let labels = fitting(&texts, room).into_iter();
        labels.map(|(i, label)| (i, label.wide)).collect()
    }

    #[test]
    fn all_labels_that_have_room_are_written() {
        assert_eq!(shown(&[]), []);
        assert_eq!(shown(&[(0.5, "2024")]), [(0, false)]);
        assert_eq!(
            shown(&[(0.0, "2019"), (0.5, "2020"), (1.0, "2021")]),
            [(0, false), (1, false), (2, false)]
        );
    }

    #[test]
    fn a_label_between_others_waits_for_a_wider_screen() {
        assert_eq!(
            shown(&[(0.0, "2019"), (0.15, "2020"), (1.0, "2026")]),
            [(0, false), (1, true), (2, false)]
        );
        assert_eq!(
            shown(&[(0.0, "2019"), (0.02, "2020"), (1.0, "2026")]),
            [(0, false), (2, false)]
        );
    }

    #[test]
    fn the_last_label_is_written_where_only_one_has_room() {
        let long = "၂၀၂၄ ဒီဇင်ဘာ";
        assert_eq!(shown(&[(0.0, long), (1.0, long)]), [(0, true), (1, false)]);
    }

    #[test]
    fn places_have_no_more_digits_than_they_need() {
        assert_eq!(percent(0.0), "0");
        assert_eq!(percent(1.0 / 3.0), "33.3");
        assert_eq!(percent(0.5), "50");
    }
}
