//! Two commands at once in one folder.

use super::versions::{Version, Versions};
use crate::project::Project;
use std::process::{Child, Output, Stdio};

const WAITING: &str = "another build is writing";

fn start(versions: &Versions, args: &[&str]) -> Child {
    versions
        .project
        .command(args)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn ended(child: Child) -> (Output, bool) {
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let waited = said.contains(WAITING);
    (output, waited)
}

/// Two builds at once, again and again. Returns in how many rounds one had to wait.
fn two_builds(versions: &Versions, rounds: usize) -> usize {
    let mut next = Version::A;
    let mut waited = 0;
    for _ in 0..rounds {
        versions.set(next);
        let children = [(); 2].map(|()| start(versions, &versions.args()));
        let ended = children.map(ended);
        waited += usize::from(ended.iter().any(|(_, waited)| *waited));
        versions.is(next);
        next = next.other();
    }
    waited
}

/// A build and `clean` at once: the folder is whole or gone, never between.
fn build_and_clean(versions: &Versions, rounds: usize) {
    let output = versions.folder.to_str().unwrap();
    for _ in 0..rounds {
        versions.repaired(Version::B);
        let build = start(versions, &versions.args());
        let clean = start(versions, &["clean", "--output", output]);
        ended(build);
        ended(clean);
        if versions.folder.exists() {
            versions.is(Version::B);
        }
    }
}

#[test]
fn two_builds_at_once_publish_what_one_would() {
    let versions = Versions::of(Project::quiet());
    two_builds(&versions, 2);
    build_and_clean(&versions, 1);
}

#[test]
#[ignore = "takes minutes; see the README"]
fn twenty_times_two_builds_at_once() {
    const ROUNDS: usize = 20;
    let versions = Versions::of(Project::small());
    let waited = two_builds(&versions, ROUNDS);
    println!("two builds at once: {ROUNDS} of {ROUNDS} right, one waited in {waited}");
    assert!(waited > 0);
    build_and_clean(&versions, ROUNDS);
    println!("build and clean at once: {ROUNDS} of {ROUNDS} right");
}
