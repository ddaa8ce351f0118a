//! In whichever way files are saved, moved and removed, it is seen.

use super::{Preview, SECOND, SECOND_PAGE};
use crate::project::Project;
use std::fs;
use std::path::PathBuf;

/// The folder of a site, and how things are done in it.
struct Hands {
    project: Project,
    preview: Preview,
    text: String,
}

impl Hands {
    fn new(args: &[&str]) -> Hands {
        let project = Project::quiet();
        let preview = Preview::start(&project, args);
        let text = fs::read_to_string(project.path(SECOND)).unwrap();
        Hands {
            project,
            preview,
            text,
        }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.project.path(path)
    }

    fn move_to(&self, from: &str, to: &str) {
        fs::rename(self.path(from), self.path(to)).unwrap();
    }

    fn text(&self, words: &str) -> String {
        self.text.replace("これで終わり", words)
    }

    #[track_caller]
    fn sees(&self, words: &str) {
        self.preview.wait_for(SECOND_PAGE, words);
    }

    #[track_caller]
    fn is_gone(&self, path: &str) {
        self.preview.wait(path, |answer| answer.status == 404);
    }

    #[track_caller]
    fn is_there(&self, path: &str) {
        self.preview.wait(path, |answer| answer.status == 200);
    }
}

#[test]
fn editors_save_in_many_ways() {
    let hands = Hands::new(&[]);
    // In place.
    hands.project.write(SECOND, hands.text("一回目"));
    hands.sees("一回目");
    // By another file that takes its place.
    hands
        .project
        .write("content/articles/second/.ja.md.swp", hands.text("二回目"));
    hands.move_to("content/articles/second/.ja.md.swp", SECOND);
    hands.sees("二回目");
    // The old one is kept under another name first.
    hands.move_to(SECOND, "content/articles/second/.ja.md~");
    hands.project.write(SECOND, hands.text("三回目"));
    hands.sees("三回目");
    // Removed and written again.
    fs::remove_file(hands.path(SECOND)).unwrap();
    hands.project.write(SECOND, hands.text("四回目"));
    hands.sees("四回目");
    // In pieces.
    hands.project.write(SECOND, "");
    hands.project.write(SECOND, &hands.text("五回目")[..60]);
    hands.project.write(SECOND, hands.text("五回目"));
    hands.sees("五回目");
    assert!(hands.preview.errors().is_empty());
}

#[test]
fn folders_come_and_go() {
    let hands = Hands::new(&[]);
    let page = |name: &str| format!("/portal/ja/articles/{name}/");
    // Made elsewhere and moved in, then written to.
    hands
        .project
        .write("elsewhere/third/ja.md", hands.text("三つ目の本文"));
    hands.move_to("elsewhere/third", "content/articles/third");
    hands.preview.wait_for(&page("third"), "三つ目の本文");
    hands
        .project
        .write("content/articles/third/ja.md", hands.text("書き直した本文"));
    hands.preview.wait_for(&page("third"), "書き直した本文");
    // Renamed.
    hands.move_to("content/articles/third", "content/articles/fourth");
    hands.is_there(&page("fourth"));
    hands.is_gone(&page("third"));
    hands.project.write(
        "content/articles/fourth/ja.md",
        hands.text("また書き直した本文"),
    );
    hands
        .preview
        .wait_for(&page("fourth"), "また書き直した本文");
    // Moved out.
    hands.move_to("content/articles/fourth", "elsewhere/third");
    hands.is_gone(&page("fourth"));
    // Made at once with all that is in it.
    for name in ["five", "six", "seven"] {
        hands
            .project
            .write(&format!("content/articles/{name}/ja.md"), hands.text(name));
        hands
            .project
            .write(&format!("content/articles/{name}/en.md"), hands.text(name));
    }
    for name in ["five", "six", "seven"] {
        hands.is_there(&page(name));
        hands
            .preview
            .wait_for(&format!("/portal/en/articles/{name}/"), name);
    }
    // A theme that was not there.
    hands
        .project
        .write("themes/portal/templates/404.html", "<p>own</p>\n");
    hands.preview.wait("/portal/ja/nowhere", |answer| {
        answer.text().contains("<p>own")
    });
    fs::remove_dir_all(hands.path("themes")).unwrap();
    hands.preview.wait("/portal/ja/nowhere", |answer| {
        !answer.text().contains("<p>own")
    });
    assert!(hands.preview.errors().is_empty());
}

#[test]
fn another_branch_is_checked_out() {
    let hands = Hands::new(&[]);
    for turn in ["一番", "二番"] {
        for number in 0..300 {
            let text = hands.text(&format!("{turn}{number}"));
            hands
                .project
                .write(&format!("content/articles/many-{number}/ja.md"), text);
        }
        for number in [0, 7, 150, 299] {
            let page = format!("/portal/ja/articles/many-{number}/");
            hands.preview.wait_for(&page, &format!("{turn}{number}"));
        }
    }
    for number in 0..300 {
        fs::remove_dir_all(hands.path(&format!("content/articles/many-{number}"))).unwrap();
    }
    hands.is_gone("/portal/ja/articles/many-299/");
    hands.is_gone("/portal/ja/articles/many-0/");
    assert!(hands.preview.errors().is_empty());
}

#[test]
fn all_content_can_go_and_come_back() {
    let hands = Hands::new(&[]);
    hands.move_to("content", "kept");
    hands.preview.wait("/_shirube/problems.json", |_| {
        !hands.preview.errors().is_empty()
    });
    hands.move_to("kept", "content");
    hands.sees("これで終わり");
    hands.preview.wait("/_shirube/problems.json", |_| {
        hands.preview.errors().is_empty()
    });
    hands.project.write(SECOND, hands.text("戻ったあと"));
    hands.sees("戻ったあと");
    // So quickly that nobody sees that it was gone.
    hands.move_to("content", "kept");
    fs::create_dir(hands.path("content")).unwrap();
    for item in fs::read_dir(hands.path("kept")).unwrap() {
        let item = item.unwrap();
        fs::rename(item.path(), hands.path("content").join(item.file_name())).unwrap();
    }
    hands.preview.wait("/_shirube/problems.json", |_| {
        hands.preview.errors().is_empty()
    });
    hands.project.write(SECOND, hands.text("入れ替えたあと"));
    hands.sees("入れ替えたあと");
}

#[test]
fn where_nobody_tells_it_looks_for_itself() {
    let hands = Hands::new(&["--poll"]);
    assert!(
        hands
            .preview
            .said
            .lock()
            .unwrap()
            .contains("twice a second")
    );
    hands.project.write(SECOND, hands.text("一回目"));
    hands.sees("一回目");
    hands
        .project
        .write("content/articles/third/ja.md", hands.text("三つ目の本文"));
    hands
        .preview
        .wait_for("/portal/ja/articles/third/", "三つ目の本文");
    fs::remove_dir_all(hands.path("content/articles/third")).unwrap();
    hands.is_gone("/portal/ja/articles/third/");
}

#[test]
fn what_is_beside_the_site_is_none_of_its_business() {
    let hands = Hands::new(&[]);
    // Something happens beside the site just when it is being checked.
    for number in 0..20 {
        hands.project.write(&format!("notes-{number}.txt"), "x");
    }
    hands.preview.wait_until_checked();
    hands.project.write(SECOND, hands.text("一回目"));
    hands.sees("一回目");
    hands.project.write("dist/index.html", "x");
    hands.project.write("content/articles/second/.hidden", "x");
    hands.project.write(SECOND, hands.text("一回目"));
    hands.preview.wait_until_checked();
}
