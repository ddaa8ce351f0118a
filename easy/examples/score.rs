//! Scores readings and phrases against sentences that people annotated:
//! `score [--errors] [FILE.tsv]…`; without a file, those of the crate.
//!
//! The form of the files is at the head of `tests/gold.tsv`.

#[path = "../tests/gold/score.rs"]
mod score;

use shirube_easy::Analyser;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (options, mut files): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    if files.is_empty() {
        files.push(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gold.tsv").to_owned());
    }
    let analyser = Analyser::new([])?;
    for file in files {
        let scored = score::score(&analyser, &score::read(&std::fs::read_to_string(&file)?));
        println!("{file}: {scored}");
        if options.iter().any(|option| option == "--errors") {
            scored.errors.iter().for_each(|error| println!("{error}"));
        }
    }
    Ok(())
}
