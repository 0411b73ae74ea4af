//! A comparison as JSON, for whoever puts it into another program.
//!
//! What is promised is written by hand, so that renaming a field in the record
//! cannot break it. Numbers have a point; what is not known is `null` with the
//! kind of silence beside it.

use jiff::civil::Date;
use serde::Serialize;
use url::Url;

use crate::brief::{Brief, BriefAnswer};
use crate::compare::{Cell, Comparison, Row};
use crate::record::{Programme, Provenance, Silence, Source, Status, Term};
use crate::statement::{Content, Detail, Part, Statement};
use crate::words::Words;

use super::Download;
use super::cited::iso_date;

/// Where the description of a comparison as JSON is found on the site, and the description: a
/// JSON Schema, written by hand as the promise is. A test holds every comparison against it.
pub const COMPARISON_SCHEMA: (&str, &str) =
    ("/sammenlign.schema.json", include_str!("json/comparison.schema.json"));

/// Version 1 of a comparison.
#[derive(Serialize)]
struct ComparisonV1 {
    /// Where what is promised is described.
    #[serde(rename = "$schema")]
    schema: String,
    version: u8,
    /// The language of every text that does not say another.
    language: &'static str,
    /// The day it was taken out.
    made_on: Date,
    programmes: Vec<ProgrammeV1>,
    questions: Vec<QuestionV1>,
}

#[derive(Serialize)]
struct ProgrammeV1 {
    id: String,
    name: TextV1,
    /// The page, from the root of the site.
    path: String,
    /// The page, whole where the publisher says where the site is; else the same as the path.
    link: String,
    /// The newest status; `null` when nobody has recorded one.
    status: Option<&'static str>,
    /// The day the record was last gone through; `null` when it never was.
    reviewed_on: Option<Date>,
    /// The nine short answers, in their order.
    brief: Vec<BriefV1>,
    sources: Vec<SourceV1>,
}

#[derive(Serialize)]
struct BriefV1 {
    /// `available`, `effect` …
    key: &'static str,
    question: String,
    /// `answered`, `contested`, `not-stated` or `not-looked-up`.
    kind: &'static str,
    /// What is said where there is little room.
    short: String,
    /// Every sentence of the answer.
    sentences: Vec<String>,
    sources: Vec<CitationV1>,
    /// The paths of the answers in a record that it rests on.
    rests_on: Vec<String>,
}

#[derive(Serialize)]
struct SourceV1 {
    id: String,
    title: TextV1,
    publisher: String,
    kind: &'static str,
    /// `owner`, `funder` or `independent`.
    interest: &'static str,
    /// A year, a month or a day; `null` when it is undated.
    published: Option<String>,
    read_on: Date,
    /// `whole` or `excerpt`; `null` when the record does not say.
    extent: Option<&'static str>,
    link: Option<String>,
}

#[derive(Serialize)]
struct QuestionV1 {
    group: &'static str,
    /// The path of the answer in a record: `commitments.agreement`.
    key: String,
    label: String,
    answers: Vec<AnswerV1>,
}

#[derive(Serialize)]
struct AnswerV1 {
    programme: String,
    /// What is stated; `null` when nothing is.
    statements: Option<Vec<StatementV1>>,
    /// `not-stated`, `not-recorded` or `not-applicable`; `null` when something is stated.
    unknown: Option<&'static str>,
    /// The day an editor looked without finding anything.
    looked_on: Option<Date>,
    /// Why the question does not apply.
    reason: Option<TextV1>,
}

#[derive(Serialize)]
struct StatementV1 {
    /// The number in it, taken apart; `null` when it is not about one.
    figure: Option<FigureV1>,
    texts: Vec<TextV1>,
    details: Vec<DetailV1>,
    /// How it was worked out, when no source says it outright.
    derived: Option<TextV1>,
    note: Option<TextV1>,
    sources: Vec<CitationV1>,
    /// What other sources say instead.
    conflict: Vec<StatementV1>,
}

#[derive(Serialize)]
struct FigureV1 {
    /// The number as a reader sees it.
    text: String,
    /// `null` when the source sets no lower bound.
    low: Option<f64>,
    /// `null` when the source sets no upper bound.
    high: Option<f64>,
    is_about: bool,
    /// The unit's key, `NOK` and its like for money; `null` for a date.
    unit: Option<&'static str>,
    per: Option<&'static str>,
}

#[derive(Serialize)]
struct DetailV1 {
    /// What it tells: `level`, `when`, `responsible`, `count` …
    key: &'static str,
    label: String,
    texts: Vec<TextV1>,
    statements: Vec<StatementV1>,
}

#[derive(Serialize)]
struct CitationV1 {
    source: String,
    at: String,
}

#[derive(Serialize)]
struct TextV1 {
    text: String,
    /// Its language, when it is not the comparison's.
    language: Option<String>,
    /// The key, when it is a term of a closed vocabulary.
    term: Option<&'static str>,
}

/// A comparison as JSON, with the nine answers of each of its programmes. `stem` is the file's name without its ending;
/// `site` is where the site is found from outside, where its publisher says.
///
/// # Errors
/// When a number is none that JSON has; a record holds no such number.
pub fn comparison(
    comparison: &Comparison<'_>,
    briefs: &[Brief],
    stem: &str,
    today: Date,
    site: Option<&Url>,
    words: &Words,
) -> serde_json::Result<Download> {
    let teller = Teller { words, site };
    let promised = ComparisonV1 {
        schema: at(site, COMPARISON_SCHEMA.0),
        version: 1,
        language: words.language().code(),
        made_on: today,
        programmes: {
            let told = comparison.programmes.iter().zip(briefs);
            told.map(|(programme, brief)| teller.programme(programme, brief)).collect()
        },
        questions: comparison.rows().map(|it| teller.question(it)).collect(),
    };
    Ok(Download {
        name: format!("{stem}.json"),
        content_type: "application/json",
        language: words.language(),
        bytes: serde_json::to_vec_pretty(&promised)?,
    })
}

/// The whole address of a path of ours where it is known where the site is; else the path.
fn at(site: Option<&Url>, path: &str) -> String {
    site.and_then(|it| it.join(path).ok()).map_or_else(|| path.to_owned(), String::from)
}

/// Who tells it, in one language.
struct Teller<'t> {
    words: &'t Words,
    site: Option<&'t Url>,
}

impl Teller<'_> {
    fn programme(&self, programme: &Programme, brief: &Brief) -> ProgrammeV1 {
        let path = format!("{}/tiltak/{}", self.words.language().prefix(), programme.id);
        ProgrammeV1 {
            id: programme.id.to_string(),
            name: self.text(&Part::Prose(&programme.name)),
            link: at(self.site, &path),
            path,
            status: programme.lifecycle.status().map(|it| Status::key(it.value.status)),
            reviewed_on: programme.editorial.reviewed_on.as_ref().map(|it| it.value),
            brief: brief.answers().iter().map(|it| self.in_short(it)).collect(),
            sources: programme.sources.iter().map(|it| self.source(it)).collect(),
        }
    }

    fn in_short(&self, answer: &BriefAnswer) -> BriefV1 {
        BriefV1 {
            key: answer.question.key(),
            question: self.words.say(&answer.question.asks()),
            kind: answer.kind.key(),
            short: answer.short(self.words),
            sentences: answer.whole(self.words),
            sources: cited(&answer.provenance),
            rests_on: answer.rests_on.iter().map(|it| it.key()).collect(),
        }
    }

    fn source(&self, source: &Source) -> SourceV1 {
        SourceV1 {
            id: source.id.0.clone(),
            title: self.text(&Part::Prose(&source.title)),
            publisher: source.publisher.clone(),
            kind: source.kind.key(),
            interest: source.interest.key(),
            published: iso_date(source),
            read_on: source.read_on.value,
            extent: source.extent.map(Term::key),
            link: source.link.as_ref().map(|it| it.value.to_string()),
        }
    }

    fn question(&self, row: &Row<'_>) -> QuestionV1 {
        QuestionV1 {
            group: row.question.group().key(),
            key: row.question.key(),
            label: self.words.say(&row.question.label()),
            answers: row.cells.iter().map(|it| self.answer(it)).collect(),
        }
    }

    fn answer(&self, cell: &Cell<'_>) -> AnswerV1 {
        let Cell { programme, known } = cell;
        let silence = known.silence();
        let (looked_on, reason) = match silence {
            Some(Silence::NotStated(looked)) => (Some(looked.on.value), None),
            Some(Silence::NotApplicable(reason)) => (None, Some(self.text(&Part::Prose(&reason.0)))),
            Some(Silence::NotRecorded | Silence::OnlyInterested) | None => (None, None),
        };
        let statements = known.stated().map(|all| all.iter().map(|it| self.statement(it)).collect());
        let unknown = known.silence_kind().map(Term::key);
        AnswerV1 { programme: programme.id.to_string(), statements, unknown, looked_on, reason }
    }

    fn statement(&self, statement: &Statement<'_>) -> StatementV1 {
        let provenance = statement.provenance;
        let prose = |text: &Option<crate::record::Text>| Some(self.text(&Part::Prose(text.as_ref()?)));
        StatementV1 {
            figure: statement.figure.as_ref().map(|it| self.figure(it)),
            texts: statement.says.iter().map(|it| self.text(it)).collect(),
            details: statement.details.iter().map(|it| self.detail(it)).collect(),
            derived: prose(&provenance.derived),
            note: prose(&provenance.note),
            sources: cited(provenance),
            conflict: statement.conflict.iter().map(|it| self.statement(it)).collect(),
        }
    }

    fn figure(&self, figure: &Part<'_>) -> FigureV1 {
        let text = figure.say(self.words).text;
        let none = FigureV1 { text, low: None, high: None, is_about: false, unit: None, per: None };
        match figure {
            Part::Quantity(quantity) => FigureV1 {
                low: quantity.amount.low(),
                high: quantity.amount.high(),
                is_about: quantity.is_about,
                unit: Some(quantity.unit.key()),
                per: quantity.per.map(Term::key),
                ..none
            },
            Part::Money(money) => FigureV1 {
                low: money.amount.low(),
                high: money.amount.high(),
                is_about: money.is_about,
                unit: Some(money.currency.key()),
                ..none
            },
            Part::Cost(line) => {
                let amount = line.amount.as_ref();
                FigureV1 {
                    low: amount.and_then(|it| it.amount.low()),
                    high: amount.and_then(|it| it.amount.high()),
                    is_about: amount.is_some_and(|it| it.is_about),
                    unit: amount.map(|it| it.currency.key()),
                    per: line.per.map(Term::key),
                    ..none
                }
            }
            // Ages are in months, whatever the source counts in: one unit to reckon with.
            Part::Age(age) => FigureV1 {
                low: Some(f64::from(age.from_months)),
                high: age.to_months.map(f64::from),
                unit: Some(crate::record::AgeUnit::Months.key()),
                ..none
            },
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
            | Part::Message(_) => none,
        }
    }

    fn detail(&self, detail: &Detail<'_>) -> DetailV1 {
        let (texts, statements) = match &detail.content {
            Content::Parts(parts) | Content::Ordered(parts) => {
                (parts.iter().map(|it| self.text(it)).collect(), Vec::new())
            }
            Content::Statements(inner) => (Vec::new(), inner.iter().map(|it| self.statement(it)).collect()),
        };
        DetailV1 {
            key: detail.kind.heading().key(),
            label: self.words.say(&detail.kind.label()),
            texts,
            statements,
        }
    }

    fn text(&self, part: &Part<'_>) -> TextV1 {
        let said = part.say(self.words);
        let term = if let Part::Term(term) = part { Some(term.key) } else { None };
        // An address is given whole, not as the short name that a page shows.
        let text = if let Part::Link(url) = part { url.to_string() } else { said.text };
        TextV1 { text, language: said.lang.map(|lang| lang.code().to_owned()), term }
    }
}

fn cited(provenance: &Provenance) -> Vec<CitationV1> {
    let cited = provenance.citations.iter();
    cited.map(|it| CitationV1 { source: it.source.0.clone(), at: it.at.clone() }).collect()
}
