//! «Hva tar det av folk og tid?»
//!
//! How many people one group and one municipality need, as sources state it, with their role; the hours of one group, worked out as the
//! plan does, where a source says that the municipality's people lead; otherwise the hours of the meetings of each series, which are nobody's
//! working time, and how many series have no stated length; and how long the training is, with who takes it. A part of a
//! training is not listed beside the whole of it.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence, silence, silence_of};
use super::said::{self, MOST, quantity, several, small};
use super::what::either;
use crate::compare::sessions::{Meetings, meetings, times};
use crate::plan::{Range, hours_of_one_group};
use crate::record::{
    Amount, Combination, Fact, Field, LedBy, Per, Programme, Quantity, Question, SessionSeries, Support,
    Text, Unit,
};
use crate::term::Term as _;
use crate::words::{Argument, Language, Message, Words};

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
            let said = match number.value.per {
                Some(_) => either(number),
                None => Message::new(says).with("people", either(number)).into(),
            };
            people.push(in_role(said, number.value, &role.value.role));
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

/// So many people, with what they are where the number does not say so: «minst 2 ansatte (terapeuter)».
fn in_role(people: Argument, number: Quantity, role: &Text) -> Argument {
    let words = Words::of(Language::Bokmal);
    let last = role.for_reader(Language::Bokmal).0.rsplit(' ').next().unwrap_or_default().to_lowercase();
    if words.say(&quantity(number)).to_lowercase().contains(&last) {
        return people;
    }
    Message::new("brief-effort-of").with("amount", people).with("whom", small(role)).into()
}

/// Hours of work where it is said who leads, else hours of meetings.
fn hours(programme: &Programme, answer: &mut BriefAnswer) {
    let series = programme.delivery.sessions.all();
    let is_led_here = |it: &Fact<SessionSeries>| {
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
    let of_series = |it: &Fact<SessionSeries>| -> Vec<Argument> {
        let own = meetings.iter().filter(|own| *own.name == it.value.name);
        own.filter_map(meeting_hours).map(|it| quantity(it).into()).collect()
    };
    let told: Vec<_> =
        series.iter().map(|it| (it, of_series(it))).filter(|(_, hours)| !hours.is_empty()).collect();
    let named = |amount: Argument, it: &Fact<SessionSeries>| match series.len() {
        1 => amount,
        _ => {
            Message::new("brief-effort-of").with("amount", amount).with("whom", small(&it.value.name)).into()
        }
    };
    let hours: Vec<Argument> =
        told.iter().map(|(it, hours)| named(said::either(hours.iter().cloned()), it)).collect();
    let n_more = series.len() - told.len();
    if !hours.is_empty() {
        let says = if n_more == 0 { "brief-effort-meetings" } else { "brief-effort-meetings-and-more" };
        let wording = |most| Message::new(says).counting(n_more).with("hours", several(&hours, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        answer.say(Message::new("brief-effort-work-unknown"));
        let counted = meetings.iter().filter(|it| meeting_hours(it).is_some());
        counted.flat_map(|it| &it.provenance).for_each(|it| answer.cite(it));
        return;
    }
    let led: Vec<_> = series.iter().filter(|it| is_led_here(it)).collect();
    let counted = |it: &&Fact<SessionSeries>| Some(named(either(it.value.count.as_ref()?), it));
    let counts: Vec<Argument> = led.iter().filter_map(counted).collect();
    if !counts.is_empty() {
        let wording = |most| Message::new("brief-effort-led").with("meetings", several(&counts, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        led.iter().for_each(|it| answer.cite(&it.provenance));
    }
}

/// The hours of a series, or the least that they can be.
fn meeting_hours(meetings: &Meetings<'_>) -> Option<Quantity> {
    let least = || {
        let (count, length) = (meetings.count?, meetings.length?);
        let is_each = length.per.is_none_or(|it| it == Per::Session) && count.unit != Unit::Days;
        let hours = times(count)?.low()? * length.amount.low()? * length.unit.in_hours()?;
        let amount = Amount::AtLeast(hours);
        is_each.then_some(Quantity { amount, is_about: false, unit: Unit::Hours, per: None })
    };
    meetings.hours.or_else(least)
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

/// How long the training is, and for whom. Of rows that are alternatives, one is taken; a part beside them is a part of one.
fn training(programme: &Programme, answer: &mut BriefAnswer, is_disputed: &mut bool) {
    let Some(training) = programme.staffing.training.stated() else { return };
    let is = |it: &Fact<Support>, combination| it.value.combination == Some(combination);
    let told: Vec<_> = training.iter().filter(|it| it.value.quantity.is_some()).collect();
    // What others than most take, in another country or for another edition, is no sum with the rest.
    let is_for_all = |it: &&&Fact<Support>| {
        let is_apart = is(it, Combination::ForOthers) || is(it, Combination::Optional);
        it.value.variant.is_none() && !is_apart
    };
    let for_all: Vec<_> = told.iter().filter(is_for_all).copied().collect();
    let told = if for_all.is_empty() { told } else { for_all };
    let (alternatives, others): (Vec<_>, Vec<_>) =
        told.iter().copied().partition(|it| is(it, Combination::Alternative));
    let others = others.into_iter().filter(|it| alternatives.is_empty() || !is(it, Combination::Part));
    let said = |it: &Fact<Support>| -> Option<Argument> {
        let amount = Argument::from(quantity(it.value.quantity?));
        Some(match &it.value.who {
            Some(who) => {
                Message::new("brief-effort-of").with("amount", amount).with("whom", small(who)).into()
            }
            None => amount,
        })
    };
    let others: Vec<_> = others.collect();
    let one_of = alternatives.iter().filter_map(|it| said(it));
    let one_of = (!alternatives.is_empty()).then(|| said::either(one_of));
    let lengths: Vec<Argument> = one_of.into_iter().chain(others.iter().filter_map(|it| said(it))).collect();
    if lengths.is_empty() {
        let is_optional = training.iter().all(|it| is(it, Combination::Optional));
        training.iter().for_each(|it| answer.cite(&it.provenance));
        let says = if is_optional {
            "brief-effort-training-optional"
        } else {
            "brief-effort-training-length-unknown"
        };
        answer.say(Message::new(says));
        return;
    }
    let wording = |most| Message::new("brief-effort-training").with("lengths", several(&lengths, most));
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    for fact in alternatives.iter().chain(&others) {
        fact.versions().for_each(|it| answer.cite(&it.provenance));
        *is_disputed |= fact.is_disputed();
    }
}
