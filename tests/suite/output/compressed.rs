//! Text files in compressed forms, for servers that do not compress.

use crate::project::Project;
use std::io::Read;

fn compressing() -> Project {
    Project::small().change("site.toml", "languages", "precompress = true\nlanguages")
}

#[test]
fn compressed_forms_say_the_same_as_the_file() {
    let project = compressing();
    project.build().fine();
    let published = project.published();
    let mut texts = 0;
    for (path, bytes) in &published {
        let text = ["html", "css", "svg", "xml", "json", "csv", "ics", "txt"];
        if !text.contains(&path.rsplit('.').next().unwrap()) {
            continue;
        }
        let form = |suffix: &str| published[&format!("{path}{suffix}")].as_slice();
        let (mut gz, mut br) = (Vec::new(), Vec::new());
        flate2::read::GzDecoder::new(form(".gz"))
            .read_to_end(&mut gz)
            .unwrap();
        brotli::Decompressor::new(form(".br"), 4096)
            .read_to_end(&mut br)
            .unwrap();
        assert!(gz == *bytes && br == *bytes, "{path}");
        texts += 1;
    }
    assert!(texts > 100, "{texts} texts");
}

#[test]
fn nothing_is_compressed_if_nobody_asked() {
    let project = compressing();
    project.build().fine();
    let project = project.change("site.toml", "precompress = true\n", "");
    project.build().fine();
    let compressed = |path: &&String| path.ends_with(".gz") || path.ends_with(".br");
    assert_eq!(project.published().keys().find(compressed), None);
}

#[test]
fn compressed_forms_are_kept_and_repaired_like_any_file() {
    let project = compressing();
    project.built(&[]);
    let before = project.published();
    let again = project.built(&[]);
    assert_eq!(
        (&again["rendered"], &again["written"]),
        (&0.into(), &0.into())
    );
    project.erase("dist/ja/program/open/index.html.gz");
    project.write("dist/sitemap.xml.br", "damaged");
    assert_eq!(project.built(&[])["written"], 2);
    assert!(before == project.published());
}

#[test]
fn compressed_forms_are_the_same_on_any_number_of_threads() {
    let one = compressing().threads(1);
    let two = compressing().threads(2);
    one.built(&[]);
    two.built(&[]);
    assert!(one.published() == two.published());
}
