//! Names of the glossary in translations.

use crate::project::{Project, TODAY};

const GLOSSARY: &str = "
card:
  kind: procedure
  forms: { ja: 在留カード, en: residence card (zairyu card), uk: картка проживання }
  reading: ざいりゅうカード
  easy: 在留のカードです。
  also: [ID card]
apply:
  kind: procedure
  forms: { ja: 申請, en: application }
  reading: しんせい
  easy: 紙を出すことです。
";

/// A site with a text about the card, and its translation.
fn with(lang: &str, text: &str) -> Project {
    Project::smallest()
        .change(
            "site.toml",
            "\"ja-simple\", \"en\", \"vi\"",
            "\"en\", \"uk\"",
        )
        .file("content/glossary.yaml", GLOSSARY)
        .file(
            "content/articles/a/ja.md",
            "---\ntitle: 題\nsummary: 要約\n---\n在留カードを申請します。\n",
        )
        .file(&format!("content/articles/a/{lang}.md"), text)
}

fn said(project: &Project) -> String {
    project.run(&["check", "--date", TODAY]).stderr
}

fn body(text: &str) -> String {
    format!("---\ntitle: Title\nsummary: Summary\n---\n{text}\n")
}

#[test]
fn another_name_than_the_glossarys_is_shown_with_both_names() {
    let said = said(&with("en", &body("Apply for your permit.")));
    let problem = "warning[translation/term]: the source says `在留カード`, and this text does not say `residence card (zairyu card)`\n  ┌─ content/articles/a/en.md:1:1";
    assert!(said.contains(problem), "{said}");
    assert!(
        !said.contains("申請"),
        "ordinary words are no names: {said}"
    );
}

#[test]
fn the_name_its_short_form_and_its_other_names_are_all_right() {
    for text in [
        "Your Residence Card.",
        "Your zairyu card.",
        "Your ID card.",
        "Residence cards.",
    ] {
        let said = said(&with("en", &body(text)));
        assert!(!said.contains("translation/term"), "{text}: {said}");
    }
}

#[test]
fn the_ends_of_words_may_differ() {
    let said = said(&with("uk", &body("Без картки проживання.")));
    assert!(!said.contains("translation/term"), "{said}");
}

#[test]
fn a_text_that_is_not_translated_yet_lacks_no_names() {
    let said = said(&with("en", "---\ntitle: Title\nsummary: Summary\n---\n"));
    assert!(!said.contains("translation/term"), "{said}");
}
