//! `/planlegg`: what a programme, or several, would take here.

use super::{PREFIXES, in_language};
use crate::support::{Site, assert_seen, real_ids, said};

const FILLED: &str =
    "/planlegg/familiestue-nyborg?reach=20&full=75&years=3&rate-pedagoger-i-familiestuen=1+250%2C50";

#[tokio::test]
async fn every_programme_has_a_plan_in_every_language() {
    let site = Site::whole();
    for id in real_ids() {
        for (_, prefix) in PREFIXES {
            let page = site.get(&format!("{prefix}/planlegg/{id}")).await.ok();
            assert!(page.texts(".plan-figure").len() > 5, "{prefix}/planlegg/{id}");
            assert!(page.texts(".plan-field").len() > 5, "{prefix}/planlegg/{id}");
            let filled =
                format!("{prefix}/planlegg/{id}?reach=30&workplaces=4&full=60&years=5&extra-year=5000");
            site.get(&filled).await.ok();
        }
    }
}

#[tokio::test]
async fn a_plan_is_read_from_the_result_to_the_fields() {
    let page = Site::real().get(FILLED).await.ok();
    assert_seen("site/plan-nb", &page.outline());
    assert_eq!(
        page.texts("main h2")[1..],
        [
            said("plan-backwards"),
            said("plan-result"),
            said("plan-people"),
            said("plan-budget"),
            said("plan-workings"),
            said("plan-estimates"),
            said("plan-prices")
        ]
    );
}

#[tokio::test]
async fn a_figure_opens_to_its_formula_its_sources_and_its_assumptions() {
    let page = Site::real().get(FILLED).await.ok();
    let contact = page.only("#tall-familiestue-nyborg-contact-familiestue");
    assert!(contact.contains("13 samlinger × 3 timer × 2 pedagoger = 78 timer"), "{contact}");
    let marks = page.texts("#tall-familiestue-nyborg-contact-familiestue .source-mark");
    assert_eq!(marks.len(), 3, "one mark for each of the three numbers");
    let in_group = page.only("#tall-familiestue-nyborg-in-group");
    assert!(in_group.contains("75 %") && in_group.contains(&said("plan-assumed")), "{in_group}");
}

#[tokio::test]
async fn a_figure_with_something_missing_says_what_and_leads_to_the_field() {
    let page = Site::real().get("/planlegg/pip-klubben").await.ok();
    let hours = page.only("[data-figure=hours-group] summary");
    assert!(hours.starts_with(&said("plan-unknown")) && !hours.contains("98"), "{hours}");
    let part = page.only("[data-figure=hours-group] .known-part");
    assert!(part.starts_with("98–140 timer er kjent.") && part.ends_with("summen er ukjent."), "{part}");
    let link = "#set-pip-klubben-led-foreldresamlinger";
    assert!(page.attributes(".missing", "href").contains(&link.to_owned()));
    assert_eq!(page.attributes(&format!("select{link}"), "name"), [&link[1..]]);
    let answers = page.attributes(&format!("select{link} option"), "value");
    assert!(
        answers.contains(&"gruppeledere".to_owned()) && answers.last().unwrap() == "ingen",
        "{answers:?}"
    );
}

#[tokio::test]
async fn kroner_without_wages_are_told_in_a_sentence_and_are_no_sum() {
    let site = Site::real();
    let address = "reach=24&extra-group=6000&extra-year=4000&extra-once=20000";
    let page = site.get(&format!("/planlegg/pip-klubben?{address}")).await.ok();
    for key in ["cost-year", "cost-first", "cost-period", "cost-participant"] {
        let figure = page.only(&format!("[data-figure={key}] summary"));
        assert!(figure.starts_with(&said("plan-unknown")) && !figure.contains("kr "), "{figure}");
    }
    let part = page.only("[data-figure=cost-year] .known-part");
    assert_eq!(
        part.replace('\u{a0}', " "),
        "22 000 kr er kjent. Ikke all lønn er kjent, så summen er ukjent."
    );
    // Nor side by side, nor in the council paper's table.
    let both = format!("p=pip-klubben&p=familiestue-nyborg&{address}");
    let page = site.get(&format!("/planlegg?{both}")).await.ok();
    let cells = page.texts("tr[data-figure=cost-year] td summary");
    assert!(cells.iter().all(|it| it.starts_with(&said("plan-unknown"))), "{cells:?}");
    let paper = site.get(&format!("/saksframlegg?{both}")).await.ok().outline();
    assert!(paper.contains("Ikke all lønn er kjent, så summen er ukjent."), "{paper}");
}

#[tokio::test]
async fn an_old_address_opens_and_asks_who_leads() {
    let old = "/planlegg/pip-klubben?reach=24&set-pip-klubben-leaders-foreldresamlinger=2";
    let page = Site::real().get(old).await.ok();
    assert!(
        page.attributes(".missing", "href").contains(&"#set-pip-klubben-led-foreldresamlinger".to_owned())
    );
    let kept = page.attributes("input[name=set-pip-klubben-leaders-foreldresamlinger]", "value");
    assert_eq!(kept, ["2"], "what was typed is there when it is said who");
}

#[tokio::test]
async fn half_full_against_full_stands_in_words() {
    let page =
        Site::real().get("/planlegg/pip-klubben?set-pip-klubben-led-foreldresamlinger=ingen").await.ok();
    let curve = page.only(".plan-curve");
    assert!(curve.contains("En halvfull gruppe krever 19,6–35 timer"), "{curve}");
    assert!(curve.contains("En full gruppe krever 9,8–17,5 timer"), "{curve}");
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_kept_and_the_rest_is_answered() {
    let site = Site::real();
    let led = "set-pip-klubben-led-foreldresamlinger=ingen";
    for wrong in ["-5", "NaN", "1e400", "99999999999", "tjue", "0", "12.500", "inf", "3-2", "20 kr", "5%25"] {
        let address = format!("/planlegg/pip-klubben?reach={wrong}&rate-gruppeledere=450&full=80&{led}");
        let page = site.get(&address.replace(' ', "+")).await;
        assert_eq!(page.status, 400, "{wrong}");
        assert_eq!(page.attributes(".ds-error-summary a", "href"), ["#reach"], "{wrong}");
        assert_eq!(page.attributes("#reach", "value"), [wrong.replace("%25", "%")]);
        assert_eq!(page.attributes("#reach", "aria-invalid"), ["true"]);
        assert_eq!(page.attributes("#rate-gruppeledere", "value"), ["450"]);
        assert_eq!(page.attributes("#full", "value"), ["80"]);
        // What does not need it is worked out all the same; what does is not known.
        assert_eq!(page.only("[data-figure=hours-group] summary .whole"), "98–140 timer", "{wrong}");
        assert!(
            page.only("[data-figure=groups-whole] summary").starts_with(&said("plan-unknown")),
            "{wrong}"
        );
        let file = site.get(&address.replace(' ', "+").replacen("?", "/regneark?", 1)).await;
        assert_eq!(file.status, 400);
        assert!(file.header("content-type").starts_with("text/html"));
    }
    for (field, wrong) in [
        ("full", "101"),
        ("full", "0"),
        ("years", "21"),
        ("years", "1,5"),
        ("rate", "100001"),
        ("rate", "450 dollar"),
        ("groups", "to"),
        ("rate-gruppeledere", "5 %25"),
    ] {
        let page = site.get(&format!("/planlegg/pip-klubben?{field}={}", wrong.replace(' ', "+"))).await;
        assert_eq!(page.status, 400, "{field}={wrong}");
        assert_eq!(page.attributes(".ds-error-summary a", "href"), [format!("#{field}")]);
        // It is never folded away.
        let folded = format!("details:not([open]) [id={field}]");
        assert!(page.attributes(&folded, "id").is_empty(), "{field}");
    }
    // A number of groups that cannot be read is not taken for none.
    let page = site.get("/planlegg/pip-klubben?reach=24&groups=to").await;
    assert!(page.only("[data-figure=groups-whole] summary").starts_with(&said("plan-unknown")));
}

#[tokio::test]
async fn few_fields_are_seen_before_anything_is_unfolded() {
    let site = Site::whole();
    let seen = |page: &crate::support::Page| {
        let all = page.attributes(".plan-field :is(input, select)", "id").len();
        all - page.attributes("details:not([open]) .plan-field :is(input, select)", "id").len()
    };
    let ids = real_ids();
    for six in ids.chunks(6) {
        let chosen: Vec<String> = six.iter().map(|id| format!("p={id}")).collect();
        let page = site.get(&format!("/planlegg?{}", chosen.join("&"))).await;
        assert!(seen(&page) <= 40, "{six:?}: {}", seen(&page));
    }
    let page = site.get("/planlegg/pip-klubben").await.ok();
    let first = page.attributes(".plan-questions .plan-field input", "id");
    assert_eq!(first, ["reach", "groups", "years", "rate"]);
    let page = site.get("/planlegg/barn-i-rusfamilier").await.ok();
    assert!(page.attributes(".plan-questions .plan-field input", "id").len() <= 5);
}

#[tokio::test]
async fn the_budget_has_four_years_by_their_names() {
    let site = Site::real();
    let page = site.get("/planlegg/pip-klubben?reach=24&first-year=2027&price-year=2026").await.ok();
    assert_eq!(page.texts(".plan-budget thead th")[1..], ["2027", "2028", "2029", "2030"]);
    assert!(page.only(".plan-budget caption").contains("2026"));
    let page = site.get("/planlegg?p=pip-klubben&p=familiestue-nyborg&reach=24").await.ok();
    assert_eq!(page.texts(".plan-budget table").len(), 2);
    // What is not known is asked for there too.
    let cell = page.texts(".plan-budget tr[data-line=to-find] td summary");
    assert!(cell.iter().all(|it| it.starts_with(&said("plan-unknown"))), "{cell:?}");
}

#[tokio::test]
async fn what_one_programme_has_of_its_own_is_never_lost() {
    let site = Site::real();
    let own = ["groups", "reach", "rate", "extra-year", "full", "budget"];
    let typed: Vec<String> = own.iter().map(|key| format!("set-pip-klubben-{key}=7")).collect();
    for path in ["/planlegg/pip-klubben?", "/planlegg?p=pip-klubben&p=familiestue-nyborg&"] {
        let page = site.get(&format!("{path}{}", typed.join("&"))).await.ok();
        for key in own {
            let kept = page.attributes(&format!("input[name=set-pip-klubben-{key}]"), "value");
            assert_eq!(kept, ["7"], "{path} {key}");
        }
    }
}

#[tokio::test]
async fn what_there_is_gives_groups_and_says_what_the_limit_is() {
    let site = Site::real();
    let there = "budget=80+000+kr&posts=2&post=40+%25&post-hours=1700&extra-group=6000&extra-year=4000";
    let page = site.get(&format!("/planlegg/pip-klubben?{there}")).await.ok();
    assert_eq!(page.only("[data-figure=could-money] summary .whole"), "12 grupper");
    // The hours are not known yet, and so neither is the limit.
    assert!(page.only("[data-figure=could-groups] summary").starts_with(&said("plan-unknown")));
    assert_eq!(page.only(".plan-limit"), said("plan-limit-unknown"));
    let page = site.get("/planlegg/pip-klubben?budget=80000&posts=&extra-group=0").await;
    assert_eq!(page.status, 200);
    assert!(Site::real().get("/planlegg/pip-klubben").await.ok().texts(".plan-backwards dl").is_empty());
}

#[tokio::test]
async fn money_is_typed_as_people_write_it() {
    let site = Site::real();
    for rate in ["450", "450+kr", "kr+450", "450,-", "450+kroner", "450,00"] {
        let page = site.get(&format!("/planlegg/pip-klubben?rate={rate}&full=100+%25")).await.ok();
        assert_eq!(page.attributes("#rate", "aria-invalid"), Vec::<String>::new(), "{rate}");
        assert!(page.attributes(".missing", "href").iter().all(|it| it != "#rate"), "{rate}");
    }
}

#[tokio::test]
async fn a_programme_that_is_not_here_is_not_found() {
    let site = Site::real();
    for address in [
        "/planlegg/finnes-ikke",
        "/planlegg/%C3%A6",
        "/planlegg/finnes-ikke/regneark",
        "/planlegg?p=pip-klubben&p=finnes-ikke",
        "/planlegg/regneark?p=finnes-ikke",
    ] {
        assert_eq!(site.get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn too_many_programmes_are_refused_and_too_few_are_chosen() {
    let site = Site::whole();
    let chosen: Vec<String> = real_ids().iter().take(7).map(|id| format!("p={id}")).collect();
    let page = site.get(&format!("/planlegg?{}", chosen.join("&"))).await;
    assert_eq!(page.status, 400);
    assert_eq!(page.attributes(".chooser input[checked]", "value").len(), 7);
    let many = "p=pip-klubben&".repeat(2_000);
    assert_eq!(site.get(&format!("/planlegg?{many}")).await.status, 400);
}

#[tokio::test]
async fn one_chosen_programme_has_a_page_of_its_own() {
    for (_, prefix) in PREFIXES {
        let address =
            in_language(prefix, "/planlegg?p=pip-klubben&reach=20&staff=4&sources=independent&extra=");
        let page = Site::real().get(&address).await;
        assert_eq!(page.status, 303);
        let own =
            in_language(prefix, "/planlegg/pip-klubben?reach=20&staff=4&sources=independent&p=pip-klubben");
        assert_eq!(page.header("location"), own);
    }
}

#[tokio::test]
async fn what_is_not_here_is_named_and_the_rest_is_kept() {
    let site = Site::real();
    let page = site.get("/planlegg/regneark?p=pip-klubben&p=finnes-ikke&reach=20").await;
    assert_eq!(page.status, 404);
    assert!(page.only("[role=alert]").contains("«finnes-ikke»"));
    assert_eq!(page.attributes(".chooser input[name=reach]", "value"), ["20"]);
    let page = site.get("/planlegg?p=pip-klubben&p=finnes-ikke&reach=20").await;
    assert_eq!(page.status, 404);
    assert!(page.only("[role=alert]").contains("«finnes-ikke»"));
    assert_eq!(page.attributes(".chooser input[checked]", "value"), ["pip-klubben"]);
    assert_eq!(page.attributes(".chooser input[name=reach]", "value"), ["20"]);
    // Two that are here are planned all the same.
    let page = site.get("/planlegg?p=pip-klubben&p=finnes-ikke&p=familiestue-nyborg&reach=20").await;
    assert_eq!(page.status, 404);
    assert!(page.only("[role=alert]").contains("«finnes-ikke»"));
    assert_eq!(page.texts(".plan-result thead th").len(), 3);
}

#[tokio::test]
async fn programmes_stand_side_by_side_with_shared_and_own_fields() {
    let site = Site::real();
    for (_, prefix) in PREFIXES {
        let path =
            in_language(prefix, "/planlegg?p=familiestue-nyborg&p=pip-klubben&p=barn-i-rusfamilier&reach=20");
        let page = site.get(&path).await.ok();
        assert_eq!(page.texts(".plan-result thead th").len(), 4);
        assert_eq!(page.attributes("form.plan-form input[name=p]", "value").len(), 3);
        assert_eq!(page.attributes("#reach", "value"), ["20"]);
        assert_eq!(page.attributes("[id=extra-year]", "name").len(), 1);
    }
    let page = site.get("/planlegg?p=familiestue-nyborg&p=pip-klubben&reach=20").await.ok();
    let groups = page.texts("tr[data-figure=groups-whole] td summary .whole");
    assert_eq!(groups, ["4–5 grupper", "2–3 grupper"]);
}

#[tokio::test]
async fn what_is_typed_for_another_programme_is_not_lost() {
    let page = Site::real().get("/planlegg/pip-klubben?set-familiestue-nyborg-preparation=1").await.ok();
    assert_eq!(page.attributes("input[name=set-familiestue-nyborg-preparation]", "value"), ["1"]);
}

#[tokio::test]
async fn the_spreadsheet_has_what_is_typed() {
    let page = Site::real().get(FILLED).await.ok();
    let link = &page.attributes(".plan-actions a", "href")[0];
    let file = Site::real().get(link).await.ok();
    assert_eq!(
        file.header("content-type"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    );
    assert!(file.header("content-disposition").contains("plan-familiestue-nyborg.xlsx"));
    assert!(link.contains("reach=20") && file.bytes.starts_with(b"PK"));
    let both = Site::real().get("/nn/planlegg/regneark?p=pip-klubben&p=familiestue-nyborg").await.ok();
    assert_eq!(both.header("content-language"), "nn");
}

#[tokio::test]
async fn the_page_says_when_the_sources_say_too_little() {
    let site = Site::whole();
    let alert = |id: &str| format!("/planlegg/{id}");
    let page = site.get(&alert("bti")).await.ok();
    assert!(page.attributes(".plan-result .ds-alert a", "href").contains(&"/tiltak/bti/sporsmal".to_owned()));
    let page = site.get(&alert("pip-klubben")).await.ok();
    assert!(page.texts(".plan-result .ds-alert").is_empty());
}

#[tokio::test]
async fn what_was_asked_for_and_typed_goes_along_to_the_council_paper() {
    let site = Site::real();
    let wishes = "age-from=4&age-to=6&staff=4";
    let fits = site.get(&format!("/finn-tiltak?{wishes}")).await.ok();
    let to_plan = fits.attributes("a[href^='/planlegg/familiestue-nyborg']", "href");
    let along = "wishes=age-from%3D4%26age-to%3D6%26staff%3D4";
    assert_eq!(to_plan, [format!("/planlegg/familiestue-nyborg?{along}")]);

    // The form keeps what was asked for, and so does the address after it is sent.
    let plan = site.get(&format!("{}&reach=20", to_plan[0])).await.ok();
    let kept = plan.attributes(".plan-form input[type=hidden]", "name");
    assert_eq!(kept, ["wishes"]);
    let to_paper = plan.attributes("a[href^='/saksframlegg']", "href");
    assert_eq!(to_paper, [format!("/saksframlegg?p=familiestue-nyborg&reach=20&{along}")]);
    // An address from before says the same.
    let before = site.get(&format!("/planlegg/familiestue-nyborg?{wishes}&reach=20")).await.ok();
    assert_eq!(before.attributes("a[href^='/saksframlegg']", "href"), to_paper);

    let paper = site.get(&to_paper[0]).await.ok().outline();
    assert!(paper.contains("4–5 grupper") && paper.contains("4–6 år"), "{paper}");
}

#[tokio::test]
async fn a_comparison_leads_to_the_plan_of_the_same_programmes() {
    let page = Site::real().get("/sammenlign?p=pip-klubben&p=familiestue-nyborg&only=differences").await.ok();
    let links = page.attributes(".take a[href^='/planlegg']", "href");
    assert_eq!(links, ["/planlegg?p=pip-klubben&p=familiestue-nyborg"]);
}

#[tokio::test]
async fn what_is_left_out_of_another_country_is_said_and_can_be_chosen() {
    let site = Site::whole();
    let left_out = "Det kildene bare forteller om Danmark, er ikke regnet med:";
    for path in ["/planlegg/de-utrolige-arene?", "/planlegg?p=de-utrolige-arene&p=pip-klubben&"] {
        let page = site.get(path).await.ok();
        let said = page.only(".plan-abroad");
        assert!(said.starts_with(left_out) && said.contains("Nye gruppeledere i Danmark"), "{said}");
        assert!(page.texts("details .plan-abroad").is_empty(), "{path}: it is not folded away");
        let asked = page.attributes("#set-de-utrolige-arene-abroad-dk option[selected]", "value");
        assert_eq!(asked, ["nei"], "{path}");
        let chosen = site.get(&format!("{path}set-de-utrolige-arene-abroad-dk=ja")).await.ok();
        assert!(chosen.texts(".plan-abroad").is_empty(), "{path}");
    }
    // A Danish municipality has them, and is not asked.
    let danish = site.get("/planlegg/de-utrolige-arene?in=DK").await.ok();
    assert!(danish.texts(".plan-abroad").is_empty());
    assert!(danish.attributes("#set-de-utrolige-arene-abroad-dk", "id").is_empty());
}

#[tokio::test]
async fn a_rate_tells_what_prices_of_another_country_are_and_adds_none_of_them() {
    let site = Site::whole();
    let page = site.get("/planlegg/de-utrolige-arene?fx-dkk=150").await.ok();
    let exchanged = page.texts(".plan-exchanged li");
    let said = "11 500 danske kroner per ansatt er 17 250 kr med kursen dere har skrevet.";
    assert!(exchanged.iter().any(|it| it.contains(said)), "{exchanged:?}");
    let about = "ca. 18 000–28 000 danske kroner per familie er ca. 27 000–42 000 kr";
    assert!(exchanged.iter().any(|it| it.starts_with(about)), "{exchanged:?}");
    assert!(exchanged.iter().all(|it| !it.contains("euro")), "its rate is not typed: {exchanged:?}");
    let without = site.get("/planlegg/de-utrolige-arene").await.ok();
    assert!(without.texts(".plan-exchanged").is_empty());
    let all = |page: &crate::support::Page| page.texts(".plan-result [data-figure] summary");
    assert_eq!(all(&page), all(&without), "no sum has changed");
    let folded = page.attributes("details:not([open]) [id=fx-dkk]", "value");
    assert_eq!(folded, ["150"]);
}
