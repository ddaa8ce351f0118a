//! Pages in languages that nobody has translated them into: they exist, and never lie about it.

use crate::page::Page;
use crate::project::Project;

const SITE: &str = "https://example.org/portal/";

fn small() -> Project {
    let project = Project::small();
    project.build().fine();
    project
}

/// The values of `name` in elements that are marked as borrowed.
fn languages_of_borrowed_text(page: &Page) -> Vec<&str> {
    page.with("data-fallback")
        .filter_map(|tag| tag.get("lang"))
        .collect()
}

fn sitemap(project: &Project, lang: &str) -> String {
    project.read(&format!("sitemap-{lang}.xml"))
}

#[test]
fn a_page_without_vietnamese_text_is_a_vietnamese_page_with_english_text() {
    let project = small();
    let page = project.page("vi/residence-status/study/");
    assert_eq!(page.one("html").get("lang"), Some("vi"));
    assert_eq!(languages_of_borrowed_text(&page), ["en"]);
    let body = page.with("data-fallback").next().unwrap();
    assert!(
        page.text(body).contains("With a permission."),
        "{}",
        page.html
    );
    let heading = page.one("h1");
    assert_eq!(page.inner(heading), "<span lang=en>Study</span>");
}

#[test]
fn a_borrowed_page_says_so_and_leads_to_its_original() {
    let project = small();
    let page = project.page("vi/residence-status/study/");
    let notice = page.class("fallback-notice").expect("a notice");
    assert_eq!(notice.get("role"), Some("note"));
    let inner = Page::new(page.inner(notice).to_owned());
    let original = inner.tags("a").next().expect("a link to the original");
    assert_eq!(
        original.get("href"),
        Some("/portal/en/residence-status/study/")
    );
    assert_eq!(original.get("hreflang"), Some("en"));
}

#[test]
fn a_notice_never_says_that_the_language_of_the_text_is_missing() {
    let project = small();
    let page = project.page("vi/residence-status/study/");
    let notice = page.text(page.class("fallback-notice").unwrap());
    assert!(!notice.contains("not yet available in English"), "{notice}");
    assert!(!notice.contains('英'), "{notice}");
}

#[test]
fn a_notice_is_in_the_language_of_the_reader_where_that_has_one() {
    let project = Project::small().file(
        "locales/vi/own.ftl",
        "fallback-notice = Chưa có bản tiếng Việt. Dưới đây là { $language }.\n",
    );
    project.build().fine();
    let page = project.page("vi/residence-status/study/");
    let notice = page.text(page.class("fallback-notice").unwrap());
    assert!(
        notice.starts_with("Chưa có bản tiếng Việt. Dưới đây là Tiếng Anh."),
        "{notice}"
    );
}

#[test]
fn search_engines_are_sent_to_the_original_of_a_borrowed_page() {
    let project = small();
    let page = project.page("vi/residence-status/study/");
    assert_eq!(
        page.canonical(),
        Some("https://example.org/portal/en/residence-status/study/")
    );
    assert_eq!(page.alternates(), []);
    for lang in ["ja", "ja-simple", "en", "vi"] {
        if lang != "vi" || project.has("sitemap-vi.xml") {
            let sitemap = sitemap(&project, lang);
            assert!(
                !sitemap.contains("/vi/residence-status/study/"),
                "{sitemap}"
            );
        }
    }
}

#[test]
fn translations_name_each_other_and_the_source_as_default() {
    let project = small();
    let expected = [
        ("ja", "https://example.org/portal/ja/articles/welcome/"),
        (
            "ja-simple",
            "https://example.org/portal/ja-simple/articles/welcome/",
        ),
        ("en", "https://example.org/portal/en/articles/welcome/"),
        ("vi", "https://example.org/portal/vi/articles/welcome/"),
        (
            "x-default",
            "https://example.org/portal/ja/articles/welcome/",
        ),
    ];
    for lang in ["ja", "ja-simple", "en", "vi"] {
        let path = format!("{lang}/articles/welcome/");
        let page = project.page(&path);
        assert_eq!(page.alternates(), expected, "{lang}");
        assert_eq!(page.canonical().unwrap(), format!("{SITE}{path}"));
        assert!(page.class("fallback-notice").is_none(), "{lang}");
        assert_eq!(page.with("data-fallback").count(), 0, "{lang}");
    }
}

#[test]
fn a_page_in_two_languages_names_these_and_the_one_derived_from_them() {
    let project = small();
    for lang in ["ja", "en"] {
        let page = project.page(&format!("{lang}/residence-status/study/"));
        let languages: Vec<_> = page
            .alternates()
            .into_iter()
            .map(|(lang, _)| lang)
            .collect();
        assert_eq!(languages, ["ja", "ja-simple", "en", "x-default"]);
    }
}

#[test]
fn a_sitemap_lists_the_versions_that_its_pages_name() {
    let project = small();
    let sitemap = sitemap(&project, "en");
    let url = sitemap
        .split("<url>")
        .find(|url| url.contains("<loc>https://example.org/portal/en/articles/welcome/<"));
    let url = url.expect("the page");
    for (lang, href) in project.page("en/articles/welcome/").alternates() {
        let link = format!("hreflang=\"{lang}\" href=\"{href}\"");
        assert!(url.contains(&link), "{link} in {url}");
    }
    assert_eq!(url.matches("<xhtml:link").count(), 5);
}

#[test]
fn easy_japanese_is_derived_and_borrows_nothing() {
    let project = small();
    let page = project.page("ja-simple/articles/second/");
    assert_eq!(page.one("html").get("lang"), Some("ja-simple"));
    assert_eq!(languages_of_borrowed_text(&page), Vec::<&str>::new());
    assert!(page.class("fallback-notice").is_none());
    assert!(page.class("easy-notice").is_some());
    assert_eq!(
        page.canonical(),
        Some("https://example.org/portal/ja-simple/articles/second/")
    );
}

#[test]
fn a_page_with_nothing_but_japanese_falls_back_to_it_in_every_other_language() {
    let project = small();
    for lang in ["en", "vi"] {
        let page = project.page(&format!("{lang}/program/rolling/"));
        assert_eq!(
            page.inner(page.one("h1")),
            "<span lang=ja>いつでもよい制度</span>"
        );
        assert_eq!(
            page.canonical(),
            Some("https://example.org/portal/ja/program/rolling/")
        );
        assert!(page.class("fallback-notice").is_some());
    }
}

#[test]
fn words_of_a_fact_that_nobody_translated_are_marked_with_their_language() {
    let project = small();
    let page = project.page("en/case/orchard/");
    let fact = |key: &str| {
        let row = page
            .with("data-fact")
            .find(|tag| tag.get("data-fact") == Some(key));
        page.inner(row.unwrap_or_else(|| panic!("no {key}")))
            .to_owned()
    };
    assert!(
        fact("company").contains("<dd>Apple Ltd.</dd>"),
        "{}",
        fact("company")
    );
    assert!(
        fact("business").contains("<dd><span lang=ja>果物</span></dd>"),
        "{}",
        fact("business")
    );
    let jobs = fact("jobs");
    assert!(
        jobs.contains("<li><span lang=ja>農作業</span></li><li>Interpreting</li>"),
        "{jobs}"
    );
}

#[test]
fn facts_in_a_fallback_page_are_formatted_for_the_reader() {
    let project = small();
    let number = |lang: &str| {
        let page = project.page(&format!("{lang}/residence-status/study/"));
        let data = page.tags("data").next().expect("a figure");
        assert_eq!(data.get("value"), Some("394295"));
        page.text(data)
    };
    assert!(
        number("vi").contains("394.295") || number("vi").contains("394,295"),
        "{}",
        number("vi")
    );
    assert!(number("en").contains("394,295 people"), "{}", number("en"));
}

#[test]
fn titles_in_lists_are_marked_with_their_language() {
    let project = small();
    let page = project.page("vi/organization/");
    let item = page.with("data-entry").next().unwrap();
    assert!(
        page.inner(item).contains(">Văn phòng phía Bắc</a>"),
        "{}",
        page.inner(item)
    );
    let page = project.page("vi/program/");
    assert!(
        page.html.contains("<span lang=ja>いつでもよい制度</span>"),
        "{}",
        page.html
    );
}

#[test]
fn a_language_without_an_interface_of_its_own_has_no_lists_in_its_sitemap() {
    let project = Project::small()
        .change("site.toml", "\"vi\"", "\"vi\", \"uk\"")
        .file("locales/uk/own.ftl", "nav-home = Головна\n");
    project.build().fine();
    if project.page("uk/").canonical() == Some("https://example.org/portal/uk/") {
        return; // The program has learned Ukrainian.
    }
    assert!(!project.has("sitemap-uk.xml"));
    assert_eq!(project.page("uk/").alternates(), []);
}

#[test]
fn drafts_are_no_translations() {
    let project = Project::small().change(
        "content/articles/welcome/vi.md",
        "summary:",
        "draft: true\nsummary:",
    );
    project.build().fine();
    assert_eq!(
        languages_of_borrowed_text(&project.page("vi/articles/welcome/")),
        ["en"]
    );
    project.build_with(&["--drafts"]).fine();
    let page = project.page("vi/articles/welcome/");
    assert_eq!(page.inner(page.one("h1")), "Chào mừng");
}
