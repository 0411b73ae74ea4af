//! Whatever stands in a record, the files open and say the same.

use std::sync::Arc;

use proptest::prelude::*;
use tiltak::brief::Brief;
use tiltak::compare::Columns;
use tiltak::export::{comparison_csv, comparison_markdown, comparison_xlsx, paper_docx, paper_markdown};
use tiltak::paper::{Case, Form, paper};
use tiltak::problem::Severity;
use tiltak::record::{Country, Programme};
use tiltak::words::{Language, Words};

use crate::support::{Docx, programme, programme_text, read_as, today};

/// Texts that break careless writers, and any other.
fn any_text() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        "]]>",
        "<w:cantSplit />",
        "&amp; & &nope;",
        "\u{0}\u{1}\u{b}\u{1f}\u{fffe}\u{ffff}",
        "=1+1",
        "\u{202e}טקסט\u{202c}",
        "👨\u{200d}👩\u{200d}👧 æøå",
        "| a | b |\n- c\r\n# d",
        "\"';\t",
    ]);
    let piece = prop_oneof![hard.prop_map(str::to_owned), any::<String>(), Just("ord ".repeat(1_000))];
    prop::collection::vec(piece, 1..4).prop_map(|pieces| format!("x{}y", pieces.concat()))
}

/// A string as TOML writes it.
fn quoted(text: &str) -> String {
    // JSON leaves only this one bare that TOML wants written out.
    serde_json::to_string(text).unwrap().replace('\u{7f}', "\\u007f")
}

/// A record with these texts in it.
fn record(texts: &[String]) -> Option<Programme> {
    let [name, summary, said, publisher] = texts else { return None };
    let text = programme_text("NAVN")
        .replace("name = \"NAVN\"", &format!("name = {}", quoted(name)))
        .replace("\"NAVN er en gruppe for barn.\"", &quoted(summary))
        .replace("\"Eksempelstiftelsen\"", &quoted(publisher))
        .replace(
            "[editorial]",
            &format!(
                "[[commitments]]\ntype = \"staff\"\ntext = {}\nsource = {{ id = \"nettside\", at = \"Om\" }}\n\n[editorial]",
                quoted(said)
            ),
        );
    let reading = read_as("alfa", &text);
    // What the reader refuses is not shown anywhere.
    let is_sound = reading.problems.iter().all(|it| it.severity() < Severity::Error);
    reading.programme.filter(|_| is_sound)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_record_gives_files_that_open(texts in prop::collection::vec(any_text(), 4)) {
        let Some(alfa) = record(&texts) else { return Err(TestCaseError::reject("not a record")) };
        let programmes = vec![Arc::new(alfa), Arc::new(programme("Beta"))];
        let document = paper(&Case::of(&programmes, today()), Form::Nynorsk);
        let docx = Docx::open(&paper_docx(&document, "x", today()).unwrap().bytes);
        prop_assert_eq!(docx.in_style("Title").len(), 1);
        // No row became a heading row through what stands in it.
        let body = docx.part("word/document.xml");
        prop_assert_eq!(body.matches("<w:tblHeader/>").count(), docx.tables.len());
        let markdown = String::from_utf8(paper_markdown(&document, "x").bytes).unwrap();
        prop_assert_eq!(markdown.lines().filter(|line| line.starts_with("# ")).count(), 1);

        let words = Words::of(Language::Danish);
        let columns = Columns::of(programmes, false);
        let comparison = columns.compare(false);
        let briefs: Vec<Brief> =
            comparison.programmes.iter().map(|it| Brief::of(it, today(), Country::Norway)).collect();
        let csv = comparison_csv(&comparison, &briefs, "x", words).bytes;
        let text = String::from_utf8(csv).unwrap();
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let said: Vec<String> = reader.records().flat_map(|line| line.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
        prop_assert!(said.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t'])));
        let kept: String = texts[2].replace("\r\n", "\n").chars().map(|it| if it == '\r' { '\n' } else { it })
            .filter(|it| matches!(it, '\t' | '\n') || !(it.is_control() || matches!(it, '\u{fffe}' | '\u{ffff}')))
            .collect();
        // The reader of records trims lines; a spreadsheet shows the same words.
        let bare = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert!(said.iter().any(|cell| bare(cell) == bare(&kept)), "{:.300?} is not there", kept);

        let xlsx = comparison_xlsx(&comparison, &briefs, "x", today(), words).unwrap().bytes;
        let book = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(std::io::Cursor::new(xlsx));
        prop_assert!(book.is_ok());
        prop_assert!(!comparison_markdown(&comparison, &briefs, "x", words).bytes.is_empty());
    }
}
