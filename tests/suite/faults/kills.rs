//! Builds that are killed: at any time, and most of them while they write.

use super::versions::{Version, Versions};
use crate::incremental::Random;
use crate::project::Project;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const SIGKILL: i32 = 9;

/// What was hit.
#[derive(Default)]
struct Hit {
    kills: usize,
    /// Of these, so many before the first file was written.
    before: usize,
    /// While some files were of one version and some of the other.
    between: usize,
}

/// Kills so many builds that turn one version into the other and back.
fn kill(versions: &Versions, kills: usize, seed: u64) -> Hit {
    let mut random = Random(seed);
    versions.repaired(Version::A);
    versions.set(Version::B);
    let started = Instant::now();
    let writing = Duration::from_millis(versions.build()["ms"]["write"].as_u64().unwrap() + 2);
    let whole = started.elapsed();
    let mut published = Version::B;
    let mut hit = Hit::default();
    for round in 0.. {
        assert!(
            round < 3 * kills,
            "most builds were over before they were killed"
        );
        if hit.kills == kills {
            break;
        }
        let next = published.other();
        versions.set(next);
        let mut build = versions
            .project
            .command(&versions.args())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let status = if random.below(5) == 0 {
            sleep(part(whole, &mut random));
            end(&mut build)
        } else {
            wait_for_the_first_file(versions, &mut build);
            sleep(part(writing, &mut random));
            end(&mut build)
        };
        let (a, b) = versions.is_mixed();
        let (old, new) = match next {
            Version::A => (b, a),
            Version::B => (a, b),
        };
        if status.signal() == Some(SIGKILL) {
            hit.kills += 1;
            hit.before += usize::from(new == 0);
            hit.between += usize::from(new > 0 && old > 0);
        }
        versions.repaired(next);
        published = next;
        if (round + 1) % 50 == 0 {
            println!("{} builds of {} were killed in time", hit.kills, round + 1);
        }
    }
    let cache = versions.project.path(".shirube/cache");
    let left = fs::read_dir(cache).into_iter().flatten().flatten();
    let left: Vec<_> = left
        .map(|item| item.file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".tmp"))
        .collect();
    assert!(left.is_empty(), "left behind in the cache: {left:?}");
    hit
}

/// A random part of a time.
fn part(time: Duration, random: &mut Random) -> Duration {
    time.mul_f64(random.below(1000) as f64 / 1000.0)
}

/// The list of files is extended first.
fn wait_for_the_first_file(versions: &Versions, build: &mut Child) {
    let list = versions.folder.join(".shirube-manifest.json");
    let changed = || fs::metadata(&list).unwrap().modified().unwrap();
    let before = changed();
    while changed() == before && build.try_wait().unwrap().is_none() {
        sleep(Duration::from_micros(100));
    }
}

/// Kills a build that may be over already.
fn end(build: &mut Child) -> ExitStatus {
    build.kill().unwrap();
    build.wait().unwrap()
}

#[test]
fn a_killed_build_leaves_whole_files_and_the_next_one_finishes_its_work() {
    let versions = Versions::of(Project::quiet());
    assert_eq!(kill(&versions, 4, 7).kills, 4);
}

#[test]
#[ignore = "takes minutes; see the README"]
fn two_hundred_killed_builds() {
    const KILLS: usize = 200;
    let versions = Versions::of(Project::small());
    let hit = kill(&versions, KILLS, 20_261_121);
    println!(
        "kills survived: {} of {KILLS} ({} before anything was written, {} between two versions)",
        hit.kills, hit.before, hit.between
    );
    assert_eq!(hit.kills, KILLS);
    assert!(hit.between * 4 > KILLS, "too few were hit while they wrote");
}
