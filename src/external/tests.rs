//! Politeness and patience, with a clock that only goes on when somebody waits.

use super::kept::Kept;
use super::web::{Failure, Method, Reply, Web};
use super::{Clock, Run, Summary};
use crate::attention::Outside;
use crate::date::Timestamp;
use crate::diag::Report;
use crate::source::{SourceMap, Span};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;
use url::Url;

/// A world of servers, and when what was asked for, in seconds.
#[derive(Default)]
struct World {
    now: Mutex<Duration>,
    /// The replies of an address, one after another; the last one for ever.
    replies: BTreeMap<String, Vec<Reply>>,
    asked: Mutex<Vec<(u64, Method, String)>>,
}

impl World {
    fn with(mut self, address: &str, replies: impl IntoIterator<Item = Reply>) -> World {
        let replies = replies.into_iter().collect();
        self.replies.insert(address.to_owned(), replies);
        self
    }

    /// What a run says of the addresses.
    fn check(&self, addresses: &[&str]) -> (Vec<String>, Summary) {
        let site = tempfile::tempdir().unwrap();
        let mut sources = SourceMap::default();
        let source = sources.add("a.md", "x");
        let places: Vec<Outside> = addresses
            .iter()
            .map(|url| Outside {
                url: (*url).to_owned(),
                span: Span::new(source, 0..1),
            })
            .collect();
        let mut report = Report::default();
        let run = Run {
            web: self,
            clock: self,
            now: Timestamp::from_unix_seconds(0).unwrap(),
            progress: &|_, _| (),
        };
        let mut kept = Kept::load(site.path(), true);
        let summary = run.check(&places, &mut kept, &mut report);
        let said = report.into_iter().map(|found| found.with_hints());
        (said.collect(), summary)
    }

    /// Method and second of every request for an address.
    fn asked(&self, address: &str) -> Vec<(Method, u64)> {
        let asked = self.asked.lock().unwrap();
        let own = asked.iter().filter(|(_, _, url)| url == address);
        own.map(|(at, method, _)| (*method, *at)).collect()
    }
}

impl Clock for World {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    fn sleep(&self, time: Duration) {
        *self.now.lock().unwrap() += time;
    }
}

impl Web for World {
    fn request(&self, method: Method, url: &Url) -> Reply {
        let mut asked = self.asked.lock().unwrap();
        let before = asked.iter().filter(|(.., u)| u == url.as_str()).count();
        asked.push((self.now().as_secs(), method, url.to_string()));
        let replies = &self.replies[url.as_str()];
        replies[before.min(replies.len() - 1)].clone()
    }
}

fn status(code: u16) -> Reply {
    Reply::Status {
        code,
        location: None,
        retry_after: None,
    }
}

fn to(code: u16, location: &str) -> Reply {
    Reply::Status {
        code,
        location: Some(location.to_owned()),
        retry_after: None,
    }
}

fn later(code: u16, seconds: u64) -> Reply {
    Reply::Status {
        code,
        location: None,
        retry_after: Some(Duration::from_secs(seconds)),
    }
}

const A: &str = "http://a.example/";

use Method::{Get, Head};

#[test]
fn a_server_that_refuses_to_give_the_head_is_asked_as_browsers_do() {
    for refusal in [
        status(403),
        status(404),
        status(405),
        status(501),
        Reply::Failed(Failure::BrokenOff),
    ] {
        let world = World::default().with(A, [refusal, status(200)]);
        let (said, _) = world.check(&[A]);
        assert!(said.is_empty(), "{said:?}");
        assert_eq!(world.asked(A), [(Head, 0), (Get, 1)]);
    }
}

#[test]
fn what_is_gone_is_said_and_what_only_fails_is_counted() {
    for (code, broken, unanswered) in [(404, 1, 0), (410, 1, 0), (403, 0, 1), (500, 0, 1)] {
        let (said, summary) = World::default().with(A, [status(code)]).check(&[A]);
        assert_eq!(
            (said.len(), summary.broken, summary.unanswered),
            (broken, broken, unanswered),
            "{code}"
        );
    }
}

#[test]
fn only_what_has_moved_for_good_has_moved() {
    let world = || {
        World::default()
            .with("http://a.example/new", [to(308, "//b.example/newest?q=1")])
            .with("http://b.example/newest?q=1", [status(200)])
    };
    let (said, _) = world()
        .with(A, [to(301, "/new")])
        .check(&["http://a.example/#part"]);
    assert_eq!(
        said,
        [
            "`http://a.example/#part` has moved to another address for good\n\
          hint: if that is the right page, write `http://b.example/newest?q=1#part`"
        ]
    );
    let (said, summary) = world().with(A, [to(302, "/new")]).check(&[A]);
    assert_eq!((said.len(), summary.moved), (0, 0));
}

#[test]
fn redirects_have_an_end() {
    let (said, _) = World::default()
        .with(A, [to(302, "/b")])
        .with("http://a.example/b", [to(302, "/")])
        .check(&[A]);
    assert!(said[0].contains("is redirected in a circle"), "{said:?}");

    let mut world = World::default().with(A, [to(302, "/1")]);
    for i in 1..=20 {
        let next = to(302, &format!("/{}", i + 1));
        world = world.with(&format!("http://a.example/{i}"), [next]);
    }
    let (said, _) = world.check(&[A]);
    assert!(said[0].contains("more than 10 times"), "{said:?}");
    assert_eq!(world.asked.lock().unwrap().len(), 11);

    let (said, _) = World::default()
        .with(A, [to(302, "file:///etc/passwd")])
        .check(&[A]);
    assert!(said[0].contains("no address of a page"), "{said:?}");
}

#[test]
fn a_server_that_asks_for_a_pause_gets_it() {
    let world = World::default().with(A, [later(429, 5), later(503, 30), status(200)]);
    let (_, summary) = world.check(&[A]);
    assert_eq!(world.asked(A), [(Head, 0), (Head, 5), (Head, 35)]);
    assert_eq!(summary.unanswered, 0);
}

#[test]
fn a_server_that_asks_for_a_long_pause_is_left_alone() {
    let (first, second) = ("http://a.example/1", "http://a.example/2");
    let world = World::default()
        .with(first, [later(429, 31)])
        .with(second, [status(200)]);
    let (said, summary) = world.check(&[first, second]);
    assert_eq!((said.len(), summary.unanswered), (0, 2));
    assert_eq!(
        (world.asked(first).len(), world.asked(second).len()),
        (1, 0)
    );
}

#[test]
fn what_fails_is_tried_again_later_and_later_and_then_no_more() {
    let world = World::default().with(A, [Reply::Failed(Failure::Unreachable)]);
    let (said, summary) = world.check(&[A]);
    assert_eq!((said.len(), summary.unanswered), (0, 1));
    assert_eq!(world.asked(A), [(Head, 0), (Head, 2), (Head, 6)]);
}

#[test]
fn a_host_has_its_pause_whatever_leads_to_it() {
    let (b, c) = ("http://a.example/b", "http://a.example:81/c");
    let world = World::default()
        .with(A, [to(302, "/b")])
        .with(b, [status(200)])
        .with(c, [status(200)]);
    world.check(&[A, b, c]);
    let asked = world.asked.lock().unwrap();
    let times: Vec<u64> = asked.iter().map(|(at, ..)| *at).collect();
    assert_eq!(times, [0, 1, 2, 3]);
}

#[test]
fn a_machine_without_a_network_finds_nothing_broken() {
    let none = || World::default().with(A, [Reply::Failed(Failure::NoHost)]);
    let (said, summary) = none().check(&[A]);
    assert_eq!((said.len(), summary.unanswered), (0, 1));

    let b = "http://b.example/";
    let (said, _) = none().with(b, [status(404)]).check(&[A, b]);
    assert!(
        said[0].contains("leads to nothing: there is no server `a.example`"),
        "{said:?}"
    );
}
