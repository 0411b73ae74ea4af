//! The programmes that are about a situation, whether or not they have its words.

use super::Collection;
use super::answered::answered;
use super::matching::Matches;
use super::standing::has_term;
use super::understood::Understood;
use crate::index::{IndexError, tells_nothing, words};
use crate::record::{Programme, Situation};

/// From how many telling words a text may tell of a situation in other words.
const FEWEST_TELLING: usize = 3;

/// From how much of a situation a programme is about it, and does not only touch it.
const IS_ABOUT: f32 = 0.3;

impl Collection {
    /// Who tells of a situation wants what is about it, whether or not it has the words;
    /// the other words still count. What only touches it comes near.
    pub(super) fn add_situations(
        &self,
        understood: &Understood,
        matches: &mut Matches,
    ) -> Result<(), IndexError> {
        let mut told: Vec<_> = understood.situations().collect();
        told.sort_by(|one, other| one.key.cmp(&other.key));
        told.dedup();
        let ranking = *self.matcher.scoring.ranking();
        let mut adds = self.resembling(understood, ranking.resembling);
        if told.is_empty() && adds.iter().all(|it| *it == 0.0) {
            return Ok(());
        }
        if !told.is_empty() {
            let mut about = self.matcher.matches(&understood.beside_situations)?.passing;
            // What nobody has of the rest cannot be missed by one.
            if about.is_clear() {
                about.insert_range(..);
            }
            for situation in told {
                for (number, programme) in self.facets.programmes().iter().enumerate() {
                    let share = self.share(situation, number, programme);
                    adds[number] += ranking.situation * share;
                    about.set(number, about.contains(number) && share >= IS_ABOUT);
                    if share > 0.0 {
                        matches.programmes.insert(number);
                    }
                }
            }
            matches.passing.union_with(&about);
        }
        if matches.programmes.is_clear() {
            // Nobody has any of the words: what is most likely meant is near.
            let most = adds.iter().copied().fold(0.0, f32::max);
            let likely = (0..adds.len()).filter(|&number| adds[number] > 0.0 && adds[number] >= most / 2.0);
            matches.programmes.extend(likely);
        }
        let all: Vec<(f32, u32)> = self.matcher.anything(&understood.text)?;
        let mut scores: Vec<f32> = vec![0.0; adds.len()];
        all.iter().chain(&matches.scored).for_each(|(score, number)| scores[*number as usize] = *score);
        let score = |number: usize| (scores[number] + adds[number], number as u32);
        matches.scored = matches.programmes.ones().map(score).collect();
        Ok(())
    }

    /// What the words beside the situations that were read tell of others: who says
    /// `skriker` and `trøste` most likely means what is said so. Ranks, and finds nothing.
    fn resembling(&self, understood: &Understood, weight: f32) -> Vec<f32> {
        let mut adds = vec![0.0; self.facets.programmes().len()];
        if weight <= 0.0 {
            return adds;
        }
        let lexicon = self.matcher.index.vocabulary().lexicon();
        let telling: Vec<String> = words(&understood.beside_situations)
            .iter()
            .filter(|word| !tells_nothing(&word.text))
            .map(|word| lexicon.cognate(&word.text))
            .collect();
        // A few words are the trade's and mean themselves, and so does a name.
        let is_named = !self.names.within(&understood.text).is_empty();
        if telling.len() < FEWEST_TELLING || is_named {
            return adds;
        }
        let situations = self.understanding.situations().with_words(&telling);
        let total: f32 = situations.iter().map(|(worth, _)| worth).sum();
        for (worth, situation) in situations {
            for (number, programme) in self.facets.programmes().iter().enumerate() {
                adds[number] += weight * worth / total.max(1.0) * self.share(situation, number, programme);
            }
        }
        adds
    }

    /// How well a programme answers a situation, from 0 to 1: how much of what it means
    /// the programme is about, and a little for whom it is and for which ages; or how
    /// firmly it answers the question.
    fn share(&self, situation: &Situation, number: usize, programme: &Programme) -> f32 {
        let answered = self.answered.get_or_init(|| answered(self.facets.programmes()));
        let asked = situation.questions.iter().filter_map(|question| answered.get(question));
        let answers = asked.map(|shares| shares[number]).fold(0.0, f32::max);
        answers.max(share(situation, programme))
    }
}

/// How much of what a situation means a programme is about.
fn share(situation: &Situation, programme: &Programme) -> f32 {
    /// How much of it who takes part, and the ages, are worth.
    const DETAIL: f32 = 0.2;
    let n_had = situation.terms.iter().filter(|term| has_term(programme, term)).count();
    let terms = n_had as f32 / situation.terms.len().max(1) as f32;
    let participants = programme.target_group.participants.stated();
    let fits_who =
        participants.is_some_and(|it| it.value.iter().any(|who| situation.participants.contains(who)));
    let ages = situation.ages.zip(programme.target_group.child_age.stated());
    let fits_ages = ages.is_some_and(|(asked, stated)| {
        let from = asked.from_months / 12;
        let to = asked.last_month().map_or(from, |month| month / 12);
        (from..=to).any(|age| stated.value.holds_years(age))
    });
    let detail = DETAIL * f32::from(u8::from(fits_who)) + DETAIL * f32::from(u8::from(fits_ages));
    if n_had == 0 { 0.0 } else { (1.0 - 2.0 * DETAIL) * terms + detail }
}
