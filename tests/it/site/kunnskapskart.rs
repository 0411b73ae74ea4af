//! `/kunnskapskart`: area of outcome by area of outcome, what was found of which
//! programme in words, and what we have read no finding of as plainly.

use std::collections::BTreeSet;

use tiltak::evidence::{Claim, Evidence, GapKind, PER_PAGE};
use tiltak::record::{Design, Term};

use crate::support::{
    Page, Site, assert_seen_in_every_language, encoded, example, programme, real, real_ids,
};

/// The marks of a page, as the findings that they stand for.
fn n_findings(page: &Page) -> usize {
    page.attributes("a.mark", "data-findings").iter().map(|it| it.parse::<usize>().unwrap()).sum()
}

#[tokio::test]
async fn the_map_is_seen_in_every_language() {
    let site = Site::showing([example(), programme("Pip")]);
    assert_seen_in_every_language("site/evidence-map", &site, "/kunnskapskart").await;
}

/// The programmes that a page names in its areas or outside them.
fn named(page: &Page) -> BTreeSet<String> {
    page.attributes(".area-group a[href$='#virkning']", "href").into_iter().collect()
}

#[tokio::test]
async fn every_programme_is_on_the_map_and_every_finding_has_its_marks() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    assert_eq!(named(&page).len(), real_ids().len());
    let mut placed = 0;
    let mut unplaced = 0;
    for id in real_ids() {
        let programme = real(&id);
        let evidence = Evidence::of(&programme);
        for finding in evidence.known.iter().chain(&evidence.of_original).flat_map(|it| &it.findings) {
            placed += finding.outcome().areas.len();
            unplaced += usize::from(finding.outcome().areas.is_empty());
        }
    }
    assert!(placed > 100, "{placed}");
    assert_eq!(n_findings(&page), placed);
    assert_eq!(page.texts("section.unplaced li.finding").len(), unplaced);
}

#[tokio::test]
async fn a_mark_leads_to_its_study() {
    let site = Site::whole();
    let links: BTreeSet<String> =
        site.get("/kunnskapskart").await.ok().attributes("a.mark", "href").into_iter().collect();
    assert!(links.len() > 30);
    for link in links {
        let (address, anchor) = link.split_once('#').unwrap();
        assert_eq!(site.get(address).await.ok().texts(&format!("[id='{anchor}']")).len(), 1, "{link}");
    }
}

#[tokio::test]
async fn an_aim_without_a_finding_that_we_have_read_is_not_an_empty_cell() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    for id in ["stine-sofie-hverdagspakke", "pip-klubben"] {
        let programme = real(id);
        let evidence = Evidence::of(&programme);
        let aims = programme.target_group.outcomes.stated().map_or(&[][..], |fact| &fact.value);
        let not_studied =
            aims.iter().filter(|area| !evidence.findings().any(|it| it.is_a_result() && it.is_about(area)));
        let aims = format!("li[data-state^=aim]:has(a[href='/tiltak/{id}#virkning'])");
        assert_eq!(page.texts(&aims).len(), not_studied.count(), "{id}");
    }
    let says = "Et mål for tiltaket, men ingen studie av tiltaket har funn om det i det vi har lest";
    assert!(page.texts(".area-still").iter().any(|it| it == says));
}

#[tokio::test]
async fn what_nobody_has_read_or_looked_for_is_not_said_to_be_unstudied() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    let mut n_unread = 0;
    for id in real_ids() {
        let programme = real(&id);
        let evidence = Evidence::of(&programme);
        let has_unread =
            evidence.known.iter().any(|it| it.findings.is_empty() && !it.study().design.is_economic());
        let of = |state: &str| {
            page.texts(&format!("li[data-state={state}]:has(a[href='/tiltak/{id}#virkning'])")).len()
        };
        if has_unread {
            assert_eq!(of("aim-only"), 0, "{id}");
            n_unread += of("aim-not-read");
        }
        let is_looked_for = !evidence.known.is_empty() || !evidence.searches.is_empty();
        assert!(of("aim-not-looked") == 0 || !is_looked_for, "{id}");
    }
    assert!(n_unread > 5, "{n_unread}");
    assert!(!page.only("main").contains("mål ingen har studert"));
}

#[tokio::test]
async fn an_area_says_before_it_opens_what_it_holds() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    let n_areas = page.texts("details.area").len();
    assert!(n_areas > 20);
    for id in page.attributes("details.area", "id") {
        let holds = page.only(&format!("#{id} .area-holds"));
        let n_found = page.texts(&format!("#{id} .area-found > li")).len();
        let expected = match n_found {
            0 => "Ingen funn i det vi har lest.".to_owned(),
            1 => "Funn om ett tiltak.".to_owned(),
            several => format!("Funn om {several} tiltak."),
        };
        assert!(holds.starts_with(&expected), "{id}: {holds}");
        let n_aims = page.texts(&format!("#{id} .area-others > li[data-state^=aim]")).len();
        assert_eq!(holds.contains("mål uten funn"), n_aims > 0, "{id}: {holds}");
    }
    assert!(page.attributes("details.area[open]", "id").is_empty());
    let narrowed = Site::whole().get("/kunnskapskart?area=mental-health").await.ok();
    assert_eq!(narrowed.attributes("details.area[open]", "id"), ["omrade-mental-health"]);
}

#[tokio::test]
async fn studies_of_the_original_and_perceived_benefit_are_told_apart() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    for text in page.texts("a.mark[data-of=original]") {
        assert!(text.contains("Originalen i utlandet"), "{text}");
    }
    assert!(page.texts("a.mark[data-of=programme]").iter().all(|it| !it.contains("Originalen")));
    let perceived = page.texts("a.mark[data-claim=perceived-benefit]");
    assert!(perceived.len() > 20 && perceived.iter().all(|it| it.contains("Opplevd nytte")));
    assert!(page.texts("a.mark[data-claim=compared]").iter().all(|it| !it.contains("Opplevd")));
}

#[tokio::test]
async fn only_what_was_compared_has_an_arrow() {
    let site = Site::whole();
    for (path, findings) in [("/kunnskapskart", "a.mark"), ("/tiltak/pip-klubben?show=all", "li.finding")] {
        let page = site.get(path).await.ok();
        let signs = format!("{findings}:not([data-claim=compared]) .direction");
        assert!(!page.texts(findings).is_empty() && page.texts(&signs).is_empty(), "{path}");
    }
    let page = site.get("/kunnskapskart").await.ok();
    let compared = "a.mark[data-claim=compared]";
    assert_eq!(page.texts(compared).len(), page.texts(&format!("{compared} > .direction")).len());
}

#[tokio::test]
async fn what_stands_behind_the_map_is_folded_and_a_link_to_the_rules_opens_them() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    assert_eq!(page.texts(":is(.unplaced, .evidence-rules) > details").len(), 3);
    assert!(page.attributes(":is(.unplaced, .evidence-rules) > details[open]", "open").is_empty());
    // A browser opens what its target is in.
    assert_eq!(page.texts(".evidence-rules > details > #regler").len(), 1);
    assert!(page.texts(".unplaced .source-mark").is_empty(), "the link itself leads to the study");
}

#[tokio::test]
async fn a_programme_that_is_no_longer_offered_is_marked() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    let named =
        |id: &str| page.texts(&format!(".area-group :is(li, p):has(> a[href='/tiltak/{id}#virkning'])"));
    assert!(named("barn-i-rusfamilier").iter().all(|it| it.contains("Tilbys ikke lenger")));
    assert!(!named("pip-klubben").iter().any(|it| it.contains("Tilbys")));
}

#[tokio::test]
async fn the_map_shows_what_is_asked_for() {
    let site = Site::whole();
    let page = site.get("/kunnskapskart?design=rct&direction=no-difference&of=programme").await.ok();
    let marks = page.texts("a.mark");
    assert!(!marks.is_empty() && marks.iter().all(|it| it.contains("RCT") && it.contains("ingen forskjell")));
    assert!(named(&page).len() < real_ids().len());
    assert!(!page.texts("li[data-state=hidden]").is_empty(), "other findings are there, and not shown");
    let chosen = page.attributes("option[selected]", "value");
    assert_eq!(chosen, ["rct", "no-difference", "programme"]);

    let page = site.get("/kunnskapskart?area=mental-health").await.ok();
    assert_eq!(page.texts(".area-name"), ["Psykisk helse"]);
    assert!(page.texts("section.unplaced").is_empty());
    assert!(page.texts("#uten-mal").is_empty(), "a programme that has nothing to do with it is left out");
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_told_and_the_rest_is_shown() {
    let site = Site::whole();
    for (address, key, value) in [
        ("area=housing-estates", "area", "housing-estates"),
        ("area=%3Cscript%3E", "area", "<script>"),
        ("design=guess", "design", "guess"),
        ("direction=up", "direction", "up"),
        ("of=nobody", "of", "nobody"),
        ("page=-1", "page", "-1"),
        ("page=NaN", "page", "NaN"),
        ("page=2", "page", "2"),
        ("page=99999999999999999999999", "page", "99999999999999999999999"),
    ] {
        let page = site.get(&format!("/kunnskapskart?{address}&of=original")).await;
        let page = if key == "of" { site.get(&format!("/kunnskapskart?{address}")).await } else { page };
        assert_eq!(page.status, 400, "{address}");
        let told = page.only("[role=alert]");
        assert!(told.contains(&format!("«{value}»")), "{address}: {told}");
        assert_eq!(page.texts("h1"), ["Kunnskapskart"]);
        if key != "of" {
            assert_eq!(
                page.attributes("option[selected]", "value"),
                ["original"],
                "{address}: the rest is kept"
            );
        }
    }
}

#[tokio::test]
async fn an_address_that_nobody_writes_is_answered() {
    let site = Site::real();
    let long = format!("area={}", "a".repeat(5000));
    let many = "design=rct&".repeat(600);
    for (query, status) in [
        ("&&&", 200),
        ("=", 200),
        ("area=&design=", 200),
        ("x=1", 200),
        ("design=%FF", 400),
        (&long, 400),
        (&many, 200),
    ] {
        let page = site.get(&format!("/kunnskapskart?{query}")).await;
        assert_eq!(page.status, status, "{query:.40}");
        assert!(page.texts("[role=alert]").join(" ").chars().count() < 200);
    }
    for text in ["\"><img src=x onerror=alert(1)>", "{ $value }", "' onfocus='alert(1)"] {
        let page = site.get(&format!("/kunnskapskart?design={}", encoded(text))).await;
        assert!(page.only("[role=alert]").contains(text) && !page.text().contains("<img src=x"));
    }
}

#[tokio::test]
async fn many_programmes_stand_on_several_pages() {
    let names: Vec<String> = (0..PER_PAGE + 7).map(|number| format!("Nr {number}")).collect();
    let site = Site::showing(names.iter().map(|name| programme(name)).chain([example()]));
    let first = site.get("/kunnskapskart").await.ok();
    assert_eq!(named(&first).len(), PER_PAGE);
    assert_eq!(first.attributes(".map-pages a", "href"), ["/kunnskapskart?page=2"]);
    let second = site.get("/kunnskapskart?page=2").await.ok();
    assert_eq!(named(&second).len(), 8);
    assert_eq!(second.attributes(".map-pages a", "href"), ["/kunnskapskart"]);
}

#[tokio::test]
async fn a_site_without_studies_says_so() {
    let page = Site::showing([programme("Pip")]).get("/kunnskapskart?design=rct").await.ok();
    assert!(page.texts(".area").is_empty());
    assert_eq!(page.only("[role=status]"), "Ingen av 1 tiltak passer.");
}

#[tokio::test]
async fn every_rule_stands_on_the_page_at_its_own_place() {
    let page = Site::real().get("/kunnskapskart").await.ok();
    for &gap in GapKind::ALL {
        assert_eq!(page.texts(&format!("#regel-{}", gap.key())).len(), 1);
    }
    let terms = page.texts("dl.rules dt").len();
    assert_eq!(terms, Design::ALL.len() + Claim::ALL.len() + GapKind::ALL.len());
}
