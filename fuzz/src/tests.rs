//! The seeds and simple changes of them: what can be tried without a fuzzer.

use crate::{directives, fluent, front_matter, index, markdown, query, ruby};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// How often each seed is changed.
const CHANGES: usize = 20;

/// The same numbers each time (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % limit.max(1)
    }
}

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("seeds")
        .join(target)
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder(target))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{target} has no seeds");
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// A piece taken out, doubled, or taken from another seed; or a bit turned.
fn changed(seed: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        let to = (at + random.below(20)).min(bytes.len());
        match random.below(4) {
            0 => drop(bytes.drain(at..to)),
            1 => bytes
                .splice(
                    at..at,
                    seed[at.min(seed.len())..to.min(seed.len())].to_vec(),
                )
                .for_each(drop),
            2 => {
                let from = random.below(other.len());
                let piece = &other[from..(from + 20).min(other.len())];
                bytes.splice(at..to, piece.iter().copied()).for_each(drop);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
        }
    }
    bytes
}

fn hold(target: &str, run: fn(&[u8])) {
    let seeds = seeds(target);
    let mut random = Random(42);
    for seed in &seeds {
        run(seed);
        for _ in 0..CHANGES {
            let other = &seeds[random.below(seeds.len())];
            let bytes = changed(seed, other, &mut random);
            // Most readers are shown texts only.
            run(&bytes);
            run(String::from_utf8_lossy(&bytes).as_bytes());
        }
    }
}

#[test]
fn directives_lead_to_what_exists() {
    hold("directives", directives::run);
}

#[test]
fn fluent_messages_can_be_shown() {
    hold("fluent", fluent::run);
}

#[test]
fn front_matter_is_right_or_reported() {
    hold("front_matter", front_matter::run);
}

#[test]
fn index_files_open_or_fail() {
    hold("index", index::run);
}

#[test]
fn markdown_is_well_formed_and_keeps_its_words() {
    hold("markdown", markdown::run);
}

#[test]
fn queries_have_answers() {
    hold("query", query::run);
}

#[test]
fn ruby_keeps_the_words_below() {
    hold("ruby", ruby::run);
}

#[test]
fn the_index_among_the_seeds_is_of_this_version() {
    let path = folder("index").join("whole");
    let index = query::packed();
    if env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        fs::write(&path, &index).unwrap();
    }
    assert!(
        fs::read(&path).is_ok_and(|known| known == index),
        "SNAPSHOTS=overwrite makes it anew"
    );
}
