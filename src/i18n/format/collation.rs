//! The order of texts (Unicode Collation Algorithm with the language's CLDR tailoring).

use super::tag::load;
use icu::collator::options::{AlternateHandling, CollatorOptions};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use std::cmp::Ordering;

/// The order of one language.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// Loads a language's order.
    pub fn new(locale: &Locale) -> Self {
        Collation(load(locale, |l| {
            // Brackets and spaces do not decide where a title stands (CLDR: alternate=shifted).
            let mut options = CollatorOptions::default();
            options.alternate_handling = Some(AlternateHandling::Shifted);
            Collator::try_new(l.into(), options)
        }))
    }

    /// The order of two texts; equal only if they are the same.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self
            .0
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(a, b));
        order.then_with(|| a.cmp(b))
    }
}
