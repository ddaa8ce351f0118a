//! Pictures of the portal, for people to look at: every kind of page, in languages of each
//! script, on a phone and a desk, light and dark.
//!
//! ```sh
//! cargo test --test suite screenshots -- --ignored
//! ```
//!
//! They are written to `target/screenshots/`.

use super::browser::KINDS;
use crate::browser::{self, Server};
use crate::search::portal;
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 6] = ["ja", "ja-simple", "en", "vi", "my", "ne"];

#[test]
#[ignore = "makes pictures for people to look at; no reader sees anything else"]
fn screenshots_of_every_kind_of_page() {
    let Some(tab) = browser::tab() else { return };
    let server = Server::start(portal().path());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    fs::create_dir_all(&folder).unwrap();
    for (device, width) in [("phone", 360), ("desk", 1280)] {
        for scheme in ["light", "dark"] {
            tab.emulate_scheme(scheme);
            for lang in LANGUAGES {
                for (kind, path) in KINDS {
                    tab.emulate_desktop(width, 800);
                    tab.goto(&server.url(&format!("{lang}/{path}")));
                    let height: u32 = tab.eval("document.scrollingElement.scrollHeight");
                    tab.emulate_desktop(width, height.min(4000));
                    tab.screenshot(folder.join(format!("{kind}-{lang}-{device}-{scheme}.png")));
                }
            }
        }
    }
}
