//! The three sheets of a plan.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Formula, Worksheet, XlsxError};

use super::cells::{End, FIRST, Names, Part};
use super::formula::Writer;
use crate::export::clean::clean;
use crate::plan::{Counted, Figure, Need, Plan, Range, Standing, said_quantity};
use crate::record::{Programme, Provenance};
use crate::statement;
use crate::words::{Message, Words};

/// Where the amount stands in a sentence that a sheet puts together.
const AMOUNT: &str = "\u{1}";

/// How cells look.
pub(super) struct Looks {
    title: Format,
    heading: Format,
    text: Format,
    number: Format,
    share: Format,
    kroner: Format,
    assumed: Format,
    missing: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let number = Format::new().set_align(FormatAlign::Top).set_num_format("#,##0.##");
        Self {
            title: Format::new().set_bold().set_font_size(14),
            heading: text.clone().set_bold().set_background_color(0x00E6_EEF5),
            share: number.clone().set_num_format("0.##%"),
            kroner: number.clone().set_num_format("#,##0"),
            // Named in words in a column of their own: a colour alone tells too little.
            assumed: Format::new().set_background_color(0x00FF_F4CC).set_border(FormatBorder::Thin),
            missing: Format::new().set_background_color(0x00FB_E3E4).set_border(FormatBorder::Thin),
            text,
            number,
        }
    }

    fn number(&self, counted: Counted) -> &Format {
        match counted {
            Counted::In(_) | Counted::Choice => &self.number,
            Counted::Share => &self.share,
            Counted::Kroner => &self.kroner,
        }
    }
}

/// Begins a sheet: its name, its title, what a reader must know, its headings.
fn begin(
    sheet: &mut Worksheet,
    name: &str,
    plan: &Plan,
    about: &str,
    columns: &[(String, f64)],
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    // Excel takes 31 letters for the name of a sheet; ours are shorter, which a test holds.
    sheet.set_name(name)?;
    let programme = plan.name.for_reader(words.language()).0;
    let title = words.say(&Message::new("plan-title").with("name", programme));
    sheet.write_string_with_format(0, 0, clean(&title), &looks.title)?;
    sheet.write_string(1, 0, about)?;
    for (at, (heading, width)) in (0u16..).zip(columns) {
        sheet.write_string_with_format(FIRST - 1, at, heading, &looks.heading)?;
        sheet.set_column_width(at, *width)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(FIRST - 1, FIRST - 1)?;
    sheet.set_freeze_panes(FIRST, 1)?;
    Ok(())
}

/// A formula with what it comes to, for readers that do not work it out.
fn write(
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

/// The numbers that go in, each with who says it.
pub(super) fn input(
    sheet: &mut Worksheet,
    programme: &Programme,
    plan: &Plan,
    names: &Names,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let columns = [
        (words.text("plan-column-number"), 52.0),
        (words.text("plan-column-low"), 12.0),
        (words.text("plan-column-high"), 12.0),
        (words.text("plan-column-unit"), 14.0),
        (words.text("plan-column-standing"), 26.0),
        (words.text("plan-column-says"), 30.0),
        (words.text("nav-sources"), 50.0),
        (words.text("detail-link"), 40.0),
        (words.text("plan-column-remark"), 50.0),
    ];
    begin(sheet, &names.input, plan, &words.text("plan-input-about"), &columns, looks, words)?;
    for (line, need) in (FIRST..).zip(&plan.needs) {
        sheet.write_string_with_format(line, 0, clean(&need.label.say(words)), &looks.text)?;
        match &need.choice {
            Some(_) => answer(sheet, line, need, looks, words)?,
            None => ends(sheet, line, need, looks)?,
        }
        sheet.write_string_with_format(line, 3, unit(need.counted, words), &looks.text)?;
        let standing = match need.standing() {
            Standing::Stated => words.text("plan-standing-stated"),
            Standing::Assumed => words.text("plan-standing-assumed"),
            Standing::Missing => words.text("plan-standing-missing"),
        };
        sheet.write_string_with_format(line, 4, standing, &looks.text)?;
        let versions = said_by_sources(need, words);
        let says: Vec<String> = versions.iter().map(|(says, _)| says.clone()).collect();
        let sources: Vec<String> = versions.iter().map(|(_, it)| sources(programme, it, words)).collect();
        let links: Vec<String> = versions.iter().flat_map(|(_, it)| links(programme, it)).collect();
        let remarks: Vec<String> = versions.iter().flat_map(|(_, it)| remarks(it, words)).collect();
        for (column, texts) in [(5, says), (6, sources), (7, links), (8, remarks)] {
            sheet.write_string_with_format(line, column, clean(&texts.join("\n")), &looks.text)?;
        }
    }
    Ok(())
}

/// What sources say of a quantity or of who does something, each with who says it.
fn said_by_sources<'n>(need: &'n Need, words: &Words) -> Vec<(String, &'n Provenance)> {
    let versions = need.stated.iter().flat_map(|it| &it.versions);
    let amounts = versions.map(|(quantity, provenance)| (said_quantity(quantity, words), provenance));
    let answer = need.choice.as_ref().and_then(|choice| {
        let (at, provenance) = choice.stated.as_ref()?;
        Some((choice.offers.get(*at)?.label.say(words), provenance))
    });
    amounts.chain(answer).collect()
}

/// The answer that is chosen, as text: a sheet is of one answer, and another one is chosen on
/// the page.
fn answer(
    sheet: &mut Worksheet,
    line: u32,
    need: &Need,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let said = need.said(words).unwrap_or_else(|| words.text("plan-choose-on-the-page"));
    let look = match need.standing() {
        Standing::Stated => looks.text.clone(),
        Standing::Assumed => looks.text.merge(&looks.assumed),
        Standing::Missing => looks.text.merge(&looks.missing),
    };
    sheet.write_string_with_format(line, 1, clean(&said), &look)?;
    Ok(())
}

/// The two ends of a quantity. The upper follows the lower until somebody
/// writes a number of its own there, so that one change is enough.
fn ends(sheet: &mut Worksheet, line: u32, need: &Need, looks: &Looks) -> Result<(), XlsxError> {
    let look = match need.standing() {
        Standing::Stated => looks.number(need.counted).clone(),
        Standing::Assumed => looks.number(need.counted).merge(&looks.assumed),
        Standing::Missing => looks.number(need.counted).merge(&looks.missing),
    };
    let same = format!("B{}", line + 1);
    match need.value() {
        None => {
            write(sheet, line, 1, "NA()", None, &look)?;
            write(sheet, line, 2, &same, None, &look)
        }
        Some(value) => {
            sheet.write_number_with_format(line, 1, value.low(), &look)?;
            match value.high() {
                Some(high) if (high - value.low()).abs() < f64::EPSILON => {
                    write(sheet, line, 2, &same, Some(high), &look)
                }
                Some(high) => sheet.write_number_with_format(line, 2, high, &look).map(|_| ()),
                None => write(sheet, line, 2, "NA()", None, &look),
            }
        }
    }
}

/// The calculation: every figure with its formulas, and the same in words.
pub(super) fn calculation(
    sheet: &mut Worksheet,
    plan: &Plan,
    names: &Names,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let mut columns = figure_columns(words);
    columns.push((words.text("plan-column-formula"), 80.0));
    begin(sheet, &names.calculation, plan, &words.text("plan-calculation-about"), &columns, looks, words)?;
    let writer = Writer { plan, names };
    for (line, figure) in (FIRST..).zip(&plan.figures) {
        named(sheet, line, 5, figure, looks, words)?;
        for (column, end, part, result) in cells(figure) {
            let formula = writer.write(&figure.expr, end, part);
            write(sheet, line, column, &formula, result, looks.number(figure.counted))?;
        }
        sheet.write_string_with_format(line, 6, clean(&plan.formula(figure, words)), &looks.text)?;
    }
    Ok(())
}

/// The result: the figures that a decision rests on.
pub(super) fn result(
    sheet: &mut Worksheet,
    plan: &Plan,
    names: &Names,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    // A part of a sum stands in a sentence alone, and never where the sum would.
    let mut columns = figure_columns(words);
    columns.drain(3..5);
    columns.push((words.text("plan-column-known"), 60.0));
    begin(sheet, &names.result, plan, &words.text("plan-result-about"), &columns, looks, words)?;
    let summary = plan.summary().lines.into_iter().map(|it| it.figure);
    let year = plan.roles.iter().filter_map(|role| plan.figure(&format!("year-{}", role.key)));
    for (line, figure) in (FIRST..).zip(summary.chain(plan.staff().map(|(_, it)| it)).chain(year)) {
        named(sheet, line, 3, figure, looks, words)?;
        let index = plan.figures.iter().position(|it| it.key == figure.key).unwrap_or_default();
        for (column, end, part, result) in cells(figure).into_iter().filter(|it| it.2 == Part::Whole) {
            let formula = names.calculated(index, end, part);
            write(sheet, line, column, &formula, result, looks.number(figure.counted))?;
        }
        if figure.value.whole.is_none() {
            let (formula, result) = known_part(names, index, figure, words);
            let formula = Formula::new(formula).set_result(clean(&result));
            sheet.write_formula_with_format(line, 4, formula, &looks.text)?;
        }
    }
    Ok(())
}

/// The sentence that tells what is known of a sum as long as it is not the sum, and nothing after
/// that: its formula, and what it says now.
fn known_part(names: &Names, index: usize, figure: &Figure, words: &Words) -> (String, String) {
    let at = |end, part| names.calculated(index, end, part);
    let (whole, low) = (at(End::Low, Part::Whole), at(End::Low, Part::Known));
    let high = at(End::High, Part::Known);
    let said = Message::new("plan-known-in-sheet").with("unit", unit(figure.counted, words));
    let unknown = words.text("plan-unknown");
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let sentence = words.say(&said.clone().with("part", AMOUNT));
    let (before, after) = sentence.split_once(AMOUNT).unwrap_or(("", &sentence));
    let to = format!("IF(ISERROR({high}),\"\",IF({high}={low},\"\",\"–\"&ROUND({high},1)))");
    let formula = format!(
        "=IF(ISNUMBER({whole}),\"\",IF(ISNUMBER({low}),{}&ROUND({low},1)&{to}&{},{}))",
        quoted(before),
        quoted(after),
        quoted(&unknown)
    );
    let round = |value: f64| ((value * 10.0).round() / 10.0).to_string();
    let now = figure.value.known.map(|part| {
        let to = part.high().filter(|high| *high > part.low()).map(|high| format!("–{}", round(high)));
        words.say(&said.with("part", format!("{}{}", round(part.low()), to.unwrap_or_default())))
    });
    (formula, now.unwrap_or(unknown))
}

fn figure_columns(words: &Words) -> Vec<(String, f64)> {
    vec![
        (words.text("plan-figure"), 52.0),
        (words.text("plan-column-low"), 12.0),
        (words.text("plan-column-high"), 12.0),
        (words.text("plan-column-known-low"), 14.0),
        (words.text("plan-column-known-high"), 14.0),
        (words.text("plan-column-unit"), 14.0),
    ]
}

fn named(
    sheet: &mut Worksheet,
    line: u32,
    unit_at: u16,
    figure: &Figure,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(line, 0, clean(&figure.label.say(words)), &looks.text)?;
    sheet.write_string_with_format(line, unit_at, unit(figure.counted, words), &looks.text)?;
    Ok(())
}

/// The four cells of a figure: column, end, part, and what it comes to.
fn cells(figure: &Figure) -> [(u16, End, Part, Option<f64>); 4] {
    let (whole, known) = (figure.value.whole, figure.value.known);
    [
        (1, End::Low, Part::Whole, whole.map(Range::low)),
        (2, End::High, Part::Whole, whole.and_then(Range::high)),
        (3, End::Low, Part::Known, known.map(Range::low)),
        (4, End::High, Part::Known, known.and_then(Range::high)),
    ]
}

/// What a number is counted in, as a word alone.
fn unit(counted: Counted, words: &Words) -> String {
    match counted {
        Counted::In(unit) => {
            let many = crate::words::Argument::Count(2.0);
            let said =
                Message::term("unit", crate::record::Term::key(unit)).with("amount", "").with("count", many);
            words.say(&said).trim().to_owned()
        }
        Counted::Share => "%".to_owned(),
        Counted::Kroner => words.text("plan-unit-kroner"),
        Counted::Choice => words.text("plan-unit-choice"),
    }
}

/// The sources of a fact, with the place in each.
fn sources(programme: &Programme, provenance: &Provenance, words: &Words) -> String {
    let cited = provenance.citations.iter().filter_map(|it| {
        let source = programme.source(&it.source)?;
        let title = statement::Part::Prose(&source.title).say(words).text;
        Some(format!("{title} ({}): {}", source.publisher, it.at))
    });
    cited.collect::<Vec<_>>().join("; ")
}

fn links(programme: &Programme, provenance: &Provenance) -> Vec<String> {
    let cited = provenance.citations.iter().filter_map(|it| programme.source(&it.source)?.link.as_ref());
    let mut links: Vec<String> = cited.map(|it| it.value.to_string()).collect();
    links.dedup();
    links
}

fn remarks(provenance: &Provenance, words: &Words) -> Vec<String> {
    let texts = [&provenance.derived, &provenance.note].into_iter().flatten();
    texts.map(|it| statement::Part::Prose(it).say(words).text).collect()
}
