//! Who reads a page, and where they are.

use jiff::civil::Date;

use crate::address::{Address, DRAFTS, INDEPENDENT, Selection, Shortlist};
use crate::glossary::LedTo;
use crate::record::{Country, ProgrammeId, SilenceKind, Term};
use crate::settings::Settings;
use crate::words::{Language, Message, Words};

/// Who reads a page, and where they are.
#[derive(Clone, Copy)]
pub struct Visit<'v> {
    /// The reader's language.
    pub words: &'v Words,
    /// The path without the language: `/tiltak/pip-klubben`.
    pub path: &'v str,
    /// What stands after `?`, as it is written; may be empty.
    pub query: &'v str,
    /// The same, read.
    pub address: &'v Address,
    /// What goes along with every link and form of the page, whatever else they say.
    pub along: &'v Address,
    /// What they have chosen so far.
    pub shortlist: &'v Shortlist,
    /// The day on which they read it.
    pub today: Date,
    /// The country in which they want a programme.
    pub country: Country,
    /// They want to see only what independent sources say.
    pub only_independent: bool,
    /// Who publishes the site, and what they say of it.
    pub settings: &'v Settings,
    /// Which words of the trade the page has led to the glossary from so far.
    pub led_to: &'v LedTo,
}

impl Visit<'_> {
    /// The reader's language.
    pub const fn language(&self) -> Language {
        self.words.language()
    }

    /// A text of ours.
    pub fn text(&self, id: &'static str) -> String {
        self.words.text(id)
    }

    /// A message, said.
    pub fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// A link to a path of ours in the reader's language, with what goes along. It
    /// is for links: a form goes to [`Visit::action`].
    pub fn href(&self, path: &str) -> String {
        self.along.at(&in_language(path, self.language()))
    }

    /// The same path alone, for a form: a browser takes away what stands after `?`
    /// there, so what goes along stands in fields that nobody sees.
    pub fn action(&self, path: &str) -> String {
        in_language(path, self.language())
    }

    /// A link without something that goes along with the others.
    pub(super) fn href_without(&self, key: &str, path: &str) -> String {
        self.along.besides(key).at(&in_language(path, self.language()))
    }

    /// This very page with other programmes chosen.
    pub(super) fn choosing(&self, chosen: &Selection) -> String {
        let rest = self.address.besides(Selection::PROGRAMME);
        rest.and(chosen.to_address()).at(&in_language(self.path, self.language()))
    }

    /// The page of a programme, from the sources that the visitor wants.
    pub fn programme(&self, id: &ProgrammeId) -> String {
        let sources = Address::default().with_flag(INDEPENDENT, self.only_independent);
        sources.at(&self.href(&self.page_of(id)))
    }

    /// The path of the page of a programme: that of the draft, for whoever is there.
    pub(super) fn page_of(&self, id: &ProgrammeId) -> String {
        let draft = format!("{DRAFTS}{id}");
        if self.path == draft { draft } else { format!("/tiltak/{id}") }
    }

    /// The kinds of silence that its pages may show.
    pub(super) fn silences(&self) -> impl Iterator<Item = SilenceKind> {
        // The last arises only when independent sources alone count.
        let is_shown = |kind: &SilenceKind| self.only_independent || *kind != SilenceKind::OnlyInterested;
        SilenceKind::ALL.iter().copied().filter(is_shown)
    }

    /// Where this very page is found from outside in a language, where the publisher says
    /// where the site is.
    pub(super) fn public(&self, language: Language) -> Option<String> {
        Some(self.settings.public_url.as_ref()?.at(&self.in_language(language)))
    }

    /// This very page in another language.
    pub fn in_language(&self, language: Language) -> String {
        let path = in_language(self.path, language);
        if self.query.is_empty() { path } else { format!("{path}?{}", self.query) }
    }
}

fn in_language(path: &str, language: Language) -> String {
    match (language.prefix(), path) {
        ("", path) => path.to_owned(),
        (prefix, "/") => prefix.to_owned(),
        (prefix, path) => format!("{prefix}{path}"),
    }
}
