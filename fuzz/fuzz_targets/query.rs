//! Anything that somebody may send as a search: read, and answered from a small
//! collection. `tests/it/query_reader.rs` asks the same of texts made by chance;
//! this looks for the text that chance does not find.
#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use tiltak::address::Address;
use tiltak::catalogue::{Catalogue, built_in_vocabularies};
use tiltak::notation::{self, Generator};
use tiltak::query::{Collection, LONGEST_TEXT, Query, hints};
use tiltak::words::{Language, Words};

/// Enough programmes that words are found in every way.
const N_PROGRAMMES: u32 = 20;

static COLLECTION: LazyLock<Collection> = LazyLock::new(|| {
    let vocabularies = built_in_vocabularies();
    let generator = Generator::new(1, &vocabularies);
    let programmes = (0..N_PROGRAMMES).filter_map(|number| {
        let record = generator.record(number);
        notation::read(&record.id, &record.text, &vocabularies).sound()
    });
    let catalogue = Arc::new(Catalogue::of(programmes));
    Collection::in_memory(catalogue).expect("an index in memory can be made")
});

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for hint in hints(&text) {
        assert!(text.get(hint.bytes).is_some());
    }
    let query = Query::of_text(&text);
    assert!(query.text.chars().count() <= LONGEST_TEXT);
    assert_eq!(Query::from_address(&Address::read(&query.to_address().to_string())), query);
    let words = Words::of(Language::Bokmal);
    // Once as typed, once as a whole address.
    for query in [query, Query::from_address(&Address::read(&text))] {
        let hits = COLLECTION.answer(&query, words).expect("an index in memory can be read");
        assert!(hits.hits.iter().all(|hit| hit.score.is_finite()));
    }
    COLLECTION.suggestions(&text, words).expect("the index can be read");
});
