//! The spreadsheet says what the page says, and goes on saying it when
//! somebody changes a number.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Command;

use calamine::{CellErrorType, Data, Range, Reader as _, Xlsx};
use tiltak::export::plan_xlsx;
use tiltak::plan::{Plan, PlanInputs, plan};
use tiltak::record::Programme;
use tiltak::words::{Language, Words};

use crate::support::{programme, real, real_ids, said, today};

/// The line on which the first number stands, counted from nought.
const FIRST: u32 = 4;

fn written(programme: &Programme, plan: &Plan) -> Vec<u8> {
    plan_xlsx(&[(programme, plan)], "plan", today(), Words::of(Language::Bokmal)).unwrap().bytes
}

fn sheet(bytes: &[u8], name: &'static str) -> Range<Data> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    book.worksheet_range(&said(name)).unwrap()
}

/// The number in a cell; none where it says that it is not available.
#[track_caller]
fn number(sheet: &Range<Data>, line: u32, column: u32) -> Option<f64> {
    match sheet.get_value((line, column)) {
        Some(Data::Float(number)) => Some(*number),
        #[expect(clippy::cast_precision_loss, reason = "counts are small")]
        Some(Data::Int(number)) => Some(*number as f64),
        Some(Data::Error(CellErrorType::NA | CellErrorType::Div0)) => None,
        other => panic!("line {line}, column {column}: {other:?}"),
    }
}

fn is_near(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= 1e-6 * (1.0 + other.abs()),
        (None, None) => true,
        _ => false,
    }
}

/// Every figure of the calculation is what the page says.
#[track_caller]
fn assert_same(plan: &Plan, bytes: &[u8]) {
    assert_same_in(plan, bytes, &said("plan-sheet-calculation"));
}

/// The same in a sheet of this name.
#[track_caller]
fn assert_same_in(plan: &Plan, bytes: &[u8], name: &str) {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let calculation = book.worksheet_range(name).unwrap();
    for (line, figure) in (FIRST..).zip(&plan.figures) {
        let (whole, known) = (figure.value.whole, figure.value.known);
        let expected = [
            whole.map(|it| it.low()),
            whole.and_then(|it| it.high()),
            known.map(|it| it.low()),
            known.and_then(|it| it.high()),
        ];
        for (column, expected) in (1..).zip(expected) {
            let found = number(&calculation, line, column);
            assert!(
                is_near(found, expected),
                "{} of {}, column {column}: {found:?} in the sheet, {expected:?} on the page",
                figure.key,
                plan.programme
            );
        }
    }
}

/// The same workbook with a number changed and every result forgotten, so that
/// whoever opens it must work everything out.
fn forgotten(bytes: &[u8], change: Option<(usize, f64)>) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut made = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().to_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let mut text = String::from_utf8(content).unwrap();
            if let Some((need, number)) = change.filter(|_| name.ends_with("sheet2.xml")) {
                let cell = format!("<c r=\"B{}\"", need + FIRST as usize + 1);
                let from = text.find(&cell).expect("the cell");
                let from = from + text[from..].find("<v>").expect("its number") + 3;
                let to = from + text[from..].find("</v>").unwrap();
                text.replace_range(from..to, &number.to_string());
            }
            content = without_results(&text).into_bytes();
        }
        made.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        made.write_all(&content).unwrap();
    }
    made.finish().unwrap().into_inner()
}

/// A sheet whose formulas have no results.
fn without_results(sheet: &str) -> String {
    let mut pieces = sheet.split("</f><v>");
    let mut left = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (_, rest) = piece.split_once("</v>").expect("the end of the result");
        left.push_str("</f>");
        left.push_str(rest);
    }
    left
}

/// What LibreOffice makes of workbooks in a folder: it works everything out.
/// It must be there; the command that runs the tests installs it.
fn worked_out_by_libreoffice(folder: &Path, names: &[String]) {
    let out = folder.join("out");
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let status = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(&out)
        .args(names.iter().map(|name| folder.join(name)))
        .output()
        .expect("LibreOffice (`soffice`) is there");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
}

/// Numbers in most fields, some as ranges, some missing: the same every time.
fn filled(programme: &Programme, salt: usize) -> PlanInputs {
    let asked = plan(programme, &PlanInputs::default()).needs;
    let choices = asked.iter().enumerate().filter_map(|(at, it)| Some((at, it, it.choice.as_ref()?)));
    let inputs = choices.fold(PlanInputs::default(), |inputs, (at, need, choice)| {
        inputs.with(&need.field, &choice.offers[(at + salt) % choice.offers.len()].key)
    });
    let needs = plan(programme, &inputs).needs;
    let numbers = needs.iter().filter(|it| it.choice.is_none());
    numbers.enumerate().fold(inputs, |inputs, (at, need)| {
        let number = (at * 7 + salt * 5) % 11 + 1;
        match (at + salt) % 6 {
            0 => inputs,
            1 if !need.bounds.is_whole => inputs.with(&need.field, &format!("{number}–{}", number + 2)),
            _ => inputs.with(&need.field, &number.to_string()),
        }
    })
}

#[test]
fn the_results_that_stand_in_the_file_are_those_of_the_page() {
    for id in real_ids() {
        let programme = real(&id);
        for inputs in [PlanInputs::default(), filled(&programme, 1)] {
            let plan = plan(&programme, &inputs);
            assert_same(&plan, &written(&programme, &plan));
        }
    }
}

#[test]
fn libreoffice_works_out_the_same_figures_for_every_programme() {
    let folder = tempfile::tempdir().unwrap();
    let mut plans = Vec::new();
    for (salt, id) in real_ids().iter().enumerate() {
        let programme = real(id);
        let plan = plan(&programme, &filled(&programme, salt));
        let name = format!("{id}.xlsx");
        let bytes = forgotten(&written(&programme, &plan), None);
        std::fs::write(folder.path().join(&name), bytes).unwrap();
        plans.push((name, plan));
    }
    let names: Vec<String> = plans.iter().map(|(name, _)| name.clone()).collect();
    worked_out_by_libreoffice(folder.path(), &names);
    for (name, plan) in &plans {
        assert_same(plan, &std::fs::read(folder.path().join("out").join(name)).unwrap());
    }
}

#[test]
fn a_changed_rate_goes_all_the_way_to_the_sums() {
    let programme = real("familiestue-nyborg");
    let inputs = filled(&programme, 2).with("reach", "20").with("rate-pedagoger-i-familiestuen", "450");
    let dearer = plan(&programme, &inputs.clone().with("rate-pedagoger-i-familiestuen", "600"));
    let plan = plan(&programme, &inputs);
    let rate = plan.needs.iter().position(|it| it.field == "rate-pedagoger-i-familiestuen").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bytes = forgotten(&written(&programme, &plan), Some((rate, 600.0)));
    std::fs::write(folder.path().join("plan.xlsx"), bytes).unwrap();
    worked_out_by_libreoffice(folder.path(), &["plan.xlsx".to_owned()]);
    assert_same(&dearer, &std::fs::read(folder.path().join("out/plan.xlsx")).unwrap());
}

#[test]
fn a_rate_that_is_typed_once_holds_for_all_programmes() {
    let ids = ["pip-klubben", "familiestue-nyborg", "cos-p", "barn-i-rusfamilier"];
    let programmes = ids.map(real);
    let fields = [("reach", "24"), ("workplaces", "3"), ("rate", "450"), ("index", "3"), ("new-time", "40")];
    let more = [
        ("holiday-pay", "12"),
        ("employer-tax", "14,1"),
        ("budget", "400000"),
        ("set-cos-p-pay-food", "900"),
    ];
    let with = |rate: &str| {
        let typed =
            fields.iter().chain(&more).fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
        let inputs = typed.with("rate", rate);
        programmes.each_ref().map(|it| plan(it, &inputs))
    };
    let plans = with("450");
    let both: Vec<_> = programmes.iter().zip(&plans).collect();
    let words = Words::of(Language::Bokmal);
    let bytes = plan_xlsx(&both, "plan", today(), words).unwrap().bytes;
    let mut shared: Vec<&str> = Vec::new();
    for need in plans.iter().flat_map(|it| &it.needs).filter(|it| !it.is_own()) {
        if !shared.contains(&need.field.as_str()) {
            shared.push(&need.field);
        }
    }
    // The second sheet has what is shared: one cell is changed, and nothing else.
    let rate = shared.iter().position(|it| *it == "rate").unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("plan.xlsx"), forgotten(&bytes, Some((rate, 600.0)))).unwrap();
    worked_out_by_libreoffice(folder.path(), &["plan.xlsx".to_owned()]);
    let again = std::fs::read(folder.path().join("out/plan.xlsx")).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(again.clone())).unwrap();
    let sheets = book.sheet_names();
    assert_eq!(sheets[..2], [said("plan-sheet-together"), said("plan-sheet-shared")]);
    assert_eq!(sheets.last(), Some(&said("nav-sources")));
    let calculations =
        sheets.iter().filter(|it| it.ends_with(&said("plan-sheet-calculation").to_lowercase()));
    for (plan, sheet) in with("600").iter().zip(calculations) {
        assert_same_in(plan, &again, sheet);
    }
    // Side by side stands what each of them says.
    let together = book.worksheet_range(&said("plan-sheet-together")).unwrap();
    let label = |line: u32| together.get_value((line, 0)).map(Data::to_string);
    let line = (FIRST..).find(|&line| label(line) == Some(said("plan-groups-whole"))).unwrap();
    for (at, plan) in (0u32..).zip(&with("600")).filter(|(_, it)| it.figure("groups-whole").is_some()) {
        let groups = plan.figure("groups-whole").unwrap().value.whole.map(|it| it.low());
        assert!(is_near(number(&together, line, 2 + 2 * at), groups), "{}", plan.programme);
    }
}

#[test]
fn a_formula_in_words_has_no_number_that_could_go_stale() {
    let programme = real("pip-klubben");
    let bytes = written(&programme, &plan(&programme, &PlanInputs::default().with("reach", "24")));
    let calculation = sheet(&bytes, "plan-sheet-calculation");
    let groups = (FIRST..)
        .find(|&line| calculation.get_value((line, 0)).map(Data::to_string) == Some(said("plan-groups")));
    let words = calculation.get_value((groups.unwrap(), 6)).unwrap().to_string();
    assert_eq!(words, format!("{} ÷ {}", said("plan-reach-children"), said("plan-in-group")));
}

#[test]
fn every_figure_is_a_formula_and_every_missing_number_a_hole_to_fill() {
    let programme = real("pip-klubben");
    let plan = plan(&programme, &PlanInputs::default());
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(written(&programme, &plan))).unwrap();
    let formulas = book.worksheet_formula(&said("plan-sheet-calculation")).unwrap();
    for line in (FIRST..).take(plan.figures.len()) {
        for column in 1..=4 {
            let formula = formulas.get_value((line, column)).map_or("", String::as_str);
            // One that a controller can follow takes nothing times nothing.
            assert!(!formula.is_empty() && !formula.contains("0*"), "{line} {column}: {formula}");
        }
    }
    let holes = book.worksheet_formula(&said("plan-sheet-input")).unwrap();
    for (line, need) in
        (FIRST..).zip(&plan.needs).filter(|(_, need)| need.choice.is_none() && need.follows().is_none())
    {
        let formula = holes.get_value((line, 1)).map_or("", String::as_str);
        assert_eq!(formula == "NA()", need.value().is_none(), "{}: {formula}", need.field);
    }
}

#[test]
fn a_source_and_an_assumption_are_told_apart_in_words() {
    let programme = real("pip-klubben");
    let plan = plan(&programme, &PlanInputs::default().with("set-pip-klubben-size", "6"));
    let bytes = written(&programme, &plan);
    let input = sheet(&bytes, "plan-sheet-input");
    let line = |field: &str| {
        FIRST + u32::try_from(plan.needs.iter().position(|it| it.field == field).unwrap()).unwrap()
    };
    let text = |line: u32, column: u32| input.get_value((line, column)).unwrap().to_string();
    let size = line("set-pip-klubben-size");
    assert_eq!(text(size, 4), said("plan-standing-assumed"));
    assert_eq!(text(size, 5), "8–10 barn");
    let count = line("set-pip-klubben-count-barnesamlinger");
    assert_eq!(text(count, 4), said("plan-standing-stated"));
    assert!(text(count, 6).contains("Voksne for Barn") && text(count, 6).contains("Barnesamlingene"));
    let leaders = line("set-pip-klubben-leaders");
    assert!(text(leaders, 7).starts_with("https://"), "{}", text(leaders, 7));
    assert_eq!(text(line("reach"), 4), said("plan-standing-missing"));
}

#[test]
fn nothing_in_a_record_becomes_a_formula() {
    let mut hostile = programme("Pip");
    let text = |text: &str| tiltak::record::Text::new("nb".parse().unwrap(), text);
    hostile.name = text("=HYPERLINK(\"https://example.org\",\"Pip\")");
    let role = tiltak::record::Role {
        role: text("+cmd|' /C calc'!A0"),
        country: None,
        per_group: None,
        per_municipality: None,
        hours: None,
        qualifications: None,
        is_volunteer: None,
        text: None,
    };
    let provenance = tiltak::record::Provenance::default();
    let role =
        tiltak::record::Fact { value: role, provenance, conflict: Vec::new(), place: Default::default() };
    hostile.staffing.roles = tiltak::record::Known::Stated(vec![role]);
    let plan = plan(&hostile, &PlanInputs::default());
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(written(&hostile, &plan))).unwrap();
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).unwrap();
        for (line, column, formula) in formulas.used_cells() {
            assert!(
                !formula.contains("HYPERLINK") && !formula.contains("cmd|"),
                "{name} {line} {column}: {formula}"
            );
        }
    }
}

#[test]
fn a_part_stands_in_a_sentence_and_never_where_the_sum_would() {
    let programme = real("pip-klubben");
    let inputs = [("reach", "24"), ("extra-group", "6000"), ("extra-year", "4000"), ("extra-once", "20000")];
    let inputs = inputs.iter().fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
    let plan = plan(&programme, &inputs);
    let folder = tempfile::tempdir().unwrap();
    let written = written(&programme, &plan);
    std::fs::write(folder.path().join("plan.xlsx"), forgotten(&written, None)).unwrap();
    worked_out_by_libreoffice(folder.path(), &["plan.xlsx".to_owned()]);
    let again = std::fs::read(folder.path().join("out/plan.xlsx")).unwrap();
    for bytes in [written, again] {
        let result = sheet(&bytes, "plan-sheet-result");
        let lines = || FIRST..result.get_size().0 as u32;
        let text = |line: u32, column: u32| result.get_value((line, column)).map(Data::to_string);
        let year = lines().find(|&line| text(line, 0) == Some(said("plan-cost-year"))).unwrap();
        assert_eq!((number(&result, year, 1), number(&result, year, 2)), (None, None));
        let sentence = text(year, 4).unwrap();
        assert!(sentence.contains("22") && sentence.contains("summen er ukjent"), "{sentence}");
        let groups = lines().find(|&line| text(line, 0) == Some(said("plan-groups-whole"))).unwrap();
        assert_eq!(number(&result, groups, 1), Some(3.0));
        assert_eq!(text(groups, 4).unwrap_or_default(), "");
        let first = lines().find(|&line| text(line, 0) == Some(said("plan-hours-all-once"))).unwrap();
        assert_eq!(text(first, 4), Some(said("plan-unknown")));
    }
}

#[test]
fn several_programmes_have_sheets_of_their_own_in_every_language() {
    let programmes = [real("pip-klubben"), real("familiestue-nyborg"), real("barn-i-rusfamilier")];
    let plans: Vec<Plan> = programmes.iter().map(|it| plan(it, &PlanInputs::default())).collect();
    for &language in Language::ALL {
        let both: Vec<_> = programmes.iter().zip(&plans).collect();
        let file = plan_xlsx(&both, "plan", today(), Words::of(language)).unwrap();
        let book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file.bytes)).unwrap();
        let names = book.sheet_names();
        assert_eq!(names.len(), 12, "three each, side by side, shared and the sources");
        assert!(names.iter().all(|name| name.chars().count() <= 31), "{names:?}");
    }
}

#[test]
fn a_row_is_as_high_as_the_text_that_wraps_in_it() {
    let pip = real("pip-klubben");
    let plan = plan(&pip, &PlanInputs::default());
    let mut book = zip::ZipArchive::new(Cursor::new(written(&pip, &plan))).unwrap();
    // The calculation is the third sheet; its last column has room for eighty signs.
    let mut sheet = String::new();
    book.by_name("xl/worksheets/sheet3.xml").unwrap().read_to_string(&mut sheet).unwrap();
    let height = |line: u32| -> Option<f64> {
        let (_, row) = sheet.split_once(&format!("<row r=\"{}\"", line + 1)).unwrap();
        let (row, _) = row.split_once('>').unwrap();
        let (_, height) = row.split_once(" ht=\"")?;
        height.split('"').next().unwrap().parse().ok()
    };
    let mut n_high = 0;
    for (line, figure) in (FIRST..).zip(&plan.figures) {
        let formula = plan.formula_of_names(figure, Words::of(Language::Bokmal));
        let wraps = formula.chars().count() > 80;
        n_high += usize::from(wraps);
        assert!(!wraps || height(line).is_some_and(|it| it >= 30.0), "{formula}");
    }
    assert!(n_high > 5, "{n_high}");
}
