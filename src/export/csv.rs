//! CSV as a Norwegian spreadsheet opens it: semicolons, decimal commas, a mark
//! that says UTF-8, and no cell that a spreadsheet takes for a formula.

use crate::brief::Brief;
use crate::compare::Comparison;
use crate::words::Words;

use super::Download;
use super::rows::{Cell, Row, brief_rows, rows};

/// What tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A comparison as CSV, in long form, the nine answers of each programme first. `stem` is
/// the file's name without its ending.
pub fn comparison(comparison: &Comparison<'_>, briefs: &[Brief], stem: &str, words: &Words) -> Download {
    let headings = Row::default().columns().iter().map(|column| column.heading(words)).collect();
    let all = brief_rows(comparison, briefs, words).into_iter().chain(rows(comparison, words));
    let lines = all.map(|row| row.cells().iter().map(written).collect());
    Download {
        name: format!("{stem}.csv"),
        content_type: "text/csv; charset=utf-8; header=present",
        language: words.language(),
        bytes: table(std::iter::once(headings).chain(lines)),
    }
}

/// Lines of cells as a file.
fn table(lines: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for line in lines {
        let cells: Vec<String> = line.iter().map(|cell| guarded(cell)).collect();
        // Memory is written to, and every line is as long as the first.
        if let Err(error) = writer.write_record(&cells) {
            tracing::error!(%error, "a line of CSV was not written");
        }
    }
    writer.into_inner().unwrap_or_default()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(Some(number)) => number.to_string().replace('.', ","),
        Cell::Number(None) => String::new(),
    }
}

/// The text as a spreadsheet will not run it: a sign that begins a formula gets
/// an apostrophe before it (OWASP, «CSV Injection»; also the full-width signs).
fn guarded(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read_back(bytes: &[u8]) -> Vec<Vec<String>> {
        let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text);
        reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_number_has_a_decimal_comma_and_no_spaces() {
        assert_eq!(written(&Cell::Number(Some(12_500.5))), "12500,5");
        assert_eq!(written(&Cell::Number(Some(4.0))), "4");
        assert_eq!(written(&Cell::Number(None)), "");
    }

    #[test]
    fn no_cell_begins_as_a_formula() {
        for text in ["=1+1", "+47 12", "-1", "@SUM(A1)", "\t=1", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("4–8 år"), "4–8 år");
    }

    #[test]
    fn lines_end_as_excel_expects() {
        let bytes = table([vec!["a;b".to_owned(), "c\"d".to_owned()]].into_iter());
        assert_eq!(bytes, "\u{feff}\"a;b\";\"c\"\"d\"\r\n".as_bytes());
    }

    proptest! {
        #[test]
        fn every_cell_reads_back_as_it_was(
            lines in prop::collection::vec(prop::collection::vec(any::<String>(), 3), 1..6)
        ) {
            let written: Vec<Vec<String>> =
                lines.iter().map(|line| line.iter().map(|cell| guarded(cell)).collect()).collect();
            prop_assert_eq!(read_back(&table(lines.into_iter())), written);
        }
    }
}
