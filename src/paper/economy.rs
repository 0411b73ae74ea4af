//! Economic consequences: what comes once and what comes each year, grants, what has no
//! price, and four years side by side for the municipality's own figures.

use std::collections::BTreeSet;

use super::across::Across;
use super::attached::Attachment;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use super::{Case, planned};
use crate::plan::{BUDGET_YEARS, BudgetLine, BudgetRow, Plan, said_range};
use crate::record::{
    Basis, CostItem, CostLine, CostPer, Currency, Fact, MoneyKind, Phase, Programme, Question, SilenceKind,
    Term, Text, first_sentence,
};
use crate::statement::{Part, said_price};
use crate::words::Message;

/// How many prices are told of one sort; the attachment has the rest.
const MOST_PRICES: usize = 4;

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
    /// For each who gets it, or each group: as often as there is one, and not each year.
    Each,
    Both,
    Unsaid,
    Grants,
}

impl Sort {
    const ALL: [Self; 6] = [Self::Once, Self::Yearly, Self::Each, Self::Both, Self::Unsaid, Self::Grants];

    const fn label(self) -> &'static str {
        match self {
            Self::Once => "sak-economy-once",
            Self::Yearly => "sak-economy-yearly",
            Self::Each => "sak-economy-each",
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
                Self::Yearly => !is_grant && is_running(line) && !is_for_each(line),
                Self::Each => !is_grant && is_running(line) && is_for_each(line),
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

fn is_running(line: &CostLine) -> bool {
    matches!(line.phase, Some(Phase::Running | Phase::Renewal))
}

/// Whether it is paid for each of something that there are more or fewer of, and not for a year.
fn is_for_each(line: &CostLine) -> bool {
    let is_of_year = line.amount.is_some_and(|it| it.years.is_some());
    let is_for_each = line.per.is_some_and(|it| match it {
        CostPer::Group
        | CostPer::Child
        | CostPer::Family
        | CostPer::Parent
        | CostPer::Participant
        | CostPer::Pack
        | CostPer::StaffMember => true,
        CostPer::Municipality | CostPer::House | CostPer::Centre | CostPer::School => false,
    });
    is_for_each && !is_of_year
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
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|(_, it)| is_in_kroner_or_free(&it.value));
    let (mut cell, mut cited) = (Vec::new(), BTreeSet::new());
    for (item, fact) in here.iter().take(MOST_PRICES) {
        for version in fact.versions() {
            let is_one_of_several = programme.costs.lines.of(*item).all().len() > 1;
            cell.push(Line::of(price(*item, &version.value, is_one_of_several, writer)));
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

/// What is free is free in any currency.
fn is_in_kroner_or_free(line: &CostLine) -> bool {
    line.amount.is_some_and(|it| it.currency == Currency::Nok || it.is_nothing())
}

/// A price with its year, what it rests on, which of several it is, and whether it is no price
/// to compare with.
fn price(item: CostItem, line: &CostLine, is_one_of_several: bool, writer: &Writer<'_>) -> String {
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
    let price = match &line.text {
        Some(text) if is_one_of_several => Message::new("brief-cost-about")
            .with("price", price)
            .with("text", first_sentence(&small(text, writer)).to_owned()),
        None if is_one_of_several => Message::new("sak-economy-one-of-several").with("price", price),
        Some(_) | None => price,
    };
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

/// Four years: the budget of each plan, and what the writer fills in.
fn years<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let planned: Vec<Planned<'c>> =
        case.programmes.iter().zip(case.plans).map(|(it, plan)| Planned::of(it, plan, writer)).collect();
    match planned.as_slice() {
        [] => {
            let count = |year: u32| Message::new("sak-economy-year").with("year", year.to_string());
            let years: Vec<String> = (1..=BUDGET_YEARS).map(|year| writer.say(&count(year))).collect();
            let blanks = ["sak-economy-once", "sak-economy-yearly", "sak-economy-grants"];
            let rows = blanks.map(|label| blank(&writer.text(label))).to_vec();
            year_table(&writer.text("sak-table-years"), &years, rows, writer);
        }
        // Years that are not the same, and kroner of another year, are no columns of one table.
        [first, rest @ ..] if rest.iter().any(|it| !it.is_beside(first)) => {
            for one in &planned {
                budget(std::slice::from_ref(one), writer);
            }
        }
        all => budget(all, writer),
    }
    let see = Attachment::Calculations.see(case, writer);
    if !see.is_empty() {
        writer.paragraph(Line::of(see));
    }
}

/// The lines of a budget that a council is asked about; the plan has the others.
const LINES: [BudgetRow; 5] =
    [BudgetRow::All, BudgetRow::Grant, BudgetRow::NetGranted, BudgetRow::NetIfGranted, BudgetRow::ToFind];

/// A programme with its budget.
struct Planned<'c> {
    programme: &'c Programme,
    plan: &'c Plan,
    /// What its years are called.
    years: Vec<String>,
}

impl<'c> Planned<'c> {
    fn of(programme: &'c Programme, plan: &'c Plan, writer: &Writer<'_>) -> Self {
        let years = plan.budget_years().iter().map(|it| writer.say(it)).collect();
        Self { programme, plan, years }
    }

    /// Whether both budgets have the same years, in kroner of the same year.
    fn is_beside(&self, other: &Self) -> bool {
        self.years == other.years && self.plan.price_year() == other.plan.price_year()
    }

    fn lines(&self) -> Vec<BudgetLine<'c>> {
        self.plan.budget().into_iter().filter(|it| LINES.contains(&it.row)).collect()
    }
}

/// The budgets of plans that have the same years, line by line.
fn budget<'c>(planned: &[Planned<'c>], writer: &mut Writer<'c>) {
    let Some(first) = planned.first() else { return };
    let mut rows = Vec::new();
    // What is the same of each stands together.
    for row in LINES {
        for of in planned {
            for line in of.lines().iter().filter(|it| it.row == row) {
                let label = writer.say(&line.row.label());
                let label = if planned.len() > 1 {
                    let of_this = Message::new("sak-economy-line").with("name", writer.name(of.programme));
                    writer.say(&of_this.with("line", label))
                } else {
                    label
                };
                rows.push(budget_row(&label, of, line, writer));
            }
        }
    }
    let has_grant = planned.iter().any(|of| of.lines().iter().any(|it| it.row == BudgetRow::Grant));
    if !has_grant {
        rows.push(blank(&writer.text("sak-economy-grants")));
    }
    let caption = match first.plan.price_year() {
        Some(year) => Message::new("sak-table-years-priced").with("year", year),
        None => Message::new("sak-table-years-planned"),
    };
    year_table(&writer.say(&caption), &first.years, rows, writer);
}

/// What a line comes to, year by year, as far as nothing in it is missing; its sources stand once.
fn budget_row<'c>(
    label: &str,
    of: &Planned<'c>,
    line: &BudgetLine<'_>,
    writer: &mut Writer<'c>,
) -> Vec<Cell> {
    let mut cited = BTreeSet::new();
    let mut years = Vec::new();
    for figure in &line.years {
        let said = figure.value.whole.map(|it| said_range(it, figure.counted, writer.words));
        if said.is_some() {
            cited.extend(planned::cite(of.programme, of.plan, figure, writer));
        }
        years.push(vec![Line::of(said.unwrap_or_else(|| writer.text("sak-economy-not-known")))]);
    }
    let label = Line::of(label).cited(cited.into_iter().collect());
    std::iter::once(vec![label]).chain(years).collect()
}

/// A line for the writer to fill in.
fn blank(label: &str) -> Vec<Cell> {
    std::iter::once(vec![Line::of(label)]).chain((0..BUDGET_YEARS).map(|_| vec![Line::of("…")])).collect()
}

/// A table with a column for each year, and how it is to be paid for last.
fn year_table(caption: &str, years: &[String], mut rows: Vec<Vec<Cell>>, writer: &mut Writer<'_>) {
    let head = std::iter::once(writer.text("sak-column-cost")).chain(years.iter().cloned());
    let head = head.map(Line::of).collect();
    rows.push(blank(&writer.text("sak-economy-cover-row")));
    writer.table(caption, vec![4, 3, 3, 3, 3], head, rows);
}
