//! A quantity that a plan needs: stated by a source, assumed by the
//! municipality, or missing.

use super::Range;
use super::choice::{Choice, Offer};
use super::expr::NeedId;
use super::inputs::{self, PlanInputs};
use super::label::Label;
use super::typed::{self, Wrong};
use crate::record::{Amount, Currency, Fact, ProgrammeId, Provenance, Quantity, Unit};

/// What a quantity or a figure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// One of the record's units.
    In(Unit),
    /// A share of the whole: 0.75 is said as 75 %.
    Share,
    /// Kroner: the municipality's own currency.
    Kroner,
    /// Money of another country.
    Abroad(Currency),
    /// A year of the calendar.
    Calendar,
    /// Nothing more than its label says: rooms.
    Number,
    /// Nothing: one of several answers is chosen.
    Choice,
}

/// A quantity that the plan needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// The name of its field in the address.
    pub field: String,
    /// What is asked for.
    pub label: Label,
    /// What a visitor should know before answering.
    pub help: Option<Label>,
    /// What it is counted in.
    pub counted: Counted,
    /// What the sources say, when they do.
    pub stated: Option<Stated>,
    /// What the municipality typed, when it did.
    pub typed: Option<Typed>,
    /// What stands in the field until somebody types; always shown as an assumption.
    pub prefilled: Option<Range>,
    /// What an empty field stands for, where it may be left empty.
    pub empty: Option<Empty>,
    /// Among which fields its own stands.
    pub group: FieldGroup,
    /// What it may be.
    pub bounds: Bounds,
    /// The answers, when one of several is chosen and no number is asked for.
    pub choice: Option<Choice>,
}

/// What sources say of a quantity.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated {
    /// As the plan counts it; as wide as all the sources together.
    pub range: Range,
    /// As each source says it: the fact first, then what contradicts it.
    pub versions: Vec<(Quantity, Provenance)>,
}

/// What the municipality typed in a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    /// As it was typed.
    pub text: String,
    /// What it means, or why it cannot be used.
    pub read: Result<Range, Wrong>,
}

/// What an empty field stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Empty {
    /// The same as another field, as far as that says anything.
    As(NeedId, Option<Range>),
    /// Nothing at all: it is left out.
    Nothing,
}

/// Fields that stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldGroup {
    /// Among the first questions: how many, for how long, what an hour costs.
    Question,
    /// Among what is the same for all programmes, and is not asked first.
    Detail,
    /// Among what the municipality must estimate.
    Estimate,
    /// Among its own prices.
    Price,
    /// Among what one programme costs beside wages, line by line.
    Expense,
    /// Among what there is, when it is asked the other way round.
    Backwards,
    /// Among what may be filled in and is not missed.
    Optional,
}

/// What a number may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The lowest and the highest.
    pub from: f64,
    /// The highest.
    pub to: f64,
    /// Only whole numbers.
    pub is_whole: bool,
}

impl Bounds {
    /// Anything from nothing up to a hundred thousand: more than any municipality needs.
    pub(super) const ANY: Self = Self { from: 0.0, to: 100_000.0, is_whole: false };
    /// Something is shared among it, so it is one at least.
    pub(super) const AT_LEAST_ONE: Self = Self { from: 1.0, ..Self::ANY };
    /// Groups that are held: one at least, and whole ones.
    pub(super) const GROUPS: Self = Self { from: 1.0, to: 1000.0, is_whole: true };
    /// Hours in a day.
    pub(super) const A_DAY: Self = Self { from: 0.0, to: 24.0, is_whole: false };
    /// Per cent that are some.
    pub(super) const PER_CENT: Self = Self { from: 1.0, to: 100.0, is_whole: false };
    /// A share that may be none or all.
    pub(super) const SHARE: Self = Self { from: 0.0, to: 100.0, is_whole: false };
    /// A year of the calendar that a plan can be about.
    pub(super) const CALENDAR: Self = Self { from: 2000.0, to: 2100.0, is_whole: true };
    /// Years that a plan can be made for.
    pub(super) const YEARS: Self = Self { from: 1.0, to: 20.0, is_whole: true };
    /// Years of a project.
    pub(super) const PERIOD: Self = Self { from: 0.25, to: 20.0, is_whole: false };
    /// An amount of money.
    pub(super) const MONEY: Self = Self { from: 0.0, to: 100_000_000.0, is_whole: false };
    /// What a hundred of another currency cost.
    pub(super) const EXCHANGE: Self = Self { from: 0.01, to: 100_000.0, is_whole: false };
}

/// Whether somebody says how much it is, and who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A source says it.
    Stated,
    /// The municipality assumes it.
    Assumed,
    /// The municipality leaves it out.
    LeftOut,
    /// Nobody says it.
    Missing,
}

impl Need {
    /// How much it is. What the municipality typed goes before what the sources
    /// say; what cannot be read counts as nothing at all.
    pub fn value(&self) -> Option<Range> {
        match &self.typed {
            Some(typed) => typed.read.ok(),
            None => self
                .prefilled
                .or_else(|| Some(self.stated.as_ref()?.range))
                .or_else(|| self.empty.and_then(Empty::value))
                .or_else(|| self.chosen_at().map(|_| Range::ZERO)),
        }
    }

    /// Whether somebody says how much it is, and who.
    pub fn standing(&self) -> Standing {
        match (self.value(), &self.typed, &self.prefilled) {
            (None, ..) => Standing::Missing,
            (Some(_), None, None) if self.is_stated() => Standing::Stated,
            (Some(_), None, None) if self.empty == Some(Empty::Nothing) => Standing::LeftOut,
            (Some(_), ..) => Standing::Assumed,
        }
    }

    /// The quantity whose number it takes as long as it has none of its own.
    pub fn follows(&self) -> Option<NeedId> {
        match self.empty.filter(|_| self.typed.is_none()) {
            Some(Empty::As(other, _)) => Some(other),
            Some(Empty::Nothing) | None => None,
        }
    }

    /// Whether a source says it, also when the municipality assumes something else.
    pub fn is_stated(&self) -> bool {
        self.stated.is_some() || self.choice.as_ref().is_some_and(|it| it.stated.is_some())
    }

    /// Which of several answers holds: what was chosen here, what a source says, or
    /// what is assumed until somebody says.
    pub(super) fn chosen_at(&self) -> Option<usize> {
        let choice = self.choice.as_ref()?;
        let typed = self.typed.as_ref().and_then(|it| choice.written(&it.text));
        typed.or_else(|| choice.stated.as_ref().map(|it| it.0)).or(choice.assumed)
    }

    /// The answer that holds, of several.
    pub fn chosen(&self) -> Option<&Offer> {
        self.choice.as_ref()?.offers.get(self.chosen_at()?)
    }

    /// Whether its field is of this programme alone.
    pub fn is_own(&self) -> bool {
        inputs::is_own(&self.field)
    }

    /// Whether it is what the municipality pays beside wages, or what that is exchanged at.
    pub(super) fn is_extra(&self) -> bool {
        [Bounds::MONEY, Bounds::EXCHANGE].contains(&self.bounds)
    }

    /// Whether it is how many are to be reached, of all programmes or of one.
    pub fn is_reach(&self, programme: &ProgrammeId) -> bool {
        self.field == inputs::REACH || self.field == PlanInputs::own_reach(programme)
    }

    /// Why what was typed cannot be used.
    pub fn wrong(&self) -> Option<Wrong> {
        self.typed.as_ref()?.read.err()
    }
}

impl Typed {
    /// What was answered, when it is one of the answers. An answer that is gone, in an
    /// old address, is none, and is asked for again.
    pub(super) fn chosen(text: &str, choice: &Choice) -> Option<Self> {
        choice.written(text).map(|_| Self { text: text.to_owned(), read: Ok(Range::ZERO) })
    }

    /// Money as it is read in a country: what it is counted in there. The amount of another
    /// country's currency is kept in that.
    pub(super) fn read_money(text: &str, own: Option<Currency>) -> (Counted, Self) {
        let read = |amount: &str| Self::read(amount, Counted::Kroner, Bounds::MONEY).read;
        let kept = |read| Self { text: text.to_owned(), read };
        match typed::with_currency(text) {
            None => (Counted::Kroner, kept(read(text))),
            Some((currency, amount)) if own == Some(currency) => (Counted::Kroner, kept(read(&amount))),
            Some((currency, amount)) => (Counted::Abroad(currency), kept(read(&amount))),
        }
    }

    /// Money is read with its currency and a share with its sign; a count has neither.
    pub(super) fn read(text: &str, counted: Counted, bounds: Bounds) -> Self {
        let is_inside = |value: f64| (bounds.from..=bounds.to).contains(&value);
        let number = match counted {
            Counted::Kroner | Counted::Abroad(_) => typed::read_kroner(text),
            Counted::Share => typed::read_per_cent(text),
            Counted::In(_) | Counted::Calendar | Counted::Number | Counted::Choice => typed::read(text),
        };
        let read = number.and_then(|range| {
            let ends = [range.low(), range.high().unwrap_or(range.low())];
            if !ends.into_iter().all(is_inside) {
                Err(Wrong::Outside(bounds.from, bounds.to))
            } else if bounds.is_whole && (ends[0].fract() != 0.0 || ends[0] < ends[1]) {
                Err(Wrong::NotWhole)
            } else {
                Ok(range)
            }
        });
        let read = match counted {
            Counted::Share => read.map(share),
            Counted::In(_)
            | Counted::Kroner
            | Counted::Abroad(_)
            | Counted::Calendar
            | Counted::Number
            | Counted::Choice => read,
        };
        Self { text: text.to_owned(), read }
    }
}

impl Empty {
    fn value(self) -> Option<Range> {
        match self {
            Self::As(_, value) => value,
            Self::Nothing => Some(Range::ZERO),
        }
    }
}

/// Per cent as a share.
fn share(per_cent: Range) -> Range {
    let hundredth = |value: f64| value / 100.0;
    Range::new(hundredth(per_cent.low()), per_cent.high().map(hundredth)).unwrap_or(Range::ZERO)
}

impl Stated {
    /// What a fact says, with `convert` telling how many of the plan's units
    /// one of the source's is. A version in a unit that cannot be converted is
    /// shown, and does not widen the range.
    pub(super) fn of(fact: &Fact<Quantity>, convert: impl Fn(&Quantity) -> Option<f64>) -> Option<Self> {
        let ranges = fact.versions().filter_map(|it| of_amount(it.value.amount, convert(&it.value)?));
        let range = ranges.reduce(Range::or_also)?;
        // The fact itself must be among them: what contradicts it does not stand in for it.
        convert(&fact.value)?;
        let versions = fact.versions().map(|it| (it.value, it.provenance.clone())).collect();
        Some(Self { range, versions })
    }

    /// Whether sources disagree about it.
    pub const fn is_disputed(&self) -> bool {
        self.versions.len() > 1
    }
}

/// An amount as a range of the plan's units.
fn of_amount(amount: Amount, times: f64) -> Option<Range> {
    // Nobody does less than nothing, so "at most" begins there.
    let low = amount.low().unwrap_or(0.0) * times;
    Range::new(low, amount.high().map(|high| high * times))
}
