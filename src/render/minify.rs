//! Making HTML smaller without changing what a browser shows.

use minify_html::{Cfg, minify};

/// Minified HTML. Only what the HTML standard allows is left out: closing tags stay, because
/// leaving out `</p>` joins sentences in readers that do not follow the standard's rules for
/// implied ends, and attributes stay quoted where the standard asks for it.
pub(super) fn html(html: &str) -> Vec<u8> {
    minify(
        html.as_bytes(),
        &Cfg {
            keep_closing_tags: true,
            keep_html_and_head_opening_tags: true,
            ..Cfg::default()
        },
    )
}

#[cfg(test)]
mod tests {
    fn minified(html: &str) -> String {
        String::from_utf8(super::html(html)).unwrap()
    }

    #[test]
    fn ruby_is_unharmed() {
        let ruby = "<p><ruby>在留<rp>(</rp><rt>ざいりゅう</rt><rp>)</rp></ruby>資格</p>";
        assert_eq!(minified(ruby), ruby);
    }

    #[test]
    fn japanese_text_gets_no_spaces() {
        assert_eq!(
            minified("<p>一行目。二行目。</p>\n<p>三</p>"),
            "<p>一行目。二行目。</p><p>三</p>"
        );
    }

    #[test]
    fn words_between_inline_elements_stay_apart() {
        let html = "<p><a href=/a/>one</a>\n<a href=/b/>two</a> <b>three</b></p>";
        assert_eq!(
            minified(html),
            "<p><a href=/a/>one</a> <a href=/b/>two</a> <b>three</b></p>"
        );
    }

    #[test]
    fn preformatted_text_keeps_its_lines() {
        let html = "<pre><code>a\n  b\n</code></pre>";
        assert_eq!(minified(html), html);
    }
}
