//! Tables of figures.

use super::node::Node;
use super::place;
use super::subject::Subject;
use crate::content::facts::Dataset;
use crate::content::facts::place::Region;
use crate::date::PartialDate;
use crate::view::downloads::{CSV, FIGURES_CSV, FIGURES_JSON, JSON};

/// The licence of texts and data, which the footer of every page names as well.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// A dataset. Those who published the documents made the figures; the table is made from them.
pub(super) fn dataset(subject: Subject<'_>, dataset: &Dataset) -> Node {
    let role = subject.entry.role();
    let columns = dataset.columns.iter();
    let columns: Vec<String> = columns.map(|c| subject.words(&c.label)).collect();
    let works: Vec<Node> = role.sources.iter().map(|s| subject.work(s)).collect();
    Node::new("Dataset")
        .with("name", subject.shown.title.as_str())
        .with("description", description(subject, dataset))
        .with("url", subject.url)
        .with("license", LICENCE)
        .with("creator", creators(subject))
        .with("temporalCoverage", coverage(dataset, role.as_of))
        .with(
            "spatialCoverage",
            place::areas(subject.context, &regions(dataset)),
        )
        .with("variableMeasured", columns)
        .with("isBasedOn", works)
        .with("distribution", distribution(subject))
        .with("distribution", distribution(subject))
}

/// The summary, and whom the figures count: without that, they say nothing.
fn description(subject: Subject<'_>, dataset: &Dataset) -> String {
    format!(
        "{} {}",
        subject.shown.summary,
        subject.words(&dataset.population)
    )
}

/// The numbers as files beside the page.
fn distribution(subject: Subject<'_>) -> Vec<Node> {
    let files = [(FIGURES_CSV, CSV), (FIGURES_JSON, JSON)].map(|(name, media)| {
        Node::new("DataDownload")
            .with("contentUrl", format!("{}{name}", subject.url))
            .with("encodingFormat", media)
    });
    files.into()
}

fn creators(subject: Subject<'_>) -> Vec<Node> {
    let mut creators: Vec<Node> = Vec::new();
    for source in &subject.entry.role().sources {
        let publisher = subject.context.source(source).publisher;
        let creator = publisher.map(|p| Node::new("Organization").with("name", p.text));
        creators.extend(creator.filter(|creator| !creators.contains(creator)));
    }
    creators
}

/// From the first date of the rows to the last, or else the time of the figures (ISO 8601).
fn coverage(dataset: &Dataset, as_of: Option<PartialDate>) -> Option<String> {
    let dates = || dataset.rows.iter().filter_map(|row| row.date);
    let first = dates().min_by_key(|date| date.first_day());
    let last = dates().max_by_key(|date| date.last_day());
    match first.zip(last) {
        Some((first, last)) if first == last => Some(first.to_string()),
        Some((first, last)) => Some(format!("{first}/{last}")),
        None => as_of.map(|date| date.to_string()),
    }
}

/// The places of the rows, each once.
fn regions(dataset: &Dataset) -> Vec<Region> {
    let mut regions = Vec::new();
    for region in dataset.rows.iter().filter_map(|row| row.region) {
        if !regions.contains(&region) {
            regions.push(region);
        }
    }
    regions
}
