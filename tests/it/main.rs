//! The tests of `tiltak`, in one program. Each goes through a door that
//! somebody uses: the files, the reader, the command line, the site.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![expect(clippy::wildcard_enum_match_arm, reason = "a test picks out what it is about")]
#![expect(clippy::disallowed_methods, reason = "tests read the repository and write in folders of their own")]

mod support;

// The code and the words.
mod rooms;
mod counted;
mod words;
mod documents;
mod font;
mod style;
// What is written down.
mod records;
mod manual;
mod schema;
mod programmes;
mod comparing;
mod paying;
mod kinds;
mod covering;
mod brief;
mod spread;
// The doors.
mod command;
mod site;
mod door;
mod live;
// The search.
mod query_reader;
mod searching;
mod relevance;
// What it would take.
mod plan;
