//! A second build does only what is needed, and its result is that of a clean one, byte for byte.

use crate::project::{Project, published};
use serde_json::Value;

fn counts(result: &Value) -> (u64, u64, u64) {
    let count = |key: &str| result[key].as_u64().unwrap();
    (count("rendered"), count("written"), count("removed"))
}

#[test]
fn a_second_build_renders_and_writes_nothing() {
    let project = Project::small();
    let first = project.built(&[]);
    assert_eq!(first["rendered"], first["pages"]);
    assert_eq!(first["written"], project.published().len());
    let second = project.built(&[]);
    assert_eq!(counts(&second), (0, 0, 0));
    assert_eq!(second["unchanged"], first["written"]);
}

/// Nothing is read twice then, and no stage begins.
#[test]
fn a_site_that_is_as_it_was_is_only_looked_at_and_says_the_same() {
    let project = Project::quiet();
    let first = project.built(&[]);
    let mut second = project.built(&[]);
    assert_eq!(second["ms"]["content"], 0);
    assert_eq!(counts(&second), (0, 0, 0));
    for key in ["rendered", "written", "unchanged", "images", "ms"] {
        second[key] = first[key].clone();
    }
    assert_eq!(second, first);
}

#[test]
fn an_edit_that_keeps_the_size_and_time_of_its_file_is_seen() {
    let project = Project::quiet();
    project.built(&[]);
    let path = project.path("content/articles/second/en.md");
    let before = std::fs::metadata(&path).unwrap().modified().unwrap();
    let project = project.change("content/articles/second/en.md", "the end.", "the END.");
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(before).unwrap();
    assert!(counts(&project.built(&[])).0 > 0);
    let html = project.page("en/articles/second/").html;
    assert!(html.contains("the END."), "{html}");
}

#[test]
fn another_day_another_address_and_drafts_are_other_sites() {
    let project = Project::quiet();
    project.built(&[]);
    for args in [
        &["--date", "2020-01-01"][..],
        &["--base-url", "https://other.example/"],
    ] {
        assert!(counts(&project.built(args)).0 > 0, "{args:?}");
        assert!(counts(&project.built(&[])).0 > 0, "back from {args:?}");
    }
}

#[test]
fn what_a_build_warns_of_is_said_again_by_the_next() {
    let project = Project::quiet().file("content/articles/second/unused.csv", "a,b\n");
    let first = project.build();
    let second = project.build();
    assert!(first.stderr.contains("unused.csv"), "{}", first.stderr);
    assert!(second.stderr.contains("unused.csv"), "{}", second.stderr);
}

#[test]
fn an_edited_text_is_drawn_again_where_it_is_shown() {
    let project = Project::small();
    project.built(&[]);
    let project = project.change(
        "content/articles/second/ja.md",
        "これで終わり",
        "いよいよ終わり",
    );
    // Shown in Japanese, and in Easy Japanese, which is derived from it. Both have a new index and new
    // titles in place of the old; the search pages of all four languages name them.
    assert_eq!(counts(&project.built(&[])), (2 + 4, 2 + 4 + 4, 4));
    assert!(
        project
            .read("ja-simple/articles/second/index.html")
            .contains("いよいよ")
    );
    let project = project.change(
        "content/articles/second/en.md",
        "This is the end.",
        "The very end.",
    );
    // Shown in English, and borrowed in Vietnamese.
    assert_eq!(counts(&project.built(&[])), (2 + 4, 2 + 4 + 4, 4));
}

#[test]
fn a_fact_is_drawn_again_wherever_it_is_shown() {
    let project = Project::small();
    project.built(&[]);
    let project = project.change(
        "content/residence-status/study/ja.md",
        "value: 394295",
        "value: 400000",
    );
    project.built(&[]);
    for path in [
        "ja/residence-status/study/",
        "vi/residence-status/study/",
        "ja/articles/welcome/",
    ] {
        let html = project.page(path).html;
        assert!(html.contains("400000") && !html.contains("394"), "{path}");
    }
}

#[test]
fn a_new_title_reaches_every_list_and_link() {
    let project = Project::small();
    project.built(&[]);
    let project = project.change(
        "content/organization/office/en.md",
        "Northern Office",
        "Office of the North",
    );
    project.built(&[]);
    for path in [
        "en/organization/",
        "en/program/open/",
        "en/consortium/north/",
    ] {
        assert!(
            project.page(path).html.contains("Office of the North"),
            "{path}"
        );
    }
}

#[test]
fn files_of_an_entry_that_was_removed_are_removed() {
    let project = Project::small();
    project.built(&[]);
    assert!(project.has("vi/event/meeting/index.html"));
    let project = project.remove("content/event/meeting/ja.md");
    let result = project.built(&[]);
    assert!(result["removed"].as_u64().unwrap() >= 4, "{result}");
    assert!(!project.has("vi/event/meeting"));
    assert!(!project.has("ja/event/kind"));
    assert!(project.has("ja/event/index.html"));
}

#[test]
fn a_file_that_was_deleted_or_damaged_is_written_again() {
    let project = Project::small();
    project.built(&[]);
    let before = project.published();
    project.erase("dist/ja/program/open/index.html");
    project.write("dist/en/program/index.html", "damaged");
    project.write("dist/sitemap.xml", "damaged");
    assert_eq!(counts(&project.built(&[])), (2, 3, 0));
    assert!(before == project.published());
}

#[test]
fn a_build_without_its_list_refuses_instead_of_guessing() {
    let project = Project::small();
    project.built(&[]);
    let before = project.published();
    project.erase("dist/.shirube-manifest.json");
    assert_eq!(project.build().code, Some(1));
    assert!(before == project.published());
}

#[test]
fn what_a_killed_build_left_behind_is_swept() {
    let project = Project::small();
    project.built(&[]);
    let before = project.published();
    project.write("dist/ja/.shirube-tmp-0123456789-index.html", "half a p");
    project.built(&[]);
    assert_eq!(
        project
            .published()
            .keys()
            .find(|path| !before.contains_key(*path)),
        None
    );
}

#[test]
fn fresh_draws_every_page_and_writes_none_that_is_right() {
    let project = Project::small();
    let first = project.built(&[]);
    let fresh = project.built(&["--fresh"]);
    assert_eq!(fresh["rendered"], first["rendered"]);
    assert_eq!(fresh["written"], 0);
}

#[test]
fn a_changed_template_or_interface_text_draws_what_it_touches() {
    let project = Project::small();
    let first = project.built(&[]);
    project.write("locales/en/own.ftl", "nav-home = Start\n");
    let result = project.built(&[]);
    assert!(project.page("en/program/").html.contains("Start"));
    assert!(
        result["rendered"].as_u64() < first["rendered"].as_u64(),
        "{result}"
    );
    project.write(
        "themes/portal/templates/redirect.html",
        "<title>{{ title }}</title>{{ content.to }}\n",
    );
    let result = project.built(&[]);
    assert_eq!(result["rendered"], first["rendered"]);
    assert_eq!(result["written"], 4);
}

/// The same numbers every time (xorshift).
pub struct Random(pub u64);

impl Random {
    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Makes one of the changes that editors make.
fn edit(project: &Project, random: &mut Random, step: usize) -> String {
    const LANGUAGES: [&str; 4] = ["ja", "en", "vi", "ja-simple"];
    let number = random.below(4);
    let entry = format!("content/articles/entry-{number}");
    let source = format!("{entry}/ja.md");
    let front = |title: &str, rest: &str| {
        format!("---\ntitle: {title}\nsummary: 要約{step}。\n{rest}---\n")
    };
    let exists = project.path(&source).exists();
    match random.below(9) {
        // A new entry, or a new text.
        0..=2 => {
            let tags = ["", "tags: [一, 二]\n", "tags: [二]\n"][random.below(3)];
            let link = if random.below(2) == 0 {
                "[友](../welcome/#start)"
            } else {
                "[一覧](/articles/)"
            };
            project.write(
                &source,
                front(&format!("題{step}"), tags)
                    + &format!("## 見出し {{#a}}\n\n本文{step}。{link}\n"),
            );
        }
        3..=4 if exists => {
            let lang = LANGUAGES[1 + random.below(3)];
            project.write(
                &format!("{entry}/{lang}.md"),
                front(&format!("Title {step}"), "") + "## H\n\nText.\n",
            );
        }
        5 if exists => {
            for lang in LANGUAGES {
                let file = format!("{entry}/{lang}.md");
                if project.path(&file).exists() {
                    project.erase(&file);
                }
            }
        }
        6 => {
            let closes = ["2026-11-01", "2026-12-01", "2027-12-01"][random.below(3)];
            let path = "content/program/closing/ja.md";
            let text = std::fs::read_to_string(project.path(path)).unwrap();
            let at = text.find("closes: ").unwrap() + "closes: ".len();
            let end = at + text[at..].find(',').unwrap();
            project.write(path, text[..at].to_owned() + closes + &text[end..]);
        }
        7 => project.write(
            "locales/en/own.ftl",
            format!("nav-home = Start {}\n", random.below(3)),
        ),
        _ => project.write(
            "content/articles/welcome/map.svg",
            format!("<svg id=\"{}\"/>", random.below(3)),
        ),
    }
    format!("step {step}, entry {number}")
}

#[test]
fn after_any_edits_the_result_is_that_of_a_clean_build() {
    const STEPS: usize = 24;
    for seed in [20_261_121, 7] {
        let project = Project::small();
        let mut random = Random(seed);
        for step in 0..STEPS {
            let what = edit(&project, &mut random, step);
            project.built(&[]);
            if step % 4 == 3 {
                let clean = format!("clean-{step}");
                project.built(&["--output", &clean]);
                let (ours, theirs) = (project.published(), published(&project.path(&clean)));
                let differ = ours
                    .iter()
                    .find(|(path, bytes)| theirs.get(*path) != Some(*bytes));
                assert!(
                    differ.is_none() && ours.len() == theirs.len(),
                    "seed {seed}, {what}: {:?}",
                    differ.map(|d| d.0)
                );
            }
        }
    }
}
