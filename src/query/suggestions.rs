//! Suggestions while somebody types: programmes, terms, places.

use std::collections::{BTreeMap, BTreeSet};

use super::suggestion_list::{Suggestion, SuggestionList, SuggestionSort, Target, folded_words};
use super::{Collection, Facet, Query};
use crate::index::IndexError;
use crate::record::{OpenTerm, Place, Text};
use crate::words::{Language, Words};

impl Collection {
    /// What somebody may be about to write, best first: programmes, then terms,
    /// then places.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn suggestions(&self, text: &str, words: &Words) -> Result<Vec<Suggestion>, IndexError> {
        let list = self.suggestions[words.language() as usize].get_or_init(|| self.suggestion_list(words));
        let mut suggestions = list.beginning_with(&Query::of_text(text).text);
        for suggestion in &mut suggestions {
            // A topic leads to a search for its name, which may find more than
            // the programmes that have it.
            if let Target::Search(query) = &suggestion.target {
                suggestion.count = self.count(query)?;
            }
        }
        suggestions.retain(|it| it.count > 0);
        Ok(suggestions)
    }

    fn suggestion_list(&self, words: &Words) -> SuggestionList {
        let mut list = SuggestionList::default();
        for programme in self.catalogue().by_name(words) {
            let name = programme.name.for_reader(words.language()).0.to_owned();
            let mut also = versions(&programme.name);
            also.extend(programme.identity.short_name.stated().map(|it| it.value.to_string()));
            also.extend(programme.identity.aliases.all().iter().map(|it| it.value.name.clone()));
            let target = Target::Programme(programme.id.clone());
            let number = list.add(SuggestionSort::Programme, name, 1, target, &also);
            list.name(number, &programme.id.as_str().replace('-', " "), None, true);
        }
        let mut labels = BTreeSet::new();
        let others = self.other_names();
        let mut places = Vec::new();
        for counts in self.ways_in(words) {
            let facet = counts.facet;
            match facet {
                Facet::Kind | Facet::Participant | Facet::Strain | Facet::PreventionLevel | Facet::Format => {
                }
                Facet::Place => {
                    places = counts.choices;
                    continue;
                }
                // Nobody looks for these by name.
                Facet::Commitment | Facet::Status | Facet::Design | Facet::Country => continue,
            }
            for choice in counts.choices {
                let also = others.get(&(facet, choice.key.as_str())).map_or(&[][..], Vec::as_slice);
                let target = Target::Search(Query::default().with(facet, &choice.key));
                labels.insert(folded_words(&choice.label.text));
                list.add(SuggestionSort::Term, choice.label.text, choice.count, target, also);
            }
        }
        for (label, (count, also)) in self.topics(words.language()) {
            // A filter is exact; a topic of the same name only searches.
            if labels.insert(folded_words(&label)) {
                let target = Target::Search(Query::of_text(&label));
                list.add(SuggestionSort::Term, label, count, target, &also);
            }
        }
        for choice in places {
            let also = others.get(&(Facet::Place, choice.key.as_str())).map_or(&[][..], Vec::as_slice);
            let target = Target::Search(Query::default().with(Facet::Place, &choice.key));
            list.add(SuggestionSort::Place, choice.label.text, choice.count, target, also);
        }
        list.sorted()
    }

    /// What else strains and places are called. A record holds the term itself.
    fn other_names(&self) -> BTreeMap<(Facet, &str), Vec<String>> {
        let mut names = BTreeMap::new();
        for programme in self.catalogue().programmes() {
            for strain in programme.target_group.strains.stated().into_iter().flat_map(|fact| &fact.value) {
                names.entry((Facet::Strain, strain.key.as_str())).or_insert_with(|| names_of_term(strain));
            }
            for place in programme.lifecycle.ran_in().flat_map(Place::and_around) {
                names.entry((Facet::Place, place.key.as_str())).or_insert_with(|| names_of_place(place));
            }
        }
        names
    }

    /// The topics that programmes have, each with how many and what else it is
    /// called.
    fn topics(&self, language: Language) -> BTreeMap<String, (usize, Vec<String>)> {
        let mut topics: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
        for programme in self.catalogue().programmes() {
            for topic in programme.identity.topics.stated().into_iter().flat_map(|fact| &fact.value) {
                let label = topic.label.for_reader(language).0.to_owned();
                topics.entry(label).or_insert_with(|| (0, names_of_term(topic))).0 += 1;
            }
        }
        topics
    }
}

fn names_of_term(term: &OpenTerm) -> Vec<String> {
    [versions(&term.label), term.synonyms.clone()].concat()
}

fn names_of_place(place: &Place) -> Vec<String> {
    [versions(&place.label), place.synonyms.clone()].concat()
}

fn versions(text: &Text) -> Vec<String> {
    text.versions().map(|(_, text)| text.to_owned()).collect()
}
