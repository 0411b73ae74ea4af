//! What was learnt, and what the programme refers to.

use super::{DetailKind, Part, Statement};
use crate::record::{Anchor, Experience};

pub(super) fn experience(experience: &Experience) -> Statement<'_> {
    Statement::saying([Part::Prose(&experience.text)])
        .detail(DetailKind::ExperienceAbout, [experience.about.into()])
        .detail(DetailKind::ExperienceToldBy, experience.told_by.as_ref().map(Part::Prose))
}

pub(super) fn anchor(anchor: &Anchor) -> Statement<'_> {
    Statement::saying([Part::Prose(&anchor.name)])
        .detail(DetailKind::AnchorKind, [anchor.kind.into()])
        .detail(DetailKind::AnchorText, anchor.text.as_ref().map(Part::Prose))
}
