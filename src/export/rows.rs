//! A comparison in long form: a row for each thing that is said of a programme,
//! and one for each question that nobody answers. Spreadsheets filter and sum it.

use crate::brief::{AnswerKind, Brief, BriefQuestion};
use crate::compare::Comparison;
use crate::paper::Numbering;
use crate::record::{Amount, CostPer, Group, Known, Money, Programme, Provenance, Question, Silence, Term};
use crate::statement::{Content, DetailKind, Part, Statement};
use crate::words::{Argument, Message, Words};

use super::cited::Cited;
use super::clean::clean;

/// One row, a field a column.
#[derive(Default)]
pub(super) struct Row {
    programme: String,
    group: String,
    question: String,
    /// What a fact inside a statement belongs to.
    about: String,
    answer: String,
    low: Option<f64>,
    high: Option<f64>,
    unit: String,
    per: String,
    level: String,
    when: String,
    responsible: String,
    more: String,
    remark: String,
    disputed: String,
    cited: Cited,
    silence: String,
    id: String,
    key: String,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Text; may be empty.
    Text(String),
    /// A number, when there is one.
    Number(Option<f64>),
}

/// A column of one row.
pub(super) struct Column {
    /// The id of its heading.
    heading: &'static str,
    /// How wide a spreadsheet shows it.
    pub(super) width: f64,
    pub(super) cell: Cell,
}

impl Row {
    /// Its columns, heading and cell in one place. A field that is not among them
    /// is a field that nobody reads, and the compiler says so.
    pub(super) fn columns(self) -> Vec<Column> {
        let column = |heading, width, cell| Column { heading, width, cell };
        let text = |heading, width, text: String| column(heading, width, Cell::Text(clean(&text)));
        vec![
            text("column-programme", 22.0, self.programme),
            text("column-group", 20.0, self.group),
            text("column-question", 28.0, self.question),
            text("column-about", 28.0, self.about),
            text("column-answer", 50.0, self.answer),
            column("column-low", 9.0, Cell::Number(self.low)),
            column("column-high", 9.0, Cell::Number(self.high)),
            text("column-unit", 16.0, self.unit),
            text("column-per", 14.0, self.per),
            text("column-level", 16.0, self.level),
            text("column-when", 16.0, self.when),
            text("column-responsible", 26.0, self.responsible),
            text("column-more", 40.0, self.more),
            text("column-remark", 40.0, self.remark),
            text("column-disputed", 12.0, self.disputed),
            text("column-sources", 46.0, self.cited.titles),
            text("column-links", 40.0, self.cited.links),
            text("column-places", 30.0, self.cited.places),
            text("column-dates", 16.0, self.cited.dates),
            text("column-dates-iso", 14.0, self.cited.iso_dates),
            text("column-interest", 16.0, self.cited.interest),
            text("column-silence", 16.0, self.silence),
            text("column-id", 22.0, self.id),
            text("column-key", 30.0, self.key),
        ]
    }

    /// The cells, in the order of the columns.
    pub(super) fn cells(self) -> Vec<Cell> {
        self.columns().into_iter().map(|column| column.cell).collect()
    }
}

impl Column {
    /// What stands above it.
    pub(super) fn heading(&self, words: &Words) -> String {
        words.say(&Message::named("", self.heading))
    }
}

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
                Known::Silent(silence) => rows.push(teller.silent(silence)),
            }
        }
    }
    rows
}

/// The nine answers, each for every programme: what is compared stands together.
pub(super) fn brief_rows(comparison: &Comparison<'_>, briefs: &[Brief], words: &Words) -> Vec<Row> {
    let mut rows = Vec::new();
    for &asked in BriefQuestion::ALL {
        for (programme, brief) in comparison.programmes.iter().zip(briefs) {
            let answer = brief.answer(asked);
            let sides_differ = answer.kind == AnswerKind::Contested;
            // An answer that is silent says so itself as well: it leaves no cell empty.
            let silence = match answer.kind {
                AnswerKind::Answered | AnswerKind::Contested => String::new(),
                AnswerKind::NotStated | AnswerKind::NotLookedUp => words.say(&answer.kind.label()),
            };
            rows.push(Row {
                programme: Part::Prose(&programme.name).say(words).text,
                group: words.text("brief-title"),
                question: words.say(&asked.asks()),
                answer: answer.whole(words).join(" "),
                disputed: if sides_differ { words.text("yes") } else { String::new() },
                cited: Cited::of(programme, &answer.provenance, words),
                silence,
                id: programme.id.to_string(),
                key: format!("brief.{}", asked.key()),
                ..Row::default()
            });
        }
    }
    rows
}

/// The nine questions, each with every answer laid out of its sentences and its sources' numbers.
pub(super) fn numbered_briefs<'p>(
    comparison: &Comparison<'p>,
    briefs: &[Brief],
    numbering: &mut Numbering<'p>,
    words: &Words,
    lay_out: impl Fn(&[String], &[usize]) -> String,
) -> Vec<(String, Vec<String>)> {
    let mut answers = |asked: BriefQuestion| {
        let each = comparison.programmes.iter().zip(briefs).map(|(programme, brief)| {
            let answer = brief.answer(asked);
            lay_out(&answer.whole(words), &numbering.cite(programme, &answer.provenance))
        });
        (words.say(&asked.asks()), each.collect())
    };
    BriefQuestion::ALL.iter().map(|&asked| answers(asked)).collect()
}

/// Who tells the rows of one answer.
struct Teller<'t> {
    programme: &'t Programme,
    question: Question,
    words: &'t Words,
}

/// Details that have a column of their own.
const TERMS: [DetailKind; 3] =
    [DetailKind::CommitmentLevel, DetailKind::CommitmentWhen, DetailKind::CommitmentResponsible];

impl Teller<'_> {
    /// A statement, the facts inside it, and what contradicts it.
    fn tell(&self, statement: &Statement<'_>, about: &str, is_disputed: bool, rows: &mut Vec<Row>) {
        let is_disputed = is_disputed || !statement.conflict.is_empty();
        rows.push(self.row(statement, about, is_disputed));
        let own = joined(&statement.says, self.words);
        for detail in &statement.details {
            let Content::Statements(inner) = &detail.content else { continue };
            let label = self.words.say(&detail.kind.label());
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
        let detail = |kind| detail(statement, kind, words);
        Row {
            about: about.to_owned(),
            answer: in_words(statement, words),
            low: measured.low,
            high: measured.high,
            unit: measured.unit,
            per: measured.per,
            level: detail(DetailKind::CommitmentLevel),
            when: detail(DetailKind::CommitmentWhen),
            responsible: detail(DetailKind::CommitmentResponsible),
            more: more(statement, words),
            remark: remarks(provenance, words),
            disputed: if is_disputed { words.text("yes") } else { String::new() },
            cited: Cited::of(self.programme, provenance, words),
            ..self.asked()
        }
    }

    /// A question that this programme's sources do not answer.
    fn silent(&self, silence: &Silence) -> Row {
        let (silence, reason) = silent_in_words(silence, self.words);
        Row { remark: reason.unwrap_or_default(), silence, ..self.asked() }
    }

    /// What every row of this answer says: who was asked, and what.
    fn asked(&self) -> Row {
        let words = self.words;
        Row {
            programme: Part::Prose(&self.programme.name).say(words).text,
            group: words.term(Group::VOCABULARY, self.question.group().key()),
            question: words.say(&self.question.label()),
            id: self.programme.id.to_string(),
            key: self.question.key(),
            ..Row::default()
        }
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
    let priced = |money: Option<&Money>, per: Option<CostPer>| {
        let (low, high) = money.map(|it| span(it.amount)).unwrap_or_default();
        let unit = money.map(|it| it.currency.key().to_owned()).unwrap_or_default();
        let per = per.map(|it| words.term(CostPer::VOCABULARY, it.key())).unwrap_or_default();
        Measured { low, high, unit, per }
    };
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
        Part::Money(money) => Some(priced(Some(money), None)),
        Part::Cost(line) => Some(priced(line.amount.as_ref(), line.per)),
        Part::Age(age) => {
            // A row has one unit: the one that the oldest is counted in.
            let low = age.unit.from_months(age.from_months);
            let high = age.to_months.map(|to| age.unit.from_months(to));
            let unit = unit(Message::term("age-unit", age.unit.key()).with("span", ""));
            Some(Measured { low: Some(low), high, unit, per: String::new() })
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
    let terms: Vec<String> = TERMS
        .into_iter()
        .map(|kind| (kind, detail(statement, kind, words)))
        .filter(|(_, said)| !said.is_empty())
        .map(|(kind, said)| {
            // A name alone does not tell what is asked of them.
            let is_named = kind == DetailKind::CommitmentResponsible;
            if is_named { format!("{}: {said}", words.say(&kind.label())) } else { said }
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
    (words.say(&silence.kind().label()), reason)
}

/// Parts in one breath: sentences side by side, terms with signs between.
fn joined(parts: &[Part<'_>], words: &Words) -> String {
    let said: Vec<String> = parts.iter().map(|part| part.say(words).text).collect();
    said.join("; ")
}

/// What one detail says.
fn detail(statement: &Statement<'_>, kind: DetailKind, words: &Words) -> String {
    let found = statement.details.iter().find(|it| it.kind == kind);
    match found.map(|it| &it.content) {
        Some(Content::Parts(parts) | Content::Ordered(parts)) => joined(parts, words),
        Some(Content::Statements(_)) | None => String::new(),
    }
}

/// The details without a column of their own, each on its line.
pub(super) fn more(statement: &Statement<'_>, words: &Words) -> String {
    let others = statement.details.iter().filter(|it| !TERMS.contains(&it.kind));
    let lines = others.filter_map(|detail| match &detail.content {
        Content::Parts(parts) | Content::Ordered(parts) => {
            let label = words.say(&detail.kind.label());
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
