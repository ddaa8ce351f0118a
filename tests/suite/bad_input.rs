//! What an editor is told about a mistake in a text: the whole report, word for word.
//!
//! Every mistake ends with exit code 1, and nothing is written.

use crate::project::Project;

/// The site is refused with this report, and nothing is written.
pub fn refused(project: &Project, report: &str) {
    let ran = project.build();
    let expected = report.trim_start_matches('\n');
    assert!(ran.stderr == expected, "expected:\n{expected}\ngot:\n{}", ran.stderr);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(!project.has(""), "something was written");
}

#[test]
fn an_unknown_key_is_compared_with_the_known_ones() {
    refused(
        &Project::quiet().change("content/case/orchard/ja.md", "business:", "bussiness:"),
        r#"@@unknown-key@@"#,
    );
}

#[test]
fn a_value_of_the_wrong_type_is_shown_with_what_is_expected() {
    refused(
        &Project::quiet().change("content/residence-status/study/ja.md", "number: 1", "number: first"),
        r#"@@wrong-type@@"#,
    );
}

#[test]
fn a_word_that_is_none_of_the_possible_ones_is_compared_with_them() {
    refused(
        &Project::quiet().change("content/program/closing/ja.md", "kind: subsidy", "kind: subsidi"),
        r#"@@unknown-word@@"#,
    );
}

#[test]
fn a_date_that_is_not_in_the_calendar_is_refused() {
    refused(
        &Project::quiet().change("content/program/open/ja.md", "as_of: 2026-04", "as_of: 2026-13"),
        r#"@@bad-date@@"#,
    );
}

#[test]
fn facts_in_a_translation_are_refused() {
    refused(
        &Project::quiet().change(
            "content/program/open/en.md",
            "texts:",
            "facts:\n  period: { closes: 2099-01-01, rule: fixed }\ntexts:",
        ),
        r#"@@facts-in-translation@@"#,
    );
}

#[test]
fn a_text_for_something_that_the_source_does_not_have_is_refused() {
    refused(
        &Project::quiet().change("content/case/orchard/en.md", "  company:", "  compani:"),
        r#"@@unknown-text@@"#,
    );
}

#[test]
fn a_missing_title_is_named() {
    refused(
        &Project::quiet().change("content/guide/arrival/ja.md", "title: 着いたら\n", ""),
        r#"@@missing-title@@"#,
    );
}

#[test]
fn missing_sources_and_a_missing_date_are_named() {
    refused(
        &Project::quiet().change(
            "content/program/rolling/ja.md",
            "sources:\n  - { doc: handbook, page: 13 }\nas_of: 2026-04\n",
            "",
        ),
        r#"@@missing-sources@@"#,
    );
}

#[test]
fn a_figure_without_date_or_source_is_refused() {
    refused(
        &Project::quiet().change(
            "content/residence-status/study/ja.md",
            ", as_of: 2024-06, sources: [{ doc: handbook, page: 3 }]",
            "",
        ),
        r#"@@bare-figure@@"#,
    );
}

#[test]
fn an_unknown_region_is_refused() {
    refused(
        &Project::quiet().change("content/program/closing/ja.md", "JP-04", "JP-48"),
        r#"@@unknown-region@@"#,
    );
}

#[test]
fn a_name_that_is_no_entry_is_compared_with_the_entries() {
    refused(
        &Project::quiet().change("content/program/open/ja.md", "[office]", "[ofice]"),
        r#"@@unknown-reference@@"#,
    );
}

#[test]
fn a_document_that_is_not_listed_cannot_be_cited() {
    refused(
        &Project::quiet().change("content/program/open/ja.md", "doc: handbook", "doc: hand-book"),
        r#"@@unknown-document@@"#,
    );
}

#[test]
fn a_translation_without_its_source_is_refused() {
    refused(
        &Project::quiet().remove("content/articles/second/ja.md").change(
            "content/articles/welcome/ja.md",
            "../second/#end",
            "../welcome/",
        ),
        r#"@@no-source@@"#,
    );
}

#[test]
fn an_old_address_that_is_taken_is_refused() {
    refused(
        &Project::quiet().change("content/program/open/ja.md", "program/old-name", "program/closing"),
        r#"@@alias-of-a-page@@"#,
    );
}

#[test]
fn an_old_address_that_two_entries_claim_is_refused() {
    refused(
        &Project::quiet().change(
            "content/program/rolling/ja.md",
            "as_of: 2026-04",
            "as_of: 2026-04\naliases: [/program/old-name/]",
        ),
        r#"@@alias-twice@@"#,
    );
}

#[test]
fn one_slug_in_two_collections_of_a_type_is_refused_because_references_would_be_ambiguous() {
    let project = Project::quiet()
        .change("site.toml", "[collections.case]", "[collections.grants]\ntype = \"program\"\n\n[collections.case]");
    let twin = std::fs::read_to_string(project.path("content/program/closing/ja.md")).unwrap();
    let project = project.file("content/grants/closing/ja.md", twin);
    let ran = project.build();
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("error[content/duplicate-slug]"), "{}", ran.stderr);
    assert!(!project.has(""));
}

#[test]
fn a_link_to_nothing_is_compared_with_the_entries() {
    refused(
        &Project::quiet().change("content/articles/welcome/ja.md", "../second/#end", "../secnod/#end"),
        r#"@@broken-link@@"#,
    );
}

#[test]
fn a_link_to_a_heading_that_does_not_exist_names_those_that_do() {
    refused(
        &Project::quiet().change("content/articles/welcome/en.md", "#end", "#ende"),
        r#"@@broken-anchor@@"#,
    );
}

#[test]
fn malformed_yaml_is_shown_at_its_line() {
    refused(
        &Project::quiet().change("content/guide/arrival/ja.md", "audience: [student]", "audience: [student"),
        r#"@@malformed-yaml@@"#,
    );
}

#[test]
fn a_repeated_key_is_shown_at_its_second_place() {
    refused(
        &Project::quiet().change("content/guide/arrival/ja.md", "facts:", "title: もう一度\nfacts:"),
        r#"@@repeated-key@@"#,
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_shown_at_the_first_of_them() {
    let mut bytes = b"---\ntitle: a\nsummary: b\n---\n".to_vec();
    bytes.extend([0x93, 0xfa, 0x96, 0x7b, b'\n']);
    refused(
        &Project::quiet().file("content/articles/third/ja.md", bytes),
        r#"@@not-utf-8@@"#,
    );
}

#[test]
fn a_file_without_front_matter_is_refused() {
    refused(
        &Project::quiet().file("content/articles/third/ja.md", "# 題名\n"),
        r#"@@no-front-matter@@"#,
    );
}

#[test]
fn a_directive_that_is_not_closed_is_refused() {
    refused(
        &Project::quiet().change("content/articles/second/ja.md", "これで", "::chart{of=\"workers\"\n\nこれで"),
        r#"@@unclosed-directive@@"#,
    );
}

#[test]
fn a_directive_that_is_not_known_or_has_wrong_attributes_is_refused() {
    refused(
        &Project::quiet().change(
            "content/articles/second/ja.md",
            "これで",
            "::chrat{of=\"workers\"}\n\n::chart{off=\"workers\"}\n\n::chart{of=\"wokers\"}\n\nこれで",
        ),
        r#"@@wrong-directives@@"#,
    );
}

#[test]
fn a_script_is_no_address() {
    refused(
        &Project::quiet()
            .change("content/articles/second/en.md", "the end.", "the [end](JavaScript:alert%281%29).")
            .change("content/program/open/ja.md", "https://example.org/form", "javascript:alert(1)"),
        r#"@@javascript@@"#,
    );
}

#[test]
fn all_problems_of_all_files_are_shown_in_one_run_in_the_order_of_their_paths() {
    refused(
        &Project::quiet()
            .change("content/program/open/ja.md", "kind: grant", "kind: grants")
            .change("content/program/open/ja.md", "[office]", "[ofice]")
            .change("content/program/open/ja.md", "as_of: 2026-04", "as_off: 2026-04")
            .change("content/articles/second/en.md", "summary: The second article.\n", "")
            .change("content/case/orchard/ja.md", "JP-02", "Aomori")
            .change("content/articles/welcome/ja.md", "/program/)", "/programs/)"),
        r#"@@several@@"#,
    );
}

#[test]
fn a_message_with_a_syntax_error_is_shown_at_its_line() {
    refused(
        &Project::quiet().file("locales/en/own.ftl", "tagline = Fine\nbroken = { $count\nlast = Fine\n"),
        r#"@@fluent-syntax@@"#,
    );
}

#[test]
fn a_message_that_no_language_has_is_shown_where_a_template_asks_for_it() {
    refused(
        &Project::quiet().file(
            "themes/portal/templates/tags.html",
            "{% extends \"base.html\" %}\n{% block main %}\n<h1>{{ t(id=\"tags-titel\") }}</h1>\n{% endblock main %}\n",
        ),
        r#"@@unknown-message@@"#,
    );
}

#[test]
fn a_template_that_is_not_closed_is_shown_at_its_place() {
    refused(
        &Project::quiet().file("themes/portal/templates/404.html", "<h1>\n{% if lang %}\n</h1>\n"),
        r#"@@template-syntax@@"#,
    );
}

#[test]
fn a_template_that_asks_for_what_its_page_does_not_have_is_shown_at_its_place() {
    refused(
        &Project::quiet().file("themes/portal/templates/404.html", "<h1>{{ content.title.text }}</h1>\n"),
        r#"@@template-runtime@@"#,
    );
}
