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
error[markdown/no-alt]: the image has no text
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ![](map.png)
  │ ^^^^^^^^^^^^
  │
  = hint: say between the brackets what it shows: `![a map of the offices](map.png)`
  = hint: if it only decorates, say so: `![](line.png "decoration")`

error[markdown/no-alt]: the image has a text, and is said to show nothing
  ┌─ content/articles/second/ja.md:9:1
  │
9 │ ![地図](map.png "decoration")
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: leave out the text, or the title "decoration"

error[markdown/no-alt]: the picture has no text
   ┌─ content/articles/second/ja.md:11:1
   │
11 │ ::figure{src="map.png" alt=""}
   │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   │
   = hint: say in `alt` what it shows

3 errors
nothing was written
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
error[image/no-picture]: `form.pdf` is no picture
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ![様式](form.pdf) ![遠い](https://example.org/a.png) ![頁](../welcome/)終わりです。
  │ ^^^^^^^^^^^^^^^^^
  │
  = hint: link to it instead: `[words](form.pdf)`

error[image/no-picture]: `https://example.org/a.png` lies on another site; pages load nothing from elsewhere
  ┌─ content/articles/second/ja.md:7:17
  │
7 │ ![様式](form.pdf) ![遠い](https://example.org/a.png) ![頁](../welcome/)終わりです。
  │                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: put the picture into the folder of this entry

error[image/no-picture]: `../welcome/` is a page, and no picture
  ┌─ content/articles/second/ja.md:7:50
  │
7 │ ![様式](form.pdf) ![遠い](https://example.org/a.png) ![頁](../welcome/)終わりです。
  │                                                      ^^^^^^^^^^^^^^^^^^
  │
  = hint: put the picture into the folder of this entry

3 errors
nothing was written
"#,
    );
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_at_its_place() {
    refused(
        &page("![爆弾](bomb.png)", &[("bomb.png", bomb(60_000, 60_000))]),
        r#"
error[content/too-large]: the picture `bomb.png` has 60000 × 60000 pixels; the limit is 50 million, and 16000 on a side
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ![爆弾](bomb.png)終わりです。
  │ ^^^^^^^^^^^^^^^^^
  │
  = hint: make it smaller; pages show at most 1600 pixels of width

1 error
nothing was written
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
error[image/damaged]: the picture `cut.jpg` ends too early: a part of its file is missing
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ![切れ](cut.jpg)
  │ ^^^^^^^^^^^^^^^^
  │
  = hint: copy it again from where it came from

error[image/format]: `text.png` is no picture that can be read
  ┌─ content/articles/second/ja.md:8:1
  │
8 │ ![文](text.png)
  │ ^^^^^^^^^^^^^^^
  │
  = hint: save it as JPEG, PNG, WebP or GIF

error[image/format]: `empty.gif` is no picture that can be read
  ┌─ content/articles/second/ja.md:9:1
  │
9 │ ![空](empty.gif)
  │ ^^^^^^^^^^^^^^^^
  │
  = hint: save it as JPEG, PNG, WebP or GIF

error[image/damaged]: the picture `noise.png` is damaged: its pixels cannot be decoded
   ┌─ content/articles/second/ja.md:10:1
   │
10 │ ![雑音](noise.png)
   │ ^^^^^^^^^^^^^^^^^^
   │
   = hint: open it in a program for pictures and save it again

error[image/format]: the picture `moving.png` moves, as animated PNG; readers would see its first frame only
   ┌─ content/articles/second/ja.md:11:1
   │
11 │ [動く](moving.png)終わりです。
   │ ^^^^^^^^^^^^^^^^^^
   │
   = hint: save it as GIF, or one frame of it as PNG

5 errors
nothing was written
"#,
    );
}

fn made() -> Vec<u8> {
    crate::images::made::png(&photo(30, 20))
}
