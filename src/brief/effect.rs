//! «Virker det?»
//!
//! One rule, in files of its own: what counts ([`trial`]), what trials together find in a unit
//! ([`unit`]), what all units come to ([`head`]), why it is not known ([`unknown`]), how far the head reaches ([`reach`]) and what
//! later measurements nobody has read ([`later`]), for which part it went otherwise ([`parts`]), what
//! limits it ([`limits`], [`behind`]), and what stands beside it ([`original`], [`under_way`], [`ratings`], [`beside`]). No study of the original, no small one and no weaker one ever brings the head nearer to yes. Nothing is
//! counted, weighed or graded: «17 funn» is not evidence.

mod trial;
mod unit;
mod areas;
mod head;
mod read;
mod unknown;
mod behind;
mod later;
mod parts;
mod reach;
mod limits;
mod original;
mod under_way;
mod ratings;
mod beside;

pub use head::EffectHead;
pub use trial::Whom;
pub use unknown::WhyUnknown;

use jiff::civil::Date;

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion};
use crate::evidence::Evidence;
use crate::record::{Country, Field, Participant, Programme, Question};
use original::Original;
use trial::Trial;
use unit::Unit;

pub(super) fn answer(programme: &Programme, today: Date, country: Country) -> BriefAnswer {
    let evidence = Evidence::of(programme);
    let trials = trial::trials(&evidence.known);
    let units = considered(programme, &trials);
    let head = EffectHead::of(&units);
    let mut answer = BriefAnswer::new(BriefQuestion::Effect);
    answer.rests_on = [Field::Studies, Field::Searches, Field::Ratings].map(Question::Field).to_vec();

    head::sentences(&units).into_iter().for_each(|it| answer.say(it));
    answer.n_opening = answer.sentences.len().max(1);
    let of_original = trial::found(&evidence.of_original);
    let original = Original::of(&evidence, of_original);
    let why = (head == EffectHead::Unknown).then(|| WhyUnknown::of(&evidence, &trials));
    if let Some(why) = why {
        why.say(&evidence, &mut answer);
        answer.kind = why.kind();
        if original.is_sobering() {
            original.say(&mut answer);
        }
        under_way::under_way(&evidence, today, &mut answer);
    }
    reach::reach(programme, &evidence, &trials, &units, &mut answer);
    if why.is_some() {
        parts::parts(&evidence, &units, &mut answer);
    }
    if why.is_none_or(|it| it != WhyUnknown::NotRead) {
        unknown::say_unread(&evidence, &mut answer);
    }
    limits::limits(programme, country, &evidence, &trials, &units, &mut answer);
    if why.is_none() || !original.is_sobering() {
        original.say(&mut answer);
    }
    if why.is_none() {
        under_way::under_way(&evidence, today, &mut answer);
    }
    ratings::ratings(&evidence, &mut answer);
    beside::without_comparison(programme, &evidence, are_staff_learners(programme), &mut answer);
    // Why it is not known has told of the searches where there is nothing else.
    let is_studied = !evidence.known.is_empty() || !evidence.of_original.is_empty();
    if why.is_some() && is_studied {
        beside::searched(&evidence, &mut answer);
    }

    if head == EffectHead::Conflicting || evidence.findings().any(|it| it.is_contradicted()) {
        answer.kind = AnswerKind::Contested;
    }
    cite(&evidence, &trials, &mut answer);
    answer
}

/// The units of children and of families; where staff are the learners, theirs too.
fn considered<'p>(programme: &Programme, trials: &[Trial<'p>]) -> Vec<Unit<'p>> {
    let mut units = unit::units(trials);
    if !are_staff_learners(programme) {
        units.retain(|it| it.whom != Whom::Staff);
    }
    units
}

fn are_staff_learners(programme: &Programme) -> bool {
    let takes_part = |it: &Participant| Whom::of(*it) == Whom::Staff;
    let participants = programme.target_group.participants.stated();
    programme.identity.only_teaches_staff()
        || participants.is_some_and(|it| !it.value.is_empty() && it.value.iter().all(takes_part))
}

/// What the answer rests on: the findings that count, else the studies there are and
/// the searches that found none.
fn cite(evidence: &Evidence<'_>, trials: &[Trial<'_>], answer: &mut BriefAnswer) {
    for finding in trials.iter().flat_map(|it| &it.results).filter_map(|it| it.finding) {
        answer.cite(&finding.fact.provenance);
    }
    if trials.is_empty() {
        evidence.known.iter().chain(&evidence.of_original).for_each(|it| answer.cite(&it.fact.provenance));
        evidence.searches.iter().for_each(|it| answer.cite(&it.provenance));
    }
}

impl WhyUnknown {
    /// What sort of answer it is not to know for this reason.
    const fn kind(self) -> AnswerKind {
        match self {
            Self::NotLookedUp => AnswerKind::NotLookedUp,
            Self::NoneFound | Self::OnlyAccounts | Self::OnlyInterested => AnswerKind::NotStated,
            Self::OnlyOriginal
            | Self::OnlyCost
            | Self::NotRead
            | Self::OnlySmall
            | Self::NoLots
            | Self::OtherTreatment
            | Self::NotInAnArea
            | Self::DesignUnknown
            | Self::BeforeAndAfter
            | Self::Afterwards
            | Self::OnlyTold
            | Self::NothingCompares => AnswerKind::Answered,
        }
    }
}

#[cfg(test)]
mod tests;
