//! What a visitor wants the letter to ask: read off an address.

use crate::address::{Address, Flag};
use crate::record::{Group, Term};

/// What a visitor wants the letter to ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// The groups that were chosen; absent while nobody has chosen, which means
    /// all of them. It may be empty: a form can be sent with nothing ticked.
    pub groups: Option<Vec<Group>>,
    /// Also what no editor has looked for yet.
    pub not_recorded: bool,
}

impl Wanted {
    /// The key of a group.
    pub const GROUP: &'static str = "group";
    /// There was something to tick.
    pub const HAS_CHOSEN: Flag = Flag { key: "choose", yes: "groups" };
    /// Also what no editor has looked for yet.
    pub const NOT_RECORDED: Flag = Flag { key: "not-recorded", yes: "yes" };

    /// What an address says: `?choose=groups&group=costs&not-recorded=yes`. A
    /// browser says nothing of boxes that are not ticked, so `choose` tells that
    /// there was something to tick. A group that nobody knows is left out.
    pub fn from_address(address: &Address) -> Self {
        let mut groups = Vec::new();
        for group in address.all(Self::GROUP).filter_map(Group::from_key) {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        let has_chosen = address.says(Self::HAS_CHOSEN) || address.last(Self::GROUP).is_some();
        Self { groups: has_chosen.then_some(groups), not_recorded: address.says(Self::NOT_RECORDED) }
    }

    /// Nobody has chosen: the letter asks what weighs most.
    pub const fn is_short(&self) -> bool {
        self.groups.is_none() && !self.not_recorded
    }

    /// Whether the letter asks about this group.
    pub fn holds(&self, group: Group) -> bool {
        self.groups.as_ref().is_none_or(|groups| groups.contains(&group))
    }

    /// The form was sent with no group ticked.
    pub fn is_nothing(&self) -> bool {
        self.groups.as_ref().is_some_and(Vec::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(address: &str) -> Wanted {
        Wanted::from_address(&Address::read(address))
    }

    #[test]
    fn all_groups_are_wanted_until_somebody_chooses() {
        assert!(wanted("").holds(Group::Costs));
        let costs = wanted("choose=groups&group=costs&group=costs&group=xyz&not-recorded=yes");
        assert_eq!(costs, Wanted { groups: Some(vec![Group::Costs]), not_recorded: true });
        assert!(!costs.holds(Group::Staffing) && !costs.is_nothing());
    }

    #[test]
    fn a_form_with_nothing_ticked_is_not_a_form_that_nobody_has_seen() {
        assert!(wanted("choose=groups").is_nothing());
        assert!(!wanted("").is_nothing());
        assert!(!wanted("not-recorded=no").not_recorded);
    }
}
