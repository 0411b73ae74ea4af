//! The one who reads: keeps the problems found so far, and what the whole
//! record has in common.

use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::Problem;
use crate::record::{Known, Lang, Question, Silence, SourceId, Vocabularies};
use crate::span::Written;
use crate::words::Message;

use super::table::TableReader;
use crate::problem::Code;

/// What all tables of one record share while it is read.
pub(super) struct Reader<'v> {
    vocabularies: &'v Vocabularies,
    language: RefCell<Lang>,
    problems: RefCell<Vec<Problem>>,
    silences: RefCell<BTreeMap<Question, Written<Silence>>>,
    listed: RefCell<Vec<Written<SourceId>>>,
    cited: RefCell<Vec<Written<SourceId>>>,
}

/// A value with its place, and who is reading it.
#[derive(Clone, Copy)]
pub(super) struct Value<'r, 't> {
    pub(super) reader: &'r Reader<'r>,
    pub(super) value: &'r Spanned<DeValue<'t>>,
}

impl Value<'_, '_> {
    pub(super) fn bytes(&self) -> Range<usize> {
        self.value.span()
    }
}

impl<'v> Reader<'v> {
    pub(super) fn new(vocabularies: &'v Vocabularies, language: Lang) -> Self {
        Self {
            vocabularies,
            language: RefCell::new(language),
            problems: RefCell::default(),
            silences: RefCell::default(),
            listed: RefCell::default(),
            cited: RefCell::default(),
        }
    }

    /// Reads the whole document.
    pub(super) fn document<T>(
        &self,
        document: &Spanned<DeTable<'_>>,
        read: impl FnOnce(&TableReader<'_, '_>) -> T,
    ) -> T {
        let table = TableReader::new(self, document.get_ref(), 0..0);
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

    /// Notes that a source is listed here; says whether it is the first of its id.
    pub(super) fn list(&self, source: Written<SourceId>) -> bool {
        let first = self.listed.borrow().iter().find(|it| it.value == source.value).cloned();
        if let Some(first) = first {
            let written = source.value.0.as_str();
            let mut problem = Problem::new(Code::DuplicateId, source.bytes.clone()).with("written", written);
            problem.related = Some((first.bytes, Message::new("related-first")));
            self.report(problem);
            return false;
        }
        self.listed.borrow_mut().push(source);
        true
    }

    pub(super) fn listed(&self) -> Ref<'_, Vec<Written<SourceId>>> {
        self.listed.borrow()
    }

    /// Notes that a source was named here.
    pub(super) fn cite(&self, source: Written<SourceId>) {
        self.cited.borrow_mut().push(source);
    }

    pub(super) fn cited(&self) -> Ref<'_, Vec<Written<SourceId>>> {
        self.cited.borrow()
    }

    /// Notes that an editor looked, or that a question makes no sense.
    pub(super) fn fall_silent(&self, question: Question, silence: Written<Silence>) {
        if let Some(first) = self.silences.borrow().get(&question) {
            let mut problem =
                Problem::new(Code::SilenceTwice, silence.bytes).with("question", question.key());
            problem.related = Some((first.bytes.clone(), Message::new("related-first")));
            self.report(problem);
            return;
        }
        self.silences.borrow_mut().insert(question, silence);
    }

    /// What is known of a question: what was read, or which silence.
    pub(super) fn known<T>(&self, question: Question, stated: Option<T>) -> Known<T> {
        let silence = self.silences.borrow().get(&question).cloned();
        match (stated, silence) {
            (Some(stated), Some(silence)) => {
                let problem = Problem::new(Code::SilenceContradicted, silence.bytes);
                self.report(problem.with("question", question.key()));
                Known::Stated(stated)
            }
            (Some(stated), None) => Known::Stated(stated),
            (None, silence) => Known::Silent(silence.map_or(Silence::NotRecorded, |it| it.value)),
        }
    }
}
