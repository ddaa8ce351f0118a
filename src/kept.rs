//! Files that a run keeps for the next one, each written whole.
//!
//! What is in them is known to whoever keeps them. None is needed: a missing or damaged one costs
//! time only.

use std::io;
use std::path::Path;

/// Writes beside the file and renames, so that two runs at once do not mix. Makes its folder.
///
/// # Errors
/// If it cannot be written; half a file is not left then.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(name);
    let written = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}
