//! Plainer wordings of words and expressions.
//!
//! The table says for each whether it is right always or only a hint. "Always" is still judged
//! at each place ([`crate::rewrite`] does), since a word can be part of another one there.

use super::finder::{Finder, Found, Joined};
use crate::rule::Rule;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A plainer wording.
#[derive(Debug)]
pub(crate) struct Plainer {
    /// What is hard.
    pub(crate) expression: &'static str,
    /// What is plainer.
    pub(crate) wording: &'static str,
    /// Whether it means the same wherever it stands.
    pub(crate) always: bool,
    /// The rule that asks for it.
    pub(crate) rule: Rule,
}

struct Table {
    rows: Vec<Plainer>,
    by_expression: HashMap<&'static str, usize>,
    finder: Finder,
}

/// Expressions of laws and offices that the table does not have.
const STIFF: &[(&str, &str)] = &[
    ("若しくは", "または"),
    ("に係る", "の"),
    ("に際し", "するとき"),
    ("に基づいて", "によって"),
    ("に基づく", "による"),
    ("をもって", "で"),
    ("における", "での"),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut rows: Vec<Plainer> = include_str!("../../data/plain.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let (expression, wording) = (columns.next()?, columns.next()?);
            let always = columns.next()? == "always";
            Some(Plainer {
                expression,
                wording,
                always,
                rule: rule_of(expression, always),
            })
        })
        .collect();
    for (expression, wording) in STIFF {
        if rows.iter().all(|row| row.expression != *expression) {
            rows.push(Plainer {
                expression,
                wording,
                always: false,
                rule: Rule::StiffWords,
            });
        }
    }
    let by_expression = rows
        .iter()
        .enumerate()
        .map(|(index, row)| (row.expression, index))
        .collect();
    let finder = Finder::new(rows.iter().map(|row| row.expression));
    Table {
        rows,
        by_expression,
        finder,
    }
});

/// The plainer wording of an expression in the form of a dictionary.
pub(crate) fn of(expression: &str) -> Option<&'static Plainer> {
    TABLE
        .by_expression
        .get(expression)
        .and_then(|index| TABLE.rows.get(*index))
}

/// Where expressions stand as they are in the table.
pub(crate) fn find(joined: &Joined) -> impl Iterator<Item = (Found, &'static Plainer)> {
    TABLE.finder.find(joined).into_iter().filter_map(|found| {
        let row = TABLE.rows.get(found.index)?;
        Some((found, row))
    })
}

/// Which rule an expression breaks. What is always right is a stiff word; the hints are hard
/// words, unless a rule of its own looks for them.
fn rule_of(expression: &str, always: bool) -> Rule {
    match expression {
        "当該" | "上記" | "下記" => Rule::PointerWords,
        "後日" | "適宜" | "若干" => Rule::VagueQuantity,
        "等" => Rule::AndSoOn,
        "弊社" | "貴社" | "恐れ入りますが" | "ご了承ください" => Rule::Keigo,
        "ご遠慮ください" => Rule::SoftProhibition,
        "によれば" | "及び" | "並びに" | "もしくは" | "若しくは" | "従って" | "における"
        | "に関する" | "に際して" | "に伴い" | "に基づき" | "により" | "に限り" | "につき"
        | "を経て" | "を要する" => Rule::StiffWords,
        _ if always => Rule::StiffWords,
        _ => Rule::HardWord,
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLE, of};
    use crate::rule::Rule;

    #[test]
    fn every_expression_has_one_wording() {
        assert_eq!(TABLE.rows.len(), TABLE.by_expression.len());
        assert!(
            TABLE
                .rows
                .iter()
                .all(|row| !row.wording.is_empty() && row.wording != row.expression)
        );
    }

    #[test]
    fn no_wording_is_itself_to_be_replaced() {
        for row in TABLE.rows.iter().filter(|row| row.always) {
            assert!(
                of(row.wording).is_none_or(|next| !next.always),
                "{}",
                row.expression
            );
        }
        assert_eq!(of("又は").map(|row| row.rule), Some(Rule::StiffWords));
    }
}
