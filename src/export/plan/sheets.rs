//! The three sheets of a plan.

use rust_xlsxwriter::{DataValidation, DataValidationRule, Formula, Worksheet, XlsxError};

use super::cells::{End, FIRST, Names, Part, of_need};
use super::formula::Writer;
use super::looks::{Looks, begin, fit, headings, unit, write};
use crate::export::clean::clean;
use crate::plan::{Counted, Figure, Need, Plan, Range, Standing, said_quantity};
use crate::record::{Programme, Provenance};
use crate::statement;
use crate::words::{Message, Words};

/// Where the amount stands in a sentence that a sheet puts together.
const AMOUNT: &str = "\u{1}";

fn title(plan: &Plan, words: &Words) -> String {
    let programme = plan.name.for_reader(words.language()).0;
    words.say(&Message::new("plan-title").with("name", programme))
}

/// The numbers that go in, each with who says it. What is the same for all programmes stands
/// in a sheet of its own when there are several, and is only shown here.
pub(super) fn input(
    sheet: &mut Worksheet,
    programme: &Programme,
    names: &Names<'_>,
    has_shared: bool,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let plan = names.plan;
    let columns = headings(
        words,
        &[
            ("plan-column-number", 52.0),
            ("plan-column-low", 12.0),
            ("plan-column-high", 12.0),
            ("plan-column-unit", 14.0),
            ("plan-column-standing", 26.0),
            ("plan-column-says", 30.0),
            ("nav-sources", 50.0),
            ("detail-link", 40.0),
            ("plan-column-remark", 50.0),
            ("plan-column-name", 34.0),
        ],
    );
    begin(sheet, &names.input, &title(plan, words), &words.text("plan-input-about"), &columns, looks)?;
    for (line, need) in (FIRST..).zip(&plan.needs) {
        sheet.write_string_with_format(line, 0, clean(&need.label.say(words)), &looks.text)?;
        let is_elsewhere = has_shared && !need.is_own();
        match &need.choice {
            Some(_) => answer(sheet, line, need, looks, words)?,
            None if is_elsewhere => {
                let value = need.value();
                let look = looks.number(need.counted);
                write(sheet, line, 1, &of_need(need, End::Low), value.map(Range::low), look)?;
                write(sheet, line, 2, &of_need(need, End::High), value.and_then(Range::high), look)?;
            }
            None => ends(sheet, line, need, names, looks, words)?,
        }
        sheet.write_string_with_format(line, 3, unit(need.counted, words), &looks.text)?;
        let standing = match need.standing() {
            Standing::Stated => words.text("plan-standing-stated"),
            Standing::Assumed => words.text("plan-standing-assumed"),
            Standing::LeftOut => words.text("plan-standing-left-out"),
            Standing::Missing => words.text("plan-standing-missing"),
        };
        let standing = if is_elsewhere { words.text("plan-standing-shared") } else { standing };
        sheet.write_string_with_format(line, 4, &standing, &looks.text)?;
        let versions = said_by_sources(need, words);
        let says: Vec<String> = versions.iter().map(|(says, _)| says.clone()).collect();
        let sources: Vec<String> = versions.iter().map(|(_, it)| sources(programme, it, words)).collect();
        let links: Vec<String> = versions.iter().flat_map(|(_, it)| links(programme, it)).collect();
        let remarks: Vec<String> = versions.iter().flat_map(|(_, it)| remarks(it, words)).collect();
        let texts = [says, sources, links, remarks].map(|it| it.join("\n"));
        let label = need.label.say(words);
        let mut told: Vec<(u16, &str)> = vec![(0, &label), (4, &standing)];
        for (column, text) in (5u16..).zip(&texts) {
            sheet.write_string_with_format(line, column, clean(text), &looks.text)?;
            told.push((column, text));
        }
        let name = of_need(need, End::Low);
        if need.choice.is_none() {
            sheet.write_string_with_format(line, 9, &name, &looks.text)?;
            told.push((9, &name));
        }
        fit(sheet, line, &columns, &told)?;
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
        Standing::Assumed | Standing::LeftOut => looks.text.merge(&looks.assumed),
        Standing::Missing => looks.text.merge(&looks.missing),
    };
    // Over both ends: an answer has none.
    sheet.merge_range(line, 1, line, 2, &clean(&said), &look)?;
    Ok(())
}

/// The two ends of a quantity. The upper follows the lower until somebody
/// writes a number of its own there, so that one change is enough.
pub(super) fn ends(
    sheet: &mut Worksheet,
    line: u32,
    need: &Need,
    names: &Names<'_>,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let look = match need.standing() {
        Standing::Stated => looks.number(need.counted).clone(),
        Standing::Assumed | Standing::LeftOut => looks.number(need.counted).merge(&looks.assumed),
        Standing::Missing => looks.number(need.counted).merge(&looks.missing),
    };
    sheet.add_data_validation(line, 1, line, 2, &allowed(need, words)?)?;
    let same = format!("B{}", line + 1);
    if let Some(other) = need.follows() {
        let value = need.value();
        write(sheet, line, 1, &names.need(other, End::Low), value.map(Range::low), &look)?;
        return write(sheet, line, 2, &names.need(other, End::High), value.and_then(Range::high), &look);
    }
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

/// What may be written in a cell: the same as in the field on the page.
fn allowed(need: &Need, words: &Words) -> Result<DataValidation, XlsxError> {
    let (times, unit) = if need.counted == Counted::Share { (0.01, " %") } else { (1.0, "") };
    let bound = |bound: f64| format!("{}{unit}", words.number(bound));
    let from_nothing = if need.standing() == Standing::LeftOut { 0.0 } else { need.bounds.from };
    let outside = Message::new("plan-wrong-outside")
        .with("from", bound(from_nothing))
        .with("to", bound(need.bounds.to));
    let between = DataValidationRule::Between(from_nothing * times, need.bounds.to * times);
    DataValidation::new().allow_decimal_number(between).set_error_message(words.say(&outside))
}

/// The calculation: every figure with its formulas, and the same in words, which stay true
/// when a number is changed.
pub(super) fn calculation(
    sheet: &mut Worksheet,
    names: &Names<'_>,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let plan = names.plan;
    let mut columns = figure_columns(words);
    columns.push((words.text("plan-column-formula"), 80.0));
    begin(
        sheet,
        &names.calculation,
        &title(plan, words),
        &words.text("plan-calculation-about"),
        &columns,
        looks,
    )?;
    let writer = Writer { plan, names };
    for (line, figure) in (FIRST..).zip(&plan.figures) {
        named(sheet, line, 5, figure, looks, words)?;
        for (column, end, part, result) in cells(figure) {
            let formula = writer.write(&figure.expr, end, part);
            write(sheet, line, column, &formula, result, looks.number(figure.counted))?;
        }
        let formula = plan.formula_of_names(figure, words);
        sheet.write_string_with_format(line, 6, clean(&formula), &looks.text)?;
        fit(sheet, line, &columns, &[(0, &figure.label.say(words)), (6, &formula)])?;
    }
    Ok(())
}

/// The result: the figures that a decision rests on.
pub(super) fn result(
    sheet: &mut Worksheet,
    names: &Names<'_>,
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let plan = names.plan;
    // A part of a sum stands in a sentence alone, and never where the sum would.
    let mut columns = figure_columns(words);
    columns.drain(3..5);
    columns.push((words.text("plan-column-known"), 60.0));
    begin(sheet, &names.result, &title(plan, words), &words.text("plan-result-about"), &columns, looks)?;
    let summary = plan.summary().lines.into_iter().map(|it| it.figure);
    let year = plan.roles.iter().filter_map(|role| plan.figure(&format!("year-{}", role.key)));
    let staff = plan.staff().map(|(_, it)| it);
    let budget = plan.budget().into_iter().flat_map(|line| line.years);
    for (line, figure) in (FIRST..).zip(summary.chain(staff).chain(year).chain(budget)) {
        named(sheet, line, 3, figure, looks, words)?;
        for (column, end, part, result) in cells(figure).into_iter().filter(|it| it.2 == Part::Whole) {
            let formula = names.calculated(figure, end, part);
            write(sheet, line, column, &formula, result, looks.number(figure.counted))?;
        }
        if figure.value.whole.is_none() {
            let (formula, result) = known_part(names, figure, words);
            let formula = Formula::new(formula).set_result(clean(&result));
            sheet.write_formula_with_format(line, 4, formula, &looks.text)?;
            fit(sheet, line, &columns, &[(0, &figure.label.say(words)), (4, &result)])?;
        }
    }
    Ok(())
}

/// The sentence that tells what is known of a sum as long as it is not the sum, and nothing after
/// that: its formula, and what it says now.
fn known_part(names: &Names<'_>, figure: &Figure, words: &Words) -> (String, String) {
    let at = |end, part| names.calculated(figure, end, part);
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
