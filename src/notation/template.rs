//! The start of a new record: what must be there to fill in, and every other key
//! explained, with an example that can be taken into use.

use jiff::civil::Date;

use super::description::Described;
use super::form::{Answers, Form, Need, TableSort};
use super::layout::{self, Filler, Line, Use};
use crate::record::{ProgrammeId, Question, Vocabularies};
use crate::words::{Message, Words};

/// What stands before an example: taken away, the line is in use.
pub const EXAMPLE_MARK: &str = "#: ";

/// What the first line says to an editor's program: where the schema lies.
pub const SCHEMA_LINE: &str = "#:schema ./schema.json";

/// How wide a line of remarks is, in characters.
const WIDTH: usize = 116;

/// The start of a record for this programme, explained in the language of `words`.
pub fn template(id: &ProgrammeId, today: Date, words: &Words, vocabularies: &Vocabularies) -> String {
    let mut example = Example { id, today, words, vocabularies, explained: Vec::new(), answered: Vec::new() };
    let lines = layout::record(&mut example);
    let mut text = format!("{SCHEMA_LINE}\n{}\n", remark(&words.text("template-intro")));
    for line in lines {
        match line {
            Line::Blank => {}
            Line::Remark(said) => text.push_str(&remark(&said)),
            Line::Code(code) => text.push_str(&code),
            Line::Example(code) => {
                let marked: Vec<String> = code.lines().map(|it| format!("{EXAMPLE_MARK}{it}")).collect();
                text.push_str(&marked.join("\n"));
            }
        }
        text.push('\n');
    }
    text
}

/// The example of a key's own, as it can be pasted after `=`; nothing when any value
/// will do, and for facts, whose value has it.
pub fn example_of(at: &Described, words: &Words) -> Option<String> {
    let form = &at.key.form;
    let message = at.example();
    if form.table().is_some_and(|table| table.sort == TableSort::Fact) || !words.has(message.id()) {
        return None;
    }
    let example = words.say(&message);
    if at.path == ["summary"] {
        return Some(format!("{{ {} = \"{example}\" }}", words.language().code()));
    }
    Some(match (at.is_prose(), matches!(form, Form::List(_))) {
        (true, true) => format!("[\"{example}\"]"),
        (true, false) => format!("\"{example}\""),
        (false, true) => format!("[{example}]"),
        (false, false) if matches!(form, Form::Table(_)) => format!("{{ {example} }}"),
        (false, false) => example,
    })
}

/// Whether it says what somebody has done to the record: reviewed it, confirmed it. An
/// example of that would be a claim as soon as it was taken into use.
fn is_claim(at: &Described) -> bool {
    at.path.first().is_some_and(|it| *it == "editorial") && at.path.len() > 1
}

/// Whether an example would say what only its editor knows, as soon as it was taken into
/// use: how much of a source was read, where somebody has looked. It has a placeholder.
fn is_own(at: &Described) -> bool {
    let is_in = |list: &str| at.path.first().is_some_and(|it| *it == list) && at.path.len() > 1;
    let is_of_source = is_in("sources") && at.key.need == Need::May;
    is_of_source
        || ["looked-in", "reason"].contains(&at.key.name) && (is_in("not-stated") || is_in("not-applicable"))
}

/// A key with an example of its value, as it can stand in a record: with no more than
/// must be there.
pub(super) fn example_line(at: &Described, words: &Words, vocabularies: &Vocabularies) -> String {
    layout::line(&mut Shortest { words, vocabularies }, at)
}

/// What must be there, as an example.
struct Shortest<'e> {
    words: &'e Words,
    vocabularies: &'e Vocabularies,
}

impl Filler for Shortest<'_> {
    fn how_many(&mut self, at: &Described) -> usize {
        usize::from(matches!(at.key.need, Need::Must | Need::Sometimes))
    }

    fn value(&mut self, at: &Described, form: &Form) -> Option<String> {
        example_value(at, form, self.words, self.vocabularies)
    }

    fn choose(&mut self, _: usize) -> usize {
        0
    }

    fn remarks(&mut self, _: &Described) -> Vec<String> {
        Vec::new()
    }

    fn use_of(&self, _: &Described) -> Use {
        Use::Said
    }
}

/// An example of a value: the key's own, or any of its form; nothing for a table that
/// is laid out key by key.
fn example_value(at: &Described, form: &Form, words: &Words, vocabularies: &Vocabularies) -> Option<String> {
    // A fact is laid out key by key; what is an example is its value.
    if form.table().is_some_and(|table| table.sort == TableSort::Fact) {
        return None;
    }
    if let Some(example) = example_of(at, words) {
        return Some(example);
    }
    // An example that nobody has made her own should not say that all is well.
    let first = |terms: &[&str]| {
        let unknown = terms.iter().find(|term| **term == "unknown");
        format!("\"{}\"", unknown.or(terms.first()).unwrap_or(&""))
    };
    Some(match form {
        Form::Table(_) | Form::List(_) | Form::OneOrMore(_) => return None,
        Form::OwnId => "\"eksempel-tiltak\"".to_owned(),
        Form::Language => format!("\"{}\"", words.language().code()),
        Form::Address => "\"https://example.org/\"".to_owned(),
        Form::YesNo => "true".to_owned(),
        Form::Number => "1".to_owned(),
        Form::Year => "2024".to_owned(),
        Form::PartialDate => "\"2024-03\"".to_owned(),
        Form::Day => "2026-11-22".to_owned(),
        Form::SourceId => "\"nettside\"".to_owned(),
        Form::ClosedTerm(_, terms) => first(terms),
        Form::OpenTerm(vocabulary) => {
            let terms: Vec<&str> = vocabularies.of(*vocabulary).iter().map(|it| it.key.as_str()).collect();
            first(&terms)
        }
        Form::Place => {
            let places: Vec<&str> = vocabularies.places().map(|it| it.key.as_str()).collect();
            first(&places)
        }
        // Prose has an example of its own; these show what is missing.
        Form::Text | Form::String | Form::ProgrammeId | Form::Question => "\"…\"".to_owned(),
    })
}

/// A text as remarks, each line of it broken where it gets too wide.
fn remark(said: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in said.lines() {
        let indent: String = paragraph.chars().take_while(|it| *it == ' ').collect();
        let mut line = format!("# {indent}");
        let mut is_empty = true;
        for word in paragraph.split_whitespace() {
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(std::mem::replace(&mut line, format!("# {indent}  ")));
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
            is_empty = false;
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

/// One of everything, as an example.
struct Example<'e> {
    id: &'e ProgrammeId,
    today: Date,
    words: &'e Words,
    vocabularies: &'e Vocabularies,
    /// The tables whose keys are explained already, and where.
    explained: Vec<(&'static str, String)>,
    /// The questions that an example answers.
    answered: Vec<Question>,
}

impl Filler for Example<'_> {
    fn how_many(&mut self, at: &Described) -> usize {
        // One example of each is enough.
        let is_shown = match at.key.name {
            "note" | "conflict" if at.is_of_every_fact() => at.path.starts_with(&["lifecycle", "statuses"]),
            "derived" if at.is_of_every_fact() => at.path.starts_with(&["delivery", "course-length"]),
            _ => true,
        };
        if is_shown && let Some(answers) = at.key.answers {
            match answers {
                Answers::One(field) => self.answered.push(Question::Field(field)),
                // Its example is of the first type.
                Answers::EachType(_) => self.answered.extend(answers.questions().first()),
            }
        }
        usize::from(is_shown)
    }

    fn value(&mut self, at: &Described, form: &Form) -> Option<String> {
        if matches!(form, Form::List(item) if **item == Form::Question) {
            return Some(self.questions(at));
        }
        if *form == Form::OwnId {
            return Some(format!("\"{}\"", self.id));
        }
        if is_claim(at) {
            return Some("…".to_owned());
        }
        if is_own(at) {
            return form.is_single().then(|| "\"…\"".to_owned());
        }
        if *form == Form::Day {
            return Some(self.today.to_string());
        }
        example_value(at, form, self.words, self.vocabularies)
    }

    fn choose(&mut self, _: usize) -> usize {
        0
    }

    fn use_of(&self, at: &Described) -> Use {
        let is_at_the_top = at.table.sort == TableSort::Record && at.key.form.table().is_none();
        let must = at.key.need == Need::Must && at.path.first().is_some_and(|it| *it == "sources");
        match () {
            () if is_at_the_top || must => Use::Said,
            () if is_claim(at) => Use::Told,
            () => Use::Example,
        }
    }

    fn remarks(&mut self, at: &Described) -> Vec<String> {
        let mut said = Vec::new();
        if at.table.sort == TableSort::Record && at.key.form.table().is_some() {
            said.push("-".repeat(WIDTH - 2));
        }
        said.push(format!("{}: {}", at.key.name, self.explained_shortly(at)));
        if at.key.form.table().is_some_and(|table| table.sort != TableSort::Section) {
            said.extend(self.keys_of(at));
        }
        said
    }
}

impl Example<'_> {
    /// What a key is for, and what its value looks like.
    fn explained_shortly(&self, at: &Described) -> String {
        let help = self.words.say(&at.help());
        let form = match at.key.form.table() {
            Some(table) if table.sort == TableSort::Fact => table.holder().map(|holder| &holder.form),
            Some(table) if table.sort == TableSort::Value && at.table.sort != TableSort::Record => {
                Some(&at.key.form)
            }
            Some(_) => None,
            None => Some(&at.key.form),
        };
        // The example of a text shows what it looks like.
        let Some(form) = form.filter(|form| !matches!(form, Form::Text | Form::String)) else { return help };
        let looks = form.terms_in_words(self.words).unwrap_or_else(|| form.in_words(self.words));
        self.words.say(&Message::new("template-key").with("help", help).with("form", looks))
    }

    /// The keys inside a fact, a line each; where a table of the same name has been
    /// explained, only where.
    fn keys_of(&mut self, at: &Described) -> Vec<String> {
        let inside = at.inside();
        let Some(table) = at.key.form.table() else { return Vec::new() };
        let own: Vec<_> =
            inside.iter().filter(|it| !it.is_of_every_fact() && Some(it.key.name) != table.holder).collect();
        if own.is_empty() {
            return Vec::new();
        }
        let first = self.explained.iter().find(|(name, _)| *name == table.name);
        let is_typed_anew = own.iter().any(|it| it.key.name == "type");
        if let Some((_, first)) = first {
            let same = Message::new("template-same-keys").with("key", first.as_str());
            let typed = own.iter().filter(|it| is_typed_anew && it.key.name == "type");
            let typed: Vec<String> = typed.map(|it| self.key_line(it)).collect();
            return typed.into_iter().chain([format!("  {}", self.words.say(&same))]).collect();
        }
        self.explained.push((table.name, at.path()));
        own.iter().map(|it| self.key_line(it)).collect()
    }

    fn key_line(&self, at: &Described) -> String {
        let need = match at.key.need {
            Need::Must => self.words.text("need-must"),
            Need::MustIf => self.words.text("need-must-if"),
            Need::Sometimes => self.words.text("need-sometimes"),
            Need::May => return format!("  {}: {}", at.key.name, self.explained_shortly(at)),
        };
        format!("  {} ({need}): {}", at.key.name, self.explained_shortly(at))
    }

    /// The questions that no example answers: the last of them makes no sense, the
    /// others have been looked for.
    fn questions(&self, at: &Described) -> String {
        let open: Vec<Question> = Question::all().filter(|it| !self.answered.contains(it)).collect();
        let (last, others) =
            open.split_last().map_or((&[][..], &[][..]), |(_, others)| (&open[others.len()..], others));
        let shown = if at.path.first().is_some_and(|it| *it == "not-stated") { others } else { last };
        let lines: Vec<String> = shown
            .chunks(4)
            .map(|some| {
                let keys: Vec<String> = some.iter().map(|it| format!("\"{}\"", it.key())).collect();
                format!("    {},", keys.join(", "))
            })
            .collect();
        // What she has looked for, only the editor knows.
        format!("[\n    \"…\",\n{}\n]", lines.join("\n"))
    }
}
