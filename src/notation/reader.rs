//! The one who reads: keeps the problems found so far, and what the whole
//! record has in common.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::record::{
    Dated, Extent, Known, Lang, ProgrammeId, Question, Silence, SourceId, Text, Vocabularies,
};
use crate::span::Written;
use crate::words::{Language, Message};

use super::path::Path;
use super::silenced::Silenced;
use super::table::TableReader;
use crate::problem::{Code, Fix, Problem};

/// What all tables of one record share while it is read.
pub(super) struct Reader<'v> {
    id: Option<&'v ProgrammeId>,
    /// What is read, to see how a value was written.
    text: &'v str,
    vocabularies: &'v Vocabularies,
    language: RefCell<Lang>,
    problems: RefCell<Vec<Problem>>,
    silences: RefCell<BTreeMap<Silenced, Written<Silence>>>,
    /// The sources of the record, and whether a fact names each.
    listed: RefCell<Vec<(Written<SourceId>, bool)>>,
    /// The sources of which the record says that only a part was read.
    excerpts: RefCell<Vec<SourceId>>,
    /// Whether any source was named, listed or not.
    has_cited: Cell<bool>,
    /// The dates that nobody can write before they come.
    dated: RefCell<Vec<Dated>>,
    /// The variants of the programme by name.
    variants: RefCell<Vec<Text>>,
}

/// A value with its place, and who is reading it.
#[derive(Clone, Copy)]
pub(super) struct Value<'r, 't> {
    pub(super) reader: &'r Reader<'r>,
    pub(super) value: &'r Spanned<DeValue<'t>>,
    pub(super) path: &'r Path<'r>,
}

impl Value<'_, '_> {
    pub(super) fn bytes(&self) -> Range<usize> {
        self.value.span()
    }

    /// The value as it stands in the text, with its quotation marks.
    pub(super) fn as_written(&self) -> &str {
        self.reader.text.get(self.bytes()).unwrap_or_default()
    }

    /// Reports a problem with the value.
    pub(super) fn report(&self, problem: Problem) {
        self.reader.report(problem.in_field(self.path.to_field()));
    }

    /// What the value says, with its place.
    pub(super) fn written<T>(&self, said: T) -> Written<T> {
        Written::new(said, self.path.to_field(), self.bytes())
    }
}

impl<'v> Reader<'v> {
    pub(super) fn new(vocabularies: &'v Vocabularies, language: Lang) -> Self {
        Self {
            id: None,
            text: "",
            vocabularies,
            language: RefCell::new(language),
            problems: RefCell::default(),
            silences: RefCell::default(),
            listed: RefCell::default(),
            excerpts: RefCell::default(),
            has_cited: Cell::default(),
            dated: RefCell::default(),
            variants: RefCell::default(),
        }
    }

    /// A reader of this text as the record of this programme.
    pub(super) fn of(id: &'v ProgrammeId, text: &'v str, vocabularies: &'v Vocabularies) -> Self {
        Self { id: Some(id), text, ..Self::new(vocabularies, Lang::from(Language::Bokmal)) }
    }

    /// Whose record is read: the file's name.
    pub(super) const fn id(&self) -> Option<&'v ProgrammeId> {
        self.id
    }

    /// Reads the whole document.
    pub(super) fn document<T>(
        &self,
        document: &Spanned<DeTable<'_>>,
        read: impl FnOnce(&TableReader<'_, '_>) -> T,
    ) -> T {
        let table = TableReader::new(self, document.get_ref(), 0..0, Path::Top);
        let read = read(&table);
        table.report_what_nobody_asked_for();
        read
    }

    pub(super) const fn vocabularies(&self) -> &Vocabularies {
        self.vocabularies
    }

    /// The language that prose is in, until the record says otherwise.
    pub(super) fn language(&self) -> Lang {
        self.language.borrow().clone()
    }

    pub(super) fn speak(&self, language: Lang) {
        *self.language.borrow_mut() = language;
    }

    pub(super) fn report(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }

    /// Notes that a source is listed here, and how much of it was read; says whether it is
    /// the first of its id.
    pub(super) fn list(&self, source: Written<SourceId>, extent: Option<Extent>) -> bool {
        let first =
            self.listed.borrow().iter().map(|(it, _)| it).find(|it| it.value == source.value).cloned();
        if let Some(first) = first {
            let written = source.value.0.as_str();
            let mut problem = Problem::at(Code::DuplicateId, &source).with("written", written);
            problem.related = Some((first.bytes, Message::new("related-first")));
            self.report(problem);
            return false;
        }
        if extent == Some(Extent::Excerpt) {
            self.excerpts.borrow_mut().push(source.value.clone());
        }
        self.listed.borrow_mut().push((source, false));
        true
    }

    /// How much of these sources was read: an excerpt when that is said of one of them.
    pub(super) fn extent_of(&self, sources: &[SourceId]) -> Extent {
        let excerpts = self.excerpts.borrow();
        if sources.iter().any(|it| excerpts.contains(it)) { Extent::Excerpt } else { Extent::Whole }
    }

    /// Notes that a source is named here; one that is not listed gives a problem.
    /// The sources of a record are read before its facts.
    pub(super) fn cite(&self, source: &SourceId, value: Value<'_, '_>) {
        self.has_cited.set(true);
        let mut listed = self.listed.borrow_mut();
        if let Some((_, is_cited)) = listed.iter_mut().find(|(it, _)| it.value == *source) {
            *is_cited = true;
            return;
        }
        // That no source is listed at all is told once.
        if listed.is_empty() {
            return;
        }
        let written = source.0.as_str();
        let problem = Problem::new(Code::SourceNotListed, value.bytes()).with("written", written);
        let ids = listed.iter().map(|(it, _)| it.value.0.as_str());
        value.report(problem.did_you_mean(written, ids, |nearest| Fix {
            bytes: value.bytes(),
            replacement: format!("\"{nearest}\""),
        }));
    }

    /// Reports the sources that no fact names. A record that has only just been
    /// started has sources and no facts yet.
    pub(super) fn report_unused_sources(&self) {
        if !self.has_cited.get() {
            return;
        }
        for (source, is_cited) in self.listed.borrow().iter() {
            if !is_cited {
                let problem = Problem::at(Code::SourceNotUsed, source);
                self.report(problem.with("written", source.value.0.as_str()));
            }
        }
    }

    /// Notes a date that nobody can write before it comes.
    pub(super) fn note_date(&self, dated: Dated) {
        self.dated.borrow_mut().push(dated);
    }

    /// The dates that were noted.
    pub(super) fn dated(&self) -> Vec<Dated> {
        self.dated.take()
    }

    /// Notes that the programme has a variant of this name.
    pub(super) fn list_variant(&self, name: &Text) {
        self.variants.borrow_mut().push(name.clone());
    }

    /// Notes that something is about a variant; one that no listed name is part of gives a
    /// problem. Variants are read before what can be about one.
    pub(super) fn name_variant(&self, named: &Text, value: Value<'_, '_>) {
        let variants = self.variants.borrow();
        let is_named =
            |name: &str| named.versions().any(|(_, it)| it.to_lowercase().contains(&name.to_lowercase()));
        let names = || variants.iter().flat_map(Text::versions).map(|(_, name)| name);
        if names().any(is_named) {
            return;
        }
        let (written, _) = named.for_reader(Language::Bokmal);
        let problem = Problem::new(Code::UnknownVariant, value.bytes()).with("written", written);
        value.report(problem.did_you_mean(written, names(), |nearest| Fix {
            bytes: value.bytes(),
            replacement: format!("\"{nearest}\""),
        }));
    }

    /// Notes that an editor looked, or that a question makes no sense.
    pub(super) fn fall_silent(&self, about: Silenced, silence: Written<Silence>) {
        if let Some(first) = self.silences.borrow().get(&about) {
            let mut problem = Problem::at(Code::SilenceTwice, &silence).with("question", about.key());
            problem.related = Some((first.bytes.clone(), Message::new("related-first")));
            self.report(problem);
            return;
        }
        self.silences.borrow_mut().insert(about, silence);
    }

    /// What is known of a question: what was read, or which silence.
    pub(super) fn known<T>(&self, question: Question, stated: Option<T>) -> Known<T> {
        let silences = self.silences.borrow();
        let of_group = silences.get(&Silenced::Group(question.group()));
        match (stated, silences.get(&Silenced::Question(question))) {
            (Some(stated), Some(silence)) => {
                let problem = Problem::at(Code::SilenceContradicted, silence);
                self.report(problem.with("question", question.key()));
                Known::Stated(stated)
            }
            (Some(stated), None) => Known::Stated(stated),
            (None, silence) => {
                // What is said of a whole group is said of what nothing else is said of.
                let silence = silence.or(of_group);
                Known::Silent(silence.map_or(Silence::NotRecorded, |silence| silence.value.clone()))
            }
        }
    }
}
