//! Every number that decides what comes first, in one table.
//!
//! The pipeline's numbers began as those measured on Norwegian questions and
//! paragraphs; they and the fields' weights are fitted on the judged queries in
//! `tests/relevance/`. `tiltak evaluate` shows how good they are, and with
//! `--leave-one-out` what each is worth.

use crate::index::SearchField;

/// Writes the table down once: a field, its usual value and why.
macro_rules! ranking {
    ($($(#[doc = $doc:literal])+ $name:ident = $usual:literal;)+) => {
        /// The numbers. Weights are shares of what the word itself in the summary
        /// is worth.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Ranking {
            $($(#[doc = $doc])+ pub $name: f32,)+
        }

        impl Ranking {
            /// The numbers that the site uses.
            pub const USUAL: Self = Self { $($name: $usual,)+ };

            /// Every number with its name, to be shown or tried with another value.
            pub fn numbers(&mut self) -> Vec<(&'static str, &mut f32)> {
                vec![$((stringify!($name), &mut self.$name),)+]
            }
        }
    };
}

ranking! {
    /// The name, short name and other names: who writes one of them wants that programme.
    name = 8.0;
    /// What editors have said that it is about, with every synonym.
    terms = 1.5;
    /// The summary: it names what matters most.
    summary = 4.0;
    /// Who it is for.
    target_group = 6.0;
    /// What it aims at, holds and uses.
    content = 1.5;
    /// What each side binds itself to.
    commitments = 2.0;
    /// What is known of its effect: long, and full of other programmes' words.
    evaluation = 0.3;
    /// What was learnt.
    experience = 0.4;
    /// Where it has run, who owns it.
    places = 1.5;
    /// Titles of sources.
    sources = 0.4;
    /// A word in some inflection: the measure of all else.
    stem = 1.0;
    /// The word as its neighbours spell it.
    cognate = 1.0;
    /// A compound that has the word as a part.
    part = 0.6;
    /// An English word in English prose.
    english = 0.9;
    /// The parts of a compound that the index lacks, each found by itself.
    own_parts = 0.8;
    /// The parts of a compound that hardly anybody writes, each found by itself.
    rare_parts = 0.5;
    /// A word that is the same but for `æøå` or accents.
    other_keyboard = 1.0;
    /// A word with one letter wrong.
    one_slip = 0.7;
    /// A word with two letters wrong.
    two_slips = 0.45;
    /// A word that means the same, by `index/words/synonyms.toml`.
    equivalent = 0.4;
    /// What the sources write for what people say, by the same list.
    everyday = 0.8;
    /// Two neighbouring words as one compound, or one with a joining letter. Added to what they have apart.
    joined = 1.0;
    /// Two neighbouring words side by side. Added.
    phrase = 0.3;
    /// Pieces of words in common. Added to what the words have; alone only when no word is known.
    grams = 0.2;
    /// BM25: how soon one more of the same word stops counting.
    k1 = 0.8;
    /// BM25: how much a long text must share its matches, from 0 to 1.
    b = 0.7;
    /// A whole name, of the programme or its owner, written out. Added.
    named = 10.0;
    /// How closely a programme fits a number asked for, an age or a length: added
    /// in full when it is for exactly that and nothing more.
    closeness = 10.0;
    /// How much it adds that a programme is about all that a situation means.
    situation = 15.0;
    /// How much it adds that words are said of situations that it is about.
    resembling = 6.0;
    /// How much it adds that a programme is mainly about what a word names, and not about much
    /// else besides: shared among all that it is about.
    focus = 2.5;
    /// How much it adds to have all of what a question tells, each word by what it tells.
    held = 0.0;
    /// How much the best single statement adds: where the words stand together.
    statement = 2.5;
    /// How much of what a question tells makes a programme a hit whatever its
    /// score: a share of the words' weight, where a rare word weighs more.
    share = 0.5;
    /// How good a programme that lacks some of the words must be to be a hit, as a
    /// share of the best one's score.
    cover = 0.4;
}

impl Ranking {
    /// How much a match in this field is worth.
    pub const fn weight(&self, field: SearchField) -> f32 {
        match field {
            SearchField::Name => self.name,
            SearchField::Terms => self.terms,
            SearchField::Summary => self.summary,
            SearchField::TargetGroup => self.target_group,
            SearchField::Content => self.content,
            SearchField::Commitments => self.commitments,
            SearchField::Evaluation => self.evaluation,
            SearchField::Experience => self.experience,
            SearchField::Places => self.places,
            SearchField::Sources => self.sources,
        }
    }
}
