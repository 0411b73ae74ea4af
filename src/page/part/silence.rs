//! The three kinds of silence, told apart in words and not by colour alone.

use maud::{Markup, html};

use super::said;
use crate::page::Visit;
use crate::record::Silence;
use crate::statement::Part;
use crate::words::Message;

/// A silence, with the date it was established or the reason it is one.
pub(in crate::page) fn silence(silence: &Silence, visit: &Visit<'_>) -> Markup {
    let words = visit.words;
    html! {
        span.silence data-silence=(silence.key()) {
            (words.say(&Message::named("silence-", silence.key())))
            @match silence {
                Silence::NotStated(looked) => {
                    " " span.silence-about {
                        (words.say(&Message::new("silence-looked-on").with("date", looked.on.value)))
                    }
                },
                Silence::NotApplicable(reason) => {
                    " " span.silence-about { (said(&Part::Prose(&reason.0).say(words))) }
                },
                Silence::NotRecorded => {},
            }
        }
    }
}
