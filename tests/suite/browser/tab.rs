//! A tab: where it goes, what its page says, and under which conditions it works.

use super::protocol::Connection;
use super::record::{self, REPORTING, Record, Request};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a page may take to load. Only a test that hangs ever waits so long.
const LOAD: Duration = Duration::from_mins(1);
/// How long requests that are under way are waited for.
const SETTLE: Duration = Duration::from_secs(5);
/// How often a condition is looked at.
const INTERVAL: Duration = Duration::from_millis(20);

/// A tab with cookies and a cache of its own. It is closed when it is dropped.
pub struct Tab {
    connection: Arc<Connection>,
    context: String,
    session: String,
    record: Arc<Record>,
    /// Whether it is touched.
    pub(super) phone: AtomicBool,
}

impl Tab {
    /// Opens a tab.
    #[track_caller]
    pub fn open(connection: &Arc<Connection>) -> Tab {
        let ask = |method, params, name: &str| {
            let answer = connection.ask(None, method, &params);
            let answer = answer.unwrap_or_else(|e| panic!("{e}"));
            answer[name].as_str().unwrap().to_owned()
        };
        let context = ask(
            "Target.createBrowserContext",
            json!({"disposeOnDetach": true}),
            "browserContextId",
        );
        let target = ask(
            "Target.createTarget",
            json!({"url": "about:blank", "browserContextId": context}),
            "targetId",
        );
        let session = ask(
            "Target.attachToTarget",
            json!({"targetId": target, "flatten": true}),
            "sessionId",
        );
        let tab = Tab {
            connection: Arc::clone(connection),
            context,
            session,
            record: Arc::default(),
            phone: AtomicBool::new(false),
        };
        connection.listen(&tab.session, tab.record.clone());
        tab.send("Page.enable", json!({}));
        tab.send("Page.setLifecycleEventsEnabled", json!({"enabled": true}));
        let still = json!({"name": "prefers-reduced-motion", "value": "reduce"});
        for (method, params) in [
            // Several tabs are open, and each is the one that is in front.
            (
                "Emulation.setFocusEmulationEnabled",
                json!({"enabled": true}),
            ),
            // What scrolls smoothly moves away from under a click.
            ("Emulation.setEmulatedMedia", json!({"features": [still]})),
        ] {
            tab.send(method, params);
        }
        for method in REPORTING {
            tab.send(method, json!({}));
        }
        let (method, params) = record::attach();
        tab.send(method, params);
        tab
    }

    /// Goes to an address and waits until the page and what it names is loaded.
    #[track_caller]
    pub fn goto(&self, url: &str) {
        let answer = self.send("Page.navigate", json!({"url": url}));
        if let Some(error) = answer["errorText"].as_str() {
            panic!("{url}: {error}");
        }
        // Without one, only the fragment of the address changed.
        if let Some(loader) = answer["loaderId"].as_str() {
            let loaded = self.record.wait_for_load(loader, LOAD);
            assert!(loaded, "{url} was not loaded in {LOAD:?}\n{}", self.state());
        }
    }

    /// The value of an expression on the page. Promises are awaited; what is thrown is a failure.
    #[track_caller]
    pub fn eval<T: DeserializeOwned>(&self, js: &str) -> T {
        let value = self.value(js).unwrap_or_else(|e| panic!("{e}\nin {js}"));
        serde_json::from_value(value.clone()).unwrap_or_else(|e| panic!("{e}: {value}\nis {js}"))
    }

    /// Waits until an expression is true. It may throw until then, as it does while the page that
    /// it is about is not there yet.
    #[track_caller]
    pub fn wait_for(&self, js: &str, patience: Duration) {
        let start = Instant::now();
        let condition = format!("Promise.resolve({js}).then(Boolean)");
        let mut last = self.value(&condition);
        while last != Ok(Value::Bool(true)) {
            let why = match &last {
                Ok(_) => "is not true",
                Err(e) => e,
            };
            assert!(
                start.elapsed() < patience,
                "after {patience:?}: {js}: {why}\n{}",
                self.state()
            );
            thread::sleep(INTERVAL);
            last = self.value(&condition);
        }
    }

    /// Runs a script in every document before its own scripts.
    #[track_caller]
    pub fn before_load(&self, js: &str) {
        self.send(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({"source": js}),
        );
    }

    /// A screen of this size that is touched, not clicked.
    #[track_caller]
    pub fn emulate_phone(&self, width: u32, height: u32) {
        self.send(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": true}),
        );
        self.send(
            "Emulation.setTouchEmulationEnabled",
            json!({"enabled": true, "maxTouchPoints": 5}),
        );
        self.phone.store(true, Ordering::Relaxed);
    }

    /// A screen of this size that is not touched.
    #[track_caller]
    pub fn emulate_desktop(&self, width: u32, height: u32) {
        self.send(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
        );
        self.send(
            "Emulation.setTouchEmulationEnabled",
            json!({"enabled": false}),
        );
        self.phone.store(false, Ordering::Relaxed);
    }

    /// Whether the reader likes pages `light` or `dark`.
    #[track_caller]
    pub fn emulate_scheme(&self, scheme: &str) {
        let features = json!([
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]);
        self.send("Emulation.setEmulatedMedia", json!({"features": features}));
    }

    /// Prints the page on A4 and returns the number of its pages.
    #[track_caller]
    pub fn print(&self) -> usize {
        let paper = json!({"paperWidth": 8.27, "paperHeight": 11.69});
        let printed = self.send("Page.printToPDF", paper);
        let pdf = base64(printed["data"].as_str().unwrap());
        let text = String::from_utf8_lossy(&pdf);
        text.matches("/Type /Page\n").count()
    }

    /// Makes pages so many times slower. Workers keep their speed: Chromium slows no threads but
    /// the main one.
    #[track_caller]
    pub fn throttle_cpu(&self, rate: f64) {
        self.send("Emulation.setCPUThrottlingRate", json!({"rate": rate}));
    }

    /// Makes the network slow, for workers too.
    #[track_caller]
    pub fn throttle_network(&self, latency_ms: u32, bytes_per_s: u32) {
        self.impose(
            "Network.emulateNetworkConditions",
            &json!({
                "offline": false,
                "latency": latency_ms,
                "downloadThroughput": bytes_per_s,
                "uploadThroughput": bytes_per_s,
            }),
        );
    }

    /// Lets requests to these addresses fail, for workers too; `*` stands for anything.
    #[track_caller]
    pub fn block(&self, patterns: &[&str]) {
        self.impose("Network.setBlockedURLs", &json!({"urls": patterns}));
    }

    /// Turns scripts off, as some readers do. [`Tab::eval`] still works.
    #[track_caller]
    pub fn disable_script(&self) {
        self.send(
            "Emulation.setScriptExecutionDisabled",
            json!({"value": true}),
        );
    }

    /// Whether the reader wishes to save data: `navigator.connection.saveData`.
    #[track_caller]
    pub fn save_data(&self, on: bool) {
        self.send(
            "Emulation.setDataSaverOverride",
            json!({"dataSaverEnabled": on}),
        );
    }

    /// Shows pages as they are printed.
    #[track_caller]
    pub fn emulate_print(&self) {
        self.send("Emulation.setEmulatedMedia", json!({"media": "print"}));
    }

    /// The texts that a screen reader finds on the page, in order.
    #[track_caller]
    pub fn spoken(&self) -> Vec<String> {
        let tree = self.send("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().unwrap().iter();
        let texts = nodes.filter(|n| n["ignored"] != true && n["role"]["value"] == "StaticText");
        texts
            .filter_map(|n| n["name"]["value"].as_str())
            .map(str::to_owned)
            .collect()
    }

    /// All that the tab and its workers asked for since it was opened. Waits for requests that are
    /// under way. Chromium says nothing of workers that it keeps for the way back to a page: what
    /// they ask for after that, only the server knows.
    pub fn requests(&self) -> Vec<Request> {
        self.record.requests(SETTLE)
    }

    /// Everything that went wrong since the tab was opened: errors on the console, exceptions,
    /// what the content security policy forbade and what could not be loaded. The same words are
    /// listed once.
    pub fn problems(&self) -> Vec<String> {
        // Chromium reports in order: what happened before this is known after it. A worker that
        // is busy would answer late.
        for session in self.record.workers().iter().chain([&self.session]) {
            let nothing = json!({"expression": "0"});
            let _ = self
                .connection
                .ask_within(SETTLE, Some(session), "Runtime.evaluate", &nothing);
        }
        self.record.problems()
    }

    /// Writes what the tab shows as PNG.
    #[track_caller]
    pub fn screenshot(&self, path: impl AsRef<Path>) {
        let picture = self.send("Page.captureScreenshot", json!({"format": "png"}));
        fs::write(path, base64(picture["data"].as_str().unwrap())).unwrap();
    }

    /// Sends a command that must succeed.
    #[track_caller]
    pub(super) fn send(&self, method: &str, params: Value) -> Value {
        let answer = self.connection.ask(Some(&self.session), method, &params);
        answer.unwrap_or_else(|e| panic!("{e}"))
    }

    /// Sends a command that is for workers as well, also for those that start later.
    #[track_caller]
    fn impose(&self, method: &'static str, params: &Value) {
        self.send(method, params.clone());
        for worker in self.record.impose(method, params) {
            // It may have ended.
            let _ = self.connection.ask(Some(&worker), method, params);
        }
    }

    fn value(&self, js: &str) -> Result<Value, String> {
        let mut answer = self.connection.ask(
            Some(&self.session),
            "Runtime.evaluate",
            &json!({"expression": js, "awaitPromise": true, "returnByValue": true, "userGesture": true}),
        )?;
        let details = &answer["exceptionDetails"];
        if details.is_null() {
            Ok(answer["result"]["value"].take())
        } else {
            Err(record::exception(details))
        }
    }

    /// What the page is like, for the report of a failure.
    fn state(&self) -> String {
        let page = self.value(
            "`${location.href} (${document.readyState}) ${document.title}\n${document.body?.innerText.slice(0, 2000)}`",
        );
        let page = page.map_or_else(|e| e, |page| page.as_str().unwrap_or_default().to_owned());
        let requests = self.record.requests(Duration::ZERO);
        let failed: Vec<_> = requests
            .iter()
            .filter(|r| r.error.is_some() || r.status >= 400)
            .collect();
        format!(
            "page: {page}\nproblems: {:#?}\nfailed requests: {failed:#?}",
            self.record.problems()
        )
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        self.connection.ignore(&self.session);
        for worker in self.record.workers() {
            self.connection.ignore(&worker);
        }
        self.connection.tell(
            None,
            "Target.disposeBrowserContext",
            &json!({"browserContextId": self.context}),
        );
    }
}

fn base64(text: &str) -> Vec<u8> {
    let digit = |c: u8| match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let text = text.trim_end_matches('=').as_bytes();
    let groups = text.chunks(4).flat_map(|group| {
        let mut bits = [0; 4];
        for (bits, c) in bits.iter_mut().zip(group) {
            *bits = digit(*c);
        }
        let [a, b, c, d] = bits;
        let bytes = [a << 2 | b >> 4, b << 4 | c >> 2, c << 6 | d];
        bytes.into_iter().take(group.len() - 1)
    });
    groups.collect()
}
