//! What the draft takes with it from a plan and from a search for what fits.

use std::sync::Arc;

use tiltak::paper::{Block, Case, Form, Line, paper};
use tiltak::plan::{BudgetRow, Plan, PlanInputs, plan, said_range};
use tiltak::record::Programme;
use tiltak::words::{Language, Words};

use crate::support::{Page, Site, programme_text, real, sound, today};

const PIP: &str = "/saksframlegg?p=pip-klubben&p=familiestue-nyborg";

#[tokio::test]
async fn a_plan_comes_along_with_its_formulas_and_what_is_the_municipalitys_own_word() {
    let site = Site::real();
    let without = site.get(PIP).await.ok();
    let has_plan =
        |page: &Page| page.texts("h3").iter().any(|it| it.ends_with("Beregning med kommunens egne tall"));
    assert!(!has_plan(&without));
    let page = site.get(&format!("{PIP}&reach=20")).await.ok();
    assert!(has_plan(&page));
    let outline = page.outline();
    // 20 families in groups of 4 to 6, as the source says, are 4 to 5 whole groups; 13 sessions of
    // 3 hours with 2 leaders are 78 hours, and that is not all of it.
    let row = |label: &str| {
        outline
            .lines()
            .skip_while(|line| !line.starts_with("  caption: ") || !line.contains("Familiestue krever"))
            .find(|line| line.contains(label))
            .unwrap_or_else(|| panic!("{label}: {outline}"))
    };
    assert!(row("Hele grupper i året").contains("4–5 grupper"));
    // What is known of a sum is no row, and stands in a sentence that says so.
    let part = outline.lines().find(|it| it.contains("«Timer for én gruppe»: 78 timer er kjent."));
    assert!(part.is_some_and(|it| it.ends_with("så summen er ukjent.")), "{outline}");
    assert!(outline.contains("– 20 familier (kommunens egen forutsetning)"));
    // What nobody says is missing, and no sum is made of it.
    assert!(
        outline.contains("Dette mangler i beregningen:")
            && outline.contains("Dette kan ikke regnes ut ennå: ")
    );
    // The files carry it too.
    let markdown = site.get("/saksframlegg/markdown?p=familiestue-nyborg&reach=20").await.ok();
    assert!(markdown.text().contains("4–5 grupper"), "{}", markdown.text());
}

#[tokio::test]
async fn what_was_asked_for_comes_along_with_how_each_answers() {
    let page = Site::real().get(&format!("{PIP}&age-from=4&age-to=6&months=6&must=age")).await.ok();
    let tables = page.texts("article.paper caption");
    assert!(tables.iter().any(|it| it.contains("Alternativene mot kommunens ønsker")), "{tables:?}");
    let outline = page.outline_of("article.paper");
    let (_, fit) = outline.split_once("Alternativene mot kommunens ønsker").unwrap();
    assert!(fit.contains("Oppfylt: 4–8 år") && fit.contains("Må være oppfylt"), "{fit}");
    // Not known is neither yes nor no, and opens to a question.
    assert!(fit.contains("Ikke kjent"), "{fit}");
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_way_back() {
    for wrong in ["reach=-5", "reach=NaN", "reach=1e300", "age-from=200", "months=-1"] {
        let page = Site::real().get(&format!("{PIP}&{wrong}")).await;
        assert_eq!(page.status, 400, "{wrong}");
        assert!(!page.only("[role=alert]").is_empty());
        let links = page.attributes("[role=alert] a", "href");
        assert!(links.iter().all(|link| link.ends_with(wrong)), "{links:?}");
        let file = Site::real().get(&format!("/saksframlegg/docx?p=pip-klubben&{wrong}")).await;
        assert_eq!(file.status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn four_years_stand_side_by_side_and_what_is_not_worked_out_is_no_sum() {
    let site = Site::real();
    let years = |page: &Page| -> Vec<String> {
        let outline = page.outline_of("article.paper");
        let (_, table) = outline.split_once("År 1 | År 2 | År 3 | År 4 |").unwrap();
        table.lines().skip(1).take(4).map(str::trim).map(str::to_owned).collect()
    };
    let blank = years(&site.get(PIP).await.ok());
    assert_eq!(blank[0], "| Én gang | … | … | … | … |");
    let planned = years(&site.get(&format!("{PIP}&reach=20")).await.ok());
    let unknown = "Ikke regnet ut | Ikke regnet ut | Ikke regnet ut | Ikke regnet ut |";
    assert_eq!(planned[0], format!("| Pip-klubben: Kroner i alt | {unknown}"));
    // What is the same of both stands together.
    assert_eq!(planned[1], format!("| Familiestue: Kroner i alt | {unknown}"));
    assert_eq!(planned[2], format!("| Pip-klubben: Penger dere må finne | {unknown}"));
    assert_eq!(planned[3], format!("| Familiestue: Penger dere må finne | {unknown}"));
}

/// The rows of the tables with four years, in the paper on one plan.
fn rows_of_years(fields: &[(&str, &str)]) -> (String, Vec<Vec<String>>, Plan) {
    let programmes = [Arc::new(real("pip-klubben"))];
    let inputs = fields.iter().fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
    let plans = [plan(&programmes[0], &inputs)];
    let document = paper(&Case { plans: &plans, ..Case::of(&programmes, today()) }, Form::Bokmal);
    let table = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.caption.contains("Fire år") => Some(table),
        _ => None,
    });
    let table = table.unwrap();
    let said = |cell: &Vec<Line>| cell.iter().map(Line::plain).collect::<String>();
    let head = table.head.iter().map(Line::plain).collect::<Vec<_>>().join(" | ");
    let rows = table.rows.iter().map(|row| row.iter().map(said).collect()).collect();
    let [plan] = plans;
    (format!("{}: {head}", table.caption), rows, plan)
}

#[test]
fn the_years_are_those_of_the_budget_of_the_plan() {
    let filled = [
        ("reach", "24"),
        ("rate", "450"),
        ("extra-group", "6000"),
        ("extra-year", "4000"),
        ("extra-once", "20000"),
        ("new-time", "25"),
        ("index", "3"),
        ("price-year", "2026"),
        ("first-year", "2027"),
        ("set-pip-klubben-led-foreldresamlinger", "gruppeledere"),
        ("set-pip-klubben-leaders-foreldresamlinger", "2"),
        ("set-pip-klubben-year-familiekontakt", "30"),
        ("set-pip-klubben-year-lokal-koordinator", "80"),
        ("set-pip-klubben-year-lokale-frivillige", "60"),
        ("set-pip-klubben-supervision-other", "20"),
        ("set-pip-klubben-grant", "30000"),
        ("set-pip-klubben-grant-years", "2"),
        ("set-pip-klubben-grant-status", "granted"),
    ];
    let (head, rows, plan) = rows_of_years(&filled);
    assert!(head.contains("i priser fra 2026: Kostnad | 2027 | 2028 | 2029 | 2030"), "{head}");
    let words = Words::of(Language::Bokmal);
    let label = |row: BudgetRow| words.say(&row.label());
    let wanted = [BudgetRow::All, BudgetRow::Grant, BudgetRow::NetGranted, BudgetRow::ToFind];
    let names: Vec<&str> = rows.iter().map(|row| row[0].split(" [").next().unwrap()).collect();
    assert_eq!(names, [wanted.map(label).as_slice(), &["Inndekning".to_owned()]].concat());
    for (row, wanted) in rows.iter().zip(wanted) {
        let line = plan.budget().into_iter().find(|it| it.row == wanted).unwrap();
        let years = line.years.iter().map(|it| it.value.whole.map(|whole| (whole, it.counted)));
        let said = years.map(|it| match it {
            Some((whole, counted)) => said_range(whole, counted, words),
            None => "Ikke regnet ut".to_owned(),
        });
        assert_eq!(row[1..], said.collect::<Vec<_>>(), "{}", row[0]);
    }
    // What it takes to begin is missing, and so the first year is; the years after it run.
    assert_eq!(rows[0][1], "Ikke regnet ut");
    // 260,050 and 337,000 a year, as worked out by hand, in prices that have risen twice.
    assert_eq!(rows[0][2].replace('\u{a0}', " "), "275 887–357 524 kr");
    assert!(rows[0][0].contains('['), "its sources stand on the line: {}", rows[0][0]);
}

#[test]
fn a_budget_that_only_the_wages_are_missing_from_has_no_kroner() {
    let (_, rows, _) = rows_of_years(&[("reach", "24"), ("extra-group", "6000"), ("extra-year", "4000")]);
    for row in rows.iter().filter(|row| row[1] != "…") {
        assert!(row[1..].iter().all(|year| year == "Ikke regnet ut"), "{row:?}");
    }
}

#[test]
fn what_is_paid_for_each_is_no_price_of_a_year() {
    let prices = |id: &str| -> Vec<(String, String)> {
        let programmes = [Arc::new(real(id))];
        let document = paper(&Case::of(&programmes, today()), Form::Bokmal);
        let table = document.blocks.iter().find_map(|block| match block {
            Block::Table(table) if table.caption.contains("Hva kildene sier om kostnader") => Some(table),
            _ => None,
        });
        let said = |cell: &[Line]| cell.iter().map(Line::plain).collect::<Vec<_>>().join("; ");
        table.unwrap().rows.iter().map(|row| (said(&row[0]), said(&row[1]))).collect()
    };
    let of_each = "Hver gruppe, familie eller person";
    let nattergalen = prices("nattergalen");
    let each = nattergalen.iter().find(|(label, _)| label == of_each).unwrap();
    assert!(each.1.contains("5\u{a0}000\u{a0}kr per barn"), "{each:?}");
    assert!(!nattergalen.iter().any(|(label, _)| label == "Hvert år"), "{nattergalen:?}");
    // What is said to be of one year stays there.
    let home_start = prices("home-start-familiekontakten");
    assert!(home_start.iter().any(|(label, _)| label == "Hvert år"), "{home_start:?}");
}

/// The cells of the paper's prices of one programme, by the label of their row.
fn prices_of(programme: Programme) -> String {
    let programmes = [Arc::new(programme)];
    let document = paper(&Case::of(&programmes, today()), Form::Bokmal);
    let table = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.caption.contains("Hva kildene sier om kostnader") => Some(table),
        _ => None,
    });
    table.unwrap().rows.iter().flatten().flatten().map(|it| format!("{}\n", it.plain())).collect()
}

/// A record with these lines of costs, each its amount, its currency and what it is for.
fn costing(lines: &[(&str, &str, &str)]) -> Programme {
    let line = |(amount, currency, text): &(&str, &str, &str)| {
        let text = if text.is_empty() { String::new() } else { format!("text = \"{text}\"\n") };
        format!(
            "[[costs.lines]]\ntype = \"training\"\nphase = \"start-up\"\namount = {{ exactly = {amount}, currency = \"{currency}\" }}\nper = \"municipality\"\nbasis = \"stated\"\n{text}source = {{ id = \"nettside\", at = \"Pris\" }}\n\n"
        )
    };
    let lines: String = lines.iter().map(line).collect();
    sound("alfa", &programme_text("Alfa").replace("[editorial]", &format!("{lines}[editorial]")))
}

#[test]
fn a_price_that_is_one_of_several_says_which_and_what_is_free_is_free_in_any_currency() {
    let one = prices_of(costing(&[("45000", "NOK", "Grunnkurs for to ledere.")]));
    assert!(one.contains("45\u{a0}000") && !one.contains("Gjelder"), "{one}");
    let two = prices_of(costing(&[("45000", "NOK", "Grunnkurs for to ledere."), ("9000", "NOK", "")]));
    assert!(two.contains("Gjelder: grunnkurs for to ledere."), "{two}");
    assert!(two.contains("Det er ett av flere beløp."), "{two}");
    let abroad = prices_of(costing(&[("9000", "DKK", "Kurs.")]));
    assert!(abroad.contains("Ett beløp i annen valuta") && !abroad.contains("9\u{a0}000"), "{abroad}");
    let free = prices_of(costing(&[("0", "DKK", "Kurs.")]));
    assert!(free.contains("gratis") && !free.contains("annen valuta"), "{free}");
}
