//! The kinds of silence, told apart in words and not by colour alone.

use maud::{Markup, html};

use super::said;
use crate::coverage::Silent;
use crate::page::Visit;
use crate::record::{Silence, SilenceKind, Term};
use crate::statement::Part;
use crate::words::Message;

/// A silence by its name only, where many stand side by side; the date is on
/// the programme's page. A reason is always told.
pub(in crate::page) fn silence_in_cell(silence: &Silence, visit: &Visit<'_>) -> Markup {
    html! {
        span.silence data-silence=(silence.kind().key()) {
            (visit.say(&silence.kind().label()))
            @if let Silence::NotApplicable(reason) = silence {
                ": " span.silence-about { (said(&Part::Prose(&reason.0).say(visit.words))) }
            }
        }
    }
}

/// A silence as a quiet mark, where cells stand side by side.
pub(in crate::page) fn silence_mark(kind: SilenceKind, visit: &Visit<'_>) -> Markup {
    html! { span.silence data-silence=(kind.key()) { (visit.say(&kind.label())) } }
}

/// Questions that nothing is said on, by kind of silence.
pub(in crate::page) fn silences(silent: &[Silent], visit: &Visit<'_>) -> Markup {
    html! {
        @for silent in silent {
            @let kind = silent.kind.key();
            div.silences data-silence=(kind) {
                h3.ds-heading data-size="2xs" {
                    (visit.say(&Message::named("silences-", kind).counting(silent.questions.len())))
                    @if let Some(day) = silent.looked_on() {
                        " " span.silence-about { (visit.say(&Message::new("silence-looked-on").with("date", day))) }
                    }
                }
                ul {
                    @for (question, why) in &silent.questions {
                        li id=(question.slug()) {
                            (visit.say(&question.label()))
                            @if let Silence::NotApplicable(reason) = why {
                                ": " (said(&Part::Prose(&reason.0).say(visit.words)))
                            }
                        }
                    }
                }
            }
        }
    }
}
