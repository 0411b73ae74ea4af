//! `/finn-tiltak`: the form, every programme against what was asked for, and what
//! cannot be asked.

use tiltak::address::Address;
use tiltak::catalogue::built_in_vocabularies;
use tiltak::fit::{Criterion, Wishes};
use tiltak::notation::{Generator, read};
use tiltak::term::Term as _;

use crate::support::{Page, Site, assert_seen, assert_seen_in_every_language, bare, real, real_ids, said};

/// Something of every group of the form, two of them demands.
const ASKED: &str = "/finn-tiltak?age-from=4&age-to=8&strain=substance-use&staff=4&hours=5&format=group\
                     &status=offered&design=experience-description&must=age&must=status";

/// The verdict on one criterion of one programme, as its line says it.
#[track_caller]
fn line(page: &Page, id: &str, criterion: &str) -> String {
    page.only(&format!("[aria-labelledby=tiltak-{id}] [data-criterion={criterion}] > summary .verdict-line"))
}

/// The programmes under a heading, in their order, those in its fold too.
fn under(page: &Page, standing: &str) -> Vec<String> {
    let links = page.attributes(&format!("[data-standing={standing}] .fit-card h4 a"), "href");
    bare(links).iter().map(|link| link.rsplit('/').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn every_programme_is_judged_in_four_languages() {
    let site = Site::showing([real("pip-klubben"), real("barn-i-rusfamilier")]);
    let asked =
        "/finn-tiltak?age-from=4&age-to=8&strain=substance-use&staff=4&months=3&status=offered&must=status";
    assert_seen_in_every_language("site/fit", &site, asked).await;
}

#[tokio::test]
async fn without_a_wish_there_is_a_form_and_no_verdict() {
    let page = Site::real().get("/finn-tiltak").await.ok();
    assert_seen("site/fit-form", &page.outline());
    assert!(page.texts(".verdict").is_empty());
    assert_eq!(page.texts("form.wishes > fieldset").len(), 4);
    let musts = page.attributes("input[name=must]", "value");
    assert_eq!(musts.len(), Criterion::ALL.len(), "every criterion can be a demand: {musts:?}");
}

#[tokio::test]
async fn four_leaders_are_enough_for_pip_klubben_and_three_are_not() {
    let site = Site::real();
    let page = site.get("/finn-tiltak?age-from=4&age-to=8&staff=4").await.ok();
    assert_eq!(line(&page, "pip-klubben", "age"), "Barnas alder Oppfylt 4–8 år");
    assert_eq!(line(&page, "pip-klubben", "staff"), "Ansatte Oppfylt minst 4 gruppeledere");
    let page = site.get("/finn-tiltak?staff=3").await.ok();
    assert_eq!(line(&page, "pip-klubben", "staff"), "Ansatte Ikke oppfylt minst 4 gruppeledere");
}

#[tokio::test]
async fn a_verdict_opens_to_its_fact_with_a_source_or_to_the_question() {
    let page = Site::real().get("/finn-tiltak?age-from=4&age-to=8&staff=4").await.ok();
    let of = |id: &str, criterion: &str| {
        format!("[aria-labelledby=tiltak-{id}] [data-criterion={criterion}] .why")
    };
    let age = of("pip-klubben", "age");
    assert!(page.only(&format!("{age} .figure")).contains("4–8 år"));
    assert_eq!(page.texts(&format!("{age} .source-mark > summary")).len(), 1);
    let unknown = of("stine-sofie-hverdagspakke", "age");
    assert!(page.only(&format!("{unknown} .ask")).ends_with('?'), "the question is ready to ask");
    assert_eq!(page.texts(&format!("{unknown} .silence")).len(), 1, "which silence it is");
    let places = bare(page.attributes(&format!("{unknown} a"), "href"));
    let place = "/tiltak/stine-sofie-hverdagspakke#target-group-child-age";
    assert!(places.contains(&place.to_owned()), "{places:?}");
}

#[tokio::test]
async fn every_place_that_a_verdict_leads_to_is_there() {
    let site = Site::real();
    let page = site.get(ASKED).await.ok();
    let links = bare(page.attributes(".why a[href*='#']", "href"));
    assert!(links.len() > 20);
    for id in ["pip-klubben", "barn-i-rusfamilier", "familiestue-nyborg", "stine-sofie-hverdagspakke"] {
        let programme = site.get(&format!("/tiltak/{id}")).await.ok();
        let places = programme.attributes("main [id]", "id");
        for link in links.iter().filter(|link| link.starts_with(&format!("/tiltak/{id}#"))) {
            let (_, place) = link.split_once('#').unwrap();
            assert!(places.iter().any(|it| it == place), "{link}");
        }
    }
}

#[tokio::test]
async fn sources_that_disagree_are_both_shown_and_settle_nothing() {
    let page = Site::real().get("/finn-tiltak?status=offered").await.ok();
    assert_eq!(line(&page, "pip-klubben", "status"), "Status nå Ikke kjent Tilbys, Prøves ut");
    let why = "[aria-labelledby=tiltak-pip-klubben] [data-criterion=status] .why";
    assert_eq!(page.texts(&format!("{why} .conflict-sides > .statement")).len(), 2);
    assert_eq!(page.only(&format!("{why} .because")), said("fit-why-disputed"));
}

#[tokio::test]
async fn what_must_be_met_goes_before_how_much_is_met() {
    let page = Site::real().get(ASKED).await.ok();
    assert!(under(&page, "all-met").is_empty() && under(&page, "most-met").is_empty());
    assert_eq!(under(&page, "some-not-known"), ["pip-klubben"], "its status is disputed");
    assert_eq!(under(&page, "some-not-met"), ["stine-sofie-hverdagspakke", "familiestue-nyborg"]);
    assert_eq!(under(&page, "ended"), ["barn-i-rusfamilier"]);
    let order = page.only(".order");
    assert!(order.contains(&said("fit-order")) && order.contains(&said("fit-order-demands")), "{order}");
    assert_eq!(page.texts(".order .rules dt").len(), 7, "the rule of each criterion that was asked for");
}

#[tokio::test]
async fn without_demands_the_most_met_stands_first() {
    let page =
        Site::whole().get("/finn-tiltak?participant=child&format=group&strain=substance-use").await.ok();
    let tallies = page
        .texts(":is([data-standing=all-met], [data-standing=most-met], [data-standing=little-met]) .tally");
    let n_met =
        |tally: &String| tally.split(|it: char| !it.is_ascii_digit()).find_map(|it| it.parse::<u32>().ok());
    let ranks: Vec<_> = tallies.iter().map(n_met).map(std::cmp::Reverse).collect();
    assert!(ranks.is_sorted() && ranks.len() > 20, "{tallies:?}");
    for (standing, fits) in [("all-met", 3..=3), ("most-met", 2..=2), ("little-met", 0..=1)] {
        for tally in page.texts(&format!("[data-standing={standing}] .tally")) {
            assert!(fits.contains(&n_met(&tally).unwrap()), "{standing}: {tally}");
        }
    }
}

#[tokio::test]
async fn a_programme_that_has_ended_stands_apart_with_what_is_nearest() {
    let page = Site::whole().get("/finn-tiltak?strain=substance-use").await.ok();
    let ended = ["barn-i-rusfamilier", "holf", "de-foerste-1000-dage", "ud-af-voldens-skygge"];
    assert_eq!(under(&page, "ended"), ended);
    let nearest = bare(page.attributes("[data-standing=ended] .nearest-now > ul > li > a", "href"));
    assert_eq!(nearest[..3], ["/tiltak/bti", "/tiltak/tidlig-inn", "/tiltak/nye-monstre"]);
    // Alone with three others, it is near by what it shares with them.
    let page = Site::real().get("/finn-tiltak?strain=substance-use").await.ok();
    let by = page.texts("[data-standing=ended] .nearest-now .by");
    assert!(by[0].starts_with("Begge har «"), "{by:?}");
}

#[tokio::test]
async fn every_programme_stands_once_whatever_is_asked() {
    let (site, n_all) = (Site::whole(), real_ids().len());
    for address in [ASKED, "/finn-tiltak?months=1&must=months", "/finn-tiltak?language=nn&service=school"] {
        let page = site.get(address).await.ok();
        let mut cards = page.attributes(".fit-card h4 a", "href");
        let n_cards = cards.len();
        cards.sort();
        cards.dedup();
        assert_eq!((cards.len(), n_cards), (n_all, n_all), "{address}");
    }
}

#[tokio::test]
async fn the_ways_on_carry_the_wishes_along() {
    let page = Site::real().get("/finn-tiltak?staff=4&age-from=4&p=bir&reach=20").await.ok();
    let links = page.attributes("[aria-labelledby=tiltak-pip-klubben] .ways-from-here a", "href");
    let wishes = Wishes::from_address(&Address::read("staff=4&age-from=4"));
    let along: Address = wishes.along().into_iter().collect();
    assert!(links.contains(&format!("/planlegg/pip-klubben?{along}")), "{links:?}");
    assert!(links.contains(&format!("/saksframlegg?p=pip-klubben&{along}")), "{links:?}");
    assert_eq!(page.attributes("article a.tick", "href").len(), 4);
    let page = Site::real().get("/en/finn-tiltak?staff=4").await.ok();
    let links =
        page.attributes("[aria-labelledby=tiltak-stine-sofie-hverdagspakke] .ways-from-here a", "href");
    assert!(
        links.contains(&"/en/tiltak/stine-sofie-hverdagspakke/sporsmal?wishes=staff%3D4".to_owned()),
        "{links:?}"
    );
}

#[tokio::test]
async fn the_form_remembers_what_was_asked() {
    let page = Site::real().get(ASKED).await.ok();
    assert_eq!(page.attributes(".wishes input[type=text]", "value"), ["4", "8", "4", "5"]);
    let ticked = page.attributes(".wishes input[checked]", "value");
    assert_eq!(ticked, ["age", "substance-use", "group", "offered", "status"]);
    assert_eq!(page.attributes(".wishes option[selected]", "value"), ["NO", "experience-description"]);
    assert_eq!(page.attributes(".wishes details[open]", "data-criterion"), ["strain", "format", "status"]);
    assert!(page.attributes("details.change", "open").is_empty(), "the answer comes first");
}

#[tokio::test]
async fn what_cannot_be_asked_is_told_at_its_field_and_nothing_is_lost() {
    let address =
        "/finn-tiltak?age-from=-1&staff=NaN&months=6&strain=substance-use&format=xx&strain=nonsense&must=age";
    let page = Site::real().get(address).await;
    assert_eq!(page.status, 400);
    assert_seen("site/fit-wrong", &page.outline_of(".ds-error-summary"));
    let fields = page.attributes(".ds-error-summary a", "href");
    assert_eq!(fields, ["#age-from", "#strain", "#staff", "#format"]);
    for field in fields {
        assert_eq!(page.texts(&format!("[id='{}']", &field[1..])).len(), 1, "{field} leads somewhere");
    }
    assert_eq!(page.attributes(".wishes input[type=text]", "value"), ["-1", "NaN", "6"]);
    assert_eq!(page.attributes(".wishes input[checked]", "value"), ["age", "substance-use"]);
    assert_eq!(page.attributes("[aria-invalid]", "id"), ["age-from", "staff"]);
    assert!(page.texts(".verdict").is_empty(), "no verdict on half a question");
}

#[tokio::test]
async fn hostile_addresses_get_a_page_and_never_a_verdict() {
    let site = Site::real();
    for wrong in [
        "staff=-3",
        "staff=99999999999999999999",
        "hours=NaN",
        "hours=inf",
        "months=1e308",
        "age-from=8&age-to=4",
        "age-to=%00",
        "status=discontinued",
        "design=%3Cscript%3Ealert(1)%3C/script%3E",
        "must=%22%3E%3Cimg%20src=x%3E",
        "participant=..%2F..%2Fetc%2Fpasswd",
        "outcome=%E2%80%AEx",
    ] {
        let page = site.get(&format!("/finn-tiltak?staff=4&{wrong}")).await;
        assert_eq!(page.status, 400, "{wrong}");
        assert!(
            page.texts(".verdict").is_empty() && !page.texts(".ds-error-summary li").is_empty(),
            "{wrong}"
        );
        assert!(!page.text().contains("alert(1)</script>") && !page.text().contains("<img src=x"), "{wrong}");
    }
    let many = "strain=substance-use&".repeat(300);
    site.get(&format!("/finn-tiltak?{many}")).await.ok();
    let strangers: String = (0..300).map(|number| format!("p=nr-{number}&")).collect();
    site.get(&format!("/finn-tiltak?{strangers}staff=4")).await.ok();
}

#[tokio::test]
async fn more_programmes_than_can_be_read_are_answered_and_the_last_of_them_in_short() {
    let vocabularies = built_in_vocabularies();
    let generator = Generator::new(7, &vocabularies);
    let generated = (0..150).filter_map(|number| {
        let record = generator.record(number);
        read(&record.id, &record.text, &vocabularies).programme
    });
    let site = Site::showing(generated.chain([real("barn-i-rusfamilier")]));
    let page = site.get("/finn-tiltak?age-from=4&age-to=8&staff=4&format=group&must=age").await.ok();
    let (n_cards, n_short) = (page.texts(".fit-card").len(), page.texts(".rest li").len());
    assert_eq!((n_cards, n_cards + n_short), (100, 151));
    assert!(page.only(".rest p").contains("100"), "the page says so");
}

#[tokio::test]
async fn the_country_is_asked_first_and_goes_along() {
    let site = Site::whole();
    let page = site.get("/da/finn-tiltak").await.ok();
    assert_eq!(page.attributes(".wishes select, .wishes input", "name")[0], "in");
    assert_eq!(page.attributes(".wishes #country-wanted option[selected]", "value"), ["DK"]);
    let page = site.get("/finn-tiltak?in=SE&age-from=4").await.ok();
    assert_eq!(page.attributes(".wishes #country-wanted option[selected]", "value"), ["SE"]);
    let ticks = page.attributes(".fit-card a.tick", "href");
    assert!(!ticks.is_empty() && ticks.iter().all(|it| it.contains("in=SE")), "{ticks:?}");
}

#[tokio::test]
async fn a_card_names_what_is_not_met_and_folds_the_rest() {
    let page = Site::whole().get("/finn-tiltak?staff=3&age-from=4&age-to=8").await.ok();
    let card = "[aria-labelledby=tiltak-pip-klubben]";
    assert_eq!(page.only(&format!("{card} > .point-by-point > summary > .tally")), "Passer på 1 av 2.");
    assert_eq!(page.only(&format!("{card} > .point-by-point > summary > .not-met")), "Ikke på ansatte.");
    assert!(page.attributes(".point-by-point", "open").is_empty());
    assert_eq!(page.texts(&format!("{card} > .point-by-point .verdict")).len(), 2);
}

#[tokio::test]
async fn what_is_unknown_of_nearly_all_stands_in_one_line() {
    let page =
        Site::whole().get("/finn-tiltak?age-from=4&age-to=8&hours=5&months=6&staff=4&language=nn").await.ok();
    let said = page.texts(".silent-criteria").join(" ");
    assert!(said.contains("Timer i uken"), "{said}");
    for folded in page.attributes(".unknown-of-most .verdict", "data-verdict") {
        assert_eq!(folded, "not-known");
    }
    assert!(!page.texts(".unknown-of-most > summary").is_empty());
}

#[tokio::test]
async fn what_fits_stands_open_with_what_is_asked_first_and_the_rest_is_folded() {
    let site = Site::whole();
    for asked in [
        "age-from=4&age-to=8",
        "strain=conflict&format=group&age-from=7",
        "staff=1&must=staff&format=digital",
    ] {
        let page = site.get(&format!("/finn-tiltak?{asked}")).await.ok();
        let full = page.texts(".fit-card[data-full]").len();
        assert!((1..=8).contains(&full), "{asked}: {full} cards stand open");
        assert_eq!(page.texts(".fit-card[data-full] .card-answers > div").len(), 2 * full, "{asked}");
        assert_eq!(page.texts(".fits-folded .fit-card").len() + full, real_ids().len(), "{asked}");
        assert!(page.attributes(".fits-folded", "open").is_empty());
    }
}

#[tokio::test]
async fn what_there_is_tells_how_far_it_goes_and_goes_along_to_the_plan() {
    let site = Site::real();
    let got = |page: &Page, id: &str| page.only(&format!("[aria-labelledby=tiltak-{id}] .there-got"));
    let page = site.get("/finn-tiltak?age-from=4&age-to=8&rooms=1&room-groups=4").await.ok();
    // Four groups can use the room, of 8–10 children each.
    let said = "Det dere har, rekker til 4 grupper og 32–40 barn i året. Grensen er rommene.";
    assert_eq!(got(&page, "pip-klubben"), said);
    assert_eq!(page.texts(".wishes details.there[open]").len(), 1, "what is filled in is not hidden");
    // The list is ordered without it.
    let without = site.get("/finn-tiltak?age-from=4&age-to=8").await.ok();
    let order = |page: &Page| bare(page.attributes(".fit-card h4 a", "href"));
    assert_eq!(order(&page), order(&without));
    assert!(without.texts(".there-got").is_empty() && without.texts(".there-beside").is_empty());

    // Money and two at 40 per cent: the staff that can take part are the people there are.
    let there = "budget=80000&post=40&post-hours=1700";
    let page = site.get(&format!("/finn-tiltak?age-from=4&age-to=8&staff=2&{there}")).await.ok();
    assert!(got(&page, "pip-klubben").contains("ikke kjent"), "{}", got(&page, "pip-klubben"));
    let links = page.attributes("[aria-labelledby=tiltak-pip-klubben] .there-got a", "href");
    let link = &links[0];
    assert!(link.starts_with("/planlegg/pip-klubben?") && link.ends_with("#andre-veien"), "{link}");
    let plan = site.get(link).await.ok();
    for (field, typed) in [("budget", "80000"), ("post", "40"), ("post-hours", "1700"), ("posts", "2")] {
        assert_eq!(plan.attributes(&format!("#{field}"), "value"), [typed], "{field}");
    }
    assert!(plan.only("[data-figure=could-groups] summary").starts_with("Ikke kjent"));
    // The first of those that are listed, side by side.
    let beside = &page.attributes(".there-beside a", "href")[0];
    let plan = site.get(beside).await.ok();
    assert!(beside.matches("p=").count() >= 2 && !plan.texts(".plan-backwards h3").is_empty(), "{beside}");
    assert_eq!(plan.attributes("#budget", "value"), ["80000"]);
}

#[tokio::test]
async fn what_there_is_that_cannot_be_read_is_told_in_its_field() {
    let page = Site::real().get("/finn-tiltak?age-from=4&budget=mye&post=40&staff=2").await;
    assert_eq!(page.status, 400);
    assert_eq!(page.attributes(".ds-error-summary a", "href"), ["#budget"]);
    assert_eq!(page.attributes("#budget", "aria-invalid"), ["true"]);
    assert_eq!(page.attributes("#budget", "value"), ["mye"]);
    assert!(page.attributes("details:not([open]) #budget", "id").is_empty(), "it is not folded away");
    assert!(page.texts(".fit-card").is_empty());
}
