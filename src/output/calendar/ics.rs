//! iCalendar (RFC 5545): calendars of events, as text. Knows no entry and no language.

use crate::date::Day;
use crate::site::occasions::{Time, When};

/// A calendar.
#[derive(Debug)]
pub(super) struct Calendar {
    /// Its name in the programs of readers who subscribe to it (`X-WR-CALNAME`, which all of
    /// them know, and `NAME` of RFC 7986).
    pub(super) name: Option<String>,
    /// What it holds.
    pub(super) events: Vec<Event>,
}

/// Something in a calendar.
#[derive(Debug)]
pub(super) struct Event {
    /// Names it for good: a program that knows the name replaces what it has.
    pub(super) uid: String,
    /// The day on which this was written.
    pub(super) stamp: Day,
    /// When it takes place.
    pub(super) when: When,
    /// What it is.
    pub(super) summary: String,
    /// More about it.
    pub(super) description: String,
    /// Where it takes place.
    pub(super) location: Option<String>,
    /// Its page.
    pub(super) url: String,
    /// Whether it takes up time of the reader's, as a deadline does not.
    pub(super) busy: bool,
}

/// The zone of all times. Japan has no daylight saving time, so it has one rule; the rule is
/// part of each calendar that has times (section 3.6.5).
const ZONE: &str = "Asia/Tokyo";
const ZONE_LINES: [&str; 9] = [
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Tokyo",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0900",
    "TZNAME:JST",
    "END:STANDARD",
    "END:VTIMEZONE",
];

impl Calendar {
    /// The whole file.
    pub(super) fn write(&self) -> String {
        let mut file = File::default();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Shirube//Shirube//EN");
        file.line("CALSCALE:GREGORIAN");
        if let Some(name) = &self.name {
            file.text("NAME", name);
            file.text("X-WR-CALNAME", name);
        }
        let has_times = |event: &Event| matches!(event.when, When::Times { .. });
        // A calendar has at least one component (section 3.6), also one that is empty today.
        if self.events.is_empty() || self.events.iter().any(has_times) {
            ZONE_LINES.iter().for_each(|line| file.line(line));
        }
        for event in &self.events {
            event.write(&mut file);
        }
        file.line("END:VCALENDAR");
        file.0
    }
}

impl Event {
    fn write(&self, file: &mut File) {
        file.line("BEGIN:VEVENT");
        file.text("UID", &self.uid);
        file.line(&format!("DTSTAMP:{}T000000Z", basic(self.stamp)));
        match self.when {
            When::Days { first, last } => {
                file.line(&format!("DTSTART;VALUE=DATE:{}", basic(first)));
                // The end is the first day on which it is over (section 3.6.1).
                if let Some(after) = last.next().filter(|_| last > first) {
                    file.line(&format!("DTEND;VALUE=DATE:{}", basic(after)));
                }
            }
            When::Times { starts, ends } => {
                file.line(&format!("DTSTART;TZID={ZONE}:{}", basic_time(starts)));
                if let Some(ends) = ends {
                    file.line(&format!("DTEND;TZID={ZONE}:{}", basic_time(ends)));
                }
            }
        }
        file.text("SUMMARY", &self.summary);
        if !self.description.is_empty() {
            file.text("DESCRIPTION", &self.description);
        }
        if let Some(location) = &self.location {
            file.text("LOCATION", location);
        }
        file.line(&format!("URL:{}", self.url));
        if !self.busy {
            file.line("TRANSP:TRANSPARENT");
        }
        file.line("END:VEVENT");
    }
}

/// Lines that are ended and folded as the format wants it.
#[derive(Debug, Default)]
struct File(String);

impl File {
    fn line(&mut self, line: &str) {
        self.0.push_str(&fold(line));
        self.0.push_str("\r\n");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escape(value)));
    }
}

fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

fn basic_time((day, (hour, minute)): Time) -> String {
    format!("{}T{hour:02}{minute:02}00", basic(day))
}

/// Section 3.3.11. Other control characters are not allowed in a text.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Lines have at most 75 bytes; further ones begin with a space (section 3.1).
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let line = format!("SUMMARY:{}", "締切".repeat(30));
        for part in fold(&line).split("\r\n") {
            assert!(part.len() <= 75);
        }
        assert_eq!(fold(&line).replace("\r\n ", ""), line);
    }

    #[test]
    fn separators_are_escaped() {
        assert_eq!(escape("a,b;c\\d\r\ne\u{7}"), "a\\,b\\;c\\\\d\\ne");
    }

    fn event(when: When) -> Event {
        Event {
            uid: "event.x@example.org".to_owned(),
            stamp: "2026-11-21".parse().unwrap(),
            when,
            summary: "X".to_owned(),
            description: String::new(),
            location: None,
            url: "https://example.org/".to_owned(),
            busy: true,
        }
    }

    fn written(events: Vec<Event>) -> String {
        let name = None;
        Calendar { name, events }.write()
    }

    #[test]
    fn whole_days_end_on_the_day_after_the_last() {
        let first = "2024-12-30".parse().unwrap();
        let last = "2024-12-31".parse().unwrap();
        let days = written(vec![event(When::Days { first, last })]);
        assert!(days.contains("DTSTART;VALUE=DATE:20241230\r\nDTEND;VALUE=DATE:20250101\r\n"));
        let day = written(vec![event(When::Days { first, last: first })]);
        assert!(day.contains("DTSTART;VALUE=DATE:20241230\r\nSUMMARY"));
        assert!(!day.contains("VTIMEZONE"));
    }

    #[test]
    fn times_have_their_zone() {
        let starts = ("2024-11-19".parse().unwrap(), (9, 5));
        let ends = None;
        let text = written(vec![event(When::Times { starts, ends })]);
        assert!(text.contains("DTSTART;TZID=Asia/Tokyo:20241119T090500\r\nSUMMARY"));
        assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n"));
    }

    #[test]
    fn an_empty_calendar_still_has_a_component() {
        assert_eq!(written(Vec::new()).matches("BEGIN:").count(), 3);
    }
}
