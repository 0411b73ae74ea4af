//! Areas of outcome in one breath: those whose name says whom they are of, then the others by whom.
//!
//! «barnets atferd og foreldrerollen; psykisk helse (barna)»: nobody needs to be told twice whose behaviour it is.

use super::trial::Whom;
use super::unit::Unit;
use crate::brief::said::{several, small};
use crate::record::OpenTerm;
use crate::term::Term as _;
use crate::words::{Argument, Message};

/// Areas whose names say whose they are.
const SAY_WHOSE: &[&str] = &[
    "child-behaviour",
    "child-development",
    "parenting",
    "parental-self-care",
    "parent-child-relation",
    "family-functioning",
    "need-for-child-protection",
    "staff-knowledge",
    "staff-confidence",
    "early-identification",
    "cross-service-collaboration",
    "routines",
];

/// The areas of these units, at most so many of each whom.
pub(super) fn areas<'u>(units: impl Iterator<Item = &'u Unit<'u>>, most: usize) -> Argument {
    let mut areas: Vec<(&OpenTerm, Vec<Whose>)> = Vec::new();
    for unit in units {
        // An area that went one way for children and another for parents is told with whose it is.
        let says_whose = !unit.is_split && SAY_WHOSE.contains(&unit.area.key.as_str());
        let whose = (!says_whose).then_some((unit.whom, unit.is_of_families));
        match areas.iter_mut().find(|(area, _)| area.key == unit.area.key) {
            Some((_, all)) => all.extend(whose),
            None => areas.push((unit.area, whose.into_iter().collect())),
        }
    }
    areas.iter_mut().for_each(|(_, whose)| whose.sort_unstable());
    let mut each: Vec<&[Whose]> = areas.iter().map(|(_, whose)| whose.as_slice()).collect();
    each.sort_unstable();
    each.dedup();
    let group = |whose: &[Whose]| -> Argument {
        let of_these = areas.iter().filter(|(_, it)| it == whose);
        let named: Vec<Argument> = of_these.map(|(area, _)| small(&area.label)).collect();
        let named = several(&named, most);
        if whose.is_empty() {
            return named;
        }
        let whose = Argument::List(whose.iter().map(|it| called(*it)).collect());
        Message::new("brief-areas-of").with("areas", named).with("whose", whose).into()
    };
    let then = |first, next| Message::new("brief-areas-then").with("first", first).with("next", next).into();
    each.into_iter().map(group).reduce(then).unwrap_or_else(|| Argument::Text(String::new()))
}

/// Of whom, and whether of whole families.
type Whose = (Whom, bool);

fn called((whom, is_of_families): Whose) -> Argument {
    match is_of_families {
        true => Message::new("brief-areas-families").into(),
        false => Message::named("brief-areas-", whom.key()).into(),
    }
}
