//! The things a municipality can ask of a programme: one closed list, and what
//! came of asking.

use crate::term::vocabulary;
use crate::words::Message;

vocabulary! {
    /// What a municipality can ask of a programme. The key is also its place in
    /// an address and on the form.
    Criterion "criterion" {
        /// The ages of the children that it wants to reach.
        Age = "age",
        /// What weighs on the families that it wants to reach.
        Strain = "strain",
        /// Who should take part.
        Participant = "participant",
        /// What it wants to change.
        Outcome = "outcome",
        /// How many of its staff it can give.
        Staff = "staff",
        /// How many months it can give.
        Months = "months",
        /// How many hours a week each of its staff can give.
        Hours = "hours",
        /// Which of its services can join.
        Service = "service",
        /// How it can work: in groups, one at a time.
        Format = "format",
        /// How far the programme must have come.
        Status = "status",
        /// Which languages the material must be had in.
        Language = "language",
        /// How the programme must have been studied.
        Design = "design",
        /// How a new municipality can join.
        Open = "open",
    }
}

impl Criterion {
    /// The rule by which it is met or not, in plain words: what each file of
    /// this room says of itself, for the reader of the page.
    pub fn rule(self) -> Message {
        use crate::term::Term as _;
        Message::named("fit-rule-", self.key())
    }
}

vocabulary! {
    /// What came of asking one thing of one programme. What is not known is
    /// neither of the other two, and is never counted as one of them.
    Verdict "verdict" {
        /// The sources say that it is so.
        Met = "met",
        /// The sources say that it is not so.
        NotMet = "not-met",
        /// The sources are silent, disagree, or say too little to tell.
        NotKnown = "not-known",
    }
}

impl Verdict {
    /// Met or not.
    pub(super) const fn of(is_met: bool) -> Self {
        if is_met { Self::Met } else { Self::NotMet }
    }

    /// What several sides of one thing come to: what all of them say, or not
    /// known when they differ or when there are none.
    pub(super) fn agreed(sides: impl IntoIterator<Item = Self>) -> Self {
        let mut sides = sides.into_iter();
        match sides.next() {
            Some(first) if sides.all(|side| side == first) => first,
            _ => Self::NotKnown,
        }
    }
}

vocabulary! {
    /// How a municipality can work with families or staff: the forms of delivery,
    /// sorted as a leader thinks of them.
    Way "way" {
        /// Several together.
        Group = "group",
        /// One person or one family at a time.
        Individual = "individual",
        /// The staff learn.
        ForStaff = "for-staff",
        /// Services work together.
        Coordination = "coordination",
        /// On a screen.
        Digital = "digital",
    }
}
