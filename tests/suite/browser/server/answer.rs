//! One request and its answer.

use super::super::protocol::lock;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};

/// What files are, by the ends of their names, and whether it is worth compressing them.
const TYPES: [(&str, &str, bool); 18] = [
    ("html", "text/html; charset=utf-8", true),
    ("css", "text/css; charset=utf-8", true),
    ("js", "text/javascript; charset=utf-8", true),
    ("mjs", "text/javascript; charset=utf-8", true),
    ("json", "application/json", true),
    ("webmanifest", "application/manifest+json", true),
    ("wasm", "application/wasm", true),
    ("idx", "application/octet-stream", true),
    ("svg", "image/svg+xml", true),
    ("xml", "application/xml", true),
    ("txt", "text/plain; charset=utf-8", true),
    ("csv", "text/csv; charset=utf-8", true),
    ("ics", "text/calendar; charset=utf-8", true),
    ("png", "image/png", false),
    ("jpg", "image/jpeg", false),
    ("webp", "image/webp", false),
    ("woff2", "font/woff2", false),
    ("pdf", "application/pdf", false),
];

const QUALITY: i32 = 9;
const WINDOW: i32 = 22;

/// A request.
pub struct Asked {
    /// GET, or HEAD.
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    headers: HashMap<String, String>,
}

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers, without its length.
    pub headers: Vec<(String, String)>,
    body: Arc<Vec<u8>>,
}

impl Asked {
    /// Reads the lines of a request; none if they are something else.
    pub fn parse(lines: &[String]) -> Option<Asked> {
        let (first, rest) = lines.split_first()?;
        let mut words = first.split(' ');
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let headers = rest.iter().filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        });
        Some(Asked {
            method,
            target,
            headers: headers.collect(),
        })
    }

    /// The path, without query and escapes.
    pub fn path(&self) -> String {
        let path = self.target.split('?').next().unwrap_or_default();
        let mut bytes = Vec::new();
        let mut rest = path.as_bytes();
        while let Some((&byte, after)) = rest.split_first() {
            let escaped = after
                .get(..2)
                .filter(|_| byte == b'%')
                .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
            bytes.push(escaped.unwrap_or(byte));
            rest = if escaped.is_some() {
                &after[2..]
            } else {
                after
            };
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    fn accepts_brotli(&self) -> bool {
        let mut encodings = self.header("accept-encoding").split(',');
        encodings.any(|e| e.split(';').next().unwrap_or_default().trim() == "br")
    }
}

impl Answer {
    /// An answer with nothing in it.
    pub fn new(status: u16) -> Answer {
        Answer {
            status,
            headers: Vec::new(),
            body: Arc::default(),
        }
    }

    /// Another address.
    pub fn moved(to: &str) -> Answer {
        Answer::new(301).header("Location", to)
    }

    /// A file, or word that the browser has it already.
    pub fn file(name: &str, content: Vec<u8>, asked: &Asked) -> Answer {
        let tag = format!("\"{:016x}\"", fingerprint(&content));
        if asked.header("if-none-match") == tag {
            return Answer::new(304).header("ETag", &tag);
        }
        Answer::with(200, name, content, asked).header("ETag", &tag)
    }

    /// The page for what is missing.
    pub fn missing(page: Vec<u8>, asked: &Asked) -> Answer {
        Answer::with(404, "404.html", page, asked)
    }

    /// The whole answer as it is sent, and how many bytes of it are its body.
    pub fn bytes(&self, asked: &Asked) -> (Vec<u8>, usize) {
        let mut head = format!("HTTP/1.1 {} \r\n", self.status);
        for (name, value) in &self.headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        // What is unchanged has no body, and its length is not this one.
        if self.status != 304 {
            head.extend(["Content-Length: ", &self.body.len().to_string(), "\r\n"]);
        }
        head += "\r\n";
        let body = match asked.method.as_str() {
            "HEAD" => &[][..],
            _ => &self.body[..],
        };
        ([head.as_bytes(), body].concat(), body.len())
    }

    fn with(status: u16, name: &str, content: Vec<u8>, asked: &Asked) -> Answer {
        let end = name.rsplit('.').next().unwrap_or_default();
        let known = TYPES.iter().find(|(e, ..)| *e == end);
        let (kind, compress) = known.map_or(
            ("application/octet-stream", false),
            |(_, kind, compress)| (kind, *compress),
        );
        let mut answer = Answer::new(status).header("Content-Type", kind);
        if compress {
            answer = answer.header("Vary", "Accept-Encoding");
        }
        if compress && asked.accepts_brotli() {
            answer.body = compressed(&content);
            return answer.header("Content-Encoding", "br");
        }
        answer.body = Arc::new(content);
        answer
    }

    fn header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

fn fingerprint(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}

/// Compresses once for all tests: they ask for the same files again and again.
fn compressed(content: &[u8]) -> Arc<Vec<u8>> {
    static DONE: Mutex<Option<HashMap<u64, Arc<Vec<u8>>>>> = Mutex::new(None);
    let key = fingerprint(content);
    let before = lock(&DONE).get_or_insert_default().get(&key).cloned();
    before.unwrap_or_else(|| {
        let mut small = Vec::new();
        let params = brotli::enc::BrotliEncoderParams {
            quality: QUALITY,
            lgwin: WINDOW,
            ..Default::default()
        };
        brotli::BrotliCompress(&mut &content[..], &mut small, &params).unwrap();
        let small = Arc::new(small);
        lock(&DONE)
            .get_or_insert_default()
            .insert(key, Arc::clone(&small));
        small
    })
}
