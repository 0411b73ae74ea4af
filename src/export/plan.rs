//! A plan as a spreadsheet whose formulas live: change a price, and the sums
//! follow.
//!
//! For each programme three sheets: the numbers that go in, the calculation,
//! and the result. A number that nobody gives is `NA()`, so that whatever needs
//! it shows that it is not available, in every spreadsheet program, until
//! somebody writes a number there. Everything else is written as text and never
//! as a formula, so that nothing in a record can run.

mod cells;
mod formula;
mod sheets;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use jiff::civil::Date;

use super::clean::clean;
use super::xlsx::CONTENT_TYPE;
use super::{Download, NotWritten};
use crate::plan::Plan;
use crate::record::Programme;
use crate::words::{Message, Words};
use cells::Names;
use sheets::{Looks, calculation, input, result};

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
    for (number, (programme, plan)) in plans.iter().enumerate() {
        let names = Names::of((plans.len() > 1).then_some(number + 1), words);
        result(workbook.add_worksheet(), plan, &names, &looks, words)?;
        input(workbook.add_worksheet(), programme, plan, &names, &looks, words)?;
        calculation(workbook.add_worksheet(), plan, &names, &looks, words)?;
    }
    Ok(Download {
        name: format!("{stem}.xlsx"),
        content_type: CONTENT_TYPE,
        language: words.language(),
        bytes: workbook.save_to_buffer()?,
    })
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
