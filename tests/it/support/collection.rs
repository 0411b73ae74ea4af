//! The collection as it is served: every record, every list of words.

use std::sync::{Arc, LazyLock};

use tiltak::catalogue::{Folders, load};
use tiltak::query::Collection;
use tiltak::site::App;

/// The real collection, indexed once for all tests.
pub(crate) fn real_collection() -> &'static Collection {
    static COLLECTION: LazyLock<Collection> = LazyLock::new(|| {
        let folders = Folders { programmes: "programmes".into(), words: "index/words".into(), sound: None };
        Collection::in_memory(Arc::new(load(&folders, None, App::today()).unwrap())).unwrap()
    });
    &COLLECTION
}
