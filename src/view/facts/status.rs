//! Rows of a status of residence.

use super::{FactRow, FactValue, Rows};
use crate::content::facts::residence_status::{Allowed, Japanese, Renewals, Stay};
use crate::content::facts::{Facts, ResidenceStatus};
use crate::i18n::Args;
use crate::site::EntryId;
use crate::view::PageContext;
use crate::view::speaker::WordsView;

/// The facts that stand above all others, and what readers are asked them as.
pub const GLANCE: &[(&str, &str)] = &[
    ("work", "glance-work"),
    ("stay", "glance-stay"),
    ("renewals", "glance-renewals"),
    ("family", "glance-family"),
    ("japanese", "glance-japanese"),
    ("next", "glance-next"),
];

fn renewals_message(renewals: Renewals) -> &'static str {
    match renewals {
        Renewals::Unlimited => "renewals-unlimited",
        Renewals::Limited => "renewals-limited",
    }
}

impl PageContext<'_> {
    /// What most readers want to know of a status first.
    pub fn glance(&self, id: EntryId) -> Vec<FactRow> {
        let mut rows = self.rows_of(id);
        if let Facts::ResidenceStatus(status) = &rows.entry.role().facts {
            rows.glance(status);
        }
        rows.rows
    }
}

impl Rows<'_> {
    pub(super) fn status(&mut self, status: &ResidenceStatus) {
        self.references("parent", status.parent.as_slice());
        self.choice("category", Some(status.category.message_id()));
        self.choice("work", Some(status.work.message_id()));
        self.words("purpose", status.purpose.as_ref());
        self.words("activities", status.activities.as_ref());
        self.list("examples", &status.examples);
        self.words("occupations", status.occupations.as_ref());
        self.stay(status.stay.as_ref());
        self.list("requirements", &status.requirements);
        self.points(status.points);
        self.list("tests", &status.tests);
        self.japanese(status.japanese.as_ref());
        self.allowed("family", status.family.as_ref());
        self.allowed("job_change", status.job_change.as_ref());
        self.words("intake", status.intake.as_ref());
        self.figures("residents", status.residents.as_slice());
        if let Some(counted) = &status.highly_skilled {
            let by = [
                (counted.meti, "highly-skilled-meti"),
                (counted.jetro, "highly-skilled-jetro"),
            ];
            self.choices(
                "highly_skilled",
                by.into_iter().filter(|(yes, _)| *yes).map(|(_, id)| id),
            );
        }
        self.next(status);
        self.list("notes", &status.notes);
        self.links(&status.links);
    }

    fn points(&mut self, points: Option<u32>) {
        let value = points.map(|n| {
            let args = Args::new().number("n", f64::from(n));
            Self::value(self.context.speaker.say_with("points-needed", &args))
        });
        self.push("points", value.into_iter().collect());
    }

    /// What most readers want to know first, in the order in which they ask. What the source
    /// does not say is said too.
    fn glance(&mut self, status: &ResidenceStatus) {
        self.choice("work", Some(status.work.message_id()));
        let renewals = status.stay.as_ref().and_then(|stay| stay.renewals);
        self.stay(
            status
                .stay
                .as_ref()
                .map(|stay| Stay {
                    renewals: None,
                    ..stay.clone()
                })
                .as_ref(),
        );
        self.choice("renewals", renewals.map(renewals_message));
        self.allowed("family", status.family.as_ref());
        self.japanese(status.japanese.as_ref());
        self.next(status);
        let known = std::mem::take(&mut self.rows);
        let not_known = || vec![Self::value(self.context.speaker.say("not-stated"))];
        self.rows = GLANCE
            .iter()
            .map(|(key, label)| FactRow {
                key: (*key).to_owned(),
                label: self.context.speaker.say(label),
                values: known
                    .iter()
                    .find(|row| row.key == *key)
                    .map_or_else(not_known, |row| row.values.clone()),
            })
            .collect();
    }

    fn next(&mut self, status: &ResidenceStatus) {
        let next = status.next.iter().filter_map(|step| {
            let notes = step.note.iter().map(|n| self.text(n)).collect();
            self.reference(&step.to)
                .map(|value| FactValue { notes, ..value })
        });
        let next = next.collect();
        self.push("next", next);
    }

    fn stay(&mut self, stay: Option<&Stay>) {
        let Some(stay) = stay else { return };
        let speaker = self.context.speaker;
        let mut values = Vec::new();
        if stay.indefinite {
            values.push(Self::value(speaker.say("stay-indefinite")));
        }
        if !stay.options.is_empty() {
            let options: Vec<WordsView> =
                stay.options.iter().map(|d| speaker.duration(*d)).collect();
            values.push(Self::value(speaker.one_of(&options)));
        }
        if let Some(total) = stay.total {
            let args = Args::new().text("duration", &speaker.duration(total).text);
            values.push(Self::value(speaker.say_with("stay-total", &args)));
        }
        if let Some(renewals) = stay.renewals {
            values.push(Self::value(speaker.say(renewals_message(renewals))));
        }
        values.extend(stay.note.iter().map(|n| Self::value(self.text(n))));
        self.push("stay", values);
    }

    fn japanese(&mut self, japanese: Option<&Japanese>) {
        let Some(japanese) = japanese else { return };
        let speaker = self.context.speaker;
        let mut values = Vec::new();
        if japanese.required == Some(false) {
            values.push(Self::value(speaker.say("japanese-not-required")));
        }
        if !japanese.levels.is_empty() {
            let levels: Vec<WordsView> = japanese
                .levels
                .iter()
                .map(|l| speaker.say(l.message_id()))
                .collect();
            values.push(Self::value(speaker.one_of(&levels)));
        }
        values.extend(japanese.note.iter().map(|n| Self::value(self.text(n))));
        self.push("japanese", values);
    }

    fn allowed(&mut self, key: &str, allowed: Option<&Allowed>) {
        let value = allowed.map(|answer| FactValue {
            words: self.context.speaker.say(answer.allowed.message_id()),
            notes: answer.note.iter().map(|n| self.text(n)).collect(),
            ..FactValue::default()
        });
        self.push(key, value.into_iter().collect());
    }
}
