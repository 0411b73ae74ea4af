//! Why a command could not be done, in the language of who asked.

use std::error::Error;
use std::io;
use std::path::Path;

use crate::catalogue::LoadError;
use crate::index::IndexError;
use crate::settings::NotSettings;
use crate::site::StartError;
use crate::words::{Message, Words};

/// What is told of an error: each cause after what it caused.
pub(super) fn told(error: &anyhow::Error, words: &Words) -> String {
    let causes: Vec<String> = error.chain().map(|cause| said(cause, words)).collect();
    causes.join(": ")
}

/// That something could not be done with a path.
pub(super) fn about(id: &'static str, path: &Path, words: &Words) -> String {
    words.say(&with_path(id, path))
}

fn with_path(id: &'static str, path: &Path) -> Message {
    Message::new(id).with("path", path.display().to_string())
}

fn said(cause: &(dyn Error + 'static), words: &Words) -> String {
    let load = cause.downcast_ref().map(|LoadError { folder, .. }| with_path("failure-list", folder));
    let index = cause.downcast_ref().map(|error| match error {
        IndexError::Folder { folder, .. } => with_path("failure-index-folder", folder),
        IndexError::Engine(_) | IndexError::Incomplete | IndexError::Vocabulary(_) => {
            Message::new("failure-index")
        }
    });
    let start = cause.downcast_ref().map(|error| match error {
        StartError::Load(_) => Message::new("failure-programmes"),
        StartError::Index(_) => Message::new("failure-search"),
    });
    let settings = cause.downcast_ref().and_then(NotSettings::message);
    let system = cause.downcast_ref::<io::Error>().and_then(of_the_system);
    match load.or(index).or(start).or(settings).or(system) {
        Some(message) => words.say(&message),
        // What the system or a library says in its own language.
        None => cause.to_string(),
    }
}

fn of_the_system(error: &io::Error) -> Option<Message> {
    let known = [
        (io::ErrorKind::NotFound, Message::new("failure-not-found")),
        (io::ErrorKind::PermissionDenied, Message::new("failure-not-allowed")),
        (io::ErrorKind::AlreadyExists, Message::new("failure-exists")),
        (io::ErrorKind::AddrInUse, Message::new("failure-in-use")),
    ];
    known.into_iter().find(|(kind, _)| *kind == error.kind()).map(|(_, message)| message)
}
