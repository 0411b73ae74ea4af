//! No study looked again later.

use super::{Gap, GapKind};
use crate::evidence::Evidence;
use crate::record::{Study, Text};

/// How words for lengths of time begin in the languages that records are written in.
const BEGINNINGS: &[&str] =
    &["døgn", "uke", "veke", "uge", "vecka", "veckor", "måned", "månad", "halvår", "week", "month", "year"];
/// Those too short to be told by their beginning.
const WHOLE: &[&str] = &["år", "året", "årene", "åra", "års", "dager", "dagar", "dage", "days"];

/// None of the studies of this programme says how long afterwards it looked. A
/// remark that names no length of time (“at the end of the course”) is no answer.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let looks_later = evidence.known.iter().any(|seen| looks_later(seen.study()));
    (!looks_later).then(|| Gap::new(GapKind::NoFollowUp))
}

fn looks_later(study: &Study) -> bool {
    study.follow_up.as_ref().is_some_and(names_a_time)
}

fn names_a_time(text: &Text) -> bool {
    text.versions().any(|(_, text)| {
        let text = text.to_lowercase();
        let mut words = text.split(|letter: char| !letter.is_alphabetic());
        words.any(|word| WHOLE.contains(&word) || BEGINNINGS.iter().any(|time| word.starts_with(time)))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::study;

    #[test]
    fn a_follow_up_names_a_length_of_time() {
        let has = |follow_up: &str| {
            kinds(&(study("rct") + &format!("follow-up = \"{follow_up}\"\n"))).contains(&GapKind::NoFollowUp)
        };
        for text in [
            "Ett år.",
            "Tolv måneder etter.",
            "18–20 måneder",
            "Familiene svarer hvert år.",
            "Six weeks later.",
        ] {
            assert!(!has(text), "{text}");
        }
        assert!(has("Svar underveis og ved slutten av kurset. Rapporten nevner ingen måling senere."));
        assert!(kinds(&study("rct")).contains(&GapKind::NoFollowUp));
    }
}
