//! Text as the index sees it: folded, cut into runs, and runs cut into terms.
//!
//! One set of rules for what is indexed, what is asked and what is marked in an excerpt, so that
//! these cannot disagree. Scripts without spaces between words become pairs of letters, the
//! others words. Nothing here knows a language, apart from [`stem`].

mod fold;
mod kana;
mod romaji;
mod runs;
mod script;
pub mod stem;

pub use fold::fold;
pub use kana::is_kana;
pub use romaji::{loose_romaji, romaji};
pub use runs::{Run, RunKind, runs};

/// The terms of a text, as they stand in the index.
///
/// A word is a term. Of letters without spaces, each pair is a term, and so is the last letter
/// of a run: a single letter is then found as the beginning of terms, and no term is needed for
/// each letter alone.
pub fn terms(text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for run in runs(text) {
        match run.kind {
            RunKind::Word => terms.push(run.text),
            RunKind::Letters => {
                terms.extend(run.pairs().map(str::to_owned));
                terms.extend(run.letters().last().map(str::to_owned));
            }
        }
    }
    terms
}

/// A text folded and with single spaces between its runs: equal texts in this form are equal to
/// a reader who types.
pub fn canonical(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for run in runs(text) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&run.text);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_becomes_pairs_of_letters() {
        assert_eq!(terms("新幹線"), ["新幹", "幹線", "線"]);
        assert_eq!(terms("線"), ["線"]);
        assert_eq!(terms("IT導入"), ["it", "導入", "入"]);
    }

    #[test]
    fn other_scripts_without_spaces_too() {
        assert_eq!(terms("취업 비자"), ["취업", "업", "비자", "자"]);
        assert_eq!(terms("วีซ่า"), ["วีซ่", "ซ่า", "า"]);
        assert_eq!(terms("ဗီဇာ"), ["ဗီဇာ", "ဇာ"]);
    }

    #[test]
    fn words_are_terms() {
        assert_eq!(terms("Tư cách lưu trú"), ["tu", "cach", "luu", "tru"]);
        assert_eq!(terms("बसोबास योग्यता"), ["बसोबास", "योग्यता"]);
    }

    #[test]
    fn punctuation_and_width_do_not_matter() {
        assert_eq!(canonical("「ＩＴ・ﾃﾞｼﾞﾀﾙ」"), "it でじたる");
        assert_eq!(
            canonical("技術・人文知識・国際業務"),
            "技術人文知識国際業務"
        );
    }
}
