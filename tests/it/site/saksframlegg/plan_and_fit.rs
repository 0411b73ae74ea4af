//! What the draft takes with it from a plan and from a search for what fits.

use crate::support::{Page, Site};

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
    assert!(planned[0].starts_with("| Pip-klubben | Ikke regnet ut |"), "{planned:?}");
    assert!(planned[1].starts_with("| Familiestue | Ikke regnet ut |"), "{planned:?}");
    assert_eq!(planned[3], "| Inndekning | … | … | … | … |");
}
