//! `tiltak show`: what a record says, in the terminal.

use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use super::{Locations, today};
use crate::address::Address;
use crate::brief::Brief;
use crate::catalogue::{Catalogue, FileReport, Served};
use crate::problem::is_sound;
use crate::record::{Group, Known, Programme, ProgrammeId, Term};
use crate::statement::{Content, Part, Statement, answers_in};
use crate::words::{Message, Words};

/// Which record to show.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The id: the file name without `.toml`.
    id: String,
    /// The nine short answers alone.
    #[arg(long)]
    short: bool,
}

pub(super) fn run(show: &Show, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let catalogue = locations.catalogue()?;
    let wrong = catalogue.reports().iter().find(|it| is_of(it, &show.id) && !is_sound(&it.problems));
    let id: Option<ProgrammeId> = show.id.parse().ok();
    let published = id.as_ref().and_then(|id| catalogue.programme(id));
    let draft = id.as_ref().filter(|_| wrong.is_none()).and_then(|id| catalogue.draft(id));
    let programme =
        published.or(draft).with_context(|| words.say(&not_shown(&show.id, wrong, &catalogue, locations)))?;
    if published.is_none() {
        anstream::println!("{}\n", words.text("draft-notice"));
    }
    let said = if show.short { in_short(programme, words) } else { told(programme, words) };
    anstream::print!("{said}");
    Ok(ExitCode::SUCCESS)
}

/// Whether a report is of the file of this record.
fn is_of(report: &FileReport, id: &str) -> bool {
    report.path.file_name().is_some_and(|name| *name == *format!("{id}.toml"))
}

/// Why there is nothing to show: it has errors, or there is no such record.
fn not_shown(id: &str, wrong: Option<&FileReport>, catalogue: &Catalogue, locations: &Locations) -> Message {
    let Some(wrong) = wrong else {
        let ids: Vec<_> = catalogue.programmes().map(|it| it.id.to_string()).collect();
        let folder = locations.programmes.display().to_string();
        return Message::new("failure-no-record")
            .with("id", id)
            .with("folder", folder)
            .with("ids", ids.join(", "));
    };
    let is_draft = wrong.served == Served::Draft;
    Message::new(if is_draft { "failure-wrong-draft" } else { "failure-wrong-record" })
        .with("id", id)
        .with("path", wrong.path.display().to_string())
}

/// The nine short answers as text, each with all that it says.
fn in_short(programme: &Programme, words: &Words) -> String {
    let country = Address::default().country(words.language());
    let brief = Brief::of(programme, today(), country);
    let mut lines = vec![Part::Prose(&programme.name).say(words).text];
    for answer in brief.answers() {
        lines.push(String::new());
        lines.push(format!("{} [{}]", words.say(&answer.question.asks()), words.say(&answer.kind.label())));
        lines.push(format!("  {}", answer.short(words)));
        lines.extend(answer.rest(words).into_iter().map(|it| format!("    {it}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// A record as text: groups, questions, statements, the sources at the end.
fn told(programme: &Programme, words: &Words) -> String {
    let mut lines = vec![
        Part::Prose(&programme.name).say(words).text,
        String::new(),
        Part::Prose(&programme.summary.value).say(words).text,
    ];
    for &group in Group::ALL {
        lines.push(String::new());
        lines.push(words.term(Group::VOCABULARY, group.key()).to_uppercase());
        for answer in answers_in(programme, group) {
            let label = words.say(&answer.question.label());
            match &answer.known {
                Known::Stated(statements) => {
                    lines.push(format!("  {label}"));
                    for statement in statements {
                        tell(statement, programme, words, 4, &mut lines);
                    }
                }
                Known::Silent(silence) => {
                    lines.push(format!("  {label}: {}", words.say(&silence.kind().label())));
                }
            }
        }
    }
    lines.push(String::new());
    lines.push(words.text("nav-sources").to_uppercase());
    for (number, source) in programme.sources.iter().enumerate() {
        let title = Part::Prose(&source.title).say(words).text;
        let link = source.link.as_ref().map(|link| format!(" {}", link.value)).unwrap_or_default();
        lines.push(format!("  [{}] {title}, {}.{link}", number + 1, source.publisher));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn tell(
    statement: &Statement<'_>,
    programme: &Programme,
    words: &Words,
    indent: usize,
    lines: &mut Vec<String>,
) {
    let said =
        |parts: &[Part<'_>]| -> Vec<String> { parts.iter().map(|part| part.say(words).text).collect() };
    let lead: Vec<Part<'_>> = statement.figure.iter().chain(&statement.says).cloned().collect();
    let numbers: Vec<String> = statement
        .provenance
        .citations
        .iter()
        .filter_map(|citation| {
            let number = programme.sources.iter().position(|source| source.id == citation.source)?;
            Some(format!("[{} {}]", number + 1, citation.at))
        })
        .collect();
    let space = " ".repeat(indent);
    lines.push(format!("{space}{} {}", said(&lead).join(" · "), numbers.join(" ")).trim_end().to_owned());
    for detail in &statement.details {
        let label = words.say(&detail.kind.label());
        match &detail.content {
            Content::Parts(parts) => lines.push(format!("{space}  {label}: {}", words.list(&said(parts)))),
            Content::Ordered(parts) => {
                lines.push(format!("{space}  {label}:"));
                for (number, part) in said(parts).iter().enumerate() {
                    lines.push(format!("{space}    {}. {part}", number + 1));
                }
            }
            Content::Statements(inner) => {
                lines.push(format!("{space}  {label}:"));
                for statement in inner {
                    tell(statement, programme, words, indent + 4, lines);
                }
            }
        }
    }
    for (label, text) in [("derived", &statement.provenance.derived), ("note", &statement.provenance.note)] {
        if let Some(text) = text {
            lines.push(format!("{space}  {} {}", words.text(label), Part::Prose(text).say(words).text));
        }
    }
    for other in &statement.conflict {
        lines.push(format!("{space}{}:", words.text("sources-disagree")));
        tell(other, programme, words, indent + 2, lines);
    }
}
