//! How much of each collection is written in each language, as a table for readers: a portal
//! that says less in some languages says so.

use super::PageContext;
use super::facts::FactValue;
use super::speaker::WordsView;
use super::table::{ColumnView, TableRow, TableView};
use crate::content::entry::Standing;
use crate::i18n::Args;
use crate::lang::Lang;

impl PageContext<'_> {
    /// Languages as rows, collections as columns.
    pub fn coverage_table(&self) -> TableView {
        let languages = self.site.config.languages.iter();
        let languages = languages.filter(|lang| **lang != Lang::PSEUDO);
        let collections = 0..self.site.config.collections.len();
        TableView {
            caption: self.speaker.say("coverage-caption"),
            corner: self.speaker.say("coverage-corner"),
            columns: collections
                .clone()
                .map(|collection| ColumnView {
                    words: self.collection_title(collection),
                    href: None,
                    numeric: true,
                })
                .collect(),
            rows: languages
                .map(|lang| TableRow {
                    head: FactValue {
                        words: self.speaker.plain(lang.autonym(), *lang),
                        ..FactValue::default()
                    },
                    cells: collections
                        .clone()
                        .map(|collection| vec![self.covered(collection, *lang)])
                        .collect(),
                    total: false,
                })
                .collect(),
            notes: Vec::new(),
        }
    }

    /// How many entries are written in a language, and how the others came to be.
    fn covered(&self, collection: usize, lang: Lang) -> FactValue {
        let entries = self
            .site
            .entries()
            .filter(|(_, e)| e.collection == collection);
        let standings: Vec<Standing> = entries.map(|(_, e)| e.standing(lang)).collect();
        let count = |of: &[Standing]| standings.iter().filter(|s| of.contains(s)).count();
        let say = |id: &str, n: usize| -> WordsView {
            let args = Args::new()
                .number("n", n as f64)
                .number("all", standings.len() as f64);
            self.speaker.say_with(id, &args)
        };
        let others = [
            ("coverage-partial", count(&[Standing::Partial])),
            ("coverage-derived", count(&[Standing::Derived])),
        ];
        FactValue {
            words: say(
                "coverage-whole",
                count(&[Standing::Source, Standing::Whole]),
            ),
            notes: others
                .iter()
                .filter(|(_, n)| *n > 0)
                .map(|(id, n)| say(id, *n))
                .collect(),
            ..FactValue::default()
        }
    }
}
