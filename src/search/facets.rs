//! By what a search can be narrowed.
//!
//! Values are ids, the same in every language and in addresses; labels are messages, or titles
//! of entries. More facets than listings have: who runs a programme, and the collection.

use super::LanguageSearch;
use super::area::Area;
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::content::facts::place::Region;
use crate::content::facts::program::Program;
use crate::i18n::Args;
use crate::lang::Lang;
use crate::site::facets::{self, Facet};
use crate::site::{EntryId, Site, state};
use crate::view::search::{OfferedFacet, OfferedLabel, OfferedValue};
use crate::words::words;
use std::collections::BTreeSet;

words! {
    /// A facet of the search, in the order in which they are offered.
    SearchFacet "facet" {
        /// The kind of page.
        Collection = "collection",
        /// What a programme is for.
        Purpose = "purpose",
        /// What kind of programme it is.
        Kind = "kind",
        /// Whether it takes applications.
        State = "state",
        /// Who can use it.
        User = "user",
        /// When in the course of hiring it helps.
        Stage = "stage",
        /// Where.
        Region = "region",
        /// In which industry.
        Industry = "industry",
        /// Who runs it.
        Agency = "agency",
        /// Whether it is about foreign talent.
        Foreign = "foreign",
        /// Whether one may work.
        Work = "work",
    }
}

/// Digits of an amount, so that amounts sort as text: `shirube_search` compares them so.
const AMOUNT_DIGITS: usize = 12;

/// The values of an entry, with dates and amounts.
pub(super) fn values(site: &Site, id: EntryId) -> Vec<(String, String)> {
    let entry = site.entry(id);
    let facts = &entry.role().facts;
    let mut values = Vec::new();
    let mut add = |facet: SearchFacet, id: String| values.push((facet.as_str().to_owned(), id));
    add(
        SearchFacet::Collection,
        site.config.collections[entry.collection].name.clone(),
    );
    let mut listed = |from: Facet, to: SearchFacet| {
        for value in facets::values(from, facts, site.today, site.config.closing_days) {
            add(to, value.id);
        }
    };
    for (from, to) in [
        (Facet::Purpose, SearchFacet::Purpose),
        (Facet::User, SearchFacet::User),
        (Facet::Stage, SearchFacet::Stage),
        (Facet::Industry, SearchFacet::Industry),
        (Facet::Foreign, SearchFacet::Foreign),
        (Facet::Work, SearchFacet::Work),
    ] {
        listed(from, to);
    }
    if let Facts::Program(_) = facts {
        listed(Facet::Kind, SearchFacet::Kind);
    }
    let mut places = BTreeSet::new();
    for region in regions(facts) {
        places.insert(region.to_string().to_ascii_lowercase());
        places.extend(Area::of(region).map(|area| area.as_str().to_owned()));
    }
    places
        .into_iter()
        .for_each(|place| add(SearchFacet::Region, place));
    if let Facts::Program(program) = facts {
        program
            .agency
            .iter()
            .for_each(|agency| add(SearchFacet::Agency, agency.slug.clone()));
        add(
            SearchFacet::State,
            state::without_day(program).as_str().to_owned(),
        );
        ranges(program, &mut values);
    }
    values
}

/// The areas of an entry, in the languages in which its readers may name them.
pub(super) fn area_names(site: &Site, entry: &Entry, lang: Lang) -> Vec<String> {
    let areas: BTreeSet<Area> = regions(&entry.role().facts)
        .into_iter()
        .filter_map(Area::of)
        .collect();
    // All areas are none in particular.
    if areas.len() == Area::ALL.len() {
        return Vec::new();
    }
    let english = Lang::parse("en").filter(|lang| site.config.languages.contains(lang));
    let languages: BTreeSet<Lang> = [lang, site.config.source_language]
        .into_iter()
        .chain(english)
        .collect();
    let name = |lang: &Lang, area: &Area| {
        site.catalogs
            .locale(*lang)
            .message(area.message_id(), &Args::new())
            .text
    };
    languages
        .iter()
        .flat_map(|lang| areas.iter().map(move |area| name(lang, area)))
        .collect()
}

fn regions(facts: &Facts) -> Vec<Region> {
    match facts {
        Facts::Program(program) => program.regions.clone(),
        Facts::Case(case) => vec![case.prefecture],
        Facts::Consortium(consortium) => consortium.prefectures.clone(),
        Facts::Organization(organization) => organization.regions.clone(),
        _ => Vec::new(),
    }
}

/// First and last day, and the largest sum that a programme pays.
fn ranges(program: &Program, values: &mut Vec<(String, String)>) {
    let mut add = |range: &str, value: String| values.push((range.to_owned(), value));
    if let Some(period) = &program.period {
        if let Some(opens) = period.opens {
            add("opens", opens.first_day().to_string());
        }
        if let Some(closes) = period.closes {
            add("closes", closes.last_day().to_string());
        }
    }
    let sums = program
        .amounts
        .iter()
        .flat_map(|amount| amount.ceiling.into_iter().chain(amount.amount));
    if let Some(most) = sums.max() {
        add("amount", format!("{most:0AMOUNT_DIGITS$}"));
    }
}

/// The facets and values that occur on a site, in the order in which they are offered.
pub(super) fn offered(site: &Site, languages: &[LanguageSearch]) -> Vec<OfferedFacet> {
    let Some(any) = languages.first() else {
        return Vec::new();
    };
    let used: BTreeSet<(&str, &str)> = any
        .documents
        .iter()
        .flat_map(|document| &document.facets)
        .map(|(facet, id)| (facet.as_str(), id.as_str()))
        .collect();
    SearchFacet::ALL
        .iter()
        .map(|facet| OfferedFacet {
            id: facet.as_str(),
            message_id: facet.message_id(),
            values: labels(site, *facet)
                .into_iter()
                .filter(|value| {
                    *facet == SearchFacet::State
                        || used.contains(&(facet.as_str(), value.id.as_str()))
                })
                .collect(),
        })
        .filter(|facet| facet.values.len() > 1)
        .collect()
}

/// Every value that a facet can have.
fn labels(site: &Site, facet: SearchFacet) -> Vec<OfferedValue> {
    use crate::content::facts::{program, residence_status, words};
    macro_rules! all {
        ($list:ty) => {
            <$list>::ALL
                .iter()
                .map(|word| message(word.as_str(), word.message_id()))
                .collect()
        };
    }
    match facet {
        SearchFacet::Purpose => all!(program::Purpose),
        SearchFacet::Kind => all!(program::ProgramKind),
        SearchFacet::User => all!(words::Audience),
        SearchFacet::Stage => all!(program::Stage),
        SearchFacet::State => all!(state::State),
        SearchFacet::Industry => all!(words::Industry),
        SearchFacet::Work => all!(residence_status::Work),
        SearchFacet::Foreign => vec![message("yes", "foreign-yes"), message("no", "foreign-no")],
        SearchFacet::Region => places(),
        SearchFacet::Collection => (0..site.config.collections.len())
            .map(|number| OfferedValue {
                id: site.config.collections[number].name.clone(),
                label: OfferedLabel::Collection(number),
                group: None,
            })
            .collect(),
        SearchFacet::Agency => site
            .entries()
            .filter(|(_, entry)| matches!(entry.role().facts, Facts::Organization(_)))
            .map(|(id, entry)| OfferedValue {
                id: entry.slug.clone(),
                label: OfferedLabel::Entry(id),
                group: None,
            })
            .collect(),
    }
}

/// All of Japan, then each area followed by its prefectures.
fn places() -> Vec<OfferedValue> {
    let mut places = Vec::new();
    let place = |region: Region, group| OfferedValue {
        group,
        ..message(
            &region.to_string().to_ascii_lowercase(),
            &region.message_id(),
        )
    };
    places.push(place(Region::JAPAN, None));
    for area in Area::ALL {
        let group = Some(area.message_id());
        places.push(OfferedValue {
            group,
            ..message(area.as_str(), area.message_id())
        });
        places.extend(
            Region::all()
                .filter(|r| Area::of(*r) == Some(*area))
                .map(|region| place(region, group)),
        );
    }
    places
}

fn message(id: &str, message_id: &str) -> OfferedValue {
    OfferedValue {
        id: id.to_owned(),
        label: OfferedLabel::Message(message_id.to_owned()),
        group: None,
    }
}
