//! How a record is laid out as text: headings, keys and values in the order of its
//! description. Whoever fills it in says what is there and what it says.

use super::description::Described;
use super::form::{Form, Need, TableSort};

/// Whoever fills a record in while it is laid out.
pub(super) trait Filler {
    /// How many of it there are: of a list of facts any number, of anything else
    /// one or none.
    fn how_many(&mut self, at: &Described) -> usize;
    /// The value as TOML; nothing for a table that is to be laid out key by key.
    fn value(&mut self, at: &Described, form: &Form) -> Option<String>;
    /// Which of so many alternatives.
    fn choose(&mut self, n_alternatives: usize) -> usize;
    /// What is said before a key of the record or of a section, as lines.
    fn remarks(&mut self, at: &Described) -> Vec<String>;
    /// How a key with its value is written.
    fn use_of(&self, at: &Described) -> Use;
}

/// Whether a key is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It says something.
    Said,
    /// It only shows what could be said, and can be taken into use.
    Example,
    /// It is only told of.
    Told,
}

/// A line of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// Said to whoever reads the text.
    Remark(String),
    /// A heading, or a key with its value.
    Code(String),
    /// The same as an example: not in use.
    Example(String),
    /// Nothing.
    Blank,
}

/// The whole record. Keys that are not tables come first, because TOML has no way
/// back to the top; what the record says nothing about comes last.
pub(super) fn record(filler: &mut impl Filler) -> Vec<Line> {
    let top = Described::top();
    let is_silence = |at: &&Described| matches!(at.key.name, "not-stated" | "not-applicable");
    let has_heading = |at: &&Described| at.key.form.table().is_some();
    let mut layout = Layout { filler, lines: Vec::new() };
    for at in top.iter().filter(|at| !has_heading(at)) {
        layout.remarks(at);
        layout.line(at);
    }
    for at in top.iter().filter(|at| has_heading(at) && !is_silence(at)) {
        layout.group(at);
    }
    for at in top.iter().filter(is_silence) {
        layout.group(at);
    }
    layout.lines
}

/// One key with its value, on one line.
pub(super) fn line(filler: &mut impl Filler, at: &Described) -> String {
    let value = Layout { filler, lines: Vec::new() }.inline(at, &at.key.form);
    format!("{} = {value}", at.key.name)
}

struct Layout<'f, F> {
    filler: &'f mut F,
    lines: Vec<Line>,
}

impl<F: Filler> Layout<'_, F> {
    fn remarks(&mut self, at: &Described) {
        let remarks = self.filler.remarks(at);
        if !remarks.is_empty() && !matches!(self.lines.last(), None | Some(Line::Blank)) {
            self.lines.push(Line::Blank);
        }
        self.lines.extend(remarks.into_iter().map(Line::Remark));
    }

    fn code(&mut self, at: &Described, line: String) {
        self.lines.push(match self.filler.use_of(at) {
            Use::Said => Line::Code(line),
            Use::Example => Line::Example(line),
            Use::Told => Line::Remark(line),
        });
    }

    /// A section, or a list of tables at the top.
    fn group(&mut self, at: &Described) {
        if is_list(at) {
            self.remarks(at);
            return self.items(at);
        }
        self.remarks(at);
        let (lists, single): (Vec<_>, Vec<_>) = at.inside().into_iter().partition(is_list);
        let mut has_heading = false;
        for inner in &single {
            if self.filler.how_many(inner) == 0 {
                continue;
            }
            if !has_heading {
                self.lines.push(Line::Blank);
                self.code(at, format!("[{}]", at.path()));
                has_heading = true;
            }
            self.remarks(inner);
            let value = self.inline(inner, &inner.key.form);
            self.code(inner, format!("{} = {value}", inner.key.name));
        }
        for inner in &lists {
            self.remarks(inner);
            self.items(inner);
        }
    }

    /// Each item of a list under a heading of its own.
    fn items(&mut self, at: &Described) {
        for _ in 0..self.filler.how_many(at) {
            if !matches!(self.lines.last(), Some(Line::Remark(_))) {
                self.lines.push(Line::Blank);
            }
            self.code(at, format!("[[{}]]", at.path()));
            let (lists, single): (Vec<_>, Vec<_>) = at.inside().into_iter().partition(is_list);
            for inner in &single {
                self.line(inner);
            }
            for inner in &lists {
                self.items(inner);
            }
        }
    }

    /// A key with its value on one line, when it is there.
    fn line(&mut self, at: &Described) {
        if self.filler.how_many(at) > 0 {
            let value = self.inline(at, &at.key.form);
            self.code(at, format!("{} = {value}", at.key.name));
        }
    }

    fn inline(&mut self, at: &Described, form: &Form) -> String {
        if let Some(value) = self.filler.value(at, form) {
            return value;
        }
        match form {
            Form::List(item) => format!("[{}]", self.inline(at, item)),
            Form::OneOrMore(item) => self.inline(at, item),
            Form::Table(_) => self.table(at),
            Form::Text | Form::String | Form::Address | Form::YesNo | Form::Number | Form::Year => {
                String::new()
            }
            Form::PartialDate | Form::Day | Form::Language | Form::OwnId | Form::ProgrammeId => String::new(),
            Form::SourceId | Form::Question | Form::ClosedTerm(..) | Form::OpenTerm(_) => String::new(),
            Form::Place => String::new(),
        }
    }

    fn table(&mut self, at: &Described) -> String {
        let keys = at.inside();
        let alternatives = at.key.form.table().map(|it| it.alternatives.clone()).unwrap_or_default();
        let chosen = alternatives.get(self.filler.choose(alternatives.len())).copied().unwrap_or_default();
        let mut written = Vec::new();
        for inner in &keys {
            let is_there = match inner.key.need {
                Need::MustIf => chosen.contains(&inner.key.name),
                Need::Must | Need::May | Need::Sometimes => self.filler.how_many(inner) > 0,
            };
            if is_there {
                let value = self.inline(inner, &inner.key.form);
                written.push(format!("{} = {value}", inner.key.name));
            }
        }
        format!("{{ {} }}", written.join(", "))
    }
}

/// Whether it is a list whose items have headings: sources, facts, and what the
/// record says nothing about. What contradicts a fact stands beside it.
fn is_list(at: &Described) -> bool {
    let is_list_of_tables = matches!(&at.key.form, Form::List(item) if matches!(&**item, Form::Table(_)));
    let is_inside_a_value = at.table.sort == TableSort::Value;
    is_list_of_tables && !is_inside_a_value && at.key.name != "conflict"
}
