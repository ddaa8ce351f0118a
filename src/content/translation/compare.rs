//! What changed between the source as it was and as it is.
//!
//! Blocks are compared as sequences (the longest common one stays), so a paragraph that is
//! inserted makes one block new and not all that follow.

use super::lock::{Record, Recorded};
use super::{BlockChange, Change, Stale, TranslationState};
use crate::content::markdown::BlockKind;
use crate::content::segment::Segments;
use crate::date::Day;
use crate::fingerprint::Digest;
use std::collections::BTreeMap;

/// The largest product of two lengths for which the longest common sequence is looked for, apart
/// from equal beginnings and ends. Beyond it blocks are taken to be changed.
const MOST_PAIRS: usize = 1_000_000;

/// A block as it is compared.
type Said = (BlockKind, Digest);

/// The state of a translation with this record. `None` if the record cannot be read.
pub fn state(record: &Record<'_>, source: &Segments) -> Option<TranslationState> {
    let accepted = record.accepted;
    if record.matches(source) {
        return Some(TranslationState::Current { accepted });
    }
    let stale = changes(&record.read()?, source, accepted);
    let nothing =
        !stale.title && !stale.summary && stale.texts.is_empty() && stale.blocks.is_empty();
    Some(match nothing {
        // The same, with other spaces or in another order of keys.
        true => TranslationState::Current { accepted },
        false => TranslationState::Stale(Box::new(stale)),
    })
}

fn changes(then: &Recorded, now: &Segments, accepted: Day) -> Stale {
    let texts: BTreeMap<&str, Digest> = now.texts.iter().map(|(k, d)| (k.as_str(), *d)).collect();
    let mut keys: Vec<&str> = texts.keys().copied().collect();
    keys.extend(then.texts.keys().map(String::as_str));
    keys.sort_unstable();
    keys.dedup();
    Stale {
        accepted,
        title: then.title != Some(now.title),
        summary: then.summary != Some(now.summary),
        texts: keys
            .into_iter()
            .filter(|key| then.texts.get(*key) != texts.get(key))
            .map(str::to_owned)
            .collect(),
        blocks: blocks(&then.blocks, now),
    }
}

fn blocks(then: &[Said], source: &Segments) -> Vec<BlockChange> {
    let seen = source.blocks.iter().enumerate();
    let (indexes, now): (Vec<usize>, Vec<Said>) = seen
        .filter(|(_, block)| block.kind != BlockKind::Unseen)
        .map(|(i, block)| (i, (block.kind, block.digest)))
        .unzip();
    let end = source.blocks.len();
    let index = |place: usize| indexes.get(place).copied().unwrap_or(end);
    let mut found = Vec::new();
    let common = common(then, &now);
    let borders = common.into_iter().chain([(then.len(), now.len())]);
    let (mut old, mut new) = (0, 0);
    for (to_old, to_new) in borders {
        let gone = then.get(old..to_old).unwrap_or_default();
        let come = now.get(new..to_new).unwrap_or_default();
        gap(gone, come, new, &mut found);
        (old, new) = (to_old + 1, to_new + 1);
    }
    let mut found = with_moves(found);
    found.sort_by_key(|(place, ..)| *place);
    found
        .into_iter()
        .map(|(place, change, (kind, _))| BlockChange {
            change,
            kind,
            index: index(place),
        })
        .collect()
}

/// Place among the blocks of today, what happened, and to what.
type Found = (usize, Change, Said);

/// How many blocks ahead one of the same kind is looked for.
const AHEAD: usize = 64;

/// What stands between two blocks that stayed. A block in the place of one of the same kind is a
/// change of it.
fn gap(gone: &[Said], come: &[Said], start: usize, found: &mut Vec<Found>) {
    let mut gone = gone.iter().copied();
    let mut next = start;
    for (place, new) in (start..).zip(come) {
        let mut ahead = gone.clone().take(AHEAD);
        match ahead.position(|old| old.0 == new.0) {
            Some(skipped) => {
                let removed = gone.by_ref().take(skipped);
                found.extend(removed.map(|old| (place, Change::Removed, old)));
                found.push((place, Change::Changed, gone.next().unwrap_or(*new)));
                next = place + 1;
            }
            None => found.push((place, Change::Added, *new)),
        }
    }
    found.extend(gone.map(|old| (next, Change::Removed, old)));
}

/// A block that is gone here and new there says the same at another place.
fn with_moves(mut found: Vec<Found>) -> Vec<Found> {
    let mut added: BTreeMap<Said, Vec<usize>> = BTreeMap::new();
    for (i, (_, _, said)) in found
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, f)| f.1 == Change::Added)
    {
        added.entry(*said).or_default().push(i);
    }
    let mut kept = vec![true; found.len()];
    for i in 0..found.len() {
        let Some((_, Change::Removed, said)) = found.get(i) else {
            continue;
        };
        if let Some(there) = added.get_mut(said).and_then(Vec::pop) {
            if let Some(new) = found.get_mut(there) {
                new.1 = Change::Moved;
            }
            if let Some(own) = kept.get_mut(i) {
                *own = false;
            }
        }
    }
    let mut kept = kept.into_iter();
    found.retain(|_| kept.next().unwrap_or(true));
    found
}

/// Pairs of places whose blocks stayed, in order.
fn common(a: &[Said], b: &[Said]) -> Vec<(usize, usize)> {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let rest = (
        a.get(start..).unwrap_or_default(),
        b.get(start..).unwrap_or_default(),
    );
    let ends = rest.0.iter().rev().zip(rest.1.iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count();
    let (middle_a, middle_b) = (
        rest.0.get(..rest.0.len() - end).unwrap_or_default(),
        rest.1.get(..rest.1.len() - end).unwrap_or_default(),
    );
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|i| (i, i)).collect();
    let middle = longest(middle_a, middle_b);
    pairs.extend(middle.into_iter().map(|(i, j)| (start + i, start + j)));
    pairs.extend((0..end).map(|i| (a.len() - end + i, b.len() - end + i)));
    pairs
}

/// The longest common sequence, by the usual table of lengths.
fn longest(a: &[Said], b: &[Said]) -> Vec<(usize, usize)> {
    if a.len().saturating_mul(b.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let width = b.len() + 1;
    // lengths[i][j]: of what follows the i-th of `a` and the j-th of `b`.
    let mut lengths = vec![0_u32; width * (a.len() + 1)];
    let at = |lengths: &[u32], i: usize, j: usize| lengths.get(i * width + j).copied().unwrap_or(0);
    for (i, x) in a.iter().enumerate().rev() {
        for (j, y) in b.iter().enumerate().rev() {
            let length = match x == y {
                true => at(&lengths, i + 1, j + 1) + 1,
                false => at(&lengths, i + 1, j).max(at(&lengths, i, j + 1)),
            };
            if let Some(place) = lengths.get_mut(i * width + j) {
                *place = length;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        if x == y {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&lengths, i + 1, j) >= at(&lengths, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::Block;
    use crate::source::{SourceMap, Span};

    /// A block for each letter: upper case is a heading.
    fn said(letters: &str) -> Vec<Said> {
        let kind = |c: char| match c.is_uppercase() {
            true => BlockKind::Heading,
            false => BlockKind::Paragraph,
        };
        let said = |c: char| (kind(c), Digest::of(c.to_string().as_bytes()));
        letters.chars().map(said).collect()
    }

    fn changed(then: &str, now: &str) -> String {
        let source = SourceMap::default().add("a.md", "");
        let list = said(now).into_iter().map(|(kind, digest)| Block {
            kind,
            digest,
            span: Span::new(source, 0..0),
        });
        let segments = Segments {
            title: Digest::of(b""),
            summary: Digest::of(b""),
            texts: Vec::new(),
            blocks: list.collect(),
        };
        let words: Vec<String> = blocks(&said(then), &segments)
            .iter()
            .map(|c| format!("{}{}{}", c.kind.letter(), c.index, c.change.as_str()))
            .collect();
        words.join(" ")
    }

    #[test]
    fn only_what_changed_is_said() {
        for (then, now, expected) in [
            ("Aabc", "Aabc", ""),
            ("Aabc", "Aaxbc", "p2added"),
            ("Aabc", "xAabc", "p0added"),
            ("Aabc", "Aabcx", "p4added"),
            ("Aabc", "Aac", "p2removed"),
            ("Aabc", "Aab", "p3removed"),
            ("Aabc", "Aaxc", "p2changed"),
            ("Aabc", "Aacb", "p3moved"),
            ("AaBb", "BbAa", "h2moved p3moved"),
            ("ab", "aXb", "h1added"),
            ("aXb", "ayb", "h1removed p1added"),
            ("aXyb", "aYzb", "h1changed p2changed"),
            ("abcd", "awxd", "p1changed p2changed"),
            ("", "a", "p0added"),
            ("a", "", "p0removed"),
        ] {
            let found = changed(then, now);
            let mut found: Vec<&str> = found.split_whitespace().collect();
            found.sort_unstable();
            let mut expected: Vec<&str> = expected.split_whitespace().collect();
            expected.sort_unstable();
            assert_eq!(found, expected, "{then} → {now}");
        }
    }

    #[test]
    fn equal_blocks_many_times_are_matched_in_order() {
        assert_eq!(changed("aaaa", "aaaaa"), "p4added");
        assert_eq!(changed("abab", "ababab").matches("added").count(), 2);
    }
}
