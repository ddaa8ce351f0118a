//! Readings and phrases on sentences that people annotated (`gold.tsv`).

#[path = "gold/score.rs"]
mod score;

use shirube_easy::Analyser;

/// What was measured when the sentences were last changed, a little below.
const READINGS: f64 = 99.5;
const PHRASES: f64 = 0.99;

#[test]
fn the_portals_own_words_are_read_and_divided_right() {
    let analyser = Analyser::new([]).unwrap();
    let sentences = score::read(include_str!("gold.tsv"));
    assert!(sentences.len() >= 400, "{} sentences", sentences.len());
    let scored = score::score(&analyser, &sentences);
    let errors = scored.errors.join("\n");
    assert!(scored.readings() >= READINGS, "{scored}\n{errors}");
    assert!(scored.phrases() >= PHRASES, "{scored}\n{errors}");
    println!("{scored}");
}

#[test]
fn a_wrong_reading_and_a_wrong_border_are_counted() {
    let analyser = Analyser::new([]).unwrap();
    let text = "在留\tざいりゅう\tB\n資格\tしごと\tI\nを\t-\tI\n見る\tみる\tI\n";
    let scored = score::score(&analyser, &score::read(text));
    assert_eq!((scored.words, scored.right), (3, 2));
    assert_eq!(scored.borders, [0, 1, 0]);
}
