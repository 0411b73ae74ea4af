//! «Kan vi få det?»
//!
//! Only a source that says no gives a no: a programme that is no longer offered or has a pause, or
//! one that takes nobody new (`Lifecycle::out_of_reach`, which puts it last in a list as well). Yes is said when a source says that
//! it is open to new ones, and it can be had in the reader's country or its owner is of that country. That it is provided in the
//! country, or was when a source last told of it, and that nobody says whether new ones can get it, is a sentence of its own. Otherwise we do not know, and it is told
//! where it can be taken up, or where the owner is. The status is the newest one, of this country as far as its source tells; what is
//! older than three years is past. Both sides are told when sources disagree about it.

use jiff::Span;
use jiff::civil::Date;

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, silence, silence_of};
use super::said::{either, of_variants, once_each, prose, small_term};
use crate::record::{
    Citation, Country, Fact, Field, OpenToNew, OutOfReach, PartialDate, Programme, Provenance, Question,
    Status, StatusAt, Term as _,
};
use crate::statement::Part;
use crate::words::{Argument, Message};

/// A status that is older than so many years tells what was.
const PAST_AFTER_YEARS: i16 = 3;

pub(super) fn answer(programme: &Programme, today: Date, country: Country) -> BriefAnswer {
    let lifecycle = &programme.lifecycle;
    let mut answer = BriefAnswer::new(BriefQuestion::Available);
    answer.rests_on = [Field::Statuses, Field::AvailableIn, Field::OpenToNew].map(Question::Field).to_vec();
    let status = lifecycle.status();
    for fact in status.into_iter().flat_map(Fact::versions) {
        answer.cite(&fact.provenance);
    }
    match (lifecycle.out_of_reach(country), status) {
        (Some(OutOfReach::Ended), Some(status)) => {
            answer.say(ended(&status.value));
            say_disagreement(&mut answer, status);
            return answer;
        }
        (Some(OutOfReach::Closed), Some(_) | None) => answer.say(Message::new("brief-available-no")),
        (Some(OutOfReach::Ended), None) | (None, Some(_) | None) => {
            open(programme, today, country, &mut answer);
        }
    }
    if let Some(open) = lifecycle.open_to_new.stated() {
        answer.cite(&open.provenance);
    }
    let here = status.filter(|it| !is_of_elsewhere(programme, it, country));
    if let Some(status) = status {
        here.into_iter().for_each(|it| say_status(&mut answer, it, today));
        say_disagreement(&mut answer, status);
    }
    let status_year = status.and_then(|it| it.value.as_of.as_ref()).map(|it| it.value.year());
    let newest = programme.newest_source().and_then(|it| it.published.as_ref()).map(|it| it.value.year());
    // The status may be newer, when its source has no date, also one of another country; where it is as new, it has told the year.
    let has_told = |year: i16, newest: i16| if here.is_some() { year >= newest } else { year > newest };
    if let Some(year) = newest.filter(|&newest| !status_year.is_some_and(|year| has_told(year, newest))) {
        answer.say(Message::new("brief-newest-source").with("year", year.to_string()));
    }
    answer
}

/// What is said of something that nobody says is closed.
fn open(programme: &Programme, today: Date, country: Country, answer: &mut BriefAnswer) {
    let lifecycle = &programme.lifecycle;
    let here = lifecycle.available_in.all().iter().find(|it| it.value.country == country);
    let is_owned_here = programme.identity.owners.all().iter().any(|it| it.value.country == country);
    if let Some(here) = here {
        answer.cite(&here.provenance);
    }
    let stated = lifecycle.open_to_new.stated().map(|it| it.value);
    let is_open_here = here.is_some() || is_owned_here;
    match stated.filter(|_| is_open_here) {
        Some(OpenToNew::Yes) => answer.say(about(country, "brief-available-yes")),
        Some(OpenToNew::WaitingList) => answer.say(about(country, "brief-available-waiting-list")),
        Some(OpenToNew::OnApplication) => answer.say(about(country, "brief-available-on-application")),
        Some(OpenToNew::No) => {
            answer.kind = AnswerKind::Contested;
            answer.say(about(country, "brief-available-disputed"));
        }
        Some(OpenToNew::Unknown) | None => match here {
            Some(here) => {
                answer.kind =
                    silence(&lifecycle.open_to_new).map_or(AnswerKind::NotStated, AnswerKind::of_silence);
                // A newer status of the country says that it is still there.
                let status = lifecycle.status().filter(|it| !is_of_elsewhere(programme, it, country));
                let newest = status.and_then(|it| it.value.as_of.as_ref()).map(|it| it.value);
                let was = here.value.as_of.filter(|&date| {
                    is_past(date, today) && newest.is_none_or(|newest| is_past(newest, today))
                });
                let here_so = match was {
                    Some(date) => {
                        Message::new("brief-available-here-past").with("year", date.year().to_string())
                    }
                    None => Message::new("brief-available-here"),
                };
                answer.say(here_so.with("country", country_name(country)));
                if let Some(terms) = &here.value.text {
                    answer.say(Message::new("brief-text").with("text", prose(terms)));
                }
            }
            None => unknown(programme, today, country, answer),
        },
    }
}

/// Whether a status is of another country than the reader's, as far as its sources tell.
fn is_of_elsewhere(programme: &Programme, status: &Fact<StatusAt>, country: Country) -> bool {
    let available = programme.lifecycle.available_in.all();
    let cites_the_same = |other: &Provenance| {
        let cited = |it: &Citation| other.citations.iter().any(|other| other.source == it.source);
        status.provenance.citations.iter().any(cited)
    };
    let (here, elsewhere): (Vec<_>, Vec<_>) = available.iter().partition(|it| it.value.country == country);
    if here.is_empty() {
        return !elsewhere.is_empty();
    }
    elsewhere.iter().any(|it| cites_the_same(&it.provenance))
        && !here.iter().any(|it| cites_the_same(&it.provenance))
}

fn ended(status: &StatusAt) -> Message {
    if status.status == Status::Paused {
        return Message::new("brief-paused").with("date", date(status));
    }
    let is_replaced = status.status == Status::Replaced;
    let Some(as_of) = &status.as_of else {
        return Message::new(if is_replaced { "brief-replaced-undated" } else { "brief-ended-undated" });
    };
    let says = if is_replaced { "brief-replaced" } else { "brief-ended" };
    Message::new(says).with("year", as_of.value.year().to_string())
}

/// A sentence about the municipalities of a country.
fn about(country: Country, says: &'static str) -> Message {
    Message::new(says).with("municipalities", Message::named("brief-municipalities-", country.key()))
}

/// Nobody says whether it can be had here: where it can, or where the owner is.
fn unknown(programme: &Programme, today: Date, country: Country, answer: &mut BriefAnswer) {
    let lifecycle = &programme.lifecycle;
    answer.say(about(country, "brief-available-unknown"));
    let kinds = [silence(&lifecycle.available_in), silence(&lifecycle.open_to_new)];
    let is_silent = kinds.iter().all(Option::is_some);
    answer.kind = if is_silent { AnswerKind::of_silence(silence_of(kinds)) } else { AnswerKind::NotStated };
    let mut elsewhere: Vec<(Option<i16>, Vec<Argument>)> = Vec::new();
    for fact in lifecycle.available_in.all() {
        answer.cite(&fact.provenance);
        let past = fact.value.as_of.filter(|&date| is_past(date, today)).map(PartialDate::year);
        let name = country_name(fact.value.country);
        match elsewhere.iter_mut().find(|(year, _)| *year == past) {
            Some((_, countries)) => countries.push(name),
            None => elsewhere.push((past, vec![name])),
        }
    }
    let is_elsewhere = !elsewhere.is_empty();
    for (past, countries) in elsewhere {
        let countries = Argument::List(countries);
        answer.say(
            match past {
                Some(year) => Message::new("brief-available-elsewhere-past").with("year", year.to_string()),
                None => Message::new("brief-available-elsewhere"),
            }
            .with("countries", countries),
        );
    }
    if is_elsewhere {
        return;
    }
    let owners = programme.identity.owners.all();
    if !owners.is_empty() && owners.iter().all(|it| it.value.country != country) {
        let countries = once_each(owners.iter().map(|it| it.value.country));
        owners.iter().for_each(|it| answer.cite(&it.provenance));
        let countries = countries.into_iter().map(country_name).collect();
        answer.say(Message::new("brief-owner-from").with("countries", Argument::List(countries)));
    }
}

fn country_name(country: Country) -> Argument {
    Message::term(Country::VOCABULARY, country.key()).into()
}

/// What the newest status is, or was.
fn say_status(answer: &mut BriefAnswer, status: &Fact<StatusAt>, today: Date) {
    if status.is_disputed() {
        return;
    }
    let (is, was) = match status.value.status {
        Status::InDevelopment => ("brief-status-in-development", "brief-status-in-development-past"),
        Status::Pilot => ("brief-status-pilot", "brief-status-pilot-past"),
        Status::Limited => ("brief-status-limited", "brief-status-limited-past"),
        Status::LocalPractice => ("brief-status-local-practice", "brief-status-local-practice-past"),
        Status::Offered => ("brief-status-offered", "brief-status-offered-past"),
        Status::Discontinued | Status::Replaced | Status::Paused | Status::Unknown => return,
    };
    let as_of = status.value.as_of.as_ref().map(|it| it.value);
    let said = match as_of.filter(|&date| is_past(date, today)) {
        Some(date) => Message::new(was).with("year", date.year().to_string()),
        None => Message::new(is).with("date", self::date(&status.value)),
    };
    answer.say(of_variants(said, status.value.variant.iter()));
}

/// Whether what was so then is too old to be said of now.
fn is_past(date: PartialDate, today: Date) -> bool {
    date.last_day().saturating_add(Span::new().years(PAST_AFTER_YEARS)) < today
}

fn say_disagreement(answer: &mut BriefAnswer, status: &Fact<StatusAt>) {
    if !status.is_disputed() {
        return;
    }
    answer.kind = AnswerKind::Contested;
    let versions = status.versions().map(|it| {
        let said = Message::new("brief-status-at")
            .with("status", small_term(it.value.status))
            .with("date", date(&it.value));
        said.into()
    });
    answer.say(Message::new("brief-status-disputed").with("versions", either(versions)));
}

/// When it was so, in a word or two.
fn date(status: &StatusAt) -> Argument {
    match &status.as_of {
        Some(as_of) => when(Part::When(as_of.value)),
        None => Message::new("brief-undated").into(),
    }
}

/// A date in each language.
pub(super) fn when(part: Part<'_>) -> Argument {
    use crate::words::{Language, Words};
    let said = |&language: &Language| (language, part.say(Words::of(language)).text);
    Argument::Each(Language::ALL.iter().map(said).collect())
}
