//! nginx and Caddy, each with the configuration that the handbook tells editors to copy.

use std::fs;
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const HANDBOOK: &str = include_str!("../../../docs/handbook/en/publish.md");

/// Only a server that does not start is ever waited for so long.
const SOON: Duration = Duration::from_secs(20);

#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Nginx,
    Caddy,
}

pub const KINDS: [Kind; 2] = [Kind::Nginx, Kind::Caddy];

/// A server on a port of its own. It ends when it is dropped.
pub struct Host {
    child: Child,
    port: u16,
    base: String,
    folder: TempDir,
}

impl Host {
    /// Serves a published folder at a path that begins and ends with a slash; none if the
    /// program is not installed. With `SHIRUBE_SERVERS=required` that is a failure.
    pub fn start(kind: Kind, dist: &Path, base: &str) -> Option<Host> {
        let program = installed(kind)?;
        let folder = tempfile::tempdir().unwrap();
        // What the server publishes: the site below the folders of its base path.
        let root = folder.path().join("root");
        let place = below(&root, base);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        symlink(dist, &place).unwrap();
        let port = free_port();
        let config = kind.config(folder.path(), port, base);
        let path = folder.path().join("config");
        fs::write(&path, &config).unwrap();
        let mut command = Command::new(program);
        match kind {
            Kind::Nginx => command.arg("-p").arg(folder.path()).arg("-c").arg(&path),
            Kind::Caddy => command
                .args(["run", "--adapter", "caddyfile", "--config"])
                .arg(&path)
                .env("HOME", folder.path())
                .env("XDG_DATA_HOME", folder.path())
                .env("XDG_CONFIG_HOME", folder.path()),
        };
        let said = fs::File::create(folder.path().join("said")).unwrap();
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(said)
            .spawn()
            .unwrap();
        let mut host = Host {
            child,
            port,
            base: base.to_owned(),
            folder,
        };
        host.wait(&config);
        Some(host)
    }

    /// The address of a path below the base: `ja/`.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{}{path}", self.port, self.base)
    }

    fn wait(&mut self, config: &str) {
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.child.try_wait().unwrap();
            let said = fs::read_to_string(self.folder.path().join("said")).unwrap_or_default();
            assert!(
                ended.is_none() && begun.elapsed() < SOON,
                "the server did not start: {said}\n{config}"
            );
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Kind {
    /// The program and where Debian puts it.
    fn program(self) -> [&'static str; 2] {
        match self {
            Kind::Nginx => ["nginx", "/usr/sbin/nginx"],
            Kind::Caddy => ["caddy", "/usr/bin/caddy"],
        }
    }

    /// The block of the handbook with the folder and the address of the test, in the file that
    /// it would be copied into.
    fn config(self, folder: &Path, port: u16, base: &str) -> String {
        let name = match self {
            Kind::Nginx => "nginx.conf",
            Kind::Caddy => "Caddyfile",
        };
        let start = HANDBOOK.find(&format!("other={name}\n")).unwrap();
        let block = &HANDBOOK[start..];
        let block = &block[block.find('\n').unwrap() + 1..block.find("\n```").unwrap()];
        let root = folder.join("root");
        let dist = below(&root, base);
        let (root, dist) = (root.display().to_string(), dist.display().to_string());
        let block = match base {
            "/" => block.to_owned(),
            // As the chapter says below the blocks.
            _ => block
                .replace("root /srv/portal/dist;", &format!("root {root};"))
                .replace("root * /srv/portal/dist", &format!("root * {root}"))
                .replace("/404.html", &format!("{base}404.html"))
                .replace("^/(assets", &format!("^{base}(assets")),
        };
        let block = block.replace("/srv/portal/dist", &dist);
        let own = folder.display();
        match self {
            Kind::Nginx => {
                let block = block.replace(
                    "server_name example.org;",
                    &format!("listen 127.0.0.1:{port};"),
                );
                format!(
                    "daemon off;\nmaster_process off;\npid {own}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\naccess_log off;\nclient_body_temp_path {own}/body;\nproxy_temp_path {own}/proxy;\nfastcgi_temp_path {own}/fastcgi;\nuwsgi_temp_path {own}/uwsgi;\nscgi_temp_path {own}/scgi;\n{block}\n}}\n"
                )
            }
            Kind::Caddy => {
                let block = block.replace("example.org {", &format!("http://127.0.0.1:{port} {{"));
                format!("{{\n\tadmin off\n}}\n{block}\n")
            }
        }
    }
}

/// A port that was free a moment ago; nothing else asks for ports here.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// The folder that a server with this root finds at a path.
fn below(root: &Path, path: &str) -> PathBuf {
    let parts = path.split('/').filter(|part| !part.is_empty());
    parts.fold(root.to_owned(), |folder, part| folder.join(part))
}

/// Where the program is.
fn installed(kind: Kind) -> Option<PathBuf> {
    let [name, usual] = kind.program();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).map(|folder| folder.join(name));
    let found = folders.chain([usual.into()]).find(|path| path.is_file());
    if found.is_none() {
        let required = std::env::var("SHIRUBE_SERVERS").is_ok_and(|v| v == "required");
        assert!(
            !required,
            "{name} was not found, and SHIRUBE_SERVERS=required"
        );
        // `eprintln!` would say it to the harness, which keeps what tests say that pass.
        let _ = writeln!(
            std::io::stderr(),
            "not tested with {name}: it is not installed"
        );
    }
    found
}
