//! Regions of the portal are sums of prefectures, and the documents' own regions are a mapping.

use crate::real_content::portal;
use std::collections::BTreeMap;
use std::path::Path;

/// The published numbers of students in Japanese, by label.
fn students(dataset: &str) -> BTreeMap<String, u64> {
    let table = portal().read(&format!("ja/dataset/{dataset}/figures.csv"));
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|own| own == name).unwrap();
    let (label, number, total) = (column("label"), column("students"), column("total"));
    reader
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[total] == "no")
        .map(|row| (row[label].to_owned(), row[number].parse().unwrap()))
        .collect()
}

/// The regions of the document, as the page of the dataset says what is in them.
fn mapping() -> BTreeMap<String, Vec<String>> {
    let path = "content/dataset/students-by-region-2021/ja.md";
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let (_, section) = text.split_once("{#mapping}").unwrap();
    let rows = section
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(1);
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let prefectures = cells[1].split('、').map(str::to_owned).collect();
        (cells[0].to_owned(), prefectures)
    })
    .collect()
}

#[test]
fn the_documents_regions_hold_each_prefecture_once_and_are_their_sums() {
    let by_prefecture: BTreeMap<String, u64> = students("students-by-prefecture-2021")
        .into_iter()
        // The table of the mapping names them without 都, 府 and 県.
        .map(|(name, number)| {
            let short = name.strip_suffix(['都', '府', '県']).unwrap_or(&name);
            (short.to_owned(), number)
        })
        .collect();
    assert_eq!(by_prefecture.len(), 47);
    let mapping = mapping();
    let named: Vec<&String> = mapping.values().flatten().collect();
    assert_eq!(named.len(), 47);
    let sums: BTreeMap<String, u64> = mapping
        .iter()
        .map(|(region, names)| {
            let number =
                |name: &String| by_prefecture.get(name).unwrap_or_else(|| panic!("{name}"));
            (region.clone(), names.iter().map(number).sum())
        })
        .collect();
    assert_eq!(sums, students("students-by-region-2021"));
}
