//! How it is written down that a programme is no longer published: one small file, which
//! is read by the lines that describe it and written by the same names.

use serde_json::Value;

use super::reader::Reader;
use super::shape::{DAY, PROGRAMME_ID, TEXT, written};
use super::syntax;
use super::table::TableReader;
use crate::problem::Problem;
use crate::record::{ProgrammeId, Retired, Vocabularies};

/// Reads what is left of the programme `id`, which is the file name, with everything an
/// editor can put right.
pub fn read_retired(id: &ProgrammeId, text: &str) -> (Option<Retired>, Vec<Problem>) {
    let (document, mut problems) = syntax::parse(text);
    let vocabularies = Vocabularies::default();
    let reader = Reader::of(id, text, &vocabularies);
    let read = reader.document(&document, retired);
    if problems.is_empty() {
        problems.extend(reader.into_problems());
    }
    (read, problems)
}

fn retired(table: &TableReader<'_, '_>) -> Option<Retired> {
    let name = table.must("name", TEXT);
    let on = table.must("on", DAY);
    let to = table.may("to", written(PROGRAMME_ID));
    Some(Retired { id: table.reader().id()?.clone(), name: name?, on: on?, to })
}

/// What is left of a programme, as the text that says it.
pub fn retired_text(retired: &Retired) -> String {
    // JSON escapes a text as TOML does.
    let quoted = |text: &str| Value::from(text).to_string();
    let names =
        retired.name.versions().map(|(language, name)| format!("{} = {}", language.code(), quoted(name)));
    let names: Vec<String> = names.collect();
    let mut text = format!("name = {{ {} }}\non = {}\n", names.join(", "), retired.on);
    if let Some(to) = &retired.to {
        text.push_str(&format!("to = {}\n", quoted(to.value.as_str())));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Text;
    use crate::span::{FieldPath, Written};
    use crate::words::Language;

    #[test]
    fn what_is_written_is_read_again() {
        let id: ProgrammeId = "gammelt".parse().unwrap();
        let name = Text::new(Language::Bokmal.into(), "Pip «Å» \"og\" \\ mer".to_owned());
        let name = name.with(Language::English.into(), "Pip".to_owned());
        let to = Written::new("nytt".parse().unwrap(), FieldPath::default(), 0..0);
        for to in [None, Some(to)] {
            let retired =
                Retired { id: id.clone(), name: name.clone(), on: "2026-11-30".parse().unwrap(), to };
            assert_eq!(read_retired(&id, &retired_text(&retired)), (Some(retired), Vec::new()));
        }
    }
}
