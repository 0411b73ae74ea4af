//! What every handler has: the catalogue of the moment, and the settings.
#![expect(clippy::disallowed_methods, reason = "the clock belongs to the site")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use arc_swap::{ArcSwap, ArcSwapOption};
use jiff::civil::Date;

use crate::coverage::Overview;
use crate::query::Collection;
use crate::settings::Settings;
use crate::spread::Spread;
use crate::words::Language;

/// What every handler has.
pub struct App {
    collection: ArcSwap<Collection>,
    /// What is told of a whole collection, once somebody has asked.
    told: ArcSwapOption<ToldOfAll>,
    settings: Arc<Settings>,
    sees_saves: AtomicBool,
    shows_drafts: bool,
    language: Language,
}

/// What is told of all programmes of a collection together.
pub(super) struct ToldOfAll {
    of: Arc<Collection>,
    /// How much is known of them.
    pub(super) overview: Overview,
    /// Where they have run.
    pub(super) spread: Spread,
}

impl App {
    /// A site that shows this collection.
    pub fn new(collection: Collection, settings: Settings) -> Self {
        let collection = ArcSwap::from_pointee(collection);
        let settings = Arc::new(settings);
        let sees_saves = AtomicBool::new(true);
        Self {
            collection,
            told: ArcSwapOption::empty(),
            settings,
            sees_saves,
            shows_drafts: false,
            language: Language::Bokmal,
        }
    }

    /// The same site, where drafts can be seen or not.
    #[must_use]
    pub fn showing_drafts(self, shows_drafts: bool) -> Self {
        Self { shows_drafts, ..self }
    }

    /// Whether drafts can be seen.
    pub(super) const fn shows_drafts(&self) -> bool {
        self.shows_drafts
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

    /// What is told of all programmes of the moment. It takes a look at every answer
    /// of every programme, so it is kept for as long as the collection is.
    pub(super) fn told(&self) -> Arc<ToldOfAll> {
        let of = self.collection();
        if let Some(kept) = self.told.load_full().filter(|kept| Arc::ptr_eq(&kept.of, &of)) {
            return kept;
        }
        let catalogue = of.catalogue();
        let overview = Overview::of(catalogue);
        let spread = Spread::of(catalogue.programmes().map(Arc::as_ref), catalogue.vocabularies());
        let told = Arc::new(ToldOfAll { overview, spread, of });
        self.told.store(Some(told.clone()));
        told
    }

    /// Notes whether saves are seen, for whoever asks how the site is.
    pub(super) fn sees_saves(&self, is_so: bool) {
        self.sees_saves.store(is_so, Ordering::Relaxed);
    }

    /// Whether a save is shown before the next start.
    pub(super) fn has_seen_saves(&self) -> bool {
        self.sees_saves.load(Ordering::Relaxed)
    }

    /// What the publisher of the site says of it.
    pub(super) const fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    /// Today, where the site runs.
    pub fn today() -> Date {
        jiff::Zoned::now().date()
    }
}
