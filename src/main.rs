//! Starts the log, and hands the command line over.

use std::io::{IsTerminal as _, stderr};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Colours are for a terminal; in a file they are signs that nobody can read.
    let log = tracing_subscriber::fmt().with_writer(stderr).with_ansi(stderr().is_terminal());
    log.with_target(false).init();
    tiltak::command::start(std::env::args_os().collect())
}
