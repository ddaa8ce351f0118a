//! Characters that HTML and addresses cannot hold as they are.

/// Writes words. Quotation marks are only escaped where the specification's own renderer does.
pub(super) fn text(text: &str, quotes: bool, out: &mut String) {
    write(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' if quotes => Some("&quot;"),
        // A NUL must not reach a page.
        0 => Some("\u{FFFD}"),
        _ => None,
    });
}

/// Writes an attribute, with the space before it.
pub(super) fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    text(value, true, out);
    out.push('"');
}

fn write(text: &str, out: &mut String, replace: impl Fn(u8) -> Option<&'static str>) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(with) = replace(byte) {
            // Only ASCII is replaced, so both borders are borders of characters.
            out.push_str(text.get(done..at).unwrap_or_default());
            out.push_str(with);
            done = at + 1;
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_text_or_attributes() {
        let mut out = String::new();
        text("<b>\"&\"\0", false, &mut out);
        attribute("title", "\"><script>", &mut out);
        assert_eq!(
            out,
            "&lt;b&gt;\"&amp;\"\u{FFFD} title=\"&quot;&gt;&lt;script&gt;\""
        );
    }
}
