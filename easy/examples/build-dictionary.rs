//! Makes the dictionary of the crate: `build-dictionary FOLDER SUPPLEMENT KANA OUT`.
//!
//! FOLDER has the files of `mecab-ipadic` in UTF-8, SUPPLEMENT is more words in the same form,
//! compressed with Brotli, KANA are nouns in kana, as easy texts write them. See `dictionary/build`, which fetches what this needs.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::Path;

/// What is kept of a row of the source.
struct Row<'a> {
    surface: &'a str,
    id: &'a str,
    cost: &'a str,
    lemma: &'a str,
    reading: String,
}

/// Words that are seen where they are not meant: 間の手 in 日本にいる間の手続き.
const DROPPED: &[&str] = &["間の手"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, supplement, easy, out] = arguments.as_slice() else {
        return Err("usage: build-dictionary FOLDER SUPPLEMENT KANA OUT".into());
    };
    let folder = Path::new(folder);
    let mut names: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    names.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
    names.sort();
    let mut texts = Vec::new();
    for name in names {
        texts.push(fs::read_to_string(name)?);
    }
    let mut more = String::new();
    brotli::Decompressor::new(fs::File::open(supplement)?, 1 << 16).read_to_string(&mut more)?;
    texts.push(more);
    texts.push(in_kana(&fs::read_to_string(easy)?, &texts));

    let mut rows = Vec::new();
    for line in texts.iter().flat_map(|text| text.lines()) {
        rows.extend(row(line)?);
    }
    rows.retain(|row| !DROPPED.contains(&row.surface));
    // The order of the words decides between equal costs, so it must not depend on the disk.
    rows.sort_by(|a, b| {
        (a.surface, a.id, a.cost, &a.reading).cmp(&(b.surface, b.id, b.cost, &b.reading))
    });
    rows.dedup_by(|a, b| {
        (a.surface, a.id, a.cost, &a.reading) == (b.surface, b.id, b.cost, &b.reading)
    });

    let endings = endings(&rows);
    let mut lexicon = String::new();
    for row in &rows {
        let reading = match row.reading == hiragana(row.surface) {
            true => "",
            false => row.reading.as_str(),
        };
        let by_rule = endings
            .get(row.id)
            .is_some_and(|rule| apply(row.surface, rule).as_deref() == Some(row.lemma));
        let lemma = if by_rule { "" } else { row.lemma };
        let separator = if lemma.is_empty() { "" } else { "/" };
        writeln!(
            lexicon,
            "{},{},{},{},{reading}{separator}{lemma}",
            quoted(row.surface),
            row.id,
            row.id,
            row.cost
        )?;
    }
    let matrix = fs::read_to_string(folder.join("matrix.def"))?;
    let dictionary = vibrato::SystemDictionaryBuilder::from_readers(
        lexicon.as_bytes(),
        matrix.as_bytes(),
        fs::File::open(folder.join("char.def"))?,
        unknown(&fs::read_to_string(folder.join("unk.def"))?).as_bytes(),
    )?;
    let ids = ids(&fs::read_to_string(folder.join("left-id.def"))?, &endings)?;
    let mut plain = u32::try_from(ids.len())?.to_le_bytes().to_vec();
    plain.extend_from_slice(ids.as_bytes());
    dictionary.write(&mut plain)?;
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut plain.as_slice(), &mut packed, &parameters)?;
    fs::write(out, &packed)?;
    eprintln!(
        "{} words, {} bytes, {} as written",
        rows.len(),
        plain.len(),
        packed.len()
    );
    Ok(())
}

/// Nouns in kana that nobody else lists: やくそく, しゅるい. Without them they would be taken apart.
fn in_kana(words: &str, texts: &[String]) -> String {
    let known: BTreeSet<&str> = texts
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.split(',').next())
        .collect();
    let mut out = String::new();
    for line in words.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [kana, class] = columns.as_slice() else {
            continue;
        };
        let (id, kind) = match *class {
            "noun" => (1285, "一般"),
            "verbal-noun" => (1283, "サ変接続"),
            "adjectival-noun" => (1287, "形容動詞語幹"),
            _ => continue,
        };
        let length = kana.chars().count();
        let hiragana = kana.chars().all(|c| ('ぁ'..='ん').contains(&c));
        if length >= 3 && hiragana && !known.contains(kana) && !out.contains(&format!("\n{kana},"))
        {
            // As costly as kana nouns of this length in the source.
            let cost = if length == 3 { 7000 } else { 5500 };
            out.push_str(&format!(
                "\n{kana},{id},{id},{cost},名詞,{kind},*,*,*,*,{kana},{kana},{kana}"
            ));
        }
    }
    out
}

/// Reads a row: surface, left id, right id, cost, six columns of the part of speech, lemma,
/// reading, pronunciation. A surface may be in quotes.
fn row(line: &str) -> Result<Option<Row<'_>>, String> {
    let (surface, rest) = match line.strip_prefix('"') {
        Some(rest) => rest.split_once("\",").unwrap_or_default(),
        None => line.split_once(',').unwrap_or_default(),
    };
    let columns: Vec<&str> = rest.split(',').collect();
    if surface.is_empty() || columns.len() < 10 {
        return if line.trim().is_empty() {
            Ok(None)
        } else {
            Err(format!("not a row: {line}"))
        };
    }
    if columns[0] != columns[1] {
        return Err(format!("the ids differ: {line}"));
    }
    let given = |at: usize| columns.get(at).copied().filter(|text| *text != "*");
    let lemma = given(9).unwrap_or(surface);
    let reading = hiragana(given(10).unwrap_or(surface));
    Ok(Some(Row {
        surface,
        id: columns[0],
        cost: columns[2],
        lemma,
        reading,
    }))
}

fn quoted(surface: &str) -> String {
    match surface.contains([',', '"']) {
        true => format!("\"{}\"", surface.replace('"', "\"\"")),
        false => surface.to_owned(),
    }
}

fn hiragana(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
            c => c,
        })
        .collect()
}

/// How many characters to take from the end of a word of an id, and what to put there, to have
/// its lemma: what is right for most of its words.
type Ending = (usize, String);

fn endings<'a>(rows: &[Row<'a>]) -> BTreeMap<&'a str, Ending> {
    let mut counts: BTreeMap<&str, BTreeMap<Ending, usize>> = BTreeMap::new();
    for row in rows {
        let shared: usize = row
            .surface
            .chars()
            .zip(row.lemma.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let ending = (
            row.surface.chars().count() - shared,
            row.lemma.chars().skip(shared).collect(),
        );
        *counts.entry(row.id).or_default().entry(ending).or_default() += 1;
    }
    counts
        .into_iter()
        .filter_map(|(id, counts)| {
            let best = counts
                .into_iter()
                .max_by_key(|(ending, count)| (*count, std::cmp::Reverse(ending.clone())));
            best.map(|(ending, _)| (id, ending))
        })
        .collect()
}

fn apply(surface: &str, (cut, add): &Ending) -> Option<String> {
    let keep = surface.chars().count().checked_sub(*cut)?;
    Some(surface.chars().take(keep).chain(add.chars()).collect())
}

/// Unknown words have no reading.
fn unknown(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let columns: Vec<&str> = line.split(',').take(4).collect();
        out.push_str(&columns.join(","));
        out.push_str(",\n");
    }
    out
}

/// The parts of speech: a line per id, with the ending of its lemmas.
fn ids(text: &str, endings: &BTreeMap<&str, Ending>) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        let (id, features) = line.split_once(' ').ok_or("left-id.def: no space")?;
        if id != number.to_string() {
            return Err(format!("left-id.def: {id} is on line {number}").into());
        }
        let (cut, add) = endings.get(id).cloned().unwrap_or_default();
        writeln!(out, "{features}\t{cut}\t{add}")?;
    }
    Ok(out)
}
