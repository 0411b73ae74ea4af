//! The nine short answers in the paper: eight of them side by side, in the one table
//! that a council reads. Whom to ask is the writer's concern, and stands in the record.

use super::Case;
use super::across::Across;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::brief::{BriefAnswer, BriefQuestion};
use crate::record::Programme;
use crate::term::Term as _;
use crate::words::{Argument, Message, Words};

/// A question, as a council asks it.
pub(super) fn asked_of(question: BriefQuestion) -> Message {
    Message::named("sak-asks-", question.key())
}

/// The rows, in the order of the nine answers.
const ROWS: &[BriefQuestion] = &[
    BriefQuestion::Available,
    BriefQuestion::ForWhom,
    BriefQuestion::What,
    BriefQuestion::Commitments,
    BriefQuestion::Effort,
    BriefQuestion::Cost,
    BriefQuestion::Effect,
    BriefQuestion::Knowledge,
];

/// What is never left out however short an answer is told: that sources disagree, who stood behind the
/// studies, among whom they were done and of which version, how few may have been analysed, for whom it became worse, and that what
/// became better did so only a little.
const NEVER_LEFT_OUT: &[&str] = &[
    "brief-disputed",
    "brief-status-disputed",
    "brief-available-disputed",
    "brief-effect-owners-own",
    "brief-effect-ordered-by-owner",
    "brief-effect-paid-by-funder",
    "brief-effect-nobody-says-who",
    "brief-effect-independence-not-stated",
    "brief-effect-none-independent",
    "brief-effect-among",
    "brief-effect-among-in-part",
    "brief-effect-variant",
    "brief-effect-variant-of-settled",
    "brief-effect-variant-in-part",
    "brief-effect-only-began",
    "brief-effect-subgroup-worse",
    "brief-effect-part-worse",
    "brief-effect-part-unlike",
    "brief-effect-change-worse-for",
    "brief-effect-size",
];

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-answers"));
    let table = Across { caption: "sak-table-answers", corner: "sak-column-question", widths: [3, 7] };
    writer.across(case.programmes, &table, |writer, programmes| {
        let mut rows = Vec::new();
        for &question in ROWS {
            let mut row = vec![vec![Line::of(writer.say(&asked_of(question)))]];
            for programme in programmes {
                let brief = case.brief(programme);
                let answer = brief.answer(question);
                let said = in_short(answer, usize::MAX, writer.words);
                row.push(vec![Line::of(said).cited(cite(programme, answer, writer))]);
            }
            rows.push(row);
        }
        rows
    });
}

/// What is seen of an answer before it opens, at most so many sentences of it; and what
/// is never left out.
pub(super) fn in_short(answer: &BriefAnswer, most: usize, words: &Words) -> String {
    let seen = answer.seen(words);
    let most = most.min(seen.len()).max(answer.n_opening);
    let all = [seen, answer.unseen(words)].concat();
    let (told, left) = all.split_at(most.min(all.len()));
    let needed = left.iter().filter(|it| is_never_left_out(it));
    let said: Vec<String> = told.iter().chain(needed).map(|it| words.say(it)).collect();
    said.join(" ")
}

/// So many sentences of an answer, each whole; and what is never left out.
pub(super) fn at_length(answer: &BriefAnswer, most: usize, words: &Words) -> String {
    let mut said = answer.whole(words);
    said.truncate(most);
    let all = [answer.seen(words), answer.unseen(words)].concat();
    for needed in all.iter().filter(|it| is_never_left_out(it)).map(|it| words.say(it)) {
        if !said.contains(&needed) {
            said.push(needed);
        }
    }
    said.join(" ")
}

/// Whether it must be told, also where it is said of one variant alone or in a study's own words.
fn is_never_left_out(said: &Message) -> bool {
    let inner = said.arguments().iter().filter(|(name, _)| *name == "said").map(|(_, it)| it);
    let is_inner = |it: &Argument| matches!(it, Argument::Said(inner) if is_never_left_out(inner));
    NEVER_LEFT_OUT.contains(&said.id()) || inner.into_iter().any(is_inner)
}

/// The sources of an answer. What rests on none rests on what the record does not say.
pub(super) fn cite<'c>(
    programme: &'c Programme,
    answer: &BriefAnswer,
    writer: &mut Writer<'c>,
) -> Vec<usize> {
    let cited = writer.cite(programme, &answer.provenance);
    if cited.is_empty() { writer.cite_record(programme) } else { cited }
}
