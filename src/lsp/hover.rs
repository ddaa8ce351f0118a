//! What is told of what the cursor is on.

use super::client::Client;
use super::interface;
use super::names::{self, plain};
use super::schema;
use super::spot::Spot;
use super::text::Lines;
use super::thing::{self, Thing};
use crate::content::glossary::Term;
use crate::content::schema as content_schema;
use crate::data::{DataPath, Step};
use crate::lang::Lang;
use lsp_types::{Hover, HoverContents, MarkupContent, MarkupKind};

/// The most words of a value that are listed.
const MOST: usize = 40;

pub(super) fn at(spot: &Spot<'_>, client: Client) -> Option<Hover> {
    let (range, thing) = thing::at(spot)?;
    let value = text(spot, &thing)?;
    let content = match client.markdown {
        true => MarkupContent {
            kind: MarkupKind::Markdown,
            value,
        },
        false => MarkupContent {
            kind: MarkupKind::PlainText,
            value: value.replace(['\\', '`'], "").replace("**", ""),
        },
    };
    let lines = Lines::new(spot.text, client.encoding);
    Some(Hover {
        contents: HoverContents::Markup(content),
        range: Some(lines.range(range)),
    })
}

fn text(spot: &Spot<'_>, thing: &Thing) -> Option<String> {
    let site = spot.site;
    match thing {
        Thing::Key(path) => key(spot, path),
        Thing::Value(path, value) => {
            let root = content_schema::of(spot.schema()?)?;
            let words = schema::at(&root, path).words();
            let word = words.iter().find(|word| word.id == value)?;
            Some(word_line(spot, word))
        }
        Thing::Entry(id, _) => Some(names::about(spot, *id)),
        Thing::Attachment(number) => {
            let attachment = site.attachments.get(*number)?;
            let bytes = attachment.bytes.len();
            Some(format!("**{}**\n\n{bytes} bytes", plain(&attachment.name)))
        }
        Thing::Source(key) => {
            let document = site.documents.get(key)?;
            let title = document.title.get(spot.chain()).map(|(text, _)| text);
            let publisher = document.publisher.get(spot.chain()).map(|(text, _)| text);
            Some(format!(
                "**{}**\n\n{} · {}",
                plain(title.unwrap_or(key)),
                plain(publisher.unwrap_or_default()),
                document.published
            ))
        }
        Thing::Directive(known) => {
            let attributes = known.attributes.join("`, `");
            let colons = if known.inline { ":" } else { "::" };
            Some(format!(
                "**{colons}{}**\n\n{}\n\nAttributes: `{attributes}`",
                known.name, known.meaning
            ))
        }
        Thing::Term(key) => Some(term(spot, site.glossary.get(key)?)),
        Thing::Message(name) => {
            let mut languages = vec![spot.lang(), site.config.source_language];
            languages.extend(Lang::parse("en"));
            let mut lines = vec![format!("**{}**", plain(name))];
            for lang in languages {
                let line = interface::written(spot, lang, name);
                let line = line.map(|text| format!("{lang}: {}", plain(&text)));
                lines.extend(line.filter(|line| !lines.contains(line)));
            }
            (lines.len() > 1).then(|| lines.join("\n\n"))
        }
        Thing::Template(_) => None,
    }
}

fn key(spot: &Spot<'_>, path: &[Step]) -> Option<String> {
    let name = DataPath {
        steps: path.to_vec(),
        key: false,
    };
    if let [Step::Key(first), ..] = path
        && first == "texts"
        && path.len() > 1
    {
        let name = name.to_string();
        let key = name.strip_prefix("texts.")?;
        let entry = spot.site.entry(names::own_entry(spot)?);
        let words = entry.role().texts.get(key)?;
        return Some(format!("**{}**\n\n{}", plain(key), plain(words)));
    }
    let root = content_schema::of(spot.schema()?)?;
    let found = schema::at(&root, path);
    if !found.is_known() {
        return None;
    }
    let mut lines = vec![format!("**{}**", plain(&name.to_string()))];
    lines.extend(found.meaning.map(str::to_owned));
    let required = if found.required { " Required." } else { "" };
    lines.push(format!("Expected: {}.{required}", found.kind(&root)));
    let items = found.items(&root);
    let words = match found.words() {
        words if words.is_empty() => items.words(),
        words => words,
    };
    let listed = words.iter().take(MOST).filter(|w| w.message.is_some());
    let listed: Vec<String> = listed
        .map(|word| format!("- {}", word_line(spot, word)))
        .collect();
    if !listed.is_empty() {
        lines.push(listed.join("\n"));
    }
    Some(lines.join("\n\n"))
}

/// A word with its label and its meaning.
fn word_line(spot: &Spot<'_>, word: &schema::Word<'_>) -> String {
    let locale = spot.site.catalogs.locale(spot.site.config.source_language);
    let id = word.message.map(|prefix| format!("{prefix}-{}", word.id));
    let label = id.filter(|id| locale.has(id)).map(|id| locale.text(&id));
    // Some are said with a number only.
    let label = label.filter(|text| !text.contains("{$"));
    let mut line = format!("`{}`", word.id);
    for more in [label.as_deref(), word.meaning].into_iter().flatten() {
        line += &format!(" – {}", plain(more));
    }
    line
}

/// A term: its name, how it is read, what it means, what other languages call it.
pub(super) fn term(spot: &Spot<'_>, term: &Term) -> String {
    let source = spot.site.config.source_language;
    let own = term.forms.get(&source).map_or("", String::as_str);
    let mut lines = vec![match &term.reading {
        Some(reading) => format!("**{}** ({})", plain(own), plain(reading)),
        None => format!("**{}**", plain(own)),
    }];
    let explanation = spot
        .chain()
        .iter()
        .find_map(|lang| term.explanation(*lang))
        .or(term.easy.as_deref());
    lines.extend(explanation.map(|text| plain(&without_ruby(text))));
    let others = term.forms.iter().filter(|(lang, _)| **lang != source);
    let others: Vec<String> = others
        .map(|(lang, form)| format!("{lang}: {}", plain(form)))
        .collect();
    if !others.is_empty() {
        lines.push(others.join(" · "));
    }
    lines.join("\n\n")
}

/// `{漢字|かんじ}` as 漢字.
fn without_ruby(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out += before;
        match after.split_once('}') {
            Some((ruby, behind)) => {
                out += ruby.split('|').next().unwrap_or_default();
                rest = behind;
            }
            None => rest = after,
        }
    }
    out + rest
}
