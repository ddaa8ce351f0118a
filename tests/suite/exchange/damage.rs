//! What cannot go in is refused at its line, and the rest goes in.

use super::{ENGLISH, FILE, accepted, exported, import, read, site, with};
use crate::project::{Ran, published};

/// The line of the file that came back which contains `words`.
fn line_of(text: &str, words: &str) -> usize {
    1 + text.lines().position(|line| line.contains(words)).unwrap()
}

/// It was refused with these words at this line, and the title went in all the same.
fn refused(ran: &Ran, code: &str, message: &str, line: usize) {
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(
        ran.stderr.contains(&format!("error[{code}]: {message}\n")),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains(&format!("back:{line}:1\n")),
        "{line}: {}",
        ran.stderr
    );
}

#[test]
fn damaged_signs_are_refused_at_their_line_and_the_rest_goes_in() {
    for (damaged, message) in [
        (
            "You get it with [Study](/status/). Write `A-1`.",
            "`](../../residence-status/study/)` has become `](/status/)`",
        ),
        (
            "You get it with Study. Write `A-1`.",
            "`](../../residence-status/study/)` is missing",
        ),
        (
            "You get [Study](../../residence-status/study/). Write A-1.",
            "``A-1`` is missing",
        ),
        (
            "[Study](../../residence-status/study/) `A-1` :fact{of=\\\"x\\\"}",
            "the source has no `:fact{of=\"x\"}`, or not so often",
        ),
    ] {
        let project = accepted();
        let po = exported(&project, "po", &[]);
        let old =
            "msgstr \"You get the card with [Study](/residence-status/study/). Write `A-1`.\"";
        let back =
            with(&po, old, &format!("msgstr \"{damaged}\"")).replace("Residence card", "Card");
        let ran = import(&project, &back);
        refused(&ran, "exchange/signs", message, line_of(&back, damaged));
        assert_eq!(
            read(&project, FILE),
            ENGLISH.replace("'Residence card'", "Card")
        );
        assert!(!ran.stderr.contains("follows"), "{}", ran.stderr);
    }
}

#[test]
fn a_text_that_is_not_what_its_source_is_any_more_is_refused() {
    for (from, to, message) in [
        (
            "msgstr \"Within 14 days.\"",
            "msgstr \"\"\n\"Within\\n\"\n\"\\n\"\n\"14 days.\"",
            "this is no longer one paragraph",
        ),
        (
            "msgstr \"Within 14 days.\"",
            "msgstr \"# Within 14 days.\"",
            "this is no longer one paragraph",
        ),
        (
            "msgstr \"Report\"",
            "msgstr \"Report\\nnow\"",
            "a heading must stand on one line",
        ),
        (
            "\"* one\\n\"\n\"* two\"",
            "\"one and two\"",
            "this is no longer one list",
        ),
        (
            "msgstr \"Get it at the airport\"",
            "msgstr \"Get it\\nat the airport\"",
            "this text must stand on one line",
        ),
    ] {
        let project = accepted();
        let back = with(&exported(&project, "po", &[]), from, to);
        let ran = import(&project, &back);
        assert_eq!(ran.code, Some(1));
        assert!(
            ran.stderr
                .contains(&format!("error[exchange/text]: {message}\n")),
            "{}",
            ran.stderr
        );
        assert_eq!(read(&project, FILE), ENGLISH);
    }
}

#[test]
fn what_was_translated_from_another_text_is_refused() {
    let project = accepted();
    let back = exported(&project, "po", &[])
        .replace("Within 14 days.", "In 14 days.")
        .replace("Residence card", "Card");
    let project = project.change("content/guide/card/ja.md", "14日までに", "30日までに");
    let ran = import(&project, &back);
    refused(
        &ran,
        "exchange/source-changed",
        "the source of this part has changed since it was exported",
        line_of(&back, "In 14 days."),
    );
    assert_eq!(
        read(&project, FILE),
        ENGLISH.replace("'Residence card'", "Card")
    );
}

#[test]
fn what_moved_since_is_known_by_its_words() {
    let project = accepted();
    let back = exported(&project, "po", &[]).replace("Within 14 days.", "In 14 days.");
    let project = project.change(
        "content/guide/card/ja.md",
        "## 届ける",
        "新しい段落です。\n\n## 届ける",
    );
    import(&project, &back).fine();
    assert_eq!(
        read(&project, FILE),
        ENGLISH.replace("Within 14 days.", "In 14 days.")
    );
}

#[test]
fn a_part_that_belongs_to_nothing_is_refused() {
    let project = accepted();
    let po = exported(&project, "po", &["--collection", "guide"]);
    let name = "content/guide/card/en.md#title";
    for (other, message) in [
        (
            "content/guide/card/en.md#titel",
            "`titel` is no part of a text",
        ),
        (
            "content/guide/card/en.md#block-99",
            "the source of this part has changed since it was exported",
        ),
        (
            "content/guide/card/en.md#texts.none",
            "the source has no words `none` any more",
        ),
        (
            "content/guide/none/en.md#title",
            "there is no source for `content/guide/none/en.md`",
        ),
        (
            "content/guide/card/ja.md#title",
            "`content/guide/card/ja.md` is no translation of this site",
        ),
        (
            "content/guide/card/vi.md#title",
            "`content/guide/card/vi.md` is no translation of this site",
        ),
        (
            "content/../../etc/en.md#title",
            "`content/../../etc/en.md` is no translation of this site",
        ),
        (
            "/etc/passwd#title",
            "`/etc/passwd` is no translation of this site",
        ),
        ("title", "this entry does not say which text it belongs to"),
    ] {
        let back = with(&po, &format!("\"{name}\""), &format!("\"{other}\""))
            .replace("Residence card", "Card");
        let ran = import(&project, &back);
        assert_eq!(ran.code, Some(1), "{other}");
        assert!(ran.stderr.contains(message), "{other}: {}", ran.stderr);
        assert!(ran.stderr.contains("back:"), "{}", ran.stderr);
        assert_eq!(read(&project, FILE), ENGLISH);
    }
}

#[test]
fn a_file_that_cannot_be_read_is_not_written_over() {
    let project = site();
    let back = exported(&project, "po", &[]).replace("Residence card", "Card");
    let broken = ENGLISH.replace("summary:", "sumary:");
    project.write(FILE, &broken);
    let ran = import(&project, &back);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr
            .contains("`content/guide/card/en.md` cannot be read as a translation"),
        "{}",
        ran.stderr
    );
    assert_eq!(read(&project, FILE), broken);
}

#[test]
fn a_file_that_is_none_is_refused_at_its_line() {
    let project = site();
    for (back, line, message) in [
        ("hello\n", 1, "this is not PO: `hello` is not known"),
        ("\"hello\"\n", 1, "this is not PO: a text without a name"),
        (
            "msgid \"a\nmsgstr \"\"\n",
            1,
            "this is not PO: a text is not closed",
        ),
        (
            "msgid \"a\"\nmsgstr \"\\q\"\n",
            2,
            "this is not PO: `\\q` stands for nothing",
        ),
        (
            "msgid \"a\"\nmsgid_plural \"b\"\n",
            2,
            "this is not PO: texts of a page have no plural forms",
        ),
        (
            "msgid \"a\"\nmsgid \"b\"\n",
            2,
            "this is not PO: a second `msgid`",
        ),
        ("msgid\n", 1, "this is not PO: a text is not closed"),
        ("<html></html>", 1, "this is not XLIFF"),
        (
            "<xliff version=\"2.0\"></xliff>",
            1,
            "this is XLIFF `2.0`, not 1.2",
        ),
        (
            "<xliff version=\"1.2\">\n<file></xliff>",
            2,
            "this is not XML",
        ),
        (
            "<xliff version=\"1.2\"><file original=\"a\"><trans-unit id=\"b\"><target>&no;</target></trans-unit></file></xliff>",
            1,
            "`&no;` is not known",
        ),
    ] {
        let ran = import(&project, back);
        assert_eq!(ran.code, Some(1), "{back}");
        assert!(
            ran.stderr.contains("error[exchange/syntax]") && ran.stderr.contains(message),
            "{back}: {}",
            ran.stderr
        );
        assert!(
            ran.stderr.contains(&format!("back:{line}:")),
            "{back}: {}",
            ran.stderr
        );
    }
}

#[test]
fn no_cut_or_garbled_file_breaks_the_program_or_the_site() {
    let project = accepted();
    let before = published(&project.path("content"));
    for format in ["po", "xliff"] {
        let text = exported(&project, format, &["--collection", "guide"]);
        for part in 1..12 {
            let mut at = text.len() * part / 12;
            while !text.is_char_boundary(at) {
                at += 1;
            }
            import(&project, &text[..at]);
            import(&project, &text[at..]);
            import(&project, &format!("{}\u{0}<\"{}", &text[..at], &text[at..]));
        }
    }
    project.write("back", [0xff, 0xfe, b'm', 0, b's', 0]);
    let ran = project.run(&["i18n", "import", "back"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(before == published(&project.path("content")));
}
