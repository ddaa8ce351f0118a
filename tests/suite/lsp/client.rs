//! An editor without a face: it opens files, types, asks, and remembers what it was told.

use crate::project::{Project, TODAY};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long an answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Editor {
    server: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// What came while something else was waited for.
    notes: Vec<Value>,
    root: String,
    last_id: i64,
    version: i64,
    /// What the server said about itself.
    pub greeting: Value,
}

/// What editors of today can do.
pub fn able() -> Value {
    json!({
        "general": { "positionEncodings": ["utf-16"] },
        "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } },
        "textDocument": {
            "completion": { "completionItem": { "snippetSupport": true } },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "publishDiagnostics": { "relatedInformation": true },
        },
    })
}

impl Editor {
    /// Starts the server on a site, as an editor of today does.
    pub fn start(project: &Project) -> Editor {
        Editor::with(project, able())
    }

    /// Starts it as an editor with these abilities.
    pub fn with(project: &Project, abilities: Value) -> Editor {
        let mut editor = Editor::run(&project.path(""));
        let root = editor.root.clone();
        let params = json!({
            "processId": null,
            "rootUri": root,
            "capabilities": abilities,
        });
        editor.greeting = editor.ask("initialize", params);
        editor.tell("initialized", json!({}));
        editor
    }

    /// Starts the program and says nothing.
    pub fn run(root: &Path) -> Editor {
        let mut server = Command::new(env!("CARGO_BIN_EXE_shirube"))
            .args(["lsp", "--date", TODAY])
            .env_remove("SOURCE_DATE_EPOCH")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(server.stdout.take().unwrap());
        let (sender, messages) = channel();
        thread::spawn(move || {
            while let Some(message) = frame(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Editor {
            input: server.stdin.take(),
            server,
            messages,
            notes: Vec::new(),
            root: format!(
                "file://{}",
                root.display().to_string().trim_end_matches('/')
            ),
            last_id: 0,
            version: 0,
            greeting: Value::Null,
        }
    }

    pub fn uri(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    pub fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let input = self.input.as_mut().unwrap();
        write!(input, "Content-Length: {}\r\n\r\n{text}", text.len()).unwrap();
        input.flush().unwrap();
    }

    pub fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Asks and returns the whole answer, right or wrong.
    pub fn ask_for_all(&mut self, method: &str, params: Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.next().expect("the server went away");
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
            self.notes.push(message);
        }
    }

    /// Asks what has an answer.
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        let answer = self.ask_for_all(method, params);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    fn next(&self) -> Option<Value> {
        self.messages.recv_timeout(PATIENCE).ok()
    }

    /// The next message with this method.
    pub fn told(&mut self, method: &str) -> Value {
        let known = self.notes.iter().position(|note| note["method"] == method);
        if let Some(known) = known {
            return self.notes.remove(known)["params"].clone();
        }
        loop {
            let message = self.next().unwrap_or_else(|| panic!("no {method} came"));
            if message["method"] == method {
                return message["params"].clone();
            }
            self.notes.push(message);
        }
    }

    pub fn open(&mut self, path: &str, text: &str) {
        self.version += 1;
        let language = if path.ends_with(".md") {
            "markdown"
        } else {
            "yaml"
        };
        let document = json!({
            "uri": self.uri(path),
            "languageId": language,
            "version": self.version,
            "text": text,
        });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Types: the changes are those of the protocol.
    pub fn change(&mut self, path: &str, changes: Value) {
        self.version += 1;
        let document = json!({ "uri": self.uri(path), "version": self.version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.tell("textDocument/didChange", params);
    }

    /// Replaces all of a text.
    pub fn replace(&mut self, path: &str, text: &str) {
        self.change(path, json!([{ "text": text }]));
    }

    pub fn close(&mut self, path: &str) {
        let document = json!({ "uri": self.uri(path) });
        self.tell("textDocument/didClose", json!({ "textDocument": document }));
    }

    /// Waits until the codes of the problems of a file are these.
    pub fn wait_for_codes(&mut self, path: &str, wanted: &[&str]) -> Vec<Value> {
        let mut last = Vec::new();
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let told = self.told("textDocument/publishDiagnostics");
            if told["uri"] != self.uri(path) {
                continue;
            }
            last = told["diagnostics"].as_array().unwrap().clone();
            let codes = last.iter().map(|d| d["code"].as_str().unwrap());
            if codes.eq(wanted.iter().copied()) {
                return last;
            }
        }
        panic!("{path} has {last:#?}");
    }

    /// Opens a text with the cursor at `│` and asks about that place.
    pub fn ask_at(&mut self, method: &str, path: &str, text: &str) -> Value {
        let (before, _) = text.split_once('│').expect("a cursor");
        self.open(path, &text.replace('│', ""));
        let line = before.matches('\n').count();
        let column = before.rsplit('\n').next().unwrap().encode_utf16().count();
        let params = json!({
            "textDocument": { "uri": self.uri(path) },
            "position": { "line": line, "character": column },
        });
        let answer = self.ask(method, params);
        self.close(path);
        answer
    }

    /// What is offered at `│`.
    pub fn offers(&mut self, path: &str, text: &str) -> Vec<Value> {
        let answer = self.ask_at("textDocument/completion", path, text);
        answer["items"].as_array().cloned().unwrap_or_default()
    }

    /// The labels of what is offered at `│`.
    pub fn labels(&mut self, path: &str, text: &str) -> Vec<String> {
        let offers = self.offers(path, text);
        let label = |offer: &Value| offer["label"].as_str().unwrap().to_owned();
        offers.iter().map(label).collect()
    }

    /// The text after an offer with this label was taken.
    pub fn take(&mut self, path: &str, text: &str, label: &str) -> String {
        let offers = self.offers(path, text);
        let offer = offers.iter().find(|offer| offer["label"] == label);
        let offer = offer.unwrap_or_else(|| panic!("no {label} in {offers:#?}"));
        let edit = &offer["textEdit"];
        let plain = text.replace('│', "");
        let at = |place: &Value| {
            let line = place["line"].as_u64().unwrap() as usize;
            let column = place["character"].as_u64().unwrap() as usize;
            let start: usize = plain.split_inclusive('\n').take(line).map(str::len).sum();
            let units: Vec<u16> = plain[start..].encode_utf16().take(column).collect();
            start + String::from_utf16(&units).unwrap().len()
        };
        let (start, end) = (at(&edit["range"]["start"]), at(&edit["range"]["end"]));
        let new = edit["newText"].as_str().unwrap();
        format!("{}{new}{}", &plain[..start], &plain[end..])
    }

    /// What a hover says at `│`.
    pub fn hover(&mut self, path: &str, text: &str) -> String {
        let answer = self.ask_at("textDocument/hover", path, text);
        answer["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Where a jump from `│` leads: `path:line`, the line from 1.
    pub fn jump(&mut self, path: &str, text: &str) -> String {
        let answer = self.ask_at("textDocument/definition", path, text);
        let uri = answer["uri"].as_str().unwrap_or_default();
        let path = uri.strip_prefix(&format!("{}/", self.root));
        let line = answer["range"]["start"]["line"].as_u64().unwrap_or(0) + 1;
        path.map_or_else(String::new, |path| format!("{path}:{line}"))
    }

    /// Closes the pipe, or has said all there was to say, and returns the exit code.
    pub fn ended(mut self) -> (i32, String) {
        drop(self.input.take());
        let mut said = String::new();
        let mut errors = self.server.stderr.take().unwrap();
        errors.read_to_string(&mut said).unwrap();
        let code = self.server.wait().unwrap().code();
        assert!(!said.contains("panicked"), "{said}");
        (code.expect("the server was killed"), said)
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The next message of the server.
fn frame(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => {
                let (name, value) = line.split_once(": ").expect("nothing but the protocol");
                if name == "Content-Length" {
                    length = value.parse().unwrap();
                }
            }
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    Some(serde_json::from_slice(&text).unwrap())
}
