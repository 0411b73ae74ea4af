//! The draft of the council paper, as a document that no format knows yet.
//!
//! Beside it, two sheets of one page: one for politicians, and one to fill in together on
//! whether the municipality is ready.
//!
//! A file a section, in the order of the paper: a core that a meeting reads, at most four
//! pages for two programmes, and the attachments. Facts and judgement are kept
//! apart: every fact carries the numbers of its sources, one group a paragraph, and what the
//! writer must judge is a prompt and nothing else.

mod document;
mod numbering;
mod writer;
mod proposal;
mod across;
mod attached;
mod commission;
mod head;
mod answers;
mod summary;
mod prompts;
mod evidence;
mod planned;
mod economy;
mod questions;
mod law;
mod options;
mod fitted;
mod alternatives;
mod commitments;
mod prices;
mod experience;
mod attachments;
mod sources;
mod one_page;
mod worksheet;

pub use commission::{Commission, NoCommission};
pub use document::{Block, Cell, Document, Form, Length, Level, Line, Prompt, Run, Table, cited, spans};
pub use numbering::{Entry, Numbering};
pub use proposal::Proposal;
pub use worksheet::Corner;

use std::sync::Arc;

use jiff::civil::Date;
use url::Url;

use crate::brief::Brief;
use crate::fit::{Choices, Wishes};
use crate::plan::Plan;
use crate::record::{Country, LeftOut, Programme, Status};
use writer::Writer;

/// What the paper is about.
#[derive(Debug, Clone)]
pub struct Case<'c> {
    /// The alternatives, in the order that was asked for; one to six.
    pub programmes: &'c [Arc<Programme>],
    /// The day it is written.
    pub today: Date,
    /// What the council is asked to decide, when the writer has chosen.
    pub proposal: Option<Proposal>,
    /// The body that gets the paper decides itself.
    pub decides: bool,
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
    proposal::write(case, &mut writer);
    head::attached(case, &mut writer);
    summary::write(case, &mut writer);
    prompts::write(prompts::BACKGROUND, &mut writer);
    answers::write(case, &mut writer);
    evidence::write(case, &mut writer);
    economy::write(case, &mut writer);
    questions::write(case, &mut writer);
    law::write(case, &mut writer);
    prompts::write(prompts::CHILDREN, &mut writer);
    prompts::write(prompts::CONCERNS, &mut writer);
    options::write(case, &mut writer);
    for section in prompts::JUDGEMENT {
        prompts::write(*section, &mut writer);
    }
    attachments::write(case, &mut writer);
    sources::write(case, &mut writer);
    Document { form, length: Length::Pages, title, blocks: writer.blocks }
}

/// So many programmes have room on one sheet.
pub const MOST_ON_A_SHEET: usize = one_page::MOST;

/// Writes the one sheet for politicians, about one programme or two.
pub fn one_page(case: &Case<'_>, form: Form) -> Document {
    sheet(case, form, one_page::write)
}

/// Writes the worksheet on whether a municipality is ready for the programme of the case.
pub fn worksheet(case: &Case<'_>, form: Form) -> Document {
    sheet(case, form, worksheet::write)
}

fn sheet<'c>(case: &Case<'c>, form: Form, write: fn(&Case<'c>, &mut Writer<'c>) -> String) -> Document {
    let mut writer = Writer::new(form.words());
    let title = write(case, &mut writer);
    Document { form, length: Length::OneSheet, title, blocks: writer.blocks }
}

impl<'c> Case<'c> {
    /// A case about these programmes and nothing more.
    pub const fn of(programmes: &'c [Arc<Programme>], today: Date) -> Self {
        Self {
            programmes,
            today,
            proposal: None,
            decides: false,
            wishes: None,
            plans: &[],
            left_out: None,
            site: None,
        }
    }

    /// A programme in nine answers. A council paper is a Norwegian municipality's.
    fn brief(&self, programme: &Programme) -> Brief {
        Brief::of(programme, self.today, Country::Norway)
    }
}

/// Whether a programme can no longer be had.
fn has_ended(programme: &Programme) -> bool {
    let ended = |status: Status| matches!(status, Status::Discontinued | Status::Replaced);
    programme.lifecycle.status().is_some_and(|fact| fact.versions().any(|it| ended(it.value.status)))
}
