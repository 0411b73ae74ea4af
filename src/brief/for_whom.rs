//! «Hvem er det for?»
//!
//! Who takes part and how old the children are; then what weighs on the families, and at
//! which level it prevents. Ages that sources disagree about are all told.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence, silence, silence_of};
use super::said::{MOST, either, several, small, small_term};
use crate::record::{Field, PreventionLevel, Programme, Question};
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::{Argument, Message};

pub(super) fn answer(programme: &Programme) -> BriefAnswer {
    let group = &programme.target_group;
    let mut answer = BriefAnswer::new(BriefQuestion::ForWhom);
    answer.rests_on = [Field::Participants, Field::ChildAge, Field::Strains, Field::PreventionLevels]
        .map(Question::Field)
        .to_vec();
    let who = group.participants.stated().filter(|it| !it.value.is_empty());
    let age = group.child_age.stated();
    let ages = age.map(|fact| {
        let versions = fact.versions().filter_map(|it| Part::Age(it.value).message());
        either(versions.map(Argument::from))
    });
    let people = who.map(|it| Argument::List(it.value.iter().map(|&it| small_term(it)).collect()));
    match (people, ages) {
        (Some(who), Some(age)) => {
            answer.say(Message::new("brief-whom-and-age").with("who", who).with("age", age));
        }
        (Some(who), None) => answer.say(Message::new("brief-whom-only").with("who", who)),
        (None, Some(age)) => answer.say(Message::new("brief-whom-age").with("age", age)),
        (None, None) => {}
    }
    who.into_iter().for_each(|it| answer.cite(&it.provenance));
    for version in age.into_iter().flat_map(|it| it.versions()) {
        answer.cite(&version.provenance);
    }
    if let Some(strains) = group.strains.stated().filter(|it| !it.value.is_empty()) {
        let labels: Vec<Argument> = strains.value.iter().map(|it| small(&it.label)).collect();
        let wording = |most| Message::new("brief-whom-strains").with("strains", several(&labels, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        answer.cite(&strains.provenance);
    }
    if let Some(levels) = group.prevention_levels.stated().filter(|it| !it.value.is_empty()) {
        let plain = |level: &PreventionLevel| Message::named("brief-level-", level.key()).into();
        let levels_said = Argument::List(levels.value.iter().map(plain).collect());
        answer.say(Message::new("brief-whom-levels").with("levels", levels_said));
        answer.cite(&levels.provenance);
    }
    let is_disputed = who.is_some_and(|it| it.is_disputed()) || age.is_some_and(|it| it.is_disputed());
    if answer.sentences.is_empty() {
        let kinds = [silence(&group.participants), silence(&group.child_age), silence(&group.strains)];
        return answer.silent(silence_of(kinds));
    }
    if is_disputed {
        answer.kind = AnswerKind::Contested;
        answer.say(Message::new("brief-disputed"));
    }
    answer
}
