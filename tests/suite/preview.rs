//! What editors see while they write: the preview that `shirube serve` shows.

mod bar;
mod bytes;
mod client;
mod counts;
mod desk;
mod last_good;
mod page;
mod refused;
mod start;
mod streams;
mod watching;

use crate::project::{Project, TODAY};
use client::{Answer, Events};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Only a test that hangs ever waits so long.
const SOON: Duration = Duration::from_secs(30);
/// How often a condition is looked at.
const INTERVAL: Duration = Duration::from_millis(20);

const SECOND: &str = "content/articles/second/ja.md";
const SECOND_PAGE: &str = "/portal/ja/articles/second/";

/// A running preview. It ends when it is dropped.
struct Preview {
    child: Child,
    /// Where it says that the site begins.
    url: String,
    port: u16,
    /// What it says beside that.
    said: Arc<Mutex<String>>,
}

impl Preview {
    /// Starts the preview of a site, at a port of its own unless `args` name one.
    #[track_caller]
    fn start(project: &Project, args: &[&str]) -> Preview {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
        command.args(["serve", "--root"]).arg(project.path(""));
        for (name, value) in [("--port", "0"), ("--date", TODAY)] {
            if !args.contains(&name) {
                command.args([name, value]);
            }
        }
        command.args(args).env_remove("SOURCE_DATE_EPOCH");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let mut reports = child.stderr.take().unwrap();
        let kept = Arc::clone(&said);
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(n @ 1..) = reports.read(&mut piece) {
                let text = String::from_utf8_lossy(&piece[..n]);
                kept.lock().unwrap().push_str(&text);
            }
        });
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        let url = line.trim_end().to_owned();
        let port = url
            .split(':')
            .nth(2)
            .and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.parse().ok());
        let Some(port) = port else {
            let _ = child.wait();
            panic!("no address: {line:?}\n{}", said.lock().unwrap());
        };
        Preview {
            child,
            url,
            port,
            said,
        }
    }

    /// The address of a path for a browser.
    fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The answer to what a browser asks.
    #[track_caller]
    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// The answer to a request with more headers, each with its line end.
    #[track_caller]
    fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let port = self.port;
        self.raw(&format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}Connection: close\r\n\r\n"
        ))
    }

    /// The answer to any bytes.
    #[track_caller]
    fn raw(&self, request: &str) -> Answer {
        client::raw(self.port, request)
    }

    #[track_caller]
    fn json(&self, path: &str) -> Value {
        let answer = self.get(path);
        serde_json::from_slice(&answer.body).unwrap_or_else(|e| panic!("{e}: {}", answer.text()))
    }

    /// All problems that are known now.
    #[track_caller]
    fn problems(&self) -> Vec<Value> {
        let problems = self.json("/_shirube/problems.json");
        problems["problems"].as_array().unwrap().clone()
    }

    #[track_caller]
    fn errors(&self) -> Vec<Value> {
        let mut errors = self.problems();
        errors.retain(|problem| problem["severity"] == "error");
        errors
    }

    /// The line of what happens, as the page at `path` has it.
    fn events(&self, path: &str) -> Events {
        Events::open(self.port, path)
    }

    /// Waits until a page is as it should be.
    #[track_caller]
    fn wait(&self, path: &str, is_right: impl Fn(&Answer) -> bool) -> Answer {
        let began = Instant::now();
        loop {
            let answer = self.get(path);
            if is_right(&answer) {
                return answer;
            }
            let late = began.elapsed() > SOON;
            let said = || self.said.lock().unwrap().clone();
            assert!(!late, "{path}: {}\n{}", answer.text(), said());
            thread::sleep(INTERVAL);
        }
    }

    /// Waits until a page says something.
    #[track_caller]
    fn wait_for(&self, path: &str, words: &str) -> Answer {
        self.wait(path, |answer| {
            answer.status == 200 && answer.text().contains(words)
        })
    }

    /// Waits until the whole site has been checked.
    #[track_caller]
    fn wait_until_checked(&self) -> Value {
        self.wait("/_shirube/desk.json", |answer| {
            answer.text().contains("\"state\":\"ready\"")
        });
        self.json("/_shirube/desk.json")
    }

    /// Sends a signal by its name and returns the exit code.
    #[track_caller]
    fn end(mut self, signal: &str) -> Option<i32> {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &pid]).status();
        assert!(sent.unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !thread::panicking() {
            let said = self.said.lock().unwrap();
            assert!(!said.contains("panicked"), "{said}");
        }
    }
}
