//! Places in YAML that is being written. `│` is the cursor.

use super::*;

/// The role, the path and what is written at the cursor.
fn at(text: &str) -> Option<String> {
    let cursor = text.find('│').unwrap();
    let text = text.replace('│', "");
    let outline = Outline::read(&text, 0..text.len(), cursor);
    let slot = outline.slot?;
    let path = crate::data::DataPath {
        steps: slot.path,
        key: false,
    };
    Some(format!("{:?} {path} {:?}", slot.role, &text[slot.range]))
}

#[test]
fn keys_are_found_by_their_column() {
    for (text, expected) in [
        ("│", "Key  \"\""),
        ("ti│", "Key  \"ti\""),
        ("title: 題\n│", "Key  \"\""),
        ("title: 題\nfacts:\n  ki│nd: desk\n", "Key facts \"kind\""),
        (
            "facts:\n  agency: [a]\n  │\nsources: []\n",
            "Key facts \"\"",
        ),
        ("facts:\n  agency: [a]\n  ki│\n", "Key facts \"ki\""),
        ("facts:\n  │\n", "Own facts \"\""),
        ("facts:\n  ki│\n", "Own facts \"ki\""),
        ("facts:\n  a: 1\n│", "Key  \"\""),
        ("steps:\n  - title: 一\n    │", "Key steps.0 \"\""),
        ("steps:\n  - title: 一\n  - te│", "Own steps.1 \"te\""),
        ("steps:\n- title: 一\n│", "Key  \"\""),
        ("a: { b: 1, │ }", "Key a \"\""),
        ("a: [{ doc: x }, { do│", "Key a.1 \"do\""),
        ("a: {│", "Key a \"\""),
    ] {
        assert_eq!(at(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn values_are_found_behind_their_keys() {
    for (text, expected) in [
        ("kind: │", "Value kind \"\""),
        ("kind: gr│ant # ここ", "Value kind \"grant\""),
        ("kinds: [a, │]", "Own kinds.1 \"\""),
        ("kinds: [a, b│", "Own kinds.1 \"b\""),
        ("kinds:\n  - │", "Own kinds.0 \"\""),
        ("kinds:\n  - a\n  - b│", "Own kinds.1 \"b\""),
        ("kinds:\n- a\n- │\n", "Own kinds.1 \"\""),
        ("s: [{ doc: 手│, page: 2 }]", "Value s.0.doc \"手\""),
        ("s: { doc: │", "Value s.doc \"\""),
        ("s: { doc: │ }", "Value s.doc \"\""),
        ("s: { url: \"https://e.org/a,b\", n: │ }", "Value s.n \"\""),
        ("s: [a,\n  b,\n  c│]\n", "Own s.2 \"c\""),
    ] {
        assert_eq!(at(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn what_is_broken_does_not_hide_what_follows() {
    for (text, expected) in [
        ("title: \"題\nfacts:\n  ki│\n", "Own facts \"ki\""),
        ("tags: [a, b\nfacts:\n  kind: │\n", "Value facts.kind \"\""),
        ("  odd: 1\n tit│", "Key  \"tit\""),
        ("a: }\nb: │", "Value b \"\""),
        (": :\n- -\nb: │", "Value b \"\""),
    ] {
        assert_eq!(at(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn nothing_is_offered_in_texts() {
    for text in [
        "easy: |\n  これは│\n",
        "# com│ment\n",
        "title: 題\n  続き│\n",
        "a: >-\n  x\n\n  │y\n",
    ] {
        assert_eq!(at(text), None, "{text}");
    }
}

#[test]
fn every_text_is_read_to_its_end() {
    let pieces = [
        "a", ":", " ", "\n", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "|", "漢", "🙂", "\t",
        "\r\n", "---", "&", "\\",
    ];
    let mut state = 7u64;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..24 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
        }
        for (cursor, _) in text.char_indices() {
            let outline = Outline::read(&text, 0..text.len(), cursor);
            for node in &outline.nodes {
                assert!(text.get(node.value.clone()).is_some(), "{text:?}");
            }
        }
    }
    let deep = "a: ".to_owned() + &"[{a: ".repeat(50_000);
    Outline::read(&deep, 0..deep.len(), deep.len());
}
