//! The two threads behind the server: one makes a snapshot at every change, the other looks for
//! the rest of its problems once nothing has changed for a while.

use super::server::News;
use super::snapshot::Snapshot;
use super::watch::{Change, Watch};
use super::workshop::Workshop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// How often the thread that makes snapshots looks whether it should end.
const PATIENCE: Duration = Duration::from_millis(250);
/// How long after an edit the rest of the problems is looked for.
const CALM: Duration = Duration::from_millis(800);
/// An edit that keeps being overtaken is shown all the same.
const MOST_INTERRUPTIONS: usize = 3;

/// Makes a snapshot at every change, one at a time.
pub(super) fn make(
    mut workshop: Workshop,
    mut watch: Watch,
    snapshots: &watch::Sender<Arc<Snapshot>>,
    calls: &Sender<()>,
    ended: &AtomicBool,
    tell: &dyn Fn(News<'_>),
) {
    let told = workshop.interrupt();
    let _ = calls.send(());
    let mut edited: Vec<Arc<str>> = Vec::new();
    let mut interruptions = 0;
    while !ended.load(Ordering::Relaxed) {
        let patience = if edited.is_empty() {
            PATIENCE
        } else {
            Duration::ZERO
        };
        let change = watch.next(patience);
        let began = Instant::now();
        edited.extend(match change {
            Some(Change::At(paths)) => workshop.refresh(&paths),
            Some(Change::Anywhere) => workshop.refresh_all(),
            None => Vec::new(),
        });
        if edited.is_empty() {
            // Nothing that the site is made of: whoever stopped for it can go on.
            told.store(false, Ordering::Relaxed);
            continue;
        }
        edited.sort();
        edited.dedup();
        told.store(false, Ordering::Relaxed);
        workshop.listen(interruptions < MOST_INTERRUPTIONS);
        let Some(snapshot) = workshop.snapshot(edited.clone()) else {
            interruptions += 1;
            continue;
        };
        (interruptions, edited) = (0, Vec::new());
        let snapshot = Arc::new(snapshot);
        snapshots.send_replace(Arc::clone(&snapshot));
        tell(News::Made(&snapshot, began.elapsed()));
        let _ = calls.send(());
    }
    workshop.keep();
}

/// Looks for the rest of the problems of each snapshot, once no newer one has come for a while.
/// One thread does it for all of them: memory that many threads take is given back by few.
pub(super) fn check(
    sender: &watch::Sender<Arc<Snapshot>>,
    told: &AtomicBool,
    calls: &Receiver<()>,
) {
    // A pool of its own: the next edit must find the others free.
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else {
        return;
    };
    while calls.recv().is_ok() {
        loop {
            match calls.recv_timeout(CALM) {
                Ok(()) => continue,
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {}
            }
            let snapshot = Arc::clone(&sender.borrow());
            let is_old =
                || told.load(Ordering::Relaxed) || sender.borrow().number != snapshot.number;
            if pool.install(|| snapshot.check(is_old)) {
                // The same snapshot, which knows more now.
                sender.send_if_modified(|current| current.number == snapshot.number);
                break;
            }
        }
    }
}
