//! A comparison in long form: a row for each thing that is said of a programme,
//! and one for each question that nobody answers. Spreadsheets filter and sum it.

use crate::compare::Comparison;
use crate::record::{Amount, Group, Known, Programme, Provenance, Question, Silence, Term};
use crate::statement::{Content, Part, Statement};
use crate::words::{Argument, Message, Words};

use super::clean::clean;

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Text; may be empty.
    Text(String),
    /// A number, when there is one.
    Number(Option<f64>),
}

/// The ids of the columns' headings, in their order.
pub(super) const COLUMNS: &[&str] = &[
    "column-programme",
    "column-group",
    "column-question",
    "column-about",
    "column-answer",
    "column-low",
    "column-high",
    "column-unit",
    "column-per",
    "column-level",
    "column-when",
    "column-responsible",
    "column-more",
    "column-remark",
    "column-disputed",
    "column-sources",
    "column-dates",
    "column-interest",
    "column-silence",
    "column-id",
    "column-key",
];

/// Every row of a comparison, group by group, question by question, then
/// programme by programme: what is compared stands together.
pub(super) fn rows(comparison: &Comparison<'_>, words: &Words) -> Vec<Row> {
    let mut rows = Vec::new();
    for row in comparison.rows() {
        for cell in &row.cells {
            let teller = Teller { programme: cell.programme, question: row.question, words };
            match &cell.known {
                Known::Stated(statements) => {
                    statements.iter().for_each(|it| teller.tell(it, "", false, &mut rows));
                }
                silent => rows.push(teller.silent(silent.silence().as_ref())),
            }
        }
    }
    rows
}

/// Who tells the rows of one answer.
struct Teller<'t> {
    programme: &'t Programme,
    question: Question,
    words: &'t Words,
}

/// Details that have a column of their own.
const LEVEL: &str = "detail-level";
const WHEN: &str = "detail-when";
const RESPONSIBLE: &str = "detail-responsible";

impl Teller<'_> {
    /// A statement, the facts inside it, and what contradicts it.
    fn tell(&self, statement: &Statement<'_>, about: &str, is_disputed: bool, rows: &mut Vec<Row>) {
        let is_disputed = is_disputed || !statement.conflict.is_empty();
        rows.push(self.row(statement, about, is_disputed));
        let own = joined(&statement.says, self.words);
        for detail in &statement.details {
            let Content::Statements(inner) = &detail.content else { continue };
            let label = self.words.say(&Message::named("", detail.label));
            let inside = [own.as_str(), label.as_str()].join(" – ");
            for statement in inner {
                self.tell(statement, inside.trim_start_matches(" – "), false, rows);
            }
        }
        for other in &statement.conflict {
            self.tell(other, about, true, rows);
        }
    }

    fn row(&self, statement: &Statement<'_>, about: &str, is_disputed: bool) -> Row {
        let words = self.words;
        let measured =
            statement.figure.as_ref().and_then(|figure| measured(figure, words)).unwrap_or_default();
        let provenance = statement.provenance;
        let yes = if is_disputed { words.text("yes") } else { String::new() };
        self.with_ends(
            vec![
                Cell::Text(about.to_owned()),
                Cell::Text(in_words(statement, words)),
                Cell::Number(measured.low),
                Cell::Number(measured.high),
                Cell::Text(measured.unit),
                Cell::Text(measured.per),
                Cell::Text(detail(statement, LEVEL, words)),
                Cell::Text(detail(statement, WHEN, words)),
                Cell::Text(detail(statement, RESPONSIBLE, words)),
                Cell::Text(more(statement, words)),
                Cell::Text(remarks(provenance, words)),
                Cell::Text(yes),
                Cell::Text(self.cited(provenance, |source, at| {
                    let title = Part::Prose(&source.title).say(words).text;
                    format!("{title} ({}): {at}", source.publisher)
                })),
                Cell::Text(self.cited(provenance, |source, _| match &source.published {
                    Some(published) => Part::When(published.value).say(words).text,
                    None => words.text("undated"),
                })),
                Cell::Text(self.cited(provenance, |source, _| words.term("interest", source.interest.key()))),
            ],
            String::new(),
        )
    }

    /// A question that this programme's sources do not answer.
    fn silent(&self, silence: Option<&Silence>) -> Row {
        let words = self.words;
        let (named, reason) = silence.map(|it| silent_in_words(it, words)).unwrap_or_default();
        let text = || Cell::Text(String::new());
        let mut cells: Vec<Cell> = (0..15).map(|_| text()).collect();
        cells[2] = Cell::Number(None);
        cells[3] = Cell::Number(None);
        cells[10] = Cell::Text(reason.unwrap_or_default());
        self.with_ends(cells, named)
    }

    /// The cells with what every row begins and ends with.
    fn with_ends(&self, cells: Vec<Cell>, silence: String) -> Row {
        let words = self.words;
        let group = words.term(Group::VOCABULARY, self.question.group().key());
        let mut all = vec![
            Cell::Text(Part::Prose(&self.programme.name).say(words).text),
            Cell::Text(group),
            Cell::Text(words.say(&self.question.label())),
        ];
        all.extend(cells);
        all.push(Cell::Text(silence));
        all.push(Cell::Text(self.programme.id.to_string()));
        all.push(Cell::Text(self.question.key()));
        for cell in &mut all {
            if let Cell::Text(text) = cell {
                *text = clean(text);
            }
        }
        Row { cells: all }
    }

    /// What to say of each cited source, several on lines of their own.
    fn cited(&self, provenance: &Provenance, say: impl Fn(&crate::record::Source, &str) -> String) -> String {
        let cited = provenance.citations.iter().filter_map(|citation| {
            let source = self.programme.source(&citation.source)?;
            Some(say(source, &citation.at))
        });
        let mut said: Vec<String> = cited.collect();
        said.dedup();
        said.join("\n")
    }
}

/// A number taken apart.
#[derive(Debug, Default)]
struct Measured {
    low: Option<f64>,
    high: Option<f64>,
    unit: String,
    per: String,
}

fn measured(figure: &Part<'_>, words: &Words) -> Option<Measured> {
    let span = |amount: Amount| (amount.low(), amount.high());
    // A unit's label holds its amount; without one, the unit is left.
    let unit = |message: Message| words.say(&message).trim().to_owned();
    match figure {
        Part::Quantity(quantity) => {
            let (low, high) = span(quantity.amount);
            let count = high.or(low).unwrap_or_default();
            let label = Message::term("unit", quantity.unit.key());
            let unit = unit(label.with("amount", "").with("count", Argument::Count(count)));
            let per = quantity.per.map(|per| words.term("per", per.key())).unwrap_or_default();
            Some(Measured { low, high, unit, per })
        }
        Part::Money(money) => {
            let (low, high) = span(money.amount);
            Some(Measured { low, high, unit: money.currency.key().to_owned(), per: String::new() })
        }
        Part::Age(age) => {
            let divisor = match age.unit {
                crate::record::AgeUnit::Years => 12.0,
                crate::record::AgeUnit::Months => 1.0,
            };
            let (low, high) = (f64::from(age.from_months) / divisor, f64::from(age.to_months) / divisor);
            let unit = unit(Message::term("age-unit", age.unit.key()).with("span", ""));
            Some(Measured { low: Some(low), high: Some(high), unit, per: String::new() })
        }
        Part::Prose(_)
        | Part::Name(_)
        | Part::NameIn(..)
        | Part::Term(_)
        | Part::Open(_)
        | Part::Place(_)
        | Part::When(_)
        | Part::Period(..)
        | Part::YesNo(_)
        | Part::Link(_)
        | Part::Email(_)
        | Part::Phone(_)
        | Part::Message(_) => None,
    }
}

/// What a statement says, with its number first.
fn in_words(statement: &Statement<'_>, words: &Words) -> String {
    let figure = statement.figure.as_ref().map(|figure| figure.say(words).text);
    let says = joined(&statement.says, words);
    match figure {
        Some(figure) if says.is_empty() => figure,
        Some(figure) => format!("{figure}: {says}"),
        None => says,
    }
}

/// The same with how binding it is, when it falls due and who answers for it,
/// where no column of their own holds them.
pub(super) fn with_terms(statement: &Statement<'_>, words: &Words) -> String {
    let terms: Vec<String> = [LEVEL, WHEN, RESPONSIBLE]
        .into_iter()
        .map(|label| (label, detail(statement, label, words)))
        .filter(|(_, said)| !said.is_empty())
        .map(|(label, said)| match label {
            RESPONSIBLE => format!("{}: {said}", words.text("detail-responsible")),
            _ => said,
        })
        .collect();
    let said = in_words(statement, words);
    if terms.is_empty() { said } else { format!("{said} ({})", terms.join("; ")) }
}

/// How the sources are silent: the kind of silence, and the reason when one is given.
pub(super) fn silent_in_words(silence: &Silence, words: &Words) -> (String, Option<String>) {
    let reason = match silence {
        Silence::NotApplicable(reason) => Some(Part::Prose(&reason.0).say(words).text),
        Silence::NotStated(_) | Silence::NotRecorded | Silence::OnlyInterested => None,
    };
    (words.say(&Message::named("silence-", silence.key())), reason)
}

/// Parts in one breath: sentences side by side, terms with signs between.
fn joined(parts: &[Part<'_>], words: &Words) -> String {
    let said: Vec<String> = parts.iter().map(|part| part.say(words).text).collect();
    said.join("; ")
}

/// What one detail says.
fn detail(statement: &Statement<'_>, label: &str, words: &Words) -> String {
    let found = statement.details.iter().find(|it| it.label == label);
    match found.map(|it| &it.content) {
        Some(Content::Parts(parts) | Content::Ordered(parts)) => joined(parts, words),
        Some(Content::Statements(_)) | None => String::new(),
    }
}

/// The details without a column of their own, each on its line.
pub(super) fn more(statement: &Statement<'_>, words: &Words) -> String {
    let with_column = [LEVEL, WHEN, RESPONSIBLE];
    let others = statement.details.iter().filter(|it| !with_column.contains(&it.label));
    let lines = others.filter_map(|detail| match &detail.content {
        Content::Parts(parts) | Content::Ordered(parts) => {
            let label = words.say(&Message::named("", detail.label));
            Some(format!("{label}: {}", joined(parts, words)))
        }
        Content::Statements(_) => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a reader must know: our own working out, and the editor's remark.
pub(super) fn remarks(provenance: &Provenance, words: &Words) -> String {
    let remarks = [("derived", &provenance.derived), ("note", &provenance.note)];
    let said = remarks.into_iter().filter_map(|(label, text)| {
        let text = Part::Prose(text.as_ref()?).say(words).text;
        Some(format!("{} {text}", words.text(label)))
    });
    said.collect::<Vec<_>>().join("\n")
}
