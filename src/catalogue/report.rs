//! What there is to say of one file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::problem::{Problem, Severity, is_sound};

/// What there is to say of one file.
#[derive(Debug, Clone)]
pub struct FileReport {
    /// The file.
    pub path: PathBuf,
    /// Its text, so that a problem can be shown in its place.
    pub text: Arc<str>,
    /// What an editor can put right, in the order of the text.
    pub problems: Vec<Problem>,
    /// What is shown instead of what the file says.
    pub served: Served,
}

/// What is shown of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Served {
    /// What the file says.
    ThisVersion,
    /// The last version of it that was sound.
    LastSoundVersion,
    /// Nothing: no sound version is known.
    Nothing,
    /// Nothing yet: it says itself that it is a draft.
    Draft,
}

impl Served {
    /// The word used in logs and JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ThisVersion => "this-version",
            Self::LastSoundVersion => "last-sound-version",
            Self::Nothing => "nothing",
            Self::Draft => "draft",
        }
    }
}

impl FileReport {
    /// Whether something keeps the file from being used. A draft is not meant to be.
    pub fn has_errors(&self) -> bool {
        self.served != Served::Draft && !is_sound(&self.problems)
    }
}

/// How many problems of each weight some files have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Problems that keep a record from being used.
    pub errors: usize,
    /// Problems that somebody should look at.
    pub warnings: usize,
    /// Work for some day.
    pub notes: usize,
}

impl Tally {
    /// The tally of these reports; what a draft lacks does not count.
    pub fn of<'r>(reports: impl IntoIterator<Item = &'r FileReport>) -> Self {
        Self::counting(reports.into_iter().filter(|report| report.served != Served::Draft))
    }

    /// The tally of what the drafts among these reports lack.
    pub fn of_drafts<'r>(reports: impl IntoIterator<Item = &'r FileReport>) -> Self {
        Self::counting(reports.into_iter().filter(|report| report.served == Served::Draft))
    }

    fn counting<'r>(reports: impl Iterator<Item = &'r FileReport>) -> Self {
        let mut tally = Self::default();
        for problem in reports.flat_map(|report| &report.problems) {
            match problem.severity() {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Note => tally.notes += 1,
            }
        }
        tally
    }
}
