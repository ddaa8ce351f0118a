//! A word of a text.

use crate::class::{Class, Form, Kind, Pos};
use std::ops::Range;

/// A word where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where it lies in the text that was analysed, in bytes.
    pub range: Range<usize>,
    /// The word as the dictionary writes it: letters and digits full-width, no variants.
    pub surface: Box<str>,
    /// Its class.
    pub class: Class,
    /// Its form in a dictionary.
    pub lemma: Box<str>,
    /// How it is read, in hiragana. What has no reading (digits, letters, marks) stands for
    /// itself.
    pub reading: Box<str>,
    /// How sure the reading is.
    pub sure: Sure,
    /// Whether a phrase begins with it (文節).
    pub phrase: bool,
    /// Whether the author put a space before it.
    pub spaced: bool,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    /// As sure as a machine is.
    Yes,
    /// It depends on the context or on the person: an editor should look.
    Doubtful,
    /// The word is in no dictionary, and has kanji.
    Unknown,
    /// An author or editor gave the reading.
    Given,
}

impl Token {
    /// Two words of one, of which the first has `bytes` bytes of the surface. Each is read as it
    /// is written. `None` where the text is written in other characters than the surface, so that
    /// the border cannot be told.
    pub(crate) fn split(&self, bytes: usize) -> Option<[Token; 2]> {
        let (left, right) = self.surface.split_at_checked(bytes)?;
        let count = |text: &str| text.chars().count();
        // A text is written like the surface, or with one byte for each full-width character.
        let middle = match self.range.len() {
            length if length == self.surface.len() => bytes,
            length if length == count(left) + right.len() => count(left),
            _ => return None,
        };
        let part = |text: &str, range| Token {
            range,
            surface: text.into(),
            lemma: text.into(),
            reading: text.into(),
            ..self.clone()
        };
        let middle = self.range.start + middle;
        let second = Token {
            spaced: false,
            ..part(right, middle..self.range.end)
        };
        Some([part(left, self.range.start..middle), second])
    }

    /// Whether it is of this part of speech.
    pub fn is(&self, pos: Pos) -> bool {
        self.class.pos == pos
    }

    /// Whether it is of this part of speech and kind.
    pub fn is_a(&self, pos: Pos, kind: Kind) -> bool {
        self.class.pos == pos && self.class.kind == kind
    }

    /// Whether it is a noun in its own right, not a suffix or a formal noun.
    pub fn is_content_noun(&self) -> bool {
        self.is(Pos::Noun) && !self.is_suffix() && !self.is_formal_noun()
    }

    /// Whether it is a suffix of a noun.
    pub fn is_suffix(&self) -> bool {
        use Kind::{
            AdjectivalSuffix, AdverbialSuffix, AuxiliarySuffix, CounterSuffix, PersonSuffix,
            PlaceSuffix, Suffix, VerbalSuffix,
        };
        self.is(Pos::Noun)
            && matches!(
                self.class.kind,
                Suffix
                    | CounterSuffix
                    | PersonSuffix
                    | PlaceSuffix
                    | VerbalSuffix
                    | AdverbialSuffix
                    | AdjectivalSuffix
                    | AuxiliarySuffix
            )
    }

    /// Whether it is a noun that needs something before it: こと, とき, よう.
    pub fn is_formal_noun(&self) -> bool {
        self.is(Pos::Noun)
            && matches!(
                self.class.kind,
                Kind::Dependent | Kind::DependentAdverbial | Kind::DependentAuxiliary
            )
    }

    /// Whether it is a name.
    pub fn is_name(&self) -> bool {
        use Kind::{Country, FamilyName, GivenName, Name, Organization, Person, Place};
        self.is(Pos::Noun)
            && matches!(
                self.class.kind,
                Name | Person | FamilyName | GivenName | Place | Country | Organization
            )
    }

    /// Whether it is a verb in its own right, not one that helps another.
    pub fn is_content_verb(&self) -> bool {
        self.is_a(Pos::Verb, Kind::General)
    }

    /// Whether it is a mark, a bracket or a space.
    pub fn is_mark(&self) -> bool {
        self.is(Pos::Symbol) && self.class.kind != Kind::Letter
    }

    /// Whether a noun can follow it as its head: a verb or an adjective in the form before
    /// nouns, or た.
    pub fn modifies(&self) -> bool {
        let base = matches!(self.class.form, Form::Base | Form::Other);
        match self.class.pos {
            Pos::Verb | Pos::Adjective => base,
            Pos::Auxiliary => base || &*self.surface == "な",
            Pos::Adnominal => true,
            _ => false,
        }
    }

    /// Whether its surface is one of these.
    pub fn is_one_of(&self, surfaces: &[&str]) -> bool {
        surfaces.contains(&&*self.surface)
    }
}
