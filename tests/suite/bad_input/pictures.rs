//! Pictures without a text, and files that cannot be pictures.

use super::refused;
use crate::images::made::{bomb, jpeg, photo};
use crate::project::Project;

fn page(text: &str, files: &[(&str, Vec<u8>)]) -> Project {
    let mut project = Project::quiet().change("content/articles/second/ja.md", "これで", text);
    for (name, bytes) in files {
        project = project.file(&format!("content/articles/second/{name}"), bytes);
    }
    project
}

#[test]
fn a_picture_needs_a_text_or_a_word_that_it_needs_none() {
    let map = [("map.png", made())];
    refused(
        &page(
            "![](map.png)\n\n![地図](map.png \"decoration\")\n\n::figure{src=\"map.png\" alt=\"\"}\n\nこれで",
            &map,
        ),
        r#"
"#,
    );
}

#[test]
fn what_is_shown_must_be_a_picture_of_this_site() {
    refused(
        &page(
            "![様式](form.pdf) ![遠い](https://example.org/a.png) ![頁](../welcome/)",
            &[("form.pdf", b"%PDF".to_vec())],
        ),
        r#"
"#,
    );
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_at_its_place() {
    refused(
        &page("![爆弾](bomb.png)", &[("bomb.png", bomb(60_000, 60_000))]),
        r#"
"#,
    );
}

#[test]
fn a_picture_that_cannot_be_shown_is_refused_at_its_place() {
    let photo = jpeg(&photo(300, 200));
    let mut noise = made();
    let middle = noise.len() / 2;
    noise[middle] ^= 0xFF;
    let mut moving = bomb(9, 9);
    moving.splice(33..33, *b"\0\0\0\0acTL\0\0\0\0");
    refused(
        &page(
            "![切れ](cut.jpg)\n![文](text.png)\n![空](empty.gif)\n![雑音](noise.png)\n[動く](moving.png)",
            &[
                ("cut.jpg", photo[..photo.len() / 2].to_vec()),
                ("text.png", b"no picture".to_vec()),
                ("empty.gif", Vec::new()),
                ("noise.png", noise),
                ("moving.png", moving),
            ],
        ),
        r#"
"#,
    );
}

fn made() -> Vec<u8> {
    crate::images::made::png(&photo(30, 20))
}
