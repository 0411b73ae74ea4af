//! How a sheet of a plan looks: its title and headings, its cells, how it is printed.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Formula, Worksheet, XlsxError};

use super::cells::FIRST;
use crate::export::clean::clean;
use crate::plan::Counted;
use crate::words::{Message, Words};

/// How cells look.
pub(super) struct Looks {
    title: Format,
    heading: Format,
    pub(super) text: Format,
    number: Format,
    share: Format,
    year: Format,
    kroner: Format,
    pub(super) assumed: Format,
    pub(super) missing: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let number = Format::new().set_align(FormatAlign::Top).set_num_format("#,##0.0");
        Self {
            title: Format::new().set_bold().set_font_size(14),
            heading: text.clone().set_bold().set_background_color(0x00E6_EEF5),
            share: number.clone().set_num_format("0.0%"),
            year: number.clone().set_num_format("0"),
            kroner: number.clone().set_num_format("#,##0"),
            // Named in words in a column of their own: a colour alone tells too little.
            assumed: Format::new().set_background_color(0x00FF_F4CC).set_border(FormatBorder::Thin),
            missing: Format::new().set_background_color(0x00FB_E3E4).set_border(FormatBorder::Thin),
            text,
            number,
        }
    }

    pub(super) fn number(&self, counted: Counted) -> &Format {
        match counted {
            Counted::In(_) | Counted::Number | Counted::Choice => &self.number,
            Counted::Calendar => &self.year,
            Counted::Share => &self.share,
            Counted::Kroner | Counted::Abroad(_) => &self.kroner,
        }
    }
}

/// Begins a sheet: its name, its title, what a reader must know, its headings.
pub(super) fn begin(
    sheet: &mut Worksheet,
    name: &str,
    title: &str,
    about: &str,
    columns: &[(String, f64)],
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.write_string_with_format(0, 0, clean(title), &looks.title)?;
    for (at, (heading, width)) in (0u16..).zip(columns) {
        sheet.write_string_with_format(FIRST - 1, at, clean(heading), &looks.heading)?;
        sheet.set_column_width(at, *width)?;
    }
    // Over the first columns and no more, so that it is whole on the screen and on paper.
    let last = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1).min(3);
    if last > 0 {
        sheet.merge_range(1, 0, 1, last, about, &looks.text)?;
    } else {
        sheet.write_string_with_format(1, 0, about, &looks.text)?;
    }
    sheet.set_row_height(1, 62.0)?;
    let headings: Vec<(u16, &str)> = (0u16..).zip(columns.iter().map(|(it, _)| it.as_str())).collect();
    fit(sheet, FIRST - 1, columns, &headings)?;
    sheet.set_freeze_panes(FIRST, 1)?;
    printed(sheet)
}

/// The height of a line of text, in points, and the highest row that Excel takes.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;

/// Makes a row as high as what stands in its columns: no program does so by itself for a file
/// that says nothing of it, and then one text lies over the next.
pub(super) fn fit(
    sheet: &mut Worksheet,
    line: u32,
    columns: &[(String, f64)],
    texts: &[(u16, &str)],
) -> Result<(), XlsxError> {
    let n_lines = |(at, text): &(u16, &str)| {
        let width = columns.get(usize::from(*at)).map_or(1.0, |(_, width)| *width);
        text.lines().map(|it| (it.chars().count() as f64 / width).ceil().max(1.0)).sum::<f64>()
    };
    let n_lines = texts.iter().map(n_lines).fold(1.0, f64::max);
    if n_lines > 1.0 {
        sheet.set_row_height(line, (n_lines * LINE).min(HIGHEST))?;
    }
    Ok(())
}

/// As wide as one page, with the headings on each.
pub(super) fn printed(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(FIRST - 1, FIRST - 1)?;
    sheet.set_header("&L&A&R&D").set_footer("&R&P / &N");
    Ok(())
}

/// What columns are called, and how wide they are.
pub(super) fn headings(words: &Words, columns: &[(&'static str, f64)]) -> Vec<(String, f64)> {
    columns.iter().map(|(id, width)| (words.text(id), *width)).collect()
}

/// A formula with what it comes to, for readers that do not work it out.
pub(super) fn write(
    sheet: &mut Worksheet,
    line: u32,
    column: u16,
    formula: &str,
    result: Option<f64>,
    format: &Format,
) -> Result<(), XlsxError> {
    let result = result.map_or_else(|| "#N/A".to_owned(), |it| it.to_string());
    let formula = Formula::new(format!("={formula}")).set_result(result);
    sheet.write_formula_with_format(line, column, formula, format)?;
    Ok(())
}

/// What a number is counted in, as a word alone.
pub(super) fn unit(counted: Counted, words: &Words) -> String {
    match counted {
        Counted::In(unit) => {
            let many = crate::words::Argument::Count(2.0);
            let said =
                Message::term("unit", crate::record::Term::key(unit)).with("amount", "").with("count", many);
            words.say(&said).trim().to_owned()
        }
        Counted::Share => "%".to_owned(),
        Counted::Kroner => words.text("plan-unit-kroner"),
        Counted::Abroad(currency) => crate::record::Term::key(currency).to_owned(),
        Counted::Calendar => words.text("plan-unit-calendar"),
        Counted::Number => words.text("plan-unit-number"),
        Counted::Choice => words.text("plan-unit-choice"),
    }
}
