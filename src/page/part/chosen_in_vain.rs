//! What an address asks for and cannot have: programmes that are not here, or
//! more than anybody chooses.

use maud::{Markup, html};

use crate::address::{Chosen, MOST_ASKED};
use crate::compare::MOST;
use crate::page::Visit;
use crate::words::{Argument, Message};

/// What of the address cannot be had; nothing when all of it can. `fewest` is
/// how many must be chosen here.
pub(in crate::page) fn chosen_in_vain(visit: &Visit<'_>, chosen: &Chosen, fewest: usize) -> Markup {
    let quoted = |name: &String| visit.say(&Message::new("asked-quoted").with("name", name.as_str()));
    let names: Vec<String> = chosen.not_found.iter().map(quoted).collect();
    html! {
        @if chosen.is_too_many {
            div.ds-alert data-color="danger" role="alert" { p {
                (visit.say(&Message::new("asked-too-many")
                    .with("asked", MOST_ASKED.to_string())
                    .with("fewest", fewest.to_string())
                    .with("most", MOST.to_string())))
            } }
        } @else if !names.is_empty() {
            div.ds-alert data-color="warning" role="alert" {
                p {
                    (visit.say(&Message::new("asked-not-found")
                        .with("names", Argument::Text(visit.words.list(&names)))
                        .counting(names.len())))
                    @if chosen.n_more_not_found > 0 {
                        " " (visit.say(&Message::new("asked-not-found-more").counting(chosen.n_more_not_found)))
                    }
                    " " (visit.text("asked-not-found-why"))
                }
            }
        }
    }
}
