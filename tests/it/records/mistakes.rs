//! Mistakes that editors make, each with others of its kind, and the sentence that
//! they get.

mod dates;
mod headings;
mod keys;
mod numbers;
mod signs;
mod suggestions;
mod template;
mod text;
mod unquoted;

use tiltak::problem::Problem;
use tiltak::term::Term as _;
use tiltak::words::{Language, Message, Words};

use crate::support::read;

/// What an editor is told of a text, a line a problem: code, headline, label, help.
fn told(text: &str) -> Vec<String> {
    read(text).problems.iter().map(told_of).collect()
}

fn told_of(problem: &Problem) -> String {
    let words = Words::of(Language::Bokmal);
    let say = |message: &Message| words.say(message);
    let help = problem.help.as_ref().map(|help| format!(" ({})", say(help))).unwrap_or_default();
    format!("{}: {}: {}{help}", problem.code.key(), say(&problem.headline), say(&problem.label))
}

/// The one problem that a text has, which must have all these pieces.
#[track_caller]
fn assert_told(text: &str, pieces: &[&str]) {
    let told = told(text);
    let [only] = told.as_slice() else { panic!("one mistake is {} problems: {told:#?}", told.len()) };
    for piece in pieces {
        assert!(only.contains(piece), "no «{piece}» in «{only}»");
    }
}
