//! Names of languages and countries (CLDR locale display names).

use crate::lang::Lang;
use icu::locale::names::{
    DisplayNamesPreferences, LanguageIdentifierDisplayName, RegionDisplayName,
};
use icu::locale::subtags::Region;
use icu::locale::{LanguageIdentifier, Locale};

/// The names that one language has for languages and countries.
pub struct Names(DisplayNamesPreferences);

impl Names {
    /// Remembers the language; each name is looked up when it is asked for.
    pub fn new(locale: &Locale) -> Self {
        Names(locale.into())
    }

    /// The name of a language. CLDR has no names for easy forms, which keep their own.
    pub fn language(&self, lang: Lang) -> String {
        let id = lang
            .as_str()
            .parse::<LanguageIdentifier>()
            .ok()
            .filter(|_| !lang.is_simple());
        let name = id.and_then(|id| {
            let name = LanguageIdentifierDisplayName::try_new_heavy(self.0, id, Default::default())
                .ok()?;
            Some(name.as_borrowed().to_string())
        });
        name.filter(|name| name != lang.as_str())
            .unwrap_or_else(|| lang.autonym().to_owned())
    }

    /// The name of a country.
    pub fn region(&self, code: &str) -> String {
        match code.parse::<Region>() {
            Ok(region) => RegionDisplayName::new_light_with_fallback(self.0, region).to_string(),
            Err(_) => code.to_owned(),
        }
    }
}
