//! The table of all kinds of problems.
//!
//! A code is part of the interface: editors search for it, `--format json` prints it, and the
//! documentation explains it. Codes are grouped by the stage that finds them.

/// The chapter of the handbook that explains every code under a heading of its own.
const MESSAGES: &str = concat!(
    env!("CARGO_PKG_REPOSITORY"),
    "/blob/main/docs/handbook/en/messages.md"
);

/// The id that GitHub gives to the heading of a code: its letters without the slash.
fn anchor(code: &str) -> String {
    code.replace('/', "")
}

macro_rules! codes {
    ($($(#[doc = $why:literal])+ $name:ident = $text:literal;)+) => {
        /// The stable name of one kind of problem.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $why])+ $name,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// The name as readers see it, such as `content/unknown-key`.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)+ }
            }

            /// Why it matters, in a sentence or two.
            pub fn why(self) -> &'static str {
                match self { $(Code::$name => concat!($($why),+).trim_ascii(),)+ }
            }

            /// Where the handbook explains it to editors.
            pub fn help(self) -> String {
                format!("{MESSAGES}#{}", anchor(self.as_str()))
            }
        }
    };
}

codes! {
    /// `site.toml` cannot be understood.
    ConfigSyntax = "config/syntax";
    /// A key of `site.toml` is not known; a misspelt setting would be ignored silently.
    ConfigUnknownKey = "config/unknown-key";
    /// A value of `site.toml` is not possible.
    ConfigInvalid = "config/invalid";
    /// A file cannot be read.
    ContentUnreadable = "content/unreadable";
    /// A text is not UTF-8, so characters would be lost.
    ContentEncoding = "content/encoding";
    /// A file lies where no entry can be: it would never be published.
    ContentStrayFile = "content/stray-file";
    /// A folder or file name cannot be part of an address.
    ContentBadSlug = "content/bad-slug";
    /// A file or a value is larger than the limit.
    ContentTooLarge = "content/too-large";
    /// A symbolic link leads out of the site.
    ContentOutsideSite = "content/outside-site";
    /// A Markdown file does not begin with front matter.
    ContentNoFrontMatter = "content/no-front-matter";
    /// The front matter is not YAML.
    ContentYaml = "content/yaml";
    /// A key occurs twice; one of the values would be lost.
    ContentDuplicateKey = "content/duplicate-key";
    /// A key is not known; a misspelt fact would be lost.
    ContentUnknownKey = "content/unknown-key";
    /// A required key is missing.
    ContentMissingKey = "content/missing-key";
    /// A value has the wrong type or form.
    ContentInvalidValue = "content/invalid-value";
    /// Words that a new file asks for were not written: readers would see the request.
    ContentPlaceholder = "content/placeholder";
    /// A translation carries facts; only the source language may, so that no translation can contradict it.
    ContentFactsInTranslation = "content/facts-in-translation";
    /// A translation gives a text for something that the source does not have.
    ContentUnknownText = "content/unknown-text";
    /// A translation exists without its source.
    ContentNoSource = "content/no-source";
    /// Two entries have one slug.
    ContentDuplicateSlug = "content/duplicate-slug";
    /// A name does not refer to anything.
    ContentUnknownReference = "content/unknown-reference";
    /// A fact without a source cannot be checked by its reader.
    ContentNoSources = "content/no-sources";
    /// A figure or programme without a date cannot be judged by its reader.
    ContentNoDate = "content/no-date";
    /// A file lies beside an entry, and no text names it: it would only be in the way.
    ContentUnusedAttachment = "content/unused-attachment";
    /// A translation has other headings than its source, so that links into it may lead to the wrong place.
    ContentHeadings = "content/headings";
    /// The source of a translation has changed since somebody last compared the two.
    TranslationStale = "translation/stale";
    /// Nobody has recorded which state of its source a translation was made from, so that a change would not be noticed.
    TranslationUnrecorded = "translation/unrecorded";
    /// A line of `translations.lock` cannot be read.
    TranslationLock = "translation/lock";
    /// A table of a translation has another shape than in its source.
    TranslationTable = "translation/table";
    /// A translation leads to other pages than its source.
    TranslationLink = "translation/link";
    /// A number stands in a translation or in its source, but not in both.
    TranslationNumber = "translation/number";
    /// A translation has other directives than its source.
    TranslationDirective = "translation/directive";
    /// A translation calls something by another name than the glossary.
    TranslationTerm = "translation/term";
    /// A directive is not closed.
    MarkdownUnclosedDirective = "markdown/unclosed-directive";
    /// A directive is not known or has wrong attributes.
    MarkdownDirective = "markdown/directive";
    /// HTML in Markdown is off; it is shown as text.
    MarkdownHtml = "markdown/html";
    /// A level-1 heading in the text: the title is the page's only one.
    MarkdownHeading = "markdown/heading";
    /// Two headings have the same id.
    MarkdownDuplicateId = "markdown/duplicate-id";
    /// An image without a text for those who do not see it.
    MarkdownNoAlt = "markdown/no-alt";
    /// A text shows as a picture what is none, or lies elsewhere: pages load nothing from other sites.
    ImageNoPicture = "image/no-picture";
    /// A picture is in a format that cannot be read, or would lose what it shows.
    ImageFormat = "image/format";
    /// A picture cannot be decoded, or a part of it is missing.
    ImageDamaged = "image/damaged";
    /// A reading is not complete; readers see its signs instead.
    MarkdownReading = "markdown/reading";
    /// A footnote is used but not written.
    MarkdownFootnote = "markdown/footnote";
    /// A link leads to an entry that does not exist.
    LinkBroken = "link/broken";
    /// A link leads to a heading that does not exist.
    LinkBrokenAnchor = "link/broken-anchor";
    /// A link has a scheme that is not allowed.
    LinkScheme = "link/scheme";
    /// A link or path leaves the site.
    LinkOutsideSite = "link/outside-site";
    /// Two pages have one address.
    RouteCollision = "route/collision";
    /// A Fluent file has a syntax error.
    I18nSyntax = "i18n/syntax";
    /// A message is missing in the source language.
    I18nMissingSource = "i18n/missing-source-message";
    /// Messages are missing in another language; readers see the next language of the chain.
    I18nMissing = "i18n/missing-message";
    /// A message is asked for that no language has.
    I18nUnknown = "i18n/unknown-message";
    /// A message is given in two files of one language, or a reference in it leads nowhere.
    I18nMessage = "i18n/bad-message";
    /// A message of the site is asked for by nothing; its name may be misspelt.
    I18nUnused = "i18n/unused-message";
    /// A template has a syntax error or fails.
    TemplateError = "template/error";
    /// The theme lacks a template or its `theme.toml` is wrong.
    ThemeInvalid = "theme/invalid";
    /// A search test does not find what it should: neither will readers.
    SearchTest = "search/test";
    /// An entry is not among the first results for its own title.
    SearchTitle = "search/title";
    /// The index of a language cannot be made.
    SearchIndex = "search/index";
    /// An address outside of the site leads nowhere.
    ExternalBroken = "external/broken";
    /// An address outside of the site has moved for good; some day the old one leads nowhere.
    ExternalMoved = "external/moved";
    /// A line of `content/coverage.tsv` cannot be read.
    CoverageRow = "coverage/row";
    /// A part of a document has no page yet, or no line at all.
    CoverageMissing = "coverage/missing";
    /// The page that should cover a part of a document does not exist.
    CoveragePage = "coverage/page";
    /// A page does not say the name of what it covers, so nobody finds it there.
    CoverageName = "coverage/name";
    /// A link on a finished page leads to nothing.
    PageLink = "page/link";
    /// A link leads to a place that its page does not have.
    PageAnchor = "page/anchor";
    /// A link takes readers into another language and does not say so.
    PageLocale = "page/locale";
    /// No link leads to a page, so nobody finds it.
    PageOrphan = "page/orphan";
    /// Who does not see a page cannot follow it: headings, pictures, tables or ids.
    PageOutline = "page/outline";
    /// The canonical address of a page is missing or wrong: search engines would show another one.
    PageCanonical = "page/canonical";
    /// The versions of a page in its languages do not name each other, so search engines ignore them.
    PageLanguages = "page/languages";
    /// A page is too heavy for a slow line.
    PageWeight = "page/weight";
    /// What a page says to programs lacks what they ask for.
    PageStructured = "page/structured";
    /// A sitemap or a feed is not in its format.
    OutputFormat = "output/format";
    /// The output folder holds files that the tool did not write.
    OutputForeign = "output/foreign-files";
    /// The output cannot be written.
    OutputWrite = "output/write";
    /// A file from translators cannot be read.
    ExchangeSyntax = "exchange/syntax";
    /// A part of a file from translators belongs to no text of the site.
    ExchangeUnknown = "exchange/unknown-part";
    /// The source of a part has changed since it was given to translators: its translation says something else.
    ExchangeChanged = "exchange/source-changed";
    /// A link, code or directive was lost or changed in a translation.
    ExchangeSigns = "exchange/signs";
    /// A translation cannot stand where its source stands.
    ExchangeText = "exchange/text";
    /// A text is not written, since only some of its parts have a translation.
    ExchangePartial = "exchange/partial";
    /// The dictionary in the program is damaged, so that no reading can be given.
    EasyDictionary = "easy/dictionary";
    /// A sentence in easy Japanese is hard to read; its readers are those who most need it not to be.
    EasyHard = "easy/hard";
    /// A rule of easy Japanese is ignored, and nobody said why.
    EasyIgnore = "easy/ignore";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_well_formed() {
        let mut names: Vec<_> = Code::ALL.iter().map(|c| c.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
        for name in names {
            let parts: Vec<_> = name.split('/').collect();
            assert!(
                parts.len() == 2
                    && name
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"-/".contains(&b))
            );
        }
        assert!(Code::ALL.iter().all(|c| c.why().ends_with('.')));
    }

    #[test]
    fn help_is_at_the_heading_as_git_hub_names_it() {
        for code in Code::ALL {
            let name = code.as_str().to_lowercase();
            let kept = name
                .chars()
                .filter(|c| c.is_alphanumeric() || "-_".contains(*c));
            let heading: String = kept.collect();
            assert!(code.help().ends_with(&format!("/en/messages.md#{heading}")));
        }
    }
}
