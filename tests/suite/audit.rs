//! `shirube check` looks at the finished pages as readers and search engines do, whoever made
//! what is on them.

use crate::project::Project;

/// The small site in two languages, whose list of tags is drawn by a template of its own.
fn checked(main: &str) -> String {
    let template =
        format!("{{% extends \"base.html\" %}}{{% block main %}}{main}{{% endblock main %}}");
    let project = Project::quiet().file("themes/portal/templates/tags.html", template);
    project.run(&["check"]).stderr
}

#[test]
fn pages_that_are_right_are_not_spoken_of() {
    let said = Project::small().run(&["check"]).fine().stderr;
    assert!(
        !said.contains("[page/") && !said.contains("[output/"),
        "{said}"
    );
}

#[test]
fn what_a_template_gets_wrong_is_found_on_the_finished_pages() {
    let said = checked(
        r##"<h1>{{ t(id="tags-title") }}</h1><h3 id="main">a</h3>
<a href="/portal/{{ lang }}/nothing/">x</a> <a href="../missing/">x</a>
<a href="/portal/{{ lang }}/#nowhere">x</a> <a href="/portal/ja/program/">x</a>
<img src="{{ asset(path="icon.svg") }}"> <h4></h4> <table><tr><td>1</td></tr></table>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event"}</script>"##,
    );
    for problem in [
        "warning[page/link]: `en/tags/index.html`: `/portal/en/nothing/` leads to nothing",
        "warning[page/link]: `en/tags/index.html` and on one more page: `../missing/` leads to nothing",
        "warning[page/anchor]: `en/tags/index.html`: `en/index.html` has no place `#nowhere`",
        "warning[page/locale]: `en/tags/index.html`: a link of a page in `en` leads to `ja/program/index.html` without `hreflang`",
        "warning[page/outline]: `en/tags/index.html` and on one more page: <h3> follows <h1>: a level is left out",
        "warning[page/outline]: `en/tags/index.html` and on one more page: two elements have the id `main`",
        "has no `alt`",
        "a <h4> is empty",
        "a table has no header cell",
        "warning[page/structured]: `en/tags/index.html` and on one more page: JSON-LD: `Event` has no `name`",
    ] {
        assert!(said.contains(problem), "no {problem:?} in\n{said}");
    }
    // The template has no word about a link into a language that says so, or to another site.
    let said = checked(
        r#"<h1>{{ t(id="tags-title") }}</h1>{% for tag in content.tags %}<a href="{{ tag.href }}">{{ tag.count }}</a>{% endfor %}
<a href="/portal/ja/program/" hreflang="ja">x</a> <a href="https://example.com/portal/nothing/">x</a> <a href="/elsewhere/">x</a>"#,
    );
    assert!(!said.contains("[page/"), "{said}");
}

#[test]
fn a_page_that_nobody_finds_and_languages_that_contradict_each_other_are_named() {
    let base = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/themes/portal/templates/base.html"
    ))
    .unwrap();
    let canonical = r#"<link rel="canonical" href="{{ canonical }}">"#;
    assert!(base.contains(canonical));
    let wrong = base
        .replace(
            canonical,
            r#"<link rel="canonical" href="{{ site.home }}">"#,
        )
        .replace(r#"<html lang="{{ lang }}""#, r#"<html lang="en""#)
        .replace("{{ site.search }}", "{{ site.home }}");
    let project = Project::quiet().file("themes/portal/templates/base.html", wrong);
    let said = project.run(&["check", "--format", "json"]).stdout;
    for problem in [
        "page/canonical",
        "the canonical address `/portal/ja/` is no page of the site",
        "page/languages",
        "a page in `ja` has the language `en`",
        "`sitemap-en.xml` lists it, but its own address is another one",
        "the alternate for `ja` is in `en`",
        "`en/search/index.html` and on one more page: no link leads here from the first page",
    ] {
        assert!(said.contains(problem), "no {problem:?} in\n{said}");
    }
}

#[test]
fn a_page_that_is_heavy_for_a_slow_line_is_named() {
    let words: String = (0..9000u32)
        .map(|n| format!("{:x} ", n.wrapping_mul(2_654_435_761)))
        .collect();
    let project = Project::quiet().file(
        "content/articles/heavy/ja.md",
        format!("---\ntitle: 重い\nsummary: 重いページです。\n---\n{words}\n"),
    );
    let said = project.run(&["check"]).stderr;
    let heavy = "warning[page/weight]: `en/articles/heavy/index.html`";
    assert!(said.contains(heavy), "{said}");
    assert!(said.contains("kB compressed, more than 30 kB"), "{said}");
}
