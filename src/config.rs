//! `site.toml`: what a site is called, which languages and collections it has.
//!
//! Everything but five keys has a default. The values here are already checked: a later stage
//! never meets a language without a tag or a base address without a slash.

mod base_url;
pub mod chain;
mod file;
mod name;

pub use base_url::BaseUrl;
pub use file::ConfigFile;
pub use name::{folded, is_device, is_in_parts, is_portable, is_slug};

use crate::data::DataPath;
use crate::data::read::{Codes, read, report_problems};
use crate::data::toml::TomlFile;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::{Lang, Localized};
use crate::source::{SourceId, SourceMap, Span};
use crate::words::words;
use std::collections::BTreeMap;

words! {
    /// The type of a collection: which facts its entries have.
    CollectionType "type" {
        /// One status of residence, or one of its kinds.
        ResidenceStatus = "residence-status",
        /// Statuses side by side.
        Comparison = "comparison",
        /// A regional consortium.
        Consortium = "consortium",
        /// A support programme.
        Program = "program",
        /// A company or project that did it.
        Case = "case",
        /// A dated meeting.
        Event = "event",
        /// An agency or support desk.
        Organization = "organization",
        /// A table of figures.
        Dataset = "dataset",
        /// A page that guides through something.
        Guide = "guide",
        /// Anything else.
        Page = "page",
    }
}

impl CollectionType {
    /// Whether an entry must say where its facts come from and when they were true.
    pub fn needs_sources(self) -> bool {
        matches!(
            self,
            CollectionType::ResidenceStatus
                | CollectionType::Comparison
                | CollectionType::Consortium
                | CollectionType::Program
                | CollectionType::Case
                | CollectionType::Event
                | CollectionType::Dataset
        )
    }
}

/// The checked configuration of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The site's name.
    pub title: Localized,
    /// What the site is, in a sentence.
    pub description: Option<Localized>,
    /// Where it will be published.
    pub base_url: BaseUrl,
    /// The language that carries the facts.
    pub source_language: Lang,
    /// All languages, in the order in which lists show them.
    pub languages: Vec<Lang>,
    /// For each language the languages to fall back to, beginning with itself.
    pub chains: BTreeMap<Lang, Vec<Lang>>,
    /// Collections, in the order of `site.toml`.
    pub collections: Vec<Collection>,
    /// The theme's folder below `themes/`.
    pub theme: String,
    /// The output folder, relative to the site.
    pub output: String,
    /// Entries on one page of a listing.
    pub page_size: usize,
    /// How many days before its end a programme counts as closing soon.
    pub closing_days: i32,
    /// Whether text files are also written as `.gz` and `.br`.
    pub precompress: bool,
    /// Whether this is a copy for readers without a server, such as a USB stick.
    pub portable: bool,
    /// Where readers can write about a page.
    pub feedback: Option<Feedback>,
    /// Whether visited pages can be read without a connection.
    pub offline: Offline,
    /// The desk that readers of derived pages may ask: the slug of an organization, and where
    /// it is named.
    pub desk: Option<(String, Span)>,
    /// Whether HTML in texts is HTML, made safe, and not shown as text.
    pub raw_html: bool,
}

/// Where readers can write about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feedback {
    /// An e-mail address.
    Mail(String),
    /// A page on the web, with a form perhaps.
    Page(String),
}

impl Feedback {
    fn parse(text: &str) -> Option<Self> {
        if text.starts_with("https://") && !text.contains(char::is_whitespace) {
            return Some(Feedback::Page(text.to_owned()));
        }
        is_email(text).then(|| Feedback::Mail(text.to_owned()))
    }
}

/// Whether a text is an e-mail address of the plain kind, which needs no escaping in `mailto:`
/// and brings no headers of its own (RFC 6068).
pub fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-._+".contains(&b))
    };
    text.split_once('@')
        .is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// What browsers keep for readers without a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offline {
    /// Nothing, and they never did.
    Never,
    /// What was visited.
    Kept,
    /// What they kept while the site was published otherwise is taken back.
    Retired,
}

/// A folder below `content/` whose entries have facts of one type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// The folder, which is also the first part of addresses.
    pub name: String,
    /// Which facts its entries have.
    pub kind: CollectionType,
    /// Its name for readers; without one, the interface's name for the type is used.
    pub title: Option<Localized>,
}

/// Reads `site.toml`. Without a usable configuration there is nothing to build, so `None` is
/// returned together with located errors in the report.
pub fn load(source: SourceId, sources: &SourceMap, report: &mut Report) -> Option<Config> {
    let file = TomlFile(source);
    let value = match file.parse(sources) {
        Ok(value) => value,
        Err(diagnostic) => {
            report.push(*diagnostic);
            return None;
        }
    };
    let config = match read::<ConfigFile>(&value) {
        Ok(read) => read.value,
        Err(problems) => {
            let span = |path: &DataPath| file.span(sources, path);
            report_problems(&problems, &DataPath::default(), Codes::CONFIG, span, report);
            return None;
        }
    };
    let mut wrong = |path: DataPath, message: String, hint: &str| {
        report.push(
            Diagnostic::error(Code::ConfigInvalid, message)
                .at(file.span(sources, &path))
                .hint(hint),
        );
    };
    let base_url = BaseUrl::parse(&config.base_url);
    if let Err(why) = &base_url {
        wrong(
            DataPath::to_key("base_url"),
            format!("`{}` is not an address: {why}", config.base_url),
            "write something like https://example.org/",
        );
    }
    if let Some(text) = config
        .feedback
        .as_deref()
        .filter(|t| Feedback::parse(t).is_none())
    {
        wrong(
            DataPath::to_key("feedback"),
            format!("`{text}` is no address that readers could write to"),
            "write an e-mail address, or a page that begins with https://",
        );
    }
    check(&config, &mut wrong);
    let desk = file.span(sources, &DataPath::to_key("desk"));
    (!report.has_errors()).then(|| resolve(config, base_url.ok(), desk))?
}

fn check(config: &ConfigFile, wrong: &mut impl FnMut(DataPath, String, &str)) {
    let languages = DataPath::to_key("languages");
    if !config.languages.contains(&config.source_language) {
        wrong(
            languages.clone(),
            format!(
                "the source language `{}` is not in `languages`",
                config.source_language
            ),
            "add it to the list",
        );
    }
    for (i, lang) in config.languages.iter().enumerate() {
        if *lang == Lang::PSEUDO {
            wrong(
                languages.clone().join(&i.to_string()),
                format!("`{lang}` is no language of readers"),
                "leave it out, and build with --pseudo to see the site in it",
            );
        }
        if config.languages[..i].contains(lang) {
            wrong(
                languages.clone().join(&i.to_string()),
                format!("`{lang}` is listed twice"),
                "keep one of them",
            );
        }
    }
    for (lang, chain) in &config.fallback {
        for unknown in chain
            .iter()
            .chain([lang])
            .filter(|l| !config.languages.contains(l))
        {
            wrong(
                DataPath::to_key("fallback").join(lang.as_str()),
                format!("`{unknown}` is not in `languages`"),
                "a language can only fall back to a language of the site",
            );
        }
    }
    for (name, _) in &config.collections.0 {
        if !is_slug(name) || RESERVED.contains(&name.as_str()) {
            wrong(
                DataPath::to_key("collections").join(name).at_key(),
                format!("a collection cannot be called `{name}`"),
                "a name is made of a-z, 0-9 and -, and is none of: search, tags",
            );
        }
    }
    for (key, folder) in [("output", &config.output), ("theme", &config.theme)] {
        if folder.as_deref().is_some_and(|f| !stays_inside(f)) {
            wrong(
                DataPath::to_key(key),
                format!("`{key}` leaves the site"),
                "name a folder below the site",
            );
        }
    }
}

/// First parts of addresses that the generator uses itself.
const RESERVED: &[&str] = &["search", "tags"];

fn stays_inside(folder: &str) -> bool {
    !folder.is_empty()
        && !folder.starts_with('/')
        && !folder.contains(['\\', ':'])
        && folder
            .split('/')
            .all(|part| !matches!(part, "" | "." | ".."))
}

fn resolve(file: ConfigFile, base_url: Option<BaseUrl>, desk: Span) -> Option<Config> {
    let source = file.source_language;
    let chains = file
        .languages
        .iter()
        .map(|lang| {
            let chain = match file.fallback.get(lang) {
                Some(own) => chain::complete_chain(*lang, own, source),
                None => chain::default_chain(*lang, source, &file.languages),
            };
            (*lang, chain)
        })
        .collect();
    Some(Config {
        title: file.title,
        description: file.description,
        base_url: base_url?,
        source_language: file.source_language,
        languages: file.languages,
        chains,
        collections: file
            .collections
            .0
            .into_iter()
            .map(|(name, c)| Collection {
                name,
                kind: c.r#type,
                title: c.title,
            })
            .collect(),
        theme: file.theme.unwrap_or_else(|| "portal".to_owned()),
        output: file.output.unwrap_or_else(|| "dist".to_owned()),
        page_size: file.page_size.map_or(50, |n| usize::from(n.max(1))),
        closing_days: file.closing_days.map_or(30, i32::from),
        precompress: file.precompress,
        portable: false,
        feedback: file.feedback.as_deref().and_then(Feedback::parse),
        offline: match file.offline {
            None => Offline::Never,
            Some(true) => Offline::Kept,
            // Whoever writes this may have had it: taking it out of a site is a change of this
            // word, and must not leave a worker behind in browsers.
            Some(false) => Offline::Retired,
        },
        desk: file.desk.map(|slug| (slug, desk)),
        raw_html: file.markdown.raw_html,
    })
}

impl Config {
    /// Adds the pseudo-language, last in all lists. It falls back as other languages do.
    pub fn add_pseudo(&mut self) {
        self.languages.retain(|lang| *lang != Lang::PSEUDO);
        self.languages.push(Lang::PSEUDO);
        let chain = chain::default_chain(Lang::PSEUDO, self.source_language, &self.languages);
        self.chains.insert(Lang::PSEUDO, chain);
    }

    /// Makes it a copy that opens without a server: nothing that only servers and workers use.
    pub fn make_portable(&mut self) {
        self.portable = true;
        self.precompress = false;
        self.offline = Offline::Never;
    }

    /// The fallback chain of a language, beginning with itself.
    pub fn chain(&self, lang: Lang) -> &[Lang] {
        self.chains.get(&lang).map_or(&[], Vec::as_slice)
    }

    /// The collection with this name and its number.
    pub fn collection(&self, name: &str) -> Option<(usize, &Collection)> {
        self.collections
            .iter()
            .enumerate()
            .find(|(_, c)| c.name == name)
    }

    /// Collections of one type.
    pub fn collections_of(&self, kind: CollectionType) -> impl Iterator<Item = usize> {
        self.collections
            .iter()
            .enumerate()
            .filter(move |(_, c)| c.kind == kind)
            .map(|(i, _)| i)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load_text(text: &str) -> (Option<Config>, Vec<String>) {
        let mut sources = SourceMap::default();
        let id = sources.add("site.toml", text);
        let mut report = Report::default();
        let config = load(id, &sources, &mut report);
        let messages = report
            .diagnostics()
            .iter()
            .map(|d| {
                let (line, column) = d
                    .primary
                    .as_ref()
                    .map_or((0, 0), |l| sources.position(l.span));
                format!("{line}:{column} {}", d.message)
            })
            .collect();
        (config, messages)
    }

    const SMALLEST: &str = r#"title = "Portal"
base_url = "https://example.org/"
source_language = "ja"
languages = ["ja", "ja-simple", "en", "vi"]

[collections.articles]
type = "page"
"#;

    #[test]
    fn the_smallest_site_has_defaults_and_chains() {
        let (config, messages) = load_text(SMALLEST);
        assert_eq!(messages, [""; 0]);
        let config = config.unwrap();
        let chain = |tag: &str| {
            let lang = Lang::parse(tag).unwrap();
            config
                .chain(lang)
                .iter()
                .map(Lang::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(chain("vi"), ["vi", "en", "ja"]);
        assert_eq!(chain("ja-simple"), ["ja-simple", "ja"]);
        assert_eq!(chain("ja"), ["ja"]);
        assert_eq!(config.base_url.path, "/");
    }

    #[test]
    fn all_problems_are_reported_at_their_place() {
        let text = SMALLEST
            .replace("title =", "titel =")
            .replace("\"vi\"", "\"Vietnamese\"")
            .replace("\"page\"", "\"pages\"");
        let (config, messages) = load_text(&text);
        assert!(config.is_none());
        assert_eq!(
            messages,
            [
                "1:1 `title` is missing",
                "7:8 `collections.articles.type` cannot be `pages`",
                "4:39 `languages.3`: `Vietnamese` is not a language tag such as `ja` or `pt-BR`",
                "1:1 unknown key `titel`",
            ]
        );
    }
}
