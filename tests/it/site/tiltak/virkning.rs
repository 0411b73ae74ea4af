//! What is known about effect, at the top of a programme's evaluation.

use crate::support::{Page, Site, programme_text, real, real_ids, sound};

async fn page(id: &str) -> Page {
    Site::whole().get(&format!("/tiltak/{id}")).await.ok()
}

#[tokio::test]
async fn every_programme_tells_what_is_known_and_what_is_not() {
    for id in real_ids() {
        let page = page(&id).await;
        assert_eq!(
            page.texts("section[data-group=evaluation] section.evidence > h3#virkning").len(),
            1,
            "{id}"
        );
        let n_findings = page.texts("section.evidence li.finding").len();
        assert_eq!(page.texts("section.evidence li.finding > .source-mark").len(), n_findings, "{id}");
        let n_gaps = page.texts("section.evidence li.gap").len();
        assert_eq!(page.texts("section.evidence li.gap > .gap-closes").len(), n_gaps, "{id}");
        for link in page.attributes("section.evidence :is(.study-name, .finding) > a", "href") {
            let anchor = link.trim_start_matches('#');
            assert_eq!(page.texts(&format!("[id='{anchor}']")).len(), 1, "{id}: {link}");
        }
        for link in page.attributes("section.evidence .gap-name > a", "href") {
            assert!(link.starts_with("/kunnskapskart#regel-"), "{id}: {link}");
        }
    }
}

#[tokio::test]
async fn pip_klubben_is_said_to_be_of_perceived_benefit_and_its_original_stands_apart() {
    let page = page("pip-klubben").await;
    let own = page.texts("section.evidence .study-seen[data-of=programme] .finding-sort");
    assert_eq!(own.len(), 19);
    assert!(own.iter().all(|it| it.contains("Opplevd nytte") || it.contains("Slik gikk det")), "{own:?}");
    assert_eq!(page.texts("section.evidence .study-seen[data-of=original]").len(), 4);
    let counts = page.texts("section.evidence .found-counts > li");
    assert_eq!(counts[..2], ["Opplevd nytte: Bedre (14 funn)", "Slik gikk det: Bedre (4 funn)"]);
    let section = page.outline_of("section.evidence");
    assert!(section.contains("Goed onderbouwd") && section.contains("Ingen gruppe å sammenligne med"));
}

#[tokio::test]
async fn no_difference_stands_as_plainly_as_a_difference() {
    let page = page("de-utrolige-arene").await;
    let sorts = page.texts("section.evidence .finding-sort");
    let no_difference = sorts.iter().filter(|it| it.contains("Ingen forskjell")).count();
    let own = real("de-utrolige-arene");
    let outcomes = own.evaluation.studies.all().iter().flat_map(|it| &it.value.outcomes);
    let recorded =
        outcomes.filter(|it| it.value.direction == tiltak::record::Direction::NoDifference).count();
    assert_eq!(no_difference, recorded);
    assert!(recorded >= 4);
}

#[tokio::test]
async fn where_nothing_was_found_the_day_of_the_search_is_told() {
    let page = page("stine-sofie-hverdagspakke").await;
    assert_eq!(page.texts("section.evidence .gap-name"), ["Ingen studie funnet"]);
    assert!(page.texts("section.evidence > ul li").iter().any(|it| it.starts_with("30. november 2026:")));
}

#[tokio::test]
async fn a_rating_is_in_its_own_words_and_language() {
    let page = page("alla-barn-i-centrum").await;
    assert_eq!(page.texts("section.evidence .rating q [lang=fi]"), ["2/3 kohtalainen dokumentoitu näyttö"]);
}

#[tokio::test]
async fn independent_sources_alone_do_not_tell_what_nobody_knows() {
    let page = page("pip-klubben?sources=independent").await;
    let lead = page.only("section.evidence .evidence-lead");
    assert!(lead.starts_with("Ingen uavhengig kilde forteller om noen studie"), "{lead}");
    assert!(page.texts("section.evidence .gap").is_empty(), "the owner's study is left out, not missing");
    assert_eq!(
        page.attributes("section.evidence > p > a[href*=virkning]", "href"),
        ["/tiltak/pip-klubben#virkning"]
    );
}

#[tokio::test]
async fn results_that_should_have_come_are_told_beside_the_study() {
    let under_way = |expected: &str| {
        let study = format!(
            "\n[[evaluation.ongoing]]\ntitle = \"Langtidsstudien\"\ntext = \"Et forsøk.\"\nexpected = \"{expected}\"\n\
             source = {{ id = \"nettside\", at = \"Forskning\" }}\n"
        );
        sound("pip", &(programme_text("Pip") + &study))
    };
    let site = Site::showing([under_way("2019-06")]);
    for (address, says) in [
        ("/tiltak/pip", "Skulle vært ferdig innen juni 2019. Vi har ikke sett resultatene."),
        ("/nn/tiltak/pip", "Skulle vore ferdig innan juni 2019. Vi har ikkje sett resultata."),
        ("/da/tiltak/pip", "Skulle have været færdig senest juni 2019. Vi har ikke set resultaterne."),
        ("/en/tiltak/pip", "Was to be finished by June 2019. We have not seen the results."),
    ] {
        let page = site.get(address).await.ok();
        assert!(
            page.texts(".evidence li").iter().any(|it| it.contains(says)),
            "{address}: {}",
            page.outline_of(".evidence")
        );
    }
    let page = Site::showing([under_way("2199")]).get("/tiltak/pip").await.ok();
    assert!(page.texts(".evidence li").iter().any(|it| it.contains("Resultater er ventet: 2199.")));
}
