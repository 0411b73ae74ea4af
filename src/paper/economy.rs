//! Economic consequences: what comes once and what comes each year, grants, what has no
//! price, and four years side by side for the municipality's own figures.

use std::collections::BTreeSet;

use super::across::Across;
use super::attached::Attachment;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use super::{Case, planned};
use crate::plan::{Figure, Plan, said_range};
use crate::record::{
    Basis, CostItem, CostLine, Currency, Fact, MoneyKind, Phase, Programme, Question, SilenceKind, Term, Text,
};
use crate::statement::{Part, said_price};
use crate::words::Message;

/// How many prices are told of one sort; the attachment has the rest.
const MOST_PRICES: usize = 4;

/// An economic plan of a municipality covers so many years.
const YEARS: usize = 4;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-economy"));
    let has_price = case.programmes.iter().any(|it| Sort::ALL.iter().any(|sort| !sort.lines(it).is_empty()));
    let see = Attachment::Costs.see(case, writer);
    if has_price {
        priced(case, writer);
        writer.paragraph(Line::of(format!("{} {see}", writer.text("sak-economy-not-free"))));
    } else {
        let records: Vec<usize> = case.programmes.iter().flat_map(|it| writer.cite_record(it)).collect();
        let none = Message::new("sak-economy-no-amounts").counting(case.programmes.len());
        let said = format!("{} {see}", writer.say(&none));
        writer.paragraph(Line::of(said).cited(records));
    }
    years(case, writer);
    let prompts = ["sak-economy-cover", "sak-economy-staff", "sak-economy-uncertain"];
    writer.prompt(prompts.map(|it| writer.words.text(it)));
}

/// When a price falls due.
#[derive(Clone, Copy)]
enum Sort {
    Once,
    Yearly,
    Both,
    Unsaid,
    Grants,
}

impl Sort {
    const ALL: [Self; 5] = [Self::Once, Self::Yearly, Self::Both, Self::Unsaid, Self::Grants];

    const fn label(self) -> &'static str {
        match self {
            Self::Once => "sak-economy-once",
            Self::Yearly => "sak-economy-yearly",
            Self::Both => "sak-economy-both",
            Self::Unsaid => "sak-economy-unsaid",
            Self::Grants => "sak-economy-grants",
        }
    }

    /// The prices of this sort, each with what it is for. A grant is no price.
    fn lines(self, programme: &Programme) -> Vec<(CostItem, &Fact<CostLine>)> {
        let is_of = |line: &CostLine| {
            let kind = line.amount.and_then(|it| it.kind);
            let is_grant = matches!(kind, Some(MoneyKind::GrantAppliedFor | MoneyKind::GrantReceived));
            match self {
                Self::Grants => is_grant,
                Self::Once => !is_grant && line.phase == Some(Phase::StartUp),
                Self::Yearly => !is_grant && matches!(line.phase, Some(Phase::Running | Phase::Renewal)),
                Self::Both => !is_grant && line.phase == Some(Phase::StartUpAndRunning),
                Self::Unsaid => !is_grant && line.phase.is_none(),
            }
        };
        let all = programme
            .costs
            .lines
            .iter()
            .flat_map(|(item, known)| known.all().iter().map(move |it| (item, it)));
        all.filter(|(_, it)| it.value.amount.is_some() && is_of(&it.value)).collect()
    }
}

/// What sources give an amount for, a row a sort; and what they do not.
fn priced<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let table = Across { caption: "sak-table-economy", corner: "sak-column-cost", widths: [3, 7] };
    writer.across(case.programmes, &table, |writer, programmes| {
        let mut rows = Vec::new();
        for sort in Sort::ALL {
            if programmes.iter().all(|it| sort.lines(it).is_empty()) {
                continue;
            }
            let mut row = vec![vec![Line::of(writer.words.text(sort.label()))]];
            row.extend(programmes.iter().map(|it| prices(it, sort, writer)));
            rows.push(row);
        }
        let mut row = vec![vec![Line::of(writer.text("sak-economy-missing"))]];
        row.extend(programmes.iter().map(|it| missing(it, writer)));
        rows.push(row);
        rows
    });
}

fn prices<'c>(programme: &'c Programme, sort: Sort, writer: &mut Writer<'c>) -> Cell {
    let lines = sort.lines(programme);
    if lines.is_empty() {
        return vec![Line::of(writer.text("sak-economy-none"))];
    }
    // What something costs in another country is no price here: it is attached.
    let (here, elsewhere): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(_, it)| is_in_kroner(&it.value));
    let (mut cell, mut cited) = (Vec::new(), BTreeSet::new());
    for (item, fact) in here.iter().take(MOST_PRICES) {
        for version in fact.versions() {
            cell.push(Line::of(price(*item, &version.value, writer)));
            cited.extend(writer.cite(programme, &version.provenance));
        }
        if fact.is_disputed() {
            cell.push(Line::of(writer.text("brief-disputed")));
        }
    }
    let left = here.len().saturating_sub(MOST_PRICES);
    for (number, says) in [(left, "brief-more"), (elsewhere.len(), "sak-economy-elsewhere")] {
        if number > 0 {
            cell.push(Line::of(writer.say(&Message::named("", says).counting(number))));
        }
    }
    cited.extend(elsewhere.iter().flat_map(|(_, it)| writer.cite(programme, &it.provenance)));
    // The sources of all of them stand after the last.
    if let Some(last) = cell.pop() {
        cell.push(last.cited(cited.into_iter().collect()));
    }
    cell
}

fn is_in_kroner(line: &CostLine) -> bool {
    line.amount.is_some_and(|it| it.currency == Currency::Nok)
}

/// A price with its year, what it rests on, and whether it is no price to compare with.
fn price(item: CostItem, line: &CostLine, writer: &Writer<'_>) -> String {
    let says = if line.price_year.is_some() { "brief-cost-line" } else { "brief-cost-line-undated" };
    let amount = match line.basis {
        Some(basis) => Message::new("brief-cost-resting")
            .with("amount", said_price(line))
            .with("basis", writer.words.term(Basis::VOCABULARY, basis.key()).to_lowercase()),
        None => said_price(line),
    };
    let price = Message::new(says)
        .with("item", Message::term(CostItem::VOCABULARY, item.key()))
        .with("amount", amount)
        .with("year", line.price_year.map(|it| it.to_string()).unwrap_or_default());
    writer.say(&match &line.not_comparable_with {
        Some(text) => {
            Message::new("brief-cost-unlike").with("price", price).with("unlike", small(text, writer))
        }
        None => price,
    })
}

/// A text inside a sentence: a small letter first, and no full stop.
fn small(text: &Text, writer: &Writer<'_>) -> String {
    let said = Part::Prose(text).say(writer.words).text;
    let (first, rest) = said.split_at(said.chars().next().map_or(0, char::len_utf8));
    // «NAV» and «KoRus» stay as they are.
    let is_word = rest.chars().take_while(|it| it.is_alphabetic()).all(char::is_lowercase);
    let first = if is_word { first.to_lowercase() } else { first.to_owned() };
    format!("{first}{}", rest.trim_end_matches('.'))
}

/// What nobody gives an amount for.
fn missing<'c>(programme: &'c Programme, writer: &mut Writer<'c>) -> Cell {
    let lacks = |item: &&CostItem| {
        programme.costs.lines.of(**item).silence_kind().is_some_and(|it| it != SilenceKind::NotApplicable)
            || programme.costs.lacks_amount(**item)
    };
    let names: Vec<String> = CostItem::ALL
        .iter()
        .filter(|it| **it != CostItem::Total)
        .filter(lacks)
        .map(|&item| writer.say(&Question::Cost(item).label()).to_lowercase())
        .collect();
    let said =
        if names.is_empty() { writer.text("sak-economy-nothing-missing") } else { writer.words.list(&names) };
    let cited = writer.cite_record(programme);
    vec![Line::of(said).cited(cited)]
}

/// Four years: what a plan gives, and what the writer fills in.
fn years<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let mut head = vec![Line::of(writer.text("sak-column-cost"))];
    head.extend(
        (1..=YEARS).map(|year| {
            Line::of(writer.say(&Message::new("sak-economy-year").with("year", year.to_string())))
        }),
    );
    let blank = |label: &str| -> Vec<Cell> {
        std::iter::once(vec![Line::of(label)]).chain((0..YEARS).map(|_| vec![Line::of("…")])).collect()
    };
    let mut rows = Vec::new();
    for (programme, plan) in case.programmes.iter().zip(case.plans) {
        rows.push(planned_years(programme, plan, writer));
    }
    if rows.is_empty() {
        rows.extend(["sak-economy-once", "sak-economy-yearly"].map(|it| blank(&writer.words.text(it))));
    }
    rows.extend(["sak-economy-grants", "sak-economy-cover-row"].map(|it| blank(&writer.words.text(it))));
    let caption = if case.plans.is_empty() { "sak-table-years" } else { "sak-table-years-planned" };
    let caption = writer.words.text(caption);
    let see = Attachment::Calculations.see(case, writer);
    writer.table(&caption, vec![4, 3, 3, 3, 3], head, rows);
    if !see.is_empty() {
        writer.paragraph(Line::of(see));
    }
}

/// The first year with what it takes to begin, and each year after it; the years of a
/// project are not told apart here, so its plan has only the first.
fn planned_years<'c>(programme: &'c Programme, plan: &Plan, writer: &mut Writer<'c>) -> Vec<Cell> {
    let first = plan.figure("cost-first");
    let later = plan.figure("cost-year").filter(|_| !plan.has_project());
    let mut row = vec![vec![Line::of(writer.name(programme))]];
    for figure in std::iter::once(first).chain(std::iter::repeat_n(later, YEARS - 1)) {
        let known = figure.and_then(|it| Some((it, said_whole(it, writer)?)));
        row.push(vec![match known {
            Some((figure, said)) => Line::of(said).cited(planned::cite(programme, plan, figure, writer)),
            None => Line::of(writer.text("sak-economy-not-known")),
        }]);
    }
    row
}

fn said_whole(figure: &Figure, writer: &Writer<'_>) -> Option<String> {
    figure.value.whole.map(|it| said_range(it, figure.counted, writer.words))
}
