//! Why it is not known whether a programme works: the first reason that holds.

use super::trial::{Size, Strength, Trial, compares_treatments, tells_of_effect};
use crate::evidence::{Claim, Evidence, Finding, StudySeen};
use crate::record::{Design, FindingKind, Silence, SilenceKind};
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
    pub(super) fn says(self, evidence: &Evidence<'_>) -> Message {
        let n_unread = evidence.known.iter().filter(|it| it.findings.is_empty()).count();
        let newest = evidence.searches.iter().map(|it| it.value.on).max();
        let looked = evidence.silence.and_then(Silence::looked_on);
        let n_studies = if self == Self::NotRead { n_unread } else { evidence.known.len() };
        let message = Message::named("brief-effect-unknown-", self.key())
            .counting(n_studies)
            .with("enough", crate::evidence::ENOUGH.to_string());
        match newest.max(looked) {
            Some(date) => message.with("date", date),
            None => message.with("date", ""),
        }
    }
}
