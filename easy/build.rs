//! Gives results that callers keep a name: whatever was made by other rules or words is out of
//! date.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::Path;

fn main() -> std::io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for folder in ["src", "data"] {
        println!("cargo:rerun-if-changed={folder}");
        hash(Path::new(folder), &mut hasher)?;
    }
    println!("cargo:rerun-if-changed=dictionary/words.sum");
    std::fs::read("dictionary/words.sum")?.hash(&mut hasher);
    println!(
        "cargo:rustc-env=SHIRUBE_EASY_VERSION={:016x}",
        hasher.finish()
    );
    Ok(())
}

fn hash(folder: &Path, hasher: &mut DefaultHasher) -> std::io::Result<()> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            hash(&path, hasher)?;
        } else {
            std::fs::read(&path)?.hash(hasher);
        }
    }
    Ok(())
}
