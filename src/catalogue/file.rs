//! One file as it lies on the disk: its text, or what keeps it from being read. A
//! folder, a pipe or a device is never opened.
#![expect(clippy::disallowed_methods, reason = "this room reads programmes/ and index/words/")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use crate::notation::LARGEST_RECORD;
use crate::problem::{Code, Problem};

/// The text of a file, as far as it can be read, and what is wrong with the file
/// itself; nothing when there is no such file.
pub(super) fn read_file(path: &Path) -> Option<(String, Option<Problem>)> {
    match bytes(path) {
        Ok(bytes) => Some(text_of(bytes)),
        Err(Unread::Absent) => None,
        Err(Unread::Because(code)) => Some((String::new(), Some(Problem::new(code, 0..0)))),
    }
}

/// Why a file is not read.
enum Unread {
    /// There is none.
    Absent,
    /// Something that can be put right.
    Because(Code),
}

fn bytes(path: &Path) -> Result<Vec<u8>, Unread> {
    // Asked before it is opened: a pipe would wait for somebody to write, and a device
    // may do anything.
    let kind = fs::metadata(path).map_err(|error| why_not(path, &error))?.file_type();
    if kind.is_dir() {
        return Err(Unread::Because(Code::FolderNotFile));
    }
    if !kind.is_file() {
        return Err(Unread::Because(Code::NotAFile));
    }
    let file = open(path).map_err(|error| why_not(path, &error))?;
    // Somebody may have put something else there since.
    if !file.metadata().is_ok_and(|it| it.is_file()) {
        return Err(Unread::Because(Code::NotAFile));
    }
    let mut bytes = Vec::new();
    // What a file says of its size need not be true of it.
    let n_read = file.take(LARGEST_RECORD as u64 + 1).read_to_end(&mut bytes);
    match n_read {
        Ok(n_read) if n_read > LARGEST_RECORD => Err(Unread::Because(Code::TooLarge)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(why_not(path, &error)),
    }
}

/// Opens a file without waiting for anything.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    options.open(path)
}

fn why_not(path: &Path, error: &io::Error) -> Unread {
    let is_link = fs::symlink_metadata(path).is_ok_and(|it| it.file_type().is_symlink());
    let is_away = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
    if is_link && is_away {
        return Unread::Because(Code::DeadLink);
    }
    if is_link && is_loop(error) {
        return Unread::Because(Code::LinkLoop);
    }
    if error.kind() == ErrorKind::NotFound { Unread::Absent } else { Unread::Because(Code::Unreadable) }
}

fn is_loop(error: &io::Error) -> bool {
    cfg!(unix) && error.raw_os_error() == Some(libc::ELOOP)
}

/// Bytes as text; what is not text is shown as far as it goes.
fn text_of(bytes: Vec<u8>) -> (String, Option<Problem>) {
    match String::from_utf8(bytes) {
        // Windows' Notepad writes a mark in front of the text.
        Ok(text) => (text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned), None),
        Err(error) => {
            let sound = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let end = text.len().min(sound + '\u{fffd}'.len_utf8());
            (text, Some(Problem::new(Code::NotText, sound..end)))
        }
    }
}
