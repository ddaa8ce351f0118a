//! How fast a text is read, derived and linted on one core: `speed FILE`.

use shirube_easy::knowledge::Knowledge;
use shirube_easy::lint::{self, Block, BlockKind, Profile};
use shirube_easy::{Analyser, rewrite};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("usage: speed FILE")?;
    let text = std::fs::read_to_string(file)?;
    let started = Instant::now();
    let analyser = Analyser::new([])?;
    println!("open    {:>6} ms", started.elapsed().as_millis());
    let knowledge = Knowledge::new(Vec::new());
    let lines: Vec<&str> = text.lines().collect();
    let (words, took) = timed(|| {
        lines
            .iter()
            .map(|line| analyser.analyse(line))
            .collect::<Vec<_>>()
    });
    report("analyse", took, text.len());
    let mut explained = BTreeSet::new();
    let (_, took) = timed(|| {
        for (line, words) in lines.iter().zip(&words) {
            rewrite::edits(line, words, &knowledge, &mut explained);
        }
    });
    report("derive", took, text.len());
    let blocks: Vec<Block<'_>> = lines
        .iter()
        .zip(&words)
        .map(|(text, words)| Block {
            kind: BlockKind::Paragraph,
            text,
            words,
        })
        .collect();
    let (findings, took) = timed(|| lint::check(&blocks, &knowledge, Profile::Daily));
    report("lint", took, text.len());
    println!("{} findings", findings.len());
    Ok(())
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    (work(), started.elapsed())
}

fn report(what: &str, took: Duration, bytes: usize) {
    let speed = bytes as f64 / 1e6 / took.as_secs_f64();
    println!("{what:<8}{:>6} ms  {speed:.1} MB/s", took.as_millis());
}
