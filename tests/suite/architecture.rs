//! The shape of the code itself: which module may use which, and which crate lives where.
//!
//! `src/ARCHITECTURE.md` says it in words; here it is enforced.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The modules of the crate. Each may use those before it.
const ORDER: &[&str] = &[
    "percent",
    "source",
    "words",
    "date",
    "diag",
    "fingerprint",
    "lang",
    "data",
    "files",
    "kept",
    "decode",
    "config",
    "images",
    "content",
    "exchange",
    "i18n",
    "scaffold",
    "easy",
    "site",
    "view",
    "search",
    "embedded",
    "theme",
    "render",
    "output",
    "audit",
    "write",
    "pipeline",
    "attention",
    "external",
    "preview",
    "lsp",
    "cli",
];

/// Outside crates, by the name that code uses, and the only modules that may use them. An empty
/// list means everywhere: these are about no stage.
const HOMES: &[(&str, &[&str])] = &[
    ("ammonia", &["content::markdown::clean"]),
    ("axum", &["preview"]),
    ("blake3", &["fingerprint"]),
    ("brotli", &["output::compress"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("codespan_reporting", &["diag::render"]),
    ("csv", &["output"]),
    ("data_encoding", &["theme::integrity"]),
    ("flate2", &["output::compress"]),
    ("fluent_bundle", &["i18n"]),
    ("fluent_syntax", &["i18n"]),
    ("html5ever", &["audit"]),
    ("icu", &["i18n"]),
    ("image", &["images"]),
    ("include_dir", &["embedded", "preview::client"]),
    ("intl_memoizer", &["i18n"]),
    ("jiff", &["date"]),
    ("lol_html", &["output::portable"]),
    ("lsp_server", &["lsp"]),
    ("lsp_types", &["lsp"]),
    ("mimalloc", &["main"]),
    ("minify_html", &["theme::minify"]),
    ("notify", &["preview::watch"]),
    ("percent_encoding", &["percent"]),
    ("postcard", &["easy"]),
    ("pulldown_cmark", &["content::markdown"]),
    ("quick_xml", &["exchange::xliff", "images", "output"]),
    ("rayon", &[]),
    ("same_file", &["write"]),
    ("schemars", &[]),
    ("serde", &[]),
    ("serde_json", &[]),
    ("serde_yaml", &["data"]),
    (
        "shirube_easy",
        &["easy", "search", "cli::easy", "cli::args"],
    ),
    ("sha2", &["theme::integrity"]),
    ("shirube_search", &["search", "cli::search"]),
    ("strsim", &["diag"]),
    ("tera", &["render"]),
    ("tokio", &["preview"]),
    ("tokio_stream", &["preview"]),
    ("toml", &["data"]),
    ("unic_langid", &["i18n"]),
    ("ureq", &["external"]),
    ("url", &["external"]),
    ("walkdir", &["files", "write"]),
    ("webp", &["images"]),
];

const MAX_LINES: usize = 500;

/// A file of the crate.
struct Module {
    /// Its path below `src/`.
    file: String,
    /// Its path in the crate: `content::markdown::html`.
    path: String,
    /// Its text.
    text: String,
    /// Its text without comments, unit tests and texts in quotes.
    code: String,
}

impl Module {
    /// The stage it belongs to.
    fn stage(&self) -> &str {
        self.path.split("::").next().unwrap()
    }

    fn is_below(&self, parent: &str) -> bool {
        self.path
            .strip_prefix(parent)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }
}

fn source() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The path and text of every Rust file in a folder of the repository, the path below it.
fn rust_files(folder: &str) -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let below = path.strip_prefix(&top).unwrap().to_str().unwrap();
                files.push((below.to_owned(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files
}

/// Every file but the roots of library and program.
fn modules() -> Vec<Module> {
    let mut modules: Vec<Module> = rust_files("src")
        .into_iter()
        .map(|(file, text)| Module {
            path: file.trim_end_matches(".rs").replace('/', "::"),
            code: code(&text),
            text,
            file,
        })
        .collect();
    modules.retain(|m| !["lib", "main"].contains(&m.path.as_str()));
    modules.sort_by(|a, b| a.file.cmp(&b.file));
    assert!(
        modules.len() > 50,
        "only {} files were found",
        modules.len()
    );
    modules
}

/// Code without comments, without what stands in quotes, and without the unit tests at its end.
fn code(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
    let mut code = String::new();
    for line in text.lines() {
        let line = line.replace("\\\"", "").replace("'\"'", "' '");
        let outside: Vec<&str> = line.split('"').step_by(2).collect();
        let outside = outside.join("\"");
        code += outside.split("//").next().unwrap();
        code.push('\n');
    }
    code
}

/// What follows each whole `name` in the code.
fn after<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name).filter_map(move |(at, _)| {
        let whole = !code[..at].ends_with(|c| word(c) || c == ':');
        whole.then(|| &code[at + name.len()..])
    })
}

fn first_name(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap()
}

/// The stages that a module uses: `crate::a`, `crate::{a, b::c}` and `super::super::a`.
fn used(module: &Module) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let up = "super::".repeat(module.path.split("::").count());
    for prefix in ["crate::", up.as_str()] {
        for rest in after(&module.code, prefix) {
            let Some(group) = rest.strip_prefix('{') else {
                used.insert(first_name(rest).to_owned());
                continue;
            };
            let mut depth = 0;
            let mut names = vec![String::new()];
            for c in group.chars() {
                match c {
                    '}' if depth == 0 => break,
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => names.push(String::new()),
                    _ if depth == 0 => names.last_mut().unwrap().push(c),
                    _ => {}
                }
            }
            used.extend(
                names
                    .iter()
                    .map(|n| first_name(n.trim()).to_owned())
                    .filter(|n| !n.is_empty()),
            );
        }
    }
    used
}

fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_use_earlier_stages_only() {
    let place = |name: &str| ORDER.iter().position(|stage| *stage == name);
    let mut wrong = Vec::new();
    for module in modules() {
        let own =
            place(module.stage()).unwrap_or_else(|| panic!("`{}` is in no order", module.path));
        for name in used(&module) {
            match place(&name) {
                Some(other) if other <= own => {}
                Some(_) => wrong.push(format!("{} uses the later stage `{name}`", module.file)),
                None => wrong.push(format!(
                    "{} uses `{name}`, which is in no order",
                    module.file
                )),
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn the_crate_lists_its_modules_in_their_order() {
    let root = fs::read_to_string(source().join("lib.rs")).unwrap();
    let declared: Vec<&str> = root
        .lines()
        .filter_map(|line| {
            line.trim_start_matches("pub ")
                .strip_prefix("mod ")?
                .strip_suffix(';')
        })
        .collect();
    assert_eq!(declared, ORDER);
}

#[test]
fn every_outside_crate_has_one_home() {
    let mut wrong = Vec::new();
    for module in modules() {
        for (name, homes) in HOMES {
            let path = format!("{name}::");
            let uses = after(&module.code, &path).next().is_some()
                || after(&module.code, &format!("use {name};"))
                    .next()
                    .is_some();
            if uses && !homes.is_empty() && !homes.iter().any(|home| module.is_below(home)) {
                wrong.push(format!(
                    "{} uses `{name}`, whose home is {}",
                    module.file,
                    homes.join(", ")
                ));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn every_dependency_has_a_home() {
    let manifest = fs::read_to_string(source().with_file_name("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let dependencies: BTreeSet<String> = manifest["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect();
    let homes: BTreeSet<String> = HOMES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(dependencies, homes);
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut wrong = Vec::new();
    for module in modules() {
        let lines = module.text.lines().count();
        if lines > MAX_LINES {
            wrong.push(format!(
                "{} has {lines} lines; the limit is {MAX_LINES}",
                module.file
            ));
        }
        if !module.text.starts_with("//! ") {
            wrong.push(format!("{} does not begin with `//!`", module.file));
        }
    }
    nothing(&wrong);
}

#[test]
fn modules_are_called_after_what_they_do() {
    const EMPTY_NAMES: [&str; 6] = ["common", "helper", "helpers", "misc", "util", "utils"];
    let modules = modules();
    let bad = modules
        .iter()
        .filter(|m| m.path.split("::").any(|part| EMPTY_NAMES.contains(&part)));
    nothing(&bad.map(|m| m.file.clone()).collect::<Vec<_>>());
}

#[test]
fn only_the_command_line_prints_reads_the_clock_or_looks_at_the_environment() {
    const OUTSIDE: [&str; 10] = [
        "println!",
        "eprintln!",
        "print!",
        "eprint!",
        "dbg!",
        "stdout()",
        "stderr()",
        "SystemTime",
        "std::env",
        "env::var",
    ];
    let mut wrong = Vec::new();
    for module in modules().iter().filter(|m| m.stage() != "cli") {
        for name in OUTSIDE {
            if module.code.contains(name) {
                wrong.push(format!("{} has {name}", module.file));
            }
        }
    }
    nothing(&wrong);
}

/// The only file that hands out memory by its address: the border between the search engine and
/// the scripts of a page. Both other crates forbid it to the compiler; `search/` cannot, and
/// its sources are part of the committed engine.
const UNSAFE: &[&str] = &["search/src/wasm.rs"];

#[test]
fn unsafe_code_has_one_place() {
    const WORDS: &[&str] = &[
        "unsafe {",
        "unsafe fn",
        "unsafe impl",
        "unsafe extern",
        "#[unsafe(",
    ];
    let mut found = Vec::new();
    for folder in ["src", "easy/src", "search/src", "fuzz", "tests", "benches"] {
        for (file, text) in rust_files(folder) {
            let code = code(&text);
            if WORDS.iter().any(|word| code.contains(word)) {
                found.push(format!("{folder}/{file}"));
            }
        }
    }
    assert_eq!(found, UNSAFE);
}

#[test]
fn a_backward_import_would_be_found() {
    let module = |code: &str| Module {
        file: "content/x.rs".to_owned(),
        path: "content::x".to_owned(),
        text: String::new(),
        code: self::code(code),
    };
    for code in [
        "use crate::site::Site;",
        "use crate::{lang::Lang, site};",
        "use crate::{\n    lang::{self, Lang},\n    site::Site,\n};",
        "fn f(x: &crate::site::Site) {}",
        "use super::super::site::Site;",
    ] {
        assert!(used(&module(code)).contains("site"), "{code}");
    }
    for code in [
        "/// See [`crate::site`].",
        "let x = \"crate::site\";",
        "use super::site::Site;",
    ] {
        assert!(!used(&module(code)).contains("site"), "{code}");
    }
}
