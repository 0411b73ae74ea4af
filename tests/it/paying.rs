//! What a source says of a cost when it does not say all: that it is free and not for whom,
//! that it costs something and not how much.

use std::io::Cursor;

use calamine::{Reader as _, Xlsx};
use tiltak::brief::{AnswerKind, Brief, BriefQuestion};
use tiltak::compare::Difference;
use tiltak::record::{CostPer, Country, Phase, Programme, Question};
use tiltak::words::{Language, Words};

use crate::support::{Page, Site, codes, programme_text, read, sound, today};

/// A cost of this type, with these keys.
fn line(item: &str, keys: &str) -> String {
    format!("\n[[costs.lines]]\ntype = \"{item}\"\n{keys}\nsource = {{ id = \"nettside\", at = \"Pris\" }}\n")
}

fn programme(name: &str, lines: &[String]) -> Programme {
    sound(&name.to_lowercase(), &(programme_text(name) + &lines.concat()))
}

const FREE: &str = "amount = { exactly = 0, currency = \"NOK\" }";
const FREE_FOR_STAFF: &str = "amount = { exactly = 0, currency = \"DKK\" }\nper = \"staff-member\"";
const FREE_BY_STATE: &str = "amount = { at-most = 0, currency = \"NOK\" }\npayer = \"Direktoratet\"";
const PAID_BY: &str = "payer = \"Kommunen\"";
const COSTS: &str = "text = \"Boken må kjøpes.\"";
const PRICE: &str = "amount = { exactly = 500, currency = \"NOK\" }\nper = \"pack\"\nphase = \"start-up\"\n\
                     basis = \"stated\"";

/// Alfa has training that is free, one has not said for whom; Beta has licence and material of
/// which nobody says how much.
fn site() -> Site {
    let alfa = [line("training", FREE), line("supervision", FREE_FOR_STAFF), line("travel", FREE_BY_STATE)];
    let beta = [line("licence", PAID_BY), line("material", COSTS), line("training", PRICE)];
    Site::showing([programme("Alfa", &alfa), programme("Beta", &beta)])
}

#[test]
fn an_amount_above_nothing_says_for_each_what_when_and_what_it_rests_on() {
    let missing = |keys: &str| {
        let problems = read(&(programme_text("Alfa") + &line("training", keys))).problems;
        assert!(codes(&problems).iter().all(|it| *it == "missing-key"), "{keys}: {:?}", codes(&problems));
        let mut fields: Vec<_> =
            problems.iter().map(|it| it.field.as_str().rsplit('.').next().unwrap().to_owned()).collect();
        fields.sort();
        fields
    };
    assert_eq!(missing("amount = { at-least = 20, currency = \"EUR\" }"), ["basis", "per", "phase"]);
    assert_eq!(
        missing("amount = { from = 0, to = 9, currency = \"EUR\" }\nper = \"school\""),
        ["basis", "phase"]
    );
    for whole in [PRICE, FREE, FREE_FOR_STAFF, FREE_BY_STATE, PAID_BY, COSTS] {
        assert_eq!(missing(whole), Vec::<String>::new(), "{whole}");
    }
    // Nothing is said at all, or something that only an amount can have.
    for forgotten in
        ["phase = \"running\"", "payer = \"Kommunen\"\nbasis = \"stated\"", "text = \"x\"\nprice-year = 2024"]
    {
        assert_eq!(missing(forgotten), ["amount"], "{forgotten}");
    }
}

#[test]
fn a_record_keeps_what_is_said_and_nothing_more() {
    let beta =
        programme("Beta", &[line("licence", &format!("{PAID_BY}\nphase = \"running\"\nper = \"school\""))]);
    let [licence] = beta.costs.lines.of(tiltak::record::CostItem::Licence).all() else { panic!() };
    let said = &licence.value;
    assert_eq!((said.amount, said.per, said.phase), (None, Some(CostPer::School), Some(Phase::Running)));
    assert!(said.basis.is_none() && said.payer.is_some());
    let asks = |key: &str| beta.lacks_amount(Question::from_key(key).unwrap());
    assert!(asks("costs.licence") && !asks("costs.training") && !asks("commitments.own-costs"));
}

#[tokio::test]
async fn a_page_says_that_it_is_free_and_that_nobody_says_how_much() {
    let site = site();
    let alfa = site.get("/tiltak/alfa?show=all").await.ok();
    assert!(alfa.only("#costs-training .figure").contains("gratis, kilden sier ikke for hvem"));
    for question in ["costs-supervision", "costs-travel"] {
        assert_eq!(alfa.only(&format!("#{question} .figure")), "gratis", "{question}");
    }
    let beta = site.get("/tiltak/beta?show=all").await.ok();
    for question in ["costs-licence", "costs-material"] {
        assert_eq!(beta.only(&format!("#{question} .figure")), "beløpet er ikke oppgitt", "{question}");
    }
    // It is an answer of who pays, and counted as one.
    assert!(beta.only("#costs-licence").contains("Kommunen"));
    // Whether it is free for those who take part, neither says: both may be, and none is counted.
    let found = site.get("/tiltak?q=gratis").await.ok();
    assert_eq!(found.texts("section.silent article h3"), ["Alfa", "Beta"]);
}

#[test]
fn a_short_answer_gives_no_price_where_there_is_none() {
    let answer = |lines: &[String]| {
        let brief = Brief::of(&programme("Alfa", lines), today(), Country::Norway);
        let answer = brief.answer(BriefQuestion::Cost);
        (answer.kind, answer.whole(Words::of(Language::Bokmal)).join(" "))
    };
    let (kind, said) = answer(&[line("licence", PAID_BY), line("material", COSTS)]);
    assert_eq!(kind, AnswerKind::NotStated);
    assert_eq!(
        said,
        "Lisens: beløpet er ikke oppgitt. Den som betaler: Kommunen. Materiell: beløpet er ikke oppgitt."
    );
    let (kind, said) = answer(&[line("training", FREE), line("licence", PAID_BY)]);
    assert_eq!(kind, AnswerKind::Answered);
    assert!(said.contains("Opplæring: gratis, kilden sier ikke for hvem."), "{said}");
    // A price comes before what has none, in whatever order they are written.
    let said = answer(&[line("licence", PAID_BY), line("training", PRICE)]).1;
    assert!(said.starts_with("Opplæring: 500\u{a0}kr") && said.contains(". Lisens: beløpet"), "{said}");
    assert_eq!(answer(&[line("training", FREE_FOR_STAFF)]).1, "Opplæring: gratis per ansatt.");
}

#[tokio::test]
async fn a_plan_tells_that_the_amount_is_missing_and_asks_the_owner() {
    let site = site();
    let plan = site.get("/planlegg/beta").await.ok();
    let costs = plan.only(".plan-costs");
    assert_eq!(costs.matches("beløpet er ikke oppgitt").count(), 2, "{costs}");
    let ask = "/tiltak/beta/sporsmal?choose=groups&group=costs";
    assert_eq!(plan.attributes(".plan-costs > div > p a", "href"), [ask]);
    let letter = site.get(ask).await.ok();
    assert!(
        letter.text().contains("Hva koster lisensen") && letter.text().contains("Hva koster materiellet")
    );
    assert!(!letter.text().contains("Hva koster opplæringen"), "that is stated");
    assert_eq!(site.get("/planlegg/alfa").await.ok().attributes(".plan-costs > div > p a", "href"), [""; 0]);
    // No sum takes it for nothing.
    assert!(plan.texts(".plan-figure").iter().all(|it| !it.contains("0\u{a0}kr")));
}

#[tokio::test]
async fn a_comparison_sets_no_amount_against_what_has_none() {
    let sentence = |one: &str, other: &str| {
        let both =
            [programme("Alfa", &[line("training", one)]), programme("Beta", &[line("training", other)])];
        let both: Vec<_> = both.into_iter().map(std::sync::Arc::new).collect();
        let difference = Difference::between(&both, Question::from_key("costs.training").unwrap());
        Words::of(Language::Bokmal).say(&difference.unwrap().say(Language::Bokmal))
    };
    let said = sentence(PRICE, COSTS);
    assert!(said.contains("500\u{a0}kr per materiellpakke") && !said.contains("mot"), "{said}");
    assert_eq!(sentence(COSTS, PAID_BY), "Alfa og Beta oppgir det uten tall.");
    let said = sentence(FREE, PRICE);
    assert!(said.starts_with("Tallene gjelder ulike ting og kan ikke sammenlignes"), "{said}");
    let page = site().get("/sammenlign?p=alfa&p=beta").await.ok();
    let prices = page.texts("tr[data-take=price] td");
    assert!(prices[0].contains("Opplæring: gratis, kilden sier ikke for hvem"), "{prices:?}");
    assert!(prices[1].contains("Lisens: beløpet er ikke oppgitt"), "{prices:?}");
}

#[tokio::test]
async fn files_keep_what_is_free_as_a_number_and_what_is_not_stated_as_none() {
    let file = async |ending: &str| site().get(&format!("/sammenlign.{ending}?p=alfa&p=beta")).await.ok();
    let csv = file("csv").await;
    for said in [
        "Opplæring;;gratis, kilden sier ikke for hvem;0;0;NOK;;",
        "Opplæring;;500\u{a0}kr;500;500;NOK;materiellpakke;",
        "Lisens;;beløpet er ikke oppgitt;;;;;",
        "Materiell;;beløpet er ikke oppgitt: Boken må kjøpes.;;;;;",
    ] {
        assert!(csv.text().contains(said), "{said} {}", csv.text());
    }
    let json = file("json").await.json();
    let figures = figures_of(&json, "costs.licence");
    assert!(
        figures.iter().any(|it| it["text"] == "beløpet er ikke oppgitt" && it["low"].is_null()),
        "{figures:?}"
    );
    let figures = figures_of(&json, "costs.training");
    assert!(figures.iter().any(|it| it["low"] == 0.0 && it["per"].is_null()), "{figures:?}");
    assert!(figures.iter().any(|it| it["low"] == 500.0 && it["per"] == "pack"), "{figures:?}");
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file("xlsx").await.bytes)).unwrap();
    let sheets = book.worksheets();
    let has = |text: &str| {
        sheets.iter().any(|(_, sheet)| sheet.used_cells().any(|it| it.2.to_string().contains(text)))
    };
    assert!(has("gratis, kilden sier ikke for hvem") && has("beløpet er ikke oppgitt"));
}

/// Every figure of one question in a comparison as JSON.
fn figures_of(json: &serde_json::Value, key: &str) -> Vec<serde_json::Value> {
    fn collect(value: &serde_json::Value, into: &mut Vec<serde_json::Value>) {
        match value {
            serde_json::Value::Object(map) => {
                into.extend(map.get("figure").filter(|it| it.is_object()).cloned());
                map.values().for_each(|it| collect(it, into));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|it| collect(it, into)),
            _ => {}
        }
    }
    fn find<'v>(value: &'v serde_json::Value, key: &str, into: &mut Vec<&'v serde_json::Value>) {
        match value {
            serde_json::Value::Object(map) if map.get("key").is_some_and(|it| it == key) => into.push(value),
            serde_json::Value::Object(map) => map.values().for_each(|it| find(it, key, into)),
            serde_json::Value::Array(items) => items.iter().for_each(|it| find(it, key, into)),
            _ => {}
        }
    }
    let (mut found, mut figures) = (Vec::new(), Vec::new());
    find(json, key, &mut found);
    found.into_iter().for_each(|it| collect(it, &mut figures));
    figures
}

#[tokio::test]
async fn a_council_paper_asks_for_the_amount() {
    let paper: Page = site().get("/saksframlegg?p=beta").await.ok();
    let text = paper.outline();
    assert!(text.contains("Hva koster lisensen") && text.contains("beløpet er ikke oppgitt"), "{text}");
}
