//! Which block of a translation belongs to which block of its source.
//!
//! Nothing in the files says it, so it is read from the order of the kinds of blocks. Where the
//! source has changed since the translation was accepted, the changes are taken back first: what
//! was added has no translation, what was removed still has one. Without that knowledge blocks
//! belong together within sections that have the same shape in both.

use crate::content::Document;
use crate::content::markdown::BlockKind;
use crate::content::translation::{Change, Stale};

/// For each block of the source the block of the translation, by their numbers in
/// [`crate::content::segment::Segments::blocks`].
pub(super) fn align(
    source: &Document,
    translation: &Document,
    stale: Option<&Stale>,
) -> Vec<Option<usize>> {
    let theirs = kinds(source);
    let ours = kinds(translation);
    let mut pairs = vec![None; source.segments.blocks.len()];
    if let Some(old) = before(&theirs, stale)
        && old
            .iter()
            .map(|(_, kind)| kind)
            .eq(ours.iter().map(|(_, kind)| kind))
    {
        for ((block, _), (own, _)) in old.iter().zip(&ours) {
            if let Some(block) = block {
                pairs[*block] = Some(*own);
            }
        }
        return pairs;
    }
    let (theirs, ours) = (sections(source, &theirs), sections(translation, &ours));
    let levels = |sections: &[Section]| sections.iter().map(|s| s.level).collect::<Vec<_>>();
    if levels(&theirs) != levels(&ours) {
        return pairs;
    }
    for (their, own) in theirs.iter().zip(&ours) {
        let same = their
            .blocks
            .iter()
            .map(|b| b.1)
            .eq(own.blocks.iter().map(|b| b.1));
        // Under a heading that stayed, the words of other blocks may have moved.
        let count = if same {
            their.blocks.len()
        } else {
            usize::from(their.level > 0)
        };
        for (a, b) in their.blocks.iter().zip(&own.blocks).take(count) {
            pairs[a.0] = Some(b.0);
        }
    }
    pairs
}

/// The blocks that readers see, with their numbers.
fn kinds(document: &Document) -> Vec<(usize, BlockKind)> {
    let blocks = document.segments.blocks.iter().enumerate();
    blocks
        .map(|(i, block)| (i, block.kind))
        .filter(|(_, kind)| *kind != BlockKind::Unseen)
        .collect()
}

/// The blocks of the source as they were when the translation was accepted: the number that each
/// has today, if it is still there. `None` if blocks moved, since their old places are not known.
fn before(
    now: &[(usize, BlockKind)],
    stale: Option<&Stale>,
) -> Option<Vec<(Option<usize>, BlockKind)>> {
    let changes = stale.map_or(&[][..], |stale| &stale.blocks);
    if changes.iter().any(|change| change.change == Change::Moved) {
        return None;
    }
    let removed = |at: usize| {
        changes
            .iter()
            .filter(move |c| c.change == Change::Removed && c.index == at)
            .map(|c| (None, c.kind))
    };
    let mut old = Vec::new();
    for (block, kind) in now {
        old.extend(removed(*block));
        let added = |c: &&_| is_added(c, *block);
        if changes.iter().find(added).is_none() {
            old.push((Some(*block), *kind));
        }
    }
    let last = now.last().map_or(0, |(block, _)| block + 1);
    old.extend(
        changes
            .iter()
            .filter(|c| c.change == Change::Removed && c.index >= last)
            .map(|c| (None, c.kind)),
    );
    Some(old)
}

fn is_added(change: &crate::content::translation::BlockChange, block: usize) -> bool {
    change.change == Change::Added && change.index == block
}

/// A heading with what stands below it; what stands before the first has level 0.
struct Section {
    level: u8,
    blocks: Vec<(usize, BlockKind)>,
}

fn sections(document: &Document, kinds: &[(usize, BlockKind)]) -> Vec<Section> {
    let mut levels = document.body.headings.iter();
    let mut sections = vec![Section {
        level: 0,
        blocks: Vec::new(),
    }];
    for (block, kind) in kinds {
        if *kind == BlockKind::Heading {
            let span = document.segments.blocks[*block].span.range();
            let own = levels.find(|h| span.contains(&h.span.range().start));
            sections.push(Section {
                level: own.map_or(1, |h| h.level),
                blocks: Vec::new(),
            });
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.push((*block, *kind));
        }
    }
    sections
}
