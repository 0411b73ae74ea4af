//! Studies under way: nobody knows yet, and somebody soon will.
//!
//! Whether one compares is said only where a source says so. One that sets versions or treatments against each other will not
//! tell whether any of them works, and is not told as one that compares. Those of a variant are told apart from those of the whole.

use jiff::civil::Date;

use crate::brief::answer::BriefAnswer;
use crate::brief::available::when;
use crate::brief::said::of_variants;
use crate::evidence::Evidence;
use crate::record::{Comparator, Design, Fact, Ongoing};
use crate::statement::Part;
use crate::words::Message;

/// What a study under way can come to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// It compares with somebody who does not get a treatment of its own.
    Compares,
    /// It sets versions of the programme against each other.
    Versions,
    /// It compares with other treatments, and with nobody else.
    Treatments,
    /// It sets versions or treatments against each other, and nobody says whether some go without.
    Beside,
    /// Nobody says whether it compares.
    Unsaid,
    /// It compares with nobody.
    ComparesNot,
}

/// In the order in which they are told.
const SORTS: [Sort; 6] =
    [Sort::Compares, Sort::Versions, Sort::Treatments, Sort::Beside, Sort::Unsaid, Sort::ComparesNot];

pub(super) fn under_way(evidence: &Evidence<'_>, today: Date, answer: &mut BriefAnswer) {
    for of_sort in SORTS {
        let studies = evidence.under_way.iter().filter(|it| sort(&it.value) == Some(of_sort));
        let (whole, variants): (Vec<&Fact<Ongoing>>, Vec<_>) =
            studies.partition(|it| it.value.variant.is_none());
        for studies in [whole, variants] {
            if !studies.is_empty() {
                answer.say(announced(of_sort, &studies, today));
            }
            studies.iter().for_each(|it| answer.cite(&it.provenance));
        }
    }
}

/// What sort of study it is; none when it works out costs alone.
fn sort(study: &Ongoing) -> Option<Sort> {
    let with = &study.compared_with;
    if Comparator::are_treatments(with) {
        let is_version = with.iter().all(|it| *it == Comparator::AnotherVersion);
        return Some(if is_version { Sort::Versions } else { Sort::Treatments });
    }
    let said: Vec<Comparator> = with.iter().copied().filter(|it| *it != Comparator::Unknown).collect();
    if Comparator::are_treatments(&said) {
        return Some(Sort::Beside);
    }
    match study.design {
        Some(Design::CostAnalysis | Design::CostEffectiveness) => None,
        Some(Design::Rct | Design::Controlled) => Some(Sort::Compares),
        _ if !with.is_empty() => Some(Sort::Compares),
        Some(
            Design::PrePost | Design::UserSatisfaction | Design::Qualitative | Design::ExperienceDescription,
        ) => Some(Sort::ComparesNot),
        Some(
            Design::SystematicReview | Design::PostOnly | Design::Process | Design::Mixed | Design::Unknown,
        )
        | None => Some(Sort::Unsaid),
    }
}

/// That these have been announced, of which variants, and when their results are expected.
fn announced(sort: Sort, studies: &[&Fact<Ongoing>], today: Date) -> Message {
    let says = Message::new(match sort {
        Sort::Compares => "brief-effect-under-way",
        Sort::Versions => "brief-effect-under-way-versions",
        Sort::Treatments => "brief-effect-under-way-treatments",
        Sort::Beside => "brief-effect-under-way-beside",
        Sort::Unsaid => "brief-effect-under-way-unsaid",
        Sort::ComparesNot => "brief-effect-under-way-compares-not",
    });
    let variants = studies.iter().filter_map(|it| it.value.variant.as_ref());
    let said = of_variants(says.counting(studies.len()), variants);
    let expected = match studies {
        [only] => only.value.expected.as_ref(),
        [] | [_, ..] => None,
    };
    match expected {
        Some(date) if date.value.last_day() < today => Message::new("brief-effect-under-way-overdue")
            .with("said", said)
            .with("date", when(Part::When(date.value))),
        Some(date) => Message::new("brief-effect-under-way-until")
            .with("said", said)
            .with("date", when(Part::When(date.value))),
        None if sort == Sort::Compares => Message::new("brief-effect-under-way-unread").with("said", said),
        None => said,
    }
}
