//! The nine answers as a visitor reads them: whole on the programme's page, where
//! each opens, and short wherever programmes stand beside each other.

use maud::{Markup, Render, html};

use super::{SourceMark, asked};
use crate::brief::{AnswerKind, Brief, BriefAnswer, BriefQuestion};
use crate::page::Visit;
use crate::record::{Citation, Group, Programme, Provenance, Question, Term};
use crate::words::Message;

/// Where it stands how the answers come about.
pub(in crate::page) const RULES: &str = "/svarene";

/// With more questions than this of one group, an answer rests on the group.
const FEW: usize = 4;

/// What an answer says before it opens, and what sort it is when it is not just
/// answered.
fn answer_in_short(answer: &BriefAnswer, visit: &Visit<'_>) -> Markup {
    html! {
        (in_short(answer, visit))
        (kind_of(answer, visit))
    }
}

/// What sort of answer it is, when it is not just answered and does not say so itself.
pub(in crate::page) fn kind_of(answer: &BriefAnswer, visit: &Visit<'_>) -> Markup {
    let is_marked = match answer.kind {
        AnswerKind::Answered => false,
        AnswerKind::Contested => answer.is_marked_contested(visit.words),
        AnswerKind::NotStated | AnswerKind::NotLookedUp => true,
    };
    html! {
        @if is_marked {
            " " span.answer-kind data-kind=(answer.kind.key()) { (visit.say(&answer.kind.label())) }
        }
    }
}

/// What an answer says before it opens.
pub(in crate::page) fn in_short(answer: &BriefAnswer, visit: &Visit<'_>) -> Markup {
    html! {
        @for (number, said) in answer.seen(visit.words).into_iter().enumerate() {
            @if number > 0 { " " }
            (in_its_language(said, visit))
        }
    }
}

/// A sentence, with what a record says in another language marked as such.
fn in_its_language(said: &Message, visit: &Visit<'_>) -> Markup {
    html! {
        @for piece in visit.words.pieces(said) {
            @match &piece.lang {
                Some(lang) => span lang=(lang) { (with_mail(&piece.text)) },
                None => (with_mail(&piece.text)),
            }
        }
    }
}

/// A text in which an address of somebody's mail opens a mail.
fn with_mail(text: &str) -> Markup {
    html! {
        @for (number, word) in text.split(' ').enumerate() {
            @if number > 0 { " " }
            @let address = word.trim_end_matches(['.', ',', ';', ':']);
            @if is_mail(address) { a.ds-link href={ "mailto:" (address) } { (address) } (word[address.len()..]) }
            @else { (word) }
        }
    }
}

fn is_mail(word: &str) -> bool {
    let is_plain = |text: &str| text.bytes().all(|it| it.is_ascii_alphanumeric() || b"._+-".contains(&it));
    word.split_once('@')
        .is_some_and(|(who, host)| !who.is_empty() && host.contains('.') && is_plain(who) && is_plain(host))
}

/// Some of the answers, in a line each.
pub(in crate::page) struct BriefLines<'p> {
    pub(in crate::page) brief: &'p Brief,
    pub(in crate::page) asked: &'p [BriefQuestion],
    pub(in crate::page) visit: &'p Visit<'p>,
}

impl Render for BriefLines<'_> {
    fn render(&self) -> Markup {
        html! {
            dl.brief-lines {
                @for &question in self.asked {
                    div data-brief=(question.key()) {
                        dt { (asked(question, self.visit)) }
                        dd { (answer_in_short(self.brief.answer(question), self.visit)) }
                    }
                }
            }
        }
    }
}

/// All nine answers on the programme's own page. Each opens to the rest of it, its
/// sources, and the questions of the record that it rests on.
pub(in crate::page) struct BriefPart<'p> {
    pub(in crate::page) programme: &'p Programme,
    pub(in crate::page) brief: &'p Brief,
    pub(in crate::page) visit: &'p Visit<'p>,
    /// Everything on the page stands open.
    pub(in crate::page) is_open: bool,
}

impl Render for BriefPart<'_> {
    fn render(&self) -> Markup {
        html! {
            section.brief aria-labelledby="kort-fortalt" {
                h2.ds-sr-only #kort-fortalt { (self.visit.text("brief-title")) }
                @for answer in self.brief.answers() { (self.answer(answer)) }
            }
        }
    }
}

impl BriefPart<'_> {
    fn answer(&self, answer: &BriefAnswer) -> Markup {
        let visit = self.visit;
        let asks = visit.say(&answer.question.asks());
        let unseen = answer.unseen(visit.words);
        let opens = !unseen.is_empty()
            || !answer.rests_on.is_empty()
            || !answer.provenance.citations.is_empty()
            || answer.question == BriefQuestion::Effect;
        html! {
            div.brief-answer id={ "svar-" (answer.question.key()) } data-brief=(answer.question.key()) {
                h3.ds-heading data-size="2xs" { (asked(answer.question, visit)) }
                p.answer-short { (answer_in_short(answer, visit)) }
                @if opens {
                    details.answer-more open[self.is_open] {
                        summary {
                            span.to-open { (visit.text("brief-more-of")) } " " span.to-close { (visit.text("brief-less-of")) }
                            span.ds-sr-only { ": " (asks) }
                        }
                        @for said in unseen { p { (in_its_language(said, visit)) } }
                        (self.rests_on(answer))
                        (SourceMark {
                            programme: self.programme,
                            provenance: &self.in_order(&answer.provenance),
                            visit,
                            is_elsewhere: false,
                        })
                        @if answer.question == BriefQuestion::Effect { (self.quote()) }
                    }
                }
            }
        }
    }

    /// Many facts cite the same sources: those are told in their own order.
    fn in_order(&self, provenance: &Provenance) -> Provenance {
        let mut provenance = provenance.clone();
        let number = |it: &Citation| self.programme.numbered_source(&it.source).map(|(number, _)| number);
        provenance.citations.sort_by_key(number);
        provenance
    }

    /// Links to what the answer is made of, further down the page.
    fn rests_on(&self, answer: &BriefAnswer) -> Markup {
        let links: Vec<(String, Message)> =
            Group::ALL.iter().flat_map(|&group| links(answer, group)).collect();
        html! {
            @if !links.is_empty() {
                p.answer-rests-on {
                    (self.visit.text("brief-rests-on")) " "
                    @for (number, (fragment, label)) in links.iter().enumerate() {
                        @if number > 0 { " · " }
                        a.ds-link href={ "#" (fragment) } { (self.visit.say(label)) }
                    }
                }
            }
        }
    }

    /// The answer to whether it works as something to quote: text that is marked
    /// all at once, with its source and date.
    fn quote(&self) -> Markup {
        html! {
            p.quote-lead { (self.visit.text("brief-to-quote")) }
            blockquote.quote { p { (self.brief.quote(self.programme, self.visit.words)) } }
        }
    }
}

/// Where an answer rests on a group: a few of its questions, or the group itself.
fn links(answer: &BriefAnswer, group: Group) -> Vec<(String, Message)> {
    let asked: Vec<Question> = answer.rests_on.iter().copied().filter(|it| it.group() == group).collect();
    if asked.len() > FEW {
        return vec![(group.key().to_owned(), Message::term(Group::VOCABULARY, group.key()))];
    }
    asked.into_iter().map(|question| (question.slug(), question.label())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_mail_opens_one_and_nothing_else_does() {
        let said = with_mail("Spør Kari, kari.nordmann@example.no. Eller post@example.no, på <kontoret>")
            .into_string();
        assert_eq!(
            said,
            "Spør Kari, <a class=\"ds-link\" href=\"mailto:kari.nordmann@example.no\">kari.nordmann@example.no</a>. \
             Eller <a class=\"ds-link\" href=\"mailto:post@example.no\">post@example.no</a>, på &lt;kontoret&gt;"
        );
        for plain in ["@", "a@b", "@example.no", "a@@example.no", "a\"@example.no", "14 @ 2.5"] {
            assert!(!with_mail(plain).into_string().contains("<a"), "{plain}");
        }
    }
}
