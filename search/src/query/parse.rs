//! What a reader typed: words, `"exact words"`, `-without`.

use crate::text::{Run, RunKind, canonical, is_kana, runs};

/// Longer questions are cut: nobody reads them, and everything after takes time.
const MAX_LETTERS: usize = 200;

/// More than this many different pieces are not looked for.
const MAX_NEEDLES: usize = 24;

/// Something to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Needle {
    /// The folded text.
    pub run: Run,
    /// Whether it may be only the beginning of a word: the last piece is still being typed.
    pub unfinished: bool,
    /// Whether a page may lack it: a single letter beside something that says more.
    pub optional: bool,
}

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Question {
    /// What a page must have.
    pub needles: Vec<Needle>,
    /// What it must have just so, in canonical form.
    pub phrases: Vec<String>,
    /// What it must not have: all pieces of one of these.
    pub without: Vec<Vec<Needle>>,
    /// All that it should have, in canonical form.
    pub whole: String,
}

/// Reads a question.
pub(crate) fn parse(query: &str) -> Question {
    let query: String = query.chars().take(MAX_LETTERS).collect();
    let mut question = Question::default();
    let mut wanted = Vec::new();
    for piece in pieces(&query) {
        let found: Vec<Run> = runs(piece.text);
        if found.is_empty() {
            continue;
        }
        let needles = found.into_iter().map(|run| Needle {
            run,
            unfinished: false,
            optional: false,
        });
        if piece.without {
            question.without.push(needles.collect());
            continue;
        }
        wanted.push(piece.text);
        if piece.quoted {
            question.phrases.push(canonical(piece.text));
        }
        for needle in needles {
            if !question
                .needles
                .iter()
                .any(|known| known.run.text == needle.run.text)
            {
                question.needles.push(needle);
            }
        }
        if let Some(last) = question.needles.last_mut() {
            last.unfinished = !piece.quoted;
        }
    }
    let last = question.needles.len().saturating_sub(1);
    for needle in &mut question.needles[..last] {
        needle.unfinished = false;
    }
    drop_unconverted(&mut question.needles);
    let says_more = question
        .needles
        .iter()
        .any(|needle| !is_single_letter(needle));
    for needle in &mut question.needles {
        needle.optional = says_more && is_single_letter(needle);
    }
    question.needles.truncate(MAX_NEEDLES);
    question.whole = canonical(&wanted.join(" "));
    question
}

/// `号` in `46号`.
fn is_single_letter(needle: &Needle) -> bool {
    needle.run.kind == RunKind::Letters && needle.run.len() == 1
}

/// While a Japanese keyboard converts, the text ends in a Latin letter that will be kana:
/// `ざいりゅうs`.
fn drop_unconverted(needles: &mut Vec<Needle>) {
    if let [.., before, last] = needles.as_slice() {
        let latin = last.run.kind == RunKind::Word && last.run.glued && last.run.text.len() <= 2;
        if latin
            && last.run.text.bytes().all(|b| b.is_ascii_lowercase())
            && is_kana(&before.run.text)
        {
            needles.pop();
            if let Some(last) = needles.last_mut() {
                last.unfinished = true;
            }
        }
    }
}

struct Piece<'a> {
    text: &'a str,
    quoted: bool,
    without: bool,
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '＂'
    )
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '－' | '−')
}

/// Splits at spaces and quotation marks. A mark that is never closed counts for nothing.
fn pieces(query: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = query;
    while let Some(start) = rest.find(|c: char| !c.is_whitespace()) {
        rest = &rest[start..];
        let without = rest.starts_with(is_minus);
        let text = rest.trim_start_matches(is_minus);
        if let Some(inner) = text.strip_prefix(is_quote)
            && let Some(end) = inner.find(is_quote)
        {
            pieces.push(Piece {
                text: &inner[..end],
                quoted: true,
                without,
            });
            rest = inner[end..].trim_start_matches(is_quote);
            continue;
        }
        let text = text.trim_start_matches(is_quote);
        let end = text
            .find(|c: char| c.is_whitespace() || is_quote(c))
            .unwrap_or(text.len());
        if end > 0 {
            // Dashes on both sides are those of a subtitle.
            let without = without && !text[..end].ends_with(is_minus);
            pieces.push(Piece {
                text: &text[..end],
                quoted: false,
                without,
            });
        }
        rest = &text[end..];
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needles(query: &str) -> Vec<String> {
        parse(query)
            .needles
            .into_iter()
            .map(|n| n.run.text + if n.unfinished { "…" } else { "" })
            .collect()
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        assert_eq!(needles("status of resid"), ["status", "of", "resid…"]);
        assert_eq!(needles("在留　カード"), ["在留", "かーど…"]);
    }

    #[test]
    fn letters_that_become_kana_are_not_words() {
        assert_eq!(needles("ざいりゅうs"), ["ざいりゅう…"]);
        assert_eq!(needles("ざいりゅう s"), ["ざいりゅう", "s…"]);
        assert_eq!(needles("導入it"), ["導入", "it…"]);
    }

    #[test]
    fn quotes_and_minus() {
        let question = parse("visa -tourist \"work permit\" 「在留 資格」 -\"a b\"");
        assert_eq!(question.phrases, ["work permit", "在留 資格"]);
        assert_eq!(question.without.len(), 2);
        assert_eq!(question.without[1].len(), 2);
        assert_eq!(question.whole, "visa work permit 在留 資格");
        assert_eq!(needles("交流会 -日本で働く-"), ["交流会", "日本で働く…"]);
    }

    #[test]
    fn signs_alone_are_nothing() {
        for query in [
            "",
            "-",
            "\"",
            "\"\"",
            "- - -",
            "--",
            "「」",
            "\"-\" -\"",
            "!?…",
            "\u{202e}\u{200f}",
            "-\"abc",
        ] {
            let question = parse(query);
            assert!(question.phrases.is_empty(), "{query}");
            assert!(
                question.needles.is_empty(),
                "{query}: {:?}",
                question.needles
            );
        }
    }

    #[test]
    fn words_with_a_hyphen_are_two() {
        assert_eq!(needles("part-time"), ["part", "time…"]);
    }

    #[test]
    fn endless_questions_end() {
        assert!(parse(&"ab ".repeat(5000)).whole.len() < 1000);
        let many: String = (0..5000).map(|n| format!("{n} ")).collect();
        assert!(parse(&many).needles.len() <= MAX_NEEDLES);
    }
}
