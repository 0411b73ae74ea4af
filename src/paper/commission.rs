//! What a paper is to be about, read off an address: the programmes, what the
//! municipality asked for, and the plans that it made.

use std::sync::Arc;

use super::proposal::Proposal;
use crate::address::{Address, Chosen};
use crate::catalogue::Catalogue;
use crate::fit::{Choices, FilledForm, Wishes};
use crate::plan::{Plan, PlanInputs, plan};
use crate::record::{LeftOut, Programme};
use crate::words::{Language, Message, Words};

/// What a paper is to be about.
#[derive(Debug, Clone)]
pub struct Commission {
    /// The programmes, in the order that was asked for; one to six.
    pub programmes: Vec<Arc<Programme>>,
    /// What the council is asked to decide, when the writer has chosen.
    pub proposal: Option<Proposal>,
    /// The body that gets the paper decides itself.
    pub decides: bool,
    /// What the municipality asked for.
    pub wishes: Wishes,
    /// The terms that it could choose from, for what they are called.
    pub choices: Choices,
    /// The plan of each programme, in their order; none when nothing was typed.
    pub plans: Vec<Plan>,
    /// What was left out of them, when only independent sources count.
    pub left_out: Option<LeftOut>,
}

/// Why no paper can be written.
#[derive(Debug, Clone, PartialEq)]
pub enum NoCommission {
    /// No programme is named: it must be chosen.
    Nothing,
    /// More are named than there is room for.
    TooMany,
    /// Some are not here; [`Chosen`] has their names.
    Unknown,
    /// This is wrong with what was typed in a plan or a search for what fits.
    Wrong(Vec<Message>),
}

impl Commission {
    /// What an address asks for of the programmes that it chooses, as many as there is
    /// room for.
    ///
    /// # Errors
    /// When it names none, too many, or some that are not here, or something else
    /// in it is wrong.
    pub fn about(
        chosen: &Chosen,
        address: &Address,
        catalogue: &Catalogue,
        most: usize,
    ) -> Result<Self, NoCommission> {
        let selection = &chosen.selection;
        if chosen.is_too_many || selection.ids.len() > most {
            return Err(NoCommission::TooMany);
        }
        if !chosen.not_found.is_empty() {
            return Err(NoCommission::Unknown);
        }
        if selection.ids.is_empty() {
            return Err(NoCommission::Nothing);
        }
        let (programmes, left_out) = sources(selection.programmes(catalogue), selection.only_independent);
        let form = FilledForm::of(address, catalogue);
        let inputs = PlanInputs::from_address(address);
        let planned: &[Arc<Programme>] = if inputs.is_empty() { &[] } else { &programmes };
        let plans: Vec<Plan> = planned.iter().map(|it| plan(it, &inputs)).collect();
        let mut wrong: Vec<Message> = form.complaints.into_iter().map(|it| it.message).collect();
        if plans.iter().any(|plan| plan.wrong().next().is_some()) {
            wrong.push(Message::new("paper-wrong-plan"));
        }
        if !wrong.is_empty() {
            return Err(NoCommission::Wrong(wrong));
        }
        let choices = form.wishes.choices(catalogue, Words::of(Language::Bokmal));
        let proposal = Proposal::from_address(address);
        let decides = address.says(Proposal::DECIDES);
        Ok(Self { programmes, proposal, decides, wishes: form.wishes, choices, plans, left_out })
    }
}

/// The programmes from all sources, or from independent ones alone with how much
/// that leaves out.
fn sources(
    programmes: Vec<Arc<Programme>>,
    only_independent: bool,
) -> (Vec<Arc<Programme>>, Option<LeftOut>) {
    if !only_independent {
        return (programmes, None);
    }
    let kept: Vec<_> = programmes.iter().map(|it| it.only_independent()).collect();
    let left_out = kept.iter().map(|(_, left_out)| *left_out).sum();
    (kept.into_iter().map(|(programme, _)| Arc::new(programme)).collect(), Some(left_out))
}
