//! The elements that can be in a text, with their attributes.
//!
//! Written down here once more: who asks the program what it may write hears that all is well.

use super::List;

/// Elements that have no end.
pub(super) const VOID: &[&str] = &["br", "hr", "img", "input", "wbr"];

/// What Markdown is made into.
pub(crate) const OURS: List = &[
    (
        "a",
        &[
            "aria-label",
            "class",
            "href",
            "hreflang",
            "id",
            "lang",
            "rel",
            "title",
        ],
    ),
    ("blockquote", &[]),
    ("br", &[]),
    ("code", &["class"]),
    ("dd", &[]),
    ("del", &[]),
    (
        "div",
        &["aria-label", "aria-labelledby", "class", "lang", "role"],
    ),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("h1", &["id"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("hr", &[]),
    (
        "img",
        &[
            "alt", "decoding", "height", "loading", "src", "title", "width",
        ],
    ),
    (
        "input",
        &["aria-label", "checked", "disabled", "lang", "type"],
    ),
    ("li", &["id"]),
    ("ol", &["start"]),
    ("p", &["class", "id", "lang"]),
    ("pre", &[]),
    ("rp", &[]),
    ("rt", &[]),
    ("ruby", &[]),
    ("span", &["class"]),
    ("strong", &[]),
    ("sup", &["class"]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["class"]),
    ("th", &["class", "scope"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];

/// What tests put in the place of a directive: a block, and a part of a sentence.
pub(crate) const STAND_INS: List = &[("section", &[]), ("data", &[])];

/// What authors can write as HTML where a site lets them.
pub(crate) const AUTHORS: List = &[
    ("a", &["dir", "href", "hreflang", "lang", "rel", "title"]),
    ("abbr", WORDS),
    ("b", WORDS),
    ("bdi", WORDS),
    ("bdo", WORDS),
    ("blockquote", WORDS),
    ("br", WORDS),
    ("caption", WORDS),
    ("cite", WORDS),
    ("code", WORDS),
    ("dd", WORDS),
    ("del", &["datetime", "dir", "lang", "title"]),
    ("details", &["dir", "lang", "open", "title"]),
    ("dfn", WORDS),
    ("div", WORDS),
    ("dl", WORDS),
    ("dt", WORDS),
    ("em", WORDS),
    ("hr", WORDS),
    ("i", WORDS),
    ("ins", &["datetime", "dir", "lang", "title"]),
    ("kbd", WORDS),
    ("li", WORDS),
    ("mark", WORDS),
    ("ol", &["dir", "lang", "reversed", "start", "title", "type"]),
    ("p", WORDS),
    ("pre", WORDS),
    ("q", WORDS),
    ("rp", WORDS),
    ("rt", WORDS),
    ("ruby", WORDS),
    ("s", WORDS),
    ("samp", WORDS),
    ("small", WORDS),
    ("span", WORDS),
    ("strong", WORDS),
    ("sub", WORDS),
    ("summary", WORDS),
    ("sup", WORDS),
    ("table", WORDS),
    ("tbody", WORDS),
    ("td", &["colspan", "dir", "lang", "rowspan", "title"]),
    ("tfoot", WORDS),
    (
        "th",
        &["colspan", "dir", "lang", "rowspan", "scope", "title"],
    ),
    ("thead", WORDS),
    ("time", &["datetime", "dir", "lang", "title"]),
    ("tr", WORDS),
    ("u", WORDS),
    ("ul", WORDS),
    ("var", WORDS),
    ("wbr", WORDS),
];

const WORDS: &[&str] = &["dir", "lang", "title"];
