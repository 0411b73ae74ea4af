//! A plan as a spreadsheet whose formulas live: change a price, and the sums
//! follow.
//!
//! For each programme three sheets: the result, the numbers that go in and the calculation.
//! Several programmes stand side by side in a sheet before them, and what they share is
//! typed once for all in the next. The sources stand last. Every number has a name, which
//! formulas use. A number that nobody gives is `NA()`, so that whatever needs
//! it shows that it is not available, in every spreadsheet program, until
//! somebody writes a number there. Everything else is written as text and never
//! as a formula, so that nothing in a record can run.

mod cells;
mod looks;
mod formula;
mod sheets;
mod side;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use jiff::civil::Date;

use super::clean::clean;
use super::xlsx::CONTENT_TYPE;
use super::{Download, NotWritten};
use crate::plan::Plan;
use crate::record::Programme;
use crate::words::{Message, Words};
use cells::{End, FIRST, Names, Part, of_need, short_names};
use looks::Looks;
use sheets::{calculation, input, result};
use side::{shared, sources, together};

/// Plans as one workbook. `stem` is the file's name without its ending.
///
/// # Errors
/// When the workbook is larger than Excel allows.
pub fn plan(
    plans: &[(&Programme, &Plan)],
    stem: &str,
    today: Date,
    words: &Words,
) -> Result<Download, NotWritten> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(plans, today, words)?);
    let looks = Looks::new();
    let has_shared = plans.len() > 1;
    let longest = ["plan-sheet-input", "plan-sheet-calculation"].map(|id| words.text(id).chars().count());
    let known_as = plans.iter().map(|(it, _)| it.name.for_reader(words.language()).0);
    let known_as = short_names(known_as, longest.into_iter().max().unwrap_or_default());
    let all: Vec<(&Programme, Names<'_>)> = plans
        .iter()
        .zip(&known_as)
        .map(|((programme, plan), name)| {
            (*programme, Names::of(plan, has_shared.then_some(name.as_str()), words))
        })
        .collect();
    if has_shared {
        together(workbook.add_worksheet(), &all, &looks, words)?;
        let lines = shared(workbook.add_worksheet(), &all, &looks, words)?;
        let sheet = words.text("plan-sheet-shared");
        for (field, line) in lines {
            let need = plans.iter().flat_map(|(_, plan)| &plan.needs).find(|it| it.field == field);
            for end in [End::Low, End::High] {
                if let Some(need) = need {
                    name_cell(&mut workbook, &of_need(need, end), &sheet, end, line)?;
                }
            }
        }
    }
    for (programme, names) in &all {
        result(workbook.add_worksheet(), names, &looks, words)?;
        input(workbook.add_worksheet(), programme, names, has_shared, &looks, words)?;
        calculation(workbook.add_worksheet(), names, &looks, words)?;
        name_cells(&mut workbook, names, has_shared)?;
    }
    sources(workbook.add_worksheet(), &all, &looks, words)?;
    Ok(Download {
        name: format!("{stem}.xlsx"),
        content_type: CONTENT_TYPE,
        language: words.language(),
        bytes: workbook.save_to_buffer()?,
    })
}

/// Names every number of a plan, so that a formula says what it takes.
fn name_cells(workbook: &mut Workbook, names: &Names<'_>, has_shared: bool) -> Result<(), XlsxError> {
    for (line, need) in (FIRST..).zip(&names.plan.needs) {
        if need.choice.is_some() || (has_shared && !need.is_own()) {
            continue;
        }
        for end in [End::Low, End::High] {
            name_cell(workbook, &of_need(need, end), &names.input, end, line)?;
        }
    }
    for (line, figure) in (FIRST..).zip(&names.plan.figures) {
        for (part, first) in [(Part::Whole, 'B'), (Part::Known, 'D')] {
            for (end, column) in [(End::Low, first), (End::High, char::from(first as u8 + 1))] {
                let cell = format!("='{}'!${column}${}", names.calculation, line + 1);
                workbook.define_name(names.calculated(figure, end, part), &cell)?;
            }
        }
    }
    Ok(())
}

fn name_cell(workbook: &mut Workbook, name: &str, sheet: &str, end: End, line: u32) -> Result<(), XlsxError> {
    let column = match end {
        End::Low => 'B',
        End::High => 'C',
    };
    workbook.define_name(name, &format!("='{sheet}'!${column}${}", line + 1))?;
    Ok(())
}

/// Title, subject and language; no author, since nobody wrote it.
fn properties(plans: &[(&Programme, &Plan)], today: Date, words: &Words) -> Result<DocProperties, XlsxError> {
    let names: Vec<String> =
        plans.iter().map(|(it, _)| it.name.for_reader(words.language()).0.to_owned()).collect();
    let title = words.say(&Message::new("plan-title").with("name", words.list(&names)));
    let unsigned = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(today.year()).unwrap_or(1900);
    let made_on = ExcelDateTime::from_ymd(year, unsigned(today.month()), unsigned(today.day()))?;
    Ok(DocProperties::new()
        .set_title(clean(&title))
        .set_subject(words.text("plan-short"))
        .set_creation_datetime(&made_on)
        .set_custom_property("Language", words.language().code()))
}
