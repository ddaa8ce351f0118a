//! One build at a time in an output folder.
//!
//! What is locked is a file in the folder, by the system: the lock ends with the process that
//! holds it, however that ends, so no killed build shuts others out. Its file goes with the lock,
//! so a folder at rest holds nothing but what is published and the list of it.

use super::cannot_write;
use crate::diag::{Code, Diagnostic};
use same_file::Handle;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The name of the file. It is hidden, and so no file of the site.
const NAME: &str = ".shirube-lock";

/// An output folder that nobody else writes into. Dropped, it is free again, and folders that
/// were made for it and hold nothing are removed.
#[derive(Debug)]
pub struct Lock {
    folder: PathBuf,
    /// Folders that go if they are empty, the deepest first.
    passing: Vec<PathBuf>,
    has_waited: bool,
    /// Unlocked when it is closed, which is after its name is gone.
    _file: Handle,
}

impl Lock {
    /// Locks a folder, which is made if need be. If somebody else has it, calls `waiting` and
    /// waits.
    ///
    /// # Errors
    /// A diagnostic if there can be no such folder, or if nothing can be written there.
    pub fn take(folder: &Path, waiting: impl FnOnce()) -> Result<Lock, Box<Diagnostic>> {
        if folder.is_file() {
            return Err(Box::new(
                Diagnostic::error(
                    Code::OutputForeign,
                    format!("`{}` is a file", folder.display()),
                )
                .hint("name a folder with --output"),
            ));
        }
        let path = folder.join(NAME);
        let mut passing = Vec::new();
        let mut waiting = Some(waiting);
        loop {
            passing.extend(missing(folder));
            std::fs::create_dir_all(folder).map_err(|e| cannot_write(folder, &e))?;
            let handle = match open(&path) {
                Ok(handle) => handle,
                // Whoever had the folder has just removed it.
                Err(error) if error.kind() == ErrorKind::NotFound && !folder.exists() => continue,
                Err(error) => {
                    remove_empty(&passing);
                    return Err(cannot_write(&path, &error));
                }
            };
            let file = handle.as_file();
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    if let Some(waiting) = waiting.take() {
                        waiting();
                    }
                    match file.lock() {
                        Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                        locked => locked.map_err(|e| cannot_write(&path, &e))?,
                    }
                }
                // Some network drives have no locks: builds there are on their own.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(cannot_write(&path, &error)),
            }
            // The file may have been removed by whoever had it locked before: then this lock is
            // one on nothing, and others lock the next file of that name.
            if is_at(&handle, &path).map_err(|e| cannot_write(&path, &e))? {
                return Ok(Lock {
                    folder: folder.to_owned(),
                    passing,
                    has_waited: waiting.is_none(),
                    _file: handle,
                });
            }
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether somebody else had the folder: what was read before may have changed.
    pub fn has_waited(&self) -> bool {
        self.has_waited
    }

    /// Gives up the folder, and removes it if nothing is left in it.
    pub fn give_up(mut self) {
        self.passing.insert(0, self.folder.clone());
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Without its file the folder is free already; not being able to remove it harms nobody.
        let _ = std::fs::remove_file(self.folder.join(NAME));
        remove_empty(&self.passing);
    }
}

fn open(path: &Path) -> io::Result<Handle> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    Handle::from_file(options.open(path)?)
}

/// The folder and those above it, as far as they do not exist, the deepest first.
fn missing(folder: &Path) -> impl Iterator<Item = PathBuf> {
    folder
        .ancestors()
        .take_while(|above| !above.as_os_str().is_empty() && !above.exists())
        .map(Path::to_owned)
}

fn remove_empty(folders: &[PathBuf]) {
    for folder in folders {
        let _ = std::fs::remove_dir(folder);
    }
}

/// Whether the file is the one with this name.
fn is_at(file: &Handle, path: &Path) -> io::Result<bool> {
    match Handle::from_path(path) {
        Ok(named) => Ok(named == *file),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
