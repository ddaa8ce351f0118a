//! What happened in a tab and in its workers: requests, problems, pages that were loaded.

use super::protocol::{Connection, Listener, lock};
use serde_json::{Value, json};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Something that a page or a worker asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Its address.
    pub url: String,
    /// What came over the network, with its headers; 0 from the cache. Chromium does not count
    /// the text of the script that a worker starts with.
    pub bytes: u64,
    /// Whether nothing had to be asked of the server.
    pub from_cache: bool,
    /// The status of the answer; 0 without one.
    pub status: u64,
    /// Why there was no answer.
    pub error: Option<String>,
    id: String,
    /// The tab or worker that spoke of it last.
    session: String,
    finished: bool,
}

/// What happened so far.
#[derive(Default)]
pub struct Record {
    seen: Mutex<Seen>,
    changed: Condvar,
}

#[derive(Default)]
struct Seen {
    requests: Vec<Request>,
    problems: Vec<String>,
    loaded: Vec<String>,
    workers: Vec<String>,
    /// What workers are told when they start.
    conditions: Vec<(&'static str, Value)>,
}

/// What every session is told first, so that it reports.
pub const REPORTING: [&str; 3] = ["Network.enable", "Runtime.enable", "Log.enable"];

/// Attaches to the workers that a session starts, before they run.
pub fn attach() -> (&'static str, Value) {
    (
        "Target.setAutoAttach",
        json!({"autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true}),
    )
}

impl Record {
    /// Remembers what workers are told that start later, and returns those that run.
    pub fn impose(&self, method: &'static str, params: &Value) -> Vec<String> {
        let mut seen = lock(&self.seen);
        seen.conditions.retain(|(name, _)| *name != method);
        seen.conditions.push((method, params.clone()));
        seen.workers.clone()
    }

    /// The workers that run.
    pub fn workers(&self) -> Vec<String> {
        lock(&self.seen).workers.clone()
    }

    /// All requests so far, in their order. Waits a while for those that are under way.
    pub fn requests(&self, patience: Duration) -> Vec<Request> {
        let all = |seen: &Seen| seen.requests.iter().all(|r| r.finished);
        self.wait(patience, all).requests.clone()
    }

    /// All problems so far.
    pub fn problems(&self) -> Vec<String> {
        lock(&self.seen).problems.clone()
    }

    /// Waits for a page; false if it was not loaded in time.
    pub fn wait_for_load(&self, loader: &str, patience: Duration) -> bool {
        let done = |seen: &Seen| seen.loaded.iter().any(|l| l == loader);
        done(&self.wait(patience, done))
    }

    fn wait(&self, patience: Duration, done: impl Fn(&Seen) -> bool) -> MutexGuard<'_, Seen> {
        let seen = lock(&self.seen);
        self.changed
            .wait_timeout_while(seen, patience, |seen| !done(seen))
            .unwrap_or_else(PoisonError::into_inner)
            .0
    }

    /// A worker waits for permission to run.
    fn begin(&self, connection: &Connection, session: &str, worker: &str) {
        connection.listen_as(worker, session);
        let conditions = {
            let mut seen = lock(&self.seen);
            seen.workers.push(worker.to_owned());
            seen.conditions.clone()
        };
        for method in REPORTING {
            connection.tell(Some(worker), method, &json!({}));
        }
        for (method, params) in conditions.into_iter().chain([attach()]) {
            connection.tell(Some(worker), method, &params);
        }
        connection.tell(Some(worker), "Runtime.runIfWaitingForDebugger", &json!({}));
    }
}

impl Listener for Record {
    fn hear(&self, connection: &Connection, session: &str, event: &str, params: &Value) {
        if event == "Target.attachedToTarget" {
            self.begin(connection, session, &text(&params["sessionId"]));
            return;
        }
        let mut seen = lock(&self.seen);
        match event {
            "Target.detachedFromTarget" => {
                let worker = text(&params["sessionId"]);
                connection.ignore(&worker);
                seen.workers.retain(|w| *w != worker);
                seen.abandon(&worker);
            }
            "Page.lifecycleEvent" if params["name"] == "load" => {
                seen.loaded.push(text(&params["loaderId"]));
            }
            "Inspector.targetCrashed" => seen.problems.push("the page crashed".to_owned()),
            _ if event.starts_with("Network.") => seen.network(session, event, params),
            _ => {
                // What is wrong in a worker is said by the worker and by its page.
                let new = problem(event, params).filter(|p| !seen.problems.contains(p));
                seen.problems.extend(new);
            }
        }
        drop(seen);
        self.changed.notify_all();
    }
}

impl Seen {
    /// Nobody will say what became of the requests of a worker that has ended.
    fn abandon(&mut self, session: &str) {
        let left = |r: &&mut Request| r.session == session && !r.finished;
        for request in self.requests.iter_mut().filter(left) {
            request.error = Some("its worker has ended".to_owned());
            request.finished = true;
        }
    }

    fn network(&mut self, session: &str, event: &str, params: &Value) {
        let id = text(&params["requestId"]);
        if event == "Network.requestWillBeSent" {
            let redirect = &params["redirectResponse"];
            if let Some(before) = self.request(&id) {
                before.answered(redirect);
                before.bytes = redirect["encodedDataLength"].as_u64().unwrap_or(0);
                before.finished = true;
            }
            let url = text(&params["request"]["url"]);
            if !url.starts_with("data:") {
                self.requests.push(Request {
                    url,
                    id,
                    session: session.to_owned(),
                    ..Request::default()
                });
            }
            return;
        }
        let Some(request) = self.request(&id) else {
            return;
        };
        session.clone_into(&mut request.session);
        match event {
            "Network.requestServedFromCache" => request.from_cache = true,
            "Network.responseReceived" => request.answered(&params["response"]),
            "Network.loadingFinished" => {
                let bytes = params["encodedDataLength"].as_u64().unwrap_or(0);
                request.bytes = if request.from_cache { 0 } else { bytes };
                request.finished = true;
            }
            "Network.loadingFailed" => {
                request.error = Some(text(&params["errorText"]));
                request.finished = true;
            }
            _ => {}
        }
    }

    /// The request that has this number now: after a redirect there are several.
    fn request(&mut self, id: &str) -> Option<&mut Request> {
        self.requests.iter_mut().rev().find(|r| r.id == id)
    }
}

impl Request {
    fn answered(&mut self, response: &Value) {
        self.status = response["status"].as_u64().unwrap_or(0);
        self.from_cache |= response["fromDiskCache"] == true;
    }
}

/// What was wrong, if that is what an event says.
fn problem(event: &str, params: &Value) -> Option<String> {
    match event {
        "Runtime.exceptionThrown" => Some(exception(&params["exceptionDetails"])),
        "Runtime.consoleAPICalled" if params["type"] == "error" || params["type"] == "assert" => {
            let words = params["args"].as_array()?.iter().map(|arg| {
                let value = &arg["value"];
                value.as_str().map_or_else(
                    || match arg["description"].as_str() {
                        Some(description) => description.to_owned(),
                        None => value.to_string(),
                    },
                    str::to_owned,
                )
            });
            Some(words.collect::<Vec<_>>().join(" "))
        }
        // Browsers report here what a policy forbids and what could not be loaded.
        "Log.entryAdded" if params["entry"]["level"] == "error" => {
            let entry = &params["entry"];
            let place = entry["url"].as_str().map(|url| format!(" ({url})"));
            Some(text(&entry["text"]) + &place.unwrap_or_default())
        }
        _ => None,
    }
}

/// An exception as the console shows it.
pub fn exception(details: &Value) -> String {
    let thrown = &details["exception"];
    let what = match thrown["description"].as_str() {
        Some(description) => description.to_owned(),
        None => thrown["value"].to_string(),
    };
    format!("{} {what}", text(&details["text"]))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
