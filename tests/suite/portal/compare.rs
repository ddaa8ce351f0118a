//! Entries side by side.

use super::small;
use crate::project::Project;

#[test]
fn all_statuses_stand_side_by_side_without_scripts() {
    let (_, page) = small("en/residence-status/compare/");
    assert_eq!(page.data("data-slug"), ["study", "work"]);
    let text = page.main();
    for said in ["Study", "学ぶ資格", "5 years", "Work only with permission"] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn an_entry_leads_to_the_comparison_with_itself_chosen() {
    let (_, page) = small("ja/residence-status/work/");
    assert!(page.links_to("/portal/ja/residence-status/compare/?with=work"));
}

#[test]
fn an_entry_cannot_lie_where_the_comparison_does() {
    let (_, text) = crate::small_site::files()
        .find(|(path, _)| *path == "content/residence-status/work/ja.md")
        .expect("a status");
    let project = Project::small().file(
        "content/residence-status/compare/ja.md",
        text.replace("number: 2", "number: 3"),
    );
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr.contains("is the page that compares entries")
            && ran.stderr.contains("rename the folder of this entry"),
        "{}",
        ran.stderr
    );
}
