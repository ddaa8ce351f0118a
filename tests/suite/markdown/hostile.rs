//! Text that nobody would write.

use super::{Page, run};
use shirube::content::markdown::{Options, RawHtml, html, parse};
use shirube::diag::Report;
use shirube::source::SourceMap;
use std::time::{Duration, Instant};

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

const PIECES: &[&str] = &[
    "*",
    "**",
    "_",
    "__",
    "~~",
    "~",
    "`",
    "```",
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "- ",
    "1. ",
    "> ",
    "> [!NOTE]\n",
    "# ",
    "## ",
    "---",
    "===",
    "|",
    "|-|-|\n",
    "[",
    "]",
    "(",
    ")",
    "](",
    "![",
    "[^1]",
    "[^1]: ",
    "[a]: /b",
    "<",
    ">",
    "<b>",
    "</b>",
    "<div>",
    "<!--",
    "-->",
    "{",
    "}",
    "{漢字|かんじ}",
    "{漢|か",
    ":",
    "::",
    ":::",
    "::a{b=\"c\"}",
    ":a{b=\"",
    "::toc",
    "\"",
    "\\",
    "&",
    "&amp;",
    "&#0;",
    "\0",
    "\r\n",
    "\r",
    "https://",
    "example.jp",
    "- [ ] ",
    "- [x] ",
    ": ",
    "あ",
    "漢",
    "。",
    "、",
    "「",
    "」",
    "（",
    "）",
    "ー",
    "한",
    "a",
    "b1",
    "“",
    "”",
    "…",
    "\u{3000}",
    "𠮷",
    "é",
    "\u{301}",
    "{#id}",
    "$",
    "^",
    "=",
    "!",
    "🎌",
];

/// Whether every element that is opened is closed, in order.
fn is_balanced(html: &str) -> Result<(), String> {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let Some((tag, _)) = part.split_once('>') else {
            return Err(format!("no end of tag: {part}"));
        };
        let name = tag.split_whitespace().next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
        } else if !["br", "hr", "img", "input"].contains(&name) && !name.starts_with("!--") {
            open.push(name);
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("open: {open:?}"))
    }
}

#[test]
fn no_text_panics_or_leaves_an_element_open() {
    let mut random = Random(0x5EED_1234_ABCD_0001);
    for _ in 0..20_000 {
        let length = random.below(40) + 1;
        let text: String = (0..length)
            .map(|_| PIECES[random.below(PIECES.len())])
            .collect();
        let (html, _) = run(&text, Options::default(), None);
        if let Err(problem) = is_balanced(&html) {
            panic!("{problem}\n{text:?}\n{html}");
        }
        for stand_in in [
            '\u{3400}'..='\u{341F}',
            '\u{2E00}'..='\u{2E1F}',
            '\u{1F300}'..='\u{1F31F}',
        ] {
            assert!(
                !html.contains(|c| stand_in.contains(&c)),
                "{text:?}\n{html}"
            );
        }
        let raw = Options {
            raw_html: [RawHtml::Safe, RawHtml::Unchanged][random.below(2)],
            extensions: random.below(2) == 0,
        };
        run(&text, raw, None);
    }
}

#[test]
fn words_survive() {
    let mut random = Random(0x5EED_9999_ABCD_0002);
    for _ in 0..5_000 {
        let length = random.below(30) + 1;
        let pieces = [
            "あ",
            "い",
            "。",
            "「",
            "」",
            "*",
            "**",
            "~~",
            "~",
            "x",
            ",",
            "(",
            ")",
            " ",
            "{漢|か}",
            ":a{b=\"c\"}",
        ];
        let text: String = (0..length)
            .map(|_| pieces[random.below(pieces.len())])
            .collect();
        let text = format!("一{text}");
        let (html, _) = run(&text, Options::default(), None);
        for sign in ['あ', 'い', '。', '「', '」', 'x', ',', '('] {
            let ruby = if sign == '(' {
                html.matches("<rp>").count() / 2
            } else {
                0
            };
            let expected = text.matches(sign).count() + ruby;
            let found = html.matches(sign).count();
            assert_eq!(found, expected, "{sign} in {text:?}\n{html}");
        }
    }
}

#[test]
fn deep_nesting_is_cut_off_and_reported() {
    for piece in ["> ", "- ", "*a **b ", "[", "![", "1. "] {
        let text = piece.repeat(5_000) + "あ";
        let (html, _) = run(&text, Options::default(), None);
        is_balanced(&html).unwrap();
        assert!(html.contains('あ'));
    }
    let (_, problems) = run(&"> ".repeat(500), Options::default(), None);
    assert_eq!(problems.matches("content/too-large").count(), 1);
}

#[test]
fn hostile_text_takes_no_more_time_than_other_text() {
    let patterns = [
        "[",
        "*",
        "**",
        "*a ",
        "_a ",
        "~~a",
        "`",
        "``a`",
        "{",
        "{a|",
        "{あ|い",
        "::",
        ":::",
        ":a{",
        ":a{b=\"",
        "::a{}\n",
        "::a\n",
        "[^",
        "[^a",
        "[^a]",
        "http://",
        "https://.",
        "://",
        "あ*い",
        "あ*",
        "(**あ",
        "あ\n",
        "あ*\n",
        "a\n",
        "![",
        "[a](",
        "<",
        "<!--",
        "<a ",
        "&",
        "\\",
        "\\*",
        "## a\n\n",
        "## a {#b}\n\n",
        "[^1]: a\n",
        "[^1]\n\n[^1]: a\n\n",
        "|a|b|\n",
        ": a\n",
        "a\n: b\n\n",
        "{漢|か}",
        "~a",
        "\"",
    ];
    for pattern in patterns {
        let text = pattern.repeat(200_000 / pattern.len());
        let start = Instant::now();
        let source = SourceMap::default().add("a.md", "");
        let markdown = parse(
            &text,
            0,
            source,
            &Options::default(),
            &mut Report::default(),
        );
        html::render(
            &markdown,
            &Page {
                markdown: &markdown,
                label_lang: None,
            },
        );
        let time = start.elapsed();
        assert!(time < Duration::from_secs(5), "{pattern:?} took {time:?}");
    }
}

#[test]
fn emphasis_without_east_asian_text_is_that_of_commonmark() {
    let mut random = Random(0x5EED_7777_ABCD_0003);
    let pieces = [
        "*", "**", "_", "a", "b", " ", "(", ")", "\"", ".", "“", "é", "\\", "`",
    ];
    let html = |text: &str, extensions| {
        let options = Options {
            raw_html: RawHtml::Unchanged,
            extensions,
        };
        let source = SourceMap::default().add("a.md", text);
        html::render_plain(&parse(text, 0, source, &options, &mut Report::default()))
    };
    for _ in 0..5_000 {
        let length = random.below(20) + 1;
        let text: String = (0..length)
            .map(|_| pieces[random.below(pieces.len())])
            .collect();
        assert_eq!(html(&text, true), html(&text, false), "{text:?}");
    }
}
