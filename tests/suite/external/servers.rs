//! Servers of the loopback network that answer in every way that servers have, and note what they
//! were asked.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A request.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The last part of the address that was asked.
    pub host: u8,
    pub method: String,
    pub path: String,
    /// Who asked.
    pub agent: String,
    pub began: Instant,
    pub ended: Instant,
}

/// Servers at 127.0.0.1 and so on. Their threads end with the tests.
pub struct Servers {
    ports: Vec<u16>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Servers {
    pub fn start(hosts: u8) -> Servers {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let ports = (1..=hosts).map(|host| {
            let listener = TcpListener::bind(format!("127.0.0.{host}:0")).unwrap();
            (host, listener)
        });
        let listeners: Vec<_> = ports.collect();
        let ports: Vec<u16> = listeners
            .iter()
            .map(|(_, listener)| listener.local_addr().unwrap().port())
            .collect();
        let last = *ports.last().unwrap();
        for (host, listener) in listeners {
            let asked = Arc::clone(&asked);
            thread::spawn(move || {
                for stream in listener.incoming() {
                    let asked = Arc::clone(&asked);
                    let stream = stream.unwrap();
                    // A thread each, so that requests could overlap.
                    thread::spawn(move || converse(stream, host, last, &asked));
                }
            });
        }
        Servers { ports, asked }
    }

    pub fn address(&self, host: u8, path: &str) -> String {
        let port = self.ports[usize::from(host) - 1];
        format!("http://127.0.0.{host}:{port}{path}")
    }

    /// What was asked since the last time, in its order.
    pub fn take(&self) -> Vec<Asked> {
        let mut asked = std::mem::take(&mut *self.asked.lock().unwrap());
        asked.sort_by_key(|asked| asked.began);
        asked
    }
}

fn converse(mut stream: TcpStream, host: u8, last: u16, asked: &Mutex<Vec<Asked>>) {
    let timeout = Some(Duration::from_secs(5));
    stream.set_read_timeout(timeout).unwrap();
    let mut head = Vec::new();
    let mut bytes = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut bytes) {
            Ok(count @ 1..) => head.extend(&bytes[..count]),
            _ => return,
        }
        // Who begins with TLS is told that nobody here speaks it.
        if head[0] == 0x16 {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
            return;
        }
    }
    let began = Instant::now();
    let head = String::from_utf8(head).unwrap();
    let mut words = head.split_whitespace();
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let agent = head.lines().find_map(|line| {
        line.to_ascii_lowercase()
            .strip_prefix("user-agent: ")
            .map(str::to_owned)
    });
    let before = {
        let asked = asked.lock().unwrap();
        asked.iter().filter(|a| a.path == path).count()
    };
    // Long enough for an impatient program to ask again meanwhile.
    thread::sleep(Duration::from_millis(50));
    if let Some(answer) = answer(method, path, before, last) {
        // A page longer than anybody who asks for its state needs.
        let body = match method {
            "GET" => "x".repeat(100_000),
            _ => String::new(),
        };
        let _ = write!(
            stream,
            "HTTP/1.1 {answer}\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n{body}"
        );
    }
    asked.lock().unwrap().push(Asked {
        host,
        method: method.to_owned(),
        path: path.to_owned(),
        agent: agent.unwrap_or_default(),
        began,
        ended: Instant::now(),
    });
}

/// The first line of the answer and headers; none if the connection is closed instead.
fn answer(method: &str, path: &str, before: usize, last: u16) -> Option<String> {
    Some(match path {
        "/gone" => "404 Not Found".to_owned(),
        "/old" => format!("301 Moved Permanently\r\nLocation: http://127.0.0.10:{last}/new"),
        "/circle" => "302 Found\r\nLocation: /round".to_owned(),
        "/round" => "302 Found\r\nLocation: circle".to_owned(),
        "/shy" if method == "HEAD" => "405 Method Not Allowed".to_owned(),
        "/busy" if before == 0 => "429 Too Many Requests\r\nRetry-After: 1".to_owned(),
        "/closes-twice" if before < 2 => return None,
        "/away" => "503 Service Unavailable\r\nRetry-After: 3600".to_owned(),
        _ => "200 OK".to_owned(),
    })
}
