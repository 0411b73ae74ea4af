//! A programme in a list.

use maud::{Markup, Render, html};

use super::{StatusMark, said};
use crate::page::Visit;
use crate::record::{Field, Kind, Known, Programme, Question, SilenceKind, Studied, Term};
use crate::statement::{Part, Statement, answer};

/// A programme in a list: name, status, what it is, for whom, how long.
pub(in crate::page) struct Card<'p> {
    pub(in crate::page) programme: &'p Programme,
    pub(in crate::page) visit: &'p Visit<'p>,
    /// What the list adds: why it matches, a box to tick.
    pub(in crate::page) more: Option<Markup>,
}

/// What a card says in short.
const SHOWN: &[Field] = &[Field::Participants, Field::ChildAge, Field::CourseLength];

impl Render for Card<'_> {
    fn render(&self) -> Markup {
        let programme = self.programme;
        let words = self.visit.words;
        let title = format!("tiltak-{}", programme.id);
        html! {
            article.ds-card.programme-card data-color="neutral" aria-labelledby=(title) {
                h3.ds-heading data-size="xs" id=(title) {
                    a.ds-link href=(self.visit.href(&format!("/tiltak/{}", programme.id))) {
                        (said(&Part::Prose(&programme.name).say(words)))
                    }
                }
                p.card-marks {
                    @if let Some(kind) = programme.identity.kind.stated() {
                        span.kind { (words.term(Kind::VOCABULARY, kind.value.key())) } " "
                    }
                    (StatusMark { status: programme.lifecycle.status(), visit: self.visit })
                }
                p.ds-paragraph { (said(&Part::Prose(&programme.summary.value).say(words))) }
                (key_facts(programme, SHOWN, self.visit))
                @if let Some(more) = &self.more { (more) }
            }
        }
    }
}

/// What a card says in short: each fact or its silence,
/// and how the programme has been studied.
fn key_facts(programme: &Programme, shown: &[Field], visit: &Visit<'_>) -> Markup {
    let words = visit.words;
    html! {
        dl.key-facts {
            @for &field in shown {
                @let question = Question::Field(field);
                div {
                    dt { (words.say(&question.label())) }
                    @match &answer(programme, question).known {
                        Known::Stated(statements) => dd {
                            (in_one_breath(statements, visit))
                        },
                        Known::Silent(silence) => dd.silence { (words.say(&silence.kind().label())) },
                    }
                }
            }
            div.studies {
                dt { (words.say(&Question::Field(Field::Studies).label())) }
                (studies(programme, visit))
            }
        }
    }
}

/// How the programme itself has been studied, or which silence there is.
fn studies(programme: &Programme, visit: &Visit<'_>) -> Markup {
    let evaluation = &programme.evaluation;
    let silence = evaluation.studies.silence_kind().unwrap_or(SilenceKind::NotStated);
    html! {
        @match evaluation.studied() {
            Studied::By(designs) => {
                @let designs: Vec<Part<'_>> = designs.into_iter().map(Part::from).collect();
                dd { (one_list(designs.iter(), visit)) }
            },
            Studied::OnlyOriginal => dd.silence { (visit.text("studies-of-original-only")) },
            Studied::NoneFound => dd.silence { (visit.text("studies-none-found")) },
            Studied::Silent => dd.silence { (visit.say(&silence.label())) },
        }
    }
}

/// What statements say, as one short text: `Barn og foreldre`.
fn in_one_breath(statements: &[Statement<'_>], visit: &Visit<'_>) -> String {
    one_list(statements.iter().flat_map(|statement| statement.figure.iter().chain(&statement.says)), visit)
}

fn one_list<'p>(parts: impl Iterator<Item = &'p Part<'p>>, visit: &Visit<'_>) -> String {
    let said: Vec<String> = parts
        .enumerate()
        .map(|(number, part)| {
            let text = part.say(visit.words).text;
            // A label begins with a capital because it stands alone elsewhere.
            if number > 0 && matches!(part, Part::Term(_) | Part::Open(_)) {
                uncapitalised(&text)
            } else {
                text
            }
        })
        .collect();
    visit.words.list(&said)
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
