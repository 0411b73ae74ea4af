//! What an address asks for: which programmes the paper is about.

use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::compare::{self, MOST};
use crate::fit::{self, Choices, Wishes};
use crate::plan::{PlanInputs, plan};
use crate::record::{LeftOut, Programme};
use crate::words::{Language, Message, Words};

/// What an address asks for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The programmes, in the order that was asked for; one to six.
    pub programmes: Vec<Arc<Programme>>,
    /// What the municipality asked for.
    pub wishes: Wishes,
    /// The terms that it could choose from, for what they are called.
    pub choices: Choices,
    /// What the municipality typed in a plan.
    pub inputs: PlanInputs,
    /// What was left out of them, when only independent sources count.
    pub left_out: Option<LeftOut>,
}

/// Why no paper can be written.
#[derive(Debug, Clone, PartialEq)]
pub enum NotAsked {
    /// No programme is named: it must be chosen.
    Nothing,
    /// More than six are named.
    TooMany,
    /// Some are not here; [`compare::Asked`] has their names.
    Unknown,
    /// This is wrong with what was typed in a plan or a search for what fits.
    Wrong(Vec<Message>),
}

impl Asked {
    /// What an address asks for besides the programmes that it names.
    ///
    /// # Errors
    /// When it names none, too many, or some that are not here, or something else
    /// in it is wrong.
    pub fn about(named: &compare::Asked, address: &str, catalogue: &Catalogue) -> Result<Self, NotAsked> {
        let selection = &named.selection;
        if named.is_too_many || selection.ids.len() > MOST {
            return Err(NotAsked::TooMany);
        }
        if !named.not_found.is_empty() {
            return Err(NotAsked::Unknown);
        }
        if selection.ids.is_empty() {
            return Err(NotAsked::Nothing);
        }
        let programmes = selection.programmes(catalogue);
        let fit = fit::Asked::of(address, catalogue);
        let inputs = PlanInputs::from_address(address);
        let mut wrong: Vec<Message> = fit.complaints.into_iter().map(|it| it.message).collect();
        let is_misread = |programme: &Arc<Programme>| plan(programme, &inputs).wrong().next().is_some();
        if !inputs.is_empty() && programmes.iter().any(is_misread) {
            wrong.push(Message::new("paper-wrong-plan"));
        }
        if !wrong.is_empty() {
            return Err(NotAsked::Wrong(wrong));
        }
        let wishes = fit.wishes;
        let choices = Choices::of(catalogue, &wishes, Words::of(Language::Bokmal));
        if !selection.only_independent {
            return Ok(Self { programmes, wishes, choices, inputs, left_out: None });
        }
        let sieved: Vec<_> = programmes.iter().map(|it| it.only_independent()).collect();
        let left_out = sieved.iter().map(|(_, left_out)| *left_out).sum();
        let programmes = sieved.into_iter().map(|(kept, _)| Arc::new(kept)).collect();
        Ok(Self { programmes, wishes, choices, inputs, left_out: Some(left_out) })
    }
}
