//! Making pages, styles and scripts smaller without changing what a browser shows or does.

use minify_html::{Cfg, minify};

/// Minified HTML. Only what the HTML standard allows is left out: closing tags stay, because
/// leaving out `</p>` joins sentences in readers that do not follow the standard's rules for
/// implied ends, and attributes stay quoted where the standard asks for it.
pub fn html(html: &str) -> Vec<u8> {
    minify(
        html.as_bytes(),
        &Cfg {
            keep_closing_tags: true,
            keep_html_and_head_opening_tags: true,
            ..Cfg::default()
        },
    )
}

/// A style sheet without its comments and spaces.
pub(super) fn css(css: &[u8]) -> Vec<u8> {
    let cfg = Cfg {
        minify_css: true,
        ..Cfg::default()
    };
    inside("<style>", css, "</style>", &cfg)
}

/// A module script without its comments and spaces.
pub(super) fn js(js: &[u8]) -> Vec<u8> {
    let cfg = Cfg {
        minify_js: true,
        ..Cfg::default()
    };
    let small = inside("<script type=module>", js, "</script>", &cfg);
    // The library keeps what is said at the beginning, as if it were a licence.
    let comment = |line: &[u8]| line.starts_with(b"//");
    let mut lines = small.split_inclusive(|b| *b == b'\n');
    let rest: usize = lines
        .by_ref()
        .take_while(|l| comment(l))
        .map(<[u8]>::len)
        .sum();
    small[rest..].to_vec()
}

/// The library takes styles and scripts as parts of a page. What it cannot read stays as it is.
fn inside(open: &str, content: &[u8], close: &str, cfg: &Cfg) -> Vec<u8> {
    let page = [open.as_bytes(), content, close.as_bytes()].concat();
    let small = minify(&page, cfg);
    small
        .strip_prefix(open.as_bytes())
        .and_then(|rest| rest.strip_suffix(close.as_bytes()))
        .filter(|small| !small.is_empty() && small.len() < content.len())
        .unwrap_or(content)
        .to_vec()
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
