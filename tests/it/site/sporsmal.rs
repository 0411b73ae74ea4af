//! `/tiltak/{id}/sporsmal`: a letter to the owner that asks for exactly what is
//! missing.

use tiltak::coverage::Tally;
use tiltak::letter::choices;
use tiltak::record::{Group, Question};
use tiltak::term::Term as _;

use crate::support::{
    FIRST_FOUR, Page, Site, assert_seen_in_every_language, bare, example, programme_text, real, real_ids,
    sound,
};

async fn letter(id: &str, query: &str) -> Page {
    Site::real().get(&format!("/tiltak/{id}/sporsmal{query}")).await.ok()
}

/// The letter as it is copied.
#[track_caller]
fn text(page: &Page) -> String {
    // A browser leaves out the first line end of a field.
    let field = page.text().split("<textarea").nth(1).expect("there is a letter");
    let text = field.split_once('>').unwrap().1.split("</textarea>").next().unwrap();
    text.trim_start_matches('\n').replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// How many numbered questions a letter has.
fn n_questions(text: &str) -> usize {
    let is_numbered =
        |line: &&str| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
    text.lines().filter(is_numbered).count()
}

#[tokio::test]
async fn a_letter_is_written_in_the_visitors_language() {
    let site = Site::showing([example()]);
    let address = "/tiltak/eksempel-tiltak/sporsmal?not-recorded=yes&choose=groups&group=lifecycle&group=costs&group=staffing";
    assert_seen_in_every_language("site/letter", &site, address).await;
}

/// Every group, chosen one by one.
fn of_all_groups() -> String {
    let groups: String = Group::ALL.iter().map(|it| format!("&group={}", it.key())).collect();
    format!("?choose=groups{groups}")
}

#[tokio::test]
async fn a_letter_asks_what_the_sources_are_silent_on_and_nothing_else() {
    for id in FIRST_FOUR {
        let programme = real(id);
        let letter = text(&letter(id, &of_all_groups()).await);
        let choices: usize = choices(&programme).iter().map(|it| it.n_open).sum();
        assert_eq!(n_questions(&letter), choices, "{id}\n{letter}");
        let tally = Tally::of(&programme, Question::all());
        let n_disputed = letter.matches("Kildene er uenige om «").count();
        assert!(choices <= tally.not_stated + tally.not_in_excerpt + n_disputed, "{id}");
        // What the municipality itself decides is no question to an owner.
        for own in ["lokaler", "Må kommunestyret", "egne rutiner"] {
            assert!(!letter.contains(own), "{id}: {own}");
        }
    }
    let hverdagspakke = text(&letter("stine-sofie-hverdagspakke", &of_all_groups()).await);
    assert!(hverdagspakke.contains("Må kommunen ha en koordinator?"), "{hverdagspakke}");
    assert!(!hverdagspakke.contains("Hvem eier tiltaket"), "that is known");
    let familiestue = text(&letter("familiestue-nyborg", &of_all_groups()).await);
    assert!(!familiestue.contains("Dekker dere kursavgiften?"), "there is no provider to ask");
}

#[tokio::test]
async fn the_first_letter_has_ten_questions_at_most_and_goes_with_the_mail_whole() {
    for id in real_ids() {
        for prefix in ["", "/nn", "/da", "/en"] {
            let page = Site::whole().get(&format!("{prefix}/tiltak/{id}/sporsmal")).await.ok();
            let text = text(&page);
            assert!((1..=10).contains(&n_questions(&text)), "{prefix} {id}\n{text}");
            let mail = &page.attributes(".letter-sending > p > a", "href")[0];
            assert!(mail.len() <= 1800, "{prefix} {id}: {}\n{text}", mail.len());
            assert!(mail.contains("1.%20"), "{prefix} {id}: the letter is not in it\n{text}");
            // A field that is filled in is not locked, and no group says that it has nothing to ask.
            assert!(page.attributes("#brev[readonly], #emne[readonly]", "id").is_empty());
            assert!(page.texts(".letter-groups .count").iter().all(|it| it != "(0)"), "{id}");
        }
    }
}

#[tokio::test]
async fn a_letter_names_both_sides_of_a_disagreement() {
    let letter = text(&letter("pip-klubben", "?group=lifecycle").await);
    let question = letter.lines().find(|line| line.contains("«Status»")).unwrap();
    assert!(question.contains("sier «Tilbys»") && question.contains("sier «Prøves ut»"), "{question}");
    assert!(question.contains("Voksne for Barn") && question.ends_with("Hva gjelder i dag?"), "{question}");
}

#[tokio::test]
async fn a_disagreement_about_a_number_inside_a_statement_is_asked_about_too() {
    let page = Site::whole().get(&format!("/tiltak/marte-meo/sporsmal{}", of_all_groups())).await.ok();
    let letter = text(&page);
    let question = letter.lines().find(|line| line.contains("«Samlinger: ")).unwrap();
    assert!(question.contains("(Antall)»"), "{question}");
    assert!(question.contains("ca. 3–6 samlinger") && question.contains("5–8 samlinger"), "{question}");
    // Sides that begin alike are told by what more they say, and by nothing that they share.
    let origin = letter.lines().find(|line| line.contains("«Opphav»")).unwrap();
    assert!(origin.contains("1970-tallet") && !origin.contains("Maria Aarts"), "{origin}");
}

#[tokio::test]
async fn what_nobody_has_looked_for_is_asked_where_there_is_nothing_else() {
    let alfa = sound("alfa", &programme_text("Alfa"));
    let site = Site::showing([alfa.clone()]);
    let first = text(&site.get("/tiltak/alfa/sporsmal").await.ok());
    assert_eq!(n_questions(&first), 10, "{first}");
    let costs = text(&site.get("/tiltak/alfa/sporsmal?choose=groups&group=costs").await.ok());
    assert!(costs.contains("Hva koster lisensen"), "{costs}");
    let n_all: usize = choices(&alfa).iter().map(|it| it.n_not_recorded).sum();
    let page = site.get("/tiltak/alfa/sporsmal?not-recorded=yes").await.ok();
    assert_eq!(n_questions(&text(&page)), n_all);
    assert_eq!(page.attributes("input[name=not-recorded][checked]", "value"), ["yes"]);
    // Where sources are silent too, what nobody has looked for waits until it is wanted.
    let pip = text(&letter("pip-klubben", &of_all_groups()).await);
    let more = text(&letter("pip-klubben", &format!("{}&not-recorded=yes", of_all_groups())).await);
    assert!(n_questions(&more) >= n_questions(&pip));
}

#[tokio::test]
async fn the_visitor_chooses_groups_and_may_choose_none() {
    let page = letter("pip-klubben", "").await;
    let n_groups = page.attributes("input[name=group]", "value").len();
    assert!(n_groups > 4);
    assert_eq!(page.attributes("input[name=group][checked]", "value").len(), n_groups, "all at first");

    let page = letter("pip-klubben", "?choose=groups&group=costs&group=xyz").await;
    assert_eq!(page.attributes("input[name=group][checked]", "value"), ["costs"]);
    let only_costs = text(&page);
    assert!(only_costs.contains("Kostnader\n1. ") && !only_costs.contains("frivillig"), "{only_costs}");

    let page = letter("pip-klubben", "?choose=groups").await;
    assert!(page.texts("textarea").is_empty());
    assert!(page.only(".ds-alert").contains("Velg minst én gruppe"), "{}", page.only(".ds-alert"));
    assert!(page.attributes("input[name=group][checked]", "value").is_empty());
}

#[tokio::test]
async fn a_short_letter_goes_with_the_mail_and_a_long_one_is_pasted() {
    let long = letter("pip-klubben", &of_all_groups()).await;
    let mail = &long.attributes(".letter-sending > p > a", "href")[0];
    assert!(
        mail.starts_with(
            "mailto:tora.gjestvang.ween@vfb.no?subject=Sp%C3%B8rsm%C3%A5l%20om%20Pip-klubben&body=Hei%0D%0A"
        ),
        "{mail}"
    );
    assert!(mail.len() <= 1800 && mail.contains("%5BLim%20inn%20brevet%20her%5D"), "{mail}");
    assert!(long.outline().contains("Kopier teksten først"), "the visitor is told");

    let short = letter("pip-klubben", "?group=evaluation").await;
    let mail = &short.attributes(".letter-sending > p > a", "href")[0];
    assert!(mail.len() <= 1800 && mail.contains("P%C3%A5g%C3%A5r%20det%20studier"), "{mail}");
    assert!(short.outline().contains("med hele brevet"), "the visitor is told");

    // Where no address is published, none is made up.
    let none = letter("barn-i-rusfamilier", "?group=evaluation").await;
    assert!(none.attributes(".letter-sending > p > a", "href")[0].starts_with("mailto:?subject="));
    assert!(none.outline().contains("oppgir ingen e-postadresse"));
}

#[tokio::test]
async fn whom_to_write_to_has_its_source() {
    let page = letter("pip-klubben", "").await;
    assert!(!page.texts(".letter-sending .source-mark").is_empty());
    // The owner stands in when nobody is named as contact.
    let page = Site::showing([sound("alfa", &programme_text("Alfa"))]);
    let page = page.get("/tiltak/alfa/sporsmal?not-recorded=yes").await.ok();
    assert!(page.only(".letter-sending").contains("Alfa"));
}

#[tokio::test]
async fn a_letter_is_text_and_never_markup() {
    let evil = "</textarea><script>alert(1)</script>";
    let text = programme_text("Pip").replace("name = \"Pip\"", &format!("name = \"{evil}\""));
    let page = Site::showing([sound("pip", &text)]).get("/tiltak/pip/sporsmal?not-recorded=yes").await.ok();
    assert!(page.texts("main script").is_empty());
    assert!(self::text(&page).contains(evil));
    assert!(!page.attributes(".letter-sending > p > a", "href")[0].contains('<'));
}

#[tokio::test]
async fn the_programme_and_the_comparison_lead_to_the_letter() {
    let site = Site::real();
    let page = site.get("/da/tiltak/pip-klubben").await.ok();
    assert_eq!(page.attributes(".to-letter a", "href"), ["/da/tiltak/pip-klubben/sporsmal"]);
    let page = site.get("/nn/sammenlign?p=pip-klubben&p=barn-i-rusfamilier").await.ok();
    assert_eq!(
        bare(page.attributes(".columns a.ask", "href")),
        ["/nn/tiltak/pip-klubben/sporsmal", "/nn/tiltak/barn-i-rusfamilier/sporsmal"]
    );
}

#[tokio::test]
async fn there_is_no_letter_about_what_is_not_here() {
    for address in ["/tiltak/finnes-ikke/sporsmal", "/tiltak/%00/sporsmal", "/tiltak/..%2f/sporsmal"] {
        assert_eq!(Site::real().get(address).await.status, 404, "{address}");
    }
    let many = "group=costs&".repeat(500);
    letter("pip-klubben", &format!("?{many}&choose=%ff&not-recorded=%00")).await;
}
