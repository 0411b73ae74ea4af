//! XLSX: the comparison to read, the nine answers first, the same in long form to filter, and
//! the sources.
//!
//! Everything is written as text or number and never as a formula or a link, so
//! that nothing in a record can run.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::brief::Brief;
use crate::compare::{self, Comparison};
use crate::paper::Numbering;
use crate::record::{Group, Known, Programme, Term};
use crate::statement::{Part, Statement};
use crate::words::{Message, Words};

use super::Download;
use super::clean::clean;
use super::rows::{Cell, Row, brief_rows, more, numbered_briefs, remarks, rows, silent_in_words, with_terms};

/// What an XLSX file is, as HTTP says it.
pub(super) const CONTENT_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The longest text that Excel takes in a cell.
const LONGEST: usize = 32_767;

/// The workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written")]
pub struct NotWritten(#[from] XlsxError);

/// A comparison as XLSX. `stem` is the file's name without its ending.
///
/// # Errors
/// When the workbook is larger than Excel allows.
pub fn comparison(
    comparison: &Comparison<'_>,
    briefs: &[Brief],
    stem: &str,
    today: Date,
    words: &Words,
) -> Result<Download, NotWritten> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(comparison, today, words)?);
    let looks = Looks::new();
    let mut numbering = Numbering::default();
    side_by_side(workbook.add_worksheet(), comparison, briefs, &mut numbering, &looks, words)?;
    long(workbook.add_worksheet(), comparison, briefs, &looks, words)?;
    sources(workbook.add_worksheet(), &numbering, &looks, words)?;
    Ok(Download {
        name: format!("{stem}.xlsx"),
        content_type: CONTENT_TYPE,
        language: words.language(),
        bytes: workbook.save_to_buffer()?,
    })
}

/// Title, subject and language; no author, since nobody wrote it.
fn properties(comparison: &Comparison<'_>, today: Date, words: &Words) -> Result<DocProperties, XlsxError> {
    let names: Vec<String> = comparison.programmes.iter().map(|it| name(it, words)).collect();
    let title = words.say(&Message::new("comparison-of").with("names", words.list(&names)));
    let unsigned = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(today.year()).unwrap_or(1900);
    let made_on = ExcelDateTime::from_ymd(year, unsigned(today.month()), unsigned(today.day()))?;
    Ok(DocProperties::new()
        .set_title(clean(&title))
        .set_subject(words.text("compare-title"))
        .set_creation_datetime(&made_on)
        .set_custom_property("Language", words.language().code()))
}

/// How cells look.
struct Looks {
    heading: Format,
    wrapped: Format,
    number: Format,
}

impl Looks {
    fn new() -> Self {
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            heading: wrapped.clone().set_bold().set_background_color(0x00E6_EEF5),
            number: Format::new().set_align(FormatAlign::Top),
            wrapped,
        }
    }
}

/// A sheet that is being written, line by line under a frozen heading.
struct Sheet<'s> {
    sheet: &'s mut Worksheet,
    looks: &'s Looks,
    line: u32,
}

impl<'s> Sheet<'s> {
    /// A sheet with its name, its columns and how wide they are.
    fn new(
        sheet: &'s mut Worksheet,
        looks: &'s Looks,
        name: &str,
        columns: &[(String, f64)],
    ) -> Result<Self, XlsxError> {
        // Excel takes 31 letters for the name of a sheet.
        sheet.set_name(name.chars().take(31).collect::<String>())?;
        for (at, (heading, width)) in (0u16..).zip(columns) {
            sheet.write_string_with_format(0, at, cut(heading), &looks.heading)?;
            sheet.set_column_width(at, *width)?;
        }
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        Ok(Self { sheet, looks, line: 0 })
    }

    fn add(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        self.line += 1;
        for (at, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => {
                    self.sheet.write_string_with_format(self.line, at, cut(text), &self.looks.wrapped)?;
                }
                Cell::Number(Some(number)) => {
                    self.sheet.write_number_with_format(self.line, at, *number, &self.looks.number)?;
                }
                Cell::Number(None) => {}
            }
        }
        Ok(())
    }
}

/// Questions down, programmes across.
fn side_by_side<'p>(
    sheet: &mut Worksheet,
    comparison: &Comparison<'p>,
    briefs: &[Brief],
    numbering: &mut Numbering<'p>,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let mut columns = vec![(words.text("column-group"), 22.0), (words.text("column-question"), 30.0)];
    columns.extend(comparison.programmes.iter().map(|it| (name(it, words), 46.0)));
    let mut sheet = Sheet::new(sheet, looks, &words.text("sheet-comparison"), &columns)?;
    sheet.sheet.set_freeze_panes(1, 2)?;
    let lay_out = |sentences: &[String], numbers: &[usize]| {
        let numbers: String = numbers.iter().map(|number| format!(" [{number}]")).collect();
        sentences.join("\n") + &numbers
    };
    for (question, answers) in numbered_briefs(comparison, briefs, numbering, words, lay_out) {
        let mut cells = vec![Cell::Text(words.text("brief-title")), Cell::Text(question)];
        cells.extend(answers.into_iter().map(Cell::Text));
        sheet.add(&cells)?;
    }
    for row in comparison.rows() {
        let mut cells = vec![
            Cell::Text(words.term(Group::VOCABULARY, row.question.group().key())),
            Cell::Text(words.say(&row.question.label())),
        ];
        cells.extend(row.cells.iter().map(|it| Cell::Text(answered(it, numbering, words))));
        sheet.add(&cells)?;
    }
    Ok(())
}

/// What a programme's sources say, or how they are silent.
fn answered<'p>(cell: &compare::Cell<'p>, numbering: &mut Numbering<'p>, words: &Words) -> String {
    match &cell.known {
        Known::Stated(statements) => {
            let told = statements.iter().map(|it| told(it, cell.programme, numbering, words));
            told.collect::<Vec<_>>().join("\n")
        }
        Known::Silent(silence) => match silent_in_words(silence, words) {
            (named, Some(reason)) => format!("{named} ({reason})"),
            (named, None) => named,
        },
    }
}

fn told<'p>(
    statement: &Statement<'_>,
    programme: &'p Programme,
    numbering: &mut Numbering<'p>,
    words: &Words,
) -> String {
    let mut text = with_terms(statement, words);
    for extra in [more(statement, words), remarks(statement.provenance, words)] {
        if !extra.is_empty() {
            text.push('\n');
            text.push_str(&extra);
        }
    }
    for number in numbering.cite(programme, statement.provenance) {
        text.push_str(&format!(" [{number}]"));
    }
    for other in &statement.conflict {
        let other = told(other, programme, numbering, words);
        text.push_str(&format!("\n{}: {other}", words.text("sources-disagree")));
    }
    text
}

/// The long form, with a filter on every column.
fn long(
    sheet: &mut Worksheet,
    comparison: &Comparison<'_>,
    briefs: &[Brief],
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let columns: Vec<(String, f64)> =
        Row::default().columns().iter().map(|column| (column.heading(words), column.width)).collect();
    let mut sheet = Sheet::new(sheet, looks, &words.text("sheet-rows"), &columns)?;
    sheet.sheet.set_freeze_panes(1, 1)?;
    for row in brief_rows(comparison, briefs, words).into_iter().chain(rows(comparison, words)) {
        sheet.add(&row.cells())?;
    }
    let last = u16::try_from(columns.len() - 1).unwrap_or(0);
    sheet.sheet.autofilter(0, 0, sheet.line, last)?;
    Ok(())
}

/// The sources with the numbers that the first sheet uses.
fn sources(
    sheet: &mut Worksheet,
    numbering: &Numbering<'_>,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let columns = [
        (words.text("detail-number"), 9.0),
        (words.text("column-title"), 60.0),
        (words.text("detail-publisher"), 30.0),
        (words.text("column-dates"), 18.0),
        (words.text("column-interest"), 18.0),
        (words.text("column-kind"), 26.0),
        (words.text("column-read-on"), 20.0),
        (words.text("detail-link"), 60.0),
    ];
    let mut sheet = Sheet::new(sheet, looks, &words.text("nav-sources"), &columns)?;
    sheet.sheet.set_freeze_panes(1, 0)?;
    for (number, source) in numbering.sources() {
        let published = source.published.as_ref();
        sheet.add(&[
            Cell::Text(number.to_string()),
            Cell::Text(Part::Prose(&source.title).say(words).text),
            Cell::Text(source.publisher.clone()),
            Cell::Text(
                published.map_or_else(|| words.text("undated"), |it| Part::When(it.value).say(words).text),
            ),
            Cell::Text(words.term("interest", source.interest.key())),
            Cell::Text(words.term("source-kind", source.kind.key())),
            Cell::Text(words.date(source.read_on.value)),
            Cell::Text(source.link.as_ref().map(|link| link.value.to_string()).unwrap_or_default()),
        ])?;
    }
    Ok(())
}

fn name(programme: &Programme, words: &Words) -> String {
    Part::Prose(&programme.name).say(words).text
}

/// The text as a cell can hold it. What is cut off ends in a sign that says so.
fn cut(text: &str) -> String {
    let text = clean(text);
    // Excel counts UTF-16 units; a letter is at most two.
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST / 2 - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_where_excel_ends() {
        assert!(cut(&"👶".repeat(40_000)).encode_utf16().count() <= LONGEST);
        assert!(cut(&"a".repeat(40_000)).ends_with('…'));
        assert_eq!(cut(&"a".repeat(LONGEST)).len(), LONGEST);
    }
}
