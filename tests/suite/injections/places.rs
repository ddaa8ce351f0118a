//! A small site with an injection in every place that takes a text: one entry for each, with a
//! translation, and the files that are about the whole site. Each place has a line of its own,
//! so that what is refused can be taken out alone.

use serde_json::Value;
use std::collections::BTreeMap;

/// A line of a file.
#[derive(Clone)]
pub struct Line {
    pub text: String,
    /// Whether an injection is in it.
    pub carries: bool,
}

impl Line {
    /// The line without its injection: what a file must have stays.
    pub fn without(&self) -> Line {
        let key = self.text.split(':').next().unwrap_or_default();
        match ["title", "summary"].contains(&key) {
            true => Line::plain(&format!("{key}: word")),
            false => Line::plain(""),
        }
    }

    fn plain(text: &str) -> Line {
        Line {
            text: text.to_owned(),
            carries: false,
        }
    }
}

/// Lines of a template; `@QUOTED@`, `@RAW@` and `@LINK@` become the injection.
fn lines(template: &str, injection: &str) -> Vec<Line> {
    let one_line = injection.replace('\n', " ");
    let quoted = Value::from(injection).to_string();
    let link = one_line.replace('<', "\\<").replace('>', "\\>");
    template
        .lines()
        .map(|line| Line {
            carries: ["@QUOTED@", "@RAW@", "@LINK@"]
                .iter()
                .any(|mark| line.contains(mark)),
            text: line
                .replace("@QUOTED@", &quoted)
                .replace("@RAW@", &one_line)
                .replace("@LINK@", &link),
        })
        .collect()
}

const SOURCE: &str = r#"---
title: @QUOTED@
summary: @QUOTED@
facts:
  agency: [office]
  kind: grant
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: true
  requirements:
    - word
    - @QUOTED@
  supports:
    - word
    - @QUOTED@
  former_names:
    - word
    - @QUOTED@
  amounts:
    - { label: word, rate: 2/3, unit: per-person }
    - { label: @QUOTED@, rate: 2/3, unit: per-person, note: @QUOTED@ }
  contacts:
    - { name: word, url: "https://example.org/" }
    - { name: @QUOTED@, url: "https://example.org/", address: @QUOTED@, hours: @QUOTED@, note: @QUOTED@ }
    - { name: word, url: @QUOTED@ }
    - { name: word, email: @QUOTED@ }
    - { name: word, phone: @QUOTED@ }
  links:
    - { url: "https://example.org/", label: word }
    - { url: "https://example.org/", label: @QUOTED@ }
    - { url: @QUOTED@, label: word }
sources:
  - { doc: handbook, page: 10 }
  - { doc: handbook, section: @QUOTED@ }
  - { url: "https://example.org/", title: @QUOTED@ }
  - { url: @QUOTED@, title: word }
as_of: 2026-04
tags:
  - word
  - @QUOTED@
aliases:
  - program/old-NUMBER
  - @QUOTED@
---
## @RAW@ {#a}

Word *@RAW@* word, **@RAW@** and ~~@RAW@~~ and `@RAW@` and {漢|@RAW@}.

- @RAW@

1. [ ] @RAW@

> @RAW@

| a | @RAW@ |
|---|---|
| b | `@RAW@` |

Word
: @RAW@

> [!NOTE]
> @RAW@[^n]

[^n]: @RAW@

[word](<@LINK@>)

[word](@RAW@)

[@RAW@](https://example.org/)

[word](https://example.org/ "@RAW@")

<@RAW@>

[word]: <@LINK@> "@RAW@"

![@RAW@](map.png)

![word](<@LINK@>)

![word](map.png "@RAW@")

::figure{src="map.png" alt="@RAW@" caption="@RAW@"}

:fact{of="@RAW@" key="kind"}

::@RAW@

```@RAW@
@RAW@
```

    @RAW@

## [word]

@RAW@
"#;

const TRANSLATION: &str = r#"---
title: @QUOTED@
summary: @QUOTED@
texts:
  requirements:
    - word
    - @QUOTED@
  supports:
    - word
    - @QUOTED@
tags:
  - word
  - @QUOTED@
---
@RAW@
"#;

/// All files, by path.
pub fn everywhere(injections: &[String]) -> BTreeMap<String, Vec<Line>> {
    let mut files: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    let mut glossary = Vec::new();
    let mut sources = lines(HANDBOOK, "");
    let mut doors = Vec::new();
    let (mut ja, mut en) = (Vec::new(), Vec::new());
    for (number, (injection, message)) in injections.iter().zip(messages()).enumerate() {
        let fill =
            |template: &str| lines(&template.replace("NUMBER", &number.to_string()), injection);
        let folder = format!("content/program/i{number}");
        files.insert(format!("{folder}/ja.md"), fill(SOURCE));
        files.insert(format!("{folder}/en.md"), fill(TRANSLATION));
        // A picture that is one.
        files.insert(format!("{folder}/map.svg"), lines(PICTURE, ""));
        glossary.extend(fill(TERM));
        sources.extend(fill(DOCUMENT));
        doors.extend(fill(DOOR));
        for texts in [&mut ja, &mut en] {
            texts.push(Line {
                text: format!("{message} = {{ {} }}", fluent(injection)),
                carries: true,
            });
        }
    }
    for lines in files.values_mut().flatten() {
        lines.text = lines.text.replace("map.png", "map.svg");
    }
    files.insert("content/glossary.yaml".to_owned(), glossary);
    files.insert("content/sources.yaml".to_owned(), sources);
    files.insert("content/doors.yaml".to_owned(), doors);
    files.insert("locales/ja/own.ftl".to_owned(), ja);
    files.insert("locales/en/own.ftl".to_owned(), en);
    files
}

const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>"#;

const HANDBOOK: &str = "handbook:
  title: { ja: 手引き, en: Handbook }
  publisher: { ja: 北の役所, en: Northern Office }
  published: 2024-10";

const DOCUMENT: &str = "doc-NUMBER:
  title:
    ja: @QUOTED@
    en: @QUOTED@
  publisher: { ja: @QUOTED@ }
  published: 2024-10";

const TERM: &str = "term-NUMBER:
  kind: concept
  forms:
    ja: word NUMBER
    en: @QUOTED@
  easy: @QUOTED@
  explain:
    en: @QUOTED@
  also:
    - @QUOTED@";

const DOOR: &str = "- id: door-NUMBER
  title:
    ja: @QUOTED@
    en: @QUOTED@
  tasks:
    - to: /program/
      text: { ja: @QUOTED@, en: @QUOTED@ }";

/// Messages of the interface that are nothing but words.
fn messages() -> Vec<&'static str> {
    let files = [
        include_str!("../../../locales/ja/portal.ftl"),
        include_str!("../../../locales/ja/page.ftl"),
        include_str!("../../../locales/ja/facts.ftl"),
    ];
    let lines = files.into_iter().flat_map(str::lines);
    lines
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()) && !line.contains('{'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .collect()
}

/// A string of Fluent, which can say everything.
fn fluent(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted += &format!("\\u{:04X}", u32::from(c)),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}
