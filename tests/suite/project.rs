//! A temporary site, and what the real program does with it.
//!
//! Tests write files, run the program that was built for them and read what it published. Nothing
//! here knows a type of the library: these tests see what users see.

use crate::page::Page;
use crate::small_site;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The day on which sites are built if a test does not say another one.
pub const TODAY: &str = "2026-11-21";

/// The program that was built for the tests.
const PROGRAM: &str = env!("CARGO_BIN_EXE_shirube");

/// A site in a folder that goes away with it.
pub struct Project {
    folder: TempDir,
    threads: Option<usize>,
}

/// What the program did.
pub struct Ran {
    /// The exit code; none if it was killed.
    pub code: Option<i32>,
    /// Its results.
    pub stdout: String,
    /// Its reports.
    pub stderr: String,
}

impl Project {
    /// A folder with nothing in it.
    pub fn empty() -> Self {
        Project {
            folder: tempfile::tempdir().unwrap(),
            threads: None,
        }
    }

    /// Four lines of configuration and a collection of pages, which is all that a site needs.
    pub fn smallest() -> Self {
        Project::empty().file("site.toml", small_site::SMALLEST)
    }

    /// A site with an entry or two of every type, in Japanese and partly in other languages.
    pub fn small() -> Self {
        let mut project = Project::empty();
        for (path, text) in small_site::files() {
            project = project.file(path, text);
        }
        project
    }

    /// The small site in Japanese and English only, whose interface is complete: a build without
    /// problems says nothing.
    pub fn quiet() -> Self {
        let mut project =
            Project::small().change("site.toml", "\"ja-simple\", \"en\", \"vi\"", "\"en\"");
        for (path, _) in small_site::files() {
            if path.ends_with("/vi.md") || path.ends_with("/ja-simple.md") {
                project = project.remove(path);
            }
        }
        project
    }

    /// Writes a file, with its folders.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// Removes a file, and folders that become empty.
    pub fn remove(self, path: &str) -> Self {
        self.erase(path);
        self
    }

    /// Replaces a piece of a file; it must be there.
    pub fn change(self, path: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}:\n{text}");
        self.write(path, text.replacen(from, to, 1));
        self
    }

    /// Runs the program with so many threads.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Writes a file of a site that is in use.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Removes a file of a site that is in use.
    pub fn erase(&self, path: &str) {
        let path = self.path(path);
        fs::remove_file(&path).unwrap();
        for folder in path
            .ancestors()
            .skip(1)
            .take_while(|p| *p != self.folder.path())
        {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }

    /// Where a file of the site is.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs the program in the folder of the site, with just these arguments.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::of(&mut self.command(args))
    }

    /// The program in the folder of the site, not started yet.
    pub fn command(&self, args: &[&str]) -> Command {
        self.in_place(Command::new(PROGRAM), args)
    }

    /// The same, started by a shell: in `script`, `"$0" "$@"` is the program with its arguments.
    pub fn command_in_shell(&self, script: &str, args: &[&str]) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", script, PROGRAM]);
        self.in_place(shell, args)
    }

    fn in_place(&self, mut command: Command, args: &[&str]) -> Command {
        command
            .args(args)
            .current_dir(self.folder.path())
            .env_remove("SOURCE_DATE_EPOCH");
        if let Some(threads) = self.threads {
            command.env("RAYON_NUM_THREADS", threads.to_string());
        }
        command
    }

    /// Builds the site.
    pub fn build(&self) -> Ran {
        self.build_with(&[])
    }

    /// Builds the site with more arguments.
    pub fn build_with(&self, args: &[&str]) -> Ran {
        let dated = ["build", "--date", TODAY];
        let rest = if args.contains(&"--date") {
            &dated[..1]
        } else {
            &dated[..]
        };
        self.run(&[rest, args].concat())
    }

    /// Builds the site and returns the object that programs are given; the build must succeed.
    pub fn built(&self, args: &[&str]) -> Value {
        self.build_with(&[&["--format", "json"], args].concat())
            .fine()
            .json()
    }

    /// A file that was published.
    pub fn read(&self, path: &str) -> String {
        let path = self.path("dist").join(path);
        fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    /// A page that was published, by its folder: `ja/program/open/`.
    pub fn page(&self, path: &str) -> Page {
        Page::new(self.read(&format!("{path}index.html")))
    }

    /// Whether a file was published.
    pub fn has(&self, path: &str) -> bool {
        self.path("dist").join(path).exists()
    }

    /// Everything that was published, by path, without the program's own list.
    pub fn published(&self) -> BTreeMap<String, Vec<u8>> {
        published(&self.path("dist"))
    }
}

impl Ran {
    /// Runs a command to its end.
    pub fn of(command: &mut Command) -> Ran {
        let output = command.output().unwrap();
        let ran = Ran {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
        assert!(ran.code.is_some(), "the program was killed");
        ran
    }

    /// The same, if all went well.
    pub fn fine(self) -> Ran {
        assert_eq!(self.code, Some(0), "{}{}", self.stdout, self.stderr);
        self
    }

    /// The result as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}: {}", self.stdout))
    }
}

/// All files below a folder, by path, without the program's own list.
pub fn published(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for item in fs::read_dir(&here).unwrap_or_else(|e| panic!("{}: {e}", here.display())) {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path
                .strip_prefix(folder)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            if below != ".shirube-manifest.json" {
                files.insert(below, fs::read(&path).unwrap());
            }
        }
    }
    files
}
