//! The sources behind what is shown, by programme, and what a reader must know
//! about it: folded on a screen, and the end of what is printed, where the cells
//! have the numbers.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::name_of;
use crate::compare::{Cell, Row};
use crate::page::Visit;
use crate::page::part::said;
use crate::plan::Take;
use crate::record::{Group, Programme, Provenance, Question, Source, Term as _, Text};
use crate::statement::{Content, Part, Statement};

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
                        ol {
                            @for (number, source) in (1..).zip(&programme.sources).filter(|(number, _)| proof.numbers.contains(number)) {
                                li value=(number) { (cited(visit, source)) }
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
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    (!numbers.is_empty()).then(|| numbers.join(", "))
}

/// A source in one line.
fn cited(visit: &Visit<'_>, source: &Source) -> Markup {
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
        ". " (source.publisher) ", " (published) ". "
        (visit.say(&source.when_read()))
    }
}
