//! «Hva tar det av folk og tid?»
//!
//! How many people one group and one municipality need, as sources state it; the hours of one group, worked out as the
//! plan does, where a source says that the municipality's people lead; otherwise the hours of the meetings, which are nobody's
//! working time; and how long the training is.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence, silence, silence_of};
use super::said::{self, MOST, quantity, several};
use super::what::either;
use crate::compare::sessions::meetings;
use crate::plan::{Range, hours_of_one_group};
use crate::record::{Amount, Combination, Fact, Field, LedBy, Programme, Quantity, Question, Support, Unit};
use crate::words::{Argument, Message};

pub(super) fn answer(programme: &Programme) -> BriefAnswer {
    let staffing = &programme.staffing;
    let mut answer = BriefAnswer::new(BriefQuestion::Effort);
    answer.rests_on = [Field::Roles, Field::Sessions, Field::Training].map(Question::Field).to_vec();
    let mut is_disputed = false;

    let mut people: Vec<Argument> = Vec::new();
    for role in staffing.roles.all() {
        for (number, says) in [
            (&role.value.per_group, "brief-effort-per-group"),
            (&role.value.per_municipality, "brief-effort-per-municipality"),
        ] {
            let Some(number) = number else { continue };
            people.push(match number.value.per {
                Some(_) => either(number),
                None => Message::new(says).with("people", either(number)).into(),
            });
            number.versions().for_each(|it| answer.cite(&it.provenance));
            is_disputed |= number.is_disputed();
        }
    }
    if !people.is_empty() {
        let wording = |most| Message::new("brief-effort-people").with("people", several(&people, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
    hours(programme, &mut answer);
    training(programme, &mut answer, &mut is_disputed);
    if answer.sentences.is_empty() {
        let kinds =
            [silence(&staffing.roles), silence(&staffing.training), silence(&programme.delivery.sessions)];
        return answer.silent(silence_of(kinds));
    }
    if staffing.roles.silence_kind().is_some() {
        let says = Message::named("brief-effort-people-", silence_of([silence(&staffing.roles)]).key());
        answer.say(says);
    }
    if is_disputed {
        answer.kind = AnswerKind::Contested;
        answer.say(Message::new("brief-disputed"));
    }
    answer
}

use crate::term::Term as _;

/// Hours of work where it is said who leads, else hours of meetings.
fn hours(programme: &Programme, answer: &mut BriefAnswer) {
    let series = programme.delivery.sessions.all();
    let is_led_here = |it: &Fact<crate::record::SessionSeries>| {
        let led_by = it.value.led_by.as_ref();
        led_by.is_some_and(|fact| fact.versions().all(|it| it.value.by.contains(&LedBy::Municipality)))
    };
    if !series.is_empty() && series.iter().all(is_led_here) {
        let of_roles = hours_of_one_group(programme);
        let known = of_roles.iter().filter_map(|(_, value)| value.whole.filter(|it| it.low() > 0.0));
        if let Some(all) = known.reduce(sum) {
            answer.say(Message::new("brief-effort-hours").with("hours", said_hours(all)));
            series.iter().for_each(|it| answer.cite(&it.provenance));
            return;
        }
    }
    let meetings = meetings(programme);
    let mut told = meetings.iter().filter(|it| it.hours.is_some());
    if let (Some(first), None) = (told.next(), told.next())
        && let Some(hours) = first.hours
    {
        first.provenance.iter().for_each(|it| answer.cite(it));
        answer.say(Message::new("brief-effort-meetings").with("hours", quantity(hours)));
    }
}

fn sum(one: Range, other: Range) -> Range {
    let high = one.high().zip(other.high()).map(|(one, other)| one + other);
    Range::new(one.low() + other.low(), high).unwrap_or(one)
}

fn said_hours(range: Range) -> Message {
    let round = |hours: f64| hours.round();
    let amount = match range.high() {
        None => Amount::AtLeast(round(range.low())),
        Some(high) if round(high) > round(range.low()) => Amount::Between(round(range.low()), round(high)),
        Some(high) => Amount::Exactly(round(high)),
    };
    quantity(Quantity { amount, is_about: false, unit: Unit::Hours, per: None })
}

/// How long the training is. Of rows that are alternatives, one is taken.
fn training(programme: &Programme, answer: &mut BriefAnswer, is_disputed: &mut bool) {
    let Some(training) = programme.staffing.training.stated() else { return };
    let told: Vec<_> = training.iter().filter(|it| it.value.quantity.is_some()).collect();
    // What others than most take, in another country or for another edition, is no sum with the rest.
    let is_for_all = |it: &&&Fact<Support>| {
        let is_optional =
            matches!(it.value.combination, Some(Combination::ForOthers | Combination::Optional));
        it.value.variant.is_none() && !is_optional
    };
    let for_all: Vec<_> = told.iter().filter(is_for_all).copied().collect();
    let told = if for_all.is_empty() { told } else { for_all };
    let (alternatives, others): (Vec<_>, Vec<_>) =
        told.iter().partition(|it| it.value.combination == Some(Combination::Alternative));
    let said = |it: &&&Fact<Support>| Some(Argument::from(quantity(it.value.quantity?)));
    let mut lengths: Vec<Argument> = others.iter().filter_map(said).collect();
    if !alternatives.is_empty() {
        lengths.insert(0, said::either(alternatives.iter().filter_map(said)));
    }
    if lengths.is_empty() {
        training.iter().for_each(|it| answer.cite(&it.provenance));
        answer.say(Message::new("brief-effort-training-length-unknown"));
        return;
    }
    let wording = |most| Message::new("brief-effort-training").with("lengths", several(&lengths, most));
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    for fact in told {
        fact.versions().for_each(|it| answer.cite(&it.provenance));
        *is_disputed |= fact.is_disputed();
    }
}
