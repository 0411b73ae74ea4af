//! One sheet for politicians: what they are asked, the nine answers, what it takes here in
//! hours and kroner, and what is not known. One programme, or two beside each other.

use super::answers::{asked_of, in_short};
use super::document::{Block, Cell, Line, Table};
use super::proposal;
use super::sources::where_it_is_told;
use super::writer::Writer;
use super::{Case, has_ended, head};
use crate::brief::BriefQuestion;
use crate::letter::{Inquiry, heaviest};
use crate::plan::{Plan, said_range};
use crate::record::Programme;
use crate::term::Term as _;
use crate::words::Message;

/// So many stand beside each other on a sheet at the most.
pub(super) const MOST: usize = 2;

/// How many open questions of each are named: the heaviest.
const UNKNOWN: usize = 3;

/// The figures of a plan that tell what it takes here.
const HOURS: &[&str] = &["hours-once", "hours-year", "hours-project"];
const KRONER: &[&str] = &["cost-first", "cost-year", "cost-project"];

/// Writes the sheet; gives its title.
pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> String {
    let names = head::quoted(case, writer);
    let title = Message::new("sak-ark-title").counting(names.len()).with("names", writer.words.list(&names));
    head::independent(case, writer);
    for programme in case.programmes.iter().filter(|it| has_ended(it)) {
        let ended = Message::new("sak-ended").with("name", writer.name(programme));
        writer.blocks.push(Block::Notice(Line::of(writer.say(&ended))));
    }
    proposal::in_a_sentence(case, writer);
    table(case, writer);
    writer.paragraph(Line::of(writer.say(&Message::new("sak-ark-note").with("date", case.today))));
    for programme in case.programmes {
        let line = where_it_is_told(programme, case, writer);
        writer.paragraph(line);
    }
    writer.say(&title)
}

/// A row a question, a column a programme.
fn table<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let mut head = vec![Line::of(writer.text("sak-column-question"))];
    head.extend(case.programmes.iter().map(|it| Line::of(writer.name(it))));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for &question in BriefQuestion::ALL {
        let mut row = vec![vec![Line::of(writer.say(&asked_of(question)))]];
        for programme in case.programmes {
            let brief = case.brief(programme);
            let said = in_short(brief.answer(question), usize::MAX, writer.words);
            row.push(vec![Line::of(said)]);
        }
        rows.push(row);
    }
    for (asks, figures) in [("sak-ark-asks-hours", HOURS), ("sak-ark-asks-kroner", KRONER)] {
        let mut row = vec![vec![Line::of(writer.words.text(asks))]];
        row.extend((0..case.programmes.len()).map(|at| planned(case.plans.get(at), figures, writer)));
        rows.push(row);
    }
    let mut row = vec![vec![Line::of(writer.text("sak-ark-asks-unknown"))]];
    row.extend(case.programmes.iter().map(|it| unknown(it, writer)));
    rows.push(row);
    let mut widths = vec![3];
    widths.extend(case.programmes.iter().map(|_| 8));
    let caption = writer.text("sak-ark-table");
    writer.blocks.push(Block::Table(Table { caption, widths, head, rows }));
}

/// What a plan gives: what is known, what is known in part, and that the rest is not.
fn planned(plan: Option<&Plan>, keys: &[&str], writer: &Writer<'_>) -> Cell {
    let Some(plan) = plan else { return vec![Line::of(writer.text("sak-ark-not-planned"))] };
    let (mut lines, mut unknown) = (Vec::new(), Vec::new());
    for figure in keys.iter().filter_map(|key| plan.figure(key)) {
        let label = figure.label.say(writer.words);
        if let Some(value) = figure.value.whole {
            let value = said_range(value, figure.counted, writer.words);
            let said = Message::new("sak-ark-figure").with("what", label).with("value", value);
            lines.push(Line::of(writer.say(&said)));
        } else if let Some(part) = plan.known_part(figure) {
            let said = Message::new("sak-plan-part").with("what", label).with("part", part);
            lines.push(Line::of(writer.say(&said)));
        } else {
            unknown.push(writer.words.say(&Message::new("sak-quoted").with("name", label)));
        }
    }
    if !unknown.is_empty() {
        let said = Message::new("sak-plan-unknown").with("what", writer.words.list(&unknown));
        lines.push(Line::of(writer.say(&said)));
    }
    lines
}

/// The heaviest open questions.
fn unknown(programme: &Programme, writer: &Writer<'_>) -> Cell {
    let open = heaviest(programme);
    if open.is_empty() {
        return vec![Line::of(writer.text("sak-ark-nothing-open"))];
    }
    let asked = open.iter().take(UNKNOWN).map(|inquiry| match inquiry {
        Inquiry::NotStated(question) | Inquiry::NotRecorded(question) => question.to_ask(),
        Inquiry::Disputed(dispute) => {
            Message::new("sak-questions-disputed").with("what", dispute.question.label())
        }
    });
    asked.map(|it| Line::of(writer.say(&it))).collect()
}
