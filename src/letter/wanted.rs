//! What a visitor wants the letter to ask: read off an address.

use url::form_urlencoded;

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
    /// What an address says: `?choose=groups&group=costs&not-recorded=yes`. A
    /// browser says nothing of boxes that are not ticked, so `choose` tells that
    /// there was something to tick. A group that nobody knows is left out.
    pub fn from_address(address: &str) -> Self {
        let mut wanted = Self::default();
        for (key, value) in form_urlencoded::parse(address.as_bytes()) {
            match key.as_ref() {
                "choose" => {
                    wanted.groups.get_or_insert_default();
                }
                "group" => {
                    let groups = wanted.groups.get_or_insert_default();
                    groups.extend(Group::from_key(&value).filter(|group| !groups.contains(group)));
                }
                "not-recorded" => wanted.not_recorded = value == "yes",
                _ => {}
            }
        }
        wanted
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

    #[test]
    fn all_groups_are_wanted_until_somebody_chooses() {
        assert!(Wanted::from_address("").holds(Group::Costs));
        let costs = Wanted::from_address("choose=groups&group=costs&group=costs&group=xyz&not-recorded=yes");
        assert_eq!(costs, Wanted { groups: Some(vec![Group::Costs]), not_recorded: true });
        assert!(!costs.holds(Group::Staffing) && !costs.is_nothing());
    }

    #[test]
    fn a_form_with_nothing_ticked_is_not_a_form_that_nobody_has_seen() {
        assert!(Wanted::from_address("choose=groups").is_nothing());
        assert!(!Wanted::from_address("").is_nothing());
        assert!(!Wanted::from_address("not-recorded=no").not_recorded);
    }
}
