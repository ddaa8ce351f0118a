//! Deadlines and events as calendars, and the links to them.

use super::small;
use crate::page::Page;
use crate::project::Project;

/// A file of a calendar with the line ends that the format asks for.
fn lines(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// The files that a page offers: what they are called, where they lie, what they are.
fn downloads(page: &Page) -> Vec<(String, String, String)> {
    let Some(list) = page.class("downloads") else {
        return Vec::new();
    };
    let list = Page::new(page.inner(list).to_owned());
    let links = list.tags("a").map(|a| {
        let get = |name| a.get(name).unwrap().to_owned();
        (list.text(a), get("href"), get("type"))
    });
    links.collect()
}

const ZONE: &str = "BEGIN:VTIMEZONE
TZID:Asia/Tokyo
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
TZNAME:JST
END:STANDARD
END:VTIMEZONE
";

/// The small site with a second collection of events: one of several days, and one in a month.
fn with_fair() -> Project {
    let event = |starts: &str| {
        format!(
            "---
title: 就職フェア
summary: 会社と、学生と。
facts:
  kind: campaign
  {starts}
  mode: hybrid
sources:
  - {{ doc: handbook, page: 23 }}
as_of: 2026-10
---
"
        )
    };
    let meeting = "starts: 2026-12-01T16:30\n  mode: in-person\n";
    let project = Project::small()
        .change(
            "site.toml",
            "[collections.organization]",
            "[collections.fairs]\ntype = \"event\"\ntitle = \"Fairs\"\n\n[collections.organization]",
        )
        .change(
            "content/event/meeting/ja.md",
            meeting,
            &meeting.replace(
                "mode",
                "ends: 2026-12-01T18:00\n  place: 北会館、2階; 大ホール\n  mode",
            ),
        )
        .file(
            "content/event/meeting/en.md",
            "---
title: \"Meeting: students, companies; all\"
summary: Students meet companies in a hall of the north, and everybody is welcome to come and talk.
texts:
  place: Northern Hall, 2nd floor
---
",
        )
        .file(
            "content/fairs/december/ja.md",
            event("starts: 2026-12-30\n  ends: 2026-12-31"),
        )
        .file("content/fairs/spring/ja.md", event("starts: 2027-03"));
    project.build().fine();
    project
}

#[test]
fn a_deadline_can_be_put_into_a_calendar() {
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Shirube//Shirube//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:program.open@example.org
DTSTAMP:20261121T000000Z
DTSTART;VALUE=DATE:20270331
SUMMARY:Deadline: Open\\, and \"quoted\"\\; yes
DESCRIPTION:You can apply.
URL:https://example.org/portal/en/program/open/
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
";
    let project = small();
    assert_eq!(
        project.read("en/program/open/deadline.ics"),
        lines(expected)
    );
    for other in ["closed", "rolling", "unknown"] {
        let path = format!("en/program/{other}/");
        assert!(!project.has(&format!("{path}deadline.ics")), "{other}");
        assert_eq!(downloads(&project.page(&path)), [], "{other}");
    }
}

#[test]
fn an_event_with_times_has_the_zone_of_japan() {
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Shirube//Shirube//EN
CALSCALE:GREGORIAN
{zone}BEGIN:VEVENT
UID:event.meeting@example.org
DTSTAMP:20261121T000000Z
DTSTART;TZID=Asia/Tokyo:20261201T163000
DTEND;TZID=Asia/Tokyo:20261201T180000
SUMMARY:Meeting: students\\, companies\\; all
DESCRIPTION:Students meet companies in a hall of the north\\, and everybody 
 is welcome to come and talk.
LOCATION:Northern Hall\\, 2nd floor\\, Miyagi
URL:https://example.org/portal/en/event/meeting/
END:VEVENT
END:VCALENDAR
";
    let project = with_fair();
    let file = project.read("en/event/meeting/event.ics");
    assert_eq!(file, lines(&expected.replacen("{zone}", ZONE, 1)));
    let page = project.page("en/event/meeting/");
    let time = page
        .tags("time")
        .find(|time| time.get("datetime") == Some("2026-12-01T16:30+09:00"))
        .unwrap();
    assert_eq!(page.text(time), "December 1, 2026 at 16:30 Japan Time");
    let japanese = project.page("ja/event/meeting/");
    assert!(japanese.main().contains("16:30 日本時間"));
}

#[test]
fn an_event_of_whole_days_ends_on_the_day_after_its_last() {
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Shirube//Shirube//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:fairs.december@example.org
DTSTAMP:20261121T000000Z
DTSTART;VALUE=DATE:20261230
DTEND;VALUE=DATE:20270101
SUMMARY:就職フェア
DESCRIPTION:会社と、学生と。
URL:https://example.org/portal/ja/fairs/december/
END:VEVENT
END:VCALENDAR
";
    let project = with_fair();
    let file = project.read("ja/fairs/december/event.ics");
    assert_eq!(file, lines(expected));
    // A month is no day to remind of.
    assert!(!project.has("ja/fairs/spring/event.ics"));
    assert_eq!(downloads(&project.page("ja/fairs/spring/")), []);
}

/// Who takes an event from the pages of two languages has it once.
#[test]
fn an_event_has_one_name_in_all_languages_and_on_all_days() {
    let project = with_fair();
    let names = |project: &Project, path: &str| -> Vec<String> {
        let text = project.read(path);
        let found = text.lines().filter(|line| line.starts_with("UID:"));
        found.map(str::to_owned).collect()
    };
    let of = |project: &Project, lang: &str| {
        let files = ["deadlines.ics", "events.ics"].map(|file| format!("{lang}/{file}"));
        files.map(|file| names(project, &file)).concat()
    };
    let first = of(&project, "ja");
    assert_eq!(
        first,
        [
            "UID:program.closing@example.org",
            "UID:program.open@example.org",
            "UID:event.meeting@example.org",
            "UID:fairs.december@example.org",
        ]
    );
    assert_eq!(of(&project, "vi"), first);
    project.build_with(&["--date", "2026-11-22"]).fine();
    assert_eq!(of(&project, "en"), first);
    let own = names(&project, "en/event/meeting/event.ics");
    assert_eq!(own, first[2..3]);
}

#[test]
fn calendars_to_subscribe_to_hold_what_is_on_the_pages() {
    let project = with_fair();
    for (path, name, events) in [
        ("en/deadlines.ics", "Small guide: deadlines", 2),
        ("ja/deadlines.ics", "小さな案内：締切", 2),
        ("en/events.ics", "Small guide: events", 2),
    ] {
        let calendar = project.read(path);
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        let fits = |line: &str| line.len() <= 75 && !line.contains(['\n', '\r']);
        assert!(calendar.split("\r\n").all(fits), "{calendar}");
        let unfolded = calendar.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("\r\nX-WR-CALNAME:{name}\r\n")));
        assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), events, "{path}");
        let zones = usize::from(path.ends_with("events.ics"));
        assert_eq!(unfolded.matches("BEGIN:VTIMEZONE").count(), zones, "{path}");
    }
    // On a day on which nothing is open, the calendar of those who subscribe is empty, not gone.
    project.build_with(&["--date", "2030-01-01"]).fine();
    let empty = project.read("en/deadlines.ics");
    assert_eq!(empty.matches("BEGIN:VEVENT").count(), 0);
    assert!(empty.contains("BEGIN:VTIMEZONE"), "{empty}");
    assert!(!project.has("en/program/open/deadline.ics"));
}

#[test]
fn pages_link_to_the_files_that_belong_to_them() {
    let project = with_fair();
    let calendar = "text/calendar";
    for (path, expected) in [
        (
            "en/program/",
            &[
                (
                    "All programmes as a table (CSV)",
                    "en/program.csv",
                    "text/csv",
                ),
                (
                    "All programmes as data (JSON)",
                    "en/program.json",
                    "application/json",
                ),
                ("All deadlines as a calendar", "en/deadlines.ics", calendar),
            ][..],
        ),
        (
            "ja/fairs/",
            &[("すべてのイベントのカレンダー", "ja/events.ics", calendar)],
        ),
        (
            "en/program/open/",
            &[(
                "Add the deadline to your calendar",
                "en/program/open/deadline.ics",
                calendar,
            )],
        ),
        (
            "ja/fairs/december/",
            &[(
                "このイベントをカレンダーに入れる",
                "ja/fairs/december/event.ics",
                calendar,
            )],
        ),
        ("en/case/", &[]),
        ("en/program/kind/subsidy/", &[]),
    ] {
        let offered = downloads(&project.page(path));
        let expected: Vec<_> = expected
            .iter()
            .map(|(label, file, media)| {
                assert!(project.has(file), "{file}");
                let href = format!("/portal/{file}");
                ((*label).to_owned(), href, (*media).to_owned())
            })
            .collect();
        assert_eq!(offered, expected, "{path}");
    }
}
