//! What the studies of the real records tell: perceived benefit is never called
//! effect, and what nobody knows is told.

use std::sync::Arc;

use tiltak::evidence::{Claim, Evidence, Filters, GapKind, map, summary};
use tiltak::record::*;
use tiltak::statement::Part;
use tiltak::words::{Language, Words};

use crate::support::{real, real_ids, today};

fn bokmal() -> &'static Words {
    Words::of(Language::Bokmal)
}

fn gaps(evidence: &Evidence<'_>) -> Vec<GapKind> {
    evidence.unknown.iter().map(|gap| gap.kind).collect()
}

fn claims(evidence: &Evidence<'_>) -> Vec<Claim> {
    evidence.findings().map(|finding| finding.claim).collect()
}

fn said(sentences: &[tiltak::evidence::Sentence<'_>]) -> Vec<String> {
    sentences.iter().map(|sentence| bokmal().say(&sentence.says)).collect()
}

#[test]
fn pip_klubben_has_its_owners_survey_and_the_dutch_original_apart() {
    let pip = real("pip-klubben");
    let evidence = Evidence::of(&pip);
    let [own] = evidence.known.as_slice() else { panic!("{:?}", evidence.known.len()) };
    assert_eq!(own.study().independence, Independence::Owner);
    // What people say of it, and how it went.
    assert!(claims(&evidence).iter().all(|it| matches!(it, Claim::PerceivedBenefit | Claim::Course)));
    assert_eq!(evidence.of_original.len(), 4);
    assert!(evidence.of_original.iter().all(|seen| seen.study().country == Some(Country::Netherlands)));
    let gaps = gaps(&evidence);
    for gap in [
        GapKind::NoComparison,
        GapKind::OnlyPerceived,
        GapKind::NotIndependent,
        GapKind::NoFollowUp,
        GapKind::Few,
    ] {
        assert!(gaps.contains(&gap), "{gap:?} is not in {gaps:?}");
    }
    let told = said(&summary(&pip, bokmal(), today()).known);
    // Two different 49s stay two.
    assert!(told[0].contains("49 foreldre") && told[0].contains("49 utfylte evalueringer"), "{told:?}");
}

#[test]
fn barn_i_rusfamilier_was_studied_by_sirus_and_by_telemarksforsking() {
    let bir = real("barn-i-rusfamilier");
    let evidence = Evidence::of(&bir);
    let studies: Vec<_> =
        evidence.known.iter().map(|it| (it.study().year, it.study().independence)).collect();
    assert_eq!(studies[0], (Some(2009), Independence::Unknown));
    assert_eq!(studies[1], (Some(2013), Independence::CommissionedByOwner));
    let is_no_difference =
        |it: &&tiltak::evidence::Finding<'_>| it.outcome().direction == Direction::NoDifference;
    assert_eq!(evidence.findings().filter(is_no_difference).count(), 2, "two aims were not reached");
    // Sources disagree on how the course goes from knowing to doing: both are findings.
    assert!(evidence.findings().filter(|it| it.is_disputed).count() >= 2);
    assert!(gaps(&evidence).contains(&GapKind::IndependenceUnknown));
    assert!(gaps(&evidence).contains(&GapKind::OnlyPerceived));
}

#[test]
fn familiestue_has_only_the_municipalitys_own_account() {
    let familiestue = real("familiestue-nyborg");
    let evidence = Evidence::of(&familiestue);
    let [own] = evidence.known.as_slice() else { panic!() };
    assert_eq!(own.study().design, Design::ExperienceDescription);
    assert!(claims(&evidence).iter().all(|it| matches!(it, Claim::PerceivedBenefit | Claim::StaffKnowledge)));
    let gaps = gaps(&evidence);
    for gap in [GapKind::NotIndependent, GapKind::NumberNotStated, GapKind::NoFollowUp, GapKind::NoComparison]
    {
        assert!(gaps.contains(&gap), "{gap:?} is not in {gaps:?}");
    }
}

#[test]
fn the_short_version_of_de_utrolige_arene_showed_no_difference_after_four_years() {
    let arene = real("de-utrolige-arene");
    let evidence = Evidence::of(&arene);
    let short = evidence.known.iter().find(|it| it.study().year == Some(2016)).unwrap();
    let [on_behaviour, on_parents] = short.findings.as_slice() else { panic!() };
    assert_eq!(
        (on_behaviour.claim, on_behaviour.outcome().direction),
        (Claim::Compared, Direction::NoDifference)
    );
    assert_eq!(on_parents.outcome().direction, Direction::Better);
    assert!(
        !gaps(&evidence).contains(&GapKind::NoComparison) && !gaps(&evidence).contains(&GapKind::NoFollowUp)
    );
    let told = said(&summary(&arene, bokmal(), today()).known).join(" ");
    assert!(told.contains("Ingen forskjell (1 funn)"), "{told}");
}

#[test]
fn nothing_was_found_of_hverdagspakke_and_the_day_of_the_search_is_told() {
    let hverdagspakke = real("stine-sofie-hverdagspakke");
    let evidence = Evidence::of(&hverdagspakke);
    assert_eq!(gaps(&evidence), [GapKind::NoStudy]);
    assert!(evidence.known.is_empty() && evidence.of_original.is_empty());
    let summary = summary(&hverdagspakke, bokmal(), today());
    assert_eq!(said(&summary.searched), ["Lett 30. november 2026:"]);
    assert!(!summary.unknown[0].sources.is_empty(), "the gap rests on the search");
}

#[test]
fn trials_that_a_source_applies_to_kjaerlighet_og_grenser_are_its_own() {
    let programme = real("kjaerlighet-og-grenser");
    let evidence = Evidence::of(&programme);
    let trials = evidence.known.iter().filter(|it| it.study().design == Design::Rct);
    let findings: Vec<_> = trials.flat_map(|it| &it.findings).collect();
    assert!(!findings.is_empty());
    assert!(findings.iter().all(|it| it.outcome().direction == Direction::NoDifference));
}

#[test]
fn what_people_tell_of_their_benefit_is_never_called_anything_else() {
    let mut n_perceived = 0;
    for id in real_ids() {
        let programme = real(&id);
        let evidence = Evidence::of(&programme);
        let all = evidence.known.iter().chain(&evidence.of_original).flat_map(|seen| &seen.findings);
        for finding in all.filter(|it| it.outcome().kind == FindingKind::PerceivedBenefit) {
            n_perceived += 1;
            let is_measured = finding.outcome().direction != Direction::NotMeasured;
            let claim = if is_measured { Claim::PerceivedBenefit } else { Claim::NotMeasured };
            assert_eq!(finding.claim, claim, "{id}");
        }
    }
    assert!(n_perceived > 30, "only {n_perceived} were looked at");
}

#[test]
fn every_finding_has_a_source_and_every_gap_a_study_that_would_close_it() {
    for id in real_ids() {
        let programme = real(&id);
        let evidence = Evidence::of(&programme);
        assert!(evidence.findings().all(|it| !it.fact.provenance.citations.is_empty()), "{id}");
        assert!(evidence.known.iter().all(|it| !it.fact.provenance.citations.is_empty()), "{id}");
        for gap in &evidence.unknown {
            assert!(bokmal().say(&gap.closed_by()).len() > 20, "{id}: {:?}", gap.kind);
        }
        let summary = summary(&programme, bokmal(), today());
        let told =
            [&summary.known, &summary.of_original, &summary.rated, &summary.under_way, &summary.searched];
        assert!(told.into_iter().flatten().all(|it| !it.sources.is_empty()), "{id}");
    }
}

#[test]
fn a_programme_with_nothing_but_surveys_and_accounts_is_not_said_to_have_effect() {
    let mut n_programmes = 0;
    for id in real_ids() {
        let programme = real(&id);
        let evidence = Evidence::of(&programme);
        let compares = |study: &Study| tiltak::evidence::compares(study);
        if evidence.known.iter().chain(&evidence.of_original).any(|seen| compares(seen.study())) {
            continue;
        }
        n_programmes += 1;
        for &language in Language::ALL {
            let words = Words::of(language);
            let summary = summary(&programme, words, today());
            let told = [&summary.known, &summary.of_original, &summary.unknown, &summary.under_way];
            for sentence in told.into_iter().flatten() {
                let said = words.say(&sentence.says).to_lowercase();
                for word in ["effekt", "effect", "virker", "verkar"] {
                    assert!(!said.contains(word), "{id}: {said}");
                }
            }
        }
    }
    assert!(n_programmes >= 8, "only {n_programmes} were looked at");
}

#[test]
fn a_rating_keeps_its_own_words_and_language() {
    for id in real_ids() {
        let programme = real(&id);
        let rated = summary(&programme, bokmal(), today()).rated;
        for (sentence, rating) in rated.iter().zip(programme.evaluation.ratings.all()) {
            assert_eq!(sentence.quote, Some(&rating.value.level), "{id}");
            assert!(bokmal().say(&sentence.says).contains(&rating.value.system.value), "{id}");
        }
    }
    let pip = real("pip-klubben");
    let level = summary(&pip, bokmal(), today()).rated[0].quote.map(|it| Part::Prose(it).say(bokmal()));
    assert_eq!(level.and_then(|it| it.lang).map(|it| it.code().to_owned()), Some("nl".to_owned()));
}

#[test]
fn every_area_of_the_map_stands_in_one_of_its_groups() {
    let programmes: Vec<_> = real_ids().iter().map(|id| Arc::new(real(id))).collect();
    let map = map(&programmes, &Filters::default());
    let groups: Vec<_> = map.groups().collect();
    assert!(map.columns.iter().all(|column| groups.contains(&column.group)));
    assert!(groups.iter().all(|group| map.columns.iter().any(|column| column.group == *group)));
    assert!(map.n_unplaced_findings() > 0 && map.n_unplaced_studies() > 0);
}
