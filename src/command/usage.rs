//! The command line in the language of who uses it: help, and what is wrong with what
//! was written. `clap` alone speaks English.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::words::{Language, Message, Words};

/// The language that is asked for, on the command line or in the environment, before
/// the rest is understood.
pub(super) fn language(arguments: &[OsString], environment: Option<OsString>) -> Language {
    let written: Vec<&str> = arguments.iter().filter_map(|it| it.to_str()).collect();
    let after = written.windows(2).find(|two| two[0] == "--language").map(|two| two[1]);
    let joined = written.iter().find_map(|it| it.strip_prefix("--language="));
    let told = environment.as_deref().and_then(|it| it.to_str());
    after.or(joined).or(told).and_then(Language::from_code).unwrap_or(Language::Bokmal)
}

/// The command line with its help in these words.
pub(super) fn in_words(command: Command, words: &Words) -> Command {
    // Our own, because nothing can be said of the ones that `clap` adds.
    let flag = |id: &'static str, letter, action| Arg::new(id).long(id).short(letter).action(action);
    let command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(flag("help", 'h', ArgAction::Help).global(true))
        .arg(flag("version", 'V', ArgAction::Version));
    explained(command, "cli-", words)
}

/// The command with what there is to say of it and its arguments; `family` is how the
/// ids of those messages begin.
fn explained(command: Command, family: &str, words: &Words) -> Command {
    let has_commands = command.has_subcommands();
    let has_positionals = command.get_positionals().next().is_some();
    let mut template = format!("{{about}}\n\n{} {{usage}}\n", words.text("usage-heading"));
    for (is_there, heading, part) in [
        (has_commands, "usage-commands", "{subcommands}"),
        (has_positionals, "usage-arguments", "{positionals}"),
        (true, "usage-options", "{options}"),
    ] {
        if is_there {
            template.push_str(&format!("\n{}\n{part}\n", words.text(heading)));
        }
    }
    let about =
        said(family.trim_end_matches('-'), words).or_else(|| command.get_about().map(ToString::to_string));
    let command = command.about(about.unwrap_or_default()).long_about(None).help_template(template);
    let command = command.mut_args(|argument| {
        let name = argument.get_id().as_str().replace('_', "-");
        // What every command takes is explained once.
        let help = said(&format!("{family}{name}"), words).or_else(|| said(&format!("cli-{name}"), words));
        // What stands in square brackets behind them is English.
        let argument = argument.hide_env(true);
        let argument = if argument.get_action().takes_values() {
            argument.hide_possible_values(true).hide_default_value(true)
        } else {
            argument
        };
        match help {
            Some(help) => {
                let help = with_what_is_usual(help, &argument, words);
                argument.help(help).long_help(None)
            }
            None => argument,
        }
    });
    command.mut_subcommands(|sub| {
        let family = format!("{family}{}-", sub.get_name());
        explained(sub, &family, words)
    })
}

/// The help with what holds when nothing is said, and where else it can be said.
fn with_what_is_usual(help: String, argument: &Arg, words: &Words) -> String {
    let default: Vec<_> = argument.get_default_values().iter().filter_map(|it| it.to_str()).collect();
    let environment = argument.get_env().and_then(|it| it.to_str());
    let help = match default.as_slice() {
        [] => help,
        some => words.say(&Message::new("usage-default").with("help", help).with("default", some.join(" "))),
    };
    match environment {
        Some(name) => words.say(&Message::new("usage-environment").with("help", help).with("name", name)),
        None => help,
    }
}

/// What a message says, when there is one: whoever adds an option is not stopped.
fn said(id: &str, words: &Words) -> Option<String> {
    words.has(id).then(|| words.say(&Message::named("", id)))
}

/// Shows the help that was asked for, or says what is wrong with the command line.
pub(super) fn answered(error: &clap::Error, words: &Words) -> ExitCode {
    if matches!(error.exit_code(), 0) {
        // A terminal that is gone wants no help.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    anstream::eprintln!("tiltak: {}; {}", words.say(&wrong(error)), words.text("usage-see"));
    ExitCode::from(2)
}

fn wrong(error: &clap::Error) -> Message {
    let told = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let about = |id| Message::new(id).with("argument", told(ContextKind::InvalidArg));
    let kind = error.kind();
    for (unknown, written, near) in [
        (ErrorKind::InvalidSubcommand, ContextKind::InvalidSubcommand, ContextKind::SuggestedSubcommand),
        (ErrorKind::UnknownArgument, ContextKind::InvalidArg, ContextKind::SuggestedArg),
    ] {
        if kind == unknown {
            let near = told(near);
            let id = if near.is_empty() { "usage-unknown" } else { "usage-unknown-but" };
            return Message::new(id).with("argument", told(written)).with("suggestion", near);
        }
    }
    if kind == ErrorKind::MissingRequiredArgument {
        return about("usage-missing");
    }
    if kind == ErrorKind::ArgumentConflict {
        return about("usage-conflict").with("other", told(ContextKind::PriorArg));
    }
    if kind == ErrorKind::InvalidValue || kind == ErrorKind::ValueValidation {
        let value = told(ContextKind::InvalidValue);
        let id = if value.is_empty() { "usage-value-missing" } else { "usage-value" };
        return about(id).with("value", value);
    }
    Message::new("usage-other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_anything_else() {
        let asked = |line: &str, environment: Option<&str>| {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            language(&arguments, environment.map(OsString::from))
        };
        assert_eq!(asked("tiltak check", None), Language::Bokmal);
        assert_eq!(asked("tiltak check --language en", None), Language::English);
        assert_eq!(asked("tiltak --language=da chek", Some("nn")), Language::Danish);
        assert_eq!(asked("tiltak --language se", Some("nn")), Language::Bokmal);
        assert_eq!(asked("tiltak", Some("nn")), Language::Nynorsk);
    }
}
