//! When a page cannot be shown: what happened, and ways on.

use maud::{Markup, html};

use super::Visit;
use super::frame::Page;
use super::part::along;
use crate::query::{LONGEST_TEXT, Query};
use crate::record::Retired;
use crate::words::Message;

/// When a page cannot be shown. `status` is the HTTP status: 400, 404, 405, 410, 500; `retired`
/// is what is left of the programme that the page was about.
pub fn refusal(visit: &Visit<'_>, status: u16, retired: Option<&Retired>) -> Markup {
    let key = status.to_string();
    let title = visit.say(&Message::named("refusal-title-", &key));
    let main = html! {
        div.site-width.prose {
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.say(&Message::named("refusal-", &key))) }
            @if let Some(retired) = retired {
                @let (name, _) = retired.name.for_reader(visit.language());
                p { (visit.say(&Message::new("retired-on").with("name", name).with("date", retired.on))) }
            }
            form.search-form action=(visit.action("/tiltak")) method="get" role="search" aria-label=(visit.text("search-label")) {
                (along(visit, &[]))
                div.ds-field {
                    label.ds-label data-weight="medium" for="q" { (visit.text("search-field")) }
                    div.ds-search {
                        input.ds-input type="text" enterkeyhint="search" #q name=(Query::TEXT) maxlength=(LONGEST_TEXT) autocomplete="off";
                        button.ds-button type="submit" { (visit.text("search")) }
                    }
                }
            }
            ul.ds-list {
                li { a.ds-link href=(visit.href("/")) { (visit.text("front-short")) } }
                li { a.ds-link href=(visit.href("/tiltak")) { (visit.text("all-programmes")) } }
            }
        }
    };
    let lead = visit.say(&Message::named("refusal-", &key));
    Page { title: &title, description: Some(&lead), name: "refusal", main }.around(visit)
}
