//! Folders and systems that do not take what is written.
//!
//! What a system does not let a test do is skipped, with a line that says so.

use super::versions::{Version, Versions};
use crate::project::{Project, Ran};
use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

const PLAIN: &str = r#"exec "$0" "$@""#;

/// A build that is started by a shell with something set before it.
fn build(versions: &Versions, script: &str) -> Ran {
    Ran::of(&mut versions.project.command_in_shell(script, &versions.args()))
}

/// No file may have more bytes than this: what a disk that is full looks like to who writes.
/// The signal that comes with it is ignored.
fn small_files_only(versions: &Versions) {
    versions.repaired(Version::A);
    versions.set(Version::B);
    // In blocks of 512 bytes.
    let ran = build(versions, &format!("trap '' XFSZ; ulimit -f 8; {PLAIN}"));
    versions.failed(&ran);
    assert!(ran.stdout.contains("output/write"), "{}", ran.stdout);
    versions.repaired(Version::B);
}

/// A file system in memory that goes away at the end.
struct Mounted(PathBuf);

impl Mounted {
    fn at(folder: PathBuf) -> Option<Self> {
        fs::create_dir_all(&folder).unwrap();
        let mounted = Mounted(folder);
        mounted
            .mount("size=64m", &["shirube-faults"])
            .then_some(mounted)
    }

    fn mount(&self, options: &str, device: &[&str]) -> bool {
        Command::new("mount")
            .args(["-t", "tmpfs", "-o", options])
            .args(device)
            .arg(&self.0)
            .output()
            .is_ok_and(|output| output.status.success())
    }

    fn resize(&self, kilobytes: u64) {
        assert!(self.mount(&format!("remount,size={kilobytes}k"), &[]));
    }

    /// Kilobytes in use.
    fn used(&self) -> u64 {
        let output = Command::new("df")
            .args(["-k", "--output=used"])
            .arg(&self.0)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().last().unwrap().trim().parse().unwrap()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

/// A disk that is full after some more kilobytes, fewer and fewer. Returns how often it was.
fn full_disk(versions: Versions) -> Option<usize> {
    let disk = Mounted::at(versions.project.path("disk"))?;
    let versions = versions.published_in(disk.0.join("dist"));
    let mut next = Version::A;
    versions.repaired(next);
    let mut full = 0;
    for room in [400, 200, 100, 40, 8, 0] {
        next = next.other();
        versions.set(next);
        disk.resize(disk.used() + room);
        let ran = build(&versions, PLAIN);
        if ran.code != Some(0) {
            full += 1;
            versions.failed(&ran);
            assert!(ran.stdout.contains("No space left"), "{}", ran.stdout);
        }
        disk.resize(64 * 1024);
        versions.repaired(next);
    }
    Some(full)
}

/// Makes folders read-only, or not.
fn permit(folder: &Path, mode: u32) {
    let items = fs::read_dir(folder).unwrap();
    for item in items.map(|item| item.unwrap().path()) {
        if item.is_dir() {
            permit(&item, mode);
        }
    }
    fs::set_permissions(folder, Permissions::from_mode(mode)).unwrap();
}

/// How the program is started so that permissions hold for it: for the administrator they do
/// not, unless that privilege is taken away.
fn bound_by_permissions(folder: &Path) -> Option<String> {
    let try_it = folder.join("try");
    if File::create(&try_it).is_err() {
        return Some(PLAIN.to_owned());
    }
    fs::remove_file(&try_it).unwrap();
    let prefix = "setpriv --bounding-set=-dac_override,-dac_read_search";
    let refused = Command::new("sh")
        .args(["-c", &format!("{prefix} true && ! {prefix} touch \"$0\"")])
        .arg(&try_it)
        .output()
        .is_ok_and(|output| output.status.success());
    refused.then(|| format!("exec {prefix} \"$0\" \"$@\""))
}

/// All folders cannot be written, or only one. `None` if that cannot be had here.
fn read_only(versions: &Versions, folder: &str) -> Option<()> {
    versions.repaired(Version::A);
    versions.set(Version::B);
    let folder = versions.folder.join(folder);
    permit(&folder, 0o555);
    let ran = bound_by_permissions(&folder).map(|script| build(versions, &script));
    permit(&folder, 0o755);
    let ran = ran?;
    versions.failed(&ran);
    assert!(ran.stdout.contains("Permission denied"), "{}", ran.stdout);
    versions.repaired(Version::B);
    Some(())
}

/// So few open files that reading or writing fails somewhere. Returns how many builds failed.
fn few_handles(versions: &Versions, limits: impl Iterator<Item = usize>) -> usize {
    let mut failed = 0;
    let mut next = Version::A;
    versions.repaired(next);
    for limit in limits {
        next = next.other();
        versions.set(next);
        let ran = build(versions, &format!("ulimit -n {limit}; {PLAIN}"));
        // The system could not even start it.
        if ran.code == Some(127) || ran.code == Some(126) {
            versions.is(next.other());
        } else if ran.code == Some(0) {
            versions.is(next);
        } else {
            failed += 1;
            versions.failed(&ran);
        }
        versions.repaired(next);
    }
    failed
}

#[test]
fn a_disk_that_takes_no_more_leaves_whole_files() {
    small_files_only(&Versions::of(Project::quiet()));
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_stays_as_it_was() {
    let versions = Versions::of(Project::quiet());
    if read_only(&versions, "").is_none() {
        println!("skipped: permissions do not hold for this user");
    }
}

#[test]
#[ignore = "takes minutes; see the README"]
fn disks_that_are_full() {
    small_files_only(&Versions::of(Project::small()));
    println!("limited size of files: whole");
    match full_disk(Versions::of(Project::small())) {
        Some(full) => {
            println!("full disk: {full} of 6 builds stopped, 6 of 6 whole");
            assert!(full >= 3);
        }
        None => println!("full disk: skipped, no file system can be mounted here"),
    }
}

#[test]
#[ignore = "takes minutes; see the README"]
fn folders_that_cannot_be_written() {
    let versions = Versions::of(Project::small());
    for folder in ["", "assets", "ja", "en/articles"] {
        match read_only(&versions, folder) {
            Some(()) => println!("read-only `dist/{folder}`: refused, whole"),
            None => println!("read-only `dist/{folder}`: skipped, permissions do not hold here"),
        }
    }
}

#[test]
#[ignore = "takes minutes; see the README"]
fn no_handles_left() {
    let versions = Versions::of(Project::small());
    let failed = few_handles(&versions, 3..20);
    println!("few handles: {failed} of 17 builds stopped, 17 of 17 whole");
    assert!(failed > 0);
}
