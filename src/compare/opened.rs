//! What of a comparison is unfolded: the answers and the commitments always are,
//! each of the rest by its name in the address (`open=delivery`), or all (`show=all`).

use crate::address::{Address, Flag};
use crate::record::{Group, Term as _};

/// What of a comparison is unfolded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opened {
    /// Everything.
    pub is_all: bool,
    /// These groups, each once.
    pub groups: Vec<Group>,
    /// The pictures.
    pub pictures: bool,
}

impl Opened {
    const OPEN: &'static str = "open";

    /// The name of the pictures, beside those of the groups.
    const PICTURES: &'static str = "pictures";

    /// Everything, as it is wanted on paper.
    const ALL: Flag = Flag { key: "show", yes: "all" };

    /// What an address says. A name that nobody knows is left out.
    pub fn from_address(address: &Address) -> Self {
        let mut groups: Vec<Group> = address.all(Self::OPEN).filter_map(Group::from_key).collect();
        groups.sort();
        groups.dedup();
        let pictures = address.all(Self::OPEN).any(|it| it == Self::PICTURES);
        Self { is_all: address.says(Self::ALL), groups, pictures }
    }

    /// Its address.
    pub fn to_address(&self) -> Address {
        let groups = self.groups.iter().map(|it| it.key());
        let pictures = self.pictures.then_some(Self::PICTURES);
        let opened: Address = groups.chain(pictures).map(|key| (Self::OPEN, key)).collect();
        opened.with_flag(Self::ALL, self.is_all)
    }

    /// Whether a group is.
    pub fn has(&self, group: Group) -> bool {
        self.is_all || self.groups.contains(&group)
    }

    /// Whether the pictures are.
    pub const fn has_pictures(&self) -> bool {
        self.is_all || self.pictures
    }

    /// The same, and a group.
    #[must_use]
    pub fn and(&self, group: Group) -> Self {
        let mut groups = self.groups.clone();
        groups.push(group);
        groups.sort();
        groups.dedup();
        Self { groups, ..*self }
    }

    /// The same, and the pictures.
    #[must_use]
    pub fn and_pictures(&self) -> Self {
        Self { pictures: true, ..self.clone() }
    }

    /// Everything.
    pub fn all() -> Self {
        Self { is_all: true, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unfolded_survives_being_an_address() {
        let some = Opened::default().and(Group::Delivery).and(Group::Costs).and(Group::Delivery);
        for opened in [some.and_pictures(), some, Opened::all(), Opened::default()] {
            assert_eq!(Opened::from_address(&opened.to_address()), opened);
        }
    }

    #[test]
    fn what_nobody_knows_is_left_out() {
        let address = Address::read("open=&open=everything&open=costs&open=costs&show=ALL&open=%00");
        assert_eq!(Opened::from_address(&address), Opened::default().and(Group::Costs));
    }
}
