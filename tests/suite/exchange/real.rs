//! The content of the repository goes out and comes back; programs of others read the files.

use crate::project::{Project, TODAY, published};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// A copy of the portal, since importing writes.
fn portal() -> Project {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = fs::read(repository.join("site.toml")).unwrap();
    let project = Project::empty().file("site.toml", site);
    for (path, bytes) in published(&repository.join("content")) {
        project.write(&format!("content/{path}"), bytes);
    }
    project
}

fn export(project: &Project, lang: &str, format: &str) -> String {
    let args = [
        "i18n", "export", "--lang", lang, "--format", format, "--date", TODAY,
    ];
    project.run(&args).fine().stdout
}

/// What another program says of a file; `None` where it is not installed.
fn judged(program: &str, args: &[&str], text: &str) -> Option<(bool, String)> {
    let child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.ok()?;
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Some((output.status.success(), said))
}

#[test]
fn all_content_comes_back_byte_for_byte() {
    let project = portal();
    let before = published(&project.path("content"));
    assert!(before.len() > 400, "{}", before.len());
    for lang in ["en", "vi"] {
        for format in ["po", "xliff"] {
            let text = export(&project, lang, format);
            let units = text.matches(if format == "po" {
                "\nmsgctxt "
            } else {
                "<trans-unit "
            });
            assert!(units.count() > 3000);
            project.write("back", &text);
            let ran = project
                .run(&["i18n", "import", "back", "--date", TODAY])
                .fine();
            assert_eq!(ran.stderr, "", "{lang} {format}");
            assert!(
                before == published(&project.path("content")),
                "{lang} {format}"
            );
        }
    }
}

#[test]
fn other_programs_read_the_files() {
    let project = portal();
    let po = export(&project, "en", "po");
    match judged("msgfmt", &["--check", "-o", "/dev/null", "-"], &po) {
        Some((fine, said)) => assert!(fine, "{said}"),
        None => eprintln!("msgfmt is not installed: skipped"),
    }
    let xliff = export(&project, "en", "xliff");
    match judged("xmllint", &["--noout", "-"], &xliff) {
        Some((fine, said)) => assert!(fine, "{said}"),
        None => eprintln!("xmllint is not installed: skipped"),
    }
    // Another reader of PO finds the same parts with the same words as are in the XLIFF file.
    let catalog = polib::po_file::parse_from_reader(po.as_bytes()).unwrap();
    let of_po: BTreeMap<String, (String, String)> = catalog
        .messages()
        .map(|m| {
            let words = (m.msgid().to_owned(), m.msgstr().unwrap().to_owned());
            (m.msgctxt().unwrap_or_default().to_owned(), words)
        })
        .collect();
    let of_xliff = units(&xliff);
    assert!(of_po.len() > 3000);
    assert_eq!(of_po, of_xliff);
}

/// The units of an XLIFF file, read in the plainest way; its rules are checked on the way.
fn units(xliff: &str) -> BTreeMap<String, (String, String)> {
    let mut units = BTreeMap::new();
    assert!(
        xliff.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\"")
    );
    for file in xliff.split("<file ").skip(1) {
        let (head, body) = file.split_once('>').unwrap();
        for name in ["original", "source-language", "target-language", "datatype"] {
            assert_eq!(head.matches(&format!("{name}=\"")).count(), 1, "{head}");
        }
        let original = between(head, "original=\"", "\"").unwrap();
        for unit in body.split("<trans-unit ").skip(1) {
            let id = between(unit, "id=\"", "\"").unwrap();
            let source = between(unit, "<source>", "</source>").unwrap();
            let target =
                between(unit, "<target", "</target>").map(|t| t.split_once('>').unwrap().1);
            let old = units.insert(
                format!("{original}#{id}"),
                (plain(source), plain(target.unwrap_or_default())),
            );
            assert!(old.is_none(), "{original}#{id} is there twice");
        }
    }
    units
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let rest = text.split_once(from)?.1;
    Some(rest.split_once(to)?.0)
}

/// The words without elements.
fn plain(text: &str) -> String {
    let mut words = String::new();
    for (i, piece) in text.split('<').enumerate() {
        words += if i == 0 {
            piece
        } else {
            piece.split_once('>').unwrap().1
        };
    }
    for (entity, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ] {
        words = words.replace(entity, c);
    }
    words
}
