//! The sheets that all programmes of a workbook share: the figures side by side, the
//! numbers that are typed once for all, and the sources.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cells::{End, FIRST, Names, Part, of_need};
use super::looks::{Looks, begin, fit, headings, unit, write};
use super::sheets::ends;
use crate::export::clean::clean;
use crate::plan::{BUDGET_YEARS, Need, Plan, Range, budgets_beside, side_by_side};
use crate::record::Programme;
use crate::statement::Part as Said;
use crate::words::Words;

/// The figures of all programmes, the same in a row: the few that a decision rests on, then
/// the budget year by year.
pub(super) fn together(
    sheet: &mut Worksheet,
    all: &[(&Programme, Names<'_>)],
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let plans: Vec<&Plan> = all.iter().map(|(_, names)| names.plan).collect();
    let mut columns = vec![(words.text("plan-figure"), 46.0), (words.text("plan-column-unit"), 12.0)];
    for (programme, _) in all {
        let name = programme.name.for_reader(words.language()).0;
        for end in ["plan-column-low", "plan-column-high"] {
            columns.push((format!("{name}: {}", words.text(end).to_lowercase()), 16.0));
        }
    }
    let title = words.text("plan-side-by-side");
    begin(
        sheet,
        &words.text("plan-sheet-together"),
        &title,
        &words.text("plan-together-about"),
        &columns,
        looks,
    )?;
    let summary = side_by_side(&plans).into_iter().map(|row| (row.names(words).join(" / "), row.figures));
    let budget = budgets_beside(&plans, BUDGET_YEARS).into_iter().flat_map(|line| {
        let years = (1..).zip(line.years);
        years.map(move |(year, figures)| (words.say(&line.row.label_in(year)), figures))
    });
    for (line, (name, figures)) in (FIRST..).zip(summary.chain(budget)) {
        sheet.write_string_with_format(line, 0, clean(&name), &looks.text)?;
        fit(sheet, line, &columns, &[(0, &name)])?;
        let counted = figures.iter().flatten().map(|it| unit(it.counted, words)).next().unwrap_or_default();
        sheet.write_string_with_format(line, 1, counted, &looks.text)?;
        for (column, ((_, names), figure)) in (2u16..).step_by(2).zip(all.iter().zip(&figures)) {
            let Some(figure) = figure else { continue };
            let look = looks.number(figure.counted);
            let ends = [
                (End::Low, figure.value.whole.map(Range::low)),
                (End::High, figure.value.whole.and_then(Range::high)),
            ];
            for (at, (end, result)) in (column..).zip(ends) {
                write(sheet, line, at, &names.calculated(figure, end, Part::Whole), result, look)?;
            }
        }
    }
    Ok(())
}

/// What every programme shares: each number once, with the name that formulas call it by.
pub(super) fn shared(
    sheet: &mut Worksheet,
    all: &[(&Programme, Names<'_>)],
    looks: &Looks,
    words: &Words,
) -> Result<Vec<(String, u32)>, XlsxError> {
    let columns = headings(
        words,
        &[
            ("plan-column-number", 60.0),
            ("plan-column-low", 14.0),
            ("plan-column-high", 14.0),
            ("plan-column-unit", 14.0),
            ("plan-column-name", 34.0),
        ],
    );
    let (name, about) = (words.text("plan-sheet-shared"), words.text("plan-shared-about"));
    begin(sheet, &name, &name, &about, &columns, looks)?;
    let mut lines: Vec<(String, u32)> = Vec::new();
    for (line, need) in (FIRST..).zip(shared_needs(all)) {
        let mut labels: Vec<String> = Vec::new();
        let same = all.iter().flat_map(|(_, names)| &names.plan.needs).filter(|it| it.field == need.field);
        for label in same.map(|it| it.label.say(words)) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let labels = labels.join(" / ");
        sheet.write_string_with_format(line, 0, clean(&labels), &looks.text)?;
        // Of those that share it, the first with such a quantity names what it follows.
        let names = all
            .iter()
            .map(|(_, names)| names)
            .find(|it| it.plan.needs.iter().any(|other| other.field == need.field));
        if let Some(names) = names {
            ends(sheet, line, need, names, looks, words)?;
        }
        sheet.write_string_with_format(line, 3, unit(need.counted, words), &looks.text)?;
        let called = of_need(need, End::Low);
        sheet.write_string_with_format(line, 4, &called, &looks.text)?;
        fit(sheet, line, &columns, &[(0, &labels), (4, &called)])?;
        lines.push((need.field.clone(), line));
    }
    Ok(lines)
}

/// The quantities that programmes share, each once.
fn shared_needs<'p>(all: &[(&Programme, Names<'p>)]) -> Vec<&'p Need> {
    let mut shared: Vec<&Need> = Vec::new();
    for need in all.iter().flat_map(|(_, names)| &names.plan.needs).filter(|it| !it.is_own()) {
        if !shared.iter().any(|it| it.field == need.field) {
            shared.push(need);
        }
    }
    shared
}

/// The sources of every programme.
pub(super) fn sources(
    sheet: &mut Worksheet,
    all: &[(&Programme, Names<'_>)],
    looks: &Looks,
    words: &Words,
) -> Result<(), XlsxError> {
    let columns = headings(
        words,
        &[
            ("column-programme", 26.0),
            ("column-title", 60.0),
            ("detail-publisher", 30.0),
            ("column-dates", 16.0),
            ("column-read-on", 18.0),
            ("detail-link", 60.0),
        ],
    );
    let name = words.text("nav-sources");
    begin(sheet, &name, &name, &words.text("plan-sources-about"), &columns, looks)?;
    let cited = all.iter().flat_map(|(programme, _)| programme.sources.iter().map(move |it| (programme, it)));
    for (line, (programme, source)) in (FIRST..).zip(cited) {
        let published = source.published.as_ref();
        let texts = [
            programme.name.for_reader(words.language()).0.to_owned(),
            Said::Prose(&source.title).say(words).text,
            source.publisher.clone(),
            published.map_or_else(|| words.text("undated"), |it| Said::When(it.value).say(words).text),
            words.date(source.read_on.value),
            source.link.as_ref().map(|link| link.value.to_string()).unwrap_or_default(),
        ];
        let told: Vec<(u16, &str)> = (0u16..).zip(texts.iter().map(String::as_str)).collect();
        for (column, text) in &told {
            sheet.write_string_with_format(line, *column, clean(text), &looks.text)?;
        }
        fit(sheet, line, &columns, &told)?;
    }
    Ok(())
}
