//! What was learnt, and what the programme refers to.

use super::{Part, Statement};
use crate::record::{Anchor, Experience};

pub(super) fn experience(experience: &Experience) -> Statement<'_> {
    Statement::saying([Part::Prose(&experience.text)])
        .detail("detail-about", [experience.about.into()])
        .detail("detail-told-by", experience.told_by.as_ref().map(Part::Prose))
}

pub(super) fn anchor(anchor: &Anchor) -> Statement<'_> {
    Statement::saying([Part::Prose(&anchor.name)])
        .detail("detail-kind", [anchor.kind.into()])
        .detail("detail-more", anchor.text.as_ref().map(Part::Prose))
}
