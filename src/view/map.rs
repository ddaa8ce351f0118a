//! Japan as tiles, one for each prefecture: which consortium works there, and how many students
//! live there.
//!
//! Every tile is as large as every other, so small prefectures can be seen and touched. The
//! list of consortia beside it says the same in words.

use super::PageContext;
use super::speaker::{DateView, WordsView};
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::content::facts::dataset::Dataset;
use crate::content::facts::place::Region;
use crate::content::facts::words::Measure;
use crate::site::EntryId;
use serde::Serialize;
use std::collections::BTreeMap;

/// The map.
#[derive(Debug, Serialize)]
pub struct MapView {
    /// The tiles in the order of the codes, from north to south.
    pub tiles: Vec<Tile>,
    /// The consortia, in the order of their listing.
    pub groups: Vec<Group>,
    /// The consortium whose page this is, by its number.
    pub current: Option<usize>,
    /// What the shades mean, if there are figures.
    pub students: Option<Students>,
}

/// A prefecture.
#[derive(Debug, Serialize)]
pub struct Tile {
    /// Its column, from 0.
    pub x: u8,
    /// Its row, from 0.
    pub y: u8,
    /// Its ISO 3166-2 code in small letters.
    pub code: String,
    /// Its name.
    pub name: WordsView,
    /// What is written on it: two or three letters.
    pub short: String,
    /// The number of its consortium among the groups.
    pub group: Option<usize>,
    /// The page of the consortium, or of the programmes of the prefecture.
    pub href: Option<String>,
    /// How many students, as a reader writes it.
    pub students: Option<String>,
    /// The shade for that number, from 1 to 5.
    pub shade: u8,
}

/// A consortium.
#[derive(Debug, Serialize)]
pub struct Group {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: WordsView,
    /// Its prefectures in words.
    pub prefectures: WordsView,
}

/// The figures behind the shades.
#[derive(Debug, Serialize)]
pub struct Students {
    /// Their page.
    pub href: String,
    /// What they are.
    pub title: WordsView,
    /// When they were true.
    pub as_of: Option<DateView>,
    /// The least number of each shade, as a reader writes it.
    pub steps: Vec<String>,
}

/// Where each prefecture lies, in the order of the codes: column and row. The arrangement keeps
/// neighbours together and the islands in their place.
const PLACES: [(u8, u8); 47] = [
    (11, 0), // Hokkaido
    (11, 2),
    (11, 3),
    (11, 4),
    (10, 3),
    (10, 4),
    (10, 5), // Tohoku
    (11, 6),
    (10, 6),
    (9, 6),
    (9, 7),
    (11, 7),
    (10, 7),
    (10, 8), // Kanto
    (9, 5),
    (8, 5),
    (7, 5),
    (7, 6), // the coast of the sea of Japan
    (9, 8),
    (8, 6),
    (8, 7),
    (8, 8),
    (7, 8), // the middle
    (6, 8),
    (7, 7),
    (6, 6),
    (5, 7),
    (5, 6),
    (6, 7),
    (5, 8), // Kinki
    (4, 6),
    (3, 6),
    (4, 7),
    (3, 7),
    (2, 7), // Chugoku
    (5, 10),
    (5, 9),
    (4, 9),
    (4, 10), // Shikoku
    (1, 8),
    (0, 8),
    (0, 9),
    (1, 9),
    (2, 9),
    (2, 10),
    (1, 10), // Kyushu
    (0, 12), // Okinawa
];

/// The least number of students of each shade but the first.
const STEPS: [f64; 4] = [500.0, 1000.0, 3000.0, 10_000.0];

impl PageContext<'_> {
    /// The map, if the site has consortia; `own` is the one whose page it is on.
    pub(super) fn map(&self, own: Option<EntryId>) -> Option<MapView> {
        let collection = self
            .site
            .config
            .collections_of(CollectionType::Consortium)
            .next()?;
        let ids = self.site.listing(collection, self.lang);
        if ids.is_empty() {
            return None;
        }
        let mut group_of = BTreeMap::new();
        let mut groups = Vec::with_capacity(ids.len());
        let mut numbers = Vec::with_capacity(ids.len());
        for id in ids {
            let entry = self.site.entry(*id);
            let Facts::Consortium(consortium) = &entry.role().facts else {
                continue;
            };
            for region in &consortium.prefectures {
                group_of.entry(*region).or_insert((groups.len(), *id));
            }
            let names: Vec<WordsView> = consortium
                .prefectures
                .iter()
                .map(|region| self.speaker.say(&region.message_id()))
                .collect();
            numbers.push(*id);
            groups.push(Group {
                href: self.entry_href(*id),
                title: self.entry_title(entry),
                prefectures: self.speaker.all_of(&names),
            });
        }
        let figures = self.student_figures();
        let values = figures.map(|(_, values)| values).unwrap_or_default();
        let tiles = Region::all()
            .filter(|region| *region != Region::JAPAN)
            .zip(PLACES)
            .map(|(region, (x, y))| {
                let group = group_of.get(&region).copied();
                let value = values.get(&region).copied();
                let name = self.speaker.say(&region.message_id());
                Tile {
                    x,
                    y,
                    code: region.to_string().to_ascii_lowercase(),
                    short: short(&name.text),
                    name,
                    group: group.map(|(number, _)| number),
                    href: group.map(|(_, id)| self.entry_href(id)),
                    students: value.map(|value| self.speaker.format().number(value)),
                    shade: value.map_or(0, shade),
                }
            })
            .collect();
        Some(MapView {
            tiles,
            current: own.and_then(|own| numbers.iter().position(|id| *id == own)),
            groups,
            students: self.student_figures().map(|(id, _)| self.students(id)),
        })
    }

    fn students(&self, id: EntryId) -> Students {
        let entry = self.site.entry(id);
        let number = |value: f64| self.speaker.format().number(value);
        Students {
            href: self.entry_href(id),
            title: self.entry_title(entry),
            as_of: entry.role().as_of.map(|date| self.speaker.date(date)),
            steps: [0.0].into_iter().chain(STEPS).map(number).collect(),
        }
    }

    /// The first dataset that counts students in every prefecture.
    fn student_figures(&self) -> Option<(EntryId, BTreeMap<Region, f64>)> {
        self.site.entries().find_map(|(id, entry)| {
            let Facts::Dataset(dataset) = &entry.role().facts else {
                return None;
            };
            let values = by_prefecture(dataset)?;
            Some((id, values))
        })
    }
}

fn by_prefecture(dataset: &Dataset) -> Option<BTreeMap<Region, f64>> {
    if dataset.measure != Some(Measure::Students) {
        return None;
    }
    let values: BTreeMap<Region, f64> = dataset
        .rows
        .iter()
        .filter_map(|row| Some((row.region?, row.values.first().copied()??)))
        .filter(|(region, _)| *region != Region::JAPAN)
        .collect();
    (values.len() == PLACES.len()).then_some(values)
}

fn shade(value: f64) -> u8 {
    1 + STEPS
        .iter()
        .map(|step| u8::from(value >= *step))
        .sum::<u8>()
}

/// What fits on a tile: two wide letters, or three of an alphabet. Of scripts whose letters
/// join or carry marks nothing is cut off: such tiles are empty, and have their name as a title.
fn short(name: &str) -> String {
    let wide = |c: char| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
    let latin = |c: char| c < '\u{0530}' || ('\u{1E00}'..='\u{1EFF}').contains(&c);
    let plain = |c: char| wide(c) || latin(c);
    let name: String = name.chars().skip_while(|c| !c.is_alphabetic()).collect();
    let count = if name.starts_with(wide) { 2 } else { 3 };
    name.chars().take(count).take_while(|c| plain(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_prefectures_lie_in_one_place() {
        let places: BTreeSet<_> = PLACES.iter().collect();
        assert_eq!(places.len(), 47);
    }

    #[test]
    fn shades_grow_with_numbers() {
        assert_eq!(
            [0.0, 499.0, 500.0, 2999.0, 9999.0, 63_860.0].map(shade),
            [1, 1, 2, 3, 4, 5]
        );
    }

    #[test]
    fn a_tile_has_room_for_few_letters() {
        assert_eq!(short("鹿児島"), "鹿児");
        assert_eq!(short("Kagoshima"), "Kag");
        assert_eq!(short("ကာဂိုရှီးမား"), "");
    }
}
