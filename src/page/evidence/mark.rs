//! What one study found about one area of the map, in words, with a sign for which
//! way it went where it was compared.

use maud::{Markup, Render, html};

use super::{sign, study_anchor};
use crate::evidence::{Claim, Mark, setting, year};
use crate::page::Visit;
use crate::record::{Design, Direction, Programme, Term};
use crate::words::Message;

/// What a study found, which leads to the study.
pub(super) struct MarkLink<'p> {
    pub(super) programme: &'p Programme,
    pub(super) mark: &'p Mark<'p>,
    pub(super) visit: &'p Visit<'p>,
}

impl Render for MarkLink<'_> {
    fn render(&self) -> Markup {
        let mark = self.mark;
        let page = self.visit.href(&format!("/tiltak/{}", self.programme.id));
        html! {
            a.ds-link.mark href={ (page) "#" (study_anchor(mark.number)) } data-claim=(mark.claim.key())
                data-direction=(mark.direction.key()) data-of=(mark.study.of.key()) data-findings=(mark.n_findings) {
                (sign(mark.claim, mark.direction))
                (self.visit.say(&self.words()))
            }
        }
    }
}

impl MarkLink<'_> {
    fn words(&self) -> Message {
        let mark = self.mark;
        let direction = Message::term(Direction::VOCABULARY, mark.direction.key());
        let said = match (mark.direction.goes_a_way(), tells_claim(mark.study.design, mark.claim)) {
            (true, false) => Message::new("evidence-mark"),
            (true, true) => Message::new("evidence-mark-of-design"),
            (false, _) => Message::new("evidence-mark-unmeasured"),
        };
        let said = said
            .with("direction", self.visit.say(&direction).to_lowercase())
            .with("design", Message::term(Design::VOCABULARY, mark.study.design.key()))
            .with("setting", setting(mark.study))
            .with("year", year(mark.study))
            .with("claim", Message::term(Claim::VOCABULARY, mark.claim.key()));
        if mark.is_of_original() { Message::new("evidence-mark-original").with("mark", said) } else { said }
    }
}

/// Whether the design says already what the findings can be called.
const fn tells_claim(design: Design, claim: Claim) -> bool {
    match claim {
        Claim::Compared => matches!(design, Design::SystematicReview | Design::Rct | Design::Controlled),
        Claim::Change => matches!(design, Design::PrePost),
        Claim::Afterwards => matches!(design, Design::PostOnly),
        Claim::DesignUnknown => matches!(design, Design::Unknown),
        Claim::PerceivedBenefit
        | Claim::StaffKnowledge
        | Claim::Course
        | Claim::Cost
        | Claim::NotMeasured => false,
    }
}
