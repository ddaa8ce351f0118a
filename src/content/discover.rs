//! Finding and reading the files below `content/`.
//!
//! The walk is sorted, so that numbers of sources do not depend on the disk. Whatever cannot
//! become a page is said, because a file that is passed over silently is a text that somebody
//! believes to be published.

use super::translation::lock::{self, LockFile};
use crate::config::{Config, is_slug};
use crate::decode::add;
use crate::diag::{Code, Diagnostic, Report, closest};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap};
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;
use walkdir::WalkDir;

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

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

/// An image or other file in the folder of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The number of its collection in the configuration.
    pub collection: usize,
    /// The folder of its entry.
    pub slug: String,
    /// Its name within that folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

impl Attachment {
    /// Where it is published, below the site's base.
    pub fn output_path(&self) -> String {
        let hash = Fingerprint::of(&self.bytes).short();
        match self.name.rsplit_once('.') {
            Some((stem, extension)) => format!("assets/{}/{stem}.{hash}.{extension}", self.slug),
            None => format!("assets/{}/{}.{hash}", self.slug, self.name),
        }
    }
}

/// What was found below `content/`.
#[derive(Debug, Default)]
pub struct Discovered {
    /// Texts of entries, sorted by path.
    pub files: Vec<ContentFile>,
    /// Other files of entries, sorted by path.
    pub attachments: Vec<Attachment>,
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
    /// `content/doors.yaml`, if there is one.
    pub doors_file: Option<SourceId>,
}

/// Kinds of files that an entry may have beside its texts. Formats that can carry scripts (SVG
/// in HTML, HTML itself) are only ever served as files of their own.
const ATTACHMENT_TYPES: &[&str] = &[
    "png", "jpg", "jpeg", "webp", "avif", "gif", "svg", "pdf", "csv", "xlsx", "docx", "ics",
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
    DoorsFile,
}

/// Walks `root/content` and reads what it finds.
pub fn discover(
    root: &Path,
    config: &Config,
    sources: &mut SourceMap,
    report: &mut Report,
) -> Discovered {
    let base = root.join("content");
    let mut found = Vec::new();
    let walk = WalkDir::new(&base).sort_by_file_name().into_iter();
    let visible = |name: &std::ffi::OsStr| !name.to_string_lossy().starts_with('.');
    for item in walk.filter_entry(|e| e.depth() == 0 || visible(e.file_name())) {
        match item {
            Ok(item) if item.file_type().is_dir() => {}
            Ok(item) if item.path_is_symlink() => report.push(symlink(root, item.path())),
            Ok(item) if !item.file_type().is_file() => {
                report.push(stray(root, item.path(), "it is no file that could be read"));
            }
            Ok(item) => classify(root, &base, item.path(), config, report)
                .into_iter()
                .for_each(|kind| found.push((item.path().to_owned(), kind))),
            Err(error) => report.push(Diagnostic::error(
                Code::ContentUnreadable,
                format!("cannot read `content`: {error}"),
            )),
        }
    }
    let texts: Vec<_> = found.par_iter().map(|(path, _)| read(path)).collect();
    let mut discovered = Discovered::default();
    for ((path, kind), text) in found.into_iter().zip(texts) {
        let name = relative(root, &path);
        let bytes = match text {
            Ok(bytes) => bytes,
            Err(diagnostic) => {
                report.push(diagnostic.hint(format!("the file is `{name}`")));
                continue;
            }
        };
        match kind {
            Found::Attachment {
                collection,
                slug,
                name,
            } => {
                let bytes = bytes.into();
                discovered.attachments.push(Attachment {
                    collection,
                    slug,
                    name,
                    bytes,
                });
            }
            Found::Text {
                collection,
                slug,
                lang,
            } => {
                let source = add(name, bytes, sources, report);
                discovered.files.push(ContentFile {
                    collection,
                    slug,
                    lang,
                    source,
                });
            }
            Found::Lock { collection, slug } => {
                let source = add(name, bytes, sources, report);
                discovered.locks.push(LockFile {
                    collection,
                    slug,
                    source,
                });
            }
            Found::SourcesFile => discovered.sources_file = Some(add(name, bytes, sources, report)),
            Found::GlossaryFile => {
                discovered.glossary_file = Some(add(name, bytes, sources, report))
            }
            Found::ReadingsFile => {
                discovered.readings_file = Some(add(name, bytes, sources, report))
            }
            Found::SearchTestsFile => {
                discovered.search_tests_file = Some(add(name, bytes, sources, report))
            }
            Found::DoorsFile => discovered.doors_file = Some(add(name, bytes, sources, report)),
        }
    }
    discovered
}

fn read(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let unreadable = |error: std::io::Error| {
        Diagnostic::error(
            Code::ContentUnreadable,
            format!("cannot read a file: {error}"),
        )
    };
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > MAX_FILE_BYTES {
        return Err(Diagnostic::error(
            Code::ContentTooLarge,
            format!("a file has {size} bytes; the limit is {MAX_FILE_BYTES}"),
        ));
    }
    std::fs::read(path).map_err(unreadable)
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .components()
        .map(|c| c.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

fn symlink(root: &Path, path: &Path) -> Diagnostic {
    Diagnostic::error(
        Code::ContentOutsideSite,
        format!("`{}` is a symbolic link", relative(root, path)),
    )
    .hint(
        "put the file itself into the site: links are not followed, since they may lead out of it",
    )
}

fn stray(root: &Path, path: &Path, why: &str) -> Diagnostic {
    Diagnostic::error(
        Code::ContentStrayFile,
        format!("`{}` is not part of any page: {why}", relative(root, path)),
    )
}

fn classify(
    root: &Path,
    base: &Path,
    path: &Path,
    config: &Config,
    report: &mut Report,
) -> Option<Found> {
    let below = relative(base, path);
    let parts: Vec<&str> = below.split('/').collect();
    let (collection, slug, name) = match parts[..] {
        ["sources.yaml"] => return Some(Found::SourcesFile),
        ["glossary.yaml"] => return Some(Found::GlossaryFile),
        ["readings.yaml"] => return Some(Found::ReadingsFile),
        ["search-tests.yaml"] => return Some(Found::SearchTestsFile),
        ["doors.yaml"] => return Some(Found::DoorsFile),
        [collection, slug, name] => (collection, slug, name),
        _ => {
            report.push(
                stray(root, path, "it does not lie in the folder of an entry")
                    .hint("a text is `content/<collection>/<slug>/<language>.md`"),
            );
            return None;
        }
    };
    let Some((number, _)) = config.collection(collection) else {
        let names = config.collections.iter().map(|c| c.name.as_str());
        report.push(
            stray(
                root,
                path,
                &format!("there is no collection `{collection}`"),
            )
            .suggest(collection, names)
            .hint(format!(
                "add `[collections.{collection}]` to site.toml, or move the folder"
            )),
        );
        return None;
    };
    if !is_slug(slug) {
        let shown = relative(root, path.parent().unwrap_or(path));
        report.push(
            Diagnostic::error(
                Code::ContentBadSlug,
                format!("`{shown}` cannot be an address: its last part is not a slug"),
            )
            .hint("a slug is made of a-z, 0-9 and - between them"),
        );
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
                report.push(stray(root, path, "its name is no language of the site").hint(hint))
            })
            .ok();
    }
    if !is_file_name(name) {
        report.push(
            stray(root, path, "its name cannot be part of an address")
                .hint("use letters, digits, `.`, `-` and `_`"),
        );
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
        stray(root, path, "files of this type are not published")
            .hint(format!("possible: md, {}", ATTACHMENT_TYPES.join(", "))),
    );
    None
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
