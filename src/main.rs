//! Reads the command line, hands over, and turns the result into an exit code.

use std::process::ExitCode;

use clap::Parser as _;
use tiltak::command::{Arguments, run};

fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("tiltak: {error:#}");
            ExitCode::from(2)
        }
    }
}
