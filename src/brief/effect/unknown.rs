//! Why it is not known whether a programme works: the first reason that holds.

use super::read::is_read_whole;
use super::trial::{Size, Strength, Trial, compares_treatments, tells_of_effect};
use crate::brief::answer::BriefAnswer;
use crate::evidence::{Claim, Evidence, Finding, StudySeen};
use crate::record::{Comparator, Design, FindingKind, Silence, SilenceKind, Study};
use crate::term::{Term as _, vocabulary};
use crate::words::Message;

vocabulary! {
    /// Why it is not known, in the order in which the reasons are tried.
    WhyUnknown "brief-effect-unknown" {
        /// Nobody has looked for studies.
        NotLookedUp = "not-looked-up",
        /// Only the owner or a funder speaks of studies, and the reader wants others.
        OnlyInterested = "only-interested",
        /// Somebody has looked, and found none.
        NoneFound = "none-found",
        /// Only the original has been studied.
        OnlyOriginal = "only-original",
        /// Nobody has studied it: those who run it have told of it.
        OnlyAccounts = "only-accounts",
        /// Only costs have been worked out.
        OnlyCost = "only-cost",
        /// There are studies, and nobody has read what they found.
        NotRead = "not-read",
        /// Only small trials.
        OnlySmall = "only-small",
        /// They compare, and nobody drew lots.
        NoLots = "no-lots",
        /// Two treatments were compared with each other.
        OtherTreatment = "other-treatment",
        /// They compare, but not in what the programme aims at for all who take part.
        NotInAnArea = "not-in-an-area",
        /// Nobody says how they were done.
        DesignUnknown = "design-unknown",
        /// Only before and after.
        BeforeAndAfter = "before-and-after",
        /// Only afterwards.
        Afterwards = "afterwards",
        /// Only what people told.
        OnlyTold = "only-told",
        /// No study compares, and none tells what people think.
        NothingCompares = "nothing-compares",
    }
}

/// The studies that compare, and that nobody has read the results of.
fn unread<'s, 'p>(studies: &'s [StudySeen<'p>]) -> impl Iterator<Item = &'s StudySeen<'p>> {
    studies.iter().filter(|it| it.findings.is_empty() && tells_of_effect(it.study()))
}

impl WhyUnknown {
    pub(super) fn of(evidence: &Evidence<'_>, trials: &[Trial<'_>]) -> Self {
        let own = &evidence.known;
        // What holds for a part alone, or for several programmes together, is no measurement of this one.
        let of_all = || evidence.findings().filter(|it| it.outcome().subgroup.is_none());
        let claims = |claim: Claim| of_all().any(|it| it.claim == claim);
        let is_told = |it: &Finding<'_>| {
            it.claim == Claim::PerceivedBenefit || it.outcome().kind == FindingKind::Satisfaction
        };
        if own.is_empty() {
            return match evidence.silence.map(Silence::kind) {
                _ if !evidence.of_original.is_empty() => Self::OnlyOriginal,
                Some(SilenceKind::OnlyInterested) => Self::OnlyInterested,
                Some(SilenceKind::NotRecorded) if evidence.searches.is_empty() => Self::NotLookedUp,
                Some(
                    SilenceKind::NotRecorded
                    | SilenceKind::NotStated
                    | SilenceKind::NotInExcerpt
                    | SilenceKind::NotApplicable,
                )
                | None => Self::NoneFound,
            };
        }
        if own.iter().all(|it| it.study().design.is_economic()) {
            Self::OnlyCost
        } else if own.iter().all(|it| !is_study(it.study())) {
            Self::OnlyAccounts
        } else if own.iter().all(|it| it.findings.is_empty()) || unread(own).next().is_some() {
            Self::NotRead
        } else if trials.iter().any(|it| it.strength == Strength::Decides && it.size == Size::Small) {
            Self::OnlySmall
        } else if trials.iter().any(|it| it.strength == Strength::Weaker) {
            Self::NoLots
        } else if own.iter().any(|it| compares_treatments(it.study())) {
            Self::OtherTreatment
        } else if own.iter().any(|it| tells_of_effect(it.study())) {
            Self::NotInAnArea
        } else if own.iter().any(|it| it.study().design == Design::Unknown) {
            Self::DesignUnknown
        } else if claims(Claim::Change) {
            Self::BeforeAndAfter
        } else if claims(Claim::Afterwards) {
            Self::Afterwards
        } else if evidence.findings().any(is_told) {
            Self::OnlyTold
        } else {
            Self::NothingCompares
        }
    }

    /// «Vi vet ikke», and why.
    pub(super) fn say(self, evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
        let own: Vec<&StudySeen<'_>> =
            evidence.known.iter().filter(|it| !it.study().design.is_economic()).collect();
        let (unknown, others): (Vec<&StudySeen<'_>>, Vec<&StudySeen<'_>>) =
            own.iter().partition(|it| it.study().design == Design::Unknown);
        let n_unread = own.iter().filter(|it| it.findings.is_empty()).count();
        let message = match self {
            Self::DesignUnknown if others.is_empty() => {
                Message::named("brief-effect-unknown-", self.key()).counting(unknown.len())
            }
            Self::DesignUnknown => {
                let says = Message::new("brief-effect-unknown-design-unknown-of");
                says.counting(unknown.len()).with("n", so_many(unknown.len()))
            }
            Self::NotRead => Message::named("brief-effect-unknown-", self.key()).counting(n_unread),
            Self::NotLookedUp
            | Self::OnlyInterested
            | Self::NoneFound
            | Self::OnlyAccounts
            | Self::OnlyOriginal
            | Self::OnlyCost
            | Self::OnlySmall
            | Self::NoLots
            | Self::OtherTreatment
            | Self::NotInAnArea
            | Self::BeforeAndAfter
            | Self::Afterwards
            | Self::OnlyTold
            | Self::NothingCompares => Message::named("brief-effect-unknown-", self.key()),
        };
        let searched = evidence.searches.iter().map(|it| it.value.on).max();
        let looked = searched.max(evidence.silence.and_then(Silence::looked_on));
        let message = message
            .with("enough", crate::evidence::ENOUGH.to_string())
            .with("with", other_treatments(&own))
            .with("read", if is_read_whole(evidence.programme, unknown) { "whole" } else { "in-part" })
            .with("compared", if says_nobody(evidence, &own) { "nobody" } else { "unsaid" })
            .with("looked", if looked.is_some() { "yes" } else { "no" });
        answer.say(match looked {
            Some(date) => message.with("date", date),
            None => message.with("date", ""),
        });
        if self == Self::DesignUnknown && !others.is_empty() {
            let compared = if says_nobody(evidence, &others) { "nobody" } else { "unsaid" };
            answer.say(
                Message::new("brief-effect-unknown-others").counting(others.len()).with("compared", compared),
            );
        }
    }
}

/// That there are studies of which nobody has read what they found, beside those that somebody has read.
pub(super) fn say_unread(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let own = evidence.known.iter().filter(|it| is_study(it.study()));
    let (unread, read): (Vec<&StudySeen<'_>>, Vec<&StudySeen<'_>>) =
        own.partition(|it| it.findings.is_empty());
    if !read.is_empty() && !unread.is_empty() {
        answer.say(Message::new("brief-effect-some-unread").with("n", so_many(unread.len())));
    }
}

/// So many studies: a small number in a word.
fn so_many(n_studies: usize) -> Message {
    Message::new("brief-studies-number").counting(n_studies)
}

/// Whether it is a study, and no account that somebody gives of what they do themselves.
pub(super) fn is_study(study: &Study) -> bool {
    !study.design.is_economic() && study.design != Design::ExperienceDescription
}

/// Whether it is known of all of these that they compared with nobody: a source says so, it lies in how they were done, or
/// sources that were read whole do not mention it.
fn says_nobody(evidence: &Evidence<'_>, studies: &[&StudySeen<'_>]) -> bool {
    studies.iter().all(|seen| {
        let study = seen.study();
        let cannot = matches!(
            study.design,
            Design::PrePost | Design::UserSatisfaction | Design::Qualitative | Design::ExperienceDescription
        );
        cannot || study.has_comparison_group == Some(false) || is_read_whole(evidence.programme, [*seen])
    })
}

/// What sort of treatments those who got the programme were compared with.
fn other_treatments(studies: &[&StudySeen<'_>]) -> &'static str {
    let compared = studies.iter().map(|it| it.study()).filter(|it| compares_treatments(it));
    let with: Vec<Comparator> = compared.flat_map(|it| it.compared_with.iter().copied()).collect();
    let has = |with_whom| with.contains(&with_whom);
    match (has(Comparator::AnotherVersion), has(Comparator::AnotherProgramme)) {
        (true, false) => "versions",
        (false, true) => "programmes",
        (true, true) | (false, false) => "both",
    }
}
