//! Narrowing by number, by facet and by order: what is chosen is shown, is kept
//! by the form, and can be taken away.

use super::{found, ids};
use crate::support::{Site, programme_text, query_of, sound};

#[tokio::test]
async fn an_age_that_nobody_states_is_counted_and_not_guessed() {
    let site = Site::real();
    assert_eq!(found(&site, "/tiltak?age=5").await, ["familiestue-nyborg", "pip-klubben"]);
    assert_eq!(found(&site, "/tiltak?age=8").await, ["pip-klubben"]);
    assert_eq!(found(&site, "/tiltak?age=2").await, ["familiestue-nyborg"]);
    let page = site.get("/tiltak?age=5").await.ok();
    let unstated = page.only(".unstated");
    assert!(unstated.contains('2'), "BIR and Hverdagspakken give no age: {unstated}");
    assert!(site.get("/tiltak").await.texts(".unstated").is_empty());
}

#[tokio::test]
async fn what_nobody_states_can_be_taken_in_and_left_out_again() {
    let site = Site::real();
    let page = site.get("/tiltak?age=5&country=NO").await.ok();
    let with = page.attributes(".unstated a", "href").remove(0);
    assert_eq!(with, "/tiltak?country=NO&age=5&unstated=with");
    let page = site.get(&with).await.ok();
    assert_eq!(ids(&page), ["pip-klubben", "stine-sofie-hverdagspakke", "barn-i-rusfamilier"]);
    assert_eq!(page.attributes("form.filters input[name=unstated]", "value"), ["with"]);
    assert_eq!(page.attributes(".unstated a", "href"), ["/tiltak?country=NO&age=5"]);
    // Without a number that is asked for, it says nothing.
    assert!(site.get("/tiltak?unstated=with").await.texts(".unstated").is_empty());
}

#[tokio::test]
async fn what_is_chosen_can_be_taken_away_one_by_one() {
    let site = Site::real();
    let page =
        site.get("/tiltak?q=barn&country=NO&kind=group-programme&age=5&weeks=-26&sort=name").await.ok();
    let chips = page.attributes("ul.chosen a", "href");
    assert_eq!(
        chips,
        [
            "/tiltak?q=barn&kind=group-programme&country=NO&weeks=-26&sort=name",
            "/tiltak?q=barn&kind=group-programme&country=NO&age=5&sort=name",
            "/tiltak?q=barn&country=NO&age=5&weeks=-26&sort=name",
            "/tiltak?q=barn&kind=group-programme&age=5&weeks=-26&sort=name",
        ]
    );
    let chips = page.texts("ul.chosen a");
    assert!(chips[0].ends_with("5 år") && chips[1].ends_with("Høyst 26 uker"), "{chips:?}");
    assert_eq!(page.attributes("input[type=checkbox][checked]", "value"), ["group-programme", "NO"]);
    assert_eq!(page.attributes("input#q", "value"), ["barn"]);
}

#[tokio::test]
async fn a_choice_that_nobody_understands_is_shown_and_can_be_taken_away() {
    let page = Site::real().get("/tiltak?kind=nonsense").await.ok();
    assert!(ids(&page).is_empty());
    assert_eq!(page.attributes("ul.chosen a", "href"), ["/tiltak"]);
}

#[tokio::test]
async fn a_range_is_filled_in_or_followed() {
    let site = Site::real();
    let page = site.get("/tiltak?q=barn&age=4-6&weeks=9-16").await.ok();
    assert_eq!(page.attributes("input#age-from", "value"), ["4"]);
    assert_eq!(page.attributes("input#age-to", "value"), ["6"]);
    assert_eq!(page.attributes("input#age-to", "max"), ["18"]);
    assert_eq!(page.attributes("input#weeks-from", "value"), ["9"]);
    assert!(page.attributes("input#group-size-from", "value").is_empty());
    assert_eq!(page.attributes("[data-measure=weeks] .ranges [aria-current]", "href").len(), 1);
    assert!(page.attributes("[data-measure=age] .ranges [aria-current]", "href").is_empty());
    // Each link leads to as many as it says.
    let page = site.get("/tiltak?kind=group-programme&sort=name").await.ok();
    let links = page.attributes(".ranges a", "href");
    let labels = page.texts(".ranges a");
    assert_eq!(links.len(), 12);
    for (link, label) in links.iter().zip(&labels) {
        assert!(link.contains("kind=group-programme") && link.contains("sort=name"), "{link}");
        let (_, count) = label.trim_end_matches(')').rsplit_once('(').unwrap();
        assert_eq!(ids(&site.get(link).await).len().to_string(), count, "{label}: {link}");
    }
}

#[tokio::test]
async fn hits_come_in_the_order_that_was_asked_for() {
    let course = |name: &str, weeks: u8, reviewed: &str| {
        let delivery = format!(
            "[delivery]\ncourse-length = {{ value = {{ exactly = {weeks}, unit = \"weeks\" }}, \
             source = {{ id = \"nettside\", at = \"Om tiltaket\" }} }}\n\n[editorial]"
        );
        let text = programme_text(name)
            .replace("[editorial]", &delivery)
            .replace("reviewed-on = 2026-11-22", &format!("reviewed-on = {reviewed}"));
        sound(&name.to_lowercase(), &text)
    };
    let site = Site::showing([
        course("Alfa", 20, "2026-11-01"),
        course("Beta", 4, "2026-11-20"),
        course("Gamma", 12, "2026-11-10"),
    ]);
    for (sort, expected) in [
        ("name", ["alfa", "beta", "gamma"]),
        ("reviewed", ["beta", "gamma", "alfa"]),
        ("shortest", ["beta", "gamma", "alfa"]),
    ] {
        let page = site.get(&format!("/tiltak?q=gruppe&sort={sort}")).await.ok();
        assert_eq!(ids(&page), expected, "{sort}");
        assert_eq!(page.attributes("select#sort option[selected]", "value"), [sort]);
    }
    let page = site.get("/tiltak?q=gamma").await.ok();
    assert_eq!(page.attributes("select#sort option[selected]", "value"), ["relevance"]);
    let orders = page.attributes("form.filters select[name=sort] option", "value");
    assert_eq!(orders, ["relevance", "name", "reviewed", "shortest"]);
}

#[tokio::test]
async fn the_form_keeps_what_it_does_not_show() {
    let site = Site::real();
    let page = site.get("/tiltak?q=rus+gratis&literal=gratis&unstated=with&age=5&sort=name").await.ok();
    assert_eq!(page.attributes("form.filters input[type=hidden]", "name"), ["literal", "unstated"]);
    // Sent as it stands, the form asks for the same again.
    let mut sent = Vec::new();
    for (fields, is_sent) in [
        ("form.filters input[type=text], form.filters input[type=hidden]", true),
        ("form.filters input[type=number]", true),
        ("form.filters input[type=checkbox][checked]", true),
        ("form.filters input[type=checkbox]:not([checked])", false),
    ] {
        let names = page.attributes(fields, "name");
        let values = page.attributes(fields, "value");
        if is_sent && names.len() == values.len() {
            sent.extend(names.into_iter().zip(values));
        }
    }
    sent.push(("age-from".to_owned(), page.attributes("#age-from", "value").remove(0)));
    sent.push(("age-to".to_owned(), page.attributes("#age-to", "value").remove(0)));
    sent.push(("sort".to_owned(), page.attributes("#sort option[selected]", "value").remove(0)));
    let sent = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(sent).finish();
    let again = query_of(&sent);
    assert_eq!(again, query_of(&page.address.replace("/tiltak?", "")));
}

#[tokio::test]
async fn filters_stay_folded_so_that_a_phone_shows_the_hits() {
    let page = Site::real().get("/tiltak?q=barn&country=NO&age=5").await.ok();
    assert!(page.texts("details.filters-more[open]").is_empty());
    assert_eq!(page.texts("details.filters-more").len(), 1);
}
