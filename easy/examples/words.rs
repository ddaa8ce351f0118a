//! Shows the words of each line of standard input.
use std::io::BufRead as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let started = std::time::Instant::now();
    let analyser = shirube_easy::Analyser::new([])?;
    eprintln!("opened in {:?}", started.elapsed());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        for word in analyser.analyse(&line) {
            print!(
                "{}{}[{}]",
                if word.phrase { " " } else { "" },
                &line[word.range.clone()],
                word.reading
            );
        }
        println!();
    }
    Ok(())
}
