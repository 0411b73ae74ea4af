//! `/tiltak/{id}`: what the record says, what it does not, where it comes from.

use tiltak::record::{SilenceKind, Term};
use tiltak::words::{Language, Message, Words};

use crate::support::{
    FIRST_FOUR, Page, Site, assert_seen_in_every_language, example, programme, programme_text, said, sound,
};

#[tokio::test]
async fn a_programme_is_shown_with_everything_that_its_record_says() {
    let site = Site::showing([example()]);
    assert_seen_in_every_language("site/programme", &site, "/tiltak/eksempel-tiltak").await;
}

async fn real(id: &str) -> Page {
    Site::real().get(&format!("/tiltak/{id}")).await.ok()
}

/// Every one of these is on the page, in this order.
#[track_caller]
fn assert_says(page: &Page, parts: &[&str]) {
    let outline = page.outline();
    let mut rest = outline.as_str();
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            panic!("{} does not say «{part}» where it belongs:\n{outline}", page.address)
        };
        rest = after;
    }
}

/// The part of the page that answers one question.
fn answer(page: &Page, question: &str) -> String {
    page.outline_of(&format!("[id='{question}']"))
}

#[tokio::test]
async fn pip_klubben_shows_both_pages_side_by_side() {
    let page = real("pip-klubben").await;
    let status = answer(&page, "lifecycle-statuses");
    let sides = page.texts("[id='lifecycle-statuses'] .conflict-sides > *");
    assert_eq!(sides.len(), 2, "{status}");
    assert!(sides[0].starts_with("Tilbys") && sides[1].starts_with("Prøves ut"), "{sides:?}");
    assert!(status.contains(&said("sources-disagree")), "{status}");
    // The answer on top does not settle it either.
    let answer = page.only("[data-brief=available] .answer-short");
    assert!(answer.contains("tilbys") && answer.contains("prøves ut"), "{answer}");
}

#[tokio::test]
async fn pip_klubben_shows_its_sessions_with_themes_in_order() {
    let page = real("pip-klubben").await;
    let sessions = answer(&page, "delivery-sessions");
    let mut rest = sessions.as_str();
    for said in [
        "Barnesamlinger",
        "14 samlinger",
        "1 samling per uke",
        "ca. 90–120 minutter",
        "1. Bli kjent",
        "Foreldresamlinger",
        "5 samlinger",
        "1. Informasjonsmøte",
        "2. Spenning og stress i hverdagen",
        "3. Hvordan påvirkes barna?",
        "4. Gi støtte til barnet ditt",
        "5. Ta godt vare på deg selv",
    ] {
        rest = rest.split_once(said).unwrap_or_else(|| panic!("no «{said}» in\n{sessions}")).1;
    }
}

#[tokio::test]
async fn pip_klubben_tells_the_two_numbers_of_leaders_apart() {
    let page = real("pip-klubben").await;
    let roles = answer(&page, "staffing-roles");
    assert!(roles.contains("2 gruppeledere") && roles.contains("minst 4 gruppeledere"), "{roles}");
    let staff = answer(&page, "commitments-staff");
    assert!(staff.contains("minst 4 gruppeledere per kommune"), "{staff}");
    assert!(staff.contains("2 gruppeledere per gruppe"), "{staff}");
}

#[tokio::test]
async fn pip_klubben_tells_the_two_49s_apart() {
    let studies = answer(&real("pip-klubben").await, "evaluation-studies");
    for said in ["49 foreldre", "288 svar", "198 utfylte evalueringer", "49 utfylte evalueringer"] {
        assert!(studies.contains(said), "no «{said}» in\n{studies}");
    }
    assert!(studies.contains("Opplevd nytte") && studies.contains("Originalen i utlandet"), "{studies}");
}

#[tokio::test]
async fn barn_i_rusfamilier_is_no_longer_offered() {
    let page = real("barn-i-rusfamilier").await;
    assert!(page.outline_of(".programme-head").contains("Tilbys ikke lenger"));
    assert_says(&page, &["minst 2 nøkkelpersoner per arbeidsplass", "høyst 1 halvår", "18 måneder"]);
    assert!(answer(&page, "staffing-training").contains("4 dager"));
    assert!(answer(&page, "provider-supervision-visits").contains("3–4 besøk per prosjektperiode"));
    assert!(page.outline().contains("2016"), "the newest dated source is old");
}

#[tokio::test]
async fn familiestue_is_a_municipalitys_own_practice() {
    let page = real("familiestue-nyborg").await;
    let answers = page.outline_of(".brief");
    assert!(answers.contains("egen praksis") && answers.contains("4–6 familier"), "{answers}");
    let sessions = answer(&page, "delivery-sessions");
    assert!(sessions.contains("13 samlinger") && sessions.contains("3 timer"), "{sessions}");
    assert!(answer(&page, "commitments-staff").contains("2 pedagoger per gruppe"));
    assert!(
        answer(&page, "commitments-staff").contains(&said("level-described")),
        "no demand of an agreement"
    );
    assert!(answer(&page, "lifecycle-reach").contains("ca. 20 familier per år"));
}

#[tokio::test]
async fn hverdagspakken_says_how_much_is_not_stated() {
    let page = real("stine-sofie-hverdagspakke").await;
    assert!(page.only("[data-brief=available] .answer-short").contains("prøvd ut"));
    let commitments = page.outline_of("[data-group=commitments]");
    assert!(commitments.contains("(22)") && commitments.contains("Koordinator"), "{commitments}");
}

#[tokio::test]
async fn silence_is_counted_and_every_question_is_in_one_place_only() {
    let site = Site::real();
    for id in FIRST_FOUR {
        let page = site.get(&format!("/tiltak/{id}")).await.ok();
        let programme = crate::support::real(id);
        let tally = tiltak::coverage::Tally::of(&programme, tiltak::record::Question::all());
        // No record is silent in the last way, which is a reader's choice.
        let kinds = SilenceKind::ALL.iter().filter(|kind| **kind != SilenceKind::OnlyInterested);
        let counts = kinds.map(|&kind| (kind.key(), tally.silent(kind)));
        let words = Words::of(Language::Bokmal);
        let expected: Vec<String> = std::iter::once(("stated", tally.stated))
            .chain(counts)
            .map(|(kind, count)| words.say(&Message::named("tally-", kind).counting(count)))
            .collect();
        assert_eq!(page.texts(".tally-list li"), expected, "{id}");
        assert_eq!(page.texts(".fact").len(), tally.stated, "{id}");
        assert_eq!(page.texts(".silences li").len(), tally.total() - tally.stated, "{id}");
        let ids = page.attributes("[id]", "id");
        for question in tiltak::record::Question::all() {
            let n_places = ids.iter().filter(|it| **it == question.slug()).count();
            assert_eq!(n_places, 1, "{id}: {}", question.slug());
        }
    }
}

#[tokio::test]
async fn what_nobody_answers_becomes_a_question_to_the_owner() {
    let page = real("stine-sofie-hverdagspakke").await;
    let to_ask = page.outline_of("section.unknown");
    assert!(to_ask.contains("Må kommunen ha en koordinator?"), "{to_ask}");
    assert!(!to_ask.contains("Hvem eier tiltaket"), "that is known");
    let page = real("familiestue-nyborg").await;
    let to_ask = page.outline_of("section.unknown");
    assert!(!to_ask.contains("Dekker dere kursavgiften?"), "there is no provider to ask");
}

#[tokio::test]
async fn every_source_mark_leads_to_its_source() {
    let site = Site::real();
    for id in FIRST_FOUR {
        let page = site.get(&format!("/tiltak/{id}")).await.ok();
        let marks = page.attributes(".source-mark a", "href");
        assert!(marks.len() > 20, "{id}");
        let ids = page.attributes("[id]", "id");
        for mark in marks {
            let (path, fragment) = mark.split_once('#').unwrap();
            assert_eq!(path, format!("/tiltak/{id}"));
            assert!(ids.iter().any(|it| it == fragment), "{mark} leads to nothing");
        }
        let n_sources = crate::support::real(id).sources.len();
        assert_eq!(page.texts("ol.source-list > li").len(), n_sources, "{id}");
    }
}

#[tokio::test]
async fn every_statement_shows_its_source() {
    let page = real("pip-klubben").await;
    let statements = page.texts(".fact > dd > .statement, .conflict-sides > .statement").len();
    let with_mark = page
        .texts(".fact > dd > .statement > .source-mark, .conflict-sides > .statement > .source-mark")
        .len();
    assert!(statements > 100);
    assert_eq!(with_mark, statements);
}

#[tokio::test]
async fn an_id_stands_once_on_a_page() {
    let site = Site::real();
    for id in FIRST_FOUR {
        let mut ids = site.get(&format!("/tiltak/{id}")).await.attributes("[id]", "id");
        let n_ids = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), n_ids, "{id}");
    }
}

#[tokio::test]
async fn a_record_with_next_to_nothing_still_has_a_page() {
    let text = crate::support::text_of("tests/records/minimal.toml");
    let page = Site::showing([sound("minimal", &text)]).get("/tiltak/minimal").await.ok();
    assert!(page.only("[data-brief=for-whom] .answer-short").contains(&said("answer-kind-not-looked-up")));
    assert_eq!(page.texts(".fact").len(), 0);
}

#[tokio::test]
async fn text_in_another_language_says_which() {
    let text = programme_text("Pip").replace("title = \"Om Pip\"", "title = { nl = \"Over Pip\" }");
    let site = Site::showing([sound("pip", &text)]);
    let page = site.get("/en/tiltak/pip").await.ok();
    assert_eq!(page.texts("[lang=nl]").last().unwrap(), "Over Pip");
    // The name and the places have no English version; the summary has.
    assert_eq!(page.texts("h1 [lang=nb]"), ["Pip"]);
    assert!(page.texts(".lead [lang]").is_empty());
    // In its own language nothing is foreign.
    assert!(site.get("/tiltak/pip").await.texts("h1 [lang]").is_empty());
}

#[tokio::test]
async fn what_a_record_says_is_text_and_never_markup() {
    let evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let text = programme_text("Pip").replace("Pip er en gruppe", evil).replace("Om Pip", evil);
    let page = Site::showing([sound("pip", &text)]).get("/tiltak/pip").await.ok();
    assert!(page.texts("main script").is_empty() && page.texts("main img").is_empty());
    assert!(page.outline().contains("<script>alert(1)</script>"));
}

#[tokio::test]
async fn a_programme_leads_to_a_comparison_with_it_in_and_to_its_plan() {
    let page = Site::showing([programme("Pip")]).get("/da/tiltak/pip").await.ok();
    assert_eq!(
        page.attributes(".head-actions a:not(.tick)", "href"),
        ["/da/sammenlign?p=pip", "/da/planlegg/pip"]
    );
}

#[tokio::test]
async fn a_page_can_be_printed_and_bookmarked_by_its_title() {
    let page = real("pip-klubben").await;
    assert!(page.text().contains("<title>Pip-klubben – tiltak</title>"));
    assert!(page.attributes("meta[name=description]", "content")[0].starts_with("Pip-klubben er en gruppe"));
}
