//! A reader with the real portal in a browser, on the day of its build.

use super::{Portal, portal, urls};
use crate::browser::{self, Server, Tab};
use crate::project::TODAY;
use serde_json::{Value, json};
use shirube_search::api::Response;
use std::time::Duration;

/// Only a test that hangs ever waits so long.
pub const SOON: Duration = Duration::from_secs(20);

/// A tab and what it is shown.
pub struct Reader {
    pub tab: Tab,
    pub server: Server,
    pub portal: &'static Portal,
}

impl Reader {
    /// A reader who has opened nothing yet; none without a browser.
    pub fn new() -> Option<Reader> {
        let tab = browser::tab()?;
        let portal = portal();
        let server = Server::start(portal.path());
        // Every layout shift that no reader caused, every phase, and the day.
        tab.before_load(&format!(
            "{{ const Real = Date; const now = Real.parse('{TODAY}T12:00:00');
            globalThis.Date = class extends Real {{
                constructor(...parts) {{ if (parts.length) super(...parts); else super(now); }}
                static now() {{ return now; }}
            }}; }}
            globalThis.phases = [];
            globalThis.shifts = [];
            new PerformanceObserver((list) => {{
                for (const {{ value, hadRecentInput }} of list.getEntries()) if (!hadRecentInput) shifts.push(value);
            }}).observe({{ type: 'layout-shift', buffered: true }});
            new MutationObserver(() => {{
                const root = document.querySelector('[data-search]');
                if (root?.dataset.phase && phases.at(-1)?.[0] !== root.dataset.phase) {{
                    phases.push([root.dataset.phase, [...document.querySelectorAll('[data-search-result] h2 a')].map((a) => a.pathname)]);
                }}
            }}).observe(document, {{ subtree: true, childList: true, attributes: true, attributeFilter: ['data-phase'] }});"
        ));
        Some(Reader {
            tab,
            server,
            portal,
        })
    }

    /// Opens a page.
    #[track_caller]
    pub fn goto(&self, path: &str) {
        self.tab.goto(&self.server.url(path));
    }

    /// Opens the search page of a language with this query and waits for the full texts.
    #[track_caller]
    pub fn search(&self, lang: &str, query: &str) {
        self.goto(&format!("{lang}/search/{query}"));
        self.wait_phase("full");
    }

    /// Waits until results of a phase are shown.
    #[track_caller]
    pub fn wait_phase(&self, phase: &str) {
        let phase = Value::from(phase);
        let root = "document.querySelector('[data-search]')";
        self.tab
            .wait_for(&format!("{root}.dataset.phase === {phase}"), SOON);
    }

    /// Waits until an element says exactly this.
    #[track_caller]
    pub fn wait_text(&self, selector: &str, text: &str) {
        let (selector, text) = (Value::from(selector), Value::from(text));
        let found = format!("document.querySelector({selector}).textContent.trim()");
        self.tab.wait_for(&format!("{found} === {text}"), SOON);
    }

    /// Waits until what an answer has is shown, all of it and in its order.
    #[track_caller]
    pub fn wait_for(&self, lang: &str, answer: &Response) {
        let shown: Vec<String> = urls(answer)
            .iter()
            .map(|url| format!("/{lang}/{url}"))
            .collect();
        self.tab.wait_for(
            &format!(
                "JSON.stringify([...document.querySelectorAll('[data-search-results] [data-search-result] h2 a')].map((a) => a.pathname)) === {}",
                Value::from(json!(shown).to_string())
            ),
            SOON,
        );
    }

    /// The addresses of the results.
    #[track_caller]
    pub fn results(&self) -> Vec<String> {
        self.tab.eval(
            "[...document.querySelectorAll('[data-search-results] [data-search-result] h2 a')].map((a) => a.pathname)",
        )
    }

    /// Whether an element is there and can be seen.
    #[track_caller]
    pub fn sees(&self, selector: &str) -> bool {
        let selector = Value::from(selector);
        self.tab.eval(&format!(
            "!!document.querySelector({selector})?.checkVisibility()"
        ))
    }

    /// The text of an element.
    #[track_caller]
    pub fn text(&self, selector: &str) -> String {
        let selector = Value::from(selector);
        self.tab.eval(&format!(
            "document.querySelector({selector}).textContent.trim()"
        ))
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self, selector: &str) -> String {
        let selector = Value::from(selector);
        self.tab
            .eval(&format!("document.querySelector({selector}).value"))
    }

    /// The query of the address, decoded.
    #[track_caller]
    pub fn query(&self) -> String {
        self.tab
            .eval("decodeURIComponent(location.search.replaceAll('+', ' '))")
    }

    /// The element that has the focus, by a selector.
    #[track_caller]
    pub fn is_focused(&self, selector: &str) -> bool {
        let selector = Value::from(selector);
        self.tab
            .eval(&format!("document.activeElement.matches({selector})"))
    }

    /// Everything went well.
    #[track_caller]
    pub fn no_problems(&self) {
        assert_eq!(self.tab.problems(), [""; 0]);
    }

    /// The paths of what was asked for, without what came from the cache.
    pub fn on_the_wire(&self) -> Vec<(String, u64)> {
        let requests = self.tab.requests();
        let sent = requests.into_iter().filter(|r| !r.from_cache);
        sent.map(|r| {
            let start = self.server.url("");
            (r.url.replace(&start, "/"), r.bytes)
        })
        .collect()
    }
}
