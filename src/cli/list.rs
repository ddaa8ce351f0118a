//! `shirube list`: entries that need attention.

mod github;

use super::args::{Format, ListArgs, ListFormat, Listed};
use super::{Outcome, assembled, could_not_run, print};
use crate::attention::{Finder, Row, Wanted};

pub(super) fn run(args: &ListArgs) -> Outcome {
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    options.drafts |= args.what == Listed::Drafts;
    options.lint |= args.what == Listed::Easy;
    let format = match args.format {
        ListFormat::Json => Format::Json,
        ListFormat::Human | ListFormat::Github => Format::Human,
    };
    let (run, assembled) = match assembled(&options, format) {
        Ok(done) => done,
        Err(outcome) => return outcome,
    };
    let wanted = wanted(args.what);
    let finder = Finder {
        assembled: &assembled,
        sources: &run.sources,
        days: args.days,
    };
    let mut rows: Vec<Row> = assembled
        .site
        .entries()
        .flat_map(|(id, _)| finder.rows(wanted, id))
        .collect();
    match args.what {
        Listed::Easy => rows.sort_by_key(|row| row.score),
        // What ends first is looked at first.
        Listed::Expiring => rows.sort_by(|a, b| a.date.cmp(&b.date)),
        _ => {}
    }
    let printed = print(&match args.format {
        ListFormat::Json => format!("{}\n", serde_json::to_value(&rows).unwrap_or_default()),
        ListFormat::Human => rows.iter().map(human).collect(),
        ListFormat::Github => rows
            .iter()
            .map(|row| github::annotation(wanted, row))
            .collect(),
    });
    match printed {
        Outcome::Fine if args.strict && !rows.is_empty() => Outcome::ContentErrors,
        other => other,
    }
}

fn wanted(listed: Listed) -> Wanted {
    match listed {
        Listed::Drafts => Wanted::Drafts,
        Listed::Expired => Wanted::Expired,
        Listed::Expiring => Wanted::Expiring,
        Listed::Stale => Wanted::Stale,
        Listed::Missing => Wanted::Missing,
        Listed::Unreviewed => Wanted::Unreviewed,
        Listed::Links => Wanted::Links,
        Listed::Easy => Wanted::Easy,
    }
}

fn human(row: &Row) -> String {
    let line = row.line.map(|line| format!(":{line}")).unwrap_or_default();
    let score = row.score.map(|score| score.to_string());
    let value = score.as_deref().or(row.date.as_deref()).unwrap_or("-");
    let why = row.why.map(|why| format!("{why}\t")).unwrap_or_default();
    format!(
        "{}{line}\t{}\t{value}\t{why}{}\n",
        row.path, row.lang, row.title
    )
}
