//! What every handler has: the catalogue of the moment, and the settings.
#![expect(clippy::disallowed_methods, reason = "the clock belongs to the site")]

use std::sync::Arc;

use arc_swap::ArcSwap;
use jiff::civil::Date;

use crate::query::Collection;
use crate::settings::Settings;
use crate::words::Language;

/// What every handler has.
pub struct App {
    collection: ArcSwap<Collection>,
    settings: Settings,
    language: Language,
}

impl App {
    /// A site that shows this collection.
    pub fn new(collection: Collection, settings: Settings) -> Self {
        Self { collection: ArcSwap::from_pointee(collection), settings, language: Language::Bokmal }
    }

    /// The same site, which tells whoever runs it of its files in this language.
    #[must_use]
    pub fn speaking(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The language of whoever runs the site, for the log and `/healthz`.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The collection of the moment. Whoever holds it keeps it, whatever is
    /// saved meanwhile.
    pub fn collection(&self) -> Arc<Collection> {
        self.collection.load_full()
    }

    /// Shows another collection from now on.
    pub fn show(&self, collection: Collection) {
        self.collection.store(Arc::new(collection));
    }

    /// What whoever runs the site says of it.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Today, where the site runs.
    pub fn today() -> Date {
        jiff::Zoned::now().date()
    }
}
