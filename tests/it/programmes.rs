//! The first four records: what their sources say is in them, the hard cases
//! among it, and every question is answered or silent on purpose.

mod bir;
mod drawn;
mod evidence;
mod familiestue;
mod hverdagspakke;
mod pip_klubben;
mod side_by_side;

use tiltak::record::*;

/// The statements of a fact's text, as an editor wrote them.
fn text(text: &Text) -> &str {
    text.exactly(tiltak::words::Language::Bokmal).unwrap_or_else(|| text.versions().next().unwrap().1)
}

fn texts(texts: &[Text]) -> Vec<&str> {
    texts.iter().map(text).collect()
}

fn exactly(amount: f64, unit: Unit) -> Quantity {
    Quantity { amount: Amount::Exactly(amount), is_about: false, unit, per: None }
}

/// Where a fact comes from.
fn sources<T>(fact: &Fact<T>) -> Vec<&str> {
    fact.provenance.citations.iter().map(|citation| citation.source.0.as_str()).collect()
}

/// How the sources are silent on a question: `not-stated`, `not-applicable` …
fn silence(programme: &Programme, key: &str) -> &'static str {
    let question = Question::from_key(key).unwrap();
    let known = tiltak::statement::answer(programme, question).known;
    known.silence_kind().map_or("stated", Term::key)
}

/// The commitments of one type.
fn commitments(programme: &Programme, kind: CommitmentType) -> Vec<&Commitment> {
    programme.commitments.of(kind).all().iter().map(|fact| &fact.value).collect()
}

/// How binding the commitments of one type are.
fn levels(programme: &Programme, kind: CommitmentType) -> Vec<Option<Level>> {
    commitments(programme, kind).iter().map(|commitment| commitment.level).collect()
}

fn what_the_provider_gives(programme: &Programme, kind: ProvisionType) -> Vec<&Provision> {
    programme.provider.of(kind).all().iter().map(|fact| &fact.value).collect()
}
