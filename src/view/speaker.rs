//! Interface messages and values in the reader's language.
//!
//! Whatever had to be borrowed from another language is marked with it, so that a screen reader
//! pronounces it right.

use crate::content::entry::Words;
use crate::content::facts::quantity::{Duration, Rate};
use crate::content::facts::words::AmountUnit;
use crate::content::facts::words::Unit;
use crate::date::{Moment, PartialDate};
use crate::i18n::{Args, Catalogs, Format, Locale};
use crate::lang::Lang;
use serde::Serialize;

/// Words for a template. `lang` is set only where it differs from the page's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct WordsView {
    /// The words, not escaped.
    pub text: String,
    /// Their language, if it is not the page's.
    pub lang: Option<Lang>,
}

/// A date for a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateView {
    /// ISO 8601, for `datetime`.
    pub iso: String,
    /// As the reader writes it.
    pub text: String,
}

/// A voice in one language.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    catalogs: &'a Catalogs,
    locale: &'a Locale,
    lang: Lang,
}

impl<'a> Speaker<'a> {
    /// A voice in `lang`.
    pub fn new(catalogs: &'a Catalogs, lang: Lang) -> Self {
        let locale = catalogs.locale(lang);
        Speaker {
            catalogs,
            locale,
            lang,
        }
    }

    /// Dates, numbers and lists.
    pub fn format(&self) -> &'a Format {
        self.locale.format()
    }

    /// Words in a known language.
    pub fn plain(&self, text: &str, lang: Lang) -> WordsView {
        WordsView {
            text: text.to_owned(),
            lang: (lang != self.lang).then_some(lang),
        }
    }

    /// Words of an entry.
    pub fn words(&self, words: Words<'_>) -> WordsView {
        self.plain(words.text, words.lang)
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> WordsView {
        self.say_with(id, &Args::new())
    }

    /// A message with arguments.
    pub fn say_with(&self, id: &str, args: &Args) -> WordsView {
        let message = self.locale.message(id, args);
        self.plain(&message.text, message.lang)
    }

    /// The voice that a message is said in: that of the language which has it.
    pub fn voice_of(&self, id: &str) -> Speaker<'a> {
        Speaker::new(self.catalogs, self.locale.language_of(id))
    }

    /// A message that names a language. Where the message itself is borrowed, the name is that
    /// of the language it was borrowed from: half a sentence in another language helps nobody.
    pub fn say_naming(&self, id: &str, variable: &'static str, named: Lang) -> WordsView {
        let voice = self.voice_of(id);
        let args = Args::new().text(variable, &voice.format().language_name(named));
        self.say_with(id, &args)
    }

    /// The text of a message, where its language cannot be marked: titles, attributes, data.
    pub fn text(&self, id: &str) -> String {
        self.say(id).text
    }

    /// The text of a message with arguments, where its language cannot be marked.
    pub fn text_with(&self, id: &str, args: &Args) -> String {
        self.say_with(id, args).text
    }

    /// A date.
    pub fn date(&self, date: PartialDate) -> DateView {
        DateView {
            iso: date.to_string(),
            text: self.format().date_with_era(date),
        }
    }

    /// A day with a time, which says that it is the time in Japan.
    pub fn moment(&self, moment: Moment) -> DateView {
        DateView {
            iso: moment.zoned(),
            text: self.format().moment(moment),
        }
    }

    /// The time between two dates, either of which may be open.
    pub fn range(&self, from: Option<PartialDate>, to: Option<PartialDate>) -> WordsView {
        let text = |date: PartialDate| self.format().date_with_era(date);
        match (from, to) {
            (Some(from), Some(to)) => self.own(self.format().date_range(from, to)),
            (Some(from), None) => {
                self.say_with("range-from", &Args::new().text("from", &text(from)))
            }
            (None, Some(to)) => self.say_with("range-until", &Args::new().text("to", &text(to))),
            (None, None) => WordsView::default(),
        }
    }

    /// A number with what it counts.
    pub fn quantity(&self, value: f64, unit: Unit) -> WordsView {
        match unit {
            Unit::Percent => self.own(self.format().percent(value)),
            Unit::Yen => self.yen(value),
            _ => self.say_with(unit.message_id(), &Args::new().number("n", value)),
        }
    }

    /// A number where its unit is named elsewhere; but money and shares keep their signs.
    pub fn bare(&self, value: f64, unit: Unit) -> WordsView {
        match unit {
            Unit::Percent | Unit::Yen => self.quantity(value, unit),
            _ => self.own(self.format().number(value)),
        }
    }

    /// A sum of money. Fractions of a yen do not exist.
    pub fn yen(&self, value: f64) -> WordsView {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a saturating cast of a sum in yen"
        )]
        let whole = value.max(0.0).round() as u64;
        self.own(self.format().yen(whole))
    }

    /// "per person" and the like.
    pub fn per(&self, unit: AmountUnit) -> WordsView {
        self.say(unit.message_id())
    }

    /// A length of time.
    pub fn duration(&self, duration: Duration) -> WordsView {
        let parts: Vec<WordsView> = [
            (duration.years, "duration-years"),
            (duration.months, "duration-months"),
            (duration.days, "duration-days"),
        ]
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, id)| self.say_with(id, &Args::new().number("n", f64::from(n))))
        .collect();
        self.joined(&parts, |format, texts| format.list_units(texts))
    }

    /// A share.
    pub fn rate(&self, rate: &Rate) -> WordsView {
        match rate {
            Rate::Percent(value) => self.own(self.format().percent(*value)),
            Rate::Fraction(above, below) => self.own(format!("{above}/{below}")),
        }
    }

    /// "A, B and C".
    pub fn all_of(&self, parts: &[WordsView]) -> WordsView {
        self.joined(parts, |format, texts| format.list_and(texts))
    }

    /// "A, B or C".
    pub fn one_of(&self, parts: &[WordsView]) -> WordsView {
        self.joined(parts, |format, texts| format.list_or(texts))
    }

    /// Parts of one value, as in "2/3, up to ¥900,000, per person".
    pub fn all_of_parts(&self, parts: &[WordsView]) -> WordsView {
        self.joined(parts, |format, texts| format.list_row(texts))
    }

    fn own(&self, text: String) -> WordsView {
        WordsView { text, lang: None }
    }

    /// Joins parts. If all of them are borrowed from one language, so are the words between
    /// them, and the whole is marked as that language.
    fn joined(
        &self,
        parts: &[WordsView],
        join: impl Fn(&Format, &[String]) -> String,
    ) -> WordsView {
        let texts: Vec<String> = parts.iter().map(|p| p.text.clone()).collect();
        let borrowed = parts.first().and_then(|p| p.lang);
        let lang = borrowed.filter(|lang| parts.iter().all(|p| p.lang == Some(*lang)));
        let format = lang.map_or(self.format(), |lang| self.catalogs.locale(lang).format());
        WordsView {
            text: join(format, &texts),
            lang,
        }
    }
}
