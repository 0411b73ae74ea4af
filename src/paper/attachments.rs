//! The attachments: what a reader of the paper may look up in full. The paper
//! itself is short enough for a meeting, and says which attachment has the rest.

use super::across::answered_by_any;
use super::document::{Level, Line};
use super::writer::Writer;
use super::{Case, commitments, evidence, experience, planned};
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
    const fn title(self) -> &'static str {
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

    fn of(case: &Case<'_>) -> impl Iterator<Item = (usize, Self)> {
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

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-sources"));
    writer.prompt([writer.text("sak-sources-attached")]);
    for (number, attachment) in Attachment::of(case) {
        let title = Message::new("sak-attachment")
            .with("number", number.to_string())
            .with("title", writer.text(attachment.title()));
        writer.heading(Level::Two, writer.say(&title));
        for (at, programme) in case.programmes.iter().enumerate() {
            match attachment {
                Attachment::Commitments => commitments::in_full(programme, writer),
                Attachment::Studies => evidence::studies(programme, writer),
                Attachment::Experiences => experience::in_full(programme, writer),
                Attachment::Calculations => planned::formulas(programme, &case.plans[at], writer),
            }
        }
    }
}
