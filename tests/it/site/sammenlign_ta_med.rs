//! `/sammenlign.csv`, `.xlsx`, `.json` and `.md`: the comparison, to take away.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
use tiltak::brief::BriefQuestion;
use tiltak::record::{Question, Term as _};

use super::PREFIXES;
use crate::support::{FIRST_FOUR, Page, Site, programme_text, real, real_ids, said, sound};

const BOTH: &str = "p=pip-klubben&p=familiestue-nyborg";

async fn taken(prefix: &str, ending: &str, query: &str) -> Page {
    Site::real().get(&format!("{prefix}/sammenlign.{ending}?{query}")).await
}

/// The lines of a CSV file, each with its cells by the name of the column.
fn lines(page: &Page) -> Vec<Vec<(String, String)>> {
    let text = page.text().strip_prefix('\u{feff}').expect("the mark that says UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let headings: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let named =
        |cells: csv::StringRecord| headings.iter().cloned().zip(cells.iter().map(str::to_owned)).collect();
    reader.records().map(|cells| named(cells.unwrap())).collect()
}

fn cell<'l>(line: &'l [(String, String)], heading: &'static str) -> &'l str {
    let heading = said(heading);
    &line.iter().find(|(name, _)| *name == heading).expect("the column").1
}

fn sheet(page: &Page, name: &'static str) -> Range<Data> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(page.bytes.clone())).unwrap();
    book.worksheet_range(&said(name)).unwrap()
}

#[tokio::test]
async fn the_comparison_leads_to_every_file_with_the_same_question() {
    let page = Site::real().get(&format!("/nn/sammenlign?{BOTH}&only=differences")).await.ok();
    let links = page.attributes("section.take a", "href");
    for ending in ["csv", "xlsx", "json", "md"] {
        let link = format!("/nn/sammenlign.{ending}?{BOTH}&only=differences");
        assert!(links.contains(&link), "{links:?}");
        let file = Site::real().get(&link).await.ok();
        assert_eq!(file.header("content-language"), "nn");
        assert_eq!(
            file.header("content-disposition"),
            format!(
                "attachment; filename=\"sammenligning-pip-klubben-familiestue-nyborg.{ending}\"; \
                 filename*=UTF-8''sammenligning-pip-klubben-familiestue-nyborg.{ending}"
            )
        );
        assert!(file.header("content-security-policy").starts_with("default-src 'none'"));
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert!(!file.bytes.is_empty());
    }
}

#[tokio::test]
async fn every_file_says_what_it_is() {
    for (ending, sort) in [
        ("csv", "text/csv; charset=utf-8; header=present"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("json", "application/json"),
        ("md", "text/markdown; charset=utf-8; variant=GFM"),
    ] {
        assert_eq!(taken("", ending, BOTH).await.ok().header("content-type"), sort);
    }
}

#[tokio::test]
async fn the_nine_answers_go_along_with_their_kind_and_sources() {
    let told = taken("", "json", BOTH).await.ok().json();
    for programme in told["programmes"].as_array().unwrap() {
        let answers = programme["brief"].as_array().unwrap();
        assert_eq!(answers.len(), BriefQuestion::ALL.len());
        let effect = answers.iter().find(|it| it["key"] == "effect").unwrap();
        assert!(effect["short"].as_str().unwrap().starts_with("Vi vet ikke"), "{effect}");
        assert!(effect["sources"][0]["source"].is_string() && effect["kind"].is_string());
    }
    let page = taken("", "csv", BOTH).await.ok();
    let lines = lines(&page);
    let told: Vec<_> = lines.iter().filter(|it| cell(it, "column-key").starts_with("brief.")).collect();
    assert_eq!(told.len(), 2 * BriefQuestion::ALL.len());
    let effect: Vec<_> = told.iter().filter(|it| cell(it, "column-key") == "brief.effect").collect();
    assert!(effect.iter().all(|it| cell(it, "column-answer").starts_with("Vi vet ikke")), "{effect:?}");
}

#[tokio::test]
async fn what_cannot_be_compared_is_refused_and_not_left_out_in_silence() {
    let many: String = (1..=10_000).map(|number| format!("p=t{number}&")).take(400).collect();
    for ending in ["csv", "xlsx", "json", "md"] {
        for (query, status) in [
            ("", 400),
            ("p=pip-klubben", 400),
            ("p=pip-klubben&p=nothing", 404),
            ("p=pip-klubben&p=../../etc&p=%00", 404),
            (many.as_str(), 400),
        ] {
            let page = taken("", ending, query).await;
            assert_eq!(page.status, status, "{ending} {query}");
            // The page says what is wrong, and keeps what is chosen.
            assert_eq!(page.attributes("form.chooser", "action"), ["/sammenlign"], "{ending} {query}");
            assert_eq!(
                page.texts("[role=alert]").len(),
                usize::from(query.contains('&')),
                "{ending} {query}"
            );
        }
    }
}

#[tokio::test]
async fn every_question_has_a_line_for_each_programme() {
    let page = taken("", "csv", BOTH).await.ok();
    let lines = lines(&page);
    for question in Question::all() {
        for id in ["pip-klubben", "familiestue-nyborg"] {
            let of_it = lines.iter().filter(|line| cell(line, "column-key") == question.key());
            assert!(of_it.filter(|line| cell(line, "column-id") == id).count() >= 1, "{id} {question:?}");
        }
    }
    // An answer in short says in words that it is silent, and in the column as well.
    let of_record = lines.iter().filter(|line| !cell(line, "column-key").starts_with("brief."));
    assert!(of_record.into_iter().all(|line| {
        let (answer, silence) = (cell(line, "column-answer"), cell(line, "column-silence"));
        let is_number = !cell(line, "column-low").is_empty();
        // What is only a list of details has its answer there.
        let is_told = !answer.is_empty() || is_number || !cell(line, "column-more").is_empty();
        is_told == silence.is_empty()
    }));
}

#[tokio::test]
async fn a_number_can_be_reckoned_with_and_keeps_its_source() {
    let page = taken("", "csv", BOTH).await.ok();
    let lines = lines(&page);
    let staff = |line: &&Vec<(String, String)>| {
        cell(line, "column-key") == "commitments.staff" && cell(line, "column-id") == "pip-klubben"
    };
    let leaders =
        lines.iter().filter(staff).find(|line| cell(line, "column-answer").contains("minst 4")).unwrap();
    assert_eq!((cell(leaders, "column-low"), cell(leaders, "column-high")), ("4", ""));
    assert_eq!((cell(leaders, "column-unit"), cell(leaders, "column-per")), ("gruppeledere", "kommune"));
    assert!(!cell(leaders, "column-sources").is_empty() && !cell(leaders, "column-interest").is_empty());
    // A figure inside a statement says what it belongs to.
    let inside = lines.iter().find(|line| !cell(line, "column-about").is_empty()).unwrap();
    assert!(cell(inside, "column-about").contains(" – "), "{inside:?}");
    // A part of one has a comma.
    let page = Site::whole().get("/sammenlign.csv?p=familieivaerksaetterne&p=smil").await.ok();
    let lines = self::lines(&page);
    assert!(lines.iter().any(|line| cell(line, "column-low") == "49,2"));
}

#[tokio::test]
async fn sources_that_disagree_are_all_there() {
    let page = taken("", "csv", BOTH).await.ok();
    let lines = lines(&page);
    let status = |line: &&Vec<(String, String)>| {
        cell(line, "column-key") == "lifecycle.statuses" && cell(line, "column-id") == "pip-klubben"
    };
    let disputed = lines.iter().filter(status).filter(|line| cell(line, "column-disputed") == said("yes"));
    let said: Vec<&str> = disputed.map(|line| cell(line, "column-answer")).collect();
    assert_eq!(said, ["Tilbys", "Prøves ut"]);
}

#[tokio::test]
async fn nothing_in_a_record_becomes_a_formula() {
    let evil = "=HYPERLINK(\"http://x\")";
    let text = programme_text("Alfa").replace("Om Alfa", "@SUM(1)");
    let text = text.replace(
        "[editorial]",
        &format!(
            "[[commitments]]\ntype = \"staff\"\ntext = '{evil}'\nlevel = \"must\"\nsource = {{ id = \"nettside\", at = \"+1\" }}\n\n[editorial]"
        ),
    );
    let site = Site::showing([sound("alfa", &text), crate::support::programme("Beta")]);
    let csv = site.get("/sammenlign.csv?p=alfa&p=beta").await.ok();
    let lines = lines(&csv);
    let staff = lines.iter().find(|line| cell(line, "column-answer").contains("HYPERLINK")).unwrap();
    assert_eq!(cell(staff, "column-answer"), format!("'{evil}"));
    assert!(lines.iter().flatten().all(|(_, cell)| !cell.starts_with(['=', '+', '-', '@', '\t'])));
    // In a spreadsheet it is text, whatever it looks like.
    let xlsx = site.get("/sammenlign.xlsx?p=alfa&p=beta").await.ok();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(xlsx.bytes.clone())).unwrap();
    for name in ["sheet-comparison", "sheet-rows", "nav-sources"] {
        let formulas = book.worksheet_formula(&said(name)).unwrap();
        assert!(formulas.used_cells().next().is_none(), "{name}");
    }
    let texts = sheet(&xlsx, "sheet-rows");
    assert!(texts.used_cells().any(|(.., data)| *data == Data::String(evil.to_owned())));
}

#[tokio::test]
async fn a_workbook_has_the_comparison_its_rows_and_its_sources() {
    let page = taken("", "xlsx", BOTH).await.ok();
    let side_by_side = sheet(&page, "sheet-comparison");
    let first: Vec<String> = side_by_side.rows().next().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(first[2..], ["Pip-klubben", "Familiestue"]);
    assert_eq!(side_by_side.height(), BriefQuestion::ALL.len() + Question::all().count() + 1);
    let rows = sheet(&page, "sheet-rows");
    assert!(rows.used_cells().any(|(.., data)| matches!(data, Data::Float(_))));
    let sources = sheet(&page, "nav-sources");
    let links: Vec<String> = sources.rows().skip(1).map(|row| row[7].to_string()).collect();
    assert!(links.iter().any(|link| link.starts_with("https://")));
    // The highest number cited is the last source.
    let last = format!("[{}]", sources.height() - 1);
    assert!(side_by_side.used_cells().any(|(.., data)| data.to_string().contains(&last)), "{last}");
}

#[tokio::test]
async fn a_workbook_keeps_its_heading_in_sight_and_has_no_author() {
    let page = taken("", "xlsx", BOTH).await.ok();
    let mut zip = zip::ZipArchive::new(Cursor::new(page.bytes.clone())).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
        text
    };
    for sheet in 1..=3 {
        let text = part(&format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(text.contains("state=\"frozen\"") && !text.contains("<hyperlink"), "{sheet}");
    }
    let core = part("docProps/core.xml");
    assert!(core.contains("Pip-klubben og Familiestue side om side"), "{core}");
    assert!(core.contains("<dc:creator></dc:creator>"), "{core}");
    assert!(part("docProps/custom.xml").contains(">nb<"));
}

#[tokio::test]
async fn json_says_how_it_is_silent() {
    let json = taken("", "json", BOTH).await.ok().json();
    assert_eq!((&json["version"], &json["language"]), (&1.into(), &"nb".into()));
    let questions = json["questions"].as_array().unwrap();
    assert_eq!(questions.len(), Question::all().count());
    let mut n_silent = 0;
    for answer in questions.iter().flat_map(|it| it["answers"].as_array().unwrap()) {
        assert_eq!(answer["statements"].is_null(), !answer["unknown"].is_null(), "{answer}");
        n_silent += usize::from(answer["statements"].is_null());
        assert_eq!(answer["unknown"] == "not-stated", !answer["looked_on"].is_null(), "{answer}");
    }
    assert!(n_silent > 20);
    let staff = questions.iter().find(|it| it["key"] == "commitments.staff").unwrap();
    let figures: Vec<_> =
        staff["answers"][0]["statements"].as_array().unwrap().iter().map(|it| &it["figure"]).collect();
    let leaders = figures.iter().find(|it| it["low"] == 4.0).unwrap();
    assert_eq!(
        (&leaders["unit"], &leaders["per"], leaders["high"].is_null()),
        (&"group-leaders".into(), &"municipality".into(), true)
    );
    // Every citation leads to a source.
    for programme in json["programmes"].as_array().unwrap() {
        assert!(!programme["sources"].as_array().unwrap().is_empty());
    }
}

#[tokio::test]
async fn markdown_is_a_table_a_group_with_numbered_sources() {
    let page = taken("", "md", BOTH).await.ok();
    let text = page.text();
    assert!(text.starts_with("# Pip-klubben og Familiestue side om side\n"), "{text}");
    // The answers in short, eleven groups of questions, the sources.
    assert_eq!(text.matches("\n## ").count(), 13);
    for line in text.lines().filter(|line| line.starts_with('|')) {
        let signs = line.replace("\\|", "").matches('|').count();
        assert_eq!(signs, 4, "{line}");
    }
    let n_sources = text
        .lines()
        .filter(|line| line.split_once(". ").is_some_and(|(it, _)| it.parse::<u32>().is_ok()))
        .count();
    assert!(
        text.contains(&format!("\\[{n_sources}\\]")) && !text.contains(&format!("\\[{}\\]", n_sources + 1))
    );
}

#[tokio::test]
async fn what_is_taken_away_says_how_binding_it_is_when_and_for_whom() {
    let markdown = taken("", "md", BOTH).await.ok();
    let agreement = markdown.text().lines().find(|line| line.starts_with("| Avtale |")).unwrap();
    assert!(agreement.contains("med Voksne for Barn. (Må; Før oppstart) "), "{agreement}");
    let forms = markdown.text().lines().find(|line| line.starts_with("| Samle data og evaluere |")).unwrap();
    assert!(
        forms.contains("(Beskrevet, ikke oppgitt som krav; Underveis; Ansvarlig: Barnehagen)"),
        "{forms}"
    );
}

#[tokio::test]
async fn every_record_can_be_taken_away_in_every_language() {
    let ids = crate::support::real_ids();
    for pair in ids.chunks(2).filter(|pair| pair.len() == 2) {
        for (code, prefix) in PREFIXES {
            for ending in ["csv", "xlsx", "json", "md"] {
                let address = format!("{prefix}/sammenlign.{ending}?p={}&p={}", pair[0], pair[1]);
                let file = Site::whole().get(&address).await.ok();
                assert_eq!(file.header("content-language"), *code);
            }
        }
    }
}

#[tokio::test]
async fn every_comparison_is_as_its_schema_promises() {
    let file = Site::real().get("/sammenlign.schema.json").await.ok();
    assert_eq!(file.header("content-type"), "application/schema+json");
    let validator = jsonschema::draft202012::new(&file.json()).expect("the schema is one");
    let ids = real_ids();
    for few in ids.chunks(3).filter(|few| few.len() > 1) {
        let query = few.iter().map(|id| format!("p={id}")).collect::<Vec<_>>().join("&");
        for more in ["", "&sources=independent"] {
            let json = Site::whole().get(&format!("/en/sammenlign.json?{query}{more}")).await.ok().json();
            let wrong: Vec<String> =
                validator.iter_errors(&json).map(|it| format!("{}: {it}", it.instance_path())).collect();
            assert!(wrong.is_empty(), "{query}{more}: {wrong:#?}");
            // What stands in the file says where it is described.
            assert_eq!(json["$schema"], "/sammenlign.schema.json");
        }
    }
    // The schema notices what it does not promise, and what is gone.
    let mut json = taken("", "json", BOTH).await.ok().json();
    assert!(validator.is_valid(&json));
    json["programmes"][0]["more"] = true.into();
    assert!(!validator.is_valid(&json));
    json["programmes"][0]
        .as_object_mut()
        .unwrap()
        .retain(|key, _| !["more", "status"].contains(&key.as_str()));
    assert!(!validator.is_valid(&json));
}

#[tokio::test]
async fn links_in_json_are_whole_where_the_publisher_says_where_the_site_is() {
    let settings =
        tiltak::settings::Settings::from_toml("public-url = \"https://tiltak.example.org\"").unwrap();
    let known = Site::with_settings(FIRST_FOUR.iter().map(|id| real(id)), settings);
    let address = format!("/nn/sammenlign.json?{BOTH}");
    let (whole, short) =
        (known.get(&address).await.ok().json(), Site::real().get(&address).await.ok().json());
    assert_eq!(whole["$schema"], "https://tiltak.example.org/sammenlign.schema.json");
    assert_eq!(whole["programmes"][0]["link"], "https://tiltak.example.org/nn/tiltak/pip-klubben");
    assert_eq!(short["programmes"][0]["link"], "/nn/tiltak/pip-klubben");
    assert_eq!(whole["programmes"][0]["path"], short["programmes"][0]["path"]);
}

#[tokio::test]
async fn each_source_of_a_row_has_its_link_place_and_dates_on_the_same_line() {
    let lines = lines(&taken("", "csv", BOTH).await.ok());
    let mut seen = (0, 0);
    for line in &lines {
        let of = |name: &'static str| cell(line, name).split('\n').collect::<Vec<_>>();
        let titles = of("column-sources");
        for name in ["column-links", "column-places", "column-dates", "column-dates-iso", "column-interest"] {
            assert_eq!(of(name).len(), titles.len(), "{name}: {line:?}");
        }
        for date in of("column-dates-iso").into_iter().filter(|it| !["", "–"].contains(it)) {
            assert!(date.split('-').all(|it| it.chars().all(|it| it.is_ascii_digit())), "{date}");
            seen.0 += 1;
        }
        seen.1 += of("column-links").iter().filter(|it| it.starts_with("https://")).count();
    }
    assert!(seen.0 > 20 && seen.1 > 20, "{seen:?}");
}
