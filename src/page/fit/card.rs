//! A programme against the wishes: what a leader asks first of those that fit, and in a line how
//! much fits and what does not. That line opens to each criterion, and each of these leads to the facts
//! and their sources, or to the question to ask: they open in place where the card is seen, and are a link
//! away where it is folded.

use maud::{Markup, Render, html};

use super::there;
use crate::address::Selection;
use crate::brief::{Brief, BriefQuestion};
use crate::fit::{Criterion, Fit, Fitted, Judgement, Verdict};
use crate::page::Visit;
use crate::page::part::{Room, StatementPart, StatusMark, Tick, card_answers, said, silence_in_cell};
use crate::plan::PlanInputs;
use crate::record::{OutOfReach, Term};
use crate::statement::Part;
use crate::words::Message;

/// How much of a value stands on the line of its criterion.
const MOST_IN_LINE: usize = 3;

/// What is asked first of a programme that fits.
const ANSWERED: [BriefQuestion; 2] = [BriefQuestion::Available, BriefQuestion::Effect];

/// A programme against the wishes.
pub(super) struct Card<'c> {
    pub(super) visit: &'c Visit<'c>,
    pub(super) fitted: &'c Fitted<'c>,
    /// What it stands among.
    pub(super) fit: &'c Fit<'c>,
    /// What there is, as it was typed.
    pub(super) there: &'c PlanInputs,
    /// What is asked first is answered.
    pub(super) is_full: bool,
    /// Why it cannot be had, when it cannot.
    pub(super) why: Option<OutOfReach>,
}

impl Render for Card<'_> {
    fn render(&self) -> Markup {
        let visit = self.visit;
        let programme = self.fitted.programme;
        let id = programme.id.as_str();
        let title = format!("tiltak-{id}");
        let name = programme.name.for_reader(visit.language()).0;
        let paper = Selection::of([programme.id.clone()]).to_address();
        let of_this = html! { span.ds-sr-only { " (" (name) ")" } };
        html! {
            article.ds-card.fit-card data-color="neutral" data-full=[self.is_full.then_some("true")] aria-labelledby=(title) {
                div.fit-head {
                    h4.ds-heading data-size="2xs" id=(title) {
                        a.ds-link href=(visit.href(&format!("/tiltak/{id}"))) {
                            (said(&Part::Prose(&programme.name).say(visit.words)))
                        }
                    }
                    (Tick { programme, visit, fragment: &format!("#{title}") })
                }
                @if let Some(why) = self.why {
                    p.out-of-reach { (visit.words.term(OutOfReach::VOCABULARY, why.key())) }
                }
                @if self.is_full { (self.answers()) } @else { (StatusMark { lifecycle: &programme.lifecycle, visit }) }
                @if self.is_full { (there::got(visit, programme, self.there)) }
                details.point-by-point {
                    summary {
                        span.tally { (tally(visit, self.fitted)) }
                        (self.not_met())
                        (of_this)
                    }
                    (self.verdicts())
                    div.ways-from-here {
                        a.ds-link href=(there::plan_of(visit, programme, self.there)) {
                            (visit.text("fit-plan")) (of_this)
                        }
                        a.ds-link href=(paper.at(&visit.href("/saksframlegg"))) {
                            (visit.text("fit-paper")) (of_this)
                        }
                        @if self.fitted.count(Verdict::NotKnown) > 0 {
                            a.ds-link href=(visit.href(&format!("/tiltak/{id}/sporsmal"))) {
                                (visit.text("fit-ask-all")) (of_this)
                            }
                        }
                    }
                }
            }
        }
    }
}

impl Card<'_> {
    fn answers(&self) -> Markup {
        let brief = Brief::of(self.fitted.programme, self.visit.today, self.visit.country);
        let answers = ANSWERED.map(|question| brief.answer(question));
        let shorts = answers.map(|it| it.short(self.visit.words));
        card_answers(self.visit, answers.into_iter().zip(&shorts))
    }

    /// What is not met, by name.
    fn not_met(&self) -> Markup {
        let not_met = self.fitted.judgements.iter().filter(|(_, it)| it.verdict == Verdict::NotMet);
        let labels: Vec<String> =
            not_met.map(|(criterion, _)| self.visit.say(&criterion.label()).to_lowercase()).collect();
        html! {
            @if !labels.is_empty() {
                " "
                span.not-met {
                    (self.visit.say(&Message::new("fit-not-met").with("list", self.visit.words.list(&labels))))
                }
            }
        }
    }

    /// Each criterion; what is not known here either of what is known of hardly any
    /// stands in one line of its own.
    fn verdicts(&self) -> Markup {
        let is_silent = |(criterion, judgement): &&(Criterion, Judgement<'_>)| {
            judgement.verdict == Verdict::NotKnown
                && self.fit.silent.contains(criterion)
                && !self.fit.demands.contains(criterion)
        };
        let (silent, telling): (Vec<_>, Vec<_>) = self.fitted.judgements.iter().partition(is_silent);
        let list = |judgements: &[&(Criterion, Judgement<'_>)]| {
            html! {
                ul.verdicts { @for (criterion, judgement) in judgements { li { (self.verdict(*criterion, judgement)) } } }
            }
        };
        html! {
            @if !telling.is_empty() { (list(&telling)) }
            @if !silent.is_empty() {
                details.unknown-of-most {
                    summary { (self.visit.say(&Message::new("fit-unknown-of-most").counting(silent.len()))) }
                    (list(&silent))
                }
            }
        }
    }

    /// One criterion: the verdict as a sign and a word, and what was compared. Behind it stands why; where a card is
    /// short, that is a link away, so that a page of many programmes stays light.
    fn verdict(&self, criterion: Criterion, judgement: &Judgement<'_>) -> Markup {
        let verdict = judgement.verdict.key();
        let line = self.line(criterion, judgement);
        let (name, _) = self.fitted.programme.name.for_reader(self.visit.language());
        html! {
            @if self.is_full {
                details.verdict data-verdict=(verdict) data-criterion=(criterion.key()) {
                    summary { (line) }
                    (self.why(judgement))
                }
            } @else {
                div.verdict data-verdict=(verdict) data-criterion=(criterion.key()) {
                    a href=(self.place(judgement)) { (line) span.ds-sr-only { " (" (name) ")" } }
                }
            }
        }
    }

    fn line(&self, criterion: Criterion, judgement: &Judgement<'_>) -> Markup {
        let visit = self.visit;
        html! {
            span.sign aria-hidden="true" { (sign(judgement.verdict)) }
            span.verdict-line {
                span.criterion { (visit.say(&criterion.label())) }
                " " span.word { (visit.words.term(Verdict::VOCABULARY, judgement.verdict.key())) }
                @if self.fit.demands.contains(&criterion) {
                    " " span.demand { (visit.text("fit-demand")) }
                }
                @if let Some(value) = value(visit, judgement) { " " span.value { (value) } }
            }
        }
    }

    /// Why a criterion is met or not: reasons, facts with their sources, what to ask.
    fn why(&self, judgement: &Judgement<'_>) -> Markup {
        let visit = self.visit;
        let programme = self.fitted.programme;
        let (name, _) = programme.name.for_reader(visit.language());
        html! {
            div.why {
                @for reason in &judgement.because { p.because { (visit.say(reason)) } }
                @if let Some(silence) = &judgement.silence { p { (silence_in_cell(silence, visit)) } }
                @for (number, fact) in judgement.facts.iter().enumerate() {
                    @let is_first = number == 0 || judgement.facts[number - 1].question != fact.question;
                    @if is_first { p.question { (visit.say(&fact.question.label())) } }
                    (StatementPart { statement: &fact.statement, programme, visit, room: Room::Cell, anchor: None })
                }
                @if judgement.verdict == Verdict::NotKnown {
                    p.ask { strong { (visit.text("fit-ask")) } " " (visit.say(&judgement.question.to_ask())) }
                }
                p {
                    a.ds-link href=(self.place(judgement)) {
                        (visit.text("fit-on-page"))
                        span.ds-sr-only { " (" (name) ": " (visit.say(&judgement.question.label())) ")" }
                    }
                }
            }
        }
    }

    /// Where the question stands on the programme's own page.
    fn place(&self, judgement: &Judgement<'_>) -> String {
        self.visit.href(&format!("/tiltak/{}#{}", self.fitted.programme.id, judgement.question.slug()))
    }
}

/// How many of the criteria fit, and of how many nobody knows.
pub(super) fn tally(visit: &Visit<'_>, fitted: &Fitted<'_>) -> String {
    let message = Message::new("fit-tally")
        .counting(fitted.count(Verdict::NotKnown))
        .with("met", visit.words.number(fitted.count(Verdict::Met) as f64))
        .with("asked", visit.words.number(fitted.judgements.len() as f64));
    visit.say(&message)
}

/// A sign beside the word, for whoever runs down the list.
const fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "✓",
        Verdict::NotMet => "×",
        Verdict::NotKnown => "?",
    }
}

/// What was compared, as far as there is room on a line.
fn value(visit: &Visit<'_>, judgement: &Judgement<'_>) -> Option<String> {
    let mut said: Vec<String> = Vec::new();
    for part in &judgement.value {
        let text = part.say(visit.words).text;
        if !said.contains(&text) {
            said.push(text);
        }
    }
    let is_cut = said.len() > MOST_IN_LINE;
    said.truncate(MOST_IN_LINE);
    let more = if is_cut { "\u{a0}…" } else { "" };
    (!said.is_empty()).then(|| format!("{}{more}", said.join(", ")))
}
