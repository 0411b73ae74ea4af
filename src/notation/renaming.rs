//! A record with every key by the name that it has now, and nothing else in it
//! changed: order, remarks, spaces and line ends stay.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::parser::{Event, EventKind, parse_document};

use super::description::description;
use super::form::TableForm;

/// The text with the new name wherever a key has its former one. It is for texts that
/// are TOML, and have no key by both names: what a mistake means, nobody knows.
pub fn with_new_names(text: &str) -> String {
    renamed(text, description())
}

fn renamed(text: &str, record: &TableForm) -> String {
    let mut renaming = Renaming::of(text, record);
    let tokens = Source::new(text).lex().into_vec();
    parse_document(&tokens, &mut |event: Event| renaming.hear(&event), &mut ());
    let mut text = text.to_owned();
    // From the end, so that what stands before keeps its place.
    for (bytes, name) in renaming.changes.into_iter().rev() {
        text.replace_range(bytes, name);
    }
    text
}

/// Follows the text from key to key, and the description with it.
struct Renaming<'r> {
    text: &'r str,
    record: &'r TableForm,
    /// The tables that are open: that of the last heading, and those in braces. What
    /// the description does not know is no table.
    open: Vec<Option<&'r TableForm>>,
    /// What the last key holds.
    at: Option<&'r TableForm>,
    /// Whether the next key stands in the table that the last one holds.
    goes_on: bool,
    changes: Vec<(Range<usize>, &'static str)>,
}

impl<'r> Renaming<'r> {
    fn of(text: &'r str, record: &'r TableForm) -> Self {
        Self { text, record, open: vec![Some(record)], at: None, goes_on: false, changes: Vec::new() }
    }

    fn hear(&mut self, event: &Event) {
        match event.kind() {
            EventKind::StdTableOpen | EventKind::ArrayTableOpen => self.open = vec![Some(self.record)],
            EventKind::StdTableClose | EventKind::ArrayTableClose => self.open = vec![self.at],
            EventKind::InlineTableOpen => self.open.push(self.at),
            EventKind::InlineTableClose => self.at = self.open.pop().flatten(),
            EventKind::KeySep => self.goes_on = true,
            EventKind::SimpleKey => self.key(event.span().start()..event.span().end()),
            EventKind::ArrayOpen
            | EventKind::ArrayClose
            | EventKind::KeyValSep
            | EventKind::Scalar
            | EventKind::ValueSep
            | EventKind::Whitespace
            | EventKind::Comment
            | EventKind::Newline
            | EventKind::Error => {}
        }
    }

    fn key(&mut self, bytes: Range<usize>) {
        let table = if self.goes_on { self.at } else { self.open.last().copied().flatten() };
        self.goes_on = false;
        // Keys of ours need no quotes, so that none can be hidden in them.
        let written = self.text[bytes.clone()].trim_matches(['"', '\'']);
        let key = table.and_then(|table| table.key_written(written));
        if let Some(key) = key.filter(|key| key.former == Some(written)) {
            self.changes.push((bytes, key.name));
        }
        self.at = key.and_then(|key| key.form.table());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::form::TableSort;
    use crate::notation::name::Formerly as _;
    use crate::notation::reader::Reader;
    use crate::notation::shape::{STRING, TableOf, list, table};
    use crate::notation::table::{TableReader, describing};
    use crate::problem::Code;
    use crate::record::Vocabularies;
    use crate::words::Language;

    /// A record with keys that were renamed: one that must be there, a section, a list, and
    /// one inside that list.
    fn house(table: &TableReader<'_, '_>) -> Option<(String, Vec<Option<String>>)> {
        let name = table.must("name".formerly("title"), STRING);
        let rooms = table.section("inside".formerly("indoors"), |inside| {
            inside.may("rooms".formerly("chambers"), list(ROOM)).unwrap_or_default()
        });
        Some((name?, rooms))
    }

    const ROOM: TableOf<Option<String>> = table("room", |table| {
        table.must("title", STRING);
        Some(table.may("use".formerly("purpose"), STRING))
    });

    type Read = Option<(String, Vec<Option<String>>)>;

    /// What is read of a text, and the codes of what is said of it.
    fn read(text: &str) -> (Read, Vec<Code>) {
        let vocabularies = Vocabularies::default();
        let reader = Reader::new(&vocabularies, Language::Bokmal.into());
        let (document, mistakes) = crate::notation::syntax::parse(text);
        assert_eq!(mistakes, []);
        let read = reader.document(&document, house);
        (read, reader.into_problems().iter().map(|problem| problem.code).collect())
    }

    /// A text with its keys renamed is this one, which says the same with no more to say of it.
    #[track_caller]
    fn becomes(before: &str, after: &str) {
        let (form, _) = describing("house", TableSort::Record, house);
        assert_eq!(renamed(before, &form), after);
        let (read_before, codes) = read(before);
        assert!(codes.iter().all(|code| *code == Code::KeyRenamed) && !codes.is_empty(), "{codes:?}");
        assert_eq!(read(after), (read_before, Vec::new()));
        assert_eq!(renamed(after, &form), after);
    }

    #[test]
    fn a_former_name_is_written_anew_and_nothing_else_is() {
        becomes(
            "# title = 1\r\n  title='Et hus'\t# title\r\n\r\n",
            "# title = 1\r\n  name='Et hus'\t# title\r\n\r\n",
        );
        becomes("\"title\" = \"title\"", "name = \"title\"");
        becomes("\u{feff}title = \"Blåbær\"\n", "\u{feff}name = \"Blåbær\"\n");
    }

    #[test]
    fn a_former_name_is_found_wherever_a_table_can_be_written() {
        becomes(
            "title = \"Et\"\n[[indoors.chambers]]\ntitle = \"a\"\n[[indoors.chambers]]\ntitle = \"b\"\npurpose = \"c\"\n",
            "name = \"Et\"\n[[inside.rooms]]\ntitle = \"a\"\n[[inside.rooms]]\ntitle = \"b\"\nuse = \"c\"\n",
        );
        becomes(
            "name = \"Et\"\n[ indoors ]\nchambers = [\n  { title = \"a\", purpose = \"b\" }, # purpose\n  { purpose = \"c\", title = \"d\" },\n]\n",
            "name = \"Et\"\n[ inside ]\nrooms = [\n  { title = \"a\", use = \"b\" }, # purpose\n  { use = \"c\", title = \"d\" },\n]\n",
        );
        becomes(
            "name = \"Et\"\nindoors . chambers = [{ title = \"a\" }]\n",
            "name = \"Et\"\ninside . rooms = [{ title = \"a\" }]\n",
        );
    }

    #[test]
    fn the_same_word_where_it_is_no_former_name_stays() {
        let (form, _) = describing("house", TableSort::Record, house);
        let text = "name = \"Et\"\nunknown = { title = 1 }\n[other.title]\npurpose = 1\n[[inside.rooms]]\ntitle = \"a\"\n";
        assert_eq!(renamed(text, &form), text);
    }

    #[test]
    fn both_names_at_once_are_told() {
        let (read, codes) = read("name = \"Et\"\ntitle = \"To\"\n");
        assert_eq!((read.unwrap().0.as_str(), codes), ("Et", vec![Code::BothNames]));
    }

    #[test]
    fn one_of_the_names_must_be_there() {
        assert_eq!(read("[inside]\n").1, [Code::MissingKey]);
    }
}
