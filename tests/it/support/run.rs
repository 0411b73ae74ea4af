//! The program itself, run in a folder of its own.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::{files_under, repository, text_of};

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// What was printed, by a run that ended with this code.
    #[track_caller]
    pub(crate) fn ended(&self, code: i32) -> &str {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        &self.out
    }

    /// What was printed, as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// The program, told nothing by the surroundings of the test.
fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiltak"));
    command.current_dir(folder).stdin(Stdio::null());
    for name in ["TILTAK_PROGRAMMES", "TILTAK_INDEX", "TILTAK_LANGUAGE", "TILTAK_ADDR", "TILTAK_SITE"] {
        command.env_remove(name);
    }
    command.env_remove("CLICOLOR_FORCE").env_remove("RUST_LOG");
    command
}

/// Runs the program in the repository.
pub(crate) fn run(arguments: &[&str]) -> Ran {
    ran(program(&repository("")).args(arguments))
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder with `programmes/` and `index/words/`, and the program to run in it.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A folder with the vocabularies, and no programme yet.
    pub(crate) fn empty() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(desk.path("programmes")).unwrap();
        for file in files_under("index/words", ".toml") {
            desk.write(&file, text_of(&file));
        }
        desk
    }

    /// A folder with the vocabularies and the real programmes.
    pub(crate) fn with_the_real_programmes() -> Self {
        let desk = Self::empty();
        for file in files_under("programmes", "") {
            desk.write(&file, text_of(&file));
        }
        desk
    }

    /// A folder with the vocabularies and some of the real programmes: a program reads and indexes a few much faster than all.
    pub(crate) fn with_programmes(ids: &[&str]) -> Self {
        let desk = Self::empty();
        for id in ids {
            let file = format!("programmes/{id}.toml");
            desk.write(&file, text_of(&file));
        }
        desk
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file in the folder.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Takes a file in the folder away.
    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.path(name)).unwrap();
    }

    /// What a file in the folder says.
    #[track_caller]
    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Runs the program in the folder.
    pub(crate) fn tiltak(&self, arguments: &[&str]) -> Ran {
        ran(program(self.folder.path()).args(arguments))
    }

    /// Runs the program in the folder, with something said in its environment.
    pub(crate) fn tiltak_told(&self, told: &[(&str, &str)], arguments: &[&str]) -> Ran {
        ran(program(self.folder.path()).envs(told.iter().copied()).args(arguments))
    }

    /// Starts the site on a free port; what it logs goes to the file `log`.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Serving {
        let mut child = program(self.folder.path())
            .args(arguments)
            .args(["--addr", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(File::create(self.path("log")).unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let host = line.trim().strip_prefix("http://").unwrap_or_else(|| panic!("it says {line:?}"));
        Serving { child, host: host.to_owned() }
    }
}

/// A site that runs until it is dropped.
pub(crate) struct Serving {
    child: Child,
    host: String,
}

impl Serving {
    /// Asks for a path over a plain connection; the answer with its head.
    pub(crate) fn get(&self, path: &str) -> String {
        let mut connection = TcpStream::connect(&self.host).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.host);
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
