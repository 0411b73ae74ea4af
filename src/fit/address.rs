//! Wishes written as an address, and read back.
//!
//! `?age-from=4&age-to=8&strain=substance-use&staff=4&must=age`. Keys that are
//! not ours are left alone: one address can carry a comparison, a fit and a plan.
//! A value of ours that cannot be gives a [`Complaint`], never a guess.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Address, MOST_CHOICES};
use crate::catalogue::Catalogue;
use crate::record::{Design, OpenToNew, Status};
use crate::term::Term;
use crate::words::{Argument, Message};

use super::criterion::Criterion;
use super::wishes::{Ages, Hours, MOST_HOURS, MOST_MONTHS, MOST_STAFF, OLDEST, Wishes};

/// The longest text of a field that is kept, in characters.
const LONGEST: usize = 40;

/// The fields that one writes numbers in: their keys in an address.
const NUMBERS: [&str; 5] = ["age-from", "age-to", "staff", "months", "hours"];

/// What an address asks for: the wishes as far as they make sense, what was
/// written, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// The wishes that make sense.
    pub wishes: Wishes,
    /// What stands in the fields for numbers, as it was written; by key.
    pub written: BTreeMap<&'static str, String>,
    /// What is wrong, in the order of the form.
    pub complaints: Vec<Complaint>,
}

/// Something that cannot be asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Complaint {
    /// The key of the field: it is also the id of the field on the form.
    pub field: &'static str,
    /// What is wrong, and what would be right.
    pub message: Message,
}

impl Asked {
    /// What an address asks of this catalogue.
    pub fn of(address: &Address, catalogue: &Catalogue) -> Self {
        let mut asked = Self::read(address);
        let known = asked.wishes.known_in(catalogue);
        let lists = [
            (Criterion::Strain, &asked.wishes.strains, &known.strains),
            (Criterion::Outcome, &asked.wishes.outcomes, &known.outcomes),
            (Criterion::Service, &asked.wishes.services, &known.services),
        ];
        for (criterion, written, known) in lists {
            asked.complaints.extend(written.difference(known).map(|key| no_choice(criterion, key)));
        }
        asked.wishes = known;
        let place = |field: &str| FIELDS.iter().position(|it| *it == field);
        asked.complaints.sort_by_key(|complaint| place(complaint.field));
        asked
    }

    /// Whether there is something to answer: something is asked for, and all of it
    /// can be asked.
    pub fn is_answered(&self) -> bool {
        self.complaints.is_empty() && !self.wishes.is_empty()
    }

    /// What an address asks, whatever there is.
    fn read(address: &Address) -> Self {
        let mut asked = Self::default();
        let mut n_choices = 0;
        for (key, value) in address.pairs() {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            if let Some(field) = NUMBERS.into_iter().find(|field| *field == key) {
                asked.written.insert(field, value.chars().take(LONGEST).collect());
            } else if n_choices < MOST_CHOICES {
                n_choices += 1;
                asked.choose(key, value);
            }
        }
        asked.read_numbers();
        asked
    }

    /// Takes one ticked box.
    fn choose(&mut self, key: &str, value: &str) {
        if key == Wishes::MUST {
            match Criterion::from_key(value) {
                Some(criterion) => _ = self.wishes.must.insert(criterion),
                None => self.complaints.push(Complaint {
                    field: Wishes::MUST,
                    message: Message::new("fit-wrong-demand").with("typed", shortened(value)),
                }),
            }
            return;
        }
        let Some(criterion) = Criterion::from_key(key) else { return };
        let wishes = &mut self.wishes;
        let is_known = match criterion {
            // Written as numbers; `age` alone is a key of the search.
            Criterion::Age | Criterion::Staff | Criterion::Months | Criterion::Hours => true,
            Criterion::Strain => open(&mut wishes.strains, value),
            Criterion::Outcome => open(&mut wishes.outcomes, value),
            Criterion::Service => open(&mut wishes.services, value),
            Criterion::Participant => closed(&mut wishes.participants, value, |_| true),
            Criterion::Format => closed(&mut wishes.formats, value, |_| true),
            Criterion::Language => closed(&mut wishes.languages, value, |_| true),
            Criterion::Status => {
                closed(&mut wishes.statuses, value, |it: &Status| Wishes::STATUSES.contains(it))
            }
            Criterion::Open => {
                closed(&mut wishes.open, value, |it: &OpenToNew| Wishes::WAYS_TO_JOIN.contains(it))
            }
            Criterion::Design => {
                let design = Design::from_key(value).filter(|it| Wishes::DESIGNS.contains(it));
                wishes.design = design.or(wishes.design);
                design.is_some()
            }
        };
        if !is_known {
            self.complaints.push(no_choice(criterion, value));
        }
    }

    fn read_numbers(&mut self) {
        let from = self.whole("age-from", 0, OLDEST);
        let to = self.whole("age-to", 0, OLDEST);
        let is_sound = |read: Option<u16>, field| read.is_some() || !self.written.contains_key(field);
        let both_sound = is_sound(from, "age-from") && is_sound(to, "age-to");
        self.wishes.ages = match (from, to) {
            (Some(from), Some(to)) if from > to => {
                let message = Message::new("fit-wrong-order")
                    .with("from", Argument::Number(f64::from(from)))
                    .with("to", Argument::Number(f64::from(to)));
                self.complaints.push(Complaint { field: "age-to", message });
                None
            }
            // Of two, one that makes no sense takes the other with it: half a
            // span is another wish.
            _ if !both_sound => None,
            // One age alone is that age.
            (from, to) => from.or(to).zip(to.or(from)).map(|(from, to)| Ages { from, to }),
        };
        self.wishes.staff = self.whole("staff", 1, MOST_STAFF);
        self.wishes.months = self.whole("months", 1, MOST_MONTHS);
        self.wishes.hours = self.hours();
    }

    fn whole(&mut self, field: &'static str, least: u16, most: u16) -> Option<u16> {
        let written = self.written.get(field)?;
        let is_digits = written.chars().all(|it| it.is_ascii_digit());
        let number = written.parse().ok().filter(|it| is_digits && (least..=most).contains(it));
        if number.is_none() {
            let message = Message::new("fit-wrong-number")
                .with("field", Message::named("fit-field-", field))
                .with("least", Argument::Number(f64::from(least)))
                .with("most", Argument::Number(f64::from(most)))
                .with("typed", written.as_str());
            self.complaints.push(Complaint { field, message });
        }
        number
    }

    fn hours(&mut self) -> Option<Hours> {
        let written = self.written.get("hours")?;
        let hours = tenths(written).and_then(Hours::of_tenths);
        if hours.is_none() {
            let message = Message::new("fit-wrong-hours")
                .with("most", Argument::Number(f64::from(MOST_HOURS)))
                .with("typed", written.as_str());
            self.complaints.push(Complaint { field: "hours", message });
        }
        hours
    }
}

/// Every field that a complaint can be about, in the order of the form.
const FIELDS: &[&str] = &[
    "age-from",
    "age-to",
    "strain",
    "participant",
    "outcome",
    "staff",
    "months",
    "hours",
    "service",
    "format",
    "status",
    "language",
    "design",
    "open",
    Wishes::MUST,
];

fn no_choice(criterion: Criterion, written: &str) -> Complaint {
    let message = Message::new("fit-wrong-choice")
        .with("typed", shortened(written))
        .with("field", Message::term(Criterion::VOCABULARY, criterion.key()));
    Complaint { field: criterion.key(), message }
}

fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// Takes the key of an open vocabulary, as far as it is written like one.
fn open(keys: &mut BTreeSet<String>, value: &str) -> bool {
    let is_key = value.len() <= 60 && value.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    if is_key {
        keys.insert(value.to_owned());
    }
    is_key
}

fn closed<T: Term>(terms: &mut BTreeSet<T>, value: &str, can_be_asked: impl Fn(&T) -> bool) -> bool {
    let term = T::from_key(value).filter(can_be_asked);
    terms.extend(term);
    term.is_some()
}

/// Hours with at most one decimal, after a comma or a point, in tenths.
fn tenths(written: &str) -> Option<u16> {
    let (whole, decimal) = written.split_once([',', '.']).unwrap_or((written, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.chars().all(|it| it.is_ascii_digit());
    let is_number = is_digits(whole) && is_digits(decimal) && decimal.len() == 1;
    let number = |text: &str| text.parse::<u16>().ok();
    if is_number { number(whole)?.checked_mul(10)?.checked_add(number(decimal)?) } else { None }
}

impl Wishes {
    /// The key of a criterion that must be met.
    pub const MUST: &'static str = "must";

    /// The wishes that an address says, as far as they make sense. Whoever shows
    /// a page tells of what does not: see [`Asked`].
    pub fn from_address(address: &Address) -> Self {
        Asked::read(address).wishes
    }

    /// The address of the wishes; empty when there are none.
    pub fn to_address(&self) -> Address {
        let number = |number: u16| number.to_string();
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if let Some(ages) = self.ages {
            pairs.extend([("age-from", number(ages.from)), ("age-to", number(ages.to))]);
        }
        pairs.extend(self.strains.iter().map(|key| ("strain", key.clone())));
        pairs.extend(self.participants.iter().map(|it| ("participant", it.key().to_owned())));
        pairs.extend(self.outcomes.iter().map(|key| ("outcome", key.clone())));
        pairs.extend(self.staff.map(|staff| ("staff", number(staff))));
        pairs.extend(self.months.map(|months| ("months", number(months))));
        pairs.extend(self.hours.map(|hours| ("hours", hours.number().to_string())));
        pairs.extend(self.services.iter().map(|key| ("service", key.clone())));
        pairs.extend(self.formats.iter().map(|it| ("format", it.key().to_owned())));
        pairs.extend(self.statuses.iter().map(|it| ("status", it.key().to_owned())));
        pairs.extend(self.languages.iter().map(|it| ("language", it.key().to_owned())));
        pairs.extend(self.design.map(|it| ("design", it.key().to_owned())));
        pairs.extend(self.open.iter().map(|it| ("open", it.key().to_owned())));
        pairs.extend(self.must.iter().map(|it| (Wishes::MUST, it.key().to_owned())));
        pairs.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::btree_set;
    use proptest::option::of;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::fit::Way;
    use crate::record::{MaterialLanguage, Participant};

    fn some<T: Term>(terms: &'static [T]) -> impl Strategy<Value = BTreeSet<T>> {
        btree_set(select(terms), 0..3)
    }

    fn any_wishes() -> impl Strategy<Value = Wishes> {
        let keys = || btree_set("[a-z][a-z-]{0,20}", 0..4);
        let ages = of((0..=OLDEST, 0..=OLDEST)
            .prop_map(|(one, other)| Ages { from: one.min(other), to: one.max(other) }));
        let numbers = (ages, of(1..=MOST_STAFF), of(1..=MOST_MONTHS), of(1..=MOST_HOURS * 10));
        let terms = (some(Participant::ALL), some(Way::ALL), some(MaterialLanguage::ALL));
        let limited = (some(Wishes::STATUSES), some(Wishes::WAYS_TO_JOIN), of(select(Wishes::DESIGNS)));
        let open = (keys(), keys(), keys());
        (numbers, terms, limited, open, some(Criterion::ALL)).prop_map(
            |(numbers, (participants, formats, languages), limited, open, must)| {
                let (ages, staff, months, hours) = numbers;
                let (statuses, ways_to_join, design) = limited;
                let (strains, outcomes, services) = open;
                Wishes {
                    ages,
                    strains,
                    participants,
                    outcomes,
                    staff,
                    months,
                    hours: hours.and_then(Hours::of_tenths),
                    services,
                    formats,
                    statuses,
                    languages,
                    design,
                    open: ways_to_join,
                    must,
                }
            },
        )
    }

    proptest! {
        #[test]
        fn wishes_survive_being_an_address(wishes in any_wishes()) {
            let asked = Asked::read(&wishes.to_address());
            prop_assert_eq!(asked.complaints, vec![]);
            prop_assert_eq!(asked.wishes, wishes);
        }

        #[test]
        fn any_address_says_wishes_that_survive(address in any::<String>()) {
            let wishes = Wishes::from_address(&Address::read(&address));
            prop_assert_eq!(Wishes::from_address(&wishes.to_address()), wishes);
        }
    }

    #[track_caller]
    fn complaints(address: &str) -> Vec<&'static str> {
        Asked::read(&Address::read(address)).complaints.into_iter().map(|complaint| complaint.field).collect()
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
            assert_eq!(complaints(address), [expected], "{address}");
        }
    }

    #[test]
    fn keys_that_are_not_ours_are_left_alone() {
        let address = "p=bir&reach=20&rate-leader=500&q=rus&age=4-6&sources=independent&staff=&must=";
        let asked = Asked::read(&Address::read(address));
        assert_eq!(asked, Asked::default());
    }

    #[test]
    fn one_age_alone_is_that_age() {
        assert_eq!(Wishes::from_address(&Address::read("age-from=4")).ages, Some(Ages { from: 4, to: 4 }));
        assert_eq!(
            Wishes::from_address(&Address::read("age-to=4&age-from=")).ages,
            Some(Ages { from: 4, to: 4 })
        );
        assert_eq!(Wishes::from_address(&Address::read("age-from=4&age-to=x")).ages, None);
    }

    #[test]
    fn hours_are_written_with_a_comma_or_a_point() {
        for written in ["3,5", "3.5"] {
            let hours = Wishes::from_address(&Address::read(&format!("hours={written}"))).hours;
            assert_eq!(hours.map(Hours::tenths), Some(35), "{written}");
        }
    }

    #[test]
    fn what_was_written_is_kept_but_not_for_ever() {
        let asked = Asked::read(&Address::read(&format!("staff=-3&months={}", "9".repeat(5000))));
        assert_eq!(asked.written["staff"], "-3");
        assert_eq!(asked.written["months"].len(), LONGEST);
    }
}
