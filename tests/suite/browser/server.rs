//! Serves a published folder as a host would, and wrongly where a test wants that.
//!
//! It knows what the site relies on: `_headers`, content types, validators, Brotli and pages for
//! what is missing. It is for one browser at a time and answers GET and HEAD only.

mod answer;
mod rules;

use super::protocol::lock;
use answer::{Answer, Asked};
use rules::Rules;
use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How long a connection stays open that nobody uses.
const IDLE: Duration = Duration::from_mins(1);

/// How often it is looked whether a server answers again.
const PAUSE: Duration = Duration::from_millis(20);

/// A server on a port of its own. It stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    base: String,
    rules: Rules,
    changed: Mutex<HashMap<String, Option<Vec<u8>>>>,
    log: Mutex<Vec<(String, u16, usize)>>,
    stopped: AtomicBool,
    /// Whether it cannot be reached for now.
    cut: AtomicBool,
    /// Whether it takes questions and answers none for now.
    silent: AtomicBool,
}

impl Server {
    /// Serves a folder at `/`.
    pub fn start(folder: impl AsRef<Path>) -> Server {
        Server::start_below(folder, "/")
    }

    /// Serves a folder at a path that begins and ends with a slash.
    pub fn start_below(folder: impl AsRef<Path>, base: &str) -> Server {
        assert!(base.starts_with('/') && base.ends_with('/'), "{base}");
        let folder = folder.as_ref().to_owned();
        assert!(folder.is_dir(), "{} is no folder", folder.display());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let server = Server {
            address: listener.local_addr().unwrap(),
            shared: Arc::new(Shared {
                rules: Rules::parse(
                    &fs::read_to_string(folder.join("_headers")).unwrap_or_default(),
                ),
                folder,
                base: base.to_owned(),
                changed: Mutex::default(),
                log: Mutex::default(),
                stopped: AtomicBool::new(false),
                cut: AtomicBool::new(false),
                silent: AtomicBool::new(false),
            }),
        };
        let shared = Arc::clone(&server.shared);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.stopped() {
                    return;
                }
                let shared = Arc::clone(&shared);
                // A connection that breaks is the browser's business.
                thread::spawn(move || shared.serve(&stream));
            }
        });
        server
    }

    /// The address of a path below the base: `ja/`.
    pub fn url(&self, path: &str) -> String {
        let path = path.trim_start_matches('/');
        format!("http://{}{}{path}", self.address, self.shared.base)
    }

    /// Publishes something else in place of a file, or a file that does not exist.
    pub fn replace(&self, path: &str, bytes: impl AsRef<[u8]>) {
        self.change(path, Some(bytes.as_ref().to_vec()));
    }

    /// Answers as if a file did not exist.
    pub fn remove(&self, path: &str) {
        self.change(path, None);
    }

    /// Breaks the line to it, or mends it.
    pub fn cut(&self, cut: bool) {
        self.shared.cut.store(cut, Ordering::SeqCst);
    }

    /// Makes it so slow that nobody waits for it, or as fast as before.
    pub fn silent(&self, silent: bool) {
        self.shared.silent.store(silent, Ordering::SeqCst);
    }

    /// What was asked for so far, in the order of the answers: path with query, status and the
    /// bytes of the body as they were sent.
    pub fn log(&self) -> Vec<(String, u16, usize)> {
        lock(&self.shared.log).clone()
    }

    fn change(&self, path: &str, to: Option<Vec<u8>>) {
        let path = path.trim_start_matches('/').to_owned();
        lock(&self.shared.changed).insert(path, to);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Whoever waits for connections gets one, and sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// Answers on one connection until it is closed.
    fn serve(&self, stream: &TcpStream) -> Option<()> {
        stream.set_nodelay(true).ok()?;
        stream.set_read_timeout(Some(IDLE)).ok()?;
        let mut reader = BufReader::new(stream);
        loop {
            let mut lines = Vec::new();
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).ok()? == 0 {
                    return None;
                }
                match line.trim_end() {
                    "" => break,
                    line => lines.push(line.to_owned()),
                }
            }
            // A server that has stopped answers nothing, as one that is gone.
            while self.silent.load(Ordering::SeqCst) && !self.stopped() {
                thread::sleep(PAUSE);
            }
            if self.stopped() || self.cut.load(Ordering::SeqCst) {
                return None;
            }
            let asked = Asked::parse(&lines)?;
            let answer = self.answer(&asked);
            let (bytes, sent) = answer.bytes(&asked);
            // First, so that whoever has the answer finds it in the log.
            lock(&self.log).push((asked.target, answer.status, sent));
            (&mut &*stream).write_all(&bytes).ok()?;
        }
    }

    fn answer(&self, asked: &Asked) -> Answer {
        if !["GET", "HEAD"].contains(&asked.method.as_str()) {
            return Answer::new(405);
        }
        let path = asked.path();
        let mut answer = self.find(&path, asked);
        answer.headers.extend(self.rules.of(&path));
        answer
    }

    fn find(&self, path: &str, asked: &Asked) -> Answer {
        let Some(file) = path.strip_prefix(&self.base) else {
            return Answer::new(404);
        };
        // Rules are for the host, and nothing outside the folder is for anyone.
        let secret = file.starts_with("_headers") || file.split('/').any(|part| part == "..");
        if !secret {
            let file = if file.is_empty() || file.ends_with('/') {
                format!("{file}index.html")
            } else {
                file.to_owned()
            };
            if let Some(content) = self.read(&file) {
                return Answer::file(&file, content, asked);
            }
            if self.read(&format!("{file}/index.html")).is_some() {
                return Answer::moved(&format!("{path}/"));
            }
        }
        // The nearest page for what is missing, so that it is in the language of the reader.
        let pages = file.match_indices('/').map(|(at, _)| &file[..=at]);
        let found = pages
            .rev()
            .chain([""])
            .find_map(|folder| self.read(&format!("{folder}404.html")));
        found.map_or_else(|| Answer::new(404), |page| Answer::missing(page, asked))
    }

    fn read(&self, file: &str) -> Option<Vec<u8>> {
        match lock(&self.changed).get(file) {
            Some(changed) => changed.clone(),
            None => fs::read(self.folder.join(file)).ok(),
        }
    }
}
