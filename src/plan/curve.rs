//! What one group takes for each who takes part, against how full it is.

use super::inputs::FULL;
use super::need::Counted;
use super::{Plan, PlanInputs, Range, plan};
use crate::record::{Programme, Unit};

/// How full a group can be, in per cent.
const STEPS: &[u8] = &[50, 60, 70, 80, 90, 100];

/// What one group takes for each who takes part, against how full it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Kroner, or hours before there are prices.
    pub counted: Counted,
    /// From a half-full group to a full one.
    pub points: Vec<CurvePoint>,
}

/// A place on the curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurvePoint {
    /// How full, in per cent.
    pub full: u8,
    /// What it takes for each who takes part.
    pub each: Range,
}

impl Curve {
    /// What a half-full group takes for each who takes part, and what a full one does.
    pub fn ends(&self) -> Option<(Range, Range)> {
        Some((self.points.first()?.each, self.points.last()?.each))
    }
}

/// What curves that are drawn together are counted in: kroner when all of them are
/// known in kroner, otherwise hours. The two do not stand on one axis.
pub fn on_one_axis<'c>(mut curves: impl Iterator<Item = &'c Curve>) -> Counted {
    if curves.all(|it| it.counted == Counted::Kroner) { Counted::Kroner } else { Counted::In(Unit::Hours) }
}

impl Plan {
    /// The curve, when the programme has groups and all is known of what one takes: the
    /// kroner, otherwise the hours. A part is not drawn as the whole.
    pub fn curve(&self, programme: &Programme, inputs: &PlanInputs) -> Option<Curve> {
        let (cost, hours) = ("cost-participant-group", "hours-participant");
        let is_whole = |key: &str| self.figure(key).is_some_and(|it| it.value.whole.is_some());
        let key = if is_whole(cost) { cost } else { hours };
        let counted = self.figure(key).filter(|it| it.value.whole.is_some())?.counted;
        // How full the groups are is the question here, and not how many there are.
        let inputs = inputs.with_room_alone(&programme.id);
        let points: Option<Vec<CurvePoint>> = STEPS
            .iter()
            .map(|&full| {
                let this_full = plan(programme, &inputs.clone().with(FULL, &full.to_string()));
                let each = this_full.figure(key)?.value.whole?;
                Some(CurvePoint { full, each })
            })
            .collect();
        Some(Curve { counted, points: points? })
    }
}
