//! What the sources give a price for, what they do not, and the people it takes: every
//! price with what it rests on.

use super::Case;
use super::across::Across;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{CostItem, CostLine, Fact, Field, Known, Programme, Question, SilenceKind, Term};
use crate::statement::{DetailKind, answer};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    for programme in case.programmes {
        writer.heading(Level::Three, writer.name(programme));
        prices(programme, writer);
        unpriced(programme, writer);
        grants(programme, writer);
    }
    people(case, writer);
}

/// What is told of a price, a column each.
const PRICED: &[DetailKind] = &[
    DetailKind::CostPer,
    DetailKind::CostPhase,
    DetailKind::CostPriceYear,
    DetailKind::CostPayer,
    DetailKind::CostBasis,
];

/// A row a price.
fn prices<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let mut rows = Vec::new();
    for &item in CostItem::ALL {
        let question = Question::Cost(item);
        let Known::Stated(statements) = answer(programme, question).known else { continue };
        for statement in &statements {
            let mut row =
                vec![vec![Line::of(writer.say(&question.label()))], writer.told(programme, statement, &[])];
            for &kind in PRICED {
                let line = writer.detail_of(statement, kind);
                let line = if line.0.is_empty() { Line::of(writer.text("silence-not-stated")) } else { line };
                row.push(vec![line]);
            }
            rows.push(row);
        }
    }
    let headings = ["sak-column-cost", "sak-column-price"].map(Message::new).into_iter();
    let headings = headings.chain(PRICED.iter().map(|kind| kind.label()));
    let head = headings.map(|heading| Line::of(writer.say(&heading))).collect();
    let caption = writer.say(&Message::new("sak-table-prices").with("name", writer.name(programme)));
    writer.table(&caption, vec![4, 8, 3, 3, 3, 4, 4], head, rows);
}

/// What nobody gives a price for, and what nobody has looked into. It is not free:
/// it is not known.
fn unpriced<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let lines = |is_silent: fn(&Known<Vec<Fact<CostLine>>>) -> bool, writer: &Writer<'_>| -> Vec<String> {
        let silent = CostItem::ALL.iter().filter(|&&item| is_silent(programme.costs.lines.of(item)));
        silent.map(|&item| writer.say(&Question::Cost(item).label()).to_lowercase()).collect()
    };
    let not_stated = lines(
        |known| {
            let kind = known.silence_kind();
            kind.is_some_and(|it| it.is_looked_for() || it == SilenceKind::OnlyInterested)
        },
        writer,
    );
    let not_recorded = lines(|known| known.silence_kind() == Some(SilenceKind::NotRecorded), writer);
    let said = [
        (&not_stated, Message::new("sak-economy-not-priced")),
        (&not_recorded, Message::new("sak-economy-not-recorded")),
    ];
    for (names, message) in said {
        let message = if not_stated.len() == CostItem::ALL.len() {
            Message::new("sak-economy-no-price")
        } else {
            message.with("what", writer.words.list(names))
        };
        if !names.is_empty() {
            let cited = writer.cite_record(programme);
            writer.paragraph(Line::of(writer.say(&message)).cited(cited));
        }
    }
}

/// Grants that the sources name.
fn grants<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let question = Question::Field(Field::Grants);
    if answer(programme, question).known.stated().is_none() {
        return;
    }
    let label = writer.say(&question.label());
    let told = writer.answered_with(programme, question, &[DetailKind::GrantText]);
    writer.list(told.into_iter().map(|line| Line::of(format!("{label}: ")).and_line(line)).collect());
}

/// Who must do what, and what they must learn.
fn people<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    const DETAILS: &[DetailKind] = &[
        DetailKind::RolePerGroup,
        DetailKind::RolePerMunicipality,
        DetailKind::RoleQualifications,
        DetailKind::RoleVolunteer,
        DetailKind::SupportWho,
    ];
    let questions = [Field::Roles, Field::Training, Field::Supervision].map(Question::Field);
    let table = Across { caption: "sak-table-people", corner: "sak-column-fact", widths: [2, 4] };
    writer.answers_across(case.programmes, &table, &questions, |writer, programme, question| {
        writer.answered_with(programme, question, DETAILS)
    });
}
