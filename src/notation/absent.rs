//! How what no record is about yet is written down: `index/words/absent.toml`.

use super::shape::{STRING, TERM_KEY, YES_NO, list};
use super::situation::terms;
use super::table::TableReader;
use super::vocabulary::{TermsReading, in_all_languages, read_terms};
use crate::record::{Absent, AbsentSort, Vocabularies};

/// What came of reading a text as the list of what is not here yet.
pub type AbsentReading = TermsReading<Absent>;

/// Reads a text as the list of what is not here yet, with the terms of these
/// vocabularies.
pub fn read_absent(text: &str, vocabularies: &Vocabularies) -> AbsentReading {
    read_terms("absent", vocabularies, text, absent, |absent| &absent.key)
}

fn absent(table: &TableReader<'_, '_>) -> Option<Absent> {
    let key = table.must("key", TERM_KEY);
    let sort = if table.has("theme") {
        in_all_languages(table, "theme").map(AbsentSort::Theme)
    } else {
        table.must("name", STRING).map(AbsentSort::Programme)
    };
    let also = table.may("also", list(STRING)).unwrap_or_default();
    let is_everyday_word = table.may("everyday", YES_NO).unwrap_or_default();
    let terms = terms(table);
    Some(Absent { key: key?, sort: sort?, also, is_everyday_word, terms })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Code;

    const SOUND: &str = r#"
[[absent]]
key = "a-programme"
name = "Et tiltak"
also = ["Tiltaket"]
everyday = true

[[absent]]
key = "a-theme"
theme = { nb = "et tema", nn = "eit tema", da = "et tema", en = "a theme" }
"#;

    #[test]
    fn what_is_not_here_is_read_as_it_is_written() {
        let reading = read_absent(SOUND, &Vocabularies::default());
        assert!(reading.problems.is_empty(), "{:?}", reading.problems);
        let [programme, theme] = reading.terms.as_slice() else { panic!("{:?}", reading.terms) };
        assert_eq!(programme.value.names().collect::<Vec<_>>(), ["Et tiltak", "Tiltaket"]);
        assert!(programme.value.is_everyday_word && !theme.value.is_everyday_word);
        assert!(theme.value.names().any(|name| name == "a theme"));
    }

    #[test]
    fn what_is_written_wrongly_is_told() {
        for (sound, wrong, code) in [
            (r#"name = "Et tiltak""#, "", Code::MissingKey),
            (r#", en = "a theme""#, "", Code::MissingKey),
            ("a-theme", "a-programme", Code::DuplicateId),
            ("everyday", "evryday", Code::UnknownKey),
            ("everyday = true", r#"strains = ["behavior"]"#, Code::UnknownTerm),
        ] {
            let reading = read_absent(&SOUND.replace(sound, wrong), &Vocabularies::default());
            let codes: Vec<_> = reading.problems.iter().map(|it| it.code).collect();
            assert_eq!(codes, [code], "{wrong}");
        }
    }
}
