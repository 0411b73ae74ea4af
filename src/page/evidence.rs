//! What is known about effect: a section of a programme's page, the evidence
//! map, and the rules in words that both follow.

mod filters;
mod map;
mod mark;
mod rules;
mod section;
mod unplaced;

pub use map::evidence_map;
pub(super) use section::section;

use maud::{Markup, html};

use crate::evidence::{Claim, Finding, GapKind};
use crate::record::{Direction, Field, Question, Term as _};

use super::Visit;
use super::part::statement_anchor;

/// Where the map stands.
const MAP: &str = "/kunnskapskart";

/// Where the rules begin on the page of the map.
const RULES: &str = "regler";

/// Where a rule stands on the page of the map.
fn rule_anchor(gap: GapKind) -> String {
    format!("regel-{}", gap.key())
}

/// Where a study stands on its programme's page.
fn study_anchor(number: usize) -> String {
    statement_anchor(Question::Field(Field::Studies), number)
}

/// Which way a finding went, as a sign. Its name always stands with it. Only what was compared has
/// one: an arrow beside what somebody felt, or what changed, would be read as an effect.
fn sign(claim: Claim, direction: Direction) -> Markup {
    let sign = match direction {
        Direction::Better => "↑",
        Direction::NoDifference => "=",
        Direction::Worse => "↓",
        Direction::Mixed => "↑↓",
        Direction::NotMeasured => "–",
        Direction::NoDirection => "·",
    };
    html! { @if claim == Claim::Compared { span.direction aria-hidden="true" { (sign) } " " } }
}

/// What a finding can be called and which way it went, as a small label. What was
/// not measured went no way.
fn sort(finding: &Finding<'_>, visit: &Visit<'_>) -> Markup {
    let direction = finding.outcome().direction;
    html! {
        span.finding-sort {
            (sign(finding.claim, direction))
            (visit.words.term(Claim::VOCABULARY, finding.claim.key()))
            @if direction.goes_a_way() {
                ": " strong { (visit.words.term(Direction::VOCABULARY, direction.key())) }
            }
        }
    }
}

/// How many findings stand open; more open when asked for. What they tell is
/// counted above them in any case, so that none is hidden by its direction.
const MOST_OPEN: usize = 5;

/// Whether a list of findings is short enough to stand open.
fn is_short(findings: &[Finding<'_>]) -> bool {
    findings.len() <= MOST_OPEN
}
