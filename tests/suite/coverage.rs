//! What a site promises to hold: `content/coverage.tsv`, and the table of its languages.

use crate::project::Project;

fn checked(rows: &str) -> String {
    let project = Project::small().file("content/coverage.tsv", rows);
    project.run(&["check"]).stderr
}

#[test]
fn a_row_is_covered_where_its_name_stands_on_its_page() {
    let said = checked(
        "row\tname\tpath\n1\t学ぶ資格\t/residence-status/study/\n# a remark\n2\t学ぶ資格\t/residence-status/study/\n",
    );
    assert!(said.contains("coverage: 2 of 2 rows"), "{said}");
    assert!(!said.contains("[coverage/"), "{said}");
}

#[test]
fn a_page_that_does_not_exist_or_lacks_the_name_is_shown_at_its_line() {
    let said = checked(
        "row\tname\tpath\n1\t研究\t/residence-status/study/\n2\t学ぶ資格\t/residence-status/nothing/\n",
    );
    let lacks = "warning[coverage/name]: row 1: `研究` does not stand on `/residence-status/study/`\n  ┌─ content/coverage.tsv:2:1";
    assert!(said.contains(lacks), "{said}");
    let nowhere = "warning[coverage/page]: row 2: there is no page `/residence-status/nothing/`\n  ┌─ content/coverage.tsv:3:1";
    assert!(said.contains(nowhere), "{said}");
    assert!(said.contains("coverage: 0 of 2 rows"), "{said}");
}

#[test]
fn a_name_that_only_stands_in_another_language_is_not_there() {
    let said = checked("1\tDu học\t/residence-status/study/\n");
    assert!(said.contains("[coverage/name]"), "{said}");
}

#[test]
fn numbers_that_are_left_out_and_rows_without_a_page_are_missing() {
    let said = checked(
        "1\t学ぶ資格\t/residence-status/study/\n2\t研究\t\n4\t学ぶ資格\t/residence-status/study/\n",
    );
    assert!(said.contains("row 2 (`研究`) has no page yet"), "{said}");
    assert!(said.contains("no line has the number 3"), "{said}");
    assert!(said.contains("coverage: 2 of 4 rows"), "{said}");
}

#[test]
fn a_line_that_cannot_be_read_is_an_error() {
    for line in [
        "one\t学ぶ資格\t/a/",
        "1\t学ぶ資格\tresidence-status/study",
        "0\t学ぶ資格\t/a/",
        "1",
        "1\ta\t/b/\tc",
    ] {
        let project = Project::small().file("content/coverage.tsv", line);
        let ran = project.run(&["check"]);
        assert_eq!(ran.code, Some(1), "{line}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("error[coverage/row]"),
            "{line}: {}",
            ran.stderr
        );
    }
}

#[test]
fn the_table_of_languages_counts_what_is_whole_what_is_a_summary_and_what_is_derived() {
    let project = Project::small()
        .file(
            "content/articles/languages/ja.md",
            "---\ntitle: 言語\nsummary: 言語ごとの数です。\n---\n::coverage\n",
        )
        .file(
            "content/residence-status/study/vi.md",
            "---\ntitle: Du học\nsummary: Đi học.\n---\n",
        );
    project.build().fine();
    let page = project.page("en/articles/languages/");
    let table = page.text(page.one("table"));
    assert!(table.contains("Tiếng Việt"), "{table}");
    assert!(table.contains("with title and summary only"), "{table}");
    assert!(table.contains("derived by a machine"), "{table}");
    // The text is Japanese, what the directive draws is English.
    assert!(page.html.contains("<div dir=ltr lang=en"), "{}", page.html);
}
