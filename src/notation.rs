//! How a programme is written down: TOML text in, a [`Programme`] out.
//!
//! Reading never stops at the first mistake, because an editor wants to see all
//! of them, and never fails, because half a record is worth showing. Nothing
//! here touches the disk; `catalogue` does.

mod figure;
mod day;
mod syntax;
mod form;
mod name;
mod key_words;
mod placeholder;
mod path;
mod reader;
mod table;
mod shape;
mod measure;
mod fact;
mod silence;
mod silenced;
mod sources;
mod identity;
mod itself;
mod lifecycle;
mod target_group;
mod delivery;
mod staffing;
mod commitments;
mod costs;
mod evaluation;
mod experience;
mod retired;
mod vocabulary;
mod municipality;
mod situation;
mod absent;
mod word_lists;
mod description;
mod renaming;
mod layout;
mod in_words;
mod manual;
mod schema;
mod template;
mod offered;
mod advice;
mod generate;

pub use absent::{AbsentReading, read_absent};
pub use description::{Described, description};
pub use form::{Answers, Form, Key, Need, TableForm, TableSort};
pub use generate::{GENERATED_MARK, Generated, Generator};
pub use itself::Itself;
pub use manual::manual;
pub use municipality::read_municipalities;
pub use renaming::with_new_names;
pub use retired::{read_retired, retired_text};
pub use schema::schema;
pub use situation::{SituationsReading, read_situations};
pub use template::{EXAMPLE_MARK, SCHEMA_LINE, example_of, template};
pub use vocabulary::{PlacesReading, TermsReading, VocabularyReading, read_places, read_vocabulary};
pub use word_lists::{WordListsReading, read_cognates, read_synonyms};

use crate::problem::{Code, Problem, is_sound};
use crate::record::{Editorial, Lang, Programme, ProgrammeId, Vocabularies};
use crate::words::{Language, Words};

use reader::Reader;
use shape::{DAY, LANGUAGE, OWN_ID, TEXT, YES_NO, past, written};
use table::TableReader;

/// The largest text that is read as a record, in bytes. The largest of the
/// first records is a tenth of it.
pub const LARGEST_RECORD: usize = 1024 * 1024;

/// What came of reading a text as a record.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The programme, as far as it could be read; absent when there is not
    /// even a name, or when the text is no TOML.
    pub programme: Option<Programme>,
    /// Everything an editor can put right, in the order of the text.
    pub problems: Vec<Problem>,
    /// The text says that it is a draft, which nobody publishes.
    pub is_draft: bool,
}

impl Reading {
    /// The programme, when nothing in it keeps it from being published.
    pub fn sound(self) -> Option<Programme> {
        self.programme.filter(|_| !self.is_draft && is_sound(&self.problems))
    }
}

/// Reads a text as the record of the programme `id`, which is the file name.
pub fn read(id: &ProgrammeId, text: &str, vocabularies: &Vocabularies) -> Reading {
    if text.len() > LARGEST_RECORD {
        let problems = vec![Problem::new(Code::TooLarge, 0..1)];
        return Reading { programme: None, problems, is_draft: false };
    }
    let (document, problems) = syntax::parse(text);
    let reader = Reader::of(id, text, vocabularies);
    let (is_draft, programme) = reader.document(&document, record);
    // A tree that was guessed after a syntax mistake would give problems that
    // go away by themselves.
    if !problems.is_empty() {
        return Reading { programme: None, problems, is_draft };
    }
    let words = Words::of(Language::from_code(reader.language().code()).unwrap_or(Language::Bokmal));
    let mut problems = reader.into_problems();
    problems.sort_by_key(|problem| (problem.bytes.start, problem.code));
    advice::advise(&mut problems, &advice::Adviser { text, is_draft, words, vocabularies });
    Reading { programme, problems, is_draft }
}

/// Whether it is a draft, and what it says of the programme.
fn record(table: &TableReader<'_, '_>) -> (bool, Option<Programme>) {
    table.may("id", OWN_ID);
    let is_draft = table.may("draft", YES_NO).unwrap_or(false);
    (is_draft, programme(table))
}

fn programme(table: &TableReader<'_, '_>) -> Option<Programme> {
    // Before any prose, which is in it.
    let language = table.may("language", LANGUAGE).unwrap_or_else(|| Lang::from(Language::Bokmal));
    table.reader().speak(language.clone());
    let name = table.must("name", TEXT);
    let summary = table.must("summary", written(TEXT));
    let sources = sources::sources(table);
    silence::read(table);

    let (identity, relations) = identity::identity(table);
    let lifecycle = lifecycle::lifecycle(table);
    let target_group = target_group::target_group(table);
    let delivery = delivery::delivery(table);
    let staffing = staffing::staffing(table);
    let commitments = commitments::commitments(table);
    let provider = commitments::provisions(table);
    let costs = costs::costs(table);
    let evaluation = evaluation::evaluation(table);
    let experience = experience::experience(table);
    let anchoring = experience::anchoring(table);
    let editorial = table.section("editorial", editorial);
    table.reader().report_unused_sources();

    Some(Programme {
        id: table.reader().id()?.clone(),
        language,
        name: name?,
        summary: summary?,
        identity,
        relations,
        lifecycle,
        target_group,
        delivery,
        staffing,
        commitments,
        provider,
        costs,
        evaluation,
        experience,
        anchoring,
        sources,
        editorial,
        dated: table.reader().dated(),
    })
}

fn editorial(table: &TableReader<'_, '_>) -> Editorial {
    let reviewed_on = table.may("reviewed-on", written(past(DAY)));
    let reviewed_by = table.may("reviewed-by", TEXT);
    let next_review = table.may("next-review", written(DAY));
    let confirmed_by_owner = table.may("confirmed-by-owner", written(past(DAY)));
    if let (Some(reviewed_on), Some(next_review)) = (&reviewed_on, &next_review)
        && next_review.value < reviewed_on.value
    {
        table.reader().report(Problem::at(Code::DatesReversed, next_review));
    }
    Editorial { reviewed_on, reviewed_by, next_review, confirmed_by_owner }
}
