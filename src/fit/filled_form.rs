//! The form as somebody filled it in: the wishes as far as they make sense, what
//! was written, and what is wrong with it.

use std::collections::BTreeMap;

use super::choices::Choices;
use super::criteria::Criterion;
use super::input::{Input, Theme};
use super::open_terms::knows;
use super::reading::{Complaint, Knows, Reading, filled_in, shortened};
use super::wishes::Wishes;
use crate::address::Address;
use crate::catalogue::Catalogue;
use crate::term::Term as _;
use crate::words::Message;

/// The form as somebody filled it in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilledForm {
    /// The wishes that make sense.
    pub wishes: Wishes,
    /// What stands in the fields for numbers, as it was written; by key.
    typed: BTreeMap<&'static str, String>,
    /// What is wrong, in the order of the criteria.
    pub complaints: Vec<Complaint>,
}

/// A criterion on the form.
#[derive(Debug, Clone)]
pub struct FormField<'c> {
    /// The criterion.
    pub criterion: Criterion,
    /// What it is thought of together with.
    pub theme: Theme,
    /// It must be met.
    pub is_demanded: bool,
    /// What one answers it with.
    pub input: Input<'c>,
}

impl FilledForm {
    /// What an address asks of this catalogue.
    pub fn of(address: &Address, catalogue: &Catalogue) -> Self {
        Self::read(address, &|vocabulary, key| knows(catalogue, vocabulary, key))
    }

    /// What an address asks, under the keys of the form or as it goes along.
    fn read(address: &Address, knows: Knows<'_>) -> Self {
        let form = Self::said(address, knows);
        match address.last(Wishes::ALONG) {
            Some(folded) if form == Self::default() => Self::said(&Address::read(folded), knows),
            Some(_) | None => form,
        }
    }

    /// What an address asks under the keys of the form. Keys that are not ours are
    /// left alone.
    fn said(address: &Address, knows: Knows<'_>) -> Self {
        let mut form = Self::default();
        for &criterion in Criterion::ALL {
            let mut reading = Reading::of(address, knows, criterion.key(), criterion.label());
            form.wishes.asked.extend(criterion.read(&mut reading).map(|wish| (criterion, wish)));
            form.typed.extend(reading.typed);
            form.complaints.extend(reading.complaints);
        }
        for value in filled_in(address, Wishes::MUST) {
            match Criterion::from_key(value) {
                Some(criterion) => _ = form.wishes.must.insert(criterion),
                None => form.complaints.push(Complaint {
                    field: Wishes::MUST,
                    message: Message::new("fit-wrong-demand").with("typed", shortened(value)),
                }),
            }
        }
        form
    }

    /// Whether there is something to answer: something is asked for, and all of it
    /// can be asked.
    pub fn is_answered(&self) -> bool {
        self.complaints.is_empty() && !self.wishes.is_empty()
    }

    /// Every criterion as it stands on the form, in the order of the form.
    pub fn fields<'c>(&self, choices: &'c Choices) -> Vec<FormField<'c>> {
        let field = |&criterion: &Criterion| {
            let wish = self.wishes.asked.get(&criterion);
            let mut input = criterion.input(wish, choices.for_criterion(criterion));
            if let Input::Numbers(numbers) = &mut input {
                numbers.iter_mut().for_each(|number| number.typed = self.typed.get(number.key).cloned());
            }
            let is_demanded = self.wishes.must.contains(&criterion);
            FormField { criterion, theme: criterion.theme(), is_demanded, input }
        };
        let mut fields: Vec<FormField<'c>> = Criterion::ALL.iter().map(field).collect();
        fields.sort_by_key(|field| (field.theme, field.input.rank()));
        fields
    }
}

impl Wishes {
    /// The wishes that an address says, as far as they make sense, whatever there
    /// is. Whoever shows a page tells of what does not: see [`FilledForm`].
    pub fn from_address(address: &Address) -> Self {
        FilledForm::read(address, &|_, _| true).wishes
    }

    /// The wishes that go along in an address whose other keys mean something else.
    pub fn going_along(address: &Address) -> Self {
        let folded = address.last(Self::ALONG).map(Address::read).unwrap_or_default();
        FilledForm::said(&folded, &|_, _| true).wishes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    use super::*;

    fn read(address: &str) -> FilledForm {
        FilledForm::read(&Address::read(address), &|_, _| true)
    }

    fn some_criteria() -> impl Strategy<Value = Vec<Criterion>> {
        subsequence(Criterion::ALL, 0..=Criterion::ALL.len())
    }

    #[test]
    fn every_criterion_survives_being_an_address() {
        for &criterion in Criterion::ALL {
            let asked = BTreeMap::from([(criterion, criterion.example())]);
            let wishes = Wishes { asked, ..Wishes::default() };
            let form = read(&wishes.to_address().to_string());
            assert_eq!((form.complaints, form.wishes), (vec![], wishes), "{criterion:?}");
        }
    }

    proptest! {
        #[test]
        fn wishes_survive_being_an_address(asked in some_criteria(), must in some_criteria()) {
            let asked = asked.into_iter().map(|criterion| (criterion, criterion.example())).collect();
            let wishes = Wishes { asked, must: must.into_iter().collect() };
            prop_assert_eq!(&Wishes::from_address(&wishes.to_address()), &wishes);
            let along: Address = wishes.along().into_iter().collect();
            prop_assert_eq!(&Wishes::going_along(&along), &wishes);
            prop_assert_eq!(Wishes::from_address(&along), wishes);
        }

        #[test]
        fn any_address_says_wishes_that_survive(address in any::<String>()) {
            let wishes = read(&address).wishes;
            prop_assert_eq!(Wishes::from_address(&wishes.to_address()), wishes);
        }
    }

    #[test]
    fn what_cannot_be_is_complained_of_in_its_field() {
        for (address, expected) in [
            ("age-from=-1", "age-from"),
            ("age-from=4&age-to=99", "age-to"),
            ("age-from=8&age-to=4", "age-to"),
            ("staff=0", "staff"),
            ("staff=1e9", "staff"),
            ("staff=%2B4", "staff"),
            ("months=99999999999999999999", "months"),
            ("hours=NaN", "hours"),
            ("hours=0", "hours"),
            ("hours=3,55", "hours"),
            ("hours=6553.6", "hours"),
            ("status=discontinued", "status"),
            ("design=mixed", "design"),
            ("participant=%3Cscript%3E", "participant"),
            ("strain=../../etc/passwd", "strain"),
            ("must=everything", "must"),
        ] {
            let complaints: Vec<_> = read(address).complaints.into_iter().map(|it| it.field).collect();
            assert_eq!(complaints, [expected], "{address}");
        }
    }

    #[test]
    fn a_term_that_there_is_not_is_complained_of() {
        let form = FilledForm::of(&Address::read("strain=nobody-knows"), &Catalogue::of([]));
        assert_eq!((form.complaints.len(), form.wishes), (1, Wishes::default()));
    }

    #[test]
    fn keys_that_are_not_ours_are_left_alone() {
        let form = read("p=bir&reach=20&rate-leader=500&q=rus&age=4-6&sources=independent&staff=&must=");
        assert_eq!(form, FilledForm::default());
    }

    #[test]
    fn what_the_form_says_goes_before_what_goes_along() {
        for (address, expected) in [
            ("wishes=staff%3D4%26must%3Dstaff", "staff=4&must=staff"),
            ("staff=2&wishes=staff%3D4%26months%3D6", "staff=2"),
            ("wishes=months%3D3&wishes=months%3D9", "months=9"),
            ("wishes=wishes%3Dstaff%253D4", ""),
        ] {
            assert_eq!(read(address).wishes.to_address().to_string(), expected, "{address}");
        }
        assert!(Wishes::going_along(&Address::read("staff=4&age-from=4")).is_empty());
    }

    #[test]
    fn what_was_written_is_kept_but_not_for_ever() {
        let form = read(&format!("staff=-3&months={}", "9".repeat(5000)));
        assert_eq!(form.typed["staff"], "-3");
        assert_eq!(form.typed["months"].len(), 40);
    }
}
