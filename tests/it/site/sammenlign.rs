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
    let names = page.texts(".columns .column-name");
    // A long name may be divided where a line ends.
    let names: Vec<String> = names.iter().map(|it| it.replace('\u{ad}', "")).collect();
    assert_eq!(names, ["Pip-klubben", "Barn i rusfamilier", "Familiestue", "Stine Sofie Hverdagspakke"]);
    let page = Site::real().get("/sammenlign?p=familiestue-nyborg&p=pip-klubben").await.ok();
    assert_eq!(page.texts(".columns .column-name"), ["Familiestue", "Pip-klubben"]);
}

#[tokio::test]
async fn the_commitments_come_first() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let groups = page.attributes("[data-group]", "data-group");
    assert_eq!(groups[..3], ["commitments", "provider", "costs"]);
    assert_eq!(groups.len(), 11);
}

#[tokio::test]
async fn every_column_has_its_status_and_both_sides_of_it() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let heads = page.texts(".columns > li");
    assert!(heads[0].contains("Tilbys") && heads[0].contains("Prøves ut"), "{}", heads[0]);
    assert!(heads[1].contains("Tilbys ikke lenger"), "{}", heads[1]);
    assert!(heads[2].contains("Lokal praksis"), "{}", heads[2]);
}

#[tokio::test]
async fn a_planner_reads_the_commitments_across() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let silent = said("silence-not-stated");
    assert_eq!(
        row(&page, "commitments-agreement"),
        ["Må", &silent, &said("silence-not-applicable"), &silent]
    );
    assert_eq!(row(&page, "commitments-coordinator")[0], "Må 1 per kommune");
    let staff = row(&page, "commitments-staff");
    assert_eq!(staff[0], "Må minst 4 per kommune", "what is only described stands in the opened row");
    assert_eq!(staff[2], "Beskrevet 2 per gruppe, 1 per forløp");
    assert!(row(&page, "commitments-take-part-in-training")[1].contains("4 dager"));
    assert_eq!(row(&page, "commitments-key-persons-per-workplace")[1], "Må minst 2 per arbeidsplass");

    // The row opens to what the sources say, in the order of the columns.
    let opened = &page.texts("tr[id='commitments-agreement'] + .opens .side-said > div");
    assert!(opened[0].contains("Voksne for Barn") && opened[0].contains("Kilde"), "{opened:?}");
    assert!(opened[1].starts_with(&silent), "{opened:?}");
    let sentence = page.only("tr[id='commitments-agreement'] + .opens > td > details > summary");
    assert!(sentence.starts_with("Krav i Pip-klubben."), "{sentence}");
}

#[tokio::test]
async fn a_group_is_folded_and_has_an_address_of_its_own() {
    let site = Site::real();
    let folded = site.get(ALL_FOUR).await.ok();
    let visits = folded.only("[id='provider-supervision-visits']");
    assert!(visits.contains("3–4 besøk"), "{visits}");
    assert!(row(&folded, "provider-supervision-visits").is_empty());
    let link = &folded.attributes("details[data-group=provider] > p > a", "href")[0];
    assert_eq!(*link, format!("{ALL_FOUR}&open=provider#provider"));

    let opened = site.get(link.split('#').next().unwrap()).await.ok();
    assert!(row(&opened, "provider-supervision-visits")[1].contains("3–4 besøk"));
    assert!(row(&opened, "delivery-course-length").is_empty());
    // Every way on keeps it open, and one more can be.
    let next = &opened.attributes("details[data-group=delivery] > p > a", "href")[0];
    assert_eq!(*next, format!("{ALL_FOUR}&open=provider&open=delivery#delivery"));
    assert!(opened.attributes("[data-switch] a", "href").iter().all(|it| it.contains("open=provider")));
    let pair = site.get("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&open=provider").await.ok();
    assert_eq!(pair.attributes("form.add input[name=open]", "value"), ["provider"]);
}

#[tokio::test]
async fn every_question_has_its_place_whatever_is_folded() {
    let site = Site::real();
    for more in ["", "&open=delivery", "&open=costs&open=pictures", "&show=all", "&open=nothing&open=%00"] {
        let page = site.get(&format!("{ALL_FOUR}{more}")).await.ok();
        let ids = page.attributes("[id]", "id");
        for question in Question::all() {
            assert_eq!(
                ids.iter().filter(|it| **it == question.slug()).count(),
                1,
                "{more}: {}",
                question.key()
            );
        }
        let mut unique = ids.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{more}");
    }
}

#[tokio::test]
async fn all_of_it_can_be_asked_for() {
    let page = Site::real().get(&format!("{ALL_FOUR}&show=all")).await.ok();
    assert_eq!(page.texts("details[data-group][open]").len(), 10);
    assert!(!page.texts("figure.picture").is_empty());
    assert_eq!(page.texts(".opens > td > details:not([open])"), Vec::<String>::new());
    assert_eq!(page.attributes(".folds-all a", "href"), [ALL_FOUR]);
}

#[tokio::test]
async fn the_nine_answers_come_first_each_with_its_sources() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let rows = page.attributes(".answers tbody tr", "id");
    assert_eq!((rows.len(), &*rows[6]), (9, "svar-effect"));
    let cells = page.texts(".answers tbody td");
    assert!(cells.len() == 9 * 4 && cells.iter().all(|it| !it.is_empty()), "{cells:?}");
    // Whoever would have it in another country is answered for that country.
    let here = page.texts("tr[id=svar-available] td");
    let there = Site::real().get(&format!("{ALL_FOUR}&in=SE")).await.ok().texts("tr[id=svar-available] td");
    assert_ne!(here, there);
    assert!(page.attributes("tr[id=svar-effort] td", "data-cites").iter().all(|it| !it.is_empty()));
}

#[tokio::test]
async fn what_it_takes_stands_as_figures_stated_ones_told_from_those_worked_out() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let people = page.texts("tr[data-take=people] td");
    assert!(people[0].contains("2 gruppeledere per gruppe"), "{people:?}");
    assert!(people[1].contains("minst 2 nøkkelpersoner per arbeidsplass"), "{people:?}");
    let hours = page.texts("tr[data-take=hours-of-group] td");
    // A part is told in a sentence, and drawn as nothing.
    assert_eq!(hours[0], "98–140 timer er kjent. Noe mangler, så summen er ukjent.");
    assert!(page.texts("tr[data-take=training] td")[1].contains("4 dager"));
    assert_eq!(page.only("#krever > .side-about"), said("takes-stated"), "so that no cell needs to say it");
    assert_eq!(page.texts("tr[data-take=price] td"), vec![said("silence-not-stated"); 4]);
}

#[tokio::test]
async fn figures_of_one_thing_say_whom_and_what_they_are_of() {
    let page = Site::whole().get("/sammenlign?p=de-utrolige-arene&p=pmto").await.ok();
    for (take, least) in [("training", 3), ("price", 3)] {
        let figures = page.texts(&format!("tr[data-take={take}] td:nth-of-type(2) > p.taken"));
        assert!(figures.len() >= least, "{take}: {figures:?}");
        let of: std::collections::BTreeSet<&str> =
            figures.iter().map(|it| it.split(':').next().unwrap()).collect();
        assert_eq!(of.len(), figures.len(), "{take}: told apart before the figure: {figures:?}");
        assert!(figures.iter().all(|it| !it.contains("(pris)")), "{figures:?}");
    }
    assert_eq!(page.only("h1"), "Sammenligning av 2 tiltak");
}

#[tokio::test]
async fn the_sources_of_what_is_shown_stand_together_under_their_numbers() {
    let site = Site::real();
    let page = site.get(ALL_FOUR).await.ok();
    let cited = page.attributes(".side td", "data-cites");
    // «10–15» is a run: its ends are listed, and all between them.
    let numbers: Vec<&str> = cited.iter().flat_map(|it| it.split([',', '–'])).map(str::trim).collect();
    let listed = page.attributes(".proof li", "value");
    assert!(
        !numbers.is_empty() && numbers.iter().all(|it| listed.iter().any(|one| one == it)),
        "{numbers:?}"
    );
    assert!(page.only("p.on-paper").contains(ALL_FOUR));
}

#[tokio::test]
async fn a_source_of_what_is_folded_is_listed_where_it_is_unfolded() {
    // Each has a source that only a folded part rests on.
    let with_report = |name: &str| {
        let report = format!(
            "\n[[sources]]\nid = \"rapport\"\ntitle = \"Rapport om {name}\"\npublisher = \"Instituttet\"\n\
             kind = \"evaluation-report\"\ninterest = \"independent\"\npublished = \"2025\"\nread-on = 2026-11-22\n\
             \n[[delivery.methods]]\ntext = \"De leker.\"\nsource = {{ id = \"rapport\", at = \"side 4\" }}\n"
        );
        sound(&name.to_lowercase(), &(programme_text(name) + &report))
    };
    let site = Site::showing([with_report("Alfa"), with_report("Beta")]);
    let proof = async |more: &str| {
        let page = site.get(&format!("/sammenlign?p=alfa&p=beta{more}")).await.ok();
        page.texts(".proof li")
    };
    let (folded, unfolded) = (proof("").await, proof("&open=delivery").await);
    let names_report = |list: &[String]| list.iter().filter(|it| it.contains("Rapport om")).count();
    assert_eq!((names_report(&folded), names_report(&unfolded)), (0, 2), "{folded:#?} {unfolded:#?}");
    assert!(proof("&show=all").await.len() > folded.len());
}

#[tokio::test]
async fn how_much_is_known_is_counted_for_each() {
    let page = Site::real().get(&format!("{ALL_FOUR}&show=all")).await.ok();
    let first = |cells: Vec<String>| -> Vec<String> {
        cells.iter().map(|cell| cell.split(' ').next().unwrap().to_owned()).collect()
    };
    let programmes =
        ["pip-klubben", "barn-i-rusfamilier", "familiestue-nyborg", "stine-sofie-hverdagspakke"].map(real);
    let expected = programmes.each_ref().map(|it| it.provider.stated().count().to_string());
    assert_eq!(first(page.texts("[data-group=provider] .tallies td")), expected);
    // In every group, each silence in words.
    assert_eq!(page.texts(".tallies td").len(), 10 * 4);
    let costs = &page.texts("[data-group=costs] .tallies td")[0];
    assert_eq!(costs, "0 av 12 besvart 12 ikke oppgitt");
    // And for all questions together, above the columns.
    let total = |it| Tally::of(it, Question::all()).stated.to_string();
    assert_eq!(first(page.texts(".columns .column-total")), programmes.each_ref().map(total));
}

#[tokio::test]
async fn the_three_silences_are_told_apart_in_words() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    for kind in ["not-stated", "not-applicable"] {
        let cells = page.texts(&format!("td [data-silence={kind}]"));
        assert!(!cells.is_empty(), "{kind}");
    }
    let legend = page.outline_of("details.legend");
    for id in ["silence-not-stated", "silence-not-recorded", "silence-not-applicable"] {
        assert!(legend.contains(&said(id)), "{legend}");
    }
    // Questions that nobody answers stand together, once for each sort of silence.
    let silent = page.attributes("[data-group=costs] .silent-row", "data-silence");
    assert_eq!(silent, ["not-stated"]);
}

#[tokio::test]
async fn what_nobody_has_looked_into_is_not_taken_for_not_stated() {
    let looked = "\n[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"commitments.meals\"]\n";
    let site = Site::showing([sound("alfa", &(programme_text("Alfa") + looked)), programme("Beta")]);
    let page = site.get("/sammenlign?p=alfa&p=beta").await.ok();
    let meals = page.texts("#commitments-meals + .side-said > div");
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
    assert!(!all.only("[id='identity-kind']").is_empty());
    let only = site.get("/sammenlign?p=alfa&p=beta&only=differences").await.ok();
    assert_eq!(only.attributes(".comparison-fold li[id]", "id"), ["target-group-child-age"]);
    let hidden = only.only(".alike");
    let n_alike = Tally::of(&programme("Alfa"), Question::all()).stated - 1;
    let n_silent = Question::all().count() - n_alike - 1;
    assert!(hidden.contains(&format!("{n_alike} rader som sier det samme, er skjult.")), "{hidden}");
    assert!(hidden.contains(&format!("{n_silent} rader som ingen sier noe om, er skjult.")), "{hidden}");
    // And back again.
    let links = only.attributes("[data-switch=rows] a", "href");
    assert_eq!(links, ["/sammenlign?p=alfa&p=beta", "/sammenlign?p=alfa&p=beta&only=differences"]);
}

#[tokio::test]
async fn what_only_one_says_is_a_list_of_its_own() {
    let gives = "\n[[provider]]\ntype = \"training\"\ntext = \"Kurs.\"\n\
                 source = { id = \"nettside\", at = \"Dette får dere\" }\n";
    let site = Site::showing([programme("Alfa"), sound("beta", &(programme_text("Beta") + gives))]);
    let page = site.get("/sammenlign?p=alfa&p=beta&only=differences").await.ok();
    assert_eq!(bare(page.attributes(".only-one a", "href")), ["/tiltak/beta#provider-training"]);
    assert_eq!(page.texts(".only-one h4"), ["Beta"]);
    assert!(page.only(".alike").contains("Én rad som bare ett tiltak sier noe om, står for seg."));
    // Among all rows it stands in its group.
    let all = site.get("/sammenlign?p=alfa&p=beta").await.ok();
    assert!(all.texts(".only-one").is_empty());
    assert!(!all.texts("[data-group=provider] [id='provider-training']").is_empty());
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
    assert_eq!(page.texts(".columns .column-name").len(), 6);
    assert!(page.texts(".ds-alert").is_empty());
    let page = site.get(&address(8)).await.ok();
    assert_eq!(page.texts(".columns .column-name").len(), 6);
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
    assert_eq!(page.texts(".columns .column-name"), ["Pip-klubben", "Barn i rusfamilier"]);
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
        three.attributes(".columns a.remove", "href"),
        [
            "/sammenlign?p=barn-i-rusfamilier&p=familiestue-nyborg",
            "/sammenlign?p=pip-klubben&p=familiestue-nyborg",
            "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier",
        ]
    );
    let two = site.get("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier").await.ok();
    assert!(two.attributes(".columns a.remove", "href").is_empty());
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
    for table in ["table.matrix", "table.takes"] {
        assert_eq!(page.texts(&format!("{table} > caption")).len(), 1);
        assert_eq!(page.attributes(&format!("{table} > thead th"), "scope"), ["col"; 5]);
    }
    // The heading of a row is also that of the sentence under it.
    assert_eq!(
        page.texts(".matrix tr[id] > th[scope=row][rowspan='2']").len(),
        page.texts(".matrix tr[id] + .opens").len()
    );
    // On a phone every cell says whose it is.
    let n_named = page.attributes(".side > tbody > tr > td[data-name]", "data-name").len();
    let n_cells = page.texts(".side > tbody > tr > td:not([colspan])").len();
    assert_eq!((n_named, n_named % 4), (n_cells, 0));
}

#[tokio::test]
async fn the_sources_of_a_cell_are_in_the_cell() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let marks = bare(page.attributes("td .source-mark a", "href"));
    assert!(marks.iter().any(|it| it.starts_with("/tiltak/pip-klubben#kilde-")));
    assert!(marks.iter().any(|it| it.starts_with("/tiltak/familiestue-nyborg#kilde-")));
}
