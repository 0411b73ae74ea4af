//! What counts for a programme beyond its words: its whole name, what its best
//! statement has, how closely its numbers fit.

use super::Query;
use super::collection::{Collection, best_first};
use super::matching::Matches;
use super::standing;
use super::step::StepSort;
use super::understood::Understood;
use super::wholes::Spelt;
use super::why::{self, Findable};
use crate::index::{IndexError, Word};
use crate::record::PreventionLevel;
use crate::words::{Language, Words};

/// From how many words on average records are long enough for single statements
/// to matter.
const LONG_RECORD: f32 = 400.0;

/// How many of the best are looked at statement by statement.
const WITH_STATEMENTS: usize = 60;

impl Collection {
    /// The programmes that match a query's text, with all that counts for them.
    /// `after` is told what the scores are after each step.
    pub(super) fn matches(
        &self,
        query: &Query,
        understood: &Understood,
        mut after: impl FnMut(StepSort, &Matches),
    ) -> Result<Matches, IndexError> {
        let mut matches = self.matcher.matches(&understood.text)?;
        after(StepSort::Pieces, &matches);
        self.add_best_statement(&mut matches);
        after(StepSort::Statement, &matches);
        self.add_closeness(query, understood, &mut matches);
        after(StepSort::Closeness, &matches);
        self.add_situations(understood, &mut matches)?;
        after(StepSort::Situation, &matches);
        self.add_focus(understood, &mut matches);
        after(StepSort::Focus, &matches);
        self.add_names(query, &mut matches);
        after(StepSort::Name, &matches);
        Ok(matches)
    }

    /// Who writes a whole name wants the programmes of that name; whoever writes nothing
    /// else wants them before all others.
    pub(super) fn add_names(&self, query: &Query, matches: &mut Matches) {
        let named = self.matcher.scoring.ranking().named;
        for name in self.names.within(&query.text) {
            let wanted = matches.scored.iter_mut().filter(|(_, number)| name.programmes.contains(number));
            wanted.for_each(|(score, _)| *score += named);
        }
        let called = self.called(query);
        if !called.is_empty() && matches.telling() == 0 {
            // The name is made of words that tell nothing, so they found everything.
            matches.scored.clear();
            matches.programmes.clear();
            matches.passing.clear();
        }
        let best = matches.scored.iter().map(|(score, _)| *score).fold(0.0, f32::max);
        matches.scored.retain(|(_, number)| !called.contains(number));
        for &number in called {
            matches.scored.push((best + named, number));
            matches.programmes.insert(number as usize);
            matches.passing.insert(number as usize);
        }
    }

    /// The programmes that a query is the whole name of.
    pub(super) fn called(&self, query: &Query) -> &[u32] {
        self.names.called(&query.text, self.matcher.index.vocabulary().lexicon())
    }

    /// A programme that has the words together in one statement says more than one
    /// that has them far apart. Only for the best, and only where records are long:
    /// in a collection of paragraphs the whole record is the statement.
    fn add_best_statement(&self, matches: &mut Matches) {
        let weight = self.matcher.scoring.ranking().statement;
        if weight <= 0.0
            || self.matcher.index.words_per_programme() < LONG_RECORD
            || matches.expansion.words.is_empty()
        {
            return;
        }
        matches.scored.sort_unstable_by(best_first);
        let findable = Findable::of(matches, self.matcher.index.vocabulary());
        // Every version of a text is looked at, so any language will do.
        let words = Words::of(Language::Bokmal);
        for (score, number) in matches.scored.iter_mut().take(WITH_STATEMENTS) {
            let passages = self.passages.of(*number, &self.facets.programmes()[*number as usize], words);
            *score += weight * why::best_statement(&passages, &findable, self.matcher.scoring.ranking());
        }
    }

    /// Who names what a programme is about wants one that is mainly about that before one that
    /// is about much else too.
    fn add_focus(&self, understood: &Understood, matches: &mut Matches) {
        let weight = self.matcher.scoring.ranking().focus;
        if weight <= 0.0 {
            return;
        }
        let text = Spelt::of(&understood.text, self.matcher.index.vocabulary());
        for (_, terms) in self.understanding.terms().named(&text) {
            for (score, number) in &mut matches.scored {
                let programme = &self.facets.programmes()[*number as usize];
                let shares = terms.iter().map(|term| standing::share_of(programme, term));
                *score += weight * shares.fold(0.0, f32::max);
            }
        }
        for level in levels(&text) {
            for (score, number) in &mut matches.scored {
                *score +=
                    weight * standing::share_of_level(&self.facets.programmes()[*number as usize], level);
            }
        }
    }

    /// Who asks for an age wants programmes for that age before those for every
    /// age.
    fn add_closeness(&self, query: &Query, understood: &Understood, matches: &mut Matches) {
        let weight = self.matcher.scoring.ranking().closeness;
        for (score, number) in &mut matches.scored {
            let programme = &self.facets.programmes()[*number as usize];
            let close = understood.hints.iter().map(|hint| standing::closeness(&hint.meaning, programme));
            *score += weight * close.sum::<f32>();
        }
        let read = understood.hints.iter().filter_map(|hint| hint.meaning.range());
        for (measure, bounds) in read.chain(query.ranges.iter().map(|(&measure, &bounds)| (measure, bounds)))
        {
            for (score, programme) in &mut matches.scored {
                *score += weight * self.facets.measures().closeness(measure, bounds, *programme);
            }
        }
    }
}

/// The levels of prevention that a text names, in any of the languages.
fn levels(text: &Spelt) -> impl Iterator<Item = PreventionLevel> {
    const NAMES: &[(PreventionLevel, &[&str])] = &[
        (
            PreventionLevel::Universal,
            &["universell", "universelle", "universelt", "universal", "universel", "universella"],
        ),
        (PreventionLevel::Selective, &["selektiv", "selektive", "selektivt", "selective", "selektiva"]),
        (
            PreventionLevel::Indicated,
            &["indikert", "indikerte", "indikeret", "indikerede", "indikerad", "indicated"],
        ),
    ];
    let level = |word: &Word| {
        NAMES.iter().find(|(_, names)| names.contains(&word.text.as_str())).map(|(level, _)| *level)
    };
    text.words.iter().filter_map(level)
}
