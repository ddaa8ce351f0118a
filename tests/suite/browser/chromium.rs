//! The one Chromium that all browser tests share, each with a tab of its own.
//!
//! Statics are never dropped, so nothing here can end Chromium when the tests are over. It ends
//! by itself: it is told what to do through a pipe, and it quits when the other end is closed,
//! which the kernel does however this process ends. The shell between the two gives the pipe the
//! numbers that Chromium expects and removes the profile afterwards.

use super::protocol::{Connection, lock};
use super::tab::Tab;
use serde_json::json;
use std::env;
use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

/// Names under which Chromium is installed.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const FLAGS: [&str; 15] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    // Tests open their own.
    "--no-startup-window",
    // A tab that is not in front would run its timers once a second.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--remote-debugging-pipe",
];

/// Chromium reads commands from 3 and writes to 4. `rm` has a second try, because processes of
/// Chromium may outlive the first of them for a moment.
const SCRIPT: &str = r#"profile=$1; shift
"$@" 3<&0 4>&1 0</dev/null 1>/dev/null
rm -rf "$profile" 2>/dev/null || { sleep 1; rm -rf "$profile"; }"#;

/// How much of what Chromium complains about is kept.
const COMPLAINTS: usize = 16 * 1024;

/// A running Chromium.
pub struct Browser {
    connection: Arc<Connection>,
}

impl Browser {
    /// Starts Chromium: `SHIRUBE_CHROMIUM`, or the first that is installed; none if there is none.
    /// One that is there but does not start is a failure.
    pub fn launch() -> Option<Browser> {
        let program = program()?;
        let profile = tempfile::Builder::new()
            .prefix("shirube-chromium-")
            .tempdir()
            .unwrap()
            .keep();
        let mut child = Command::new("sh")
            .args(["-c", SCRIPT, "sh"])
            .arg(&profile)
            .arg(&program)
            .args(FLAGS)
            .arg(option("--user-data-dir=", profile.as_os_str()))
            // What Chromium leaves elsewhere goes away with the profile too.
            .env("TMPDIR", &profile)
            .env("BREAKPAD_DUMP_LOCATION", &profile)
            // Ctrl-C ends the tests; the shell must live on to clean up.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let complaints = Arc::<Mutex<Vec<u8>>>::default();
        let connection = Connection::new(child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let end = attend(child, Arc::clone(&complaints));
        if let Err(e) = connection.ask(None, "Browser.getVersion", &json!({})) {
            // Its last words may still be on the way.
            drop(connection);
            let _ = end.join();
            panic!(
                "{} did not start: {e}\n{}",
                program.display(),
                String::from_utf8_lossy(&lock(&complaints))
            );
        }
        Some(Browser { connection })
    }

    /// A tab that shares nothing with other tabs: no cookies, no cache.
    pub fn tab(&self) -> Tab {
        Tab::open(&self.connection)
    }
}

/// The program to start.
fn program() -> Option<PathBuf> {
    if let Some(program) = env::var_os("SHIRUBE_CHROMIUM").filter(|p| !p.is_empty()) {
        return Some(program.into());
    }
    let path = env::var_os("PATH")?;
    NAMES.iter().find_map(|name| {
        env::split_paths(&path)
            .map(|folder| folder.join(name))
            .find(|program| program.is_file())
    })
}

fn option(name: &str, value: &OsStr) -> OsString {
    let mut option = OsString::from(name);
    option.push(value);
    option
}

/// Reads complaints, so that Chromium never waits for a reader, and keeps the first of them; waits
/// for the end.
fn attend(mut child: Child, kept: Arc<Mutex<Vec<u8>>>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut from = child.stderr.take().unwrap();
        let mut piece = [0; 4096];
        while let Ok(n @ 1..) = from.read(&mut piece) {
            let mut kept = lock(&kept);
            if kept.len() < COMPLAINTS {
                kept.extend_from_slice(&piece[..n]);
            }
        }
        let _ = child.wait();
    })
}
