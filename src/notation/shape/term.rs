//! Terms: of closed and open vocabularies, and places.

use std::sync::Arc;

use super::text::word;
use super::{Plain, Shape};
use crate::notation::form::Form;
use crate::notation::reader::Value;
use crate::problem::{Code, Fix, Problem};
use crate::record::{OpenTerm, OpenVocabulary, Place, Term};
use crate::words::Message;

/// How many words anybody reads in a row. Whoever knows what each means says more.
const FEW: usize = 8;

/// A term of a closed vocabulary.
pub(in crate::notation) const fn term<T: Term>() -> Plain<T> {
    Plain { form: closed_form::<T>, read: read_term::<T> }
}

fn closed_form<T: Term>() -> Form {
    Form::ClosedTerm(T::VOCABULARY, T::ALL.iter().map(|term| term.key()).collect())
}

fn read_term<T: Term>(value: Value<'_, '_>) -> Option<T> {
    let written = word(value)?;
    let read = T::from_key(&written);
    if read.is_none() {
        unknown_term(value, &written, T::VOCABULARY, T::ALL.iter().map(|term| term.key()));
    }
    read
}

/// A term of a closed vocabulary of which only some fit here.
pub(in crate::notation) struct Fitting<T: 'static> {
    fits: fn(T) -> bool,
}

/// A term of a closed vocabulary that fits here.
pub(in crate::notation) const fn fitting_term<T: Term>(fits: fn(T) -> bool) -> Fitting<T> {
    Fitting { fits }
}

impl<T: Term> Fitting<T> {
    fn keys(&self) -> impl Iterator<Item = &'static str> {
        T::ALL.iter().copied().filter(|term| (self.fits)(*term)).map(Term::key)
    }
}

impl<T: Term> Shape for Fitting<T> {
    type Read = T;

    fn read(&self, value: Value<'_, '_>) -> Option<T> {
        let written = word(value)?;
        let Some(term) = T::from_key(&written) else {
            // Only what fits can be meant.
            unknown_term(value, &written, T::VOCABULARY, self.keys());
            return None;
        };
        if (self.fits)(term) {
            return Some(term);
        }
        value.report(Problem::new(Code::TermDoesNotFit, value.bytes()).with("written", term.key()));
        None
    }

    fn form(&self) -> Form {
        Form::ClosedTerm(T::VOCABULARY, self.keys().collect())
    }
}

/// A term of an open vocabulary.
pub(in crate::notation) struct Open(OpenVocabulary);

/// A term of this open vocabulary.
pub(in crate::notation) const fn open_term(vocabulary: OpenVocabulary) -> Open {
    Open(vocabulary)
}

impl Shape for Open {
    type Read = Arc<OpenTerm>;

    fn read(&self, value: Value<'_, '_>) -> Option<Arc<OpenTerm>> {
        let written = word(value)?;
        let vocabularies = value.reader.vocabularies();
        let read = vocabularies.find(self.0, &written).cloned();
        if read.is_none() {
            let keys = vocabularies.of(self.0).iter().map(|term| term.key.as_str());
            unknown_term(value, &written, self.0.key(), keys);
        }
        read
    }

    fn form(&self) -> Form {
        Form::OpenTerm(self.0)
    }
}

/// A place.
pub(in crate::notation) const PLACE: Plain<Arc<Place>> = Plain { form: || Form::Place, read: place };

fn place(value: Value<'_, '_>) -> Option<Arc<Place>> {
    let written = word(value)?;
    let read = value.reader.vocabularies().place(&written).cloned();
    if read.is_none() {
        let problem = Problem::new(Code::UnknownPlace, value.bytes()).with("written", written.as_str());
        let keys = value.reader.vocabularies().places().map(|place| place.key.as_str());
        value.report(problem.did_you_mean(&written, keys, |nearest| Fix {
            bytes: value.bytes(),
            replacement: format!("\"{nearest}\""),
        }));
    }
    read
}

fn unknown_term<'k>(
    value: Value<'_, '_>,
    written: &str,
    vocabulary: &str,
    keys: impl Iterator<Item = &'k str>,
) {
    let keys: Vec<_> = keys.collect();
    let mut problem = Problem::new(Code::UnknownTerm, value.bytes())
        .with("written", written)
        .with("vocabulary", vocabulary);
    if keys.len() <= FEW {
        problem.help = Some(Message::new("help-one-of").with("terms", keys.join(", ")));
    }
    value.report(problem.did_you_mean(written, keys, |nearest| Fix {
        bytes: value.bytes(),
        replacement: format!("\"{nearest}\""),
    }));
}
