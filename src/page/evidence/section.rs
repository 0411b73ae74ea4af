//! The section on a programme's page: what is known, what is not, and which
//! study would change that.

use jiff::civil::Date;
use maud::{Markup, html};

use super::{MAP, RULES, is_short, rule_anchor, sign, sort, study_anchor};
use crate::evidence::{
    Evidence, Finding, Gap, GapKind, StudySeen, comparison_group, direction_counts, expected, found_so,
    of_study,
};
use crate::page::Visit;
use crate::page::part::{SourceMark, said};
use crate::record::{Fact, Known, Ongoing, Programme, Provenance, Rating, Search, Silence, StudyOf, Term};
use crate::statement::Part;
use crate::words::Message;

/// What we know about the effect of a programme.
pub(in crate::page) fn section(programme: &Programme, visit: &Visit<'_>, today: Date) -> Markup {
    let evidence = Evidence::of(programme);
    let shown = Shown { programme, visit, today };
    html! {
        section.evidence aria-labelledby="virkning" {
            h3.ds-heading data-size="sm" #virkning { (visit.text("evidence-title")) }
            p.evidence-lead {
                (visit.say(&count(visit.only_independent).counting(evidence.known.len()))) " "
                @if !evidence.of_original.is_empty() {
                    (visit.say(&Message::new("evidence-count-original").counting(evidence.of_original.len()))) " "
                }
                a.ds-link href={ (visit.href(MAP)) "#" (RULES) } { (visit.text("evidence-to-rules")) }
            }
            @if let Known::Silent(Silence::NotApplicable(reason)) = &programme.evaluation.studies {
                p { (said(&Part::Prose(&reason.0).say(visit.words))) }
            }
            (shown.studies("evidence-known-title", None, &evidence.known))
            (shown.studies("evidence-original-title", Some("evidence-original-about"), &evidence.of_original))
            @if visit.only_independent {
                // What was left out may be the very study that is missing.
                p {
                    (visit.text("evidence-all-sources")) " "
                    a.ds-link href={ (visit.href(&visit.page_of(&programme.id))) "#virkning" } {
                        (visit.text("evidence-to-all-sources"))
                    }
                }
            } @else {
                (shown.gaps(&evidence.unknown))
            }
            (shown.under_way(evidence.under_way))
            (shown.ratings(evidence.ratings))
            (shown.searches(evidence.searches))
        }
    }
}

/// How many studies there are, among all sources or among the independent ones.
const fn count(only_independent: bool) -> Message {
    if only_independent { Message::new("evidence-count-independent") } else { Message::new("evidence-count") }
}

/// The programme that is shown, and to whom.
#[derive(Clone, Copy)]
struct Shown<'p> {
    programme: &'p Programme,
    visit: &'p Visit<'p>,
    today: Date,
}

impl Shown<'_> {
    fn source(&self, provenance: &Provenance) -> Markup {
        let mark =
            SourceMark { programme: self.programme, provenance, visit: self.visit, is_elsewhere: false };
        html! { (mark) }
    }

    fn studies(&self, title: &'static str, about: Option<&'static str>, studies: &[StudySeen<'_>]) -> Markup {
        html! {
            @if !studies.is_empty() {
                h4.ds-heading data-size="2xs" { (self.visit.text(title)) }
                @if let Some(about) = about { p { (self.visit.text(about)) } }
                ul.studies-seen { @for study in studies { (self.study(study)) } }
            }
        }
    }

    fn study(&self, seen: &StudySeen<'_>) -> Markup {
        let (words, study) = (self.visit.words, seen.study());
        html! {
            li.study-seen data-of=(study.of.key()) data-design=(study.design.key()) {
                p.study-name {
                    a.ds-link href={ "#" (study_anchor(seen.number)) } { (said(&Part::Prose(&study.title).say(words))) }
                }
                div {
                    (words.say(&of_study(seen, words).says)) " "
                    (words.say(&comparison_group(study))) " "
                    @match &study.follow_up {
                        Some(text) => { (words.text("study-follow-up")) " " (said(&Part::Prose(text).say(words))) },
                        None => (words.text("study-no-follow-up")),
                    }
                    " " (self.source(&seen.fact.provenance))
                }
                p.design-says { (words.say(&Message::named("design-says-", study.design.key()))) }
                (self.findings(&seen.findings))
            }
        }
    }

    /// What a study found: counted by direction, so that none is easier to see
    /// than another, then one by one.
    fn findings(&self, findings: &[Finding<'_>]) -> Markup {
        let list = html! { ul.findings { @for finding in findings { (self.finding(finding)) } } };
        html! {
            @if findings.is_empty() {
                p { (self.visit.text("evidence-no-findings")) }
            } @else if is_short(findings) {
                (list)
            } @else {
                ul.found-counts {
                    @for (claim, direction, n_findings) in direction_counts(findings) {
                        li data-claim=(claim.key()) data-direction=(direction.key()) {
                            (sign(claim, direction))
                            (self.visit.say(&found_so(claim, direction, n_findings)))
                        }
                    }
                }
                details.ds-details {
                    summary { (self.visit.say(&Message::new("evidence-all-findings").counting(findings.len()))) }
                    div { (list) }
                }
            }
        }
    }

    fn finding(&self, finding: &Finding<'_>) -> Markup {
        let (words, outcome) = (self.visit.words, finding.outcome());
        html! {
            li.finding data-claim=(finding.claim.key()) data-direction=(outcome.direction.key()) {
                (sort(finding, self.visit)) " "
                a.ds-link href={ "#" (study_anchor(finding.number)) } { (said(&Part::Prose(&outcome.text).say(words))) }
                @for part in [&outcome.subgroup, &outcome.variant].into_iter().flatten() {
                    " " span.finding-of { (words.text("evidence-finding-of")) " " (said(&Part::Prose(part).say(words))) "." }
                }
                @if let Some(size) = &outcome.size { " (" (said(&Part::Prose(size).say(words))) ")" }
                @if finding.is_disputed { " " span.disagree { (words.text("sources-disagree")) } }
                " " (self.source(&finding.fact.provenance))
            }
        }
    }

    fn gaps(&self, gaps: &[Gap<'_>]) -> Markup {
        html! {
            @if !gaps.is_empty() {
                h4.ds-heading data-size="2xs" { (self.visit.text("evidence-unknown-title")) }
                ul.gaps { @for gap in gaps { (self.gap(gap)) } }
            }
        }
    }

    fn gap(&self, gap: &Gap<'_>) -> Markup {
        let words = self.visit.words;
        html! {
            li.gap data-gap=(gap.kind.key()) {
                p.gap-name {
                    a.ds-link href={ (self.visit.href(MAP)) "#" (rule_anchor(gap.kind)) } {
                        (words.term(GapKind::VOCABULARY, gap.kind.key()))
                    }
                }
                div {
                    (words.say(&gap.says(words)))
                    @for provenance in &gap.follows_from { " " (self.source(provenance)) }
                }
                p.gap-closes {
                    span.remark-label { (words.text("evidence-closes")) } " " (words.say(&gap.closed_by()))
                }
                @for study in &gap.may_close {
                    div.gap-under-way {
                        (words.text("evidence-may-close")) " " (said(&Part::Prose(&study.value.title).say(words)))
                        ". " (words.say(&expected(&study.value, words, self.today)))
                        " " (self.source(&study.provenance))
                    }
                }
            }
        }
    }

    fn under_way(&self, studies: &[Fact<Ongoing>]) -> Markup {
        html! {
            @if !studies.is_empty() {
                h4.ds-heading data-size="2xs" { (self.visit.text("evidence-under-way-title")) }
                ul {
                    @for study in studies {
                        li {
                            (said(&Part::Prose(&study.value.title).say(self.visit.words))) ". "
                            (self.visit.say(&expected(&study.value, self.visit.words, self.today)))
                            " " (self.source(&study.provenance))
                        }
                    }
                }
            }
        }
    }

    /// What others rate it: their words, never ours.
    fn ratings(&self, ratings: &[Fact<Rating>]) -> Markup {
        html! {
            @if !ratings.is_empty() {
                h4.ds-heading data-size="2xs" { (self.visit.text("evidence-rated-title")) }
                p { (self.visit.text("evidence-rated-about")) }
                ul.ratings { @for fact in ratings { @for rating in fact.versions() { (self.rating(rating)) } } }
            }
        }
    }

    fn rating(&self, fact: &Fact<Rating>) -> Markup {
        let (words, rating) = (self.visit.words, &fact.value);
        html! {
            li.rating data-of=(rating.of.key()) {
                div {
                    strong { (rating.system.value) } ", "
                    @match rating.date {
                        Some(date) => (Part::When(date).say(words).text),
                        None => (words.text("evidence-no-date")),
                    }
                    ", " (words.term(StudyOf::VOCABULARY, rating.of.key())) ": "
                    q { (said(&Part::Prose(&rating.level).say(words))) }
                    " " (self.source(&fact.provenance))
                }
                @if let Some(variant) = &rating.variant {
                    p.rating-about { (words.text("evidence-finding-of")) " " (said(&Part::Prose(variant).say(words))) "." }
                }
                @for text in [&rating.edition, &rating.text].into_iter().flatten() {
                    p.rating-about { (said(&Part::Prose(text).say(words))) }
                }
            }
        }
    }

    fn searches(&self, searches: &[Fact<Search>]) -> Markup {
        html! {
            @if !searches.is_empty() {
                h4.ds-heading data-size="2xs" { (self.visit.text("evidence-searched-title")) }
                ul {
                    @for search in searches {
                        li {
                            (self.visit.words.date(search.value.on)) ": "
                            (said(&Part::Prose(&search.value.text).say(self.visit.words)))
                            " " (self.source(&search.provenance))
                        }
                    }
                }
            }
        }
    }
}
