//! The proposed decision: one of six ways to end a case. Which of them it is, the
//! writer chooses; the site never does.

use super::document::{Block, Level, Prompt};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::address::{Address, Flag};
use crate::term::{Term as _, vocabulary};
use crate::words::Message;

vocabulary! {
    /// What the writer asks the council to decide.
    Proposal "proposal" {
        /// To begin with a programme.
        Start = "start",
        /// To try a programme out.
        TryOut = "try-out",
        /// To go on with a programme.
        Continue = "continue",
        /// To leave it for now.
        NotPrioritised = "not-prioritised",
        /// To take what is told to heart, and decide nothing.
        Orientation = "orientation",
        /// To adopt a plan of which the programme is a part.
        AdoptPlan = "adopt-plan",
    }
}

impl Proposal {
    /// The key of the choice.
    pub const KEY: &'static str = "proposal";
    /// The body that gets the paper decides itself: it is no recommendation to another.
    pub const DECIDES: Flag = Flag { key: "decides", yes: "yes" };

    /// The choice that an address makes.
    pub fn from_address(address: &Address) -> Option<Self> {
        address.last(Self::KEY).and_then(Self::from_key)
    }

    /// What it is called among the choices.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }
}

/// The chosen sentence with its gaps; all of them, to strike from, when nobody has chosen.
pub(super) fn write(case: &Case<'_>, writer: &mut Writer<'_>) {
    let said = |it: &Proposal| said(*it, case, writer);
    let items = match case.proposal {
        Some(chosen) => vec![said(&chosen)],
        None => std::iter::once(writer.text("sak-proposal-choose"))
            .chain(Proposal::ALL.iter().map(said))
            .collect(),
    };
    proposed(items, case, writer);
}

/// The same where there is room for one sentence: when nobody has chosen, that it is to be written.
pub(super) fn in_a_sentence(case: &Case<'_>, writer: &mut Writer<'_>) {
    let item =
        case.proposal.map_or_else(|| writer.text("sak-ark-proposal-open"), |it| said(it, case, writer));
    proposed(vec![item], case, writer);
}

fn proposed(items: Vec<String>, case: &Case<'_>, writer: &mut Writer<'_>) {
    let heading = if case.decides { "sak-decision" } else { "sak-recommendation" };
    writer.heading(Level::One, writer.words.text(heading));
    writer.blocks.push(Block::Prompt(Prompt { items }));
}

fn said(proposal: Proposal, case: &Case<'_>, writer: &Writer<'_>) -> String {
    let what = match case.programmes {
        [only] if !has_ended(only) => writer.say(&Message::new("sak-quoted").with("name", writer.name(only))),
        _ => writer.text("sak-proposal-which"),
    };
    writer.say(&Message::named("sak-proposal-", proposal.key()).with("programme", what))
}
