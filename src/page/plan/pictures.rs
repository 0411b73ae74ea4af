//! The drawings: what a group takes for each against how full it is, and the
//! hours of one group.

use maud::{Markup, html};

use super::PlanPage;
use crate::page::Visit;
use crate::page::chart::{Band, BandPoint, BandSeries, RangeBar, RangeBars};
use crate::plan::{Counted, Curve, Range, hours_of_one_group, on_one_axis, said_range};
use crate::record::{Programme, Unit};
use crate::words::Message;

const HOURS: Counted = Counted::In(Unit::Hours);

/// What one group takes for each who takes part, against how full it is.
pub(super) fn curve_picture(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    let curves: Vec<(String, &Curve)> = page
        .plans
        .iter()
        .filter_map(|of| {
            Some((of.programme.name.for_reader(visit.language()).0.to_owned(), of.curve.as_ref()?))
        })
        .collect();
    let counted = on_one_axis(curves.iter().map(|(_, curve)| *curve));
    let (drawn, left): (Vec<_>, Vec<_>) = curves.into_iter().partition(|(_, it)| it.counted == counted);
    let series =
        drawn.iter().map(|(name, curve)| BandSeries { name: name.clone(), points: points(visit, curve) });
    let (title, axis) = if counted == Counted::Kroner {
        ("plan-curve-kroner", "plan-curve-axis-kroner")
    } else {
        ("plan-curve-hours", "plan-curve-axis-hours")
    };
    let texts: Vec<String> = drawn.iter().filter_map(|(name, curve)| said_ends(visit, name, curve)).collect();
    let band = Band {
        id: "kurve".to_owned(),
        title: visit.text(title),
        description: texts.join(" "),
        x_axis: visit.text("plan-curve-full"),
        y_axis: visit.text(axis),
        series: series.collect(),
    };
    html! {
        @if !drawn.is_empty() {
            section.plan-curve aria-labelledby="fullt" {
                h2.ds-heading data-size="md" #fullt { (visit.text("plan-curve")) }
                @if !left.is_empty() { p.about { (visit.text("plan-curve-left")) } }
                @if page.is_alone() {
                    (band.draw(visit))
                } @else {
                    details.ds-details.plan-more {
                        summary { (visit.text("plan-drawing")) }
                        div { (band.draw(visit)) }
                    }
                }
            }
        }
    }
}

fn points(visit: &Visit<'_>, curve: &Curve) -> Vec<BandPoint> {
    let point = |it: &crate::plan::CurvePoint| BandPoint {
        x: f64::from(it.full),
        low: it.each.low(),
        high: it.each.high().unwrap_or(it.each.low()),
        x_said: said_range(
            Range::exactly(f64::from(it.full) / 100.0).unwrap_or(Range::ZERO),
            Counted::Share,
            visit.words,
        ),
        y_said: said_range(it.each, curve.counted, visit.words),
    };
    curve.points.iter().map(point).collect()
}

/// A half-full group against a full one, in words.
fn said_ends(visit: &Visit<'_>, name: &str, curve: &Curve) -> Option<String> {
    let (half, full) = curve.ends()?;
    let times = if full.low() > 0.0 { half.low() / full.low() } else { return None };
    let says = Message::new("plan-curve-says")
        .with("name", name)
        .with("half", said_range(half, curve.counted, visit.words))
        .with("full", said_range(full, curve.counted, visit.words))
        .with("times", crate::words::Argument::Number((times * 10.0).round() / 10.0));
    Some(visit.say(&says))
}

/// The hours of one group, role by role, as the sources alone give them.
pub(in crate::page) fn hours_picture(visit: &Visit<'_>, programmes: &[&Programme]) -> Markup {
    let mut rows: Vec<RangeBar> = Vec::new();
    for programme in programmes {
        for (role, value) in hours_of_one_group(programme) {
            // A part is not drawn as if it were all.
            let Some(range) = value.whole else { continue };
            let said = said_range(range, HOURS, visit.words);
            rows.push(RangeBar {
                label: programme.name.for_reader(visit.language()).0.to_owned(),
                series: role.label.say(visit.words),
                low: range.low(),
                high: range.high(),
                said,
                is_disputed: false,
            });
        }
    }
    let name = |it: &Programme| it.name.for_reader(visit.language()).0.to_owned();
    let is_drawn = |it: &Programme| rows.iter().any(|row| row.label == name(it));
    let undrawn: Vec<String> = programmes.iter().filter(|it| !is_drawn(it)).map(|it| name(it)).collect();
    let mut description: Vec<String> =
        rows.iter().map(|it| format!("{}, {}: {}", it.label, it.series, it.said)).collect();
    if !undrawn.is_empty() {
        let says = Message::new("plan-hours-undrawn").with("names", visit.words.list(&undrawn));
        description.push(visit.say(&says));
    }
    let bars = RangeBars {
        id: "timer".to_owned(),
        title: visit.text("plan-hours-picture"),
        description: if rows.is_empty() {
            visit.text("plan-hours-none")
        } else {
            description.join(". ") + "."
        },
        axis: visit.text("plan-hours-axis"),
        rows,
    };
    bars.draw(visit)
}
