//! One request and what came of it. The only home of the HTTP client.
//!
//! Redirects are not followed here, and nothing is tried twice: who asks decides that.

use std::io;
use std::time::Duration;
use ureq::tls::TlsConfig;
use ureq::{Agent, Error, Timeout};
use url::{Host, Url};

/// The longest that a request may take. Offices' servers are slow, and a person waits.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The longest of it until a server takes the call; who does not in this time is not there.
const CONNECT: Duration = Duration::from_secs(10);

/// Who asks, and where its people can be found.
const USER_AGENT: &str = concat!(
    "shirube/",
    env!("CARGO_PKG_VERSION"),
    " (+",
    env!("CARGO_PKG_REPOSITORY"),
    ")"
);

/// How something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Without what lies there.
    Head,
    /// As browsers do.
    Get,
}

/// What came of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The server has spoken.
    Status {
        /// The number of RFC 9110, section 15.
        code: u16,
        /// Where it says to look (`Location`).
        location: Option<String>,
        /// How long it says to wait (`Retry-After`). A date is longer than anybody waits here.
        retry_after: Option<Duration>,
    },
    /// It has not.
    Failed(Failure),
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// Nobody has this name.
    NoHost,
    /// A safe connection cannot be made, and why.
    Tls(String),
    /// Nobody takes the call.
    Unreachable,
    /// The conversation ended before an answer, or took too long.
    BrokenOff,
    /// It was not asked: the server wants its peace.
    PutOff,
}

/// Sends requests.
pub trait Web: Sync {
    /// Sends one and waits for the answer's head.
    fn request(&self, method: Method, url: &Url) -> Reply;
}

/// The network.
pub struct Network {
    outside: Agent,
    /// This machine is asked without the proxy that the environment may name.
    here: Agent,
}

impl Default for Network {
    fn default() -> Self {
        let config = || {
            Agent::config_builder()
                .user_agent(USER_AGENT)
                .timeout_global(Some(TIMEOUT))
                .timeout_connect(Some(CONNECT))
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                // A connection that waits for a second is often closed at the other end.
                .max_idle_connections(0)
                // The roots are Mozilla's, in the program: every machine finds the same.
                .tls_config(TlsConfig::default())
        };
        Network {
            outside: config().build().into(),
            here: config().proxy(None).build().into(),
        }
    }
}

impl Web for Network {
    fn request(&self, method: Method, url: &Url) -> Reply {
        let agent = if is_here(url) {
            &self.here
        } else {
            &self.outside
        };
        let request = match method {
            Method::Head => agent.head(url.as_str()),
            Method::Get => agent.get(url.as_str()),
        };
        // What lies there is not read: the connection is closed with the answer.
        let response = match request.call() {
            Ok(response) => response,
            Err(error) => return Reply::Failed(failure(&error)),
        };
        let header = |name| response.headers().get(name)?.to_str().ok();
        Reply::Status {
            code: response.status().as_u16(),
            location: header("location").map(str::to_owned),
            retry_after: header("retry-after").map(|text| {
                let seconds = text.trim().parse();
                seconds.map_or(Duration::MAX, Duration::from_secs)
            }),
        }
    }
}

fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::HostNotFound => Failure::NoHost,
        Error::Io(error) => io_failure(error),
        Error::Rustls(error) => Failure::Tls(error.to_string()),
        Error::Tls(why) => Failure::Tls((*why).to_owned()),
        Error::ConnectionFailed
        | Error::ConnectProxyFailed(_)
        | Error::Timeout(Timeout::Connect | Timeout::Resolve) => Failure::Unreachable,
        _ => Failure::BrokenOff,
    }
}

fn io_failure(error: &io::Error) -> Failure {
    let words = error.to_string();
    match error.kind() {
        // What rustls says comes in this wrapping.
        io::ErrorKind::InvalidData => Failure::Tls(words),
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::AddrNotAvailable => Failure::Unreachable,
        // The standard library has no kind for it. A resolver that cannot say now has said nothing.
        _ if words.starts_with("failed to lookup address") => {
            if words.contains("emporary") || words.contains("ry again") {
                Failure::Unreachable
            } else {
                Failure::NoHost
            }
        }
        _ => Failure::BrokenOff,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nobody_has_is_told_from_a_network_that_is_down() {
        let lookup = |why: &str| {
            let words = format!("failed to lookup address information: {why}");
            failure(&Error::Io(io::Error::other(words)))
        };
        assert_eq!(lookup("Name or service not known"), Failure::NoHost);
        assert_eq!(
            lookup("Temporary failure in name resolution"),
            Failure::Unreachable
        );
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        assert_eq!(failure(&Error::Io(refused)), Failure::Unreachable);
        let reset = io::Error::from(io::ErrorKind::ConnectionReset);
        assert_eq!(failure(&Error::Io(reset)), Failure::BrokenOff);
    }

    #[test]
    fn this_machine_is_known_by_its_addresses() {
        let here = |url| is_here(&Url::parse(url).unwrap());
        assert!(here("http://127.0.0.2:80/") && here("http://[::1]/") && here("http://localhost/"));
        assert!(!here("http://localhost.example/") && !here("http://192.0.2.1/"));
    }
}
