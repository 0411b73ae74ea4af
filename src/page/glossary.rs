//! The words of the trade that the pages use, in the order of the alphabet.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use crate::glossary::Entry;
use crate::term::Term as _;

/// The words of the trade that the pages use.
pub fn glossary(visit: &Visit<'_>) -> Markup {
    let title = visit.text("glossary-title");
    let lead = visit.text("glossary-lead");
    let mut entries: Vec<(String, Entry)> =
        Entry::ALL.iter().map(|entry| (visit.say(&entry.label()), *entry)).collect();
    entries.sort_by(|(one, _), (other, _)| visit.words.compare(one, other));
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            dl.glossary {
                @for (label, entry) in &entries {
                    div id=(entry.key()) {
                        dt { (label) }
                        dd { (visit.say(&entry.means())) }
                    }
                }
            }
        }
    };
    Page { title: &title, description: Some(&lead), name: "glossary", main }.around(visit)
}
