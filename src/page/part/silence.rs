//! The kinds of silence, told apart in words and not by colour alone.

use jiff::civil::Date;
use maud::{Markup, html};

use super::said;
use crate::page::Visit;
use crate::record::{Silence, SilenceKind, Term};
use crate::statement::{Answer, Part};
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

/// Questions that nothing is said on, by kind of silence.
pub(in crate::page) fn silences(silent: &[&Answer<'_>], visit: &Visit<'_>) -> Markup {
    let of_kind = |kind: SilenceKind| -> Vec<(&Answer<'_>, &Silence)> {
        let with_silence = silent.iter().filter_map(|&answer| Some((answer, answer.known.silence()?)));
        with_silence.filter(|(_, silence)| silence.kind() == kind).collect()
    };
    html! {
        @for &kind in SilenceKind::ALL {
            @let questions = of_kind(kind);
            @if !questions.is_empty() {
                div.silences data-silence=(kind.key()) {
                    h3.ds-heading data-size="2xs" {
                        (visit.say(&Message::named("silences-", kind.key()).counting(questions.len())))
                        @if let Some(day) = looked_on(&questions) {
                            " " span.silence-about { (visit.say(&Message::new("silence-looked-on").with("date", day))) }
                        }
                    }
                    ul {
                        @for (answer, why) in &questions {
                            li id=(answer.question.slug()) {
                                (visit.say(&answer.question.label()))
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
}

/// The day on which an editor last looked for all of these.
fn looked_on(questions: &[(&Answer<'_>, &Silence)]) -> Option<Date> {
    let days = questions.iter().filter_map(|(_, silence)| match silence {
        Silence::NotStated(looked) => Some(looked.on.value),
        Silence::NotApplicable(_) | Silence::NotRecorded | Silence::OnlyInterested => None,
    });
    // The earliest: on that day at least, all of them had been looked for.
    days.min()
}
