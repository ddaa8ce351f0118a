//! A small site in memory, for readers that cannot do without one: its configuration, and
//! entries of every type. These are the seeds of [`crate::front_matter`].

use shirube::config::{self, Config};
use shirube::content::Document;
use shirube::content::attachment::Attachment;
use shirube::content::discover::ContentFile;
use shirube::content::parse::{Parsed, parse};
use shirube::diag::Report;
use shirube::embedded;
use shirube::files::Files;
use shirube::i18n::{Catalogs, FluentFile};
use shirube::lang::Lang;
use shirube::source::SourceMap;
use std::sync::{Arc, OnceLock};

const CONFIG: &str = r#"title = "Site"
base_url = "https://example.org/portal/"
source_language = "ja"
languages = ["ja", "en"]

[collections.articles]
type = "page"

[collections.residence-status]
type = "residence-status"

[collections.comparison]
type = "comparison"

[collections.program]
type = "program"

[collections.consortium]
type = "consortium"

[collections.case]
type = "case"

[collections.event]
type = "event"

[collections.organization]
type = "organization"

[collections.dataset]
type = "dataset"

[collections.guide]
type = "guide"
"#;

const FILES: &[&str] = &[
    include_str!("../seeds/front_matter/articles-second-ja.md"),
    include_str!("../seeds/front_matter/case-orchard-ja.md"),
    include_str!("../seeds/front_matter/comparison-study-and-work-ja.md"),
    include_str!("../seeds/front_matter/consortium-north-ja.md"),
    include_str!("../seeds/front_matter/dataset-workers-ja.md"),
    include_str!("../seeds/front_matter/event-meeting-ja.md"),
    include_str!("../seeds/front_matter/guide-arrival-ja.md"),
    include_str!("../seeds/front_matter/organization-office-ja.md"),
    include_str!("../seeds/front_matter/program-closed-ja.md"),
    include_str!("../seeds/front_matter/program-open-ja.md"),
    include_str!("../seeds/front_matter/residence-status-study-ja.md"),
    include_str!("../seeds/front_matter/residence-status-work-ja.md"),
];

/// A picture in the folder of the text that is tried.
const PICTURE: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n";

/// What is the same for every input.
pub(crate) struct Base {
    pub(crate) config: Config,
    pub(crate) sources: SourceMap,
    pub(crate) documents: Vec<(ContentFile, Option<Arc<Document>>)>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) catalogs: Arc<Catalogs>,
}

/// The site, made once.
pub(crate) fn base() -> &'static Base {
    static BASE: OnceLock<Base> = OnceLock::new();
    BASE.get_or_init(make)
}

fn make() -> Base {
    let mut sources = SourceMap::default();
    let mut report = Report::default();
    let source = sources.add("site.toml", CONFIG);
    let config = config::load(source, &sources, &mut report)
        .unwrap_or_else(|| panic!("the configuration: {report:?}"));
    let mut documents = Vec::new();
    for text in FILES {
        let (file, parsed) = read(text, &config, &mut sources);
        assert!(parsed.document.is_some(), "{:?}", parsed.report);
        documents.push((file, parsed.document.map(Arc::new)));
    }
    let picture = Attachment::new(0, "tried".into(), "map.svg".into(), PICTURE.into());
    let catalogs = Arc::new(catalogs(&config, &mut sources, &mut report));
    Base {
        config,
        sources,
        documents,
        attachments: vec![picture],
        catalogs,
    }
}

fn catalogs(config: &Config, sources: &mut SourceMap, report: &mut Report) -> Catalogs {
    let files = embedded::locale_files(&Files::default(), report)
        .into_iter()
        .filter_map(|file| {
            let lang = file.path.split('/').nth(1).and_then(Lang::parse)?;
            let text = String::from_utf8(file.bytes.to_vec()).ok()?;
            let wanted = file.path.ends_with(".ftl") && config.languages.contains(&lang);
            wanted.then(|| FluentFile {
                lang,
                source: sources.add(file.path, text.as_str()),
                text: text.into(),
                embedded: true,
            })
        })
        .collect();
    Catalogs::load(config.source_language, &config.chains, files, report)
}

/// Reads a file of content whose first line is its path. A path that the site does not know is
/// that of an article.
pub(crate) fn read(text: &str, config: &Config, sources: &mut SourceMap) -> (ContentFile, Parsed) {
    let (path, text) = text.split_once('\n').unwrap_or_default();
    let mut parts = path.split('/').skip(1);
    let mut part = || parts.next().unwrap_or_default();
    let collection = config.collection(part()).map_or(0, |(number, _)| number);
    let slug = part().to_owned();
    let lang = part().strip_suffix(".md").and_then(Lang::parse);
    let file = ContentFile {
        collection,
        slug,
        lang: lang
            .filter(|lang| config.languages.contains(lang))
            .unwrap_or(config.source_language),
        source: sources.add(path, text),
    };
    let parsed = parse(&file, config, sources);
    (file, parsed)
}
