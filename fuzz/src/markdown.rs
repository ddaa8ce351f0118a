//! Markdown with our extensions: whatever is written becomes HTML that browsers understand as it
//! was meant, and no word is lost.

use crate::markup::{AUTHORS, List, Markup, OURS, STAND_INS};
use crate::places;
use crate::words::{letters, letters_of};
use shirube::content::markdown::html::{self, HtmlContext, Label, LinkTarget, Segment};
use shirube::content::markdown::{Markdown, Options, RawHtml, parse};
use shirube::diag::Report;
use shirube::lang::Lang;
use shirube::source::{SourceId, SourceMap};
use std::borrow::Cow;

/// Reads an input as the text below the front matter of a file.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    for raw_html in [RawHtml::Text, RawHtml::Safe] {
        check(text, raw_html);
    }
}

fn check(text: &str, raw_html: RawHtml) {
    const FRONT: &str = "---\ntitle: 題\n---\n";
    let mut sources = SourceMap::default();
    let source = sources.add("ja.md", format!("{FRONT}{text}"));
    let mut report = Report::default();
    let read = |report: &mut Report| markdown(text, FRONT.len(), source, raw_html, report);
    let tree = read(&mut report);
    assert_eq!(tree, read(&mut Report::default()), "read twice");
    places::check(&report, &sources);
    check_places(&tree, text, FRONT.len(), &sources);

    let html = shown(&tree);
    let lists: &[List] = match raw_html {
        RawHtml::Safe => &[OURS, STAND_INS, AUTHORS],
        _ => &[OURS, STAND_INS],
    };
    let result = Markup::read(&html, lists).and_then(|markup| {
        markup.check_addresses()?;
        // Authors may close what browsers close by themselves.
        if raw_html == RawHtml::Text {
            markup.check_anchors()?;
            markup.check_tree(&html)?;
            check_words(&tree, text, &markup)?;
        }
        Ok(())
    });
    if let Err(problem) = result {
        panic!("{problem}\n{text:?}\n{html}");
    }
}

fn markdown(
    text: &str,
    offset: usize,
    source: SourceId,
    raw_html: RawHtml,
    report: &mut Report,
) -> Markdown {
    let options = Options {
        raw_html,
        ..Options::default()
    };
    parse(text, offset, source, &options, report)
}

/// Everything that is listed lies in the text, and its blocks are all of it.
fn check_places(tree: &Markdown, text: &str, offset: usize, sources: &SourceMap) {
    let headings = tree.headings.iter().map(|heading| heading.span);
    let links = tree.links.iter().map(|link| link.span);
    let footnotes = tree.footnotes.iter().map(|footnote| footnote.span);
    let directives = tree.directives.iter().flat_map(|directive| {
        let attributes = directive.attributes.iter().map(|(_, _, span)| *span);
        attributes.chain([directive.span])
    });
    for span in headings.chain(links).chain(footnotes).chain(directives) {
        places::check_span(span, sources);
    }
    let mut end = 0;
    for block in &tree.blocks {
        places::check_span(block.span, sources);
        let range = block.span.range();
        let between = text.get(end..range.start - offset);
        let between = between.unwrap_or_else(|| panic!("blocks overlap in {text:?}"));
        assert_eq!(between.trim(), "", "between blocks of {text:?}");
        end = range.end - offset;
    }
    assert_eq!(text[end..].trim(), "", "below the blocks of {text:?}");
}

/// What the tree says is what the page says. Where nothing in the text can be anything else than
/// words and marks around them, it is also what the text says.
fn check_words(tree: &Markdown, text: &str, markup: &Markup<'_>) -> Result<(), String> {
    let shown = letters(&markup.text);
    if letters_of(&tree.nodes) != shown {
        return Err(format!("the tree says {:?}", letters_of(&tree.nodes)));
    }
    let only_words = !text.contains(['[', '<', '&', '{', ':', '|', '`', '~', '\0']);
    if only_words && letters(text) != shown {
        return Err(format!("the page says {shown:?}"));
    }
    Ok(())
}

/// The finished HTML, with an element in the place of each directive.
fn shown(tree: &Markdown) -> String {
    html::render(tree, &Page)
        .into_iter()
        .map(|segment| match segment {
            Segment::Html(html) => html,
            Segment::Directive(index) => match tree.directives[index].block {
                true => "<section></section>".to_owned(),
                false => "<data></data>".to_owned(),
            },
        })
        .collect()
}

/// A page of which everything can be told from what authors write.
struct Page;

impl HtmlContext for Page {
    fn heading_id(&self, _: usize) -> &str {
        ""
    }

    fn link(&self, index: usize) -> LinkTarget<'_> {
        LinkTarget {
            href: Cow::Owned(format!("/{index}/")),
            lang: None,
            external: index.is_multiple_of(2),
        }
    }

    fn label(&self, _: Label) -> &str {
        "※"
    }

    fn label_lang(&self) -> Option<Lang> {
        None
    }
}
