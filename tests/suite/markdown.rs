//! Markdown as authors write it: the cases in `tests/markdown`, and text that nobody would write.

use shirube::content::markdown::html::{self, HtmlContext, Label, LinkTarget, Segment};
use shirube::content::markdown::{Markdown, Options, RawHtml, parse, plain_text};
use shirube::diag::Report;
use shirube::lang::Lang;
use shirube::source::SourceMap;
use std::borrow::Cow;
use std::path::Path;
use std::{env, fs};

mod hostile;

struct Page<'a> {
    markdown: &'a Markdown,
    label_lang: Option<Lang>,
}

impl HtmlContext for Page<'_> {
    fn heading_id(&self, index: usize) -> &str {
        &self.markdown.headings[index].id
    }

    fn link(&self, index: usize) -> LinkTarget<'_> {
        let dest = &self.markdown.links[index].dest;
        LinkTarget {
            href: Cow::Borrowed(dest),
            lang: dest
                .starts_with("/en/")
                .then(|| Lang::parse("en"))
                .flatten(),
            external: dest.starts_with("https:"),
        }
    }

    fn label(&self, label: Label) -> &str {
        match label {
            Label::Note => "Note",
            Label::Tip => "Tip",
            Label::Important => "Important",
            Label::Warning => "Warning",
            Label::Caution => "Caution",
            Label::Footnotes => "Footnotes",
            Label::Footnote => "Footnote",
            Label::FootnoteBack => "Back to the text",
            Label::TaskDone => "Done",
            Label::TaskOpen => "To do",
        }
    }

    fn label_lang(&self) -> Option<Lang> {
        self.label_lang
    }
}

/// HTML with a comment in place of each directive, and the problems, one on each line.
fn run(text: &str, options: Options, label_lang: Option<Lang>) -> (String, String) {
    let mut sources = SourceMap::default();
    let source = sources.add("case.md", text);
    let mut report = Report::default();
    let markdown = parse(text, 0, source, &options, &mut report);
    let page = Page {
        markdown: &markdown,
        label_lang,
    };
    let segments = html::render(&markdown, &page)
        .into_iter()
        .map(|segment| match segment {
            Segment::Html(html) => html,
            Segment::Directive(index) => {
                let d = &markdown.directives[index];
                let attributes = d
                    .attributes
                    .iter()
                    .map(|(k, v, _)| format!(" {k}={}", v.replace(['<', '>'], "?")));
                let kind = if d.block { "block" } else { "inline" };
                format!("<!--{kind} {}{}-->", d.name, attributes.collect::<String>())
            }
        });
    let html = segments.collect();
    report.sort(&sources);
    let problems = report.diagnostics().iter().map(|d| {
        let (line, column) = sources.position(d.primary.as_ref().unwrap().span);
        let here = sources.clamped(d.primary.as_ref().unwrap().span);
        let code = d.code.as_str();
        format!(
            "{line}:{column} {code}: {} ({:?})\n",
            d.message, &text[here]
        )
    });
    (html, problems.collect())
}

/// The file with every result written anew: what stands in `markdown` fences is the input, and
/// the fences after it are what comes out.
fn written_anew(file: &str, options: Options) -> String {
    const FENCE: &str = "`````";
    let mut out = String::new();
    let mut lines = file.lines();
    while let Some(line) = lines.next() {
        let kind = line.strip_prefix(FENCE);
        if kind.is_none() {
            out += line;
            out += "\n";
            continue;
        }
        let body = lines.by_ref().take_while(|line| *line != FENCE);
        let body = body.fold(String::new(), |text, line| text + line + "\n");
        if kind != Some("markdown") {
            continue;
        }
        let (html, problems) = run(&body, options, None);
        let html = html.trim_end();
        out += &format!("{FENCE}markdown\n{body}{FENCE}\n{FENCE}html\n{html}\n{FENCE}\n");
        if !problems.is_empty() {
            out += &format!("{FENCE}text\n{problems}{FENCE}\n");
        }
    }
    out
}

#[test]
fn cases_give_the_html_and_the_problems_that_are_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/markdown");
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "README.md" {
            continue;
        }
        count += 1;
        let file = fs::read_to_string(&path).unwrap();
        let options = Options {
            raw_html: match name == "raw-html-on.md" {
                true => RawHtml::Safe,
                false => RawHtml::Text,
            },
            extensions: true,
        };
        let anew = written_anew(&file, options);
        if env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
            fs::write(&path, anew).unwrap();
        } else if let Some((was, is)) = file.lines().zip(anew.lines()).find(|(a, b)| a != b) {
            wrong.push(format!("{name}: expected {was:?}, got {is:?}"));
        } else if file.len() != anew.len() {
            wrong.push(format!("{name}: differs in length"));
        }
    }
    assert!(count >= 10, "the cases are missing");
    assert!(
        wrong.is_empty(),
        "{}\nSNAPSHOTS=overwrite accepts this",
        wrong.join("\n")
    );
}

#[test]
fn labels_in_another_language_say_so() {
    let text = "> [!NOTE]\n> a[^1]\n\n[^1]: b\n\n- [x] c\n";
    let (html, _) = run(text, Options::default(), Lang::parse("en"));
    assert_eq!(html.matches(" lang=\"en\"").count(), 5, "{html}");
    assert!(html.contains("aria-labelledby=\"fn-title\""), "{html}");
}

#[test]
fn places_count_from_the_start_of_the_file() {
    let head = "---\ntitle: あ\n---\n";
    let text = "# あ\n\n<b>い\n\n::a{b=\"c\" b=\"d\"}\n";
    let mut sources = SourceMap::default();
    let source = sources.add("a.md", format!("{head}{text}"));
    let mut report = Report::default();
    parse(text, head.len(), source, &Options::default(), &mut report);
    report.sort(&sources);
    let places = report
        .diagnostics()
        .iter()
        .map(|d| sources.position(d.primary.as_ref().unwrap().span));
    assert_eq!(places.collect::<Vec<_>>(), [(4, 1), (6, 1), (8, 11)]);
}

#[test]
fn search_text_has_words_only() {
    let text = "## {在留|ざいりゅう}カード\n\n**届出**は\n14日以内:x{a=\"b\"}[^1]。\n\n[^1]: 法\n";
    let source = SourceMap::default().add("a.md", text);
    let markdown = parse(text, 0, source, &Options::default(), &mut Report::default());
    assert_eq!(
        plain_text(&markdown.nodes),
        "在留カード\n届出は 14日以内。\n法"
    );
}
