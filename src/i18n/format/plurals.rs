//! Plural categories, with a number for each.

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::ops::RangeInclusive;

/// The categories of CLDR that occur among some whole numbers, each with the last number that has
/// it: the largest is the least likely to occur in a text for another reason.
pub(super) fn samples(locale: &Locale, numbers: RangeInclusive<u32>) -> Vec<(&'static str, f64)> {
    let mut found: Vec<(&'static str, f64)> = Vec::new();
    let Ok(rules) = PluralRules::try_new(locale.into(), PluralRulesOptions::default()) else {
        return vec![("other", 0.0)];
    };
    for number in numbers.rev() {
        let category = name(rules.category_for(number));
        if !found.iter().any(|(known, _)| *known == category) {
            found.push((category, f64::from(number)));
        }
    }
    found.sort_unstable_by_key(|(category, _)| *category);
    found
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        _ => "other",
    }
}
