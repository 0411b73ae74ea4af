//! How much is known of each programme, group by group: the editor's worklist.

mod language;
mod told;
mod overview;

pub use language::mostly_in;
pub use overview::Overview;
pub use told::{Silent, Told, told};

use std::iter::Sum;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::record::{
    CommitmentType, Design, ExperienceType, Field, Group, PartialDate, Programme, Question, SilenceKind,
    StudyOf,
};
use crate::statement::answer;
use crate::term::{Term as _, vocabulary};
use crate::words::Words;

/// How many questions a programme answers, and how it is silent on the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Answered.
    pub stated: usize,
    /// An editor looked without finding.
    pub not_stated: usize,
    /// An editor looked in a part of the sources without finding.
    pub not_in_excerpt: usize,
    /// Nobody has looked.
    pub not_recorded: usize,
    /// Does not apply.
    pub not_applicable: usize,
    /// Only the owner or a funder says something: none, unless a reader has
    /// asked for independent sources alone.
    pub only_interested: usize,
}

impl Tally {
    /// How a programme answers these questions.
    pub fn of(programme: &Programme, questions: impl Iterator<Item = Question>) -> Self {
        let mut tally = Self::default();
        questions.for_each(|question| tally.count(answer(programme, question).silence_kind(programme)));
        tally
    }

    /// Counts one more answer, with the way in which it is silent when it is.
    pub const fn count(&mut self, silence: Option<SilenceKind>) {
        match silence {
            None => self.stated += 1,
            Some(SilenceKind::NotStated) => self.not_stated += 1,
            Some(SilenceKind::NotInExcerpt) => self.not_in_excerpt += 1,
            Some(SilenceKind::NotRecorded) => self.not_recorded += 1,
            Some(SilenceKind::NotApplicable) => self.not_applicable += 1,
            Some(SilenceKind::OnlyInterested) => self.only_interested += 1,
        }
    }

    /// How many questions it has been asked.
    pub const fn total(self) -> usize {
        self.stated
            + self.not_stated
            + self.not_in_excerpt
            + self.not_recorded
            + self.not_applicable
            + self.only_interested
    }

    /// How many questions are silent in this way.
    pub const fn silent(self, kind: SilenceKind) -> usize {
        match kind {
            SilenceKind::NotStated => self.not_stated,
            SilenceKind::NotInExcerpt => self.not_in_excerpt,
            SilenceKind::NotRecorded => self.not_recorded,
            SilenceKind::NotApplicable => self.not_applicable,
            SilenceKind::OnlyInterested => self.only_interested,
        }
    }

    /// How many questions are silent in each way that there is.
    pub fn silences(self) -> impl Iterator<Item = (SilenceKind, usize)> {
        let counted = SilenceKind::ALL.iter().map(move |&kind| (kind, self.silent(kind)));
        counted.filter(|(_, count)| *count > 0)
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(each: I) -> Self {
        each.fold(Self::default(), |all, one| Self {
            stated: all.stated + one.stated,
            not_stated: all.not_stated + one.not_stated,
            not_in_excerpt: all.not_in_excerpt + one.not_in_excerpt,
            not_recorded: all.not_recorded + one.not_recorded,
            not_applicable: all.not_applicable + one.not_applicable,
            only_interested: all.only_interested + one.only_interested,
        })
    }
}

/// How much is known of one programme.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// The programme.
    pub programme: Arc<Programme>,
    /// How its questions are answered, group by group.
    pub groups: Vec<(Group, Tally)>,
    /// The same for all groups together.
    pub total: Tally,
    /// The items of TIDieR that something is stated on.
    pub tidier: Vec<Tidier>,
    /// When its newest dated source was published.
    pub newest_source: Option<PartialDate>,
    /// What to look for next in its sources: nobody has looked yet.
    pub look_for: Vec<Question>,
    /// What to ask the owner next: the sources are silent.
    pub ask_for: Vec<Question>,
}

vocabulary! {
    /// The items of TIDieR, the checklist for describing interventions
    /// (Hoffmann et al., BMJ 2014;348:g1687).
    Tidier "tidier" {
        /// 1: its name.
        Name = "name",
        /// 2: why it should work.
        Why = "why",
        /// 3: materials.
        Materials = "materials",
        /// 4: procedures.
        Procedures = "procedures",
        /// 5: who provides it.
        WhoProvides = "who-provides",
        /// 6: how it is delivered.
        How = "how",
        /// 7: where.
        Where = "where",
        /// 8: when and how much.
        WhenAndHowMuch = "when-and-how-much",
        /// 9: tailoring, as planned.
        Tailoring = "tailoring",
        /// 10: modifications, as they came.
        Modifications = "modifications",
        /// 11: how fidelity is planned for.
        FidelityPlanned = "fidelity-planned",
        /// 12: how well it was delivered as planned.
        FidelityAchieved = "fidelity-achieved",
    }
}

impl Tidier {
    /// The questions of ours that answer it; any one is enough.
    fn questions(self) -> &'static [Question] {
        use Question as Q;
        match self {
            Self::Name => &[],
            Self::Why => &[Q::Field(Field::Aims), Q::Field(Field::Rationale)],
            Self::Materials => &[Q::Field(Field::Materials), Q::Field(Field::Manual)],
            Self::Procedures => &[Q::Field(Field::Methods)],
            Self::WhoProvides => &[Q::Field(Field::Roles), Q::Field(Field::Training)],
            Self::How => &[Q::Field(Field::Formats)],
            Self::Where => &[Q::Field(Field::Arenas)],
            Self::WhenAndHowMuch => {
                &[Q::Field(Field::Sessions), Q::Field(Field::CourseLength), Q::Field(Field::Variants)]
            }
            Self::Tailoring => &[Q::Field(Field::Variants)],
            Self::Modifications => &[Q::Experience(ExperienceType::Adapted)],
            Self::FidelityPlanned => {
                &[Q::Commitment(CommitmentType::FollowManual), Q::Field(Field::Supervision)]
            }
            // That data are collected says nothing of what they showed: this rests
            // on a study of how the programme was carried out.
            Self::FidelityAchieved => &[],
        }
    }

    /// Whether the record states something on it.
    fn is_covered(self, programme: &Programme) -> bool {
        let was_studied = || {
            let studies = programme.evaluation.studies.all().iter().map(|study| &study.value);
            studies
                .filter(|study| study.of == StudyOf::Programme)
                .any(|study| matches!(study.design, Design::Process | Design::Mixed))
        };
        self == Self::Name
            || (self == Self::FidelityAchieved && was_studied())
            || self.questions().iter().any(|&question| answer(programme, question).known.stated().is_some())
    }
}

/// How many questions a list of what to do next holds.
const NEXT: usize = 5;

/// What to do first: what the municipality would bind itself to and pay, then
/// how the programme is delivered, then the rest.
const ORDER: &[Group] = &[
    Group::Commitments,
    Group::Costs,
    Group::Staffing,
    Group::Provider,
    Group::Delivery,
    Group::Lifecycle,
    Group::TargetGroup,
    Group::Evaluation,
    Group::Experience,
    Group::Identity,
    Group::Anchoring,
];

/// How much is known of a programme.
pub fn coverage(programme: &Arc<Programme>) -> Coverage {
    let groups: Vec<_> =
        Group::ALL.iter().map(|&group| (group, Tally::of(programme, Question::in_group(group)))).collect();
    let next = |is_wanted: fn(SilenceKind) -> bool| -> Vec<Question> {
        let in_order = ORDER.iter().flat_map(|&group| Question::in_group(group));
        in_order
            .filter(|&question| answer(programme, question).silence_kind(programme).is_some_and(is_wanted))
            .take(NEXT)
            .collect()
    };
    Coverage {
        programme: programme.clone(),
        total: groups.iter().map(|(_, tally)| *tally).sum(),
        groups,
        tidier: Tidier::ALL.iter().copied().filter(|item| item.is_covered(programme)).collect(),
        newest_source: programme.newest_source().and_then(|it| Some(it.published.as_ref()?.value)),
        look_for: next(|it| it == SilenceKind::NotRecorded),
        ask_for: next(SilenceKind::is_looked_for),
    }
}

/// How much is known of every programme, the least known first: there is most
/// to do there.
pub fn worklist(catalogue: &Catalogue, words: &Words) -> Vec<Coverage> {
    let mut list: Vec<_> = catalogue.by_name(words).iter().map(coverage).collect();
    list.sort_by_key(|coverage| coverage.total.stated);
    list
}
