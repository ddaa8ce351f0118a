//! Which files of a site changed, as the system tells it.
//!
//! Only what a site is made of is watched, since the folder around it may hold a whole
//! repository. Editors save in many ways (in place, by a second file and a rename), so an event
//! says no more than that something happened at a path; what is there now, the reader sees.

use crate::files::PARTS;
use notify::event::ModifyKind;
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long nothing must happen before a change counts as finished: editors write in bursts.
const QUIET: Duration = Duration::from_millis(8);
/// A change that goes on is shown all the same after this time.
const LONGEST: Duration = Duration::from_millis(120);
/// After folders came or went, everything is read once more: files that were written before
/// their folder was watched told nobody.
const SETTLED: Duration = Duration::from_millis(400);
/// How often a folder is looked at where the system does not tell (network drives).
const POLL: Duration = Duration::from_millis(500);

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Something at these files and folders.
    At(Vec<PathBuf>),
    /// Anything.
    Anywhere,
}

/// Watches a site.
pub struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    events: Receiver<notify::Result<Event>>,
    /// Whether each part of the site is being watched.
    watched: Vec<bool>,
    settle: Option<Instant>,
    /// Why changes are looked for instead of being told.
    pub polls_because: Option<String>,
}

/// What hands an event on.
type Handler = Box<dyn FnMut(notify::Result<Event>) + Send>;

impl Watch {
    /// Watches the site in `root`; by looking again and again if `poll` is set or the system
    /// cannot tell. `told` becomes true at every event.
    ///
    /// # Errors
    /// In the words of the system, if neither is possible.
    pub fn new(root: &Path, poll: bool, told: &Arc<AtomicBool>) -> Result<Watch, String> {
        let by_system = match poll {
            true => Err("--poll".to_owned()),
            false => Watch::with(root, told, |handler| {
                RecommendedWatcher::new(handler, Config::default()).map(|w| Box::new(w) as _)
            }),
        };
        by_system.or_else(|why| {
            let mut watch = Watch::with(root, told, |handler| {
                // The times of files are coarse on some drives, so their contents are compared.
                let config = Config::default()
                    .with_poll_interval(POLL)
                    .with_compare_contents(true);
                PollWatcher::new(handler, config).map(|w| Box::new(w) as _)
            })?;
            watch.polls_because = Some(why);
            Ok(watch)
        })
    }

    fn with(
        root: &Path,
        told: &Arc<AtomicBool>,
        make: impl FnOnce(Handler) -> notify::Result<Box<dyn Watcher + Send>>,
    ) -> Result<Watch, String> {
        let (sender, events) = channel();
        let told = Arc::clone(told);
        let handler = move |event: notify::Result<Event>| {
            let is_access = |event: &Event| matches!(event.kind, EventKind::Access(_));
            if !event.as_ref().is_ok_and(is_access) {
                told.store(true, Ordering::Relaxed);
                let _ = sender.send(event);
            }
        };
        let watcher = make(Box::new(handler)).map_err(|error| error.to_string())?;
        let mut watch = Watch {
            root: root.to_owned(),
            watcher,
            events,
            watched: vec![false; PARTS.len()],
            settle: None,
            polls_because: None,
        };
        // `site.toml`, and folders that are not there yet.
        watch
            .watcher
            .watch(root, RecursiveMode::NonRecursive)
            .map_err(|error| error.to_string())?;
        watch.watch_parts()?;
        Ok(watch)
    }

    /// Watches the folders that are there now. Returns whether one came or went.
    fn watch_parts(&mut self) -> Result<bool, String> {
        let mut changed = false;
        for (part, watched) in PARTS.iter().zip(&mut self.watched) {
            let path = self.root.join(part);
            let there = path.is_dir();
            if there && !*watched {
                self.watcher
                    .watch(&path, RecursiveMode::Recursive)
                    .map_err(|error| error.to_string())?;
            }
            if !there && *watched {
                let _ = self.watcher.unwatch(&path);
            }
            changed |= there != *watched;
            *watched = there;
        }
        Ok(changed)
    }

    /// Forgets the folders that came or went: what lies there now may be another folder, of which
    /// nobody would tell.
    fn forget_replaced(&mut self, event: &Event) {
        let is_move = matches!(
            event.kind,
            EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
        );
        for (part, watched) in PARTS.iter().zip(&mut self.watched) {
            let path = self.root.join(part);
            if is_move && *watched && event.paths.contains(&path) {
                let _ = self.watcher.unwatch(&path);
                *watched = false;
            }
        }
    }

    /// Waits for the next change. `None` after `patience` without one.
    pub fn next(&mut self, patience: Duration) -> Option<Change> {
        let wait = match self.settle {
            Some(at) => patience.min(at.saturating_duration_since(Instant::now())),
            None => patience,
        };
        let first = match self.events.recv_timeout(wait) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                let due = self.settle.is_some_and(|at| at <= Instant::now());
                if due {
                    self.settle = None;
                }
                return due.then_some(Change::Anywhere);
            }
        };
        let began = Instant::now();
        let mut events = vec![first];
        while began.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => events.push(event),
                Err(_) => break,
            }
        }
        self.understand(events)
    }

    fn understand(&mut self, events: Vec<notify::Result<Event>>) -> Option<Change> {
        let mut paths = Vec::new();
        let mut anywhere = false;
        for event in events {
            match event {
                Ok(event) => {
                    anywhere |= event.need_rescan();
                    self.forget_replaced(&event);
                    if event
                        .paths
                        .iter()
                        .any(|path| path.is_dir() && *path != self.root)
                    {
                        self.settle = Some(Instant::now() + SETTLED);
                    }
                    paths.extend(event.paths);
                }
                // The queue ran over, or a folder vanished while it was being watched.
                Err(_) => anywhere = true,
            }
        }
        if self.watch_parts().unwrap_or(true) || anywhere {
            return Some(Change::Anywhere);
        }
        paths.sort();
        paths.dedup();
        paths.retain(|path| *path != self.root);
        (!paths.is_empty()).then_some(Change::At(paths))
    }
}
