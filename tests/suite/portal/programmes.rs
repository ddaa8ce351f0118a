//! Programmes: a page answers who, what, when, how and where to ask, in that order.

use crate::project::Project;

const PROGRAM: &str = "---
title: 新しい名前の制度
summary: 概要です。
facts:
  agency: [office]
  kind: grant
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: false
  requirements: [条件です]
  supports: [費用]
  amounts: [{ ceiling: 500000 }]
  period: { opens: 2026-04-01, closes: 2027-03-31, rule: fixed }
  former_names: [昔の名前]
  contacts: [{ name: 窓口, phone: \"022-000-0000\" }]
  links: [{ url: \"https://example.org/form\", label: 申請 }]
sources:
  - { doc: handbook, page: 5 }
as_of: 2026-10
---
";

fn built(text: &str) -> Project {
    let project = Project::small().file("content/program/new/ja.md", text);
    project.build().fine();
    project
}

#[test]
fn a_programme_answers_in_the_order_of_the_questions() {
    let project = built(PROGRAM);
    let page = project.page("ja/program/new/");
    let headings: Vec<String> = page.tags("h2").map(|h| page.text(h)).collect();
    let wanted = [
        "利用できる人",
        "受けられる支援",
        "いつまで",
        "申込みの方法",
        "問い合わせ先",
        "この制度について",
    ];
    assert_eq!(headings[..6], wanted, "{headings:?}");
    let facts = page.data("data-fact");
    let place = |key: &str| facts.iter().position(|f| *f == key).expect(key);
    assert!(place("users") < place("amounts"));
    assert!(place("amounts") < place("period"));
    assert!(place("period") < place("links"));
    assert!(place("links") < place("contacts"));
}

#[test]
fn an_ended_programme_says_so_and_keeps_its_old_name() {
    let ended = PROGRAM.replace("  former_names", "  state: ended\n  former_names");
    let project = built(&ended);
    let page = project.page("en/program/new/");
    let main = page.main();
    assert!(main.contains("This programme has ended."), "{main}");
    assert!(main.contains("Former names: 昔の名前"), "{main}");
    assert_eq!(page.data("data-state")[0], "closed");
    let found = project.run(&["search", "昔の名前", "--lang", "ja", "--format", "json"]);
    assert!(found.stdout.contains("program/new"), "{}", found.stdout);
}

#[test]
fn a_course_stands_below_its_programme() {
    let course = PROGRAM.replace("  kind: grant", "  kind: grant\n  parent: new");
    let project = Project::small()
        .file("content/program/new/ja.md", PROGRAM)
        .file("content/program/course/ja.md", course);
    project.build().fine();
    let page = project.page("ja/program/course/");
    let crumbs = page.class("breadcrumbs").expect("the way");
    assert!(page.inner(crumbs).contains("href=/portal/ja/program/new/"));
    let parent = project.page("ja/program/new/");
    assert!(parent.data("data-entry").contains(&"program/course"));
}

#[test]
fn a_page_can_be_passed_on_and_written_about_without_scripts() {
    let project = Project::small()
        .file("content/program/new/ja.md", PROGRAM)
        .change(
            "site.toml",
            "source_language",
            "feedback = \"desk@example.org\"\nsource_language",
        );
    project.build().fine();
    let page = project.page("ja/program/new/");
    let address = "https%3A%2F%2Fexample.org%2Fportal%2Fja%2Fprogram%2Fnew%2F";
    let links: Vec<&str> = page.tags("a").filter_map(|a| a.get("href")).collect();
    for beginning in [
        "mailto:?subject=",
        "https://social-plugins.line.me/",
        "https://wa.me/",
    ] {
        let link = links.iter().find(|href| href.starts_with(beginning));
        assert!(
            link.is_some_and(|href| href.contains(address)),
            "{beginning}"
        );
    }
    let feedback = links
        .iter()
        .find(|href| href.starts_with("mailto:desk@example.org?subject="));
    assert!(feedback.is_some_and(|href| href.contains(address)));
}

#[test]
fn an_address_for_feedback_that_nobody_could_write_to_is_refused() {
    let project = Project::small().change(
        "site.toml",
        "source_language",
        "feedback = \"javascript:alert(1)\"\nsource_language",
    );
    let ran = project.build();
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr
            .contains("is no address that readers could write to")
            && ran.stderr.contains("site.toml:3:12"),
        "{}",
        ran.stderr
    );
}

#[test]
fn courses_stand_on_the_page_of_their_programme_and_not_in_the_list() {
    let course = PROGRAM.replace("  kind: grant", "  kind: grant\n  parent: new");
    let project = Project::small()
        .file("content/program/new/ja.md", PROGRAM)
        .file("content/program/course/ja.md", course);
    project.build().fine();
    let list = project.page("ja/program/");
    let entries = list.data("data-entry");
    assert!(!entries.contains(&"program/course"), "{entries:?}");
    assert!(project.has("ja/program/course/index.html"));
    let found = project.run(&["search", "新しい名前", "--lang", "ja", "--format", "json"]);
    let found = found.fine().json();
    let urls: Vec<&str> = found["hits"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|hit| hit["url"].as_str())
        .collect();
    assert!(
        urls.iter().any(|url| url.contains("program/course/")),
        "{found}"
    );
}
