//! When a server may be asked, and many servers at once.
//!
//! Politeness is towards a host, whatever address led to it: every request, also of a redirect,
//! goes through the gate of its host. One request at a time, with a pause between two.

use super::Clock;
use super::ask::{self, Answer};
use super::web::{Failure, Method, Reply, Web};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;
use url::Url;

/// The pause between two requests to a host: no more than a reader who clicks fast.
const PAUSE: Duration = Duration::from_secs(1);

/// So many hosts are asked at once.
const AT_ONCE: usize = 8;

/// The gates of all hosts.
pub(super) struct Hosts<'a> {
    web: &'a dyn Web,
    clock: &'a dyn Clock,
    gates: Mutex<BTreeMap<String, Arc<Mutex<Gate>>>>,
}

/// One request at a time goes through.
#[derive(Default)]
struct Gate {
    /// Closed until then.
    opens: Duration,
    /// Closed for the rest of the run.
    is_put_off: bool,
}

impl<'a> Hosts<'a> {
    pub(super) fn new(web: &'a dyn Web, clock: &'a dyn Clock) -> Self {
        Hosts {
            web,
            clock,
            gates: Mutex::default(),
        }
    }

    /// Asks for all addresses and tells each answer when it is there. Those of a host come one
    /// after another; the host with most of them begins, since it takes longest.
    pub(super) fn ask_all(&self, addresses: &[String], mut tell: impl FnMut(String, Answer)) {
        let mut hosts: BTreeMap<String, Vec<&String>> = BTreeMap::new();
        for address in addresses {
            hosts.entry(host(address)).or_default().push(address);
        }
        let mut groups: Vec<Vec<&String>> = hosts.into_values().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
        let threads = groups.len().min(AT_ONCE);
        let groups = &Mutex::new(VecDeque::from(groups));
        let (answered, answers) = mpsc::channel();
        std::thread::scope(|scope| {
            for _ in 0..threads {
                let answered = answered.clone();
                scope.spawn(move || {
                    loop {
                        let Some(group) = locked(groups).pop_front() else {
                            return;
                        };
                        for address in group {
                            let answer = ask::ask(address, self);
                            if answered.send((address.clone(), answer)).is_err() {
                                return;
                            }
                        }
                    }
                });
            }
            drop(answered);
            for (address, answer) in answers {
                tell(address, answer);
            }
        });
    }

    /// Sends a request as soon as its host may be asked.
    pub(super) fn request(&self, method: Method, url: &Url) -> Reply {
        let gate = self.gate(url);
        let mut gate = locked(&gate);
        if gate.is_put_off {
            return Reply::Failed(Failure::PutOff);
        }
        let closed = gate.opens.saturating_sub(self.clock.now());
        if !closed.is_zero() {
            self.clock.sleep(closed);
        }
        let reply = self.web.request(method, url);
        gate.opens = self.clock.now() + PAUSE;
        reply
    }

    /// Leaves a host alone for a time.
    pub(super) fn wait(&self, url: &Url, time: Duration) {
        let gate = self.gate(url);
        let mut gate = locked(&gate);
        gate.opens = gate.opens.max(self.clock.now() + time);
    }

    /// Leaves a host alone for the rest of the run.
    pub(super) fn put_off(&self, url: &Url) {
        locked(&self.gate(url)).is_put_off = true;
    }

    fn gate(&self, url: &Url) -> Arc<Mutex<Gate>> {
        let host = url.host_str().unwrap_or_default().to_owned();
        Arc::clone(locked(&self.gates).entry(host).or_default())
    }
}

fn host(address: &str) -> String {
    let url = Url::parse(address).ok();
    url.and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default()
}

/// What a thread that failed left behind is still right: nothing here is half done.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
