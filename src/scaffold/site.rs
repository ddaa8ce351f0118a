//! The first files of a site: a guide, a programme with a deadline, a desk, two terms, a document.

use super::NewFile;
use super::editor;
use super::words::{self, Words};
use crate::data::scalar::scalar;
use crate::date::{Day, PartialDate};
use crate::lang::Lang;

/// How many months after the first day the example's applications close: long enough to be open
/// while somebody tries the tool out.
const MONTHS_OPEN: i8 = 6;

const WELCOME: &str = "welcome";
const COURSE: &str = "japanese-course";
const DESK: &str = "help-desk";

/// What a new site is to be like.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its languages, the source language first. Each stands there once.
    pub languages: Vec<Lang>,
    /// Its name, if it is to have another one than the example's.
    pub title: Option<String>,
    /// The day on which it begins.
    pub today: Day,
}

/// All files of a new site. `None` if there are no words in its source language.
pub fn files(wanted: &Wanted) -> Option<Vec<NewFile>> {
    let source = *wanted.languages.first()?;
    let own = words::of(source)?;
    let spoken: Vec<(Lang, &Words)> = wanted
        .languages
        .iter()
        .filter_map(|lang| Some((*lang, words::of(*lang)?)))
        .collect();
    let mut files = vec![
        NewFile::new("site.toml", site_toml(wanted, source, &spoken)),
        NewFile::new("README.md", read_me(own, wanted.title.as_deref())),
        NewFile::new(".gitignore", "/dist\n/dist-pseudo\n.shirube/\n"),
        NewFile::new("content/sources.yaml", sources(wanted.today, &spoken)),
        NewFile::new("content/glossary.yaml", glossary(&spoken)),
    ];
    for (lang, words) in &spoken {
        let pages = [
            ("guide", WELCOME, welcome(*lang, words, source)),
            (
                "program",
                COURSE,
                course(*lang, words, source, wanted.today),
            ),
            ("organization", DESK, desk(*lang, words, source)),
        ];
        files.extend(pages.map(|(collection, slug, text)| {
            NewFile::new(format!("content/{collection}/{slug}/{lang}.md"), text)
        }));
    }
    files.extend(editor::schemas());
    files.push(editor::settings());
    Some(files)
}

fn site_toml(wanted: &Wanted, source: Lang, spoken: &[(Lang, &Words)]) -> String {
    let title = match &wanted.title {
        Some(title) => quoted(title),
        None => {
            let titles = spoken
                .iter()
                .map(|(lang, words)| format!("{lang} = {}", quoted(words.site)));
            format!("{{ {} }}", titles.collect::<Vec<_>>().join(", "))
        }
    };
    let languages: Vec<_> = wanted
        .languages
        .iter()
        .map(|l| quoted(l.as_str()))
        .collect();
    format!(
        "{}title = {title}
# The address at which the site will be published.
base_url = \"https://example.org/\"
# The language in which facts are written; all other languages hold words only.
source_language = \"{source}\"
languages = [{}]

[collections.guide]
type = \"guide\"

[collections.program]
type = \"program\"

[collections.organization]
type = \"organization\"
",
        editor::toml_line(),
        languages.join(", "),
    )
}

/// A basic string of TOML. JSON escapes all that TOML wants escaped but the last control
/// character of ASCII.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text)
        .to_string()
        .replace('\u{7f}', "\\u007f")
}

fn read_me(words: &Words, title: Option<&str>) -> String {
    format!(
        "# {}\n\n{}\n\n- `shirube serve --open`: {}\n- `shirube check`: {}\n- `shirube build`: {}\n\n{}\n",
        title.unwrap_or(words.site),
        words.readme_intro,
        words.readme_look,
        words.readme_check,
        words.readme_publish,
        words.readme_where,
    )
}

fn sources(today: Day, spoken: &[(Lang, &Words)]) -> String {
    let each = |pick: fn(&Words) -> &'static str| -> String {
        let texts = spoken
            .iter()
            .map(|(lang, words)| format!("\n    {lang}: {}", scalar(pick(words))));
        texts.collect()
    };
    format!(
        "{}leaflet:\n  title:{}\n  publisher:{}\n  published: {}\n",
        editor::yaml_line("sources"),
        each(|w| w.leaflet),
        each(|w| w.publisher),
        month(today),
    )
}

/// A term of the example, as its languages name it.
struct Term {
    key: &'static str,
    kind: &'static str,
    reading: &'static str,
    easy: &'static str,
    form: fn(&Words) -> &'static str,
    meaning: fn(&Words) -> &'static str,
}

const TERMS: [Term; 2] = [
    Term {
        key: "status-of-residence",
        kind: "concept",
        reading: "ざいりゅうしかく",
        easy: "{外国人|がいこくじん}が{日本|にほん}にいるための{資格|しかく}です。{資格|しかく}によって、{日本|にほん}でできることが{違|ちが}います。",
        form: |w| w.status_term,
        meaning: |w| w.status_meaning,
    },
    Term {
        key: "residence-card",
        kind: "procedure",
        reading: "ざいりゅうかーど",
        easy: "3か{月|げつ}より{長|なが}く{日本|にほん}に{住|す}む{外国人|がいこくじん}がもらうカードです。",
        form: |w| w.card_term,
        meaning: |w| w.card_meaning,
    },
];

fn glossary(spoken: &[(Lang, &Words)]) -> String {
    let mut text = editor::yaml_line("glossary");
    for term in &TERMS {
        text += &format!("{}:\n  kind: {}\n  forms:\n", term.key, term.kind);
        let japanese = spoken.iter().find(|(lang, _)| lang.primary() == "ja");
        if let Some((_, words)) = japanese {
            text += &format!("    ja: {}\n", scalar((term.form)(words)));
        }
        let others = || spoken.iter().filter(|(lang, _)| lang.primary() != "ja");
        for (lang, words) in others() {
            text += &format!("    {lang}: {}\n", scalar((term.form)(words)));
        }
        if japanese.is_some() {
            text += &format!(
                "  reading: {}\n  easy: {}\n",
                term.reading,
                scalar(term.easy)
            );
        }
        if others().next().is_some() {
            text += "  explain:\n";
            for (lang, words) in others() {
                text += &format!("    {lang}: {}\n", scalar((term.meaning)(words)));
            }
        }
    }
    text
}

/// Title, summary and, in a translation, what is left to be done with it.
fn head(lang: Lang, source: Lang, title: &str, summary: &str, facts: &str, texts: &str) -> String {
    let (facts, state) = match (lang == source, words::review_wanted(lang)) {
        (true, true) => (facts, "# Review wanted.\n"),
        (true, false) => (facts, ""),
        (false, true) => (texts, "translation: { review: wanted }\n"),
        (false, false) => (texts, ""),
    };
    format!(
        "---\ntitle: {}\nsummary: {}\n{facts}{state}---\n",
        scalar(title),
        scalar(summary),
    )
}

fn welcome(lang: Lang, words: &Words, source: Lang) -> String {
    let file = format!("content/guide/{WELCOME}/{lang}.md");
    let head = head(lang, source, words.welcome, words.welcome_summary, "", "");
    format!(
        "{head}## {}{}\n\n{}\n\n- [{}](/program/{COURSE}/)\n- [{}](/organization/{DESK}/)\n",
        words.about_heading,
        id(lang, source, "about"),
        words.about_text.replace("{file}", &file),
        words.course,
        words.desk,
    )
}

fn course(lang: Lang, words: &Words, source: Lang, today: Day) -> String {
    let gives = scalar(words.course_gives);
    let facts = format!(
        "facts:
  agency: [{DESK}]
  kind: training
  purposes: [develop]
  users: [student, worker]
  regions: [JP]
  foreign_talent: true
  cost: {{ free: true }}
  period: {{ opens: {}, closes: {}, rule: fixed }}
  supports:
    - {gives}
sources:
  - {{ doc: leaflet, page: 1 }}
as_of: {}
",
        PartialDate::Day(today),
        PartialDate::Day(closing(today)),
        month(today),
    );
    let texts = format!("texts:\n  supports:\n    - {gives}\n");
    let head = head(
        lang,
        source,
        words.course,
        words.course_summary,
        &facts,
        &texts,
    );
    format!(
        "{head}## {}{}\n\n{} [{}](/organization/{DESK}/)\n",
        words.apply_heading,
        id(lang, source, "apply"),
        words.apply_text,
        words.desk,
    )
}

fn desk(lang: Lang, words: &Words, source: Lang) -> String {
    let hours = scalar(words.desk_hours);
    let facts = format!(
        "facts:
  kind: desk
  regions: [JP]
  audience: [student, worker]
  contacts:
    - email: desk@example.org
      hours: {hours}
"
    );
    let texts = format!("texts:\n  contacts:\n    - hours: {hours}\n");
    let head = head(lang, source, words.desk, words.desk_summary, &facts, &texts);
    format!("{head}{}\n", words.desk_text)
}

/// The id of a heading, which only the source gives.
fn id(lang: Lang, source: Lang, id: &str) -> String {
    match lang == source {
        true => format!(" {{#{id}}}"),
        false => String::new(),
    }
}

fn month(day: Day) -> PartialDate {
    let (year, month, _) = day.parts();
    PartialDate::Month(year, month)
}

/// The last day of the month in which the example closes.
fn closing(today: Day) -> Day {
    let (year, month, _) = today.parts();
    let ahead = month + MONTHS_OPEN;
    let (year, month) = match ahead > 12 {
        true => (year.saturating_add(1), ahead - 12),
        false => (year, ahead),
    };
    // Where the calendar ends there is no such month.
    Day::new(year, month, 1).map_or(today, |_| PartialDate::Month(year, month).last_day())
}
