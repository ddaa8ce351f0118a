//! What is put into an index.

/// A page as the index knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Document {
    /// Address below the language: `program/wil/`.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// What it is also called, in any language and script.
    pub aliases: Vec<String>,
    /// Readings of its names, in kana. They are also found in Latin letters.
    pub readings: Vec<String>,
    /// Names of what the title mentions, in other words than its own.
    pub title_terms: Vec<String>,
    /// Readings of these, in kana.
    pub title_readings: Vec<String>,
    /// One or two sentences about it.
    pub summary: String,
    /// The text before the first heading, and what belongs to no section.
    pub opening: String,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// Names of what the text is about, in other words than its own.
    pub terms: Vec<String>,
    /// Readings of these, in kana.
    pub term_readings: Vec<String>,
    /// Values to narrow by: facet and id. `opens`, `closes` (days as `2026-06-30`) and `amount`
    /// (yen, 12 digits) are ranges; `state` is what holds where dates do not decide.
    pub facets: Vec<(String, String)>,
    /// The language of the text, if it is not the language of the index.
    pub borrowed: Option<String>,
}

/// A part of a page below a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Section {
    /// Its anchor.
    pub anchor: String,
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: String,
}
