//! Probe.
use super::reader::{Reader, SOON};
use super::request;
use super::urls;

#[test]
fn probe() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.block(&["*.idx"]);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content/search-tests.yaml");
    let tests: serde_json::Value =
        serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for lang in ["ja", "vi", "en", "ko"] {
        reader.goto(&format!("{lang}/search/"));
        reader.wait_phase("failed");
        let index = reader.portal.index(lang);
        let (mut same, mut other, mut none) = (0, 0, 0);
        for test in tests
            .as_array()
            .unwrap()
            .iter()
            .filter(|t| t["lang"] == lang)
        {
            let q = test["query"].as_str().unwrap();
            let first: Option<String> = reader.tab.eval(&format!("(async () => {{ const i = document.querySelector('[data-search-input]'); i.value = {}; i.form.requestSubmit(); await new Promise((d) => setTimeout(d, 20)); return document.querySelector('[data-search-result] h2 a')?.pathname; }})()", test["query"]));
            let full = index.search(&request(q, &[])).unwrap();
            let top = urls(&full).first().map(|u| format!("/{lang}/{u}"));
            let fine = |u: &Option<String>| {
                test["expect"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|e| u.as_ref() == Some(&format!("/{lang}/{}/", e.as_str().unwrap())))
            };
            match first {
                None => none += 1,
                ref f if *f == top => same += 1,
                f => {
                    other += 1;
                    println!(
                        "{lang} {q}: titles {f:?} {} full {top:?} {}",
                        fine(&f),
                        fine(&top)
                    );
                }
            }
        }
        println!("{lang}: same {same} other {other} none {none}");
    }
    let _ = SOON;
}
