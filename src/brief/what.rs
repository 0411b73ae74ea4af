//! «Hva går det ut på?»
//!
//! What sort of programme it is and how many are in a group; then the first series of sessions with
//! how many, how often and how long; then how long a course of it lasts, and how many other series there are. Numbers that
//! sources disagree about are all told.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence, silence, silence_of};
use super::said::{self, prose, quantity, small_term};
use crate::record::{Fact, Field, Kind, Programme, Quantity, Question, SessionSeries};
use crate::term::Term as _;
use crate::words::{Argument, Message};

pub(super) fn answer(programme: &Programme) -> BriefAnswer {
    let delivery = &programme.delivery;
    let kind = programme.identity.kind.stated();
    let mut answer = BriefAnswer::new(BriefQuestion::What);
    answer.rests_on = [Field::Kind, Field::GroupSize, Field::Sessions, Field::CourseLength, Field::Formats]
        .map(Question::Field)
        .to_vec();
    let mut is_disputed = kind.is_some_and(Fact::is_disputed);

    let size = delivery.group_size.stated();
    let kind_said = kind.map(|it| kinds(&it.value));
    match (kind_said, size) {
        (Some(kind), Some(size)) => {
            answer.say(Message::new("brief-what-kind-of-size").with("kind", kind).with("size", either(size)))
        }
        (Some(kind), None) => answer.say(Message::new("brief-what-kind").with("kind", kind)),
        (None, Some(size)) => answer.say(Message::new("brief-what-size").with("size", either(size))),
        (None, None) => {}
    }
    kind.into_iter().for_each(|it| answer.cite(&it.provenance));
    size.into_iter().for_each(|it| cite(&mut answer, it, &mut is_disputed));

    let mut series = delivery.sessions.all().iter().filter(|it| it.value.count.is_some());
    if let Some(first) = series.next() {
        answer.say(sessions(&first.value));
        answer.cite(&first.provenance);
        let numbers = [&first.value.count, &first.value.frequency, &first.value.length];
        numbers.into_iter().flatten().for_each(|it| cite(&mut answer, it, &mut is_disputed));
    }
    if let Some(length) = delivery.course_length.stated() {
        answer.say(Message::new("brief-what-length").with("length", either(length)));
        cite(&mut answer, length, &mut is_disputed);
    }
    let n_more = delivery.sessions.all().len().saturating_sub(1);
    if n_more > 0 && !answer.sentences.is_empty() {
        answer.say(Message::new("brief-what-more-series").counting(n_more));
    }
    if answer.sentences.is_empty()
        && let Some(formats) = delivery.formats.stated().filter(|it| !it.value.is_empty())
    {
        let named = formats.value.iter().map(|&it| small_term(it)).collect();
        answer.say(Message::new("brief-what-formats").with("formats", Argument::List(named)));
        answer.cite(&formats.provenance);
    }
    if answer.sentences.is_empty() {
        let kinds =
            [silence(&programme.identity.kind), silence(&delivery.sessions), silence(&delivery.formats)];
        return answer.silent(silence_of(kinds));
    }
    if is_disputed {
        answer.kind = AnswerKind::Contested;
        answer.say(Message::new("brief-disputed"));
    }
    answer
}

/// What sort of programme it is; where it is of several, all of them in one breath.
fn kinds(kinds: &[Kind]) -> Argument {
    let first = kinds.iter().take(1).map(|it| Message::term(Kind::VOCABULARY, it.key()).into());
    let others = kinds.iter().skip(1).map(|&it| small_term(it));
    Argument::List(first.chain(others).collect())
}

/// How many sessions, how often and how long each, as far as it is said.
fn sessions(series: &SessionSeries) -> Sentence {
    let named = |id: &'static str| {
        let numbers = [&series.count, &series.frequency].into_iter().flatten().map(either);
        let then = |first, next| Message::new("brief-then").with("first", first).with("next", next).into();
        let numbers = numbers.reduce(then).unwrap_or(Argument::List(Vec::new()));
        let message = Message::new(id).with("name", prose(&series.name)).with("numbers", numbers);
        match &series.length {
            Some(length) => message.with("length", either(length)),
            None => message,
        }
    };
    match series.length {
        Some(_) => Sentence::in_wordings(vec![
            named("brief-what-sessions-of-length"),
            named("brief-what-sessions-unnamed-of-length"),
        ]),
        None => {
            Sentence::in_wordings(vec![named("brief-what-sessions"), named("brief-what-sessions-unnamed")])
        }
    }
}

/// A number as each source gives it.
pub(super) fn either(fact: &Fact<Quantity>) -> Argument {
    said::either(fact.versions().map(|it| quantity(it.value).into()))
}

fn cite(answer: &mut BriefAnswer, fact: &Fact<Quantity>, is_disputed: &mut bool) {
    fact.versions().for_each(|it| answer.cite(&it.provenance));
    *is_disputed |= fact.is_disputed();
}
