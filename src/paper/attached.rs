//! Which attachments the paper has, and where it says so. The paper is short enough
//! for a meeting; what only some will look up is attached.

use super::Case;
use super::across::answered_by_any;
use super::writer::Writer;
use crate::record::Group;
use crate::words::Message;

/// What is attached, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attachment {
    /// The programmes side by side, in detail.
    Details,
    /// What the municipality asked for, and how each answers.
    Fit,
    /// Every commitment, with how binding it is, when and who answers for it.
    Commitments,
    /// What the provider gives.
    Provider,
    /// Every price, what has none, and the people it takes.
    Costs,
    /// How each figure of the plan is worked out.
    Calculations,
    /// Every study, with what it found, and what is not known.
    Studies,
    /// Every experience, with who tells of it.
    Experiences,
    /// Laws that may apply, and what the programmes refer to.
    Law,
    /// Every open question.
    Questions,
}

impl Attachment {
    const ALL: [Self; 10] = [
        Self::Details,
        Self::Fit,
        Self::Commitments,
        Self::Provider,
        Self::Costs,
        Self::Calculations,
        Self::Studies,
        Self::Experiences,
        Self::Law,
        Self::Questions,
    ];

    /// The message of its title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Details => "sak-attachment-details",
            Self::Fit => "sak-attachment-fit",
            Self::Commitments => "sak-attachment-commitments",
            Self::Provider => "sak-attachment-provider",
            Self::Costs => "sak-attachment-costs",
            Self::Calculations => "sak-attachment-calculations",
            Self::Studies => "sak-attachment-studies",
            Self::Experiences => "sak-attachment-experiences",
            Self::Law => "sak-attachment-law",
            Self::Questions => "sak-attachment-questions",
        }
    }

    /// Whether there is anything in it.
    fn is_there(self, case: &Case<'_>) -> bool {
        match self {
            Self::Details | Self::Costs | Self::Studies | Self::Law | Self::Questions => true,
            Self::Fit => case.wishes.is_some_and(|(wishes, _)| !wishes.is_empty()),
            Self::Commitments => !answered_by_any(case.programmes, Group::Commitments).is_empty(),
            Self::Provider => !answered_by_any(case.programmes, Group::Provider).is_empty(),
            Self::Calculations => !case.plans.is_empty(),
            Self::Experiences => !answered_by_any(case.programmes, Group::Experience).is_empty(),
        }
    }

    /// Those that the paper has, with their numbers.
    pub(super) fn of(case: &Case<'_>) -> impl Iterator<Item = (usize, Self)> {
        (1..).zip(Self::ALL.into_iter().filter(|it| it.is_there(case)))
    }

    /// Says where the rest stands; nothing when it stands nowhere.
    pub(super) fn see(self, case: &Case<'_>, writer: &Writer<'_>) -> String {
        let number = Self::of(case).find(|(_, it)| *it == self).map(|(number, _)| number.to_string());
        let said = number.map(|it| writer.say(&Message::new("sak-attachment-see").with("number", it)));
        said.unwrap_or_default()
    }
}
