//! Tags and texts of a page, read as browsers read them.
//!
//! The tokenizer of `html5ever` without its tree: what is looked for stands in tags, and a tree
//! of every page would take longer than drawing it.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// Hands all tags and texts of a page to `sink`, and returns it.
pub(super) fn tokenize<S: TokenSink>(html: &[u8], sink: S) -> S {
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(&String::from_utf8_lossy(html)));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink
}

/// What a sink answers to a tag: how the text behind it is read, which a tree would know.
pub(super) fn after(tag: &Tag) -> TokenSinkResult<()> {
    match &*tag.name {
        _ if tag.kind == TagKind::EndTag => TokenSinkResult::Continue,
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" => TokenSinkResult::RawData(RawKind::Rawtext),
        "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

/// The value of an attribute; none if the tag does not have it.
pub(super) fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    let found = tag.attrs.iter().find(|a| &*a.name.local == name)?;
    Some(&found.value)
}
