//! Rows of a status of residence.

use super::{FactValue, Rows};
use crate::content::facts::ResidenceStatus;
use crate::content::facts::residence_status::{Allowed, Japanese, Renewals, Stay};
use crate::i18n::Args;
use crate::view::speaker::WordsView;

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
        let next = status.next.iter().filter_map(|step| {
            let notes = step.note.iter().map(|n| self.text(n)).collect();
            self.reference(&step.to)
                .map(|value| FactValue { notes, ..value })
        });
        let next = next.collect();
        self.push("next", next);
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
            let id = match renewals {
                Renewals::Unlimited => "renewals-unlimited",
                Renewals::Limited => "renewals-limited",
            };
            values.push(Self::value(speaker.say(id)));
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
