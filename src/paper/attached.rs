//! Which attachments the paper has, and where it says so: each section that has
//! more to tell than a meeting can read refers to its own.

use super::Case;
use super::across::answered_by_any;
use super::document::Line;
use super::writer::Writer;
use crate::record::Group;
use crate::words::Message;

/// What is attached, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attachment {
    /// Every commitment, with how binding it is, when and who answers for it.
    Commitments,
    /// Every study, with what it found.
    Studies,
    /// Every experience, with who tells of it.
    Experiences,
    /// How each figure of the plan is worked out.
    Calculations,
}

impl Attachment {
    const ALL: [Self; 4] = [Self::Commitments, Self::Studies, Self::Experiences, Self::Calculations];

    /// The message of its title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Commitments => "sak-attachment-commitments",
            Self::Studies => "sak-attachment-studies",
            Self::Experiences => "sak-attachment-experiences",
            Self::Calculations => "sak-attachment-calculations",
        }
    }

    /// Whether there is anything in it.
    fn is_there(self, case: &Case<'_>) -> bool {
        match self {
            Self::Commitments => !answered_by_any(case.programmes, Group::Commitments).is_empty(),
            Self::Studies => case.programmes.iter().any(|it| !it.evaluation.studies.all().is_empty()),
            Self::Experiences => !answered_by_any(case.programmes, Group::Experience).is_empty(),
            Self::Calculations => !case.plans.is_empty(),
        }
    }

    /// Those that the paper has, with their numbers.
    pub(super) fn of(case: &Case<'_>) -> impl Iterator<Item = (usize, Self)> {
        (1..).zip(Self::ALL.into_iter().filter(|it| it.is_there(case)))
    }

    /// Says where the rest stands, when it stands anywhere.
    pub(super) fn refer(self, case: &Case<'_>, writer: &mut Writer<'_>) {
        if let Some((number, _)) = Self::of(case).find(|(_, it)| *it == self) {
            let title = writer.text(self.title());
            let said =
                Message::new("sak-attachment-see").with("number", number.to_string()).with("title", title);
            writer.paragraph(Line::of(writer.say(&said)));
        }
    }
}
