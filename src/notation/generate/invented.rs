//! What stands in an invented record: by chance, but so that nothing in it is wrong.

use super::chance::Chance;
use super::prose::Prose;
use crate::notation::description::Described;
use crate::notation::form::{Answers, Form, Need};
use crate::notation::layout::{Filler, Use};
use crate::record::{Country, Design, Direction, Field, ProgrammeId, Question, Term as _, Vocabularies};

/// Where in a source a fact stands.
const PLACES_IN_SOURCE: &[&str] = &["Om tiltaket", "For hvem", "Innhold", "side 4", "side 12", "Erfaringer"];

/// Of a hundred records, so many answer a question.
const ANSWERED: usize = 40;
/// Of a hundred records, so many answer what is asked for most in a search.
const ANSWERED_MOST: usize = 80;
/// Of a hundred tables, so many have a key that need not be there.
const OPTIONAL: usize = 30;
/// Of a hundred facts, so many have a remark, a formula or a contradiction.
const REMARKED: usize = 3;

/// The sources of a record: the first is the owner's page, the second a report.
const SOURCES: [&str; 2] = ["nettside", "rapport"];

/// A record that is being invented.
pub(super) struct Invented<'i> {
    pub(super) id: &'i ProgrammeId,
    pub(super) name: &'i str,
    pub(super) is_small: bool,
    pub(super) chance: Chance,
    pub(super) prose: &'i Prose,
    pub(super) vocabularies: &'i Vocabularies,
    /// How many sources are written.
    pub(super) n_sources: usize,
    /// The variants that are written, by name.
    pub(super) variants: Vec<String>,
    /// The questions with an answer or a silence.
    pub(super) settled: Vec<Question>,
    /// How many facts cite a source so far.
    pub(super) n_cited: usize,
}

impl Filler for Invented<'_> {
    fn how_many(&mut self, at: &Described) -> usize {
        // Invented collections are there to be seen.
        if at.path == ["draft"] {
            return 0;
        }
        if at.path == ["sources"] {
            return if self.is_small { 1 } else { SOURCES.len() };
        }
        let is_id = at.path == ["id"];
        if matches!(at.key.need, Need::Must | Need::Sometimes) || is_id {
            return 1;
        }
        let is_unlisted = at.key.name == "variant" && self.variants.is_empty();
        if self.is_small || is_unlisted || self.needs_a_term(at) {
            return 0;
        }
        if let Some(answers) = at.key.answers {
            return self.how_many_answers(at, answers);
        }
        let percent = match at.is_of_every_fact() {
            true => REMARKED,
            false if at.path.len() == 1 => ANSWERED_MOST,
            false => OPTIONAL,
        };
        usize::from(self.chance.percent(percent))
    }

    fn value(&mut self, at: &Described, form: &Form) -> Option<String> {
        Some(match form {
            Form::Table(_) | Form::OneOrMore(_) if at.path.ends_with(&["source"]) => self.citations(),
            Form::Table(_) | Form::OneOrMore(_) => return None,
            Form::List(item) if matches!(**item, Form::Table(_)) => return None,
            Form::List(item) => self.values(at, item),
            Form::OwnId => quoted(self.id.as_str()),
            Form::Text => self.text(at),
            Form::String => self.string(at),
            Form::Address => quoted(&format!("https://example.org/{}/{}", self.id, self.chance.below(1000))),
            // What they were compared with is written too.
            Form::YesNo if at.key.name == "comparison-group" => true.to_string(),
            Form::YesNo => self.chance.percent(60).to_string(),
            Form::Number => self.number(at).to_string(),
            Form::Year => self.chance.between(2005, 2025).to_string(),
            Form::PartialDate => quoted(&self.partial_date(at)),
            Form::Day => day(at).to_owned(),
            Form::Language => quoted("nb"),
            // The only record that is sure to be there.
            Form::ProgrammeId => quoted(self.id.as_str()),
            Form::SourceId => quoted(SOURCES[0]),
            Form::Question => return None,
            Form::ClosedTerm(vocabulary, terms) => quoted(self.term(vocabulary, terms)),
            Form::OpenTerm(vocabulary) => {
                let term = self.chance.one(self.vocabularies.of(*vocabulary));
                quoted(term.map_or("", |term| term.key.as_str()))
            }
            Form::Place => {
                let places: Vec<_> = self.vocabularies.places().collect();
                quoted(self.chance.one(&places).map_or("", |place| place.key.as_str()))
            }
        })
    }

    fn choose(&mut self, n_alternatives: usize) -> usize {
        self.chance.below(n_alternatives)
    }

    fn remarks(&mut self, _: &Described) -> Vec<String> {
        Vec::new()
    }

    fn use_of(&self, _: &Described) -> Use {
        Use::Said
    }
}

impl Invented<'_> {
    fn how_many_answers(&mut self, at: &Described, answers: Answers) -> usize {
        let is_list = matches!(at.key.form, Form::List(_));
        match answers {
            Answers::EachType(_) => self.chance.between(0, 4),
            Answers::One(field) => {
                let is_filter = matches!(at.path.first(), Some(&("target-group" | "lifecycle")))
                    || !is_list && at.path.first().is_some_and(|it| *it == "delivery");
                // The first fact cites the report: there has to be one.
                let is_first = field == Field::Kind;
                let percent = if is_filter { ANSWERED_MOST } else { ANSWERED };
                let is_answered = is_first || self.chance.percent(percent);
                if is_answered {
                    self.settled.push(Question::Field(field));
                }
                if is_list && is_answered { self.chance.between(1, 2) } else { usize::from(is_answered) }
            }
        }
    }

    /// Whether it cannot be written for want of a term: an empty vocabulary.
    fn needs_a_term(&self, at: &Described) -> bool {
        let own = |form: &Form| {
            let form = if let Form::List(item) = form { item } else { form };
            let no_terms =
                matches!(form, Form::OpenTerm(vocabulary) if self.vocabularies.of(*vocabulary).is_empty());
            no_terms || *form == Form::Place && self.vocabularies.places().next().is_none()
        };
        own(&at.key.form) || at.inside().iter().any(|it| it.key.need == Need::Must && own(&it.key.form))
    }

    fn values(&mut self, at: &Described, item: &Form) -> String {
        if *item == Form::Question {
            return self.questions();
        }
        let several: Vec<String> = if let Form::ClosedTerm(_, terms) = item {
            self.chance.some(terms, 3).into_iter().map(|it| quoted(it)).collect()
        } else if let Form::OpenTerm(vocabulary) = item {
            let terms = self.chance.some(self.vocabularies.of(*vocabulary), 3);
            terms.into_iter().map(|term| quoted(&term.key)).collect()
        } else {
            vec![self.value(at, item).unwrap_or_default()]
        };
        format!("[{}]", several.join(", "))
    }

    /// Some questions that nothing was said of yet.
    fn questions(&mut self) -> String {
        let open: Vec<Question> = Question::all()
            .filter(|it| matches!(it, Question::Field(_)) && !self.settled.contains(it))
            .collect();
        let some: Vec<Question> = self.chance.some(&open, 8).into_iter().copied().collect();
        self.settled.extend(&some);
        let keys: Vec<String> = some.iter().map(|it| quoted(&it.key())).collect();
        format!("[{}]", keys.join(", "))
    }

    fn text(&mut self, at: &Described) -> String {
        match at.path.as_slice() {
            ["name"] => quoted(self.name),
            ["delivery", "variants", "name"] => {
                let name = self.prose.sentence(&mut self.chance);
                self.variants.push(name.clone());
                quoted(&name)
            }
            [.., "variant"] => quoted(self.chance.one(&self.variants).map_or("", String::as_str)),
            ["summary"] => format!(
                "{{ nb = {} }}",
                quoted(&self.prose.paragraph(&mut self.chance, super::SUMMARY_LENGTH))
            ),
            ["sources", "title"] if self.n_sources == 0 => quoted(&format!("Om {}", self.name)),
            [.., "text"] => quoted(&self.prose.paragraph(&mut self.chance, 90)),
            _ => quoted(&self.prose.sentence(&mut self.chance)),
        }
    }

    fn string(&mut self, at: &Described) -> String {
        if at.path == ["sources", "id"] {
            self.n_sources += 1;
            return quoted(SOURCES.get(self.n_sources - 1).copied().unwrap_or(SOURCES[0]));
        }
        quoted(&self.prose.owner(&mut self.chance))
    }

    /// A number that fits with its fellows: `from` is below `to`.
    fn number(&mut self, at: &Described) -> usize {
        let number = match at.key.name {
            "from" => self.chance.between(1, 9),
            // Younger than the oldest that a programme is for, whatever it is counted in.
            "at-least" if at.table.name == "age-span" => self.chance.between(1, 12),
            "from-months" => self.chance.between(1, 11),
            "to" => self.chance.between(12, 18),
            _ => self.chance.between(1, 24),
        };
        match at.table.name {
            // A tenth cost nothing, which is asked for most.
            "money" if at.key.name == "exactly" && self.chance.percent(10) => 0,
            "money" => number * 2500,
            _ => number,
        }
    }

    /// A date that fits with its fellows, and has come.
    fn partial_date(&mut self, at: &Described) -> String {
        match at.key.name {
            "from" | "when" => self.chance.between(2010, 2016).to_string(),
            "to" => self.chance.between(2017, 2024).to_string(),
            _ => format!("2025-{:02}", self.chance.between(1, 12)),
        }
    }

    fn term(&mut self, vocabulary: &str, terms: &[&'static str]) -> &'static str {
        // Most owners are Nordic, as they are in the records.
        let nordic = [Country::Norway, Country::Norway, Country::Norway, Country::Denmark, Country::Sweden];
        if vocabulary == Country::VOCABULARY && self.chance.percent(90) {
            return self.chance.one(&nordic).map_or("NO", |country| country.key());
        }
        // These two ask for another key beside them, or speak against it.
        let is_apart = |term: &str| {
            (vocabulary == Design::VOCABULARY && term == Design::Unknown.key())
                || (vocabulary == Direction::VOCABULARY && term == Direction::NoDirection.key())
        };
        let terms: Vec<&'static str> = terms.iter().copied().filter(|term| !is_apart(term)).collect();
        self.chance.one(&terms).copied().unwrap_or_default()
    }

    /// Where a fact stands: the first cites every source, so that each is used.
    fn citations(&mut self) -> String {
        self.n_cited += 1;
        if self.n_cited == 1 {
            let all = SOURCES.map(|id| self.citation(id));
            return format!("[{}]", all.join(", "));
        }
        let id = if self.chance.percent(70) { SOURCES[0] } else { SOURCES[1] };
        self.citation(id)
    }

    fn citation(&mut self, id: &str) -> String {
        let at = self.chance.one(PLACES_IN_SOURCE).copied().unwrap_or("side 1");
        format!("{{ id = \"{id}\", at = \"{at}\" }}")
    }
}

/// The days of an editor's work, in their order.
fn day(at: &Described) -> &'static str {
    match at.key.name {
        "reviewed-on" => "2026-02-01",
        "next-review" => "2027-02-01",
        _ => "2026-01-15",
    }
}

/// A text as TOML. The words that texts are made from need no escaping.
fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}
