//! What a reader's browser does with a published site: real Chromium, one for all tests.
//!
//! A test asks for a tab and returns if there is none:
//!
//! ```ignore
//! let Some(tab) = browser::tab() else { return };
//! let server = Server::start(project.path("dist"));
//! tab.goto(&server.url("ja/"));
//! ```

mod chromium;
mod demo;
mod input;
mod keys;
mod protocol;
mod record;
mod server;
mod tab;

use chromium::Browser;
pub use server::Server;
use std::io::Write;
use std::sync::OnceLock;
pub use tab::Tab;

/// A new tab, with no cookies and nothing cached, or none where no Chromium is installed; the
/// test then says that it was skipped. With `SHIRUBE_BROWSER=required` it fails instead.
pub fn tab() -> Option<Tab> {
    static BROWSER: OnceLock<Option<Browser>> = OnceLock::new();
    let browser = BROWSER.get_or_init(Browser::launch);
    if browser.is_none() {
        let required = std::env::var("SHIRUBE_BROWSER").is_ok_and(|v| v == "required");
        assert!(
            !required,
            "no Chromium was found, and SHIRUBE_BROWSER=required"
        );
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("a browser test");
        // `eprintln!` would say it to the harness, which keeps what tests say that pass.
        let _ = writeln!(
            std::io::stderr(),
            "{test} was skipped: no Chromium was found"
        );
    }
    browser.as_ref().map(Browser::tab)
}
