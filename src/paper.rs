//! The draft of the council paper, as a document that no format knows yet.
//!
//! A file a section, in the order of the paper. Facts and judgement are kept
//! apart: every fact carries the number of its source, and what the writer must
//! judge is a prompt and nothing else.

mod document;
mod numbering;
mod writer;
mod across;
mod attached;
mod commission;
mod head;
mod summary;
mod background;
mod needs;
mod fitted;
mod alternatives;
mod commitments;
mod evidence;
mod experience;
mod law;
mod children;
mod economy;
mod planned;
mod concerns;
mod options;
mod judgement;
mod follow_up;
mod questions;
mod attachments;
mod sources;

pub use commission::{Commission, NoCommission};
pub use document::{Block, Cell, Document, Form, Level, Line, Prompt, Run, Table, cited};
pub use numbering::{Entry, Numbering};

use std::sync::Arc;

use jiff::civil::Date;
use url::Url;

use crate::fit::{Choices, Wishes};
use crate::plan::Plan;
use crate::record::{LeftOut, Programme, Status};
use writer::Writer;

/// What the paper is about.
#[derive(Debug, Clone)]
pub struct Case<'c> {
    /// The alternatives, in the order that was asked for; one to six.
    pub programmes: &'c [Arc<Programme>],
    /// The day it is written.
    pub today: Date,
    /// What the municipality asked for, when it came from there, and the terms
    /// that it could choose from.
    pub wishes: Option<(&'c Wishes, &'c Choices)>,
    /// The plan of each alternative, in their order, when the municipality made one.
    pub plans: &'c [Plan],
    /// What was left out, when only independent sources count.
    pub left_out: Option<LeftOut>,
    /// Where the site is found, for links to the records; without it only paths are given.
    pub site: Option<&'c Url>,
}

/// Writes the draft.
pub fn paper(case: &Case<'_>, form: Form) -> Document {
    let mut writer = Writer::new(form.words());
    let title = head::write(case, &mut writer);
    summary::write(case, &mut writer);
    background::write(case, &mut writer);
    needs::write(case, &mut writer);
    fitted::write(case, &mut writer);
    alternatives::write(case, &mut writer);
    commitments::write(case, &mut writer);
    evidence::write(case, &mut writer);
    experience::write(case, &mut writer);
    law::write(case, &mut writer);
    children::write(&mut writer);
    economy::write(case, &mut writer);
    planned::write(case, &mut writer);
    economy::prompts(&mut writer);
    concerns::write(case, &mut writer);
    options::write(case, &mut writer);
    judgement::write(&mut writer);
    follow_up::write(case, &mut writer);
    questions::write(case, &mut writer);
    attachments::write(case, &mut writer);
    sources::write(case, &mut writer);
    Document { form, title, blocks: writer.blocks }
}

impl<'c> Case<'c> {
    /// A case about these programmes and nothing more.
    pub const fn of(programmes: &'c [Arc<Programme>], today: Date) -> Self {
        Self { programmes, today, wishes: None, plans: &[], left_out: None, site: None }
    }
}

/// Whether a programme can no longer be had.
fn has_ended(programme: &Programme) -> bool {
    let ended = |status: Status| matches!(status, Status::Discontinued | Status::Replaced);
    programme.lifecycle.status().is_some_and(|fact| fact.versions().any(|it| ended(it.value.status)))
}
