//! What became of one address, with all the requests that it takes to know.
//!
//! A server is first asked for the head only. Where that is refused or fails it is asked as
//! browsers do: many servers know no other way. Redirects are followed by hand, since each may
//! lead to another server, which has a right to its own pauses.

use super::hosts::Hosts;
use super::web::{Failure, Method, Reply};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use url::Url;

/// So many redirects are followed. Browsers follow 20 (Fetch standard, section 4.4), but none that
/// is meant has more than a handful.
const MAX_REDIRECTS: usize = 10;

/// So often an address is asked for again if there was no answer.
const RETRIES: u32 = 2;

/// The pause before it is asked for again; each further one is twice as long.
const BACK_OFF: Duration = Duration::from_secs(2);

/// So long a server that asks for a pause is waited for. Beyond that it is left alone: a person
/// is waiting for the whole list.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// What became of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "lowercase")]
pub enum Answer {
    /// It leads somewhere.
    Fine,
    /// It leads somewhere else for good.
    Moved {
        /// Where.
        to: String,
    },
    /// It leads nowhere.
    Broken {
        /// Whether a server said so; else there is none.
        by_server: bool,
        /// Why, to follow the address in a sentence.
        why: String,
    },
    /// Nothing is known today.
    Unanswered,
}

impl Answer {
    /// Whether a server has spoken, so that this machine is in a network.
    pub(super) fn is_from_a_server(&self) -> bool {
        match self {
            Answer::Fine | Answer::Moved { .. } => true,
            Answer::Broken { by_server, .. } => *by_server,
            Answer::Unanswered => false,
        }
    }

    fn broken(why: impl Into<String>) -> Answer {
        Answer::Broken {
            by_server: true,
            why: why.into(),
        }
    }
}

/// Finds out about an address.
pub(super) fn ask(address: &str, hosts: &Hosts) -> Answer {
    let Ok(mut url) = Url::parse(address) else {
        return unasked("is not an address that a browser understands");
    };
    let mut passed = vec![url.clone()];
    // Where the redirects lead that are meant for ever, as long as there was no other.
    let mut moved: Option<Url> = None;
    let mut is_permanent = true;
    loop {
        let (code, location) = match reply(&url, hosts) {
            Reply::Status { code, location, .. } => (code, location),
            Reply::Failed(failure) => return failed(&failure, &url),
        };
        let Some(location) = location.filter(|_| is_redirect(code)) else {
            return outcome(code, moved);
        };
        let next = url.join(&location).ok();
        let Some(mut next) = next.filter(|next| matches!(next.scheme(), "http" | "https")) else {
            return Answer::broken("is redirected to what is no address of a page");
        };
        next.set_fragment(None);
        if passed.contains(&next) {
            return Answer::broken("is redirected in a circle");
        }
        if passed.len() > MAX_REDIRECTS {
            return Answer::broken(format!("is redirected more than {MAX_REDIRECTS} times"));
        }
        is_permanent &= matches!(code, 301 | 308);
        if is_permanent {
            moved = Some(next.clone());
        }
        passed.push(next.clone());
        url = next;
    }
}

/// Asks for one address until there is an answer, or no hope for one today.
fn reply(url: &Url, hosts: &Hosts) -> Reply {
    let mut method = Method::Head;
    let mut tries = 0;
    loop {
        let reply = hosts.request(method, url);
        let pause = BACK_OFF * 2_u32.pow(tries);
        let wait = match &reply {
            Reply::Status {
                code: 429 | 503,
                retry_after,
                ..
            } => retry_after.unwrap_or(pause),
            Reply::Status {
                code: 403 | 404 | 405 | 501,
                ..
            }
            | Reply::Failed(Failure::BrokenOff)
                if method == Method::Head =>
            {
                method = Method::Get;
                continue;
            }
            Reply::Failed(Failure::BrokenOff | Failure::Unreachable) => pause,
            _ => return reply,
        };
        if wait > LONGEST_WAIT || (tries == RETRIES && !is_about_the_page(&reply)) {
            hosts.put_off(url);
        }
        if wait > LONGEST_WAIT || tries == RETRIES {
            return Reply::Failed(Failure::PutOff);
        }
        tries += 1;
        hosts.wait(url, wait);
    }
}

/// Whether other pages of the server may fare better.
fn is_about_the_page(reply: &Reply) -> bool {
    matches!(reply, Reply::Failed(Failure::BrokenOff))
}

fn is_redirect(code: u16) -> bool {
    matches!(code, 301 | 302 | 303 | 307 | 308)
}

/// What a server's last word means. Who wants a name and a password (401) is there; who lets
/// programs in as little as strangers (403), or has a fault of its own, may be fine for readers.
fn outcome(code: u16, moved: Option<Url>) -> Answer {
    match (code, moved) {
        (404, _) => Answer::broken("leads to nothing: the server answers 404 (not found)"),
        (410, _) => Answer::broken("leads to nothing: the server answers 410 (gone for good)"),
        (200..=299 | 304 | 401, Some(to)) => Answer::Moved { to: to.into() },
        (200..=299 | 304 | 401, None) => Answer::Fine,
        _ => Answer::Unanswered,
    }
}

fn failed(failure: &Failure, url: &Url) -> Answer {
    let host = url.host_str().unwrap_or_default();
    let why = match failure {
        Failure::NoHost => format!("leads to nothing: there is no server `{host}`"),
        Failure::Tls(why) => format!("cannot be opened safely: {why}"),
        Failure::Unreachable | Failure::BrokenOff | Failure::PutOff => return Answer::Unanswered,
    };
    unasked(why)
}

/// It leads nowhere, though no server said so.
fn unasked(why: impl Into<String>) -> Answer {
    Answer::Broken {
        by_server: false,
        why: why.into(),
    }
}
