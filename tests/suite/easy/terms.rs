//! Words that a page explains: links to a list at its end.

use super::{article, bare, shown};
use crate::page::Page;
use crate::project::Project;

const GLOSSARY: &str = "tax:
  kind: procedure
  forms: { ja: 源泉徴収, en: withholding tax, vi: thuế khấu trừ }
  easy: \"{税金|ぜいきん}を{先|さき}にとることです。\"
  explain: { en: Tax that your employer pays for you. }
stamp:
  kind: procedure
  forms: { ja: 収入印紙, en: revenue stamp, vi: tem thuế }
  easy: \"{国|くに}に{払|はら}うための{紙|かみ}です。{役所|やくしょ}で{買|か}えます。とても{大切|たいせつ}な{紙|かみ}です。\"
plain:
  kind: concept
  forms: { ja: 雇用契約, en: employment contract }
";

const JA: &str = "源泉徴収は源泉徴収です。収入印紙と雇用契約です。

## 源泉徴収の話 {#first}

[源泉徴収](/articles/)と**源泉徴収**と源泉徴収です。`源泉徴収`です。

- 源泉徴収
- 源泉徴収票

### 次 {#second}

| 収入印紙 | 源泉徴収 |
|---|---|
| 収入印紙 | 源泉徴収 |

```
源泉徴収
```
";

const EN: &str = "Withholding tax is a withholding tax, by revenue stamp and employment contract.

## Withholding tax {#first}

[Withholding tax](/articles/) and **withholding tax** and withholding taxes.

### Next {#second}

Your WITHHOLDING TAX.
";

const VI: &str = "Thuế khấu trừ và tem thuế.

## Một {#first}

Thuế khấu trừ.

### Hai {#second}

Hai.
";

fn site() -> Project {
    let project = Project::smallest()
        .file("content/glossary.yaml", GLOSSARY)
        .file(
            "content/articles/a/ja.md",
            article("源泉徴収", "源泉徴収です。", JA),
        )
        .file(
            "content/articles/a/en.md",
            article("Withholding tax", "A withholding tax.", EN),
        )
        .file(
            "content/articles/a/vi.md",
            article("Thuế", "Thuế khấu trừ.", VI),
        )
        .file(
            "content/articles/b/ja.md",
            article("題名", "概要です。", "雇用契約です。"),
        );
    project.build().fine();
    project
}

/// The term links of a piece of HTML: address and words.
fn terms(html: &str) -> Vec<(String, String)> {
    let page = Page::new(html.to_owned());
    let links = page.tags("a").filter(|a| a.get("class") == Some("term"));
    links
        .map(|a| (a.get("href").unwrap().to_owned(), bare(page.inner(a))))
        .collect()
}

/// The body of a page, in pieces that begin with a heading.
fn sections(page: &Page) -> Vec<String> {
    let body = page.inner(page.class("body").unwrap());
    let marked = body.replace("<h2", "\n<h2").replace("<h3", "\n<h3");
    marked.split("\n<h").map(str::to_owned).collect()
}

fn pair(key: &str, words: &str) -> (String, String) {
    (format!("#term-{key}"), words.to_owned())
}

#[test]
fn an_explained_word_is_a_link_once_in_a_section() {
    let project = site();
    let page = project.page("ja/articles/a/");
    let found: Vec<_> = sections(&page).iter().map(|s| terms(s)).collect();
    assert_eq!(
        found,
        [
            vec![pair("tax", "源泉徴収"), pair("stamp", "収入印紙")],
            vec![pair("tax", "源泉徴収")],
            vec![pair("stamp", "収入印紙"), pair("tax", "源泉徴収")],
        ]
    );
    // The first that is no link and no heading: the one that is strong.
    assert!(
        page.html
            .contains("<strong><a class=term href=#term-tax>源泉徴収</a></strong>"),
        "{}",
        page.html
    );
}

#[test]
fn headings_links_and_code_are_left_alone() {
    let project = site();
    for lang in ["ja", "en", "ja-simple"] {
        let page = project.page(&format!("{lang}/articles/a/"));
        let body = Page::new(page.inner(page.class("body").unwrap()).to_owned());
        for name in ["h2", "h3", "code", "pre"] {
            for tag in body.tags(name) {
                assert!(
                    !body.inner(tag).contains("term"),
                    "{lang}: {}",
                    body.inner(tag)
                );
            }
        }
        // No link stands in a link.
        let mut open = false;
        for (at, _) in body.html.match_indices('<') {
            let tag = &body.html[at..];
            if tag.starts_with("<a ") {
                assert!(!open, "{lang}: {}", body.html);
                open = true;
            } else if tag.starts_with("</a>") {
                open = false;
            }
        }
    }
}

#[test]
fn a_part_of_a_longer_word_is_another_word() {
    let project = site();
    let page = project.page("ja/articles/a/");
    assert!(page.html.contains("<li>源泉徴収票</li>"), "{}", page.html);
}

#[test]
fn the_list_at_the_end_explains_each_word_once() {
    let project = site();
    let page = project.page("ja/articles/a/");
    let list = page.class("terms").unwrap();
    let list = Page::new(page.inner(list).to_owned());
    assert_eq!(list.data("id"), ["section-terms", "term-tax", "term-stamp"]);
    assert_eq!(
        list.text(list.one("dl")),
        "源泉徴収税金を先にとることです。収入印紙国に払うための紙です。役所で買えます。とても大切な紙です。"
    );
    assert!(
        page.text(page.class("terms").unwrap())
            .starts_with("このページの言葉")
    );
    assert!(list.tags("ruby").next().is_none());
}

#[test]
fn every_term_link_leads_to_an_explanation_on_the_page() {
    let project = site();
    for (path, bytes) in project.published() {
        if !path.ends_with(".html") {
            continue;
        }
        let page = Page::new(String::from_utf8(bytes).unwrap());
        let ids: Vec<String> = page.data("id").into_iter().map(str::to_owned).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{path}: an id stands twice");
        for (href, words) in terms(&page.html) {
            assert!(ids.contains(&href[1..].to_owned()), "{path}: {words}");
        }
    }
}

#[test]
fn another_language_explains_what_it_has_words_for() {
    let project = site();
    let page = project.page("en/articles/a/");
    let found: Vec<_> = sections(&page).iter().map(|s| terms(s)).collect();
    assert_eq!(
        found,
        [
            vec![pair("tax", "Withholding tax")],
            vec![pair("tax", "withholding tax")],
            vec![pair("tax", "WITHHOLDING TAX")],
        ]
    );
    let list = page.text(page.class("terms").unwrap());
    assert_eq!(
        list,
        "Words on this pagewithholding tax (源泉徴収)Tax that your employer pays for you."
    );
    // The Japanese word is said to be Japanese.
    let list = page.inner(page.class("terms").unwrap());
    assert!(list.contains("<span lang=ja>源泉徴収</span>"), "{list}");
}

#[test]
fn a_language_without_explanations_has_no_list() {
    let project = site();
    let page = project.page("vi/articles/a/");
    assert_eq!(terms(&page.html), []);
    assert!(page.class("terms").is_none());
    // Nor has a page without explained words.
    let page = project.page("ja/articles/b/");
    assert!(page.class("terms").is_none(), "{}", page.html);
}

#[test]
fn titles_and_summaries_have_no_term_links() {
    let project = site();
    for lang in ["ja", "ja-simple", "en"] {
        let page = project.page(&format!("{lang}/articles/a/"));
        let head = page.inner(page.class("entry-header").unwrap());
        assert_eq!(terms(head), [], "{lang}");
        let listing = project.page(&format!("{lang}/articles/"));
        assert_eq!(terms(&listing.html), [], "{lang}");
    }
}

#[test]
fn on_easy_pages_the_explanation_has_readings() {
    let project = site();
    let page = project.page("ja-simple/articles/a/");
    let found = terms(&page.html);
    assert!(found.contains(&pair("stamp", "収入印紙")), "{found:?}");
    let list = shown(page.inner(page.class("terms").unwrap()));
    assert!(list.contains("国[くに]に_払[はら]う"), "{list}");
    assert!(list.contains("収入[しゅうにゅう]印紙[いんし]"), "{list}");
}

#[test]
fn what_is_explained_on_the_spot_is_not_explained_again_beside_it() {
    let project = site();
    let page = project.page("ja-simple/articles/a/");
    let first = &sections(&page)[0];
    assert!(
        bare(first).starts_with("源泉徴収〈税金を先にとること〉は源泉徴収です。"),
        "{}",
        bare(first)
    );
    assert!(!terms(first).contains(&pair("tax", "源泉徴収")), "{first}");
}

#[test]
fn a_page_that_falls_back_explains_the_words_of_its_text() {
    let project = Project::smallest()
        .file("content/glossary.yaml", GLOSSARY)
        .file(
            "content/articles/c/ja.md",
            article("題名", "概要です。", "収入印紙です。"),
        );
    project.build().fine();
    let page = project.page("en/articles/c/");
    assert_eq!(terms(&page.html), [pair("stamp", "収入印紙")]);
    let list = page.class("terms").unwrap();
    assert_eq!(list.get("lang"), Some("ja"));
    assert!(page.text(list).contains("国に払うための紙です。"));
}
