//! In which language most of a record is written, for a reader of another.

use crate::record::{Lang, Programme};
use crate::statement::{Content, Part, Statement, answers};
use crate::words::Language;

/// The language that more than half of a record's texts are in for this reader, when
/// it is not their own.
pub fn mostly_in(programme: &Programme, reader: Language) -> Option<Lang> {
    let mut told: Vec<(Lang, usize)> = Vec::new();
    for answer in answers(programme) {
        answer.known.stated().into_iter().flatten().for_each(|it| count(it, reader, &mut told));
    }
    let n_texts: usize = told.iter().map(|(_, number)| number).sum();
    let most = told.into_iter().max_by_key(|(_, number)| *number);
    most.filter(|(lang, number)| lang.code() != reader.code() && number * 2 > n_texts).map(|(lang, _)| lang)
}

fn count(statement: &Statement<'_>, reader: Language, told: &mut Vec<(Lang, usize)>) {
    let mut texts: Vec<&Part<'_>> = statement.says.iter().collect();
    for detail in &statement.details {
        match &detail.content {
            Content::Parts(parts) | Content::Ordered(parts) => texts.extend(parts),
            Content::Statements(inner) => inner.iter().for_each(|it| count(it, reader, told)),
        }
    }
    for part in texts {
        let Part::Prose(text) = part else { continue };
        let (_, lang) = text.for_reader(reader);
        match told.iter_mut().find(|(it, _)| it == lang) {
            Some((_, number)) => *number += 1,
            None => told.push((lang.clone(), 1)),
        }
    }
    statement.conflict.iter().for_each(|it| count(it, reader, told));
}
