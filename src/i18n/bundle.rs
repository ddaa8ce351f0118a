//! The Fluent library behind one language.
//!
//! Fluent prints numbers without grouping and puts invisible isolates around arguments. Here
//! numbers are printed by [`super::format`], and isolates never leave: a message may become a
//! title, an attribute or data, where they would be seen as characters.

use crate::i18n::format::{Digits, Numbers};
use crate::i18n::message::{Args, Value};
use crate::i18n::pseudo;
use crate::lang::Lang;
use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::borrow::Cow;
use std::convert::Infallible;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The isolates of Unicode's bidirectional algorithm (UAX 9) that Fluent uses.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The most fraction or integer digits that a message can ask for.
const MOST_DIGITS: usize = 15;

type Fluent = FluentBundle<Arc<FluentResource>, IntlLangMemoizer>;

/// The messages of one language, ready to be formatted from any thread.
pub struct Bundle {
    fluent: Fluent,
    /// Whether texts are marked as translatable instead of being read.
    pseudo: bool,
}

impl Bundle {
    /// A bundle without messages.
    pub fn new(lang: Lang) -> Self {
        Bundle {
            fluent: fluent(lang),
            pseudo: false,
        }
    }

    /// A bundle without messages that accents and brackets those which it will get.
    pub fn pseudo(lang: Lang) -> Self {
        let mut fluent = fluent(lang);
        fluent.set_transform(Some(accented));
        Bundle {
            fluent,
            pseudo: true,
        }
    }

    /// Adds the messages of a file; they replace those of the same name.
    pub fn add(&mut self, resource: Arc<FluentResource>) {
        self.fluent.add_resource_overriding(resource);
    }

    /// The text of a message or attribute, without isolates.
    pub fn text(&self, key: &str, args: &Args) -> Option<String> {
        let text = format(&self.fluent, key, args)?;
        Some(match self.pseudo {
            true => pseudo::bracketed(&text),
            false => text,
        })
    }
}

fn fluent(lang: Lang) -> Fluent {
    let id: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
    let mut bundle = Fluent::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_transform(Some(without_isolates));
    bundle.set_formatter(Some(show));
    // It fails only where the name is taken, and the bundle is still empty.
    let _ = bundle.add_function("NUMBER", number);
    bundle
}

fn format(bundle: &Fluent, key: &str, args: &Args) -> Option<String> {
    let (id, attribute) = key
        .split_once('.')
        .map_or((key, None), |(id, a)| (id, Some(a)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs = args
        .iter()
        .map(|(name, value)| (name, fluent_value(value)))
        .collect();
    // What can go wrong here is found by the check, where it has a place in a file.
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned(),
    )
}

fn fluent_value(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Str(text) => FluentValue::String(without_isolates(text)),
        // A number that is not finite has no plural form.
        Value::Number(number) if number.is_finite() => FluentValue::from(*number),
        Value::Number(number) => FluentValue::from(number.to_string()),
    }
}

fn without_isolates(text: &str) -> Cow<'_, str> {
    if text.contains(ISOLATES) {
        Cow::Owned(text.replace(ISOLATES, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// What a message says itself, without the values of its variables.
fn accented(text: &str) -> Cow<'_, str> {
    Cow::Owned(pseudo::accented(&without_isolates(text)))
}

/// Fluent's function of the same name: a number with other options. Counts of digits are kept
/// within what the library can compute with.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return positional.first().cloned().unwrap_or(FluentValue::Error);
    };
    let mut number = number.clone();
    number.options.merge(named);
    for digits in [
        &mut number.options.minimum_fraction_digits,
        &mut number.options.maximum_fraction_digits,
        &mut number.options.minimum_integer_digits,
    ] {
        *digits = digits.map(|count| count.min(MOST_DIGITS));
    }
    FluentValue::Number(number)
}

fn show(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer
        .with_try_get::<CachedNumbers, _, _>((), |cached| cached.show(number))
        .ok()
}

/// The locale's numbers as the library keeps them: its formatting hook can hold nothing.
struct CachedNumbers(Numbers);

impl Memoizable for CachedNumbers {
    type Args = ();
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(CachedNumbers(Numbers::new(
            &crate::i18n::format::locale_of_tag(&lang.to_string()),
        )))
    }
}

impl CachedNumbers {
    fn show(&self, number: &FluentNumber) -> String {
        let options = &number.options;
        let at_least = options.minimum_fraction_digits.unwrap_or(0);
        self.0.show(
            number.value,
            Digits {
                integer: options.minimum_integer_digits.unwrap_or(1),
                at_least,
                at_most: options
                    .maximum_fraction_digits
                    .unwrap_or(Digits::DEFAULT.at_most)
                    .max(at_least),
                grouping: options.use_grouping,
            },
        )
    }
}
