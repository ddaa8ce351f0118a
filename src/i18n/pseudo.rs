//! A language that nobody speaks, made of another one: accented, longer and in brackets.
//!
//! On a page in it, a text without brackets is one that nobody can translate, and a place that
//! is too tight for German or Vietnamese breaks. Only texts are changed here; which texts, and
//! that values of variables are left alone, is the business of [`super::bundle`].

/// So many letters are added for each letter. Translations of English interface texts are
/// longer by 30 to 40 per cent on the average.
const GROWTH: f32 = 0.35;

/// The letters of English, and what becomes of them in the same order.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçðéƒĝĥíĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

/// The text with accents, and longer: vowels are doubled, so that lines break where words do.
/// What cannot be doubled (kanji, a last consonant) is made up for by signs at the end.
pub fn accented(text: &str) -> String {
    let mut strange = String::with_capacity(text.len() * 2);
    let mut owed = 0.0;
    for c in text.chars() {
        let mut letters = PLAIN.chars().zip(ACCENTED.chars());
        let accent = letters.find(|(plain, _)| *plain == c);
        let accent = accent.map_or(c, |(_, accent)| accent);
        strange.push(accent);
        if c.is_alphabetic() {
            owed += GROWTH;
        }
        if owed >= 1.0 && "aeiou".contains(c) {
            strange.push(accent);
            owed -= 1.0;
        }
    }
    // Spaces at the end stand before a variable and stay there.
    let end = strange.trim_end().len();
    let mut rest = String::new();
    while owed >= 1.0 {
        rest.push('~');
        owed -= 1.0;
    }
    strange.insert_str(end, &rest);
    strange
}

/// A whole message between its marks. Nothing stays nothing.
pub fn bracketed(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("⟦{text}⟧"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_accents_and_everything_else_is_as_it_was() {
        assert_eq!(accented("Skip to"), "Šķííþ ţöö");
        assert_eq!(accented("12 % – (…)"), "12 % – (…)");
        assert_eq!(accented(""), "");
    }

    #[test]
    fn texts_are_longer_by_a_third() {
        for text in [
            "The content is available under CC BY 4.0; its sources are named on each page.",
            "Statuses of residence",
            "rhythm rhythm rhythm",
            "在留資格を比べるためのページです",
        ] {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() as f32;
            let longer = accented(text).chars().count() - text.chars().count();
            let share = longer as f32 / letters(text);
            assert!((0.25..=0.36).contains(&share), "{text}: {share}");
        }
    }

    #[test]
    fn a_space_before_a_variable_stays_at_its_end() {
        assert!(accented("Until the rhythms ").ends_with("~ "));
    }

    #[test]
    fn brackets_stand_around_all_of_a_message() {
        assert_eq!(bracketed("á"), "⟦á⟧");
        assert_eq!(bracketed(""), "");
    }
}
