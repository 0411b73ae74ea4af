//! Short names of things: the record itself, other programmes, sources, questions.

use super::text::word;
use super::{Plain, report};
use crate::notation::form::Form;
use crate::notation::reader::Value;
use crate::notation::silenced::Silenced;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Group, ProgrammeId, Question, SourceId, Term as _};
use crate::span::Written;
use crate::words::Message;

/// The record's own id: it must be the file's name.
pub(in crate::notation) const OWN_ID: Plain<ProgrammeId> = Plain { form: || Form::OwnId, read: own_id };

/// The id of another programme; whether there is such a one is for the rules.
pub(in crate::notation) const PROGRAMME_ID: Plain<ProgrammeId> =
    Plain { form: || Form::ProgrammeId, read: programme_id };

/// The id of a source in the record's own list, which is noted as used.
pub(in crate::notation) const SOURCE_ID: Plain<SourceId> = Plain { form: || Form::SourceId, read: source_id };

/// A question by its key.
pub(in crate::notation) const QUESTION: Plain<Written<Silenced>> =
    Plain { form: || Form::Question, read: question };

/// The key of a term: it has the form of an id, because it stands in addresses.
pub(in crate::notation) const TERM_KEY: Plain<String> = Plain { form: || Form::String, read: term_key };

fn own_id(value: Value<'_, '_>) -> Option<ProgrammeId> {
    let written = word(value)?;
    let file = value.reader.id()?;
    match written.parse::<ProgrammeId>() {
        Ok(id) if id == *file => Some(id),
        Ok(_) => {
            let mut problem = Problem::new(Code::IdDiffersFromFileName, value.bytes())
                .with("written", written.as_str())
                .with("file", file.as_str());
            let help = Message::new("help-id-or-file").with("id", written.as_str());
            problem.help = Some(help.with("file", file.as_str()));
            problem.fix = Some(Fix { bytes: value.bytes(), replacement: format!("\"{file}\"") });
            value.report(problem);
            None
        }
        Err(_) => {
            report(value, Code::NotAnId, &written);
            None
        }
    }
}

fn programme_id(value: Value<'_, '_>) -> Option<ProgrammeId> {
    let written = word(value)?;
    let read = written.parse().ok();
    if read.is_none() {
        report(value, Code::NotAnId, &written);
    }
    read
}

fn source_id(value: Value<'_, '_>) -> Option<SourceId> {
    let source = SourceId(word(value)?);
    value.reader.cite(&source, value);
    Some(source)
}

fn question(value: Value<'_, '_>) -> Option<Written<Silenced>> {
    let written = word(value)?;
    let group = Group::from_key(&written).map(Silenced::Group);
    if let Some(silenced) = Question::from_key(&written).map(Silenced::Question).or(group) {
        return Some(value.written(silenced));
    }
    // In a group that there is, only its own questions can be meant.
    let keys: Vec<_> = Question::all().map(Question::key).collect();
    let group = written.split_once('.').map_or("", |(group, _)| group);
    let of_group: Vec<_> =
        keys.iter().filter(|key| key.split_once('.').is_some_and(|it| it.0 == group)).collect();
    let start = if of_group.is_empty() { 0 } else { group.len() + 1 };
    let candidates = if of_group.is_empty() { keys.iter().collect() } else { of_group };
    let mut problem = Problem::new(Code::UnknownQuestion, value.bytes()).with("written", written.as_str());
    if let Some(whole) =
        keys.iter().find(|key| written.strip_prefix(key.as_str()).is_some_and(|it| it.starts_with('.')))
    {
        problem.label = Message::new("label-inside-question").with("question", whole.as_str());
        value
            .report(problem.helped_by(Message::new("help-inside-question").with("question", whole.as_str())));
        return None;
    }
    let lasts = candidates.iter().map(|key| &key[start..]);
    let mut problem = problem.did_you_mean(&written[start..], lasts, |nearest| Fix {
        bytes: value.bytes(),
        replacement: format!("\"{}{nearest}\"", &written[..start]),
    });
    if let Some(fix) = &problem.fix {
        let suggestion = fix.replacement.trim_matches('"');
        problem.help = Some(Message::new("help-did-you-mean").with("suggestion", suggestion));
    }
    value.report(problem);
    None
}

fn term_key(value: Value<'_, '_>) -> Option<String> {
    let written = word(value)?;
    if written.parse::<ProgrammeId>().is_err() {
        report(value, Code::NotAnId, &written);
        return None;
    }
    Some(written)
}
