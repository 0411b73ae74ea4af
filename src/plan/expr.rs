//! A calculation as a tree. It is the one truth: its value, its formula in
//! words and its formula in a spreadsheet are three readings of it.

use std::collections::BTreeSet;

use super::Range;

/// Which quantity of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NeedId(pub(super) usize);

/// Which figure of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureId(pub(super) usize);

impl NeedId {
    /// Its place in [`super::Plan::needs`].
    pub const fn index(self) -> usize {
        self.0
    }
}

impl FigureId {
    /// Its place in [`super::Plan::figures`].
    pub const fn index(self) -> usize {
        self.0
    }
}

/// A calculation.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// A quantity that the plan needs.
    Need(NeedId),
    /// A figure that stands before this one.
    Figure(FigureId),
    /// A number that is the same in every plan.
    Number(u32),
    /// All of them together.
    Sum(Vec<Expr>),
    /// One for each of the next.
    Product(Vec<Expr>),
    /// The first shared among the second.
    Quotient(Box<Expr>, Box<Expr>),
    /// Up to the next whole number.
    Up(Box<Expr>),
    /// Down to a whole number.
    Down(Box<Expr>),
    /// The largest of them.
    Max(Vec<Expr>),
    /// The smallest of them.
    Min(Vec<Expr>),
    /// What is left of the first without the second, never less than nothing.
    Less(Box<Expr>, Box<Expr>),
    /// The lowest value of it, as a floor under something else.
    Lowest(Box<Expr>),
    /// From the lowest of the first to the highest of the second.
    Between(Box<Expr>, Box<Expr>),
}

/// What stands in a calculation and has a value of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// A quantity that the plan needs.
    Need(NeedId),
    /// A figure that stands before it.
    Figure(FigureId),
}

/// What a calculation comes to, as far as what it needs is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Value {
    /// All of it; absent as long as anything that it needs is missing.
    pub whole: Option<Range>,
    /// The part of a sum that is known. It is never the whole when something
    /// is missing, and is always shown with what is.
    pub known: Option<Range>,
    /// The quantities that are missing.
    pub missing: BTreeSet<NeedId>,
}

/// What quantities and earlier figures come to.
pub(super) trait Look {
    fn need(&self, need: NeedId) -> Option<Range>;
    fn figure(&self, figure: FigureId) -> Value;
    /// Whether a quantity is left out.
    fn is_left_out(&self, need: NeedId) -> bool;
    /// Which quantity to ask for when this one is missing.
    fn asked(&self, need: NeedId) -> NeedId;
}

impl Value {
    fn of(whole: Option<Range>, missing: BTreeSet<NeedId>) -> Self {
        Self { whole, known: whole, missing }
    }

    /// One value from several. `known` is asked only when something is missing.
    fn folded(
        values: &[Self],
        whole: impl Fn(Range, Range) -> Range,
        known: impl FnOnce() -> Option<Range>,
    ) -> Self {
        let missing: BTreeSet<NeedId> = values.iter().flat_map(|it| it.missing.iter().copied()).collect();
        let wholes: Option<Vec<Range>> = values.iter().map(|it| it.whole).collect();
        let whole = wholes.and_then(|wholes| wholes.into_iter().reduce(whole));
        Self { whole, known: whole.or_else(known), missing }
    }
}

impl Expr {
    /// What it comes to.
    pub(super) fn value(&self, look: &impl Look) -> Value {
        let all = |parts: &[Self]| parts.iter().map(|it| it.value(look)).collect::<Vec<_>>();
        match self {
            Self::Need(need) => {
                let value = look.need(*need);
                let missing = value.is_none().then(|| look.asked(*need)).into_iter().collect();
                // What is left out is no part that anybody knows.
                Value { known: value.filter(|_| !look.is_left_out(*need)), ..Value::of(value, missing) }
            }
            Self::Figure(figure) => look.figure(*figure),
            Self::Number(number) => Value::of(Range::exactly(f64::from(*number)), BTreeSet::new()),
            Self::Sum(parts) => {
                let values = all(parts);
                Value::folded(&values, Range::plus, || {
                    values.iter().filter_map(|it| it.known).reduce(Range::plus)
                })
            }
            Self::Product(parts) => {
                let values = all(parts);
                Value::folded(&values, Range::times, || {
                    let known: Option<Vec<Range>> = values.iter().map(|it| it.known).collect();
                    known?.into_iter().reduce(Range::times)
                })
            }
            Self::Quotient(shared, among) => {
                let (shared, among) = (shared.value(look), among.value(look));
                let over = |shared: Option<Range>| shared?.over(among.whole?);
                let missing = shared.missing.union(&among.missing).copied().collect();
                Value { whole: over(shared.whole), known: over(shared.known), missing }
            }
            Self::Up(inner) => {
                let inner = inner.value(look);
                Value::of(inner.whole.map(Range::rounded_up), inner.missing)
            }
            Self::Down(inner) => {
                let inner = inner.value(look);
                Value::of(inner.whole.map(Range::rounded_down), inner.missing)
            }
            Self::Max(parts) => Value::folded(&all(parts), Range::or_more, || None),
            Self::Min(parts) => Value::folded(&all(parts), Range::or_fewer, || None),
            // What is left of a part is not a part of what is left.
            Self::Less(all, taken) => {
                let values = [all.value(look), taken.value(look)];
                Value::folded(&values, Range::less, || None)
            }
            Self::Lowest(inner) => {
                let inner = inner.value(look);
                Value::of(inner.whole.map(Range::lowest), inner.missing)
            }
            Self::Between(from, to) => {
                let values = [from.value(look), to.value(look)];
                Value::folded(&values, Range::up_to, || None)
            }
        }
    }

    /// The quantity or figure that it is, when it is one and no more.
    pub const fn leaf(&self) -> Option<Leaf> {
        match self {
            Self::Need(need) => Some(Leaf::Need(*need)),
            Self::Figure(figure) => Some(Leaf::Figure(*figure)),
            Self::Number(_)
            | Self::Sum(_)
            | Self::Product(_)
            | Self::Quotient(..)
            | Self::Up(_)
            | Self::Down(_)
            | Self::Max(_)
            | Self::Min(_)
            | Self::Less(..)
            | Self::Lowest(_)
            | Self::Between(..) => None,
        }
    }

    /// The quantities and figures that stand in it, each once, in their order.
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        self.gather_leaves(&mut leaves);
        leaves
    }

    fn gather_leaves(&self, leaves: &mut Vec<Leaf>) {
        match self {
            Self::Number(_) => {}
            Self::Need(_) | Self::Figure(_) => {
                leaves.extend(self.leaf().filter(|it| !leaves.contains(it)));
            }
            Self::Sum(parts) | Self::Product(parts) | Self::Max(parts) | Self::Min(parts) => {
                parts.iter().for_each(|it| it.gather_leaves(leaves));
            }
            Self::Quotient(one, other) | Self::Between(one, other) | Self::Less(one, other) => {
                one.gather_leaves(leaves);
                other.gather_leaves(leaves);
            }
            Self::Up(inner) | Self::Down(inner) | Self::Lowest(inner) => inner.gather_leaves(leaves),
        }
    }

    /// One for each of the next; one alone is itself.
    pub(super) fn times(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut parts: Vec<Self> = parts.into_iter().collect();
        if parts.len() == 1 { parts.remove(0) } else { Self::Product(parts) }
    }

    /// All together, when there is anything.
    pub(super) fn sum(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut parts: Vec<Self> = parts.into_iter().collect();
        match parts.len() {
            0 => None,
            1 => Some(parts.remove(0)),
            _ => Some(Self::Sum(parts)),
        }
    }

    /// What is left of the first without the second.
    pub(super) fn less(self, taken: Self) -> Self {
        Self::Less(Box::new(self), Box::new(taken))
    }

    /// The first shared among the second.
    pub(super) fn over(self, among: Self) -> Self {
        Self::Quotient(Box::new(self), Box::new(among))
    }
}

impl From<NeedId> for Expr {
    fn from(need: NeedId) -> Self {
        Self::Need(need)
    }
}

impl From<FigureId> for Expr {
    fn from(figure: FigureId) -> Self {
        Self::Figure(figure)
    }
}
