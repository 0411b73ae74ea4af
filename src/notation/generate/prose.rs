//! Invented sentences whose words are as common as in real texts: a few in half
//! of all of them, most in hardly any.

use super::chance::Chance;

/// Words of the first twenty-eight records, the most common first.
const COMMON: &str = include_str!("common.txt");

/// What compounds of this field begin and end with.
const FIRSTS: &str = "familie foreldre barne ungdoms skole helse rus nettverks hverdags mestrings \
    samtale trygghets omsorgs søsken fritids barnehage kommune følelses konflikt sorg skilsmisse angst stress \
    språk leke mat økonomi bolig vennskaps lærings samspills tilknytnings atferds overgangs oppvekst \
    bydels hjemme kvelds sommer frivillighets fosterhjems volds traume gravid spedbarns småbarns tenårings \
    fagpersons veileder prosjekt ressurs kompetanse";
const LASTS: &str = "gruppe gruppen grupper veiledning veiledningen samling samlinger klubb klubben kurs kurset \
    programmet modell modellen team teamet støtte støtten arbeid arbeidet kontakt kontakten samtale samtalen \
    plan planen tilbud tilbudet senter senteret møte møter møtene rolle rollen vansker hjelp hjelpen mestring \
    verktøy nettverk kafé stue lag opplæring opplæringen miljø kveld kvelder leder ledere person tjeneste \
    tjenesten tjenester skole pakke pakken prosjekt prosjektet rådgiver rådgiveren sirkel sirkelen tid";

/// What rare words are put together from, where nobody would look.
const SYLLABLES: &str = "ba ble bro da dri fa flo ga gri ha hjo ja ka kle kvi la li lo ma mje na no ra re ri ro \
    sa ski sno sta ta tru va ve vi";

/// Of a hundred words, so many are common, and so many are compounds; the rest
/// are rare.
const COMMON_OF_HUNDRED: usize = 80;
const COMPOUNDS_OF_HUNDRED: usize = 17;

/// What stands before "klubb" and "gruppe" in a name.
const NAMES: &str = "Trygg Nær Sammen Pust Fyrtårnet Broen Stegvis Lys Rom Solsikke Kompass Redet Havna Spor Ankeret \
    Byggesteinen Lyttende Ringen Knaggen Varde Hoppetau Regnbuen Paraplyen Stjernen";

/// The words that sentences are made from.
pub(super) struct Prose {
    common: Ranked,
    firsts: Ranked,
    lasts: Ranked,
    syllables: Vec<&'static str>,
    names: Vec<&'static str>,
}

/// Words of which each is the rarer the later it stands (Zipf's law).
struct Ranked {
    words: Vec<&'static str>,
    /// For each word, the weights of all up to it. Whole numbers, because
    /// fractions may come out otherwise on another machine.
    up_to: Vec<usize>,
}

impl Ranked {
    fn new(words: &'static str) -> Self {
        let words: Vec<_> = words.split_whitespace().collect();
        let mut sum = 0;
        let up_to = (0..words.len()).map(|rank| {
            sum += 1_000_000 / (rank + 3);
            sum
        });
        Self { up_to: up_to.collect(), words }
    }

    fn one(&self, chance: &mut Chance) -> &'static str {
        let weight = chance.below(self.up_to.last().copied().unwrap_or_default());
        let at = self.up_to.partition_point(|up_to| *up_to <= weight);
        self.words.get(at).copied().unwrap_or("barn")
    }
}

impl Prose {
    pub(super) fn new() -> Self {
        Self {
            common: Ranked::new(COMMON),
            firsts: Ranked::new(FIRSTS),
            lasts: Ranked::new(LASTS),
            syllables: SYLLABLES.split_whitespace().collect(),
            names: NAMES.split_whitespace().collect(),
        }
    }

    /// A compound: `familieveiledning`.
    pub(super) fn compound(&self, chance: &mut Chance) -> String {
        format!("{}{}", self.firsts.one(chance), self.lasts.one(chance))
    }

    /// The name of a programme.
    pub(super) fn name(&self, chance: &mut Chance) -> String {
        let first = chance.one(&self.names).copied().unwrap_or("Trygg");
        match chance.below(4) {
            0 => capitalised(&self.compound(chance)),
            1 => format!("{first} {}", self.compound(chance)),
            2 => format!("{} {}", capitalised(&self.rare(chance)), self.lasts.one(chance)),
            _ => format!("{first} og {}", self.common.one(chance)),
        }
    }

    /// The name of an owner.
    pub(super) fn owner(&self, chance: &mut Chance) -> String {
        let ending = *chance.one(&["kommune", "stiftelsen", "senteret", "foreningen"]).unwrap_or(&"kommune");
        let join = if ending == "kommune" { " " } else { "" };
        format!("{}{join}{ending}", capitalised(&self.rare(chance)))
    }

    /// Sentences of about so many letters in all.
    pub(super) fn paragraph(&self, chance: &mut Chance, length: usize) -> String {
        let mut paragraph = self.sentence(chance);
        while paragraph.chars().count() + 40 < length {
            paragraph.push(' ');
            paragraph.push_str(&self.sentence(chance));
        }
        paragraph
    }

    /// A sentence of six to fourteen words.
    pub(super) fn sentence(&self, chance: &mut Chance) -> String {
        let words: Vec<String> = (0..chance.between(6, 14)).map(|_| self.word(chance)).collect();
        format!("{}.", capitalised(&words.join(" ")))
    }

    fn word(&self, chance: &mut Chance) -> String {
        match chance.below(100) {
            it if it < COMMON_OF_HUNDRED => self.common.one(chance).to_owned(),
            it if it < COMMON_OF_HUNDRED + COMPOUNDS_OF_HUNDRED => self.compound(chance),
            _ => match chance.below(3) {
                0 => chance.between(2, 2030).to_string(),
                1 => format!("{}{}", self.rare(chance), self.lasts.one(chance)),
                _ => self.rare(chance),
            },
        }
    }

    /// A word that hardly any other text has.
    fn rare(&self, chance: &mut Chance) -> String {
        let n_syllables = chance.between(2, 4);
        (0..n_syllables).filter_map(|_| chance.one(&self.syllables).copied()).collect()
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
