//! What the files below `content/` are.
//!
//! They come in the order of their paths, so that numbers of sources do not depend on the disk.
//! Whatever cannot become a page is said, because a file that is passed over silently is a text that somebody
//! believes to be published.

use super::attachment::AttachmentFile;
use super::translation::lock::{self, LockFile};
use crate::config::{Config, folded, is_device, is_in_parts, is_slug};
use crate::decode::add_found;
use crate::diag::{Code, Diagnostic, Report, closest};
use crate::files::{Files, Found as File};
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A Markdown file of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFile {
    /// The number of its collection in the configuration.
    pub collection: usize,
    /// The folder of its entry.
    pub slug: String,
    /// The language its name says.
    pub lang: Lang,
    /// Its text.
    pub source: SourceId,
}

/// What was found below `content/`.
#[derive(Debug, Default)]
pub struct Discovered {
    /// Texts of entries, sorted by path.
    pub files: Vec<ContentFile>,
    /// Other files of entries, sorted by path.
    pub attachments: Vec<AttachmentFile>,
    /// Records of translations, sorted by path.
    pub locks: Vec<LockFile>,
    /// `content/sources.yaml`, if there is one.
    pub sources_file: Option<SourceId>,
    /// `content/glossary.yaml`, if there is one.
    pub glossary_file: Option<SourceId>,
    /// `content/readings.yaml`, if there is one.
    pub readings_file: Option<SourceId>,
    /// `content/search-tests.yaml`, if there is one.
    pub search_tests_file: Option<SourceId>,
    /// `content/coverage.tsv`, if there is one.
    pub coverage_file: Option<SourceId>,
    /// `content/doors.yaml`, if there is one.
    pub doors_file: Option<SourceId>,
}

/// Kinds of files that an entry may have beside its texts. Formats that can carry scripts (SVG
/// in HTML, HTML itself) are only ever served as files of their own.
const ATTACHMENT_TYPES: &[&str] = &[
    "png", "jpg", "jpeg", "webp", "gif", "svg", "pdf", "csv", "xlsx", "docx", "ics",
];

/// What a path below `content/` is.
enum Found {
    Text {
        collection: usize,
        slug: String,
        lang: Lang,
    },
    Attachment {
        collection: usize,
        slug: String,
        name: String,
    },
    Lock {
        collection: usize,
        slug: String,
    },
    SourcesFile,
    GlossaryFile,
    ReadingsFile,
    SearchTestsFile,
    CoverageFile,
    DoorsFile,
}

/// Sorts the files below `content/` by what they are.
pub fn discover(
    files: &Files,
    config: &Config,
    sources: &mut SourceMap,
    report: &mut Report,
) -> Discovered {
    let mut discovered = Discovered::default();
    for (path, file) in files.below("content") {
        let kind = match file {
            File::Symlink => {
                report.push(symlink(path));
                continue;
            }
            File::Special => {
                report.push(stray(path, "it is no file that could be read"));
                continue;
            }
            File::Unreadable(why) if &**path == "content" => {
                report.push(Diagnostic::error(
                    Code::ContentUnreadable,
                    format!("cannot read `content`: {why}"),
                ));
                continue;
            }
            _ => match classify(path, config, report) {
                Some(kind) => kind,
                None => continue,
            },
        };
        if let Found::Attachment {
            collection,
            slug,
            name,
        } = kind
        {
            match file.bytes() {
                Some(bytes) => discovered.attachments.push(AttachmentFile {
                    collection,
                    slug,
                    name,
                    path: Arc::clone(path),
                    bytes,
                }),
                None => report.extend(file.problem(path)),
            }
            continue;
        }
        let Some(source) = add_found(path, file, sources, report) else {
            continue;
        };
        match kind {
            Found::Text {
                collection,
                slug,
                lang,
            } => discovered.files.push(ContentFile {
                collection,
                slug,
                lang,
                source,
            }),
            Found::Lock { collection, slug } => discovered.locks.push(LockFile {
                collection,
                slug,
                source,
            }),
            Found::SourcesFile => discovered.sources_file = Some(source),
            Found::GlossaryFile => discovered.glossary_file = Some(source),
            Found::ReadingsFile => discovered.readings_file = Some(source),
            Found::SearchTestsFile => discovered.search_tests_file = Some(source),
            Found::CoverageFile => discovered.coverage_file = Some(source),
            Found::DoorsFile => discovered.doors_file = Some(source),
            Found::Attachment { .. } => {}
        }
    }
    check_capitals(&discovered.attachments, report);
    discovered
}

fn symlink(path: &str) -> Diagnostic {
    Diagnostic::error(
        Code::ContentOutsideSite,
        format!("`{path}` is a symbolic link"),
    )
    .hint(
        "put the file itself into the site: links are not followed, since they may lead out of it",
    )
}

fn stray(path: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        Code::ContentStrayFile,
        format!("`{path}` is not part of any page: {why}"),
    )
}

fn classify(path: &str, config: &Config, report: &mut Report) -> Option<Found> {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let parts: Vec<&str> = below.split('/').collect();
    let (collection, slug, name) = match parts[..] {
        ["sources.yaml"] => return Some(Found::SourcesFile),
        ["glossary.yaml"] => return Some(Found::GlossaryFile),
        ["readings.yaml"] => return Some(Found::ReadingsFile),
        ["search-tests.yaml"] => return Some(Found::SearchTestsFile),
        ["coverage.tsv"] => return Some(Found::CoverageFile),
        ["doors.yaml"] => return Some(Found::DoorsFile),
        [collection, slug, name] => (collection, slug, name),
        _ => {
            report.push(
                stray(path, "it does not lie in the folder of an entry")
                    .hint("a text is `content/<collection>/<slug>/<language>.md`"),
            );
            return None;
        }
    };
    let Some((number, _)) = config.collection(collection) else {
        let names = config.collections.iter().map(|c| c.name.as_str());
        report.push(
            stray(path, &format!("there is no collection `{collection}`"))
                .suggest(collection, names)
                .hint(format!(
                    "add `[collections.{collection}]` to site.toml, or move the folder"
                )),
        );
        return None;
    };
    if !is_slug(slug) {
        let shown = path.rsplit_once('/').map_or(path, |(folder, _)| folder);
        let problem = Diagnostic::error(
            Code::ContentBadSlug,
            format!("`{shown}` cannot be an address: its last part is not a slug"),
        );
        report.push(match is_device(slug) {
            true => problem.hint(DEVICE),
            false => problem.hint("a slug is made of a-z, 0-9 and - between them"),
        });
        return None;
    }
    let slug = slug.to_owned();
    if name == lock::FILE_NAME {
        return Some(Found::Lock {
            collection: number,
            slug,
        });
    }
    if let Some(tag) = name.strip_suffix(".md") {
        return language_of(tag, config)
            .map(|lang| Found::Text {
                collection: number,
                slug,
                lang,
            })
            .map_err(|hint| {
                report.push(stray(path, "its name is no language of the site").hint(hint))
            })
            .ok();
    }
    if !is_file_name(name) || is_device(name) {
        let problem = stray(path, "its name cannot be part of an address");
        report.push(match () {
            () if is_device(name) => problem.hint(DEVICE),
            () if is_in_parts(name) => problem.hint(
                "some of its letters are written in two parts, as on a Mac: type the name again",
            ),
            () => problem.hint("use letters, digits, `.`, `-` and `_`"),
        });
        return None;
    }
    let extension = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
    if extension.is_some_and(|e| ATTACHMENT_TYPES.contains(&e.as_str())) {
        return Some(Found::Attachment {
            collection: number,
            slug,
            name: name.to_owned(),
        });
    }
    report.push(
        stray(path, "files of this type are not published")
            .hint(format!("possible: md, {}", ATTACHMENT_TYPES.join(", "))),
    );
    None
}

const DEVICE: &str = "to Windows this is the name of a device; choose another";

/// Files that are one file on disks which do not tell capitals from small letters.
fn check_capitals(attachments: &[AttachmentFile], report: &mut Report) {
    let mut seen: BTreeMap<(usize, &str, String), &AttachmentFile> = BTreeMap::new();
    for file in attachments {
        let key = (file.collection, file.slug.as_str(), folded(&file.name));
        if let Some(other) = seen.insert(key, file) {
            report.push(
                Diagnostic::error(
                    Code::RouteCollision,
                    format!(
                        "`{}` and `{}` are the same file on Windows and macOS",
                        other.path, file.name
                    ),
                )
                .hint("names must differ by more than capitals"),
            );
        }
    }
}

/// Names that are the same on every disk and in every address.
fn is_file_name(name: &str) -> bool {
    name.len() <= 150
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || ".-_".contains(c))
}

fn language_of(tag: &str, config: &Config) -> Result<Lang, String> {
    Lang::parse(tag)
        .filter(|lang| config.languages.contains(lang))
        .ok_or_else(|| {
            let known: Vec<&str> = config.languages.iter().map(Lang::as_str).collect();
            match closest(tag, known.iter().copied()) {
                Some(name) => format!("did you mean `{name}.md`?"),
                None => format!("name it after one of {}", known.join(", ")),
            }
        })
}
