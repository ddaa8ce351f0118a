//! What editors do to a site, at random and yet always the same.

use crate::project::Project;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Numbers that depend on the first one only (xorshift).
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Files that may break, with what is wrong with them then.
const BREAKABLE: &[(&str, &str)] = &[
    (
        "content/articles/second/ja.md",
        "---\ntitle: [\nsummary: 要約\n---\n本文。\n",
    ),
    (
        "content/articles/welcome/en.md",
        "---\ntitle: Welcome\nno-such-key: 1\n---\nText.\n",
    ),
    (
        "content/residence-status/study/ja.md",
        "---\ntitle: 学ぶ資格\nsummary: 要約。\nfacts: { number: many }\n---\n",
    ),
    ("content/program/open/ja.md", "no front matter"),
    (
        "content/organization/office/ja.md",
        "---\ntitle: 北の役所\n",
    ),
    ("content/sources.yaml", "handbook: [\n"),
    ("content/glossary.yaml", "stay: { kind: \n"),
    ("locales/en/portal.ftl", "nav-home = { $\n"),
    ("themes/portal/templates/redirect.html", "{% if %}\n"),
    ("site.toml", "title = \n"),
];

/// What was done, and the paths where a watcher would tell of it.
type Edit = (String, Vec<String>);

pub(super) struct Edits {
    pub(super) random: Random,
    /// Files that are broken, with what they said before; none if there was none.
    broken: BTreeMap<&'static str, Option<Vec<u8>>>,
    /// Files that were removed, with what they said.
    removed: BTreeMap<String, Vec<u8>>,
}

impl Edits {
    pub(super) fn new(random: Random) -> Edits {
        Edits {
            random,
            broken: BTreeMap::new(),
            removed: BTreeMap::new(),
        }
    }

    /// The files that are broken now.
    pub(super) fn broken(&self) -> BTreeSet<String> {
        self.broken.keys().map(|&path| path.to_owned()).collect()
    }

    /// Whether one of them is an entry's, which is then shown as it last was.
    pub(super) fn is_content_broken(&self) -> bool {
        self.broken.keys().any(|path| path.ends_with(".md"))
    }

    /// One to three edits that are seen together.
    pub(super) fn next(&mut self, project: &Project, step: usize) -> Edit {
        let mut whole = (String::new(), Vec::new());
        for _ in 0..1 + self.random.below(3) {
            let (what, paths) = self.one(project, step);
            whole.0 += &format!("{what}; ");
            whole.1.extend(paths);
        }
        whole
    }

    fn one(&mut self, project: &Project, step: usize) -> Edit {
        // What is broken is mended soon.
        if let Some((&path, _)) = self.broken.iter().next()
            && self.random.below(3) == 0
        {
            return self.mend(project, path);
        }
        match self.random.below(15) {
            0 | 1 => self.body(project, step),
            2 => self.title(project, step),
            3 => self.fact(project),
            4 | 5 => self.entry(project, step),
            6 => self.rename(project),
            7 | 8 => self.remove_or_restore(project),
            9 => {
                let text = format!("nav-home = Start {}\n", self.random.below(3));
                self.own_file(project, "locales/en/portal.ftl", &text)
            }
            10 => self.theme(project),
            11 => self.configuration(project),
            12 => self.glossary(project),
            13 => {
                let picture = format!(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"4\"/>\n",
                    1 + self.random.below(3)
                );
                self.write(project, "content/articles/welcome/map.svg", &picture)
            }
            _ => self.break_one(project),
        }
    }

    fn write(&mut self, project: &Project, path: &str, text: &str) -> Edit {
        project.write(path, text);
        self.removed.remove(path);
        (format!("write {path}"), vec![path.to_owned()])
    }

    /// Changes a file, unless it is not there or broken.
    fn change(&mut self, project: &Project, path: &str, change: impl Fn(&str) -> String) -> Edit {
        match fs::read_to_string(project.path(path)) {
            Ok(text) if !self.broken.contains_key(path) => {
                self.write(project, path, &change(&text))
            }
            _ => ("nothing".to_owned(), Vec::new()),
        }
    }

    fn body(&mut self, project: &Project, step: usize) -> Edit {
        let path = [
            "content/articles/second/ja.md",
            "content/articles/second/en.md",
            "content/articles/welcome/vi.md",
            "content/articles/welcome/ja-simple.md",
            "content/guide/arrival/ja.md",
            "content/program/open/ja.md",
        ][self.random.below(6)];
        self.change(project, path, |text| {
            format!("{text}\n第{step}の文です。\n")
        })
    }

    fn title(&mut self, project: &Project, step: usize) -> Edit {
        let path = [
            "content/organization/office/ja.md",
            "content/organization/office/en.md",
            "content/articles/second/ja.md",
            "content/residence-status/work/ja.md",
            "content/case/orchard/en.md",
        ][self.random.below(5)];
        self.change(project, path, |text| {
            let lines = text.lines().map(|line| match line.strip_prefix("title: ") {
                Some(_) => format!("title: 題 Title {step}\n"),
                None => format!("{line}\n"),
            });
            lines.collect()
        })
    }

    fn fact(&mut self, project: &Project) -> Edit {
        let (path, key, values) = [
            (
                "content/residence-status/study/ja.md",
                "value: ",
                ["1", "394295", "400000"],
            ),
            (
                "content/program/closing/ja.md",
                "closes: ",
                ["2026-11-01", "2026-12-01", "2027-12-01"],
            ),
            (
                "content/event/meeting/ja.md",
                "prefecture: ",
                ["JP-04\n", "JP-01\n", "JP-47\n"],
            ),
        ][self.random.below(3)];
        let value = values[self.random.below(3)];
        self.change(project, path, |text| {
            let Some(at) = text.find(key).map(|at| at + key.len()) else {
                return text.to_owned();
            };
            let end = text[at..]
                .find([',', '\n'])
                .map_or(text.len(), |end| at + end);
            let end = if value.ends_with('\n') { end + 1 } else { end };
            format!("{}{value}{}", &text[..at], &text[end..])
        })
    }

    /// A new entry, or a new text of one.
    fn entry(&mut self, project: &Project, step: usize) -> Edit {
        let number = self.random.below(3);
        let folder = format!("content/articles/entry-{number}");
        let lang = ["ja", "ja", "en", "vi", "ja-simple"][self.random.below(5)];
        let lang = if project.path(&format!("{folder}/ja.md")).exists() {
            lang
        } else {
            "ja"
        };
        let tags = ["", "tags: [一, 二]\n", "tags: [二]\n"][self.random.below(3)];
        let tags = if lang == "ja" { tags } else { "" };
        let text = format!(
            "---\ntitle: 題{step}\nsummary: 要約{step}。\n{tags}---\n## 見出し\n\n在留期間の本文{step}。[友](../welcome/)\n"
        );
        self.write(project, &format!("{folder}/{lang}.md"), &text)
    }

    /// An entry gets another name, so another address.
    fn rename(&mut self, project: &Project) -> Edit {
        let folder = |number: usize| format!("content/articles/entry-{number}");
        let (from, to) = (folder(self.random.below(3)), folder(self.random.below(6)));
        if !project.path(&from).exists() || project.path(&to).exists() {
            return ("nothing".to_owned(), Vec::new());
        }
        fs::rename(project.path(&from), project.path(&to)).unwrap();
        (format!("{from} becomes {to}"), vec![from, to])
    }

    fn remove_or_restore(&mut self, project: &Project) -> Edit {
        if self.random.below(2) == 0
            && let Some((path, text)) = self.removed.pop_first()
        {
            project.write(&path, text);
            return (format!("restore {path}"), vec![path]);
        }
        let path = [
            "content/articles/welcome/vi.md",
            "content/articles/welcome/ja-simple.md",
            "content/organization/office/vi.md",
            "content/residence-status/work/en.md",
            "content/case/orchard/en.md",
            "content/event/meeting/ja.md",
            "content/guide/arrival/ja.md",
            // Others link here.
            "content/articles/second/ja.md",
        ][self.random.below(8)];
        if !project.path(path).exists() || self.broken.contains_key(path) {
            return ("nothing".to_owned(), Vec::new());
        }
        self.removed
            .insert(path.to_owned(), fs::read(project.path(path)).unwrap());
        project.erase(path);
        // Sometimes the folder is gone too, and a watcher tells of that one.
        let (folder, _) = path.rsplit_once('/').unwrap();
        let told = if project.path(folder).exists() {
            path
        } else {
            folder
        };
        (format!("remove {path}"), vec![told.to_owned()])
    }

    /// A file of the site in place of one of the program's, or not any more.
    fn own_file(&mut self, project: &Project, path: &'static str, text: &str) -> Edit {
        if self.broken.contains_key(path) {
            return ("nothing".to_owned(), Vec::new());
        }
        if project.path(path).exists() && self.random.below(3) == 0 {
            project.erase(path);
            return (format!("remove {path}"), vec![path.to_owned()]);
        }
        self.write(project, path, text)
    }

    fn theme(&mut self, project: &Project) -> Edit {
        let number = self.random.below(3);
        let embedded = |path: &str| {
            fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
        };
        match self.random.below(3) {
            0 => {
                let path = "themes/portal/templates/redirect.html";
                let text = embedded(path).replace("<h1>", &format!("<p>{number}</p><h1>"));
                self.own_file(project, path, &text)
            }
            1 => {
                let path = "themes/portal/templates/base.html";
                let text =
                    embedded(path).replace("</footer>", &format!("<p>{number}</p></footer>"));
                self.own_file(project, path, &text)
            }
            _ => {
                let path = "themes/portal/static/style.css";
                let text = embedded(path) + &format!(".own{{order:{number}}}\n");
                self.own_file(project, path, &text)
            }
        }
    }

    fn configuration(&mut self, project: &Project) -> Edit {
        let number = self.random.below(4);
        self.change(project, "site.toml", |text| match number {
            0 => text.replace(", \"vi\"]", "]"),
            1 => text.replace("\"en\"]", "\"en\", \"vi\"]"),
            _ => {
                let rest: Vec<_> = text
                    .lines()
                    .filter(|line| !line.starts_with("closing_days"))
                    .collect();
                format!("closing_days = {}\n{}\n", number * 10, rest.join("\n"))
            }
        })
    }

    fn glossary(&mut self, project: &Project) -> Edit {
        let number = self.random.below(3);
        let text = format!(
            "stay:\n  kind: concept\n  forms:\n    ja: 在留期間\n    en: {}\n  reading: ざいりゅうきかん\n  easy: \"いることができる{{期間|きかん}}です。\"\n  explain:\n    en: How long, {number}.\n",
            ["end", "paragraph", "card"][number]
        );
        self.own_file(project, "content/glossary.yaml", &text)
    }

    fn break_one(&mut self, project: &Project) -> Edit {
        let (path, text) = BREAKABLE[self.random.below(BREAKABLE.len())];
        let before = fs::read(project.path(path)).ok();
        if self.broken.contains_key(path) || (before.is_none() && path.ends_with(".md")) {
            return ("nothing".to_owned(), Vec::new());
        }
        self.broken.insert(path, before);
        project.write(path, text);
        (format!("break {path}"), vec![path.to_owned()])
    }

    fn mend(&mut self, project: &Project, path: &'static str) -> Edit {
        match self.broken.remove(path) {
            Some(Some(text)) => project.write(path, text),
            _ => project.erase(path),
        }
        (format!("mend {path}"), vec![path.to_owned()])
    }
}
