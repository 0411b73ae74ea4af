//! Questions still open. In the paper the heaviest, ten at the most; attached, where
//! sources disagree and what nobody states, as questions to the owner.

use super::attached::Attachment;
use super::document::{Level, Line};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::letter::{Inquiry, heaviest};
use crate::record::{Group, Programme, Question, SilenceKind};
use crate::statement::{DetailKind, answer, answers};
use crate::words::Message;

/// So many are named in the paper.
const NAMED: usize = 10;

/// The groups that a decision hangs on: every open question in them is asked. Of
/// the others only the number is given; the record has them all.
const ASKED: &[Group] = &[Group::Commitments, Group::Costs, Group::Staffing, Group::Lifecycle];

/// The heaviest questions, as many of each programme that can still be had. Whom they
/// are to stands once, and what is asked of several is asked once.
pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let open: Vec<_> = case.programmes.iter().filter(|it| !has_ended(it)).collect();
    let each = NAMED / open.len().max(1);
    let mut asked: Vec<(Message, Vec<String>)> = Vec::new();
    for programme in open {
        for inquiry in heaviest(programme).into_iter().take(each) {
            let question = match &inquiry {
                Inquiry::NotStated(question) | Inquiry::NotRecorded(question) => question.to_ask(),
                Inquiry::Disputed(dispute) => {
                    Message::new("sak-questions-disputed").with("what", dispute.question.label())
                }
            };
            let name = writer.say(&Message::new("sak-quoted").with("name", writer.name(programme)));
            match asked.iter_mut().find(|(it, _)| *it == question) {
                Some((_, names)) => names.push(name),
                None => asked.push((question, vec![name])),
            }
        }
    }
    if asked.is_empty() {
        return;
    }
    writer.heading(Level::One, writer.text("sak-questions"));
    let lines = asked.iter().map(|(question, names)| {
        let asked = Message::new("sak-question-of").with("question", question.clone());
        Line::of(writer.say(&asked.with("names", writer.words.list(names))))
    });
    let lines = lines.collect();
    writer.list(lines);
    let see = Attachment::Questions.see(case, writer);
    writer.paragraph(Line::of(format!("{} {see}", writer.text("sak-questions-lead"))));
}

/// Every open question that a decision hangs on, and how many others there are.
pub(super) fn in_full<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    for programme in case.programmes {
        let programme: &'c Programme = programme;
        let heading = Message::new("sak-questions-of").with("name", writer.name(programme));
        writer.heading(Level::Three, writer.say(&heading));
        disagreements(programme, writer);
        not_stated(programme, writer);
        the_rest(programme, writer);
    }
}

/// Where sources disagree: both sides, and which holds.
fn disagreements<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let mut lines = Vec::new();
    for answer in answers(programme) {
        for statement in answer.known.all().iter().filter(|it| !it.conflict.is_empty()) {
            let label = writer.say(&answer.question.label());
            let mut line = Line::of(writer.say(&Message::new("sak-questions-disagree").with("what", label)));
            for piece in writer.told(programme, statement, &[DetailKind::StatusAsOf]).into_iter().skip(1) {
                line = line.and(" ").and_line(piece).and(".");
            }
            lines.push(line.and(format!(" {}", writer.text("sak-questions-which"))));
        }
    }
    writer.list(lines);
}

fn not_stated<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let silent = ASKED.iter().flat_map(|&group| Question::in_group(group));
    let silent = silent.filter(|&it| is_looked_for(programme, it) || programme.lacks_amount(it));
    let lines: Vec<Line> = silent.map(|question| Line::of(writer.say(&question.to_ask()))).collect();
    if lines.is_empty() {
        return;
    }
    let lead = Message::new("sak-questions-not-stated").counting(lines.len());
    let lead = Line::of(writer.say(&lead));
    let cited = writer.cite_record(programme);
    writer.paragraph(lead.cited(cited));
    writer.list(lines);
}

fn silence_on(programme: &Programme, question: Question) -> Option<SilenceKind> {
    answer(programme, question).known.silence_kind()
}

fn is_looked_for(programme: &Programme, question: Question) -> bool {
    silence_on(programme, question).is_some_and(SilenceKind::is_looked_for)
}

/// How many more there are, of both kinds of silence.
fn the_rest<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let count = |is_counted: &dyn Fn(Question) -> bool| Question::all().filter(|&it| is_counted(it)).count();
    let others = count(&|question| is_looked_for(programme, question) && !ASKED.contains(&question.group()));
    let unseen = count(&|question| silence_on(programme, question) == Some(SilenceKind::NotRecorded));
    let counted = [
        (others, Message::new("sak-questions-others")),
        (unseen, Message::new("sak-questions-not-recorded")),
    ];
    for (number, message) in counted {
        if number > 0 {
            let line = Line::of(writer.say(&message.counting(number)));
            let cited = writer.cite_record(programme);
            writer.paragraph(line.cited(cited));
        }
    }
}
