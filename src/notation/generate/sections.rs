//! Everything that a full record has besides name, summary and sources.

use super::chance::Chance;
use super::prose::Prose;
use super::written::{Written, list};
use crate::record::{
    CommitmentType, CostItem, CostPer, Country, Design, ExperienceCode, ExperienceType, Format, Kind,
    OpenVocabulary, Participant, PreventionLevel, ProgrammeId, Sector, Status, Vocabularies, WayIn,
};
use crate::term::Term;

/// Where in a source a fact stands.
const PLACES_IN_SOURCE: &[&str] = &["Om tiltaket", "For hvem", "Innhold", "side 4", "side 12", "Erfaringer"];

/// Writes the sections of one record.
pub(super) struct Sections<'s> {
    pub(super) chance: &'s mut Chance,
    pub(super) prose: &'s Prose,
    pub(super) vocabularies: &'s Vocabularies,
    pub(super) record: &'s mut Written,
}

impl Sections<'_> {
    pub(super) fn write(&mut self, id: &ProgrammeId) {
        self.report(id);
        self.identity();
        self.lifecycle();
        self.target_group();
        self.delivery();
        self.commitments();
        self.costs();
        self.evaluation();
        self.experience();
        self.record.heading("[editorial]");
        self.record.line("reviewed-on = 2026-02-01");
    }

    /// A second source, which the first facts cite too, so that it is used.
    fn report(&mut self, id: &ProgrammeId) {
        self.record.heading("[[sources]]");
        self.record.string("id", "rapport");
        self.record.string("title", &self.prose.sentence(self.chance));
        self.record.string("publisher", &self.prose.owner(self.chance));
        self.record.line("kind = \"evaluation-report\"\ninterest = \"independent\"");
        self.record.string("published", &self.chance.between(2015, 2025).to_string());
        self.record.line("read-on = 2026-01-15");
        self.record.string("link", &format!("https://example.org/{id}/rapport"));
    }

    fn identity(&mut self) {
        let both = "[{ id = \"nettside\", at = \"Om tiltaket\" }, { id = \"rapport\", at = \"side 1\" }]";
        self.record.heading("[identity]");
        self.record.value("kind", self.chance.term::<Kind>(), both);
        self.open("topics", OpenVocabulary::Topic, 3);
        self.record.heading("[[identity.owners]]");
        self.record.string("name", &self.prose.owner(self.chance));
        self.record.string("sector", self.chance.term::<Sector>());
        // Most owners are Nordic, as they are in the records.
        let nordic = [Country::Norway, Country::Norway, Country::Norway, Country::Denmark, Country::Sweden];
        let country =
            if self.chance.percent(90) { self.chance.one(&nordic) } else { self.chance.one(Country::ALL) };
        self.record.string("country", country.map_or("NO", |country| country.key()));
        self.source();
        for _ in 0..self.chance.between(1, 3) {
            self.text_in("[[identity.aims]]");
        }
    }

    fn lifecycle(&mut self) {
        self.record.heading("[[lifecycle.statuses]]");
        self.record.string("status", self.chance.term::<Status>());
        self.record.string("as-of", &format!("2025-{:02}", self.chance.between(1, 12)));
        self.source();
        let places: Vec<_> = self.vocabularies.places().collect();
        if places.is_empty() {
            return;
        }
        for place in self.chance.some(&places, 3) {
            self.record.heading("[[lifecycle.places]]");
            self.record.string("place", &place.key);
            self.record.string("from", &self.chance.between(2010, 2024).to_string());
            self.source();
        }
    }

    fn target_group(&mut self) {
        self.record.heading("[target-group]");
        self.closed::<Participant>("participants", 3);
        if self.chance.percent(80) {
            let from = self.chance.below(13);
            let to = self.chance.between(from + 1, 18);
            self.said("child-age", &format!("value = {{ from = {from}, to = {to}, unit = \"years\" }}"));
        }
        self.open("strains", OpenVocabulary::Strain, 3);
        self.closed::<PreventionLevel>("prevention-levels", 2);
        self.closed::<WayIn>("ways-in", 2);
        self.open("outcomes", OpenVocabulary::Outcome, 3);
        self.text_in("[[target-group.descriptions]]");
    }

    fn delivery(&mut self) {
        self.record.heading("[delivery]");
        self.closed::<Format>("formats", 2);
        self.open("arenas", OpenVocabulary::Arena, 2);
        if self.chance.percent(70) {
            let (most, unit) =
                *self.chance.one(&[(40, "weeks"), (18, "months"), (3, "years")]).unwrap_or(&(40, "weeks"));
            let length = self.chance.between(1, most);
            self.said("course-length", &format!("value = {{ exactly = {length}, unit = \"{unit}\" }}"));
        }
        if self.chance.percent(60) {
            let from = self.chance.between(3, 12);
            let to = from + self.chance.between(1, 8);
            let unit =
                *self.chance.one(&["participants", "parents", "families", "children"]).unwrap_or(&"parents");
            self.said("group-size", &format!("value = {{ from = {from}, to = {to}, unit = \"{unit}\" }}"));
        }
        for _ in 0..self.chance.between(1, 3) {
            self.text_in("[[delivery.methods]]");
        }
    }

    fn commitments(&mut self) {
        for kind in self.chance.some(CommitmentType::ALL, 5) {
            self.record.heading("[[commitments]]");
            self.record.string("type", kind.key());
            let level = *self.chance.one(&["must", "should"]).unwrap_or(&"must");
            self.record.string("level", level);
            self.record.line(&format!("when = {}", list(&["before", "during"])));
            self.record.string("text", &self.prose.sentence(self.chance));
            self.source();
        }
    }

    fn costs(&mut self) {
        if !self.chance.percent(40) {
            return;
        }
        self.record.heading("[[costs.lines]]");
        self.record.string("type", self.chance.term::<CostItem>());
        self.record.string("phase", "start-up");
        // A tenth cost nothing, which is asked for most.
        let amount = if self.chance.percent(10) { 0 } else { self.chance.between(1, 400) * 500 };
        self.record.line(&format!("amount = {{ exactly = {amount}, currency = \"NOK\" }}"));
        self.record.string("per", self.chance.term::<CostPer>());
        self.record.string("basis", "stated");
        self.source();
    }

    fn evaluation(&mut self) {
        if !self.chance.percent(50) {
            return;
        }
        self.record.heading("[[evaluation.studies]]");
        self.record.string("title", &self.prose.sentence(self.chance));
        self.record.string("of", "programme");
        self.record.string("design", self.chance.term::<Design>());
        self.record.string("independence", "independent");
        self.source();
    }

    fn experience(&mut self) {
        if !self.chance.percent(50) {
            return;
        }
        self.record.heading("[[experience]]");
        self.record.string("type", self.chance.term::<ExperienceType>());
        self.record.string("about", self.chance.term::<ExperienceCode>());
        self.record.string("text", &self.prose.paragraph(self.chance, 120));
        self.source();
    }

    /// A table that is a text with its source.
    fn text_in(&mut self, heading: &str) {
        self.record.heading(heading);
        self.record.string("text", &self.prose.paragraph(self.chance, 90));
        self.source();
    }

    fn closed<T: Term>(&mut self, key: &str, most: usize) {
        let keys: Vec<&str> = self.chance.some(T::ALL, most).into_iter().map(|term| term.key()).collect();
        let source = self.citation();
        self.record.values(key, &keys, &source);
    }

    fn open(&mut self, key: &str, vocabulary: OpenVocabulary, most: usize) {
        let terms = self.vocabularies.of(vocabulary);
        let keys: Vec<&str> =
            self.chance.some(terms, most).into_iter().map(|term| term.key.as_str()).collect();
        let source = self.citation();
        self.record.values(key, &keys, &source);
    }

    fn said(&mut self, key: &str, said: &str) {
        let source = self.citation();
        self.record.fact(key, said, &source);
    }

    fn source(&mut self) {
        let source = self.citation();
        self.record.line(&format!("source = {source}"));
    }

    fn citation(&mut self) -> String {
        let id = if self.chance.percent(70) { "nettside" } else { "rapport" };
        let at = self.chance.one(PLACES_IN_SOURCE).copied().unwrap_or("side 1");
        format!("{{ id = \"{id}\", at = \"{at}\" }}")
    }
}

impl Chance {
    /// A term of a closed vocabulary.
    fn term<T: Term>(&mut self) -> &'static str {
        self.one(T::ALL).map_or("", |term| term.key())
    }
}
