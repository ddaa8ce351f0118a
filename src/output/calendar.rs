//! Deadlines of programmes as a calendar (iCalendar, RFC 5545): `deadlines.ics` for each language.

use super::Output;
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::date::{Day, PartialDate};
use crate::i18n::Args;
use crate::lang::Lang;
use crate::site::state::{self, State};
use crate::site::{EntryId, Site};
use crate::view::{PageContext, View};

/// Adds the files, if the site has a collection of programmes.
pub fn add(site: &Site, output: &mut Output) {
    if site
        .config
        .collections_of(CollectionType::Program)
        .next()
        .is_none()
    {
        return;
    }
    for lang in &site.config.languages {
        output.add(
            format!("{lang}/deadlines.ics"),
            calendar(site, *lang).into_bytes(),
        );
    }
}

fn calendar(site: &Site, lang: Lang) -> String {
    let context = View::new(site).context(lang);
    let title = site.config.title.get(context.chain).map_or("", |(t, _)| t);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Shirube//Shirube//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escape(title)),
    ];
    for (id, _) in site.entries() {
        if let Some(day) = deadline(site, id) {
            lines.extend(event(context, id, day));
        }
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| fold(line) + "\r\n").collect()
}

/// The last day of a programme that still takes applications. A month is no day to remind of.
fn deadline(site: &Site, id: EntryId) -> Option<Day> {
    let Facts::Program(program) = &site.entry(id).role().facts else {
        return None;
    };
    let state = state::of(program, site.today, site.config.closing_days).state;
    match program.period.as_ref()?.closes? {
        PartialDate::Day(day) if matches!(state, State::Open | State::Closing) => Some(day),
        _ => None,
    }
}

fn event(context: PageContext<'_>, id: EntryId, day: Day) -> Vec<String> {
    let entry = context.site.entry(id);
    let path = context.site.entry_path(entry);
    let args = Args::new().text("title", entry.title(context.chain).text);
    let basic = |day: Day| day.to_string().replace('-', "");
    let host = context
        .site
        .config
        .base_url
        .origin
        .split("//")
        .nth(1)
        .unwrap_or_default();
    vec![
        "BEGIN:VEVENT".to_owned(),
        format!(
            "UID:{}@{host}",
            path.trim_end_matches('/').replace('/', "-")
        ),
        format!("DTSTAMP:{}T000000Z", basic(context.site.today)),
        format!("DTSTART;VALUE=DATE:{}", basic(day)),
        format!(
            "SUMMARY:{}",
            escape(&context.speaker.text_with("deadline-of", &args))
        ),
        format!("URL:{}", context.absolute(context.lang, &path)),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}

/// RFC 5545, section 3.3.11.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// Lines have at most 75 bytes; further ones begin with a space (RFC 5545, section 3.1).
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
        assert_eq!(escape("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
