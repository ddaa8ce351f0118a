//! The list of terms: every reader finds a term under the letters of their own language.

use crate::page::Page;
use crate::project::Project;

const GLOSSARY: &str = "
status:
  kind: concept
  forms: { ja: 在留資格, en: status of residence, vi: tư cách lưu trú }
  reading: ざいりゅうしかく
  easy: '{日本|にほん}にいるための{資格|しかく}です。'
  explain: { en: What allows you to stay. }
study:
  kind: status
  forms: { ja: 学ぶ資格, en: Student, vi: Du học }
  reading: まなぶしかく
offer:
  kind: concept
  forms: { ja: 内定, en: job offer }
  reading: ないてい
";

fn page(lang: &str) -> Page {
    let project = Project::small()
        .file("content/glossary.yaml", GLOSSARY)
        .file(
            "content/articles/terms/ja.md",
            "---\ntitle: 用語\nsummary: 用語の一覧です。\n---\n::glossary\n",
        );
    project.build().fine();
    project.page(&format!("{lang}/articles/terms/"))
}

fn letters(page: &Page) -> Vec<String> {
    let headings = page
        .tags("h2")
        .filter(|tag| tag.get("id").is_some_and(|id| id.starts_with("letter-")));
    headings.map(|tag| page.text(tag)).collect()
}

#[test]
fn japanese_terms_stand_under_the_rows_of_their_readings() {
    assert_eq!(letters(&page("ja")), ["さ", "な", "ま"]);
}

#[test]
fn other_languages_have_their_own_order_and_show_the_japanese_name() {
    let page = page("en");
    assert_eq!(letters(&page), ["J", "S"]);
    let text = page.text(page.one("main"));
    let places = ["job offer", "status of residence", "Student"].map(|term| text.find(term));
    assert!(places.is_sorted() && places[0].is_some(), "{text}");
    assert!(
        text.contains("在留資格") && text.contains("ざいりゅうしかく"),
        "{text}"
    );
    assert!(text.contains("What allows you to stay."), "{text}");
}

#[test]
fn a_term_leads_to_the_page_that_is_about_it() {
    let page = page("en");
    let leads = page
        .tags("a")
        .any(|a| a.get("href") == Some("/portal/en/residence-status/study/"));
    assert!(leads, "{}", page.html);
}

#[test]
fn a_term_without_a_form_in_the_language_stands_at_the_end_in_another() {
    let page = page("vi");
    assert_eq!(letters(&page), ["D", "T"]);
    let text = page.text(page.one("main"));
    assert!(
        text.find("job offer") > text.find("tư cách lưu trú"),
        "{text}"
    );
    assert!(
        page.html.contains("<span lang=en>job offer</span>"),
        "{}",
        page.html
    );
}

/// A list of terms in which a term has nothing beside it is not valid HTML.
#[test]
fn every_term_has_something_beside_it_even_without_an_explanation() {
    for lang in ["ja", "en", "vi"] {
        let page = page(lang);
        let terms: Vec<&str> = page.html.split("<dt>").skip(1).collect();
        assert_eq!(terms.len(), 3, "{}", page.html);
        assert!(
            terms.iter().all(|term| term.contains("<dd")),
            "{}",
            page.html
        );
    }
}
