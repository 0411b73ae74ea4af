//! What the record says nothing about, on purpose: `[[not-stated]]` and
//! `[[not-applicable]]`.

use super::reader::Value;
use super::shape;
use super::table::TableReader;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Looked, Question, Reason, Silence, SourceId};
use crate::span::Written;
use crate::words::Message;

/// Notes both lists with the reader, so that every question asked later finds
/// its silence.
pub(super) fn read(table: &TableReader<'_, '_>) {
    table.may("not-stated", shape::list(|value| shape::table(not_stated)(value).flatten()));
    table.may("not-applicable", shape::list(|value| shape::table(not_applicable)(value).flatten()));
}

fn not_stated(table: &TableReader<'_, '_>) -> Option<()> {
    let on = table.must("on", shape::written(shape::date));
    let looked_in = table.must("looked-in", shape::list(looked_in));
    let questions = table.must("questions", shape::list(question));
    let silence = Silence::NotStated(Looked { on: on?, looked_in: looked_in? });
    fall_silent(table, questions?, &silence);
    Some(())
}

fn not_applicable(table: &TableReader<'_, '_>) -> Option<()> {
    let reason = table.must("reason", shape::text);
    let questions = table.must("questions", shape::list(question));
    let silence = Silence::NotApplicable(Reason(reason?));
    fall_silent(table, questions?, &silence);
    Some(())
}

fn fall_silent(table: &TableReader<'_, '_>, questions: Vec<Written<Question>>, silence: &Silence) {
    for question in questions {
        table.reader().fall_silent(question.value, Written::new(silence.clone(), question.bytes));
    }
}

fn looked_in(value: Value<'_, '_>) -> Option<SourceId> {
    let source = SourceId(shape::string(value)?);
    value.reader.cite(Written::new(source.clone(), value.bytes()));
    Some(source)
}

fn question(value: Value<'_, '_>) -> Option<Written<Question>> {
    let written = shape::string(value)?;
    if let Some(question) = Question::from_key(&written) {
        return Some(Written::new(question, value.bytes()));
    }
    // In a group that there is, only its own questions can be meant.
    let keys: Vec<_> = Question::all().map(Question::key).collect();
    let group = written.split_once('.').map_or("", |(group, _)| group);
    let of_group: Vec<_> =
        keys.iter().filter(|key| key.split_once('.').is_some_and(|it| it.0 == group)).collect();
    let start = if of_group.is_empty() { 0 } else { group.len() + 1 };
    let candidates = if of_group.is_empty() { keys.iter().collect() } else { of_group };
    let problem = Problem::new(Code::UnknownQuestion, value.bytes()).with("written", written.as_str());
    let lasts = candidates.iter().map(|key| &key[start..]);
    let mut problem = problem.did_you_mean(&written[start..], lasts, |nearest| Fix {
        bytes: value.bytes(),
        replacement: format!("\"{}{nearest}\"", &written[..start]),
    });
    if let Some(fix) = &problem.fix {
        let suggestion = fix.replacement.trim_matches('"');
        problem.help = Some(Message::new("help-did-you-mean").with("suggestion", suggestion));
    }
    value.reader.report(problem);
    None
}
