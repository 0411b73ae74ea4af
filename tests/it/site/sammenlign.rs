//! `/sammenlign`: programmes side by side, the municipality's commitments first.

use crate::support::{
    Page, Site, assert_seen, assert_seen_in_every_language, bare, example, programme, programme_text, real,
    said, sound,
};
use tiltak::coverage::Tally;
use tiltak::record::Question;

const ALL_FOUR: &str =
    "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&p=familiestue-nyborg&p=stine-sofie-hverdagspakke";

/// The cells of one row, without its heading.
fn row(page: &Page, question: &str) -> Vec<String> {
    page.texts(&format!("tr[id='{question}'] td"))
}

#[tokio::test]
async fn programmes_stand_side_by_side() {
    let site = Site::showing([example(), programme("Pip")]);
    assert_seen_in_every_language("site/comparison", &site, "/sammenlign?p=eksempel-tiltak&p=pip").await;
}

#[tokio::test]
async fn the_columns_stand_in_the_order_that_was_asked_for() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    assert_eq!(
        page.texts("thead .column-name"),
        ["Pip-klubben", "Barn i rusfamilier", "Familiestue", "Stine Sofie Hverdagspakke"]
    );
    let page = Site::real().get("/sammenlign?p=familiestue-nyborg&p=pip-klubben").await.ok();
    assert_eq!(page.texts("thead .column-name"), ["Familiestue", "Pip-klubben"]);
}

#[tokio::test]
async fn the_commitments_come_first() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let groups = page.attributes("tbody", "data-group");
    assert_eq!(groups[..3], ["commitments", "provider", "costs"]);
    assert_eq!(groups.len(), 11);
}

#[tokio::test]
async fn every_column_has_its_status_and_both_sides_of_it() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let heads = page.texts("thead th");
    assert!(heads[1].contains("Tilbys") && heads[1].contains("Prøves ut"), "{}", heads[1]);
    assert!(heads[2].contains("Tilbys ikke lenger"), "{}", heads[2]);
    assert!(heads[3].contains("Lokal praksis"), "{}", heads[3]);
}

#[tokio::test]
async fn a_planner_reads_the_commitments_across() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let agreement = row(&page, "commitments-agreement");
    assert!(agreement[0].contains("Voksne for Barn"), "{agreement:?}");
    assert!(agreement[1].starts_with(&said("silence-not-stated")), "{agreement:?}");
    assert!(agreement[2].starts_with(&said("silence-not-applicable")), "{agreement:?}");
    assert!(agreement[3].starts_with(&said("silence-not-stated")), "{agreement:?}");

    let coordinator = row(&page, "commitments-coordinator");
    assert!(coordinator[0].contains("1 koordinator per kommune"), "{coordinator:?}");
    let staff = row(&page, "commitments-staff");
    assert!(
        staff[0].contains("minst 4 gruppeledere per kommune")
            && staff[0].contains("2 gruppeledere per gruppe")
    );
    assert!(staff[2].contains("2 pedagoger per gruppe"), "{staff:?}");
    let training = row(&page, "commitments-take-part-in-training");
    assert!(training[1].contains("4 dager"), "{training:?}");
    let key_persons = row(&page, "commitments-key-persons-per-workplace");
    assert!(key_persons[1].contains("minst 2 nøkkelpersoner per arbeidsplass"), "{key_persons:?}");
    let visits = row(&page, "provider-supervision-visits");
    assert!(visits[1].contains("3–4 besøk"), "{visits:?}");
}

#[tokio::test]
async fn how_much_is_known_is_counted_for_each() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let first = |cells: Vec<String>| -> Vec<String> {
        cells.iter().map(|cell| cell.split(' ').next().unwrap().to_owned()).collect()
    };
    let programmes =
        ["pip-klubben", "barn-i-rusfamilier", "familiestue-nyborg", "stine-sofie-hverdagspakke"].map(real);
    let expected = programmes.each_ref().map(|it| it.commitments.stated().count().to_string());
    assert_eq!(first(page.texts("tbody[data-group=commitments] .group-row td")), expected);
    // In every group, each silence in words.
    assert_eq!(page.texts(".group-row td").len(), 11 * 4);
    let hverdagspakke = &page.texts("tbody[data-group=commitments] .group-row td")[3];
    assert_eq!(hverdagspakke, "0 av 25 besvart 25 ikke oppgitt");
    // And for all questions together, in the head.
    let total = |it| Tally::of(it, Question::all()).stated.to_string();
    assert_eq!(first(page.texts("thead .column-total")), programmes.each_ref().map(total));
}

#[tokio::test]
async fn the_three_silences_are_told_apart_in_words() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    for kind in ["not-stated", "not-applicable"] {
        let cells = page.texts(&format!("td [data-silence={kind}]"));
        assert!(!cells.is_empty(), "{kind}");
    }
    let legend = page.outline_of("section.legend");
    for id in ["silence-not-stated", "silence-not-recorded", "silence-not-applicable"] {
        assert!(legend.contains(&said(id)), "{legend}");
    }
    // Questions that nobody answers stand together, once for each sort of silence.
    let silent = page.attributes("tbody[data-group=costs] tr[data-silence]", "data-silence");
    assert_eq!(silent, ["not-stated"]);
}

#[tokio::test]
async fn what_nobody_has_looked_into_is_not_taken_for_not_stated() {
    let looked = "\n[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"commitments.meals\"]\n";
    let site = Site::showing([sound("alfa", &(programme_text("Alfa") + looked)), programme("Beta")]);
    let page = site.get("/sammenlign?p=alfa&p=beta").await.ok();
    let meals = row(&page, "commitments-meals");
    assert!(meals[0].starts_with(&said("silence-not-stated")), "{meals:?}");
    assert!(meals[1].starts_with(&said("silence-not-recorded")), "{meals:?}");
}

#[tokio::test]
async fn only_the_differences_can_be_shown() {
    let site = Site::showing([
        programme("Alfa"),
        sound("beta", &programme_text("Beta").replace("from = 4", "from = 5")),
    ]);
    let all = site.get("/sammenlign?p=alfa&p=beta").await.ok();
    assert_eq!(row(&all, "identity-kind").len(), 2);
    let only = site.get("/sammenlign?p=alfa&p=beta&only=differences").await.ok();
    assert_eq!(only.attributes("tbody tr[id]", "id"), ["target-group-child-age"]);
    let hidden = only.only(".alike");
    let n_questions = Question::all().count();
    assert!(hidden.starts_with(&(n_questions - 1).to_string()), "{hidden}");
    // And back again.
    let links = only.attributes("[data-switch=rows] a", "href");
    assert_eq!(links, ["/sammenlign?p=alfa&p=beta", "/sammenlign?p=alfa&p=beta&only=differences"]);
}

#[tokio::test]
async fn one_is_not_enough_and_what_is_chosen_stays_chosen() {
    let site = Site::real();
    for address in ["/sammenlign", "/sammenlign?p=pip-klubben", "/sammenlign?p=pip-klubben&p=pip-klubben"] {
        let page = site.get(address).await.ok();
        assert_eq!(page.attributes("input[type=checkbox]", "name"), ["p"; 4], "{address}");
        assert!(page.texts("table").is_empty(), "{address}");
    }
    let page = site.get("/sammenlign?p=pip-klubben").await.ok();
    assert_eq!(page.attributes("input[checked]", "value"), ["pip-klubben"]);
    assert_seen("site/choose", &page.outline());
}

#[tokio::test]
async fn six_are_shown_of_more_and_the_visitor_is_told() {
    let site = Site::showing(
        (1..=8).map(|number| sound(&format!("t{number}"), &programme_text(&format!("T{number}")))),
    );
    let address = |n: usize| {
        format!("/sammenlign?{}", (1..=n).map(|it| format!("p=t{it}")).collect::<Vec<_>>().join("&"))
    };
    let page = site.get(&address(6)).await.ok();
    assert_eq!(page.texts("thead .column-name").len(), 6);
    assert!(page.texts(".ds-alert").is_empty());
    let page = site.get(&address(8)).await.ok();
    assert_eq!(page.texts("thead .column-name").len(), 6);
    assert!(page.only(".ds-alert").contains('6'), "{}", page.only(".ds-alert"));
}

#[tokio::test]
async fn what_is_not_here_is_named_beside_what_is() {
    let site = Site::real();
    let page = site
        .get(
            "/sammenlign?p=pip-klubben&p=nothing&p=../../etc&p=&p=barn-i-rusfamilier&p=<b>%00x&x=1"
                .replace('<', "%3C")
                .replace('>', "%3E")
                .as_str(),
        )
        .await;
    assert_eq!(page.status, 404);
    assert_eq!(page.texts("thead .column-name"), ["Pip-klubben", "Barn i rusfamilier"]);
    let told = page.only(".ds-alert");
    assert!(told.contains("«nothing», «../../etc» og «<b>\u{fffd}x»"), "{told}");
    // What the page links to no longer names them.
    assert!(page.attributes("main a", "href").iter().all(|it| !it.contains("nothing")));

    let page = site.get("/nn/sammenlign?p=nothing&p=pip-klubben").await;
    assert_eq!(page.status, 404);
    assert!(page.texts("table").is_empty());
    assert_eq!(page.attributes("input[checked]", "value"), ["pip-klubben"]);
    assert!(page.only(".ds-alert").starts_with("Vi finn ikkje tiltaket «nothing»."));
}

#[tokio::test]
async fn a_programme_can_be_taken_away_while_two_are_left() {
    let site = Site::real();
    let three = site.get("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&p=familiestue-nyborg").await.ok();
    assert_eq!(
        three.attributes("thead a.remove", "href"),
        [
            "/sammenlign?p=barn-i-rusfamilier&p=familiestue-nyborg",
            "/sammenlign?p=pip-klubben&p=familiestue-nyborg",
            "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier",
        ]
    );
    let two = site.get("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier").await.ok();
    assert!(two.attributes("thead a.remove", "href").is_empty());
}

#[tokio::test]
async fn one_more_can_be_added_without_losing_the_others() {
    let page = Site::real().get("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&only=differences").await.ok();
    assert_eq!(page.attributes("form.add input[name=p]", "value"), ["pip-klubben", "barn-i-rusfamilier"]);
    assert_eq!(page.attributes("form.add input[name=only]", "value"), ["differences"]);
    assert_eq!(
        page.attributes("form.add option", "value"),
        ["familiestue-nyborg", "stine-sofie-hverdagspakke"]
    );
}

#[tokio::test]
async fn every_row_and_column_has_a_heading() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    assert_eq!(page.texts(".comparison > caption").len(), 1);
    assert_eq!(page.attributes(".comparison thead th", "scope"), ["col"; 5]);
    // The heading of a sentence is also that of the row of answers under it.
    let rows = page.texts(".comparison tbody tr").len() - page.texts(".difference-row").len();
    assert_eq!(page.attributes(".comparison tbody tr > th:first-child", "scope").len(), rows);
    assert_eq!(
        page.texts(".difference-row + tr[id]").len(),
        page.texts(".difference-row > [rowspan='2']").len()
    );
    // The table can be scrolled with the keyboard, and says what it is.
    assert!(page.attributes(".table-scroll", "tabindex").iter().all(|it| it == "0"));
    let label = &page.attributes(".table-scroll", "aria-labelledby")[0];
    assert_eq!(page.texts(&format!("[id='{label}']")).len(), 1);
}

#[tokio::test]
async fn the_sources_of_a_cell_are_in_the_cell() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let marks = bare(page.attributes("td .source-mark a", "href"));
    assert!(marks.iter().any(|it| it.starts_with("/tiltak/pip-klubben#kilde-")));
    assert!(marks.iter().any(|it| it.starts_with("/tiltak/familiestue-nyborg#kilde-")));
}
