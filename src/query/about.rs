//! The programmes that are about a situation, whether or not they have its words.

use super::Collection;
use super::matching::Matches;
use super::standing::has_term;
use super::understood::Understood;
use crate::index::IndexError;
use crate::record::{Programme, Situation};

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
        let weight = self.matcher.scoring.ranking().situation;
        let mut told = understood.situations().peekable();
        if told.peek().is_none() {
            return Ok(());
        }
        let beside = self.matcher.matches(&understood.beside_situations)?;
        let (mut about, mut touches) = (beside.passing, beside.programmes);
        // What nobody has of the rest cannot be missed by one.
        for programmes in [&mut about, &mut touches] {
            if programmes.is_clear() {
                programmes.insert_range(..);
            }
        }
        let mut shares = vec![0.0; about.len()];
        for situation in told {
            for (number, programme) in self.facets.programmes().iter().enumerate() {
                let share = share(situation, programme);
                shares[number] += share;
                about.set(number, about.contains(number) && share >= IS_ABOUT);
                touches.set(number, touches.contains(number) && share > 0.0);
            }
        }
        matches.passing.union_with(&about);
        matches.programmes.union_with(&touches);
        matches.programmes.union_with(&about);
        let all: Vec<(f32, u32)> = self.matcher.anything(&understood.text)?;
        let mut scores: Vec<f32> = vec![0.0; about.len()];
        all.iter().chain(&matches.scored).for_each(|(score, number)| scores[*number as usize] = *score);
        let score = |number: usize| (scores[number] + weight * shares[number], number as u32);
        matches.scored = matches.programmes.ones().map(score).collect();
        Ok(())
    }
}

/// How well a programme answers a situation, from 0 to 1: how much of what it means the
/// programme is about, and a little for whom it is and for which ages.
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
