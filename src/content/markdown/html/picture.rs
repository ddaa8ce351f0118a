//! Images: one file for every browser, and narrower ones in a format that is smaller.
//!
//! Which files there are is known to the page; here they are only written.

use super::escape;

/// The files of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageSource {
    /// The address that every browser can show.
    pub src: String,
    /// The addresses of its WebP forms with their widths in pixels, from the narrowest on.
    pub steps: Vec<(String, u32)>,
    /// How wide it stands on the page: the attribute `sizes`.
    pub sizes: &'static str,
    /// Width and height, so that the text below does not move when it comes.
    pub size: Option<(u32, u32)>,
    /// When it is loaded.
    pub loading: Loading,
}

/// When an image is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loading {
    /// With the page.
    AtOnce,
    /// When readers come near it.
    Lazy,
}

impl ImageSource {
    /// An image of one file.
    pub fn of(src: String) -> ImageSource {
        ImageSource {
            src,
            steps: Vec::new(),
            sizes: "",
            size: None,
            loading: Loading::Lazy,
        }
    }
}

/// An image as HTML. An empty `alt` says that it shows nothing.
pub fn image(source: &ImageSource, alt: &str) -> String {
    let mut html = String::new();
    write(source, alt, None, &mut html);
    html
}

pub(super) fn write(source: &ImageSource, alt: &str, title: Option<&str>, out: &mut String) {
    // Where the file itself is one of the steps, browsers need no other way to it.
    let is_step = source
        .steps
        .iter()
        .any(|(address, _)| *address == source.src);
    let apart = !source.steps.is_empty() && !is_step;
    if apart {
        out.push_str("<picture><source type=\"image/webp\"");
        steps(source, out);
        out.push('>');
    }
    out.push_str("<img");
    escape::attribute("src", &source.src, out);
    if is_step && source.steps.len() > 1 {
        steps(source, out);
    }
    if let Some((width, height)) = source.size {
        escape::attribute("width", &width.to_string(), out);
        escape::attribute("height", &height.to_string(), out);
    }
    escape::attribute("alt", alt, out);
    if let Some(title) = title {
        escape::attribute("title", title, out);
    }
    if source.loading == Loading::Lazy {
        out.push_str(" loading=\"lazy\"");
    }
    out.push_str(" decoding=\"async\">");
    if apart {
        out.push_str("</picture>");
    }
}

fn steps(source: &ImageSource, out: &mut String) {
    let steps: Vec<String> = source
        .steps
        .iter()
        .map(|(address, width)| format!("{address} {width}w"))
        .collect();
    escape::attribute("srcset", &steps.join(", "), out);
    escape::attribute("sizes", source.sizes, out);
}
