//! Facts of a decision guide: questions that lead to outcomes.
//!
//! Which entries an outcome names is checked where all entries are known; that the questions
//! lead somewhere is checked here.

use super::reference::{Ref, Text, ToComparison, ToGuide, ToOrganization, ToProgram, ToStatus};
use crate::config::is_slug;
use crate::diag::closest;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A question. The first one is where readers begin.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Question {
    /// Its part of the address: `a-z`, `0-9` and hyphens.
    pub id: String,
    /// What is asked.
    pub text: Text,
    /// What helps to answer it.
    pub note: Option<Text>,
    /// The answers to choose from.
    pub answers: Vec<Choice>,
}

/// An answer that a reader can choose.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Choice {
    /// The answer.
    pub text: Text,
    /// What helps to choose it.
    pub note: Option<Text>,
    /// The question or outcome that it leads to, by id.
    pub to: String,
}

/// Where answers lead in the end. It is no decision and no promise.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Outcome {
    /// Its part of the address: `a-z`, `0-9` and hyphens.
    pub id: String,
    /// What it comes to.
    pub title: Text,
    /// What to think of.
    pub text: Option<Text>,
    /// What may fit.
    #[serde(default)]
    pub options: Vec<Suggestion>,
    /// Whom to ask.
    #[serde(default)]
    pub ask: Vec<Ref<ToOrganization>>,
}

/// An entry that may fit: exactly one of the four.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Suggestion {
    /// A status of residence,
    pub status: Option<Ref<ToStatus>>,
    /// or a programme,
    pub program: Option<Ref<ToProgram>>,
    /// or a guide,
    pub guide: Option<Ref<ToGuide>>,
    /// or a comparison.
    pub comparison: Option<Ref<ToComparison>>,
    /// Why it may fit.
    pub reason: Text,
}

impl Suggestion {
    fn named(&self) -> usize {
        [
            self.status.is_some(),
            self.program.is_some(),
            self.guide.is_some(),
            self.comparison.is_some(),
        ]
        .into_iter()
        .filter(|named| *named)
        .count()
    }
}

/// What contradicts itself in a decision guide, as (path of the node, sentence): ids that are
/// used twice, answers that lead nowhere, circles, and what no answer leads to.
pub(super) fn contradictions(
    questions: &[Question],
    outcomes: &[Outcome],
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let ids = questions
        .iter()
        .enumerate()
        .map(|(i, q)| (q.id.as_str(), format!("questions.{i}")))
        .chain(
            outcomes
                .iter()
                .enumerate()
                .map(|(i, o)| (o.id.as_str(), format!("outcomes.{i}"))),
        );
    let mut known = BTreeMap::new();
    for (id, path) in ids {
        if !is_slug(id) {
            found.push((
                format!("{path}.id"),
                format!("`{id}` cannot be part of an address: use a-z, 0-9 and hyphens"),
            ));
        }
        if known.insert(id, path.clone()).is_some() {
            found.push((
                format!("{path}.id"),
                format!("there are two questions or outcomes called `{id}`"),
            ));
        }
    }
    let mut lost = false;
    for (i, question) in questions.iter().enumerate() {
        if question.answers.is_empty() {
            found.push((
                format!("questions.{i}"),
                format!("the question `{}` has no answers", question.id),
            ));
        }
        for (j, answer) in question.answers.iter().enumerate() {
            if !known.contains_key(answer.to.as_str()) {
                lost = true;
                found.push((
                    format!("questions.{i}.answers.{j}.to"),
                    match closest(&answer.to, known.keys().copied()) {
                        Some(near) => format!(
                            "the answer leads nowhere: there is no question or outcome `{}`; did you mean `{near}`?",
                            answer.to
                        ),
                        None => format!(
                            "the answer leads nowhere: there is no question or outcome `{}`",
                            answer.to
                        ),
                    },
                ));
            }
        }
    }
    for (i, outcome) in outcomes.iter().enumerate() {
        if outcome.options.is_empty() && outcome.ask.is_empty() && outcome.text.is_none() {
            found.push((
                format!("outcomes.{i}"),
                format!(
                    "the outcome `{}` says nothing: give it `options`, `text` or `ask`",
                    outcome.id
                ),
            ));
        }
        for (j, option) in outcome.options.iter().enumerate() {
            if option.named() != 1 {
                found.push((
                    format!("outcomes.{i}.options.{j}"),
                    "an option names exactly one of `status`, `program`, `guide` and `comparison`"
                        .to_owned(),
                ));
            }
        }
    }
    let reached = walk(questions, &mut found);
    for (id, path) in &known {
        // Behind an answer that leads nowhere everything is out of reach: one slip, one problem.
        if !lost && !questions.is_empty() && !reached.contains(id) {
            found.push((path.clone(), format!("no answer leads to `{id}`")));
        }
    }
    if questions.is_empty() && !outcomes.is_empty() {
        found.push((
            "outcomes".to_owned(),
            "there are outcomes, but no questions that lead to them".to_owned(),
        ));
    }
    found
}

/// What can be reached from the first question. A circle is noted at the answer that closes it.
fn walk<'a>(questions: &'a [Question], found: &mut Vec<(String, String)>) -> BTreeSet<&'a str> {
    let place: BTreeMap<&str, usize> = questions
        .iter()
        .enumerate()
        .map(|(i, q)| (q.id.as_str(), i))
        .collect();
    let mut reached = BTreeSet::new();
    let mut done = BTreeSet::new();
    // The questions on the way, each with the answer to look at next. A list and not recursion:
    // how deep a guide is must not matter.
    let mut way: Vec<(usize, usize)> = Vec::new();
    if let Some(first) = questions.first() {
        reached.insert(first.id.as_str());
        way.push((0, 0));
    }
    while let Some((question, answer)) = way.pop() {
        let Some(choice) = questions[question].answers.get(answer) else {
            done.insert(question);
            continue;
        };
        way.push((question, answer + 1));
        reached.insert(choice.to.as_str());
        let Some(next) = place.get(choice.to.as_str()).copied() else {
            continue;
        };
        if way.iter().any(|(q, _)| *q == next) {
            found.push((
                format!("questions.{question}.answers.{answer}.to"),
                format!(
                    "the answers go round in a circle: `{}` was asked before",
                    choice.to
                ),
            ));
        } else if !done.contains(&next) {
            way.push((next, 0));
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> Text {
        Text {
            key: String::new(),
            value: value.to_owned(),
        }
    }

    fn question(id: &str, to: &[&str]) -> Question {
        Question {
            id: id.to_owned(),
            text: text("?"),
            note: None,
            answers: to
                .iter()
                .map(|to| Choice {
                    text: text("!"),
                    note: None,
                    to: (*to).to_owned(),
                })
                .collect(),
        }
    }

    fn outcome(id: &str) -> Outcome {
        Outcome {
            id: id.to_owned(),
            title: text("so"),
            text: Some(text("ask")),
            options: Vec::new(),
            ask: Vec::new(),
        }
    }

    fn problems(questions: &[Question], outcomes: &[Outcome]) -> Vec<String> {
        contradictions(questions, outcomes)
            .into_iter()
            .map(|(path, why)| format!("{path}: {why}"))
            .collect()
    }

    #[test]
    fn answers_that_lead_to_outcomes_are_fine() {
        let questions = [question("a", &["b", "x"]), question("b", &["x", "y"])];
        assert_eq!(
            problems(&questions, &[outcome("x"), outcome("y")]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_slip_in_one_answer_is_one_problem() {
        let questions = [
            question("start", &["studing", "x"]),
            question("studying", &["y"]),
        ];
        assert_eq!(
            problems(&questions, &[outcome("x"), outcome("y")]),
            [
                "questions.0.answers.0.to: the answer leads nowhere: there is no question or outcome `studing`; did you mean `studying`?",
            ]
        );
    }

    #[test]
    fn circles_and_what_nobody_reaches_are_found() {
        let questions = [
            question("a", &["b"]),
            question("b", &["a"]),
            question("c", &[]),
        ];
        assert_eq!(
            problems(&questions, &[outcome("x")]),
            [
                "questions.2: the question `c` has no answers",
                "questions.1.answers.0.to: the answers go round in a circle: `a` was asked before",
                "questions.2: no answer leads to `c`",
                "outcomes.0: no answer leads to `x`",
            ]
        );
    }

    #[test]
    fn an_id_is_used_once_and_fits_into_an_address() {
        let questions = [question("A b", &["x", "x"])];
        assert_eq!(
            problems(&questions, &[outcome("x"), outcome("x")]),
            [
                "questions.0.id: `A b` cannot be part of an address: use a-z, 0-9 and hyphens",
                "outcomes.1.id: there are two questions or outcomes called `x`",
            ]
        );
    }
}
