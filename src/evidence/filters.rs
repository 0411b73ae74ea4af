//! What narrows the evidence map: the whole state of the page, as an address.

use crate::address::Address;
use crate::record::{Design, Direction, StudyOf};
use crate::term::Term;

/// The longest value of ours that an address holds, in characters. The longest
/// key of an outcome area is half of it.
const LONGEST: usize = 60;

/// What narrows the evidence map, and which page of it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filters {
    /// Only this area of outcome, by its key.
    pub area: Option<String>,
    /// Only findings of studies with this design.
    pub design: Option<Design>,
    /// Only findings that went this way.
    pub direction: Option<Direction>,
    /// Only findings about the programmes, or only about their originals.
    pub of: Option<StudyOf>,
    /// Which page of programmes, from 1.
    pub page: usize,
}

/// Something in an address that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// The key: `design`.
    pub key: &'static str,
    /// What it was said to be, cut off when nobody can have meant it.
    pub value: String,
}

impl Default for Filters {
    fn default() -> Self {
        Self { area: None, design: None, direction: None, of: None, page: 1 }
    }
}

impl Filters {
    /// The key of the area of outcome.
    pub const AREA: &'static str = "area";
    /// The key of the design.
    pub const DESIGN: &'static str = "design";
    /// The key of the direction.
    pub const DIRECTION: &'static str = "direction";
    /// The key of what was studied.
    pub const OF: &'static str = "of";
    /// The key of the page.
    pub(super) const PAGE: &'static str = "page";

    /// What an address asks, and what in it cannot be. An empty value is a field
    /// of the form that was not used.
    pub fn from_address(address: &Address) -> (Self, Vec<Misread>) {
        let mut filters = Self::default();
        let mut misread = Vec::new();
        for (key, value) in address.pairs() {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let (key, could_be_read) = if key == Self::AREA {
                let is_key = value.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
                let is_sound = is_key && value.len() <= LONGEST;
                filters.area = is_sound.then(|| value.to_owned());
                (Self::AREA, is_sound)
            } else if key == Self::DESIGN {
                (Self::DESIGN, term(&mut filters.design, value))
            } else if key == Self::DIRECTION {
                (Self::DIRECTION, term(&mut filters.direction, value))
            } else if key == Self::OF {
                (Self::OF, term(&mut filters.of, value))
            } else if key == Self::PAGE {
                let page = value.parse().ok().filter(|page| *page > 0);
                filters.page = page.unwrap_or(1);
                (Self::PAGE, page.is_some())
            } else {
                continue;
            };
            if !could_be_read {
                // One of each is enough to tell, and bounds what is kept.
                misread.retain(|it: &Misread| it.key != key);
                misread.push(Misread::new(key, value));
            }
        }
        (filters, misread)
    }

    /// The address; empty when nothing is narrowed.
    pub fn to_address(&self) -> Address {
        let chosen = [
            (Self::AREA, self.area.as_deref()),
            (Self::DESIGN, self.design.map(Term::key)),
            (Self::DIRECTION, self.direction.map(Term::key)),
            (Self::OF, self.of.map(Term::key)),
        ];
        let address: Address = chosen.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
        if self.page > 1 { address.with(Self::PAGE, self.page.to_string()) } else { address }
    }

    /// The same, on another page.
    #[must_use]
    pub fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// Whether it leaves anything out.
    pub fn narrows(&self) -> bool {
        self.area.is_some() || self.narrows_findings()
    }

    /// Whether it leaves findings out, whatever their area.
    pub const fn narrows_findings(&self) -> bool {
        self.design.is_some() || self.direction.is_some() || self.of.is_some()
    }
}

impl Misread {
    /// Something that cannot be.
    pub(super) fn new(key: &'static str, value: &str) -> Self {
        Self { key, value: value.chars().filter(|it| !it.is_control()).take(LONGEST).collect() }
    }
}

/// Takes in a term; says whether there is one with this key.
fn term<T: Term>(place: &mut Option<T>, key: &str) -> bool {
    *place = T::from_key(key);
    place.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_filters() -> impl Strategy<Value = Filters> {
        (
            proptest::option::of("[a-z][a-z-]{0,30}"),
            proptest::option::of(proptest::sample::select(Design::ALL)),
            proptest::option::of(proptest::sample::select(Direction::ALL)),
            proptest::option::of(proptest::sample::select(StudyOf::ALL)),
            1usize..5000,
        )
            .prop_map(|(area, design, direction, of, page)| Filters {
                area,
                design,
                direction,
                of,
                page,
            })
    }

    proptest! {
        #[test]
        fn filters_survive_being_an_address(filters in any_filters()) {
            prop_assert_eq!(Filters::from_address(&filters.to_address()), (filters, vec![]));
        }

        #[test]
        fn any_address_is_read(address in any::<String>()) {
            let (filters, misread) = Filters::from_address(&Address::read(&address));
            prop_assert!(filters.page > 0 && misread.len() <= 5);
        }
    }

    #[test]
    fn what_cannot_be_is_told() {
        let (filters, misread) =
            Filters::from_address(&Address::read("design=x&page=-1&of=&direction=better&area=<b>&strange=1"));
        let keys: Vec<_> = misread.iter().map(|it| (it.key, it.value.as_str())).collect();
        assert_eq!(keys, [("design", "x"), ("page", "-1"), ("area", "<b>")]);
        assert_eq!(filters, Filters { direction: Some(Direction::Better), ..Filters::default() });
    }
}
