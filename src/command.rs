//! What can be said at a terminal.
#![expect(clippy::disallowed_methods, reason = "the terminal, the disk and the clock belong to this room")]

mod check;
mod coverage;
mod describe;
mod evaluate;
mod explain;
mod failure;
mod generate;
mod former;
mod new;
mod report;
mod retire;
mod search;
mod serve;
mod show;
mod usage;

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::catalogue::{self, Catalogue, Folders, LoadError};
use crate::words::{Language, Words};

/// Early-intervention programmes for children and families: search them, read
/// them, compare what a municipality would bind itself to.
///
/// Without a subcommand it serves the site.
#[derive(Debug, Parser)]
#[command(name = "tiltak", version, about)]
pub struct Arguments {
    /// The folder of records.
    #[arg(long, global = true, env = "TILTAK_PROGRAMMES", value_name = "DIR", default_value = "programmes")]
    programmes: PathBuf,
    /// The folder of the search index; `words/` in it holds the open vocabularies.
    #[arg(long, global = true, env = "TILTAK_INDEX", value_name = "DIR", default_value = "index")]
    index: PathBuf,
    /// The language of what is said.
    #[arg(long, global = true, env = LANGUAGE, value_name = "LANGUAGE", default_value = "nb", value_parser = language)]
    language: Language,
    #[command(flatten)]
    serve: serve::Serve,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Where the environment says the language.
const LANGUAGE: &str = "TILTAK_LANGUAGE";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site (what happens without a subcommand too).
    Serve,
    /// Check records: every problem, where it is, how to put it right.
    ///
    /// Exits with 0 when every record can be used, 1 when one cannot, 2 when
    /// the check itself could not be made.
    Check(check::Check),
    /// Show what a record says.
    Show(show::Show),
    /// Describe the keys of a record: what each is for, what it looks like.
    Describe(describe::Describe),
    /// Print the JSON Schema of a record, for programs that complete and check it.
    Schema,
    /// Write the start of a new record, every key explained.
    New(new::New),
    /// Take a published record away, and say where it went.
    ///
    /// Its address answers for ever: that it is no longer published, or with the one that
    /// took its place.
    Retire(retire::Retire),
    /// Show how much is known of each record, and what to do next.
    Coverage(coverage::CoverageOptions),
    /// Search the programmes.
    Search(search::Search),
    /// Measure the search on judged queries.
    Evaluate(evaluate::Evaluate),
    /// Write invented records, to try out a large collection.
    Generate(generate::Generate),
}

/// How something is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// For a person.
    #[default]
    Human,
    /// For a tool.
    Json,
}

fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "nb, nn, da or en".to_owned())
}

/// Does what is said on the command line, and says why it could not be done, in the
/// language that is asked for. The first argument is the program's name.
pub fn start(arguments: Vec<OsString>) -> ExitCode {
    let words = Words::of(usage::language(&arguments, std::env::var_os(LANGUAGE)));
    let understood = usage::in_words(Arguments::command(), words)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let done = match understood {
        Ok(arguments) => run(arguments, words),
        Err(error) => return usage::answered(&error, words),
    };
    done.unwrap_or_else(|error| {
        anstream::eprintln!("tiltak: {}", failure::told(&error, words));
        ExitCode::from(2)
    })
}

/// # Errors
/// When it could not be done at all; what is wrong with a record is no error.
fn run(arguments: Arguments, words: &Words) -> anyhow::Result<ExitCode> {
    let locations = Locations { programmes: arguments.programmes, index: arguments.index };
    match arguments.command {
        None | Some(Command::Serve) => serve::run(&arguments.serve, &locations, words),
        Some(Command::Check(check)) => check::run(&check, &locations, words),
        Some(Command::Show(show)) => show::run(&show, &locations, words),
        Some(Command::Describe(describe)) => describe::run(&describe, &locations, words),
        Some(Command::Schema) => describe::schema(&locations, words),
        Some(Command::New(new)) => new::run(&new, &locations, words),
        Some(Command::Retire(retire)) => retire::run(&retire, &locations, words),
        Some(Command::Coverage(options)) => coverage::run(&options, &locations, words),
        Some(Command::Search(search)) => search::run(&search, &locations, words),
        Some(Command::Evaluate(evaluate)) => evaluate::run(&evaluate, &locations, words),
        Some(Command::Generate(generate)) => generate::run(&generate, &locations, words),
    }
}

/// Today, where the program runs.
fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Where things lie.
#[derive(Debug)]
struct Locations {
    programmes: PathBuf,
    index: PathBuf,
}

impl Locations {
    /// The folders that a catalogue is read from. Only the site keeps the last
    /// sound versions: it is the one that shows them.
    fn folders(&self, keeps_sound: bool) -> Folders {
        Folders {
            programmes: self.programmes.clone(),
            words: self.index.join("words"),
            sound: keeps_sound.then(|| self.index.join("sound")),
        }
    }

    /// The records as they are today.
    fn catalogue(&self) -> Result<Catalogue, LoadError> {
        catalogue::load(&self.folders(false), None, today())
    }

    fn segments(&self) -> PathBuf {
        self.index.join("segments")
    }
}

/// The address that is served when none is given.
const USUAL_ADDRESS: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8080);
