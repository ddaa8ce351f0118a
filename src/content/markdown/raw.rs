//! HTML in Markdown, as far as Markdown is concerned: what is a comment and what is not.

use std::borrow::Cow;

/// `html` without its comments. A comment that is not closed reaches to the end.
pub(super) fn without_comments(html: &str) -> Cow<'_, str> {
    if !html.contains("<!--") {
        return Cow::Borrowed(html);
    }
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        // `<!-->` and `<!--->` are whole comments.
        let short = comment
            .strip_prefix('>')
            .or_else(|| comment.strip_prefix("->"));
        rest = short
            .or_else(|| comment.split_once("-->").map(|(_, after)| after))
            .unwrap_or_default();
    }
    kept.push_str(rest);
    if kept.trim().is_empty() {
        kept.clear();
    }
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_disappear() {
        for (html, kept) in [
            ("<b>", "<b>"),
            ("<!-- a -->\n", ""),
            ("<p><!-- a --><!---->x<!-->y<!--", "<p>xy"),
        ] {
            assert_eq!(without_comments(html), kept);
        }
    }
}
