//! The smallest site with many entries: nothing but four lines of configuration and texts.

use crate::project::Project;
use std::time::{Duration, Instant};

const ENTRIES: usize = 300;
const LANGUAGES: [&str; 3] = ["ja", "en", "vi"];

/// The text of an entry: always the same, different from every other.
fn text(lang: &str, number: usize) -> String {
    let (title, word) = match lang {
        "ja" => (
            format!("読み物 第{number}回"),
            "在留資格の手続は、期限の前に済ませてください。",
        ),
        "en" => (
            format!("Article {number}"),
            "Finish the procedure before the deadline.",
        ),
        _ => (
            format!("Bài số {number}"),
            "Hãy làm thủ tục trước thời hạn.",
        ),
    };
    let next = (number * 7 + 1) % ENTRIES;
    let mut body = String::new();
    for section in 1..=3 {
        let id = if lang == "ja" {
            format!(" {{#part-{section}}}")
        } else {
            String::new()
        };
        body += &format!(
            "\n## {title} {section}{id}\n\n{}\n",
            word.repeat(number % 5 + section)
        );
    }
    format!(
        "---\ntitle: {title}\nsummary: {word}\ndate: 2026-{:02}-{:02}\ntags: [tag-{}]\n---\n{body}\n[{word}](../entry-{next:03}/#part-2)\n",
        number % 10 + 1,
        number % 28 + 1,
        number % 12,
    )
}

fn corpus() -> Project {
    let project = Project::smallest();
    for number in 0..ENTRIES {
        for lang in LANGUAGES {
            project.write(
                &format!("content/articles/entry-{number:03}/{lang}.md"),
                text(lang, number),
            );
        }
    }
    project
}

#[test]
fn the_smallest_site_with_three_hundred_entries_builds() {
    let project = corpus();
    let result = project.built(&[]);
    for lang in LANGUAGES {
        assert_eq!(result["languages"][lang]["translated"], ENTRIES, "{lang}");
        assert_eq!(result["languages"][lang]["fallback"], 0, "{lang}");
    }
    assert_eq!(result["languages"]["ja-simple"]["derived"], ENTRIES);
    assert_eq!(result["languages"]["ja-simple"]["fallback"], 0);
    for number in [0, 150, 299] {
        let page = project.page(&format!("vi/articles/entry-{number:03}/"));
        assert_eq!(page.inner(page.one("h1")), format!("Bài số {number}"));
        let next = (number * 7 + 1) % ENTRIES;
        let link = format!("/vi/articles/entry-{next:03}/#part-2");
        assert!(page.links_to(&link), "{link}");
    }
    assert!(project.has("en/articles/page/6/index.html"));
    assert!(!project.has("en/articles/page/7/index.html"));
    assert!(project.has("en/tags/tag-11/index.html"));
    let started = Instant::now();
    let again = project.built(&[]);
    assert_eq!(
        (&again["rendered"], &again["written"]),
        (&0.into(), &0.into())
    );
    assert!(started.elapsed() < Duration::from_secs(30), "{again}");
}
