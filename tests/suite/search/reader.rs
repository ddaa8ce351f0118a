//! A reader with the real portal in a browser, on the day of its build.

use super::{Portal, portal};
use crate::browser::{self, Server, Tab};
use crate::project::TODAY;
use serde_json::Value;
use shirube_search::api::Request;
use std::thread;
use std::time::{Duration, Instant};

/// Only a test that hangs ever waits so long.
pub const SOON: Duration = Duration::from_secs(20);

/// A tab and what it is shown.
pub struct Reader {
    pub tab: Tab,
    pub server: Server,
    pub portal: &'static Portal,
}

/// Every phase of the search page, and every layout shift that no reader caused.
const WATCH: &str = "globalThis.phases = [];
globalThis.shifts = [];
new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.push(value);
}).observe({ type: 'layout-shift', buffered: true });
new MutationObserver(() => {
    const phase = document.querySelector('[data-search]')?.dataset.phase;
    if (phase && phases.at(-1) !== phase) phases.push(phase);
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-phase'] });";

/// The results, and the number beside each choice.
const SHOWN: &str = "[
    [...document.querySelectorAll('[data-search-results] [data-search-result] h2 a')].map((a) => a.pathname),
    [...document.querySelectorAll('[data-facet] input')].map((input) => [
        input.name,
        input.value,
        Number(input.closest('label').querySelector('[data-count]').textContent.replace(/[^0-9]/g, '')),
    ]),
]";

type Shown = (Vec<String>, Vec<(String, String, u32)>);

impl Reader {
    /// A script that makes a day the day of the reader.
    pub fn on(day: &str) -> String {
        format!(
            "{{ const Real = Date; const now = Real.parse('{day}T12:00:00');
            globalThis.Date = class extends Real {{
                constructor(...parts) {{ if (parts.length) super(...parts); else super(now); }}
                static now() {{ return now; }}
            }}; }}"
        )
    }

    /// A reader who has opened nothing yet; none without a browser.
    pub fn new() -> Option<Reader> {
        let tab = browser::tab()?;
        let portal = portal();
        let server = Server::start(portal.path());
        tab.before_load(&Reader::on(TODAY));
        tab.before_load(WATCH);
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

    /// Waits until the page shows what the command line answers to the same question: the results
    /// in their order, and the number beside each choice.
    #[track_caller]
    pub fn wait_for(&self, lang: &str, request: &Request) {
        let answer = self.portal.index(lang).search(request).unwrap();
        let results: Vec<String> = answer
            .hits
            .iter()
            .map(|hit| format!("/{lang}/{}", hit.url))
            .collect();
        let count = |facet: &str, value: &str| answer.facets.get(facet)?.get(value).copied();
        let start = Instant::now();
        loop {
            let (shown, counts): Shown = self.tab.eval(SHOWN);
            let expected: Vec<_> = counts
                .iter()
                .map(|(f, v, _)| (f.clone(), v.clone(), count(f, v).unwrap_or(0)))
                .collect();
            if shown == results && counts == expected {
                return;
            }
            if start.elapsed() > SOON {
                assert_eq!(shown, results, "{lang}: {}", request.q);
                assert_eq!(counts, expected, "{lang}: {}", request.q);
            }
            thread::sleep(Duration::from_millis(20));
        }
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
            "!!document.querySelector({selector})?.checkVisibility({{ visibilityProperty: true }})"
        ))
    }

    /// Opens everything that can be opened, to choose from it.
    #[track_caller]
    pub fn open_all(&self) {
        self.tab
            .eval::<()>("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
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

    /// What the server was asked for and sent: paths, with the bytes of their bodies. What came
    /// from the cache of the browser is not in it.
    pub fn on_the_wire(&self) -> Vec<(String, usize)> {
        // Waits for what is under way.
        self.tab.requests();
        let sent = self.server.log().into_iter();
        sent.map(|(target, _, bytes)| (target, bytes)).collect()
    }
}
