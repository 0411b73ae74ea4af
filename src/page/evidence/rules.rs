//! The rules in words: what a design can say, what a finding can be called, and
//! when something counts as not known.

use maud::{Markup, html};

use super::{RULES, rule_anchor};
use crate::evidence::{Claim, GapKind};
use crate::page::Visit;
use crate::page::part::term;
use crate::record::{Design, Term};
use crate::words::Message;

/// The rules that programme pages and the map follow.
pub(super) fn rules(visit: &Visit<'_>) -> Markup {
    let words = visit.words;
    html! {
        section.evidence-rules aria-labelledby="regler-tittel" { details.ds-details {
            summary { h2.ds-heading data-size="sm" #regler-tittel { (words.text("evidence-rules-title")) } }
            // A link opens the fold that its target is in.
            div id=(RULES) {
            p.ds-paragraph { (words.text("evidence-rules-lead")) }
            p.ds-paragraph { (words.text("evidence-rules-no-score")) }
            h3.ds-heading data-size="xs" { (words.text("evidence-rules-designs")) }
            dl.rules {
                @for &design in Design::ALL {
                    dt { (term(visit, design)) }
                    dd { (words.say(&Message::named("design-says-", design.key()))) }
                }
            }
            h3.ds-heading data-size="xs" { (words.text("evidence-rules-claims")) }
            dl.rules {
                @for &claim in Claim::ALL {
                    dt { (term(visit, claim)) }
                    dd { (words.say(&Message::named("claim-means-", claim.key()))) }
                }
            }
            h3.ds-heading data-size="xs" { (words.text("evidence-rules-gaps")) }
            dl.rules {
                @for &gap in GapKind::ALL {
                    dt id=(rule_anchor(gap)) { (words.term(GapKind::VOCABULARY, gap.key())) }
                    dd {
                        p { (words.say(&gap.rule())) }
                        p.gap-closes {
                            span.remark-label { (words.text("evidence-closes")) } " "
                            (words.say(&gap.closed_by()))
                        }
                    }
                }
            }
            }
        } }
    }
}
