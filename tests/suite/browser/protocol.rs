//! The `DevTools` protocol over a pipe: commands and their answers, and what happens in tabs.
//!
//! Messages are JSON objects that end with a zero byte. Playwright and Puppeteer use the same
//! pipe; compared with a WebSocket it needs no port and no crate, and it ends with its reader.

use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How long Chromium may take for one answer. Only a test that hangs ever waits so long.
const PATIENCE: Duration = Duration::from_mins(1);

type Answer = Result<Value, String>;

/// Someone who hears what happens in a session, that is, in a tab or in a worker of it.
///
/// This is called by the thread that reads: it may tell Chromium something, but never ask.
pub trait Listener: Send + Sync {
    /// Something happened.
    fn hear(&self, connection: &Connection, session: &str, event: &str, params: &Value);
}

/// The line to Chromium.
pub struct Connection {
    commands: Mutex<ChildStdin>,
    last: AtomicU64,
    over: AtomicBool,
    waiting: Mutex<HashMap<u64, Sender<Answer>>>,
    listeners: Mutex<HashMap<String, Arc<dyn Listener>>>,
}

/// Locks, also after a test that failed while it had the lock: the others go on.
pub fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Connection {
    /// Begins to read.
    pub fn new(commands: ChildStdin, answers: ChildStdout) -> Arc<Connection> {
        let connection = Arc::new(Connection {
            commands: Mutex::new(commands),
            last: AtomicU64::new(0),
            over: AtomicBool::new(false),
            waiting: Mutex::default(),
            listeners: Mutex::default(),
        });
        // The reader must not keep the pipe open that ends Chromium.
        let weak = Arc::downgrade(&connection);
        thread::spawn(move || {
            let mut answers = BufReader::new(answers);
            let mut message = Vec::new();
            while answers.read_until(0, &mut message).is_ok_and(|n| n > 0) {
                let Some(connection) = weak.upgrade() else {
                    return;
                };
                message.pop();
                if let Ok(value) = serde_json::from_slice(&message) {
                    connection.receive(value);
                }
                message.clear();
            }
            if let Some(connection) = weak.upgrade() {
                connection.over.store(true, Ordering::SeqCst);
                lock(&connection.waiting).clear();
            }
        });
        connection
    }

    /// Sends a command and waits for its result.
    pub fn ask(&self, session: Option<&str>, method: &str, params: &Value) -> Answer {
        self.ask_within(PATIENCE, session, method, params)
    }

    /// Sends a command and waits so long for its result.
    pub fn ask_within(
        &self,
        patience: Duration,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> Answer {
        let id = self.number();
        let (sender, receiver) = mpsc::channel();
        lock(&self.waiting).insert(id, sender);
        if self.over.load(Ordering::SeqCst) {
            lock(&self.waiting).remove(&id);
        } else {
            self.send(id, session, method, params);
        }
        match receiver.recv_timeout(patience) {
            Ok(answer) => answer.map_err(|e| format!("{method}: {e}")),
            Err(RecvTimeoutError::Disconnected) => Err(format!("{method}: Chromium has ended")),
            Err(RecvTimeoutError::Timeout) => {
                lock(&self.waiting).remove(&id);
                Err(format!("{method}: no answer for {patience:?}"))
            }
        }
    }

    /// Sends a command whose result does not matter.
    pub fn tell(&self, session: Option<&str>, method: &str, params: &Value) {
        self.send(self.number(), session, method, params);
    }

    /// Passes on what happens in a session.
    pub fn listen(&self, session: &str, listener: Arc<dyn Listener>) {
        lock(&self.listeners).insert(session.to_owned(), listener);
    }

    /// Passes on what happens in one session also to the listener of another.
    pub fn listen_as(&self, session: &str, other: &str) {
        let mut listeners = lock(&self.listeners);
        if let Some(listener) = listeners.get(other).cloned() {
            listeners.insert(session.to_owned(), listener);
        }
    }

    /// Passes nothing on any more.
    pub fn ignore(&self, session: &str) {
        lock(&self.listeners).remove(session);
    }

    fn number(&self) -> u64 {
        self.last.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn send(&self, id: u64, session: Option<&str>, method: &str, params: &Value) {
        let mut message = json!({"id": id, "method": method, "params": params});
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut message = message.to_string().into_bytes();
        message.push(0);
        // If Chromium is gone, the reader knows, and so does whoever waits for an answer.
        let mut commands = lock(&self.commands);
        let _ = commands.write_all(&message).and_then(|()| commands.flush());
    }

    fn receive(&self, mut message: Value) {
        if let Some(id) = message["id"].as_u64() {
            if let Some(waiting) = lock(&self.waiting).remove(&id) {
                let answer = match message["error"]["message"].as_str() {
                    Some(error) => Err(error.to_owned()),
                    None => Ok(message["result"].take()),
                };
                let _ = waiting.send(answer);
            }
            return;
        }
        let session = message["sessionId"].as_str().unwrap_or_default();
        let listener = lock(&self.listeners).get(session).cloned();
        if let (Some(listener), Some(event)) = (listener, message["method"].as_str()) {
            listener.hear(self, session, event, &message["params"]);
        }
    }
}
