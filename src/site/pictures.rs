//! Attachments that texts name: which are shown, which are only linked, and which are not named.
//!
//! A picture is a file beside an entry. What a page shows must be one, and one that can be read.

use super::directives::ResolvedDirective;
use super::links::{Names, Target};
use super::resolve::Resolved;
use super::{EntryId, Index, Parts};
use crate::content::entry::Entry;
use crate::content::markdown::{LinkKind, Markdown};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// What texts do with an attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// Whether a page shows it.
    pub shown: bool,
    /// Whether a link leads to it.
    pub linked: bool,
    /// Where it is named first.
    pub place: Span,
}

/// The attachments that texts name, by their number.
pub type Uses = BTreeMap<usize, Use>;

impl Names<'_> {
    /// Why a text cannot name this: `shown` as a picture, or in a link.
    pub(super) fn complaint(&self, dest: &str, target: &Target, shown: bool) -> Option<Diagnostic> {
        let no_picture =
            |why: &str| Diagnostic::error(Code::ImageNoPicture, format!("`{dest}` {why}"));
        const BESIDE: &str = "put the picture into the folder of this entry";
        match target {
            Target::Attachment(number) => {
                let attachment = self.parts.attachments.get(*number)?;
                match &attachment.picture {
                    Some(Err(flaw)) => Some(flaw.problem(&attachment.name)),
                    None if shown => Some(
                        no_picture("is no picture")
                            .hint(format!("link to it instead: `[words]({dest})`")),
                    ),
                    _ => None,
                }
            }
            Target::Broken => None,
            _ if !shown => None,
            Target::External(_) => Some(
                no_picture("lies on another site; pages load nothing from elsewhere").hint(BESIDE),
            ),
            _ => Some(no_picture("is a page, and no picture").hint(BESIDE)),
        }
    }
}

/// What all texts do with attachments.
pub(super) fn uses(entries: &[Entry], resolved: &BTreeMap<(EntryId, Lang), Resolved>) -> Uses {
    let mut uses = Uses::new();
    for ((id, lang), found) in resolved {
        let body = entries[id.0].document(*lang).map(|document| &document.body);
        if let Some(body) = body {
            add(body, found, &mut uses);
        }
    }
    uses
}

fn add(body: &Markdown, found: &Resolved, uses: &mut Uses) {
    let mut note = |number: usize, shown: bool, place: Span| {
        let known = uses.entry(number).or_insert(Use {
            shown: false,
            linked: false,
            place,
        });
        known.shown |= shown;
        known.linked |= !shown;
    };
    for (link, target) in body.links.iter().zip(&found.links) {
        if let Target::Attachment(number) = target {
            note(*number, link.kind == LinkKind::Image, link.span);
        }
    }
    for (directive, resolved) in body.directives.iter().zip(&found.directives) {
        if let Some(ResolvedDirective::Figure { attachment, .. }) = resolved {
            note(*attachment, true, directive.span);
        }
    }
}

/// Reports files that no text names. `unknown` are entries of which some texts take no part or
/// have errors: whether one of these names a file is not known.
pub(super) fn check_unused(
    parts: &Parts,
    index: &Index,
    unknown: &BTreeSet<(usize, String)>,
    uses: &Uses,
    report: &mut Report,
) {
    for (number, attachment) in parts.attachments.iter().enumerate() {
        let (collection, slug) = (attachment.collection, &attachment.slug);
        let is_known = index.in_collection(collection, slug).is_some()
            && !unknown.contains(&(collection, slug.clone()));
        if is_known && !uses.contains_key(&number) {
            let folder = &parts.config.collections[collection].name;
            let path = format!("content/{folder}/{slug}/{}", attachment.name);
            report.push(
                Diagnostic::warning(
                    Code::ContentUnusedAttachment,
                    format!("no text names `{path}`, so it is not published"),
                )
                .hint("name it in a text, or remove it"),
            );
        }
    }
}
