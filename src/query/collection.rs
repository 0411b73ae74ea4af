//! A catalogue with what is needed to search it, and how a query is answered.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use fixedbitset::FixedBitSet;

use super::absences::Absences;
use super::answered::Answered;
use super::facets::{FacetCounts, FacetTable};
use super::matching::{Matcher, Matches};
use super::meant::Meant;
use super::names::Names;
use super::passages::PassageShelf;
use super::ranking::Ranking;
use super::scoring::Scoring;
use super::standings::Standings;
use super::step::Step;
use super::suggestion_list::SuggestionList;
use super::synonyms::Synonyms;
use super::understood::{Understanding, Understood};
use super::why::{self, Findable};
use super::{Hit, Hits, Order, PAGE_LENGTH, Page, Query};
use crate::catalogue::Catalogue;
use crate::index::{Index, IndexError};
use crate::record::{Absent, Country, ProgrammeId};
use crate::words::{Language, Words};

/// How many are shown as the nearest when nothing comes near.
const MOST_NEAREST: usize = 3;

/// How many of those that only come near are shown.
const MOST_NEAR: usize = 10;

/// What adds less than this to a score is no step of its own.
const SMALLEST_STEP: f32 = 0.0005;

/// A catalogue with what is needed to search it.
pub struct Collection {
    catalogue: Arc<Catalogue>,
    pub(super) matcher: Matcher,
    pub(super) facets: FacetTable,
    pub(super) names: Names,
    pub(super) understanding: Understanding,
    pub(super) absences: Absences,
    /// How firmly each programme answers each question, from when somebody asks.
    pub(super) answered: OnceLock<Answered>,
    pub(super) passages: PassageShelf,
    /// For each language, where each programme stands among the names.
    pub(super) places_by_name: [OnceLock<Vec<u32>>; Language::ALL.len()],
    pub(super) suggestions: [OnceLock<SuggestionList>; Language::ALL.len()],
}

/// What was chosen, before it is put in order.
pub(super) struct Chosen {
    /// What the text was understood as.
    pub(super) understood: Understood,
    /// How the programmes stand to it.
    pub(super) standings: Standings,
    pub(super) matches: Matches,
    /// What the text names that no record is about.
    absent: Vec<Arc<Absent>>,
    /// Those that pass and that have what the hints in the text ask for.
    hinted: FixedBitSet,
    /// Of those, the ones that the filters let through.
    programmes: FixedBitSet,
    /// Those that pass and that the filters let through too, and of which nobody says
    /// what some hint asks for.
    pub(super) silent: FixedBitSet,
    /// Those that come near, that filters let through and no hint is known to fail of.
    near: FixedBitSet,
}

impl Collection {
    /// A catalogue with its index.
    pub fn new(catalogue: Arc<Catalogue>, index: Index) -> Self {
        Self::ranked_by(catalogue, index, Ranking::USUAL)
    }

    /// A catalogue with its index, ranked by other numbers than usual.
    pub fn ranked_by(catalogue: Arc<Catalogue>, index: Index, ranking: Ranking) -> Self {
        let facets = FacetTable::of(&catalogue);
        let names = Names::of(&catalogue, index.vocabulary().lexicon());
        let synonyms = Synonyms::of(catalogue.vocabularies().word_lists(), index.vocabulary());
        let scoring = Scoring::new(&index, ranking);
        let understanding = Understanding::of(catalogue.vocabularies(), index.vocabulary(), &facets);
        let absences = Absences::of(catalogue.vocabularies());
        let matcher = Matcher { index, synonyms, scoring };
        Self {
            catalogue,
            matcher,
            facets,
            names,
            understanding,
            absences,
            answered: OnceLock::new(),
            passages: PassageShelf::default(),
            places_by_name: Default::default(),
            suggestions: Default::default(),
        }
    }

    /// The same collection, ranked by other numbers.
    #[must_use]
    pub fn with_ranking(mut self, ranking: Ranking) -> Self {
        self.matcher.scoring = Scoring::new(&self.matcher.index, ranking);
        self
    }

    /// A catalogue with an index in memory.
    ///
    /// # Errors
    /// When the search engine gives up.
    pub fn in_memory(catalogue: Arc<Catalogue>) -> Result<Self, IndexError> {
        let index = Index::in_memory(&catalogue)?;
        Ok(Self::new(catalogue, index))
    }

    /// The catalogue.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// Whether the index had to be written, rather than only opened.
    pub const fn was_built(&self) -> bool {
        self.matcher.index.was_built()
    }

    /// Answers a query for a reader of these words in a country: what cannot be had
    /// there comes last.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn answer(&self, query: &Query, words: &Words, country: Country) -> Result<Hits, IndexError> {
        let chosen = self.chosen(query)?;
        let mut order: Vec<(f32, u32)> = chosen.scored(&chosen.programmes).collect();
        let total = order.len();
        let n_pages = total.div_ceil(PAGE_LENGTH).max(1);
        let page = Page(query.page.0.clamp(1, n_pages));
        self.sort(&mut order, &Query { page, ..query.clone() }, words, country);
        let start = (page.0 - 1) * PAGE_LENGTH;
        let on_page: Vec<_> = order.into_iter().skip(start).take(PAGE_LENGTH).collect();
        let hits = self.hits(on_page, &chosen.matches, words, country);
        let (n_silent, silent) = self.silent(query, &chosen, page.0 == n_pages, words, country);
        let mut near: Vec<(f32, u32)> = chosen.scored(&chosen.near).collect();
        near.retain(|_| page.0 == n_pages);
        self.sort(&mut near, &Query { page: Page::default(), ..query.clone() }, words, country);
        near.truncate(MOST_NEAR);
        let near = self.hits(near, &chosen.matches, words, country);
        // What passes but for a filter is worth more than what is only near.
        let is_none = total == 0 && n_silent == 0;
        let is_nothing = is_none && (near.is_empty() || !chosen.matches.passing.is_clear());
        let n_unstated = self.n_unstated(query, &chosen, total)?;
        Ok(Hits {
            total,
            n_silent,
            silent,
            hits,
            page,
            n_pages,
            absent: chosen.absent.clone(),
            has_only_some_words: is_none && !near.is_empty() && chosen.matches.is_long(),
            near,
            asks_nothing: chosen.asks_nothing(query),
            hints: chosen.understood.hints.clone(),
            unknown: if chosen.absent.is_empty() && self.called(query).is_empty() {
                self.unknown(query, &chosen.matches)
            } else {
                Vec::new()
            },
            n_unstated,
            facets: self.facets.counts(query, &chosen.hinted, words),
            measures: self.facets.measure_counts(query, |measure| {
                chosen.standings.among_but(&chosen.matches.passing, Some(measure)).fits
            }),
            nothing: if is_nothing { Some(self.instead(query, words, country)?) } else { None },
        })
    }

    /// Every programme that has anything of a text, best first, with its score:
    /// no hint is read, no sign, no filter. It measures the ranking alone.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn rank(&self, text: &str, most: usize) -> Result<Vec<(f32, &ProgrammeId)>, IndexError> {
        let order = self.matcher.anything(text)?;
        Ok(self.best(order, most))
    }

    /// The best answers to a query, with their scores and nothing else: first those
    /// that pass, then those that nobody says it of, then those that come near.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn ranked(&self, query: &Query, most: usize) -> Result<Vec<(f32, &ProgrammeId)>, IndexError> {
        let chosen = self.chosen(query)?;
        let mut ranked = self.best(chosen.scored(&chosen.programmes).collect(), most);
        ranked.extend(self.best(chosen.scored(&chosen.silent).collect(), most - ranked.len()));
        let n_near = MOST_NEAR.min(most - ranked.len());
        ranked.extend(self.best(chosen.scored(&chosen.near).collect(), n_near));
        if ranked.is_empty() {
            ranked = self.best(self.nearest_in_any_order(query)?.0, MOST_NEAREST);
        }
        Ok(ranked)
    }

    /// How the score of a programme came about: the steps add up to it.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn explained(&self, query: &Query, programme: &ProgrammeId) -> Result<Vec<Step>, IndexError> {
        let programmes = self.facets.programmes().iter();
        let Some((_, number)) = programmes.zip(0_u32..).find(|(it, _)| it.id == *programme) else {
            return Ok(Vec::new());
        };
        let understood = self.understood(query);
        let mut steps = self.matcher.steps(&understood.text, number)?;
        let mut before = steps.iter().map(|step| step.adds).sum::<f32>();
        self.matches(query, &understood, |way, matches| {
            let now = matches.scored.iter().find(|(_, it)| *it == number).map_or(before, |(score, _)| *score);
            if (now - before).abs() > SMALLEST_STEP {
                let (words, found, adds) = (understood.text.clone(), Vec::new(), now - before);
                steps.push(Step { words, way, found, rarity: 0.0, adds });
            }
            before = now;
        })?;
        Ok(steps)
    }

    /// The ways in from the front page: every choice with how many it leaves.
    pub fn ways_in(&self, words: &Words) -> Vec<FacetCounts> {
        let mut all = FixedBitSet::with_capacity(self.catalogue.len());
        all.insert_range(..);
        self.facets.counts(&Query::default(), &all, words)
    }

    pub(super) fn understood(&self, query: &Query) -> Understood {
        self.understanding.understood(query, &self.names, self.matcher.index.vocabulary())
    }

    fn chosen(&self, query: &Query) -> Result<Chosen, IndexError> {
        let understood = self.understood(query);
        let mut matches = self.matches(query, &understood, |_, _| {})?;
        let absent = self.absent(query)?;
        self.keep_nearest(&absent, &mut matches)?;
        let standings = Standings::of(&understood.hints, &self.facets, query.with_unstated);
        let hinted = standings.among(&matches.passing);
        let programmes = self.facets.chosen(query, &hinted.fits);
        let silent = self.facets.chosen(query, &hinted.silent);
        let mut near = matches.programmes.clone();
        near.difference_with(&matches.passing);
        let near = self.facets.chosen(query, &standings.among(&near).fits_or_silent());
        Ok(Chosen { understood, standings, matches, absent, hinted: hinted.fits, programmes, silent, near })
    }

    /// How many programmes pass, and have what the hints ask for.
    pub(super) fn count(&self, query: &Query) -> Result<usize, IndexError> {
        if !self.absent(query)?.is_empty() {
            return Ok(0);
        }
        let understood = self.understood(query);
        let mut matches = self.matcher.matches(&understood.text)?;
        self.add_situations(&understood, &mut matches)?;
        self.add_names(query, &mut matches);
        let standings = Standings::of(&understood.hints, &self.facets, query.with_unstated);
        Ok(self.facets.chosen(query, &standings.among(&matches.passing).fits).count_ones(..))
    }

    /// The few best programmes for a query, whatever its page and order, with its
    /// hints as words.
    pub(super) fn nearest(
        &self,
        query: &Query,
        words: &Words,
        country: Country,
    ) -> Result<Vec<Hit>, IndexError> {
        let (mut order, matches) = self.nearest_in_any_order(query)?;
        let query = Query { order: Order::Relevance, page: Page::default(), ..query.clone() };
        self.sort(&mut order, &query, words, country);
        order.truncate(MOST_NEAREST);
        Ok(self.hits(order, &matches, words, country))
    }

    fn nearest_in_any_order(&self, query: &Query) -> Result<(Vec<(f32, u32)>, Matches), IndexError> {
        let hints = self.understood(query).hints;
        let query = hints.iter().fold(query.clone(), |query, hint| match hint.meaning {
            // Where nobody is, no word of a record is like its name.
            Meant::Places(_) => query.with_text(&query.text.replace(&hint.words, " ")),
            Meant::Hint(_)
            | Meant::NotHint(_)
            | Meant::NotTerms(_)
            | Meant::Situation(_)
            | Meant::Whose { .. } => query.with_literal(&hint.words),
        });
        let chosen = self.chosen(&query)?;
        // Without a word left, only a filter tells what is near.
        let is_asked = |score: f32| score > 0.0 || (query.text.is_empty() && query.has_filters());
        let found = [&chosen.programmes, &chosen.silent, &chosen.near].map(|it| chosen.scored(it));
        let order = found.into_iter().flatten().filter(|(score, _)| is_asked(*score)).collect();
        Ok((order, chosen.matches))
    }

    pub(super) fn hits(
        &self,
        order: Vec<(f32, u32)>,
        matches: &Matches,
        words: &Words,
        country: Country,
    ) -> Vec<Hit> {
        let findable = Findable::of(matches, self.matcher.index.vocabulary());
        let hits = order.into_iter().map(|(score, number)| {
            let programme = self.facets.programmes()[number as usize].clone();
            let out_of_reach = programme.lifecycle.out_of_reach(country);
            let (matches, stand_ins) = if findable.is_empty() {
                Default::default()
            } else {
                let passages = self.passages.of(number, &programme, words);
                why::matches(&passages, &findable, self.matcher.scoring.ranking())
            };
            Hit { programme, score, matches, stand_ins, out_of_reach, silent_on: Vec::new() }
        });
        hits.collect()
    }

    fn best(&self, mut order: Vec<(f32, u32)>, most: usize) -> Vec<(f32, &ProgrammeId)> {
        // Only what is asked for must be in order.
        if order.len() > most {
            order.select_nth_unstable_by(most, best_first);
            order.truncate(most);
        }
        order.sort_unstable_by(best_first);
        let programmes = self.facets.programmes();
        order.into_iter().map(|(score, number)| (score, &programmes[number as usize].id)).collect()
    }
}

/// The best first; equals in the order of the catalogue, so that they stand the
/// same each time.
pub(super) fn best_first(one: &(f32, u32), other: &(f32, u32)) -> Ordering {
    other.0.total_cmp(&one.0).then(one.1.cmp(&other.1))
}

impl Chosen {
    /// Some of the programmes with their scores, in any order.
    pub(super) fn scored<'c>(&'c self, programmes: &'c FixedBitSet) -> impl Iterator<Item = (f32, u32)> + 'c {
        self.matches.scored.iter().copied().filter(|&(_, it)| programmes.contains(it as usize))
    }

    /// Whether the text has words, and none that tells what is sought.
    fn asks_nothing(&self, query: &Query) -> bool {
        self.understood.hints.is_empty()
            && !self.matches.expansion.words.is_empty()
            && self.matches.telling() == 0
            && self.matches.passing.count_ones(..) == self.matches.passing.len()
            && !query.text.is_empty()
    }
}
