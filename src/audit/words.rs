//! What readers see of a page: its words, without tags, scripts, styles and readings.

use super::tokens::{after, tokenize};
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult};
use std::cell::{Cell, RefCell};

/// The words of a page in their order.
pub(super) fn words(html: &[u8]) -> String {
    tokenize(html, Reader::default()).words.into_inner()
}

#[derive(Default)]
struct Reader {
    words: RefCell<String>,
    /// Whether what follows is not seen. The end tag of a reading may be left out, so it ends
    /// with any tag; texts in scripts and styles have none.
    is_hidden: Cell<bool>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::CharacterTokens(text) if !self.is_hidden.get() => {
                self.words.borrow_mut().push_str(&text);
            }
            Token::TagToken(tag) => {
                let hides = matches!(&*tag.name, "script" | "style" | "rt" | "rp");
                self.is_hidden.set(hides && tag.kind == TagKind::StartTag);
                return after(&tag);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_what_readers_see() {
        let html = r#"<p title="a>b">R&amp;D <ruby>漢字<rt>かんじ</ruby></p><script>x<b></script><style>y</style>!"#;
        assert_eq!(words(html.as_bytes()), "R&D 漢字!");
    }
}
