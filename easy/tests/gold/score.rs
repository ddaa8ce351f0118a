//! Readings and phrases measured against annotated sentences.

use shirube_easy::{Analyser, Token, kana};
use std::fmt;

/// A word of an annotated sentence.
pub struct Word {
    pub surface: String,
    /// Nothing for words without kanji.
    pub reading: Option<String>,
    pub phrase: bool,
}

/// How much was right.
#[derive(Default)]
pub struct Scored {
    pub words: usize,
    pub right: usize,
    pub sentences: usize,
    pub right_sentences: usize,
    /// Phrase borders within sentences: in the annotation, found, and both.
    pub borders: [usize; 3],
    pub errors: Vec<String>,
}

impl Scored {
    /// The share of words with kanji that are read right, in per cent.
    pub fn readings(&self) -> f64 {
        100.0 * self.right as f64 / self.words.max(1) as f64
    }

    /// The F measure of the borders of phrases.
    pub fn phrases(&self) -> f64 {
        let [wanted, found, both] = self.borders;
        2.0 * both as f64 / (wanted + found).max(1) as f64
    }
}

impl fmt::Display for Scored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:.2} % of {} words read right, {:.1} % of {} sentences; phrases F {:.4}",
            self.readings(),
            self.words,
            100.0 * self.right_sentences as f64 / self.sentences.max(1) as f64,
            self.sentences,
            self.phrases()
        )
    }
}

/// Reads annotated sentences.
pub fn read(text: &str) -> Vec<Vec<Word>> {
    let mut sentences = vec![Vec::new()];
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        match (columns.next(), columns.next(), columns.next()) {
            (Some(surface), Some(reading), Some(phrase)) => {
                if let Some(sentence) = sentences.last_mut() {
                    sentence.push(Word {
                        surface: surface.to_owned(),
                        reading: (reading != "-").then(|| reading.to_owned()),
                        phrase: phrase == "B",
                    });
                }
            }
            _ => sentences.push(Vec::new()),
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Analyses the sentences and compares.
pub fn score(analyser: &Analyser, sentences: &[Vec<Word>]) -> Scored {
    let mut scored = Scored::default();
    for sentence in sentences {
        let text: String = sentence.iter().map(|word| word.surface.as_str()).collect();
        let found = analyser.analyse(&text);
        let before = scored.errors.len();
        readings(&text, sentence, &found, &mut scored);
        scored.sentences += 1;
        scored.right_sentences += usize::from(scored.errors.len() == before);
        borders(&text, sentence, &found, &mut scored);
    }
    scored
}

/// Words are compared over the shortest stretches whose borders both sides share.
fn readings(text: &str, sentence: &[Word], found: &[Token], scored: &mut Scored) {
    let (mut wanted, mut given) = (sentence.iter().peekable(), found.iter().peekable());
    let (mut wanted_end, mut given_end) = (0, 0);
    while wanted.peek().is_some() {
        let from = wanted_end;
        let (mut annotated, mut count) = (String::new(), 0);
        // Digits may be annotated with their reading or as digits.
        let (mut read, mut with_digits) = (String::new(), String::new());
        loop {
            if wanted_end <= given_end
                && let Some(word) = wanted.next()
            {
                wanted_end += word.surface.len();
                annotated += &word
                    .reading
                    .clone()
                    .unwrap_or_else(|| kana::to_hiragana(&word.surface));
                count += usize::from(word.reading.is_some());
            } else if let Some(token) = given.next() {
                given_end = token.range.end;
                let written = &text[token.range.clone()];
                let words = written
                    .chars()
                    .any(|c| kana::is_kanji(c) || kana::is_kana(c));
                read += &token.reading;
                with_digits += if words { &token.reading } else { written };
            } else {
                break;
            }
            if wanted_end == given_end {
                break;
            }
        }
        scored.words += count;
        if annotated == read || annotated == with_digits {
            scored.right += count;
        } else if count > 0 {
            scored.errors.push(format!(
                "{}\t{annotated}\t{read}\t{text}",
                &text[from..wanted_end]
            ));
        }
    }
}

fn borders(text: &str, sentence: &[Word], found: &[Token], scored: &mut Scored) {
    let mut at = 0;
    let mut wanted = Vec::new();
    for word in sentence {
        if word.phrase && at > 0 {
            wanted.push(at);
        }
        at += word.surface.len();
    }
    let given: Vec<usize> = found
        .iter()
        .filter(|token| token.phrase && token.range.start > 0)
        .map(|token| token.range.start)
        .collect();
    let both = wanted.iter().filter(|at| given.contains(at)).count();
    for (at, count) in [wanted.len(), given.len(), both].into_iter().enumerate() {
        scored.borders[at] += count;
    }
    let shown = |borders: &[usize]| -> String {
        text.char_indices()
            .map(|(at, c)| {
                if borders.contains(&at) {
                    format!("/{c}")
                } else {
                    c.to_string()
                }
            })
            .collect()
    };
    if wanted != given && std::env::var_os("PHRASES").is_some() {
        scored
            .errors
            .push(format!("W {}\nG {}", shown(&wanted), shown(&given)));
    }
}
