//! Rows of a support programme.

use super::{FactValue, Rows};
use crate::content::facts::Program;
use crate::content::facts::program::{Amount, CompanySize, Period};
use crate::content::facts::words::Unit;
use crate::i18n::Args;
use crate::site::state::{self, ProgramState};
use crate::view::PageContext;
use crate::view::speaker::WordsView;

impl PageContext<'_> {
    /// The state of a programme on the day of the build.
    pub fn program_state(&self, program: &Program) -> FactValue {
        let ProgramState {
            state,
            message_id,
            days_left,
        } = state::of(program, self.site.today, self.site.config.closing_days);
        let left = days_left.map(|n| {
            let args = Args::new().number("n", f64::from(n));
            self.speaker.say_with("state-days-left", &args)
        });
        FactValue {
            words: self.speaker.say(message_id),
            state: Some(state.as_str()),
            notes: left.into_iter().collect(),
            ..FactValue::default()
        }
    }
}

/// The facts of a programme in the order of a reader's questions, each with the message of its
/// heading.
pub const SECTIONS: &[(&str, &[&str])] = &[
    (
        "program-who",
        &["users", "regions", "industries", "size", "requirements"],
    ),
    ("program-what", &["supports", "amounts", "cost", "capacity"]),
    ("program-when", &["state", "period"]),
    ("program-how", &["links"]),
    ("program-ask", &["contacts", "agency"]),
    (
        "program-about",
        &[
            "kind",
            "purposes",
            "stage",
            "parent",
            "former_names",
            "figures",
        ],
    ),
];

impl Rows<'_> {
    pub(super) fn program(&mut self, program: &Program) {
        let state = self.context.program_state(program);
        self.push("state", vec![state]);
        self.references("parent", program.parent.as_slice());
        self.references("agency", &program.agency);
        self.choice("kind", Some(program.kind.message_id()));
        self.purposes(program);
        self.choices("stage", program.stage.iter().map(|s| s.message_id()));
        self.choices("users", program.users.iter().map(|u| u.message_id()));
        self.regions("regions", &program.regions);
        self.choices(
            "industries",
            program.industries.iter().map(|i| i.message_id()),
        );
        self.size(program.size.as_ref());
        let amounts = program.amounts.iter().map(|a| self.amount(a)).collect();
        self.push("amounts", amounts);
        self.cost(program.cost.as_ref());
        self.period(program.period.as_ref());
        let capacity = program.capacity.map(|n| {
            let unit = program.capacity_unit.unwrap_or(Unit::Companies);
            Self::value(self.context.speaker.quantity(f64::from(n), unit))
        });
        self.push("capacity", capacity.into_iter().collect());
        self.list("requirements", &program.requirements);
        self.list("supports", &program.supports);
        let former = program.former_names.iter().map(|name| {
            Self::value(
                self.context
                    .speaker
                    .plain(name, self.context.site.config.source_language),
            )
        });
        let former = former.collect();
        self.push("former_names", former);
        self.figures("figures", &program.figures);
        self.contacts(&program.contacts);
        self.links(&program.links);
    }

    fn purposes(&mut self, program: &Program) {
        let speaker = self.context.speaker;
        let mut values: Vec<FactValue> = program
            .purposes
            .iter()
            .map(|p| Self::value(speaker.say(p.message_id())))
            .collect();
        if program.purposes_inferred
            && let Some(last) = values.last_mut()
        {
            last.notes.push(speaker.say("purposes-inferred"));
        }
        self.push("purposes", values);
    }

    fn size(&mut self, size: Option<&CompanySize>) {
        let Some(size) = size else { return };
        let limit = size.max_employees.map(|n| {
            let args = Args::new().number("n", f64::from(n));
            Self::value(self.context.speaker.say_with("size-up-to", &args))
        });
        let note = size.note.as_ref().map(|n| Self::value(self.text(n)));
        self.push("size", limit.into_iter().chain(note).collect());
    }

    fn amount(&self, amount: &Amount) -> FactValue {
        let speaker = self.context.speaker;
        let mut parts: Vec<WordsView> = Vec::new();
        if let Some(rate) = &amount.rate {
            parts.push(speaker.rate(rate));
        }
        if let Some(yen) = amount.amount {
            parts.push(speaker.yen(yen as f64));
        }
        if let Some(yen) = amount.ceiling {
            let args = Args::new().text("amount", &speaker.yen(yen as f64).text);
            parts.push(speaker.say_with("amount-up-to", &args));
        }
        if let Some(unit) = amount.unit {
            parts.push(speaker.per(unit));
        }
        FactValue {
            label: amount.label.as_ref().map(|l| self.text(l)),
            words: speaker.all_of_parts(&parts),
            notes: amount.note.iter().map(|n| self.text(n)).collect(),
            ..FactValue::default()
        }
    }

    fn period(&mut self, period: Option<&Period>) {
        let Some(period) = period else { return };
        let speaker = self.context.speaker;
        let notes: Vec<WordsView> = period.note.iter().map(|n| self.text(n)).collect();
        let rule = speaker.say(period.rule.message_id());
        let value = if period.opens.is_some() || period.closes.is_some() {
            FactValue {
                words: speaker.range(period.opens, period.closes),
                notes: std::iter::once(rule).chain(notes).collect(),
                ..FactValue::default()
            }
        } else {
            FactValue {
                words: rule,
                notes,
                ..FactValue::default()
            }
        };
        self.push("period", vec![value]);
    }
}
