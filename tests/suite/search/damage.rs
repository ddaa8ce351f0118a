//! Damage that no checksum shows: contents are changed and packed again as if they were whole.
//!
//! Nobody meets such an index by accident, so what happens is reported and not required. It
//! happens in a process of its own: whoever reads nonsense may ask for all memory or never end.

use super::index_of;
use crate::project::Project;
use shirube_search::Index;
use shirube_search::api::Request;
use shirube_search::pack::{Packed, pack};
use std::collections::BTreeMap;
use std::io::Write;
use std::panic::{self, AssertUnwindSafe};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

const CASES: u64 = 500;

/// The variable with the index for [`in_a_process_of_its_own`].
const INDEX: &str = "SHIRUBE_TEST_INDEX";

/// The same numbers each time (splitmix64).
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn below(state: &mut u64, limit: usize) -> usize {
    usize::try_from(random(state) % u64::try_from(limit).unwrap()).unwrap()
}

/// An index with a few wrong bytes and a right checksum.
fn damaged(files: &BTreeMap<String, Vec<u8>>, seed: u64) -> Vec<u8> {
    let mut files = files.clone();
    let state = &mut (seed + 1);
    for _ in 0..=below(state, 4) {
        let name = files.keys().nth(below(state, files.len())).unwrap().clone();
        let content = files.get_mut(&name).unwrap();
        if content.is_empty() {
            continue;
        }
        let at = below(state, content.len());
        match below(state, 6) {
            0 => content.truncate(at),
            1 => content[at] = 0xff,
            2 => content[at] = 0,
            _ => content[at] ^= 1 << below(state, 8),
        }
    }
    pack(&files)
}

#[test]
fn what_damage_does_that_no_checksum_shows_is_reported() {
    let project = Project::quiet();
    project.build().fine();
    let mut child = Command::new(env::current_exe().unwrap())
        .args([
            "search::damage::in_a_process_of_its_own",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(INDEX, index_of(&project, "ja"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status.to_string(),
            None if start.elapsed() > Duration::from_secs(60) => {
                child.kill().unwrap();
                break "killed after 60 s".to_owned();
            }
            None => thread::sleep(Duration::from_millis(50)),
        }
    };
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let said = output
        .lines()
        .filter_map(|line| line.strip_prefix("damage: "));
    let said: Vec<&str> = said.collect();
    println!("{}", said.join("\n"));
    let counts = said.first().copied().unwrap_or_default();
    let _ = writeln!(
        std::io::stderr(),
        "damage with a right checksum: {counts}; {status}"
    );
    assert!(!said.is_empty(), "{status}: {output}");
}

#[test]
#[ignore = "the other test runs it"]
fn in_a_process_of_its_own() {
    let Some(path) = env::var_os(INDEX) else {
        return;
    };
    let packed = Packed::open(fs::read(path).unwrap()).unwrap();
    let files: BTreeMap<String, Vec<u8>> = packed
        .sizes()
        .map(|(name, _)| {
            let name = name.to_str().unwrap();
            (name.to_owned(), packed.file(name).unwrap().to_vec())
        })
        .collect();
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    panic::set_hook(Box::new(move |info| {
        *seen.lock().unwrap() = info.to_string().replace('\n', " ");
    }));
    let mut counts = BTreeMap::new();
    let mut panics: BTreeMap<String, (u32, u64)> = BTreeMap::new();
    for seed in 0..CASES {
        println!("case {seed}");
        let bytes = damaged(&files, seed);
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
            let Ok(index) = Index::open(bytes) else {
                return "refused";
            };
            let mut failed = false;
            for q in ["", "制度", "hiraite", "welkome", "\"学校\" -締切"] {
                let request = Request {
                    q: q.to_owned(),
                    today: "2026-11-21".to_owned(),
                    limit: 20,
                    ..Request::default()
                };
                failed |= index.search(&request).is_err();
            }
            if failed { "failed" } else { "answered" }
        }));
        let outcome = outcome.unwrap_or_else(|_| {
            let place = place.lock().unwrap().clone();
            panics.entry(place).or_insert((0, seed)).0 += 1;
            "panicked"
        });
        *counts.entry(outcome).or_insert(0) += 1;
    }
    println!("damage: {counts:?}");
    for (place, (times, seed)) in panics {
        println!("damage: {times} times, first with seed {seed}: {place}");
    }
}
