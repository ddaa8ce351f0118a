//! The committed engine for browsers comes from these sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const RECORD: &str = "artifact/sources";

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.insert(path);
        }
    }
}

/// Names and versions of the crates that the engine is made of, from `Cargo.lock`.
fn crates() -> BTreeSet<String> {
    let lock = fs::read_to_string(here().join("../Cargo.lock")).unwrap();
    let mut packages: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for block in lock.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let line = block.lines().find(|l| l.starts_with(key))?;
            Some(line.split('"').nth(1)?.to_owned())
        };
        let (name, version) = (value("name = ").unwrap(), value("version = ").unwrap());
        let dependencies = block
            .split_once("dependencies = [")
            .map(|(_, list)| {
                list.split('"')
                    .skip(1)
                    .step_by(2)
                    .map(str::to_owned)
                    .collect()
            })
            .unwrap_or_default();
        // Where there are several versions, dependencies name the one they mean.
        packages.insert(format!("{name} {version}"), (name, dependencies));
    }
    let find = |wanted: &str| {
        packages
            .iter()
            .find(|(full, (name, _))| *full == wanted || name == wanted)
            .map(|(full, (_, dependencies))| (full.clone(), dependencies.clone()))
    };
    let mut reached = BTreeSet::new();
    let mut open = vec!["shirube-search".to_owned()];
    while let Some(next) = open.pop() {
        if let Some((full, dependencies)) = find(&next)
            && reached.insert(full)
        {
            open.extend(dependencies);
        }
    }
    reached
}

fn hash() -> String {
    let mut files = BTreeSet::new();
    sources(&here().join("src"), &mut files);
    files.insert(here().join("Cargo.toml"));
    let mut hasher = blake3::Hasher::new();
    for file in files {
        hasher.update(
            file.strip_prefix(here())
                .unwrap()
                .to_string_lossy()
                .as_bytes(),
        );
        hasher.update(&fs::read(&file).unwrap());
    }
    for name in crates() {
        hasher.update(name.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

#[test]
fn the_engine_for_browsers_is_made_of_these_sources() {
    let record = here().join(RECORD);
    if std::env::var_os("SHIRUBE_RECORD_ENGINE").is_some() {
        fs::write(&record, format!("{}\n", hash())).unwrap();
    }
    let recorded = fs::read_to_string(record).unwrap_or_default();
    assert_eq!(
        recorded.trim(),
        hash(),
        "search/ has changed since search/artifact/engine.wasm was built: run search/build-wasm"
    );
}

#[test]
fn the_engine_for_browsers_asks_nothing_of_the_page() {
    let engine = fs::read(here().join("artifact/engine.wasm")).unwrap();
    assert_eq!(&engine[..8], b"\0asm\x01\0\0\0");
    // A module without an import section (2) can be started with `{}`.
    let mut at = 8;
    let mut sections = Vec::new();
    while at < engine.len() {
        let id = engine[at];
        let (mut length, mut shift) = (0_usize, 0);
        loop {
            at += 1;
            length |= usize::from(engine[at] & 127) << shift;
            shift += 7;
            if engine[at] & 128 == 0 {
                break;
            }
        }
        at += 1 + length;
        sections.push(id);
    }
    assert!(
        !sections.contains(&2),
        "the engine imports something: {sections:?}"
    );
}
