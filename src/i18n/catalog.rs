//! All Fluent files of a site, one catalogue per language.
//!
//! Reading files and finding out which language they belong to is the caller's business; what
//! is wrong between languages is the business of [`super::check`].

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::bundle::Bundle;
use crate::i18n::check;
use crate::i18n::definition::{Definition, root};
use crate::i18n::format::Format;
use crate::i18n::message::Locale;
use crate::i18n::resource::{self, Resource};
use crate::lang::Lang;
use crate::source::{SourceId, Span};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A Fluent file as it was read.
#[derive(Debug, Clone)]
pub struct FluentFile {
    /// The language of its messages.
    pub lang: Lang,
    /// Where diagnostics point.
    pub source: SourceId,
    /// The whole text.
    pub text: Arc<str>,
    /// Whether it comes with the tool. Files of the site override messages of such files.
    pub embedded: bool,
}

/// How far references of messages are followed; circles are reported elsewhere.
const MOST_STEPS: usize = 16;

/// The messages of one language.
pub struct Catalog {
    pub(super) lang: Lang,
    pub(super) bundle: Bundle,
    /// The texts that readers see, by key.
    pub(super) definitions: BTreeMap<String, Definition>,
    /// The first definition of each key. Where the tool has one, it says which variables a
    /// message is given; an overriding message cannot change that.
    pub(super) originals: BTreeMap<String, Definition>,
}

/// The messages and formats of all languages of a site.
pub struct Catalogs {
    source: Locale,
    pub(super) catalogs: BTreeMap<Lang, Arc<Catalog>>,
    pub(super) locales: BTreeMap<Lang, Locale>,
}

impl fmt::Debug for Catalogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.locales.keys()).finish()
    }
}

impl Catalogs {
    /// Parses all files and prepares every language that has a chain. `chains` has, for each
    /// language, the languages to fall back to, beginning with itself.
    ///
    /// Later files of a language override earlier ones, and files of the site those that come
    /// with the tool. The pseudo-language has no files: where it has a chain, it says what the
    /// first language of the chain says that has any. It stays out of all checks.
    pub fn load(
        source_language: Lang,
        chains: &BTreeMap<Lang, Vec<Lang>>,
        mut files: Vec<FluentFile>,
        report: &mut Report,
    ) -> Catalogs {
        files.sort_by_key(|file| !file.embedded);
        let mut parsed: BTreeMap<Lang, Vec<Resource>> = BTreeMap::new();
        for file in &files {
            parsed
                .entry(file.lang)
                .or_default()
                .push(resource::parse(file, report));
        }
        let pseudo = chains
            .get(&Lang::PSEUDO)
            .and_then(|chain| chain.iter().find_map(|lang| parsed.get(lang)))
            .map(|resources| Arc::new(Catalog::pseudo(resources.clone())));
        let wanted = chains
            .keys()
            .filter(|lang| **lang != Lang::PSEUDO)
            .chain([&source_language])
            .map(|lang| (*lang, Vec::new()));
        let mut resources: BTreeMap<Lang, Vec<Resource>> = wanted.collect();
        resources.append(&mut parsed);
        let catalogs: BTreeMap<Lang, Arc<Catalog>> = resources
            .into_iter()
            .map(|(lang, resources)| (lang, Arc::new(Catalog::new(lang, resources, report))))
            .collect();
        let locale = |lang: Lang| {
            let chain = chains.get(&lang).map_or(&[][..], Vec::as_slice);
            let pseudo = pseudo.iter().filter(|_| lang == Lang::PSEUDO).cloned();
            let chain = pseudo
                .chain(chain.iter().filter_map(|l| catalogs.get(l).cloned()))
                .collect();
            Locale::new(lang, chain, Arc::new(Format::new(lang)))
        };
        let locales = chains.keys().map(|lang| (*lang, locale(*lang))).collect();
        let source = locale(source_language);
        Catalogs {
            source,
            catalogs,
            locales,
        }
    }

    /// The messages and formats for readers of a language. A language that the site does not
    /// have reads as the source language.
    pub fn locale(&self, lang: Lang) -> &Locale {
        self.locales.get(&lang).unwrap_or(&self.source)
    }

    pub(super) fn source_catalog(&self) -> Option<&Catalog> {
        self.catalogs.get(&self.source.lang()).map(Arc::as_ref)
    }

    /// Compares the catalogues with one another and reports what is missing, leads nowhere or
    /// differs from the source language. `wanted` are the ids that the program asks for.
    pub fn check(&self, wanted: &[String], report: &mut Report) {
        check::check(self, wanted, report);
    }

    /// Whether most of a language's messages are its own: pages that consist of interface alone
    /// count as existing in such languages only.
    pub fn is_own(&self, lang: Lang) -> bool {
        let count = |catalog: &Arc<Catalog>| catalog.keys().count();
        let most = self.catalogs.values().map(count).max().unwrap_or_default();
        let own = self.catalogs.get(&lang).map_or(0, count);
        own > 0 && own * 10 >= most * 9
    }
}

impl Catalog {
    fn new(lang: Lang, resources: Vec<Resource>, report: &mut Report) -> Self {
        Catalog::filled(lang, Bundle::new(lang), resources, report)
    }

    /// The messages of another language, made strange. What is wrong with them is reported there.
    fn pseudo(resources: Vec<Resource>) -> Self {
        let lang = Lang::PSEUDO;
        Catalog::filled(
            lang,
            Bundle::pseudo(lang),
            resources,
            &mut Report::default(),
        )
    }

    fn filled(lang: Lang, bundle: Bundle, resources: Vec<Resource>, report: &mut Report) -> Self {
        let mut catalog = Catalog {
            lang,
            bundle,
            definitions: BTreeMap::new(),
            originals: BTreeMap::new(),
        };
        let mut of_the_site = BTreeMap::new();
        for resource in resources {
            catalog.add(resource, &mut of_the_site, report);
        }
        catalog
    }

    fn add(
        &mut self,
        resource: Resource,
        of_the_site: &mut BTreeMap<String, Span>,
        report: &mut Report,
    ) {
        self.bundle.add(resource.fluent);
        let mut current = String::new();
        for definition in resource.definitions {
            let name = root(&definition.key).to_owned();
            // A message comes with its attributes, and a later one replaces all of it.
            if name != current || definition.key == name {
                self.definitions.retain(|key, _| root(key) != name);
                if !definition.embedded {
                    self.claim(&name, definition.span, of_the_site, report);
                }
            }
            current = name;
            self.originals
                .entry(definition.key.clone())
                .or_insert_with(|| definition.clone());
            self.definitions.insert(definition.key.clone(), definition);
        }
    }

    fn claim(
        &self,
        name: &str,
        span: Span,
        of_the_site: &mut BTreeMap<String, Span>,
        report: &mut Report,
    ) {
        if let Some(first) = of_the_site.insert(name.to_owned(), span) {
            let message = format!("message `{name}` is given twice for `{}`", self.lang);
            report.push(
                Diagnostic::error(Code::I18nMessage, message)
                    .at_with(span, "this one is used")
                    .label(first, "first given here")
                    .hint("delete one of them"),
            );
        }
    }

    /// The ids of messages that need no values, directly or through others.
    pub(super) fn plain_ids(&self) -> impl Iterator<Item = &str> {
        self.keys()
            .filter(|key| !key.contains('.') && self.is_plain(key, MOST_STEPS))
    }

    fn is_plain(&self, key: &str, steps: usize) -> bool {
        self.definitions.get(key).is_some_and(|definition| {
            let mut others = definition.referenced().filter(|key| !key.starts_with('-'));
            definition.variables.is_empty()
                && steps > 0
                && others.all(|key| self.is_plain(key, steps - 1))
        })
    }

    /// The keys of the messages and attributes, without terms.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.definitions
            .keys()
            .map(String::as_str)
            .filter(|key| !key.starts_with('-'))
    }

    /// Whether the language has this text.
    pub fn has(&self, key: &str) -> bool {
        !key.starts_with('-') && self.definitions.contains_key(key)
    }
}
