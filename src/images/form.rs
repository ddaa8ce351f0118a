//! Which forms of a picture are published.
//!
//! WebP in a few widths, so that a phone loads what a phone can show; and one form that every
//! browser and every maker of previews can read. No form is larger than the picture.

use super::{Family, Still};

/// The widths of forms, in pixels: a phone, a phone with a fine screen, a desk with one.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// A form of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How it is written.
    pub format: Format,
}

/// How a form is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "their names are the formats")]
pub enum Format {
    Jpeg,
    Png,
    Webp,
}

impl Format {
    /// The end of the names of such files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::Webp => "webp",
        }
    }
}

impl Still {
    /// The WebP forms, from the narrowest to the widest.
    pub fn steps(&self) -> Vec<Form> {
        let widest = self.widest();
        // A step that is nearly as wide as the widest form would save nobody anything.
        let narrower = WIDTHS.iter().filter(|width| **width * 5 <= widest * 4);
        narrower
            .copied()
            .chain([widest])
            .map(|width| self.form(width, Format::Webp))
            .collect()
    }

    /// The form for programs that do not know WebP; none where the picture itself is WebP.
    pub fn fallback(&self) -> Option<Form> {
        let format = match self.own_format() {
            Format::Webp => return None,
            Format::Png if self.clear => Format::Png,
            // As PNG, a photo would be many times as large.
            _ => Format::Jpeg,
        };
        Some(self.form(self.widest(), format))
    }

    /// The form that a link leads to: all pixels that there are.
    pub fn whole(&self) -> Form {
        self.form(self.width, self.own_format())
    }

    /// The form that is shown where there is one only.
    pub fn shown(&self) -> Form {
        self.fallback()
            .unwrap_or_else(|| self.form(self.widest(), Format::Webp))
    }

    /// All forms of a picture that pages show.
    pub fn forms(&self) -> Vec<Form> {
        self.steps().into_iter().chain(self.fallback()).collect()
    }

    /// The width of the widest form that is shown.
    fn widest(&self) -> u32 {
        self.width.min(WIDTHS[WIDTHS.len() - 1])
    }

    fn own_format(&self) -> Format {
        match self.family {
            Family::Jpeg => Format::Jpeg,
            Family::Png | Family::Gif => Format::Png,
            Family::Webp => Format::Webp,
        }
    }

    fn form(&self, width: u32, format: Format) -> Form {
        let exact = u64::from(self.height) * u64::from(width);
        let own = u64::from(self.width.max(1));
        let height = (exact + own / 2) / own;
        Form {
            width,
            height: u32::try_from(height).unwrap_or(self.height).max(1),
            format,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(width: u32) -> Vec<u32> {
        let still = Still {
            family: Family::Jpeg,
            clear: false,
            width,
            height: 300,
        };
        still.steps().iter().map(|form| form.width).collect()
    }

    #[test]
    fn no_form_is_wider_than_the_picture() {
        assert_eq!(widths(4000), [480, 960, 1600]);
        assert_eq!(widths(1300), [480, 960, 1300]);
        assert_eq!(widths(1000), [480, 1000]);
        assert_eq!(widths(480), [480]);
        assert_eq!(widths(7), [7]);
    }

    #[test]
    fn forms_keep_their_proportions() {
        let still = Still {
            family: Family::Png,
            clear: true,
            width: 16_000,
            height: 3,
        };
        assert_eq!(still.steps()[0].height, 1);
        let still = Still {
            height: 3000,
            ..still
        };
        assert_eq!(still.steps()[1].height, 180);
    }
}
