//! Which file of a picture a browser takes.

use super::made::{jpeg, photo};
use super::site;
use crate::browser::{self, Server};

#[test]
fn a_phone_takes_the_small_picture_and_its_page_does_not_jump() {
    let Some(tab) = browser::tab() else {
        return;
    };
    let project = site(
        "![港](photo.jpg)",
        &[("photo.jpg", jpeg(&photo(2000, 1000)))],
    )
    .change(
        "site.toml",
        "https://example.org/portal/",
        "https://example.org/",
    );
    project.build().fine();
    let server = Server::start(project.path("dist"));
    let shown = "(async () => { const image = document.querySelector('main img'); await image.decode(); const box = image.getBoundingClientRect(); return [image.currentSrc, Math.round(box.width / box.height * 10), Math.round(box.right) <= innerWidth]; })()";

    tab.emulate_desktop(390, 800);
    tab.goto(&server.url("ja/articles/second/"));
    let (phone, proportion, fits): (String, u32, bool) = tab.eval(shown);
    assert!(phone.ends_with("-480.webp"), "{phone}");
    assert_eq!((proportion, fits), (20, true));

    tab.emulate_desktop(1400, 900);
    tab.goto(&server.url("en/"));
    tab.goto(&server.url("ja/articles/second/"));
    let (desk, ..): (String, u32, bool) = tab.eval(shown);
    assert!(desk.ends_with("-960.webp"), "{desk}");
    assert_eq!(tab.problems(), [""; 0]);
}
