//! After any edits, the preview is what a build would publish, byte for byte; and while something
//! is broken, both say the same about it.

mod edit;

use crate::project::{Project, TODAY, published};
use edit::{Edits, Random};
use shirube::date::Day;
use shirube::diag::{Report, render};
use shirube::pipeline::Options;
use shirube::preview::snapshot::Snapshot;
use shirube::preview::workshop::Workshop;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;

/// How a workshop reads a site.
pub(super) fn options(project: &Project, cached: bool) -> Options {
    let mut date = TODAY.split('-');
    let mut part = || date.next().unwrap();
    let (year, month, day) = (part(), part(), part());
    Options {
        root: project.path("").canonicalize().unwrap(),
        today: Day::new(
            year.parse().unwrap(),
            month.parse().unwrap(),
            day.parse().unwrap(),
        )
        .unwrap(),
        drafts: false,
        cached,
        lint: false,
    }
}

/// Each problem as editors read it.
fn problems(snapshot: &Snapshot, errors_only: bool) -> BTreeSet<String> {
    let all = snapshot.report.diagnostics().iter();
    all.filter(|d| !errors_only || d.severity == shirube::diag::Severity::Error)
        .map(|problem| {
            let mut one = Report::default();
            one.push(problem.clone());
            render::human(&one, &snapshot.sources, false)
        })
        .collect()
}

/// Those that are about one of these files.
fn about(problems: &BTreeSet<String>, files: &BTreeSet<String>) -> BTreeSet<String> {
    let is_about = |problem: &&String| files.iter().any(|file| problem.contains(file.as_str()));
    problems.iter().filter(is_about).cloned().collect()
}

#[track_caller]
fn same_files<A: AsRef<[u8]>, B: AsRef<[u8]>>(
    ours: &BTreeMap<String, A>,
    theirs: &BTreeMap<String, B>,
    when: &str,
) {
    let ours_only: Vec<_> = ours
        .keys()
        .filter(|path| !theirs.contains_key(*path))
        .collect();
    let theirs_only: Vec<_> = theirs
        .keys()
        .filter(|path| !ours.contains_key(*path))
        .collect();
    assert!(
        ours_only.is_empty() && theirs_only.is_empty(),
        "{when}: only here {ours_only:?}, only there {theirs_only:?}"
    );
    let mut differ = ours.iter().zip(theirs.values());
    let differ = differ.find(|((_, a), b)| a.as_ref() != b.as_ref());
    if let Some(((path, a), b)) = differ {
        let (a, b) = (a.as_ref(), b.as_ref());
        let at = a
            .iter()
            .zip(b)
            .position(|(a, b)| a != b)
            .unwrap_or(a.len().min(b.len()));
        let around = |bytes: &[u8]| {
            let range = at.saturating_sub(80)..(at + 80).min(bytes.len());
            String::from_utf8_lossy(&bytes[range]).into_owned()
        };
        panic!("{when}: {path}:\n{}\n{}", around(a), around(b));
    }
}

/// Edits a site at random for so many steps.
fn edit_at_random(seed: u64, steps: usize) {
    let project = Project::small();
    let mut workshop = Workshop::new(options(&project, true));
    assert!(workshop.snapshot(Vec::new()).is_some());
    let mut edits = Edits::new(Random(seed));
    for step in 0..steps {
        let (what, paths) = edits.next(&project, step);
        let when = format!("seed {seed}, step {step}, {what}");
        let root = workshop.root().to_owned();
        let paths: Vec<_> = paths.iter().map(|path| root.join(path)).collect();
        let changed = workshop.refresh(&paths);
        // The next edit may come while the site is being made.
        if edits.random.below(4) == 0 {
            let interrupt = workshop.interrupt();
            interrupt.store(true, Ordering::Relaxed);
            // A broken configuration is known too quickly for that.
            let stopped = workshop.snapshot(changed.clone());
            let is_broken = edits.broken().contains("site.toml");
            assert!(stopped.is_none() || is_broken, "{when}");
            interrupt.store(false, Ordering::Relaxed);
        }
        let ours = workshop.snapshot(changed).unwrap();
        let mut fresh = Workshop::new(options(&project, false));
        let theirs = fresh.snapshot(Vec::new()).unwrap();
        let broken = edits.broken();
        if theirs.report.has_errors() {
            let (ours, theirs) = (problems(&ours, true), problems(&theirs, true));
            if edits.is_content_broken() {
                // A page that is shown as it last was is still there for others.
                assert_eq!(about(&ours, &broken), about(&theirs, &broken), "{when}");
                let more: Vec<_> = ours.difference(&theirs).collect();
                assert!(more.is_empty(), "{when}: {more:#?}");
            } else {
                assert_eq!(ours, theirs, "{when}");
            }
            continue;
        }
        assert!(broken.is_empty(), "{when}: {broken:?}");
        assert_eq!(problems(&ours, false), problems(&theirs, false), "{when}");
        let files = |snapshot: &Snapshot| snapshot.site.as_ref().and_then(|site| site.output());
        let (ours, theirs) = (files(&ours).unwrap(), files(&theirs).unwrap());
        same_files(&ours, &theirs, &when);
        if step % 10 == 9 {
            let folder = format!("clean-{step}");
            project.build_with(&["--output", &folder]).fine();
            let mut built = published(&project.path(&folder));
            built.retain(|path, _| !path.ends_with(".br") && !path.ends_with(".gz"));
            same_files(&ours, &built, &format!("{when}, built"));
        }
    }
}

#[test]
fn after_any_edits_the_preview_is_what_a_build_publishes() {
    edit_at_random(20_261_122, 40);
}

#[test]
fn after_any_other_edits_it_is_too() {
    edit_at_random(77, 40);
}
