//! The children's ages.
//!
//! Met when the programme takes children of every age asked for, and not met
//! otherwise: the fact shows which ages it does take. A module or an edition of
//! the programme that takes all of them will do; one municipality's own version
//! will not. When the participants are staff and no age is stated, or when age
//! does not apply, it is not known, and whom it ultimately is for is shown.

use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Number, Theme};
use super::judgement::Judgement;
use super::reading::Reading;
use super::verdict::Verdict;
use crate::query::Measure;
use crate::record::{AgeSpan, AgeUnit, Field, OpenTerm, Programme, Question, VariantKind};
use crate::statement::{DetailKind, Part};
use crate::words::{Argument, Message};

const QUESTION: Question = Question::Field(Field::ChildAge);

/// From one age to another, in whole years, both included; never the older first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ages {
    from: u16,
    to: u16,
}

/// The oldest child that can be asked for, in years; the same as in the search.
const OLDEST: u16 = Measure::Age.largest();

/// The help of the form says how old that is, in four languages.
const _: () = assert!(OLDEST == 18, "the help of the age says 18");

const FROM: (&str, Message) = ("age-from", Message::new("fit-field-age-from"));
const TO: (&str, Message) = ("age-to", Message::new("fit-field-age-to"));

impl Ask for Ages {
    // The search has the key `age`: here it is only what must be met.
    const KEY: &'static str = "age";
    const THEME: Theme = Theme::Who;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        let [from, to] = [FROM, TO].map(|(key, label)| reading.whole(key, &label, 0..=OLDEST));
        match (from, to) {
            (Some(from), Some(to)) if from > to => {
                let message = Message::new("fit-wrong-order")
                    .with("from", Argument::Number(f64::from(from)))
                    .with("to", Argument::Number(f64::from(to)));
                reading.complain(TO.0, message);
                None
            }
            // Of two, one that makes no sense takes the other with it: half a
            // span is another wish.
            _ if !reading.complaints.is_empty() => None,
            // One age alone is that age.
            (from, to) => from.or(to).zip(to.or(from)).map(|(from, to)| Self { from, to }),
        }
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        vec![(FROM.0, self.from.to_string()), (TO.0, self.to.to_string())]
    }

    fn input<'c>(wish: Option<&Self>, _: &'c [Arc<OpenTerm>]) -> Input<'c> {
        let ends = [(FROM, wish.map(|it| it.from)), (TO, wish.map(|it| it.to))];
        Input::Numbers(ends.map(|((key, label), end)| Number::whole(key, label, end)).into())
    }

    fn said<'c>(&self, _: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        vec![Part::Age(AgeSpan {
            from_months: self.from * 12,
            to_months: Some(self.to * 12),
            unit: AgeUnit::Years,
            from_unit: AgeUnit::Years,
        })]
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        judge(programme, *self)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self { from: 4, to: 8 }
    }
}

fn judge(programme: &Programme, asked: Ages) -> Judgement<'_> {
    let target = &programme.target_group;
    let judgement = Judgement::of_fact(
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
    let is_old_enough = span.last_month().is_none_or(|last| asked.to * 12 + 11 <= last);
    span.from_months <= asked.from * 12 && is_old_enough
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Address;
    use crate::fit::records::{changed, real};

    fn read(address: &str) -> Option<Ages> {
        let address = Address::read(address);
        Ages::read(&mut Reading::of(&address, &|_, _| true, Ages::KEY, FROM.1))
    }

    #[test]
    fn one_age_alone_is_that_age() {
        assert_eq!(read("age-from=4"), Some(Ages { from: 4, to: 4 }));
        assert_eq!(read("age-to=4&age-from="), Some(Ages { from: 4, to: 4 }));
        assert_eq!(read("age-from=4&age-to=x"), None);
    }

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
        let span = |from_months, to_months| AgeSpan {
            from_months,
            to_months: Some(to_months),
            unit: AgeUnit::Months,
            from_unit: AgeUnit::Months,
        };
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
        let stated = "child-age = { value = { from = 4, to = 8, unit = \"years\" }";
        let other = "conflict = [{ value = { from = 4, to = 15, unit = \"years\" }, source = { id = \"nettside\", at = \"Alder\" } }]";
        let pip = changed("pip-klubben", |text| text.replacen(stated, &format!("{stated}, {other}"), 1));
        check(&pip, 4, 8, Verdict::Met);
        let judgement = judge(&pip, Ages { from: 14, to: 15 });
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.value.len(), 2, "both sides are shown");
    }
}
