//! Fluent catalogues: whatever is wrong is said at its place, and every message can be shown.

use crate::places;
use shirube::config::chain::default_chain;
use shirube::diag::Report;
use shirube::i18n::{Args, Catalogs, FluentFile};
use shirube::lang::Lang;
use shirube::source::SourceMap;

/// Stands between the file of the source language and that of a translation.
const BORDER: &str = "\n#####\n";

/// Longer messages than this are of no use, and would be made by doubling.
const LONGEST: usize = 10_000_000;

/// Reads an input as the interface texts of a site, in one language or in two.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let tags = ["ja", "en", "en-XA"];
    let languages: Vec<Lang> = tags.iter().filter_map(|tag| Lang::parse(tag)).collect();
    let mut sources = SourceMap::default();
    let files = text
        .splitn(2, BORDER)
        .zip(&languages)
        .map(|(text, lang)| FluentFile {
            lang: *lang,
            source: sources.add(lang.as_str(), text),
            text: text.into(),
            embedded: false,
        })
        .collect();
    let chains = languages
        .iter()
        .map(|lang| (*lang, default_chain(*lang, languages[0], &languages)))
        .collect();
    let mut report = Report::default();
    let catalogs = Catalogs::load(languages[0], &chains, files, &mut report);
    catalogs.check(&["wanted".to_owned()], &mut report);
    places::check(&report, &sources);

    let ids = ids(text);
    for lang in &languages {
        let locale = catalogs.locale(*lang);
        let words = |args: &Args, id: &str| {
            let message = locale.message(id, args).text;
            assert_eq!(
                message,
                locale.message(id, args).text,
                "asked twice for {id}"
            );
            assert!(message.len() < LONGEST, "{id} has {} bytes", message.len());
            let isolates = ['\u{2068}', '\u{2069}'];
            assert!(!message.contains(isolates), "{id} in {lang}: {message:?}");
            if !locale.has(id) {
                assert_eq!(message, id, "what no language has");
            }
        };
        let numbers = Args::new().with("n", 1_234.5).with("count", 1_u32);
        let texts = Args::new()
            .with("n", "\u{2068}文\u{2069}")
            .with("count", f64::NAN);
        for id in &ids {
            for args in [&Args::new(), &numbers, &texts] {
                words(args, id);
            }
        }
        assert!(locale.plain_messages().count() <= text.len());
    }
}

/// What could be the name of a message or of one of its attributes.
fn ids(text: &str) -> Vec<String> {
    let mut ids: Vec<String> = vec!["missing".to_owned()];
    let mut message = "";
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else {
            continue;
        };
        match name.trim().strip_prefix('.') {
            Some(attribute) => ids.push(format!("{message}.{attribute}")),
            None => {
                message = name.trim();
                ids.push(message.to_owned());
            }
        }
    }
    ids.sort();
    ids.dedup();
    ids
}
