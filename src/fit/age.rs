//! The children's ages.
//!
//! Met when the programme takes children of every age asked for, and not met
//! otherwise: the fact shows which ages it does take. A module or an edition of
//! the programme that takes all of them will do; one municipality's own version
//! will not. When the participants are staff and no age is stated, or when age
//! does not apply, it is not known, and whom it ultimately is for is shown.

use super::criterion::{Criterion, Verdict};
use super::judgement::Judgement;
use super::wishes::Ages;
use crate::record::{AgeSpan, AgeUnit, Field, Programme, Question, VariantKind};
use crate::statement::{DetailKind, Part};
use crate::words::Message;

const QUESTION: Question = Question::Field(Field::ChildAge);

pub(super) fn judge(programme: &Programme, asked: Ages) -> Judgement<'_> {
    let target = &programme.target_group;
    let judgement = Judgement::of_fact(
        Criterion::Age,
        programme,
        QUESTION,
        &target.child_age,
        |span| Verdict::of(covers(*span, asked)),
        |span| vec![Part::Age(*span)],
    );
    match judgement.verdict {
        Verdict::Met => judgement,
        Verdict::NotMet | Verdict::NotKnown => match fitting_variant(programme, asked) {
            Some((number, span)) => Judgement {
                verdict: Verdict::Met,
                value: vec![Part::Age(span)],
                because: vec![Message::new("fit-why-variant")],
                ..judgement
            }
            .showing_some(programme, Question::Field(Field::Variants), &[number], SHOWN),
            None if target.child_age.stated().is_none() => {
                let is_for_others = target.ultimately_for.stated().is_some();
                judgement
                    .because_if(is_for_others, Message::new("fit-why-ultimately"))
                    .showing(programme, Question::Field(Field::UltimatelyFor))
            }
            None => judgement,
        },
    }
}

/// What is shown of a variant.
const SHOWN: &[DetailKind] = &[DetailKind::VariantKind, DetailKind::VariantChildAge, DetailKind::VariantText];

/// The first module or edition that takes every age asked for, with its number
/// among the variants.
fn fitting_variant(programme: &Programme, asked: Ages) -> Option<(usize, AgeSpan)> {
    programme.delivery.variants.all().iter().enumerate().find_map(|(number, variant)| {
        let is_anywhere = match variant.value.kind {
            VariantKind::Module | VariantKind::Edition => true,
            VariantKind::LocalVariant => false,
        };
        let span = variant.value.child_age.filter(|span| is_anywhere && covers(*span, asked))?;
        Some((number, span))
    })
}

/// Whether the span holds every child from the first day of the youngest year to
/// the last day of the oldest.
fn covers(span: AgeSpan, asked: Ages) -> bool {
    let last = match span.unit {
        // «4–8 years» holds a child of eight until the ninth birthday.
        AgeUnit::Years => span.to_months + 11,
        AgeUnit::Months => span.to_months,
    };
    span.from_months <= asked.from * 12 && asked.to * 12 + 11 <= last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::{changed, real};

    #[track_caller]
    fn check(programme: &Programme, from: u16, to: u16, expected: Verdict) {
        assert_eq!(judge(programme, Ages { from, to }).verdict, expected, "{from}–{to}");
    }

    #[test]
    fn every_age_asked_for_must_be_taken() {
        let pip = real("pip-klubben");
        check(&pip, 4, 8, Verdict::Met);
        check(&pip, 6, 6, Verdict::Met);
        check(&pip, 3, 8, Verdict::NotMet);
        check(&pip, 8, 9, Verdict::NotMet);
        check(&pip, 12, 14, Verdict::NotMet);
        assert_eq!(judge(&pip, Ages { from: 8, to: 9 }).facts.len(), 1, "the fact shows why");
    }

    #[test]
    fn a_span_of_months_must_hold_the_whole_year() {
        let span = |from_months, to_months| AgeSpan { from_months, to_months, unit: AgeUnit::Months };
        assert!(!covers(span(18, 30), Ages { from: 1, to: 1 }));
        assert!(covers(span(0, 12), Ages { from: 0, to: 0 }));
    }

    #[test]
    fn an_edition_for_these_ages_will_do_and_is_shown() {
        let judgement = real("alla-barn-i-centrum");
        let judgement = judge(&judgement, Ages { from: 13, to: 15 });
        assert_eq!(judgement.verdict, Verdict::Met);
        assert!(judgement.facts.iter().any(|it| it.question == Question::Field(Field::Variants)));
    }

    #[test]
    fn one_municipalitys_own_version_will_not_do() {
        // Tromsø takes 6–8, which Pip-klubben's own 4–8 holds as well.
        let pip = changed("pip-klubben", |text| {
            text.replace(
                "child-age = { value = { from = 4, to = 8,",
                "child-age = { value = { from = 4, to = 5,",
            )
        });
        check(&pip, 6, 8, Verdict::NotMet);
    }

    #[test]
    fn when_staff_take_part_whom_it_is_for_is_shown_and_no_age_is_made_up() {
        let bir = real("barn-i-rusfamilier");
        let judgement = judge(&bir, Ages { from: 4, to: 8 });
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.facts[0].question, Question::Field(Field::UltimatelyFor));
    }

    #[test]
    fn sources_that_disagree_on_what_was_asked_leave_it_not_known() {
        // 0–20 years in Tysvær, 0–23 in Tromsø.
        let bti = real("bti");
        check(&bti, 4, 8, Verdict::Met);
        let bti = changed("bti", |text| text.replacen("{ from = 0, to = 20,", "{ from = 0, to = 12,", 1));
        let judgement = judge(&bti, Ages { from: 14, to: 15 });
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.value.len(), 2, "both sides are shown");
    }
}
