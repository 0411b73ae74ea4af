//! The sections that are the writer's alone: a heading, and what to think of.

use super::document::Level;
use super::writer::Writer;

/// Why the case is raised, and what the municipality knows of its own need.
pub(super) const BACKGROUND: Section = (
    "sak-background",
    &["sak-background-why", "sak-background-decided", "sak-background-need", "sak-background-now"],
);

/// The child's best interests.
pub(super) const CHILDREN: Section =
    ("sak-children", &["sak-children-best", "sak-children-heard", "sak-children-exposed"]);

/// Consequences of other kinds: one list, from which lines are struck.
pub(super) const CONCERNS: Section = (
    "sak-concerns",
    &[
        "sak-concerns-staff",
        "sak-concerns-privacy",
        "sak-concerns-equality",
        "sak-concerns-health",
        "sak-concerns-climate",
    ],
);

/// Assessment, conclusion and follow-up.
pub(super) const JUDGEMENT: &[Section] = &[
    ("sak-assessment", &["sak-assessment-need", "sak-assessment-bind", "sak-assessment-unknown"]),
    ("sak-conclusion", &["sak-conclusion-what"]),
    ("sak-follow-up", &["sak-follow-up-who", "sak-follow-up-measure", "sak-follow-up-report"]),
];

/// A heading and its points, each a message.
type Section = (&'static str, &'static [&'static str]);

pub(super) fn write((heading, items): Section, writer: &mut Writer<'_>) {
    writer.heading(Level::One, writer.words.text(heading));
    writer.prompt(items.iter().map(|it| writer.words.text(it)).collect::<Vec<_>>());
}
