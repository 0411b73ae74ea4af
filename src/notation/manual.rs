//! The parts of the editors' manual that are made of the description: the keys, and
//! the words to choose from.

use super::description::Described;
use super::fact::KEYS_OF_EVERY_FACT;
use super::form::{Form, Need, TableSort};
use crate::record::{Group, Question, Term as _};
use crate::words::{Message, Words};

/// What stands around the part of the manual that is made.
const BEGIN: &str = "<!-- Herfra og til «slutt» er alt laget av beskrivelsen: tiltak describe --write -->\n";
const END: &str = "<!-- slutt -->\n";

/// Vocabularies whose labels bend to a number, and say nothing alone.
pub(super) const BENDING: [&str; 4] = ["age-unit", "currency", "per", "unit"];

/// The manual with its made part made anew; nothing when the marks around the part
/// are not there.
pub fn manual(text: &str, words: &Words) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{}\n{END}{after}", made(words)))
}

fn made(words: &Words) -> String {
    let mut manual = Manual { words, text: String::new(), explained: Vec::new(), vocabularies: Vec::new() };
    manual.heading("##", &words.text("manual-keys"));
    manual.paragraph(&words.text("manual-keys-intro"));
    let (groups, single): (Vec<_>, Vec<_>) =
        Described::top().into_iter().partition(|at| at.key.form.table().is_some());
    manual.heading("###", &words.text("manual-top"));
    manual.rows(&single);
    let mut shared = Vec::new();
    for group in &groups {
        let is_section = group.key.form.table().is_some_and(|it| it.sort == TableSort::Section);
        let name =
            if is_section { format!("`[{}]`", group.key.name) } else { format!("`[[{}]]`", group.key.name) };
        manual.heading("###", &name);
        manual.paragraph(&words.say(&group.help()));
        let rows = rows_of(group, &mut manual.explained, &mut shared);
        manual.rows(&rows);
    }
    manual.heading("###", &words.text("manual-shared"));
    let of_every_fact = groups.iter().flat_map(Described::inside).flat_map(|fact| fact.inside());
    let mut of_every_fact: Vec<_> =
        of_every_fact.filter(|it| it.is_of_every_fact() && it.table.holder.is_none()).collect();
    of_every_fact.truncate(KEYS_OF_EVERY_FACT.len());
    manual.rows(&of_every_fact);
    let mut n_told = 0;
    while let Some(table) = shared.get(n_told).cloned() {
        manual.heading("####", &looks(&table.key.form, words));
        let rows = rows_of(&table, &mut manual.explained, &mut shared);
        manual.rows(&rows);
        n_told += 1;
    }
    manual.questions();
    manual.words_to_choose_from();
    manual.text.trim_end().to_owned()
}

/// The keys to list under one that holds a table: those of facts inside it too.
/// Values made of several keys (quantities, citations) and the keys of every fact
/// are told once, together.
fn rows_of(of: &Described, explained: &mut Explained, shared: &mut Vec<Described>) -> Vec<Described> {
    let mut rows = Vec::new();
    for at in of.inside() {
        let is_shown = !at.is_of_every_fact();
        if is_shown {
            rows.push(at.clone());
        }
        let Some(table) = at.key.form.table() else { continue };
        if at.key.name == "conflict" || explained.iter().any(|(name, _)| *name == table.name) {
            continue;
        }
        explained.push((table.name, at.path()));
        if table.sort == TableSort::Value {
            shared.push(at);
        } else {
            rows.extend(rows_of(&at, explained, shared));
        }
    }
    rows
}

/// The tables whose keys are told already, each with where.
type Explained = Vec<(&'static str, String)>;

struct Manual<'m> {
    words: &'m Words,
    text: String,
    explained: Explained,
    vocabularies: Vec<(&'static str, Vec<&'static str>)>,
}

impl Manual<'_> {
    fn heading(&mut self, level: &str, text: &str) {
        self.text.push_str(&format!("{level} {text}\n\n"));
    }

    fn paragraph(&mut self, text: &str) {
        self.text.push_str(&format!("{text}\n\n"));
    }

    /// What can be silent: the questions of each group, in the order of the page.
    fn questions(&mut self) {
        self.heading("##", &self.words.text("manual-questions"));
        self.paragraph(&self.words.text("manual-questions-intro"));
        for &group in Group::ALL {
            let of_group = Question::all().filter(|question| question.group() == group);
            let keys: Vec<String> = of_group.map(|question| format!("`{}`", question.key())).collect();
            let group = self.words.term(Group::VOCABULARY, group.key());
            self.paragraph(&format!("**{group}**: {}", keys.join(", ")));
        }
    }

    /// A table with a row a key.
    fn rows(&mut self, keys: &[Described]) {
        let say = |id| self.words.text(id);
        let columns = [say("manual-key"), say("manual-need"), say("manual-value"), say("manual-help")];
        let mut text = format!("| {} |\n|---|---|---|---|\n", columns.join(" | "));
        let mut seen: Vec<String> = Vec::new();
        for at in keys {
            // What every fact has, and what stands in several tables alike, is told once.
            let is_told = seen.contains(&at.name());
            seen.push(at.name());
            if !is_told {
                self.note_vocabulary(&at.key.form);
                text.push_str(&self.row(at));
            }
        }
        self.text.push_str(&text);
        self.text.push('\n');
    }

    fn row(&self, at: &Described) -> String {
        let need = match at.key.need {
            Need::Must => self.words.text("need-must"),
            Need::MustIf => self.words.text("need-must-if"),
            Need::Sometimes => self.words.text("need-sometimes"),
            Need::May => String::new(),
        };
        let is_list = matches!(&at.key.form, Form::List(item) if matches!(**item, Form::Table(_)));
        let list = if is_list { " []" } else { "" };
        let is_shared = at.is_of_every_fact() || at.table.sort == TableSort::Value;
        let path = if is_shared { at.key.name.to_owned() } else { at.path() };
        let (looks, help) = (looks(&at.key.form, self.words), self.words.say(&at.help()));
        let former = at.renamed().map(|it| format!(" {}", self.words.say(&it))).unwrap_or_default();
        let same = self.same_as(at).unwrap_or_default();
        format!("| `{path}`{list} | {need} | {looks} | {help}{former}{same} |\n")
    }

    /// Where the keys of the fact are told, when that is at another key.
    fn same_as(&self, at: &Described) -> Option<String> {
        let table = at.key.form.table().filter(|it| it.sort == TableSort::Fact && it.holder.is_none());
        let table = table.filter(|_| !at.is_of_every_fact())?;
        let (_, first) =
            self.explained.iter().find(|(name, path)| *name == table.name && *path != at.path())?;
        let said = Message::new("template-same-keys").with("key", format!("`{first}`"));
        Some(format!(" {}", self.words.say(&said)))
    }

    fn note_vocabulary(&mut self, form: &Form) {
        match form {
            Form::ClosedTerm(vocabulary, terms) => {
                match self.vocabularies.iter_mut().find(|(name, _)| name == vocabulary) {
                    Some((_, known)) if known.len() < terms.len() => known.clone_from(terms),
                    Some(_) => {}
                    None => self.vocabularies.push((vocabulary, terms.clone())),
                }
            }
            Form::List(item) | Form::OneOrMore(item) => self.note_vocabulary(item),
            Form::Table(table) => {
                if let Some(holder) = table.holder() {
                    self.note_vocabulary(&holder.form);
                }
            }
            Form::Text | Form::String | Form::Address | Form::YesNo | Form::Number | Form::Year => {}
            Form::PartialDate | Form::Day | Form::Language | Form::OwnId | Form::ProgrammeId => {}
            Form::SourceId | Form::Question | Form::OpenTerm(_) | Form::Place => {}
        }
    }

    fn words_to_choose_from(&mut self) {
        let mut vocabularies = std::mem::take(&mut self.vocabularies);
        vocabularies.sort_unstable();
        self.heading("##", &self.words.text("manual-words"));
        self.paragraph(&self.words.text("manual-words-intro"));
        for (vocabulary, terms) in vocabularies {
            let terms = with_labels(vocabulary, &terms, "`", self.words);
            self.paragraph(&format!("**{vocabulary}**: {terms}"));
        }
    }
}

/// What a value looks like, without the words to choose from, which stand in a list
/// of their own.
fn looks(form: &Form, words: &Words) -> String {
    if let Form::ClosedTerm(vocabulary, _) = form {
        return words.say(&Message::new("manual-term").with("vocabulary", *vocabulary));
    }
    if let Form::List(item) = form
        && closed_terms(item).is_some()
    {
        return words.say(&Message::new("form-list").with("item", looks(item, words)));
    }
    if let Form::Table(table) = form
        && let Some(holder) = table.holder()
        && closed_terms(&holder.form).is_some()
    {
        return words.say(&Message::new("form-fact-of").with("value", looks(&holder.form, words)));
    }
    form.in_words(words)
}

/// The vocabulary and the terms of a form that is a closed term, or a list of them.
fn closed_terms(form: &Form) -> Option<(&'static str, &[&'static str])> {
    let form = if let Form::List(item) = form { item } else { form };
    let Form::ClosedTerm(vocabulary, terms) = form else { return None };
    Some((vocabulary, terms))
}

impl Form {
    /// The words to choose from, with what each means; nothing for other forms.
    pub fn terms_in_words(&self, words: &Words) -> Option<String> {
        let (vocabulary, terms) = closed_terms(self)?;
        Some(with_labels(vocabulary, terms, "", words))
    }
}

fn with_labels(vocabulary: &str, terms: &[&str], quote: &str, words: &Words) -> String {
    let said = terms.iter().map(|term| {
        if BENDING.contains(&vocabulary) {
            return format!("{quote}{term}{quote}");
        }
        format!("{quote}{term}{quote} ({})", words.term(vocabulary, term))
    });
    said.collect::<Vec<_>>().join(if BENDING.contains(&vocabulary) { " " } else { ", " })
}
