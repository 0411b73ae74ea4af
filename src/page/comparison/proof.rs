//! The sources behind what is shown, by programme, and what a reader must know
//! about it: folded on a screen, and the end of what is printed, where the cells
//! have the numbers.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::name_of;
use crate::compare::{Cell, Row};
use crate::page::Visit;
use crate::page::part::said;
use crate::plan::Take;
use crate::record::{Group, Programme, Provenance, Question, Source, Term as _, Text};
use crate::statement::{Content, Part, Statement};
use crate::words::Message;

/// What stands behind the cells of one programme.
#[derive(Default)]
struct Proof<'p> {
    numbers: BTreeSet<usize>,
    notes: Vec<(Question, &'p Text)>,
}

/// The sources and notes of everything that is unfolded.
pub(super) fn proof(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let groups = page.comparison.groups.iter();
    let unfolded = groups.filter(|it| it.group == Group::Commitments || page.opened.has(it.group));
    let rows: Vec<&Row<'_>> = unfolded.flat_map(|it| &it.rows).collect();
    let columns = page.comparison.programmes.iter().zip(page.briefs).enumerate();
    let proofs: Vec<(&Programme, Proof<'_>)> = columns
        .map(|(column, (programme, brief))| {
            let mut proof = behind(programme, rows.iter().map(|row| (row.question, &row.cells[column])));
            brief.answers().iter().for_each(|it| cite(programme, &it.provenance, &mut proof.numbers));
            (programme.as_ref(), proof)
        })
        .collect();
    html! {
        details.comparison-fold.proof #kilder {
            summary { h2.ds-heading data-size="2xs" { (visit.text("comparison-sources")) } }
            p { (visit.text("comparison-sources-about")) }
            div.proofs {
                @for (programme, proof) in proofs.iter().filter(|(_, it)| !it.numbers.is_empty()) {
                    div {
                        h3.ds-heading data-size="2xs" { (name_of(visit, programme)) }
                        @let mostly = mostly_read(programme, &proof.numbers, visit);
                        @if let Some(read) = &mostly {
                            p { (visit.say(&Message::new("comparison-mostly-read").with("read", read.as_str()))) }
                        }
                        ol {
                            @for (number, source) in (1..).zip(&programme.sources).filter(|(number, _)| proof.numbers.contains(number)) {
                                li value=(number) { (cited(visit, source, mostly.as_deref())) }
                            }
                        }
                        @if !proof.notes.is_empty() {
                            ul.notes {
                                @for (question, note) in &proof.notes {
                                    li { (visit.say(&question.label())) ": " (said(&Part::Prose(note).say(visit.words))) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn behind<'p>(programme: &'p Programme, cells: impl Iterator<Item = (Question, &'p Cell<'p>)>) -> Proof<'p> {
    let mut proof = Proof::default();
    for (question, cell) in cells {
        for statement in cell.known.all() {
            gather(programme, question, statement, &mut proof);
        }
    }
    for &take in Take::ALL {
        let taken = take.of(programme);
        let stated = taken.all().iter().filter_map(|it| it.provenance);
        stated.for_each(|it| cite(programme, it, &mut proof.numbers));
    }
    proof
}

fn gather<'p>(programme: &Programme, question: Question, statement: &Statement<'p>, proof: &mut Proof<'p>) {
    cite(programme, statement.provenance, &mut proof.numbers);
    proof.notes.extend(statement.provenance.note.as_ref().map(|note| (question, note)));
    statement.conflict.iter().for_each(|other| gather(programme, question, other, proof));
    for detail in &statement.details {
        if let Content::Statements(inner) = &detail.content {
            inner.iter().for_each(|it| gather(programme, question, it, proof));
        }
    }
}

fn cite(programme: &Programme, provenance: &Provenance, numbers: &mut BTreeSet<usize>) {
    let cited = provenance.citations.iter().filter_map(|it| programme.numbered_source(&it.source));
    numbers.extend(cited.map(|(number, _)| number));
}

/// The numbers of the sources of a cell, for whoever has it on paper.
pub(super) fn numbers(cell: &Cell<'_>) -> Option<String> {
    let every = cell.known.all().iter().flat_map(|it| std::iter::once(it).chain(&it.conflict));
    numbers_of(cell.programme, every.map(|it| it.provenance))
}

/// The numbers of the sources that stand behind something.
pub(super) fn numbers_of<'p>(
    programme: &Programme,
    behind: impl Iterator<Item = &'p Provenance>,
) -> Option<String> {
    let mut numbers = BTreeSet::new();
    behind.for_each(|it| cite(programme, it, &mut numbers));
    (!numbers.is_empty()).then(|| in_runs(&numbers))
}

/// So many in a row are said by the first and the last of them.
const RUN: usize = 3;

/// Numbers in short: «3, 10–15, 20».
fn in_runs(numbers: &BTreeSet<usize>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let said = |(first, last): (usize, usize)| {
        if last + 1 - first >= RUN {
            format!("{first}–{last}")
        } else {
            let each: Vec<String> = (first..=last).map(|it| it.to_string()).collect();
            each.join(", ")
        }
    };
    runs.into_iter().map(said).collect::<Vec<_>>().join(", ")
}

/// How most of a programme's sources were read, when several were read alike.
fn mostly_read(programme: &Programme, numbers: &BTreeSet<usize>, visit: &Visit<'_>) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let cited = (1..).zip(&programme.sources).filter(|(number, _)| numbers.contains(number));
    cited.for_each(|(_, source)| *counts.entry(visit.say(&source.when_read())).or_default() += 1);
    counts.into_iter().filter(|(_, count)| *count > 1).max_by_key(|(_, count)| *count).map(|(read, _)| read)
}

/// A source in one line, with when it was read where that is not as said above it.
fn cited(visit: &Visit<'_>, source: &Source, mostly_read: Option<&str>) -> Markup {
    let read = visit.say(&source.when_read());
    let title = Part::Prose(&source.title).say(visit.words);
    let published = match &source.published {
        Some(published) => Part::When(published.value).say(visit.words).text,
        None => visit.text("undated"),
    };
    html! {
        @match &source.link {
            Some(link) => a.ds-link href=(link.value) rel="external noopener" { (said(&title)) },
            None => (said(&title)),
        }
        ". " (source.publisher) ", " (published) "."
        @if mostly_read != Some(read.as_str()) { " " (read) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_in_a_row_are_a_run_and_two_are_not() {
        for (numbers, expected) in [
            (&[7][..], "7"),
            (&[1, 2], "1, 2"),
            (&[10, 11, 12, 13, 20, 21, 30], "10–13, 20, 21, 30"),
            (&[1, 3, 4, 5], "1, 3–5"),
        ] {
            assert_eq!(in_runs(&numbers.iter().copied().collect()), expected);
        }
    }
}
