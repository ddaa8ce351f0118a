//! Two versions of a small site that differ in every page, and what may be published while one
//! takes the place of the other.

use crate::page::Page;
use crate::project::{Project, Ran, TODAY, published};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// Published files by their paths.
pub type Published = BTreeMap<String, Vec<u8>>;

/// How a build is called.
pub const BUILD: [&str; 5] = ["build", "--date", TODAY, "--format", "json"];

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    A,
    B,
}

impl Version {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Version::A => Version::B,
            Version::B => Version::A,
        }
    }
}

/// A site that can be turned from one version into the other.
pub struct Versions {
    /// The site.
    pub project: Project,
    /// The folder that it is published in.
    pub folder: PathBuf,
    a: Published,
    b: Published,
}

impl Versions {
    /// Builds both versions, each in a folder of its own.
    pub fn of(project: Project) -> Self {
        let folder = project.path("dist");
        let mut versions = Versions {
            project,
            folder,
            a: Published::new(),
            b: Published::new(),
        };
        for version in [Version::A, Version::B] {
            versions.set(version);
            versions.project.built(&["--output", "whole"]);
            let files = published(&versions.project.path("whole"));
            match version {
                Version::A => versions.a = files,
                Version::B => versions.b = files,
            }
        }
        let differ = |path: &String| versions.a.get(path) != versions.b.get(path);
        let pages = versions.a.keys().filter(|path| path.ends_with(".html"));
        assert!(pages.clone().count() > 20 && pages.filter(|p| !differ(p)).count() < 5);
        versions
    }

    /// Publishes in another folder from now on.
    pub fn published_in(mut self, folder: PathBuf) -> Self {
        self.folder = folder;
        self
    }

    /// What a version looks like when it is published.
    pub fn whole(&self, version: Version) -> &Published {
        match version {
            Version::A => &self.a,
            Version::B => &self.b,
        }
    }

    /// Turns the texts into those of a version: names, styles, and articles that only one has.
    pub fn set(&self, version: Version) {
        let project = &self.project;
        let config = fs::read_to_string(project.path("site.toml")).unwrap();
        let start = config.find("title = ").unwrap();
        let end = start + config[start..].find('\n').unwrap();
        let title = format!("title = {{ ja = \"案内{version:?}\", en = \"Guide {version:?}\" }}");
        project.write(
            "site.toml",
            config[..start].to_owned() + &title + &config[end..],
        );
        project.write(
            "themes/portal/static/style.css",
            format!("main{{--version:\"{version:?}\"}}"),
        );
        for number in 0..6 {
            let entry = |version: Version| format!("content/articles/only-{version:?}-{number}");
            let old = project.path(&entry(version.other()).to_lowercase());
            if old.exists() {
                fs::remove_dir_all(old).unwrap();
            }
            let entry = entry(version).to_lowercase();
            project.write(
                &format!("{entry}/ja.md"),
                format!(
                    "---\ntitle: 題{version:?}{number}\nsummary: 要約。\n---\n![絵](map.svg)\n\n{}",
                    format!("本文{version:?}です。").repeat(200 + 100 * number)
                ),
            );
            project.write(
                &format!("{entry}/map.svg"),
                format!(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"{}\"/>\n",
                    number + 3
                ),
            );
        }
    }

    /// The arguments of a build.
    pub fn args(&self) -> Vec<&str> {
        [&BUILD[..], &["--output", self.folder.to_str().unwrap()]].concat()
    }

    /// Builds; all must go well and nothing be said.
    pub fn build(&self) -> Value {
        let ran = self.project.run(&self.args()).fine();
        assert_eq!(ran.stderr, "");
        ran.json()
    }

    /// Builds a version and checks that the folder holds just that, whatever it held before.
    pub fn repaired(&self, version: Version) {
        self.set(version);
        let result = self.build();
        let others = result["changed_by_others"].as_array().unwrap();
        assert!(others.is_empty(), "taken for edits of others: {others:?}");
        self.is(version);
    }

    /// The folder holds a version and nothing else.
    pub fn is(&self, version: Version) {
        let now = published(&self.folder);
        let whole = self.whole(version);
        let paths = now.keys().chain(whole.keys());
        let wrong: Vec<_> = paths.filter(|p| now.get(*p) != whole.get(*p)).collect();
        assert!(wrong.is_empty(), "not {version:?}: {wrong:?}");
    }

    /// A build that had to fail: it says where and ends with 1 or 2, and no file is torn.
    pub fn failed(&self, ran: &Ran) {
        assert!(matches!(ran.code, Some(1 | 2)), "{:?}", ran.code);
        let result: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
        let problems = result["diagnostics"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        // A place in a text, or else a name in what is said.
        let located = problems.iter().any(|problem| {
            let said = format!("{}{}", problem["message"], problem["hints"]);
            problem["severity"] == "error" && (problem["path"].is_string() || said.contains('`'))
        });
        assert!(located, "{}{}", ran.stdout, ran.stderr);
        self.is_mixed();
    }

    /// Every file is that of one version or of the other, none of those that both have is
    /// missing, and no page lacks what it loads. Returns how many are of the first and of the
    /// second.
    pub fn is_mixed(&self) -> (usize, usize) {
        let now = published(&self.folder);
        let mut count = (0, 0);
        for (path, bytes) in &now {
            // What waits to be published, and the one file that is just being written.
            let mut parts = path.split('/');
            if parts.any(|part| part.starts_with(".shirube-tmp-")) || path == ".shirube-lock" {
                continue;
            }
            let is_a = self.a.get(path) == Some(bytes);
            let is_b = self.b.get(path) == Some(bytes);
            assert!(is_a || is_b, "{path} is torn, or of nobody");
            count.0 += usize::from(is_a && !is_b);
            count.1 += usize::from(is_b && !is_a);
            if path.ends_with(".html") {
                loads(path, std::str::from_utf8(bytes).unwrap(), &now);
            }
        }
        let mut both = self.a.keys().filter(|path| self.b.contains_key(*path));
        let missing = both.find(|path| !now.contains_key(*path));
        assert_eq!(missing, None, "is missing");
        count
    }
}

/// Checks that everything is there that a page loads from its site: styles, scripts, pictures,
/// and the files of the search.
fn loads(path: &str, html: &str, now: &Published) {
    const NAMES: [&str; 5] = [
        "src",
        "data-index",
        "data-titles",
        "data-engine",
        "data-wasm",
    ];
    let page = Page::new(html.to_owned());
    let others = page
        .all_tags()
        .flat_map(|tag| NAMES.iter().filter_map(|name| tag.get(name)));
    let links = page.tags("link").filter_map(|tag| tag.get("href"));
    for target in others.chain(links) {
        let Some(target) = target.strip_prefix("/portal/") else {
            continue;
        };
        let name = target.rsplit('/').next().unwrap();
        if name.contains('.') && !name.ends_with(".xml") {
            assert!(
                now.contains_key(target),
                "{path} loads {target}, which is missing"
            );
        }
    }
}
