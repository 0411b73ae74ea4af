//! One of the nine answers: its kind, its sentences, and where they come from.

use crate::record::{Known, Provenance, Question, SilenceKind};
use crate::term::{Term as _, vocabulary};
use crate::words::{Message, Words};

vocabulary! {
    /// The nine questions, in the order in which they are answered.
    BriefQuestion "brief" {
        /// Can we get it?
        Available = "available",
        /// Whom is it for?
        ForWhom = "for-whom",
        /// What does it consist of?
        What = "what",
        /// What must we bind ourselves to?
        Commitments = "commitments",
        /// What does it take of people and time?
        Effort = "effort",
        /// What does it cost?
        Cost = "cost",
        /// Does it work?
        Effect = "effect",
        /// How much do we know?
        Knowledge = "knowledge",
        /// Whom do we ask?
        Contact = "contact",
    }
}

vocabulary! {
    /// What sort of answer it is.
    AnswerKind "answer-kind" {
        /// Sources answer.
        Answered = "answered",
        /// Sources disagree: both sides are said.
        Contested = "contested",
        /// Somebody looked, and the sources are silent.
        NotStated = "not-stated",
        /// Nobody has looked.
        NotLookedUp = "not-looked-up",
    }
}

/// What room is kept for beside the first sentence, what matters most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kept {
    /// Among whom it holds.
    Among,
    /// The rest of what the answer is.
    Head,
    /// Of which version it holds.
    Version,
    /// How many it rests on.
    Number,
    /// How much it was.
    Size,
}

/// One whole sentence, in one or more wordings that say the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Sentence {
    wordings: Vec<Message>,
    /// Whether room is kept for it, and what for: without it what is seen would say more than is known.
    kept: Option<Kept>,
}

impl Sentence {
    /// A sentence with shorter wordings of it, the longest first.
    pub(super) const fn in_wordings(wordings: Vec<Message>) -> Self {
        Self { wordings, kept: None }
    }

    /// The same sentence, with room kept for it before the answer opens.
    pub(super) const fn kept(mut self, kept: Kept) -> Self {
        self.kept = Some(kept);
        self
    }

    /// The same sentence, with each of its wordings made into another.
    pub(super) fn each(self, make: impl Fn(Message) -> Message) -> Self {
        Self { wordings: self.wordings.into_iter().map(make).collect(), kept: self.kept }
    }

    /// The sentence at its full length.
    pub fn whole(&self, words: &Words) -> String {
        self.wordings.first().map(|it| words.say(it)).unwrap_or_default()
    }

    /// How many characters its shortest wording has.
    fn least(&self, words: &Words) -> usize {
        self.wordings.last().map_or(0, |it| words.say(it).chars().count())
    }

    /// The longest wording of at most so many characters.
    fn within(&self, room: usize, words: &Words) -> Option<&Message> {
        self.wordings.iter().find(|it| words.say(it).chars().count() <= room)
    }
}

impl From<Message> for Sentence {
    fn from(message: Message) -> Self {
        Self { wordings: vec![message], kept: None }
    }
}

/// The parts of the rule by which it is said whether it works.
const EFFECT_RULES: &[&str] =
    &["effect", "effect-said", "effect-missing", "effect-opinions", "effect-original"];

/// The sentences that say of themselves that findings or sources go against each other.
const SAY_CONTESTED: &[&str] = &[
    "brief-effect-conflicting",
    "brief-effect-better-and-worse",
    "brief-available-disputed",
    "brief-disputed",
    "brief-status-disputed",
];

/// The answer to one of the nine questions.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefAnswer {
    /// Which question.
    pub question: BriefQuestion,
    /// What sort of answer it is.
    pub kind: AnswerKind,
    /// What is said, the weightiest first; never empty.
    pub sentences: Vec<Sentence>,
    /// How many of its first sentences say together what the answer is; the others say how far it holds.
    pub n_opening: usize,
    /// Where it comes from, each place once.
    pub provenance: Provenance,
    /// The questions of the record that it rests on.
    pub rests_on: Vec<Question>,
}

impl BriefAnswer {
    pub(super) const fn new(question: BriefQuestion) -> Self {
        Self {
            question,
            kind: AnswerKind::Answered,
            sentences: Vec::new(),
            n_opening: 1,
            provenance: Provenance { citations: Vec::new(), note: None, derived: None },
            rests_on: Vec::new(),
        }
    }

    /// Says one more sentence, unless it has been said: two studies may warn of the same.
    pub(super) fn say(&mut self, sentence: impl Into<Sentence>) {
        let sentence = sentence.into();
        if !self.sentences.contains(&sentence) {
            self.sentences.push(sentence);
        }
    }

    /// Whether it must be said beside the answer that sources disagree: what is seen of it does not.
    pub fn is_marked_contested(&self, words: &Words) -> bool {
        let says_so = |said: &Message| SAY_CONTESTED.contains(&said.id());
        self.kind == AnswerKind::Contested && !self.seen(words).into_iter().any(says_so)
    }

    /// Rests on one more fact.
    pub(super) fn cite(&mut self, provenance: &Provenance) {
        for citation in &provenance.citations {
            if !self.provenance.citations.contains(citation) {
                self.provenance.citations.push(citation.clone());
            }
        }
    }

    /// Says that nothing is known, in the way in which it is not.
    pub(super) fn silent(mut self, silence: SilenceKind) -> Self {
        self.kind = AnswerKind::of_silence(silence);
        let says = match silence {
            SilenceKind::NotStated => "brief-not-stated",
            SilenceKind::NotInExcerpt => "brief-not-in-excerpt",
            SilenceKind::NotRecorded => "brief-not-looked-up",
            SilenceKind::NotApplicable => "brief-not-applicable",
            SilenceKind::OnlyInterested => "brief-only-interested",
        };
        self.say(Message::new(says));
        self
    }

    /// At most so many characters are seen before the answer opens.
    pub const fn room(&self) -> usize {
        match self.question {
            BriefQuestion::Effect => 220,
            BriefQuestion::Available
            | BriefQuestion::ForWhom
            | BriefQuestion::What
            | BriefQuestion::Commitments
            | BriefQuestion::Effort
            | BriefQuestion::Cost
            | BriefQuestion::Knowledge
            | BriefQuestion::Contact => 140,
        }
    }

    /// What is seen before the answer opens: as many of its sentences as there is
    /// room for, the first of them in any case.
    pub fn short(&self, words: &Words) -> String {
        let said: Vec<String> = self.seen(words).iter().map(|it| words.say(it)).collect();
        said.join(" ")
    }

    /// What is seen when it opens and was not seen before: the other sentences, and
    /// those whole that were seen in a shorter wording.
    pub fn rest(&self, words: &Words) -> Vec<String> {
        self.unseen(words).iter().map(|it| words.say(it)).collect()
    }

    /// Everything that is said.
    pub fn whole(&self, words: &Words) -> Vec<String> {
        self.sentences.iter().map(|it| it.whole(words)).collect()
    }

    /// What is seen before the answer opens, sentence by sentence.
    pub fn seen(&self, words: &Words) -> Vec<&Message> {
        self.parted(words).0
    }

    /// What is seen when it opens and was not seen before, sentence by sentence.
    pub fn unseen(&self, words: &Words) -> Vec<&Message> {
        self.parted(words).1
    }

    fn parted(&self, words: &Words) -> (Vec<&Message>, Vec<&Message>) {
        let (mut seen, mut unseen) = (Vec::new(), Vec::new());
        let (mut n_seen, mut is_full) = (0, false);
        let kept = self.kept(words);
        for (at, sentence) in self.sentences.iter().enumerate() {
            let (Some(whole), Some(shortest)) = (sentence.wordings.first(), sentence.wordings.last()) else {
                continue;
            };
            let needed_later: usize =
                kept.iter().filter(|(it, _)| *it > at).map(|(_, least)| least + 1).sum();
            let room = self.room().saturating_sub(n_seen + usize::from(n_seen > 0) + needed_later);
            let is_kept = kept.iter().any(|(it, _)| *it == at);
            let said = match sentence.within(room, words) {
                Some(said) if !is_full || is_kept => said,
                _ if seen.is_empty() => shortest,
                _ => {
                    is_full = true;
                    unseen.push(whole);
                    continue;
                }
            };
            let text = words.say(said);
            if text != words.say(whole) {
                unseen.push(whole);
            }
            n_seen += text.chars().count() + usize::from(n_seen > 0);
            seen.push(said);
        }
        (seen, unseen)
    }

    /// The sentences that room is kept for beside the first, with how much each needs at least: as many of them as there can be
    /// room for, what matters most before the rest.
    fn kept(&self, words: &Words) -> Vec<(usize, usize)> {
        let mut room = self.room().saturating_sub(self.sentences.first().map_or(0, |it| it.least(words)));
        let of_each = self.sentences.iter().enumerate().skip(1);
        let mut wanted: Vec<(Kept, usize)> = of_each.filter_map(|(at, it)| Some((it.kept?, at))).collect();
        wanted.sort_unstable();
        let mut kept = Vec::new();
        for (_, at) in wanted {
            let least = self.sentences[at].least(words);
            if least < room {
                room -= least + 1;
                kept.push((at, least));
            }
        }
        kept
    }
}

impl AnswerKind {
    pub(super) const fn of_silence(silence: SilenceKind) -> Self {
        match silence {
            SilenceKind::NotRecorded => Self::NotLookedUp,
            SilenceKind::NotStated
            | SilenceKind::NotInExcerpt
            | SilenceKind::NotApplicable
            | SilenceKind::OnlyInterested => Self::NotStated,
        }
    }

    /// What it is called.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }
}

impl BriefQuestion {
    /// The question, as a leader asks it.
    pub fn asks(self) -> Message {
        Message::named("brief-asks-", self.key())
    }

    /// How the answer comes about: the rule as the site shows it, in one part or in several.
    pub fn rules(self) -> Vec<Message> {
        let says =
            |key| Message::named("brief-rule-", key).with("enough", crate::evidence::ENOUGH.to_string());
        match self {
            Self::Effect => EFFECT_RULES.iter().map(|key| says(key)).collect(),
            Self::Available
            | Self::ForWhom
            | Self::What
            | Self::Commitments
            | Self::Effort
            | Self::Cost
            | Self::Knowledge
            | Self::Contact => vec![says(self.key())],
        }
    }
}

/// The stronger of several silences: that nobody has looked, when nobody has.
pub(super) fn silence_of<const N: usize>(kinds: [Option<SilenceKind>; N]) -> SilenceKind {
    let has = |kind: SilenceKind| kinds.contains(&Some(kind));
    let order = [
        SilenceKind::NotRecorded,
        SilenceKind::NotInExcerpt,
        SilenceKind::NotStated,
        SilenceKind::OnlyInterested,
    ];
    order.into_iter().find(|&kind| has(kind)).unwrap_or(SilenceKind::NotApplicable)
}

/// The kind of silence of an answer, when it is silent.
pub(super) fn silence<T>(known: &Known<T>) -> Option<SilenceKind> {
    known.silence_kind()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_question_is_asked_and_has_its_rule_in_every_language() {
        for &language in Language::ALL {
            let words = Words::of(language);
            for &question in BriefQuestion::ALL {
                assert!(words.has(question.asks().id()), "{question:?}");
                assert!(question.rules().iter().all(|it| words.has(it.id())), "{question:?}");
            }
            for &kind in AnswerKind::ALL {
                assert!(words.has(kind.label().id()), "{kind:?}");
            }
        }
    }

    #[test]
    fn what_there_is_no_room_for_is_kept_for_when_it_opens() {
        let words = Words::of(Language::Bokmal);
        let mut answer = BriefAnswer::new(BriefQuestion::Cost);
        let said = |length: usize| Message::new("brief-text").with("text", "x".repeat(length));
        answer.say(said(60));
        answer.say(Sentence::in_wordings(vec![said(90), said(70)]));
        answer.say(said(5));
        assert_eq!(answer.short(words).chars().count(), 60 + 1 + 70 + 1 + 5);
        assert_eq!(answer.rest(words), ["x".repeat(90)], "a sentence that was shortened stands whole below");
        answer.sentences.insert(1, said(100).into());
        assert_eq!(answer.short(words).chars().count(), 60, "nothing jumps the queue");
        assert_eq!(answer.rest(words).len(), 3);
    }

    #[test]
    fn room_is_kept_for_what_must_be_seen_beside_the_answer() {
        let words = Words::of(Language::Bokmal);
        let said =
            |letter: &str, length: usize| Message::new("brief-text").with("text", letter.repeat(length));
        let mut answer = BriefAnswer::new(BriefQuestion::Cost);
        answer.say(Sentence::in_wordings(vec![said("a", 120), said("a", 60)]));
        answer.say(said("b", 40));
        answer.say(Sentence::from(said("c", 50)).kept(Kept::Among));
        assert_eq!(
            answer.short(words),
            format!("{} {}", "a".repeat(60), "c".repeat(50)),
            "beside the shortest"
        );
        assert_eq!(answer.rest(words), ["a".repeat(120), "b".repeat(40)]);
        answer.say(Sentence::from(said("d", 90)).kept(Kept::Size));
        assert!(
            !answer.short(words).contains('d'),
            "what there can be no room for takes none from the others"
        );
        assert!(answer.short(words).contains('c') && answer.short(words).chars().count() <= answer.room());
    }
}
