//! `?sources=independent`: programme and comparison without what rests on an
//! owner or a funder alone.

use std::sync::LazyLock;

use proptest::prelude::*;
use tiltak::record::{Interest, LeftOut, Programme};
use tiltak::statement::{Content, Statement, answers};

use crate::support::{FIRST_FOUR, Site, programme_text, real, real_ids, sound};

/// Everything with sources of its own in a statement, as text: each side of a
/// disagreement, and what stands inside.
fn facts(statement: &Statement<'_>, found: &mut Vec<(String, Vec<String>)>) {
    let cited = statement.provenance.citations.iter().map(|it| it.source.0.clone());
    found.push((format!("{:?}{:?}", statement.figure, statement.says), cited.collect()));
    statement.conflict.iter().for_each(|other| facts(other, found));
    for detail in &statement.details {
        if let Content::Statements(inner) = &detail.content {
            inner.iter().for_each(|it| facts(it, found));
        }
    }
}

fn all_facts(programme: &Programme) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for answer in answers(programme) {
        answer.known.stated().into_iter().flatten().for_each(|it| facts(it, &mut found));
    }
    for relation in &programme.relations {
        let cited = relation.provenance.citations.iter().map(|it| it.source.0.clone());
        found.push((relation.value.to.value.to_string(), cited.collect()));
    }
    found
}

#[track_caller]
fn nothing_interested_is_left(programme: &Programme) {
    let (kept, left_out) = programme.only_independent();
    let independent: Vec<&str> = programme
        .sources
        .iter()
        .filter(|source| source.interest == Interest::Independent)
        .map(|source| source.id.0.as_str())
        .collect();
    let mut before = all_facts(programme);
    let after = all_facts(&kept);
    assert_eq!(left_out, LeftOut { n_left_out: before.len() - after.len(), n_facts: before.len() });
    for fact in after {
        assert!(fact.1.iter().any(|it| independent.contains(&it.as_str())), "{}: {fact:?}", programme.id);
        let place = before.iter().position(|it| *it == fact);
        before.remove(place.unwrap_or_else(|| panic!("{}: {fact:?} was not there", programme.id)));
    }
    assert_eq!(
        (&kept.name, &kept.summary, &kept.sources),
        (&programme.name, &programme.summary, &programme.sources)
    );
    // Once is enough.
    assert_eq!(kept.only_independent().1.n_left_out, 0);
}

#[test]
fn nothing_that_rests_on_an_owner_alone_is_left_in_any_record() {
    real_ids().iter().for_each(|id| nothing_interested_is_left(&real(id)));
}

/// The first four records, read once.
static FOUR: LazyLock<Vec<Programme>> = LazyLock::new(|| FIRST_FOUR.iter().map(|id| real(id)).collect());

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever turns out to be an owner, a funder or independent.
    #[test]
    fn nothing_that_rests_on_an_owner_alone_is_left_whoever_the_owner_is(
        id in proptest::sample::select(FIRST_FOUR.to_vec()),
        interests in proptest::collection::vec(
            proptest::sample::select(vec![Interest::Owner, Interest::Funder, Interest::Independent]), 12),
    ) {
        let mut programme = FOUR.iter().find(|it| it.id.as_str() == id).unwrap().clone();
        for (source, interest) in programme.sources.iter_mut().zip(interests) {
            source.interest = interest;
        }
        nothing_interested_is_left(&programme);
    }
}

/// A programme with an independent source beside the owner's.
fn alfa(more: &str) -> Programme {
    let second = "[[sources]]\nid = \"avis\"\ntitle = \"Avisen\"\npublisher = \"Avisen\"\nkind = \"news\"\n\
                  interest = \"independent\"\npublished = \"2024\"\nread-on = 2026-11-22\n\
                  link = \"https://example.org/avis\"\n\n[identity]";
    sound("alfa", &(programme_text("Alfa").replace("[identity]", second) + more))
}

const DISPUTED: &str = "
[delivery.group-size]
value = { exactly = 8, unit = \"children\" }
source = { id = \"nettside\", at = \"Grupper\" }
conflict = [{ value = { exactly = 12, unit = \"children\" }, source = { id = \"avis\", at = \"Ingressen\" } }]
";

#[tokio::test]
async fn the_independent_side_of_a_disagreement_stands_alone() {
    let site = Site::showing([alfa(DISPUTED)]);
    let all = site.get("/tiltak/alfa").await.ok();
    assert_eq!(all.texts("[id='delivery-group-size'] .conflict-sides > *").len(), 2);
    let only = site.get("/tiltak/alfa?sources=independent").await.ok();
    assert_eq!(only.texts("[id='delivery-group-size'] .figure"), ["12 barn"]);
    assert!(only.texts("[id='delivery-group-size'] .conflict").is_empty());
}

#[tokio::test]
async fn a_question_that_loses_its_answer_says_why() {
    let site = Site::showing([alfa(DISPUTED)]);
    let only = site.get("/tiltak/alfa?sources=independent").await.ok();
    let silent = only.texts(".silences[data-silence=only-interested] li");
    assert!(silent.contains(&"Barnas alder".to_owned()), "{silent:?}");
    // The answers on top and the counts follow.
    let answers = only.outline_of(".brief");
    assert!(!answers.contains("4–8 år") && !answers.contains("Barna er"), "{answers}");
    assert!(only.texts(".tally-list li").iter().any(|it| it.contains("bare fra eier eller finansiør")));
    // The owner is not asked for what the owner has told.
    assert!(!only.outline_of("section.unknown").contains("Hvor gamle er barna"));
    // Only this view has such a silence.
    let all = site.get("/tiltak/alfa").await.ok();
    assert!(all.texts("[data-silence=only-interested]").is_empty());
}

#[tokio::test]
async fn how_much_disappeared_is_told_for_the_page_and_for_each() {
    let (pip, bir) =
        (real("pip-klubben").only_independent().1, real("barn-i-rusfamilier").only_independent().1);
    let site = Site::real();
    let page = site.get("/tiltak/pip-klubben?sources=independent").await.ok();
    let told = page.only(".left-out");
    assert!(
        told.starts_with(&format!("{} av {} opplysninger falt bort.", pip.n_left_out, pip.n_facts)),
        "{told}"
    );
    assert!(told.contains("Sammendrag bygger på alle kildene"), "{told}");

    let page = site.get("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&sources=independent").await.ok();
    let all: LeftOut = [pip, bir].into_iter().sum();
    let told = page.only(".left-out");
    assert!(told.contains(&format!("{} av {} opplysninger", all.n_left_out, all.n_facts)), "{told}");
    let each = page.texts(".left-out li");
    assert_eq!(each[0], format!("{} av {} falt bort for Pip-klubben", pip.n_left_out, pip.n_facts));
    assert!(each[1].ends_with("falt bort for Barn i rusfamilier"));
    assert!(site.get("/tiltak/pip-klubben").await.texts(".left-out").is_empty());
}

#[tokio::test]
async fn every_fact_that_is_left_has_an_independent_source_in_its_mark() {
    let site = Site::whole();
    for id in ["pip-klubben", "barn-i-rusfamilier", "marte-meo", "home-start-familiekontakten"] {
        let page = site.get(&format!("/tiltak/{id}?sources=independent")).await.ok();
        let marks = page.attributes("section.group .source-mark", "data-interest");
        assert!(!marks.is_empty() && marks.iter().all(|it| it == "independent"), "{id}: {marks:?}");
    }
}

#[tokio::test]
async fn the_choice_of_sources_is_kept_wherever_one_goes() {
    let site = Site::real();
    let page = site.get("/nn/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&p=familiestue-nyborg&only=differences&sources=independent").await.ok();
    assert!(
        page.attributes("[data-switch=rows] a, .columns a.remove", "href")
            .iter()
            .all(|it| it.contains("&sources=independent"))
    );
    assert!(
        page.attributes(".columns a.column-name", "href")
            .iter()
            .all(|it| it.contains("?sources=independent&"))
    );
    assert_eq!(page.attributes("form.add input[name=sources]", "value"), ["independent"]);
    assert!(
        page.attributes("header a[hreflang]", "href").iter().all(|it| it.ends_with("&sources=independent"))
    );
    assert!(
        page.attributes("td .source-mark a", "href")
            .iter()
            .all(|it| it.contains("?sources=independent&") && it.contains("#kilde-"))
    );
    // And back to all sources, with everything else as it was.
    let back = &page.attributes("[data-switch=sources] a", "href")[0];
    assert_eq!(
        back,
        "/nn/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&p=familiestue-nyborg&only=differences"
    );

    let page = site.get("/tiltak/pip-klubben?sources=independent").await.ok();
    // A plan rests on all sources: it says of each number whose it is.
    assert_eq!(
        page.attributes(".head-actions a:not(.tick)", "href"),
        ["/sammenlign?p=pip-klubben&sources=independent", "/planlegg/pip-klubben"]
    );
    assert_eq!(
        page.attributes("[data-switch=sources] a", "href"),
        ["/tiltak/pip-klubben", "/tiltak/pip-klubben?sources=independent"]
    );
    let page = site.get("/sammenlign?p=pip-klubben&sources=independent").await.ok();
    assert_eq!(page.attributes("form.chooser input[name=sources]", "value"), ["independent"]);
}

#[tokio::test]
async fn any_other_word_for_sources_is_left_out() {
    let site = Site::real();
    for word in ["", "all", "INDEPENDENT", "owner", "%00"] {
        let page = site.get(&format!("/tiltak/pip-klubben?sources={word}")).await.ok();
        assert!(page.texts(".left-out").is_empty(), "{word}");
        let page =
            site.get(&format!("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&sources={word}")).await.ok();
        assert!(page.texts(".left-out").is_empty(), "{word}");
    }
}
