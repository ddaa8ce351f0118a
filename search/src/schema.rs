//! The fields of the index, and how its texts are cut for it.

use crate::text;
use tantivy::schema::{Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Texts that are searched, by how much a word in them says about a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Searched {
    /// What the page is called.
    Title,
    /// What it is also called: short and former names, names in other languages.
    Alias,
    /// Names, in other languages and spellings, of what its title mentions; readings.
    Mention,
    /// Its summary, its headings and its text. Which of these it was is seen in the stored texts
    /// of the best: one dictionary in place of three makes the file a tenth smaller.
    Text,
    /// Names, in other languages and spellings, of what the text is about.
    Term,
}

impl Searched {
    /// All fields.
    pub const ALL: [Searched; 5] = [
        Searched::Title,
        Searched::Alias,
        Searched::Mention,
        Searched::Text,
        Searched::Term,
    ];

    /// How much a word in this field counts.
    pub fn weight(self) -> u32 {
        match self {
            Searched::Title => 10,
            Searched::Alias => 9,
            Searched::Mention => 5,
            Searched::Text | Searched::Term => 1,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Searched::Title => "title",
            Searched::Alias => "alias",
            Searched::Mention => "mention",
            Searched::Text => "text",
            Searched::Term => "term",
        }
    }
}

/// How much a word counts more that stands in the summary or in a heading.
pub const LEAD_WEIGHT: u32 = 3;

/// The fields of an index.
#[derive(Debug, Clone)]
pub struct Fields {
    /// Searched texts, in the order of [`Searched::ALL`]. Titles and aliases are stored too.
    pub searched: [Field; 5],
    /// Values to narrow by, `purpose=develop`, whole; also ranges (`closes=2026-06-30`) and
    /// whole names ([`whole_name`]).
    pub facet: Field,
    /// Stored only: the address below the language.
    pub url: Field,
    /// Stored only: the language of the text, where it is not the reader's.
    pub lang: Field,
    /// Stored only: one or two sentences.
    pub summary: Field,
    /// Stored only: the headings.
    pub heading: Field,
    /// Stored only: the anchors of the headings, in their order.
    pub anchor: Field,
    /// Stored only: the text before the first heading, then that of each section.
    pub body: Field,
}

impl Fields {
    /// The field of a searched text.
    pub fn of(&self, searched: Searched) -> Field {
        self.searched[searched as usize]
    }
}

/// The name of the tokenizer in the index.
pub const TOKENIZER: &str = "shirube";

/// The schema, the same for every language. Neither counts nor places of words are kept: which
/// of the best pages has the words side by side is seen in its stored text.
pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let indexing = |tokenizer: &str| {
        TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer(tokenizer)
                .set_index_option(IndexRecordOption::Basic)
                .set_fieldnorms(false),
        )
    };
    let searched = Searched::ALL.map(|text| {
        let options = indexing(TOKENIZER);
        let stored = matches!(text, Searched::Title | Searched::Alias);
        let options = if stored { options | STORED } else { options };
        builder.add_text_field(text.name(), options)
    });
    let facet = builder.add_text_field("facet", indexing("raw"));
    let mut stored = |name| builder.add_text_field(name, STORED);
    let fields = Fields {
        searched,
        facet,
        url: stored("url"),
        lang: stored("lang"),
        summary: stored("summary"),
        heading: stored("heading"),
        anchor: stored("anchor"),
        body: stored("body"),
    };
    (builder.build(), fields)
}

/// The value that finds a page by one of its whole names, in canonical form: a hash, since names
/// are long and only equality is asked for. Spaces do not matter: `HelloWork`, `zairyu shikaku`.
pub fn whole_name(canonical: &str) -> String {
    format!("={:08x}", hash(canonical))
}

/// The same for whole names of what the title of a page mentions.
pub fn whole_mention(canonical: &str) -> String {
    format!("+{:08x}", hash(canonical))
}

fn hash(canonical: &str) -> u32 {
    crc32fast::hash(canonical.replace(' ', "").as_bytes())
}

/// What begins the terms that are readings in Latin letters, in their loose form. A reader types
/// any part of them, so they are looked through, not looked up.
pub const ROMAJI: char = '~';

/// [`text::terms`] as tantivy asks for it. A text that begins with [`ROMAJI`] is one term.
#[derive(Debug, Clone, Default)]
pub struct Terms;

/// The terms of one text.
#[derive(Debug)]
pub struct TermStream {
    terms: std::vec::IntoIter<String>,
    token: Token,
}

impl Tokenizer for Terms {
    type TokenStream<'a> = TermStream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> TermStream {
        let terms = match text.starts_with(ROMAJI) {
            true => vec![text.to_owned()],
            false => text::terms(text),
        };
        TermStream {
            terms: terms.into_iter(),
            token: Token::default(),
        }
    }
}

impl TokenStream for TermStream {
    fn advance(&mut self) -> bool {
        let Some(term) = self.terms.next() else {
            return false;
        };
        self.token.text = term;
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
