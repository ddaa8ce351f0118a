//! Where the forms of a picture lie, and which picture of a page is its first.

use super::PageContext;
use crate::content::markdown::html::{ImageSource, Loading};
use crate::content::markdown::{Element, ElementKind, Node, plain_text};
use crate::images::{Form, Picture};
use crate::site::EntryId;
use crate::site::directives::ResolvedDirective;
use crate::site::links::Target;
use crate::site::resolve::Resolved;

/// How wide pictures stand on a page: in a column of text, or between the edges of a phone.
const SIZES: &str = "(min-width: 44rem) 42rem, calc(100vw - 2rem)";

/// The first picture of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstPicture {
    /// Where it is in the text.
    pub place: Place,
    /// Which attachment it is.
    pub attachment: usize,
    /// What it shows; empty if it only decorates.
    pub alt: String,
}

/// A place of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// An image, by the number of its link.
    Link(usize),
    /// A figure, by the number of its directive.
    Directive(usize),
}

/// A form of a picture for programs that make previews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Its whole address.
    pub address: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}

impl PageContext<'_> {
    /// The address of an attachment as a file of its own: of a picture, all its pixels.
    pub fn attachment_href(&self, number: usize) -> String {
        let attachment = &self.site.attachments[number];
        match &attachment.picture {
            Some(Ok(Picture::Still(still))) => self.file_href(&attachment.form_path(still.whole())),
            _ => self.file_href(&attachment.output_path()),
        }
    }

    /// The files of a picture.
    pub(super) fn image_source(&self, number: usize, loading: Loading) -> ImageSource {
        let attachment = &self.site.attachments[number];
        let own = || ImageSource {
            loading,
            ..ImageSource::of(self.file_href(&attachment.output_path()))
        };
        let href = |form: Form| self.file_href(&attachment.form_path(form));
        match &attachment.picture {
            Some(Ok(Picture::Still(still))) => {
                let shown = still.shown();
                ImageSource {
                    src: href(shown),
                    steps: still
                        .steps()
                        .into_iter()
                        .map(|form| (href(form), form.width))
                        .collect(),
                    sizes: SIZES,
                    size: Some((shown.width, shown.height)),
                    loading,
                }
            }
            Some(Ok(Picture::Moving { width, height })) => ImageSource {
                size: Some((*width, *height)),
                ..own()
            },
            Some(Ok(Picture::Drawing { size })) => ImageSource {
                size: *size,
                ..own()
            },
            // The problem has been reported, and the page is not published.
            Some(Err(_)) | None => own(),
        }
    }

    /// The first picture of an entry's text.
    pub(super) fn first_picture(&self, id: EntryId) -> Option<FirstPicture> {
        let document = self.site.entry(id).shown_text(self.chain);
        first(&document.body.nodes, self.site.resolved(id, document.lang))
    }

    /// The first picture of an entry for previews, if it is one of pixels and shows something.
    pub(super) fn preview(&self, id: EntryId) -> Option<Preview> {
        let picture = self.first_picture(id)?;
        let attachment = &self.site.attachments[picture.attachment];
        let Some(Ok(Picture::Still(still))) = &attachment.picture else {
            return None;
        };
        let form = still.shown();
        let href = self.file_href(&attachment.form_path(form));
        Some(Preview {
            address: format!("{}{href}", self.site.config.base_url.origin),
            width: form.width,
            height: form.height,
            alt: Some(picture.alt).filter(|alt| !alt.is_empty())?,
        })
    }

    fn file_href(&self, path: &str) -> String {
        format!(
            "{}{}",
            self.site.config.base_url.path,
            crate::percent::path(path)
        )
    }
}

fn first(nodes: &[Node], resolved: &Resolved) -> Option<FirstPicture> {
    nodes.iter().find_map(|node| match node {
        Node::Directive(number) => match resolved.directives.get(*number)?.as_ref()? {
            ResolvedDirective::Figure {
                attachment, alt, ..
            } => Some(FirstPicture {
                place: Place::Directive(*number),
                attachment: *attachment,
                alt: alt.clone(),
            }),
            _ => None,
        },
        Node::Element(Element { kind, children, .. }) => match kind {
            ElementKind::Image { index, .. } => match resolved.links.get(*index)? {
                Target::Attachment(number) => Some(FirstPicture {
                    place: Place::Link(*index),
                    attachment: *number,
                    alt: plain_text(children),
                }),
                _ => None,
            },
            // Footnotes stand at the end of the page.
            ElementKind::FootnoteDefinition { .. } => None,
            _ => first(children, resolved),
        },
        _ => None,
    })
}
