//! The things that a municipality can ask of a programme: the one list of them.
//! Everything else about a criterion stands in its own file.

use std::sync::Arc;

use super::amount::WholeNumber;
use super::ask::Ask;
use super::input::{Input, Theme};
use super::judgement::Judgement;
use super::reading::Reading;
use super::ticked::{OpenTerms, Terms};
use super::{
    age, design, format, hours, language, months, open, outcome, participant, service, staff, status, strain,
};
use crate::catalogue::Catalogue;
use crate::record::{OpenTerm, Programme};
use crate::statement::Part;
use crate::term::{Term as _, vocabulary};
use crate::words::{Message, Words};

/// Makes the vocabulary of the criteria, and asks each through its file.
macro_rules! criteria {
    ($(#[$about:meta])* $name:ident $vocabulary:literal {
        $($(#[$meaning:meta])* $criterion:ident($ask:ty),)+
    }) => {
        vocabulary! {
            $(#[$about])*
            $name $vocabulary { $($(#[$meaning])* $criterion = <$ask>::KEY,)+ }
        }

        /// What is asked by one criterion.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub(super) enum Wish { $($criterion($ask),)+ }

        impl $name {
            /// Where it stands on the form.
            pub(super) fn theme(self) -> Theme {
                match self { $(Self::$criterion => <$ask>::THEME,)+ }
            }

            /// What an address asks by it.
            pub(super) fn read(self, reading: &mut Reading<'_>) -> Option<Wish> {
                match self { $(Self::$criterion => <$ask>::read(reading).map(Wish::$criterion),)+ }
            }

            /// The terms that can be chosen, when that depends on what there is.
            pub(super) fn offered(
                self,
                wish: Option<&Wish>,
                catalogue: &Catalogue,
                words: &Words,
            ) -> Vec<Arc<OpenTerm>> {
                match self { $(Self::$criterion => <$ask>::offered(wish.and_then(<$ask>::of), catalogue, words),)+ }
            }

            /// What one answers it with.
            pub(super) fn input<'c>(self, wish: Option<&Wish>, offered: &'c [Arc<OpenTerm>]) -> Input<'c> {
                match self { $(Self::$criterion => <$ask>::input(wish.and_then(<$ask>::of), offered),)+ }
            }

            /// Something that can be asked for.
            #[cfg(test)]
            pub(super) fn example(self) -> Wish {
                match self { $(Self::$criterion => Wish::$criterion(<$ask>::example()),)+ }
            }
        }

        impl Wish {
            /// The same for an address.
            pub(super) fn write(&self) -> Vec<(&'static str, String)> {
                match self { $(Self::$criterion(ask) => ask.write(),)+ }
            }

            /// What was asked for, in short.
            pub(super) fn said<'c>(&self, offered: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
                match self { $(Self::$criterion(ask) => ask.said(offered),)+ }
            }

            /// What comes of asking it of a programme.
            pub(super) fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
                match self { $(Self::$criterion(ask) => ask.judge(programme),)+ }
            }
        }

        $(impl $ask {
            /// The wish when it is one of this criterion.
            fn of(wish: &Wish) -> Option<&Self> {
                if let Wish::$criterion(ask) = wish { Some(ask) } else { None }
            }
        })+
    };
}

criteria! {
    /// What a municipality can ask of a programme, in the order of the answer.
    Criterion "criterion" {
        /// The ages of the children that it wants to reach.
        Age(age::Ages),
        /// What weighs on the families that it wants to reach.
        Strain(OpenTerms<strain::Strains>),
        /// Who should take part.
        Participant(Terms<participant::Participants>),
        /// What it wants to change.
        Outcome(OpenTerms<outcome::Outcomes>),
        /// How many of its staff it can give.
        Staff(WholeNumber<staff::Staff>),
        /// How many months it can give.
        Months(WholeNumber<months::Months>),
        /// How many hours a week each of its staff can give.
        Hours(hours::Hours),
        /// Which of its services can join.
        Service(OpenTerms<service::Services>),
        /// How it can work: in groups, one at a time.
        Format(Terms<format::Ways>),
        /// How far the programme must have come.
        Status(Terms<status::Statuses>),
        /// Which languages the material must be had in.
        Language(Terms<language::Languages>),
        /// How the programme must have been studied.
        Design(design::Weakest),
        /// How a new municipality can join.
        Open(Terms<open::WaysIn>),
    }
}

impl Criterion {
    /// What it is called.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }

    /// The rule by which it is met or not, in plain words: what each file of
    /// this room says of itself, for the reader of the page.
    pub fn rule(self) -> Message {
        Message::named("fit-rule-", self.key())
    }

    /// What one should know before answering.
    pub fn help(self) -> Message {
        Message::named("fit-help-", self.key())
    }
}
