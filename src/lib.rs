//! `tiltak`: early-intervention programmes for children and families, as a
//! municipality needs to see them before it binds itself to one.
//!
//! The rooms stand here in reading order, which is also the order of the
//! layers: a room uses only rooms above it, and a test holds that.
//! `ARCHITECTURE.md` tells the whole story.

// Ground: places in a text, terms, words to say, problems to put right.
pub mod span;
pub mod term;
pub mod words;
pub mod problem;
// The vocabulary: what a programme is, and the same as a list of statements.
pub mod record;
pub mod statement;
// How it is written down.
pub mod notation;
// What must hold of them, and all of them.
pub mod rules;
pub mod catalogue;
// What an address says, and which of them it names.
pub mod address;
// Finding, comparing, deciding.
pub mod index;
pub mod query;
pub mod spread;
pub mod coverage;
pub mod compare;
pub mod letter;
pub mod evidence;
pub mod fit;
pub mod plan;
pub mod brief;
pub mod paper;
// Showing.
pub mod glossary;
pub mod settings;
pub mod assets;
pub mod page;
pub mod export;
// The doors.
pub mod site;
pub mod command;
