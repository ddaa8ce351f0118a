//! Rows of places.

use super::{FactValue, Rows};
use crate::content::facts::place::{Country, Region};
use crate::view::speaker::WordsView;

impl Rows<'_> {
    /// Prefectures in one value: six names are a list in a sentence, not six lines.
    pub(super) fn regions(&mut self, key: &str, regions: &[Region]) {
        if regions.is_empty() {
            return;
        }
        let speaker = self.context.speaker;
        let names: Vec<WordsView> = regions
            .iter()
            .map(|r| speaker.say(&r.message_id()))
            .collect();
        let words = speaker.all_of(&names);
        self.push(
            key,
            vec![FactValue {
                words,
                ..FactValue::default()
            }],
        );
    }

    pub(super) fn countries(&mut self, key: &str, countries: &[Country]) {
        let format = self.context.speaker.format();
        let values = countries
            .iter()
            .map(|c| {
                Self::value(WordsView {
                    text: format.region_name(c.as_str()),
                    lang: None,
                })
            })
            .collect();
        self.push(key, values);
    }
}
