//! A letter in words: subject and text, with places for the writer to fill in.

use super::{Dispute, Inquiry, Letter};
use crate::record::{Group, Programme, Term};
use crate::statement::{Content, Detail, Heading, Part, Statement};
use crate::words::{Message, Words};

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is about.
    pub subject: String,
    /// How it begins.
    pub greeting: String,
    /// All of it, from the greeting on, with `\n` between lines. What stands in
    /// `[…]` is for the writer to fill in.
    pub text: String,
}

impl Letter<'_> {
    /// The letter in these words.
    pub fn draft(&self, words: &Words) -> Draft {
        let name = Part::Prose(&self.programme.name).say(words).text;
        let about = |message: Message| words.say(&message.with("name", name.as_str()));
        let greeting = words.text("letter-greeting");
        let mut why = vec![about(Message::new("letter-why"))];
        if !self.is_short && self.asks(|it| matches!(it, Inquiry::NotStated(_))) {
            why.push(words.text("letter-why-silent"));
        }
        if !self.is_short && self.asks(|it| matches!(it, Inquiry::Disputed(_))) {
            why.push(words.text("letter-why-disputed"));
        }
        why.push(words.say(&Message::new("letter-please").counting(self.n_asked())));
        if !self.is_short && self.asks(|it| matches!(it, Inquiry::NotRecorded(_))) {
            why.push(words.text("letter-why-not-recorded"));
        }
        let mut paragraphs = vec![greeting.clone(), why.join(" ")];
        let mut number = 0;
        let mut numbered = Vec::new();
        for section in &self.sections {
            let mut lines = vec![words.term(Group::VOCABULARY, section.group.key())];
            for inquiry in &section.inquiries {
                number += 1;
                let asked = match inquiry {
                    Inquiry::Disputed(dispute) if self.is_short => in_one_sentence(dispute, words),
                    Inquiry::Disputed(_) | Inquiry::NotStated(_) | Inquiry::NotRecorded(_) => {
                        question(inquiry, self.programme, words)
                    }
                };
                lines.push(format!("{number}. {asked}"));
            }
            if self.is_short {
                numbered.extend(lines.split_off(1));
            } else {
                paragraphs.push(lines.join("\n"));
            }
        }
        if self.is_short {
            paragraphs.push(numbered.join("\n"));
        }
        paragraphs.push(words.text("letter-thanks"));
        let from = ["letter-closing", "letter-sender", "letter-municipality"];
        paragraphs.push(from.map(|id| words.say(&Message::named("", id))).join("\n"));
        Draft { subject: about(Message::new("letter-subject")), greeting, text: paragraphs.join("\n\n") }
    }
}

/// What is asked.
fn question(inquiry: &Inquiry<'_>, programme: &Programme, words: &Words) -> String {
    match inquiry {
        Inquiry::NotStated(question) | Inquiry::NotRecorded(question) => words.say(&question.to_ask()),
        Inquiry::Disputed(dispute) => disputed(dispute, programme, words),
    }
}

/// What is disputed, and which side holds.
fn in_one_sentence(dispute: &Dispute<'_>, words: &Words) -> String {
    words.say(&Message::new("letter-disputed-short").with("topic", words.say(&dispute.question.label())))
}

/// Both sides, each with its sources, and which of them holds.
fn disputed(dispute: &Dispute<'_>, programme: &Programme, words: &Words) -> String {
    let label = words.say(&dispute.question.label());
    let topic = match &dispute.inside {
        None => label,
        Some((whose, detail)) => words.say(
            &Message::new("letter-topic-inside")
                .with("topic", label)
                .with("whose", all_of(whose, words))
                .with("what", words.say(&detail.label())),
        ),
    };
    let in_short: Vec<String> = dispute.sides.iter().map(|side| said(side, words)).collect();
    // Sides that begin alike differ in what more they say.
    let is_alike = in_short.windows(2).any(|pair| pair[0] == pair[1]);
    let is_shared = |detail: &Detail<'_>| dispute.sides.iter().all(|side| side.details.contains(detail));
    let sides = dispute.sides.iter().zip(in_short).map(|(side, in_short)| {
        let details = side.details.iter().filter(|detail| is_alike && !is_shared(detail));
        let said = with_details(details, in_short, words);
        let side = Message::new("letter-side").with("source", sources(side, programme, words));
        words.say(&side.with("said", said))
    });
    let sides: Vec<String> = sides.collect();
    words.say(&Message::new("letter-disputed").with("topic", topic).with("sides", sides.join(" ")))
}

/// What a statement says, without what more is said about it.
fn said(statement: &Statement<'_>, words: &Words) -> String {
    let parts = statement.figure.iter().chain(&statement.says);
    all_of(&parts.cloned().collect::<Vec<_>>(), words)
}

fn all_of(parts: &[Part<'_>], words: &Words) -> String {
    // A sentence that stands inside another has its full stop there.
    let texts = parts.iter().map(|part| part.say(words).text.trim_end_matches('.').to_owned());
    words.list(&texts.collect::<Vec<_>>())
}

/// What is said, with these details when there are any.
fn with_details<'s, 'p: 's>(
    details: impl Iterator<Item = &'s Detail<'p>>,
    in_short: String,
    words: &Words,
) -> String {
    let details: Vec<String> = details.map(|detail| in_words(detail, words)).collect();
    if details.is_empty() {
        return in_short;
    }
    let message = Message::new("letter-said-more").with("said", in_short);
    words.say(&message.with("details", words.list(&details)))
}

fn in_words(detail: &Detail<'_>, words: &Words) -> String {
    let what = match &detail.content {
        Content::Parts(parts) | Content::Ordered(parts) => all_of(parts, words),
        Content::Statements(inner) => {
            words.list(&inner.iter().map(|statement| said(statement, words)).collect::<Vec<_>>())
        }
    };
    // What is only more of the same needs no name.
    if detail.kind.heading() == Heading::More {
        return what;
    }
    let label = words.say(&detail.kind.label());
    words.say(&Message::new("letter-detail").with("label", label).with("what", what))
}

/// Who says it: title, publisher and date of each source.
fn sources(statement: &Statement<'_>, programme: &Programme, words: &Words) -> String {
    let mut told: Vec<String> = Vec::new();
    for citation in &statement.provenance.citations {
        let Some(source) = programme.source(&citation.source) else { continue };
        let date = match &source.published {
            Some(published) => Part::When(published.value).say(words).text,
            None => words.text("undated"),
        };
        let source = Message::new("letter-source")
            .with("title", Part::Prose(&source.title).say(words).text)
            .with("publisher", source.publisher.as_str())
            .with("date", date);
        let source = words.say(&source);
        // Two places in one source are one source.
        if !told.contains(&source) {
            told.push(source);
        }
    }
    words.list(&told)
}
