//! `copied-run`: asked for with the folder of sources, which no record carries with it.

use std::collections::{BTreeSet, HashMap};

use crate::problem::{Code, Problem};
use crate::record::{Programme, Text};
use crate::statement::{Statement, answers};

/// So many words in a row as in a source are copied, not told in words of one's own.
const RUN: usize = 9;

/// The texts that facts were read in.
#[derive(Debug, Default)]
pub struct SourceTexts {
    names: Vec<String>,
    /// Where each run of nine words stands: the text's number.
    runs: HashMap<Vec<String>, usize>,
}

impl SourceTexts {
    /// With one more text, called by this name in a problem.
    #[must_use]
    pub fn with(mut self, name: String, text: &str) -> Self {
        let number = self.names.len();
        self.names.push(name);
        for run in words(text).windows(RUN) {
            self.runs.entry(run.to_vec()).or_insert(number);
        }
        self
    }

    /// The first words that a text shares with one of these, and which it is. Names in the
    /// run do not count.
    fn shared_with(&self, text: &str, named: &[Vec<String>]) -> Option<(String, &str)> {
        let told = words(text);
        let mut at = 0;
        while at + RUN <= told.len() {
            let Some(&number) = self.runs.get(&told[at..at + RUN]) else {
                at += 1;
                continue;
            };
            let mut end = at + RUN;
            while end < told.len() && self.runs.contains_key(&told[end + 1 - RUN..=end]) {
                end += 1;
            }
            if RUN <= n_own(&told[at..end], named) {
                return Some((told[at..end].join(" "), &self.names[number]));
            }
            at = end;
        }
        None
    }
}

/// # What it asks
/// A record tells in words of its own: no nine words in a row stand so in a source. Names and
/// titles are as they are.
///
/// # Why
/// A copied sentence is somebody else's, and its claims come along unexamined.
///
/// # Putting it right
/// Say what it means, shorter and plainer.
pub fn copied_runs(programme: &Programme, sources: &SourceTexts) -> Vec<Problem> {
    let answers = answers(programme);
    let statements: Vec<&Statement<'_>> =
        answers.iter().filter_map(|it| it.known.stated()).flatten().collect();
    let named: Vec<Vec<String>> = names(programme).iter().map(|it| words(it)).collect();
    let found = |text: &Text| text.versions().find_map(|(_, version)| sources.shared_with(version, &named));
    let telling = |problem: Problem, (run, name): (String, &str)| problem.with("run", run).with("file", name);
    let summary = found(&programme.summary.value)
        .map(|it| telling(Problem::at(Code::CopiedRun, &programme.summary), it));
    let told = statements.iter().filter_map(|statement| {
        let found = statement.prose().into_iter().find_map(found)?;
        let problem = Problem::new(Code::CopiedRun, statement.place.table.clone());
        Some(telling(problem, found).in_field(statement.place.field.clone()))
    });
    summary.into_iter().chain(told).collect()
}

/// What may be told only as it is called.
fn names(programme: &Programme) -> BTreeSet<String> {
    let versions = |text: &Text| text.versions().map(|(_, it)| it.to_owned()).collect::<Vec<_>>();
    let mut names: BTreeSet<String> = versions(&programme.name).into_iter().collect();
    names.extend(programme.sources.iter().flat_map(|it| versions(&it.title)));
    names.extend(programme.sources.iter().map(|it| it.publisher.clone()));
    names.extend(programme.evaluation.studies.all().iter().flat_map(|it| versions(&it.value.title)));
    names.extend(programme.evaluation.ongoing.all().iter().flat_map(|it| versions(&it.value.title)));
    names.extend(programme.anchoring.all().iter().flat_map(|it| versions(&it.value.name)));
    names.extend(programme.identity.owners.all().iter().map(|it| it.value.name.clone()));
    names.extend(programme.identity.aliases.all().iter().map(|it| it.value.name.clone()));
    names
}

/// How many words of a run belong to no name in it.
fn n_own(run: &[String], named: &[Vec<String>]) -> usize {
    let mut is_named = vec![false; run.len()];
    for name in named.iter().filter(|it| !it.is_empty()) {
        for (at, found) in run.windows(name.len()).enumerate() {
            if found == name {
                is_named[at..at + name.len()].fill(true);
            }
        }
    }
    is_named.iter().filter(|it| !**it).count()
}

/// The words of a text, without signs, in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;
    use crate::record::Vocabularies;

    const SOURCE: &str = "Familier som lever med langvarig belastning, får hjelp til å snakke sammen om det som er \
                          vanskelig. Se «Handlingsplan for barn og unge i hele landet fra i dag og fram til neste år».";

    /// What of a record with this summary, method and remark is copied from the source.
    fn copied(summary: &str, method: &str, note: &str) -> Vec<String> {
        let text = format!(
            "name = \"Eksempel\"\nsummary = \"{summary}\"\n[[sources]]\nid = \"nettside\"\n\
             title = \"Handlingsplan for barn og unge i hele landet fra i dag og fram til neste år\"\n\
             publisher = \"Eksempelstiftelsen\"\nkind = \"owner-page\"\ninterest = \"owner\"\n\
             read-on = 2026-11-22\n[[delivery.methods]]\ntext = \"{method}\"\nnote = \"{note}\"\n\
             source = {{ id = \"nettside\", at = \"Metode\" }}\n"
        );
        let reading = notation::read(&"eksempel".parse().unwrap(), &text, &Vocabularies::default());
        let sources = SourceTexts::default().with("kilde.txt".to_owned(), SOURCE);
        let problems = copied_runs(&reading.programme.unwrap(), &sources);
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn nine_words_in_a_row_are_found_in_summaries_texts_and_remarks() {
        let run = "Her får familier som lever med langvarig BELASTNING – får hjelp til å prate.";
        assert_eq!(copied(run, "Samtale.", "Ofte."), ["summary"]);
        assert_eq!(copied("En gruppe.", run, "Ofte."), ["delivery.methods[0]"]);
        assert_eq!(copied("En gruppe.", "Samtale.", run), ["delivery.methods[0]"]);
    }

    #[test]
    fn eight_words_in_a_row_and_a_title_are_nobodys_own() {
        let eight = "Her er familier som lever med langvarig belastning, får hjelp.";
        assert!(copied(eight, "Samtale.", "Ofte.").is_empty());
        let title = "Det følger Handlingsplan for barn og unge i hele landet fra i dag og fram til neste år.";
        assert!(copied(title, title, title).is_empty());
    }
}
