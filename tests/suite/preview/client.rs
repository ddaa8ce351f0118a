//! A client that sends just the bytes that a test wants.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};

/// What a server said.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// A header by its name in small letters.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(super::SOON)).unwrap();
    stream
}

/// Sends a request and reads until the server closes.
#[track_caller]
pub(super) fn raw(port: u16, request: &str) -> Answer {
    let mut stream = connect(port);
    // A server that has refused already does not read to the end.
    let _ = stream.write_all(request.as_bytes());
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    let end = end.unwrap_or_else(|| panic!("{request:?}: {}", String::from_utf8_lossy(&bytes)));
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let headers = lines.filter_map(|line| line.split_once(": "));
    Answer {
        status: status.and_then(|status| status.parse().ok()).unwrap(),
        headers: headers
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect(),
        body: bytes[end + 4..].to_vec(),
    }
}

/// The line to an open page.
pub(super) struct Events {
    reader: BufReader<TcpStream>,
}

impl Events {
    pub(super) fn open(port: u16, path: &str) -> Events {
        let mut stream = connect(port);
        let path = path.replace('/', "%2F");
        let request = format!(
            "GET /_shirube/events?path={path} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: text/event-stream\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        Events {
            reader: BufReader::new(stream),
        }
    }

    /// The next event, with its name and what it says.
    #[track_caller]
    pub(super) fn next(&mut self) -> (String, Value) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            let read = self.reader.read_line(&mut line);
            assert!(matches!(read, Ok(1..)), "the line ended: {read:?}");
            if let Some(given) = line.strip_prefix("event: ") {
                name = given.trim_end().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(data.trim_end()).unwrap());
            }
        }
    }

    /// Events up to the first with this name, without those that only say how things are.
    #[track_caller]
    pub(super) fn until(&mut self, wanted: &str) -> Value {
        loop {
            let (name, data) = self.next();
            if name == wanted {
                return data;
            }
        }
    }

    /// The names of all events until the whole site, in its state after this one, was checked.
    #[track_caller]
    pub(super) fn until_checked(&mut self, after: u64) -> Vec<String> {
        let mut names = Vec::new();
        loop {
            let (name, data) = self.next();
            if name == "state" {
                if data["checked"] == true && data["number"].as_u64() > Some(after) {
                    return names;
                }
            } else {
                names.push(name);
            }
        }
    }
}
