//! Forms of verbs and of sentences that beginners have not learnt.

use super::sentence::Sentence;
use super::{BlockKind, Report, Rule, Severity, text};
use crate::class::{Form, Kind, Pos};
use crate::kana::is_kanji;
use crate::token::Token;

pub(super) fn check(sentence: &Sentence<'_>, report: &mut Report) {
    for (at, word) in sentence.words.iter().enumerate() {
        if word.is_a(Pos::Verb, Kind::Suffix) {
            match &*word.lemma {
                "れる" | "られる" => passive(sentence, at, report),
                "せる" | "させる" => causative(sentence, at, report),
                _ => {}
            }
        }
        if word.is_a(Pos::Noun, Kind::Verbal) {
            verbal_noun(sentence, at, report);
        }
    }
    tari(sentence, report);
    no_subject(sentence, report);
}

/// IPADIC has one class for what is done to somebody, what can be done, and respect. Certain is
/// 発行される, and a verb with に or によって before it.
fn passive(sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    let of_noun = sentence
        .before(at, 1)
        .is_some_and(|word| &*word.lemma == "する")
        && sentence
            .before(at, 2)
            .is_some_and(|word| matches!(word.class.kind, Kind::Verbal | Kind::VerbalSuffix));
    let clause = sentence
        .words
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|word| &*word.surface != "、");
    let agent = clause
        .clone()
        .any(|word| word.is(Pos::Particle) && word.is_one_of(&["に", "によって", "により"]));
    let verb = sentence.before(at, 1).map_or("", |word| &*word.lemma);
    // 日本にいられる and 手当を受けられる say what can be done.
    if matches!(verb, "いる" | "居る" | "来る" | "くる") {
        return;
    }
    let can = sentence
        .word(at)
        .is_some_and(|word| &*word.lemma == "られる")
        && clause
            .clone()
            .any(|word| word.is(Pos::Particle) && &*word.surface == "を");
    let severity = if of_noun || agent && !can {
        Severity::Warning
    } else {
        Severity::Info
    };
    let verb = clause.take_while(|word| !word.phrase).count();
    let place = sentence.place(&(at.saturating_sub(verb + 1)..at + 1));
    let values = vec![("word", text(sentence.original(&place)))];
    report.add_as(Rule::Passive, severity, sentence.block, place, values);
}

fn causative(sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    // させていただく is another rule's.
    let humble = sentence
        .word(at + 1)
        .is_some_and(|word| word.is_one_of(&["て"]))
        && sentence
            .word(at + 2)
            .is_some_and(|word| matches!(&*word.lemma, "いただく" | "頂く"));
    if !humble {
        let place = sentence.place(&(at.saturating_sub(1)..at + 1));
        let values = vec![("word", text(sentence.original(&place)))];
        report.add(Rule::Causative, sentence.block, place, values);
    }
}

/// 避難を行う, 避難の実施.
fn verbal_noun(sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    let particle = sentence
        .word(at + 1)
        .filter(|word| word.is(Pos::Particle) && word.is_one_of(&["を", "の"]));
    let (Some(particle), Some(verb)) = (particle, sentence.word(at + 2)) else {
        return;
    };
    let empty = match &*verb.lemma {
        "行う" | "行なう" | "おこなう" | "図る" | "はかる" | "執り行う" => {
            &*particle.surface == "を"
        }
        "実施" => true,
        _ => false,
    };
    if empty {
        let place = sentence.place(&(at..at + 3));
        let noun = sentence
            .word(at)
            .map(|noun| sentence.original(&noun.range))
            .unwrap_or_default();
        let mut values = vec![("word", text(sentence.original(&place)))];
        if noun.chars().all(is_kanji) {
            values.push(("better", text(format!("{noun}する"))));
        }
        report.add(Rule::VerbalNoun, sentence.block, place, values);
    }
}

fn tari(sentence: &Sentence<'_>, report: &mut Report) {
    let is_tari = |word: &&Token| word.is(Pos::Particle) && word.is_one_of(&["たり", "だり"]);
    let mut found = sentence.words.iter().filter(is_tari);
    if let (Some(first), Some(last)) = (found.next(), found.next_back()) {
        let place = first.range.start..last.range.end;
        report.add(
            Rule::Tari,
            sentence.block,
            place,
            vec![("word", text("〜たり〜たり"))],
        );
    }
}

fn no_subject(sentence: &Sentence<'_>, report: &mut Report) {
    if sentence.kind != BlockKind::Paragraph || !sentence.is_closed() {
        return;
    }
    let named = sentence.words.iter().any(|word| {
        word.is(Pos::Particle) && (word.surface.ends_with(['は', 'も']) || &*word.surface == "が" && word.class.kind == Kind::Case)
            // では and それは at the head.
            || word.is(Pos::Conjunction) && word.surface.ends_with('は')
    });
    let says = sentence
        .words
        .iter()
        .any(|word| word.is_content_verb() || word.is(Pos::Auxiliary) || word.is(Pos::Adjective));
    let asks = sentence.words.iter().any(|word| {
        matches!(&*word.lemma, "くださる" | "下さる")
            || word.class.form == Form::Imperative
            || &*word.surface == "ましょ"
    });
    if says && !named && !asks {
        report.add(
            Rule::NoSubject,
            sentence.block,
            sentence.range.clone(),
            Vec::new(),
        );
    }
}
