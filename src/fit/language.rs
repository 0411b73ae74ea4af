//! Which languages the material can be had in.
//!
//! Met when the material can be had in at least one of the languages chosen.
//! Whoever asks for Norwegian has it in either form. Whoever asks for Bokmål or
//! Nynorsk, where the source only says Norwegian, gets «not known»: which form it
//! is, nobody says.

use std::collections::BTreeSet;

use super::input::Theme;
use super::judgement::{Judgement, chosen_first};
use super::ticked::OfTerms;
use super::verdict::Verdict;
use crate::record::{Field, MaterialLanguage, Programme, Question};
use crate::words::Message;

/// By the languages that will do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Languages;

impl OfTerms for Languages {
    type Term = MaterialLanguage;
    const KEY: &'static str = "language";
    const THEME: Theme = Theme::Demand;

    fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<MaterialLanguage>) -> Judgement<'p> {
        let languages = &programme.delivery.languages;
        let judgement = Judgement::of_fact(
            programme,
            Question::Field(Field::Languages),
            languages,
            |named| verdict(named, chosen),
            |named| chosen_first(named, |language| chosen.contains(language), |&language| language.into()),
        );
        let is_open = languages.stated().is_some_and(|it| verdict(&it.value, chosen) == Verdict::NotKnown);
        judgement.because_if(is_open, Message::new("fit-why-norwegian"))
    }
}

fn verdict(named: &[MaterialLanguage], chosen: &BTreeSet<MaterialLanguage>) -> Verdict {
    let forms = [MaterialLanguage::Bokmal, MaterialLanguage::Nynorsk];
    let asks_norwegian = chosen.contains(&MaterialLanguage::Norwegian);
    let asks_a_form = forms.iter().any(|form| chosen.contains(form));
    let has_a_form = forms.iter().any(|form| named.contains(form));
    if named.iter().any(|language| chosen.contains(language)) || (asks_norwegian && has_a_form) {
        Verdict::Met
    } else if asks_a_form && named.contains(&MaterialLanguage::Norwegian) {
        Verdict::NotKnown
    } else {
        Verdict::NotMet
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    #[test]
    fn norwegian_of_no_particular_form_is_not_known_to_be_nynorsk() {
        use MaterialLanguage::{Bokmal, Danish, Norwegian, Nynorsk};
        let check = |named: &[MaterialLanguage], chosen: &[MaterialLanguage], expected| {
            assert_eq!(verdict(named, &chosen.iter().copied().collect()), expected, "{named:?} {chosen:?}");
        };
        check(&[Norwegian], &[Nynorsk], Verdict::NotKnown);
        check(&[Norwegian], &[Norwegian], Verdict::Met);
        check(&[Bokmal], &[Norwegian], Verdict::Met);
        check(&[Bokmal], &[Nynorsk], Verdict::NotMet);
        check(&[Norwegian, Danish], &[Nynorsk, Danish], Verdict::Met);
        check(&[Norwegian], &[Danish], Verdict::NotMet);
        let pip = real("pip-klubben");
        assert_eq!(Languages::judge(&pip, &BTreeSet::from([Nynorsk])).because.len(), 1);
    }
}
