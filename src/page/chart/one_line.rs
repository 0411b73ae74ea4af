//! What is drawn on one line: spans of ages, the time of a course and its sessions, seats,
//! hours. Across in per cent, down in `em`.

use maud::{Markup, html};

use super::canvas::{across, down};
use super::scale::{Scale, Steps};
use crate::compare::ages::{Ages, OLDEST};
use crate::compare::course::Weeks;
use crate::compare::glance::{EvenSessions, GroupGlance};
use crate::plan::Range;

/// How wide a picture is, in `em`.
const WIDTH: f64 = 7.5;
/// How high it is, in `em`.
const HEIGHT: f64 = 1.0;
/// How high what is drawn in it is.
const BAR: f64 = 0.8;

/// Where the time line of a course ends, in weeks: most courses are shorter, and what is
/// longer goes on beyond the edge.
const MOST_WEEKS: f64 = 20.0;
/// The most seats that are drawn.
const MOST_SEATS: f64 = 20.0;
/// How much of the room for one session its dot takes, and how large a dot is at most, in `em`.
const DOT: (f64, f64) = (0.7, 0.4);

/// What is drawn, on the line of its axis. The text beside says what it shows.
pub(super) fn framed(drawn: &Markup) -> Markup {
    html! {
        svg aria-hidden="true" width=(down(WIDTH)) height=(down(HEIGHT)) {
            line.axis x1="0%" x2="100%" y1=(down(HEIGHT / 2.0)) y2=(down(HEIGHT / 2.0)) {}
            (drawn)
        }
    }
}

/// Spans of ages; where sources disagree, one above the other.
pub(super) fn drawn_ages(spans: &[Ages<'_>]) -> Markup {
    let at = |years: f64| (years / OLDEST * 100.0).clamp(0.0, 100.0);
    let height = BAR / share(spans.len());
    html! {
        @for (number, span) in spans.iter().enumerate() {
            // Six months are to be seen too.
            (bar("certain", at(span.from), at(span.until).max(at(span.from) + 3.0), height * share_of(number), height))
        }
        // The last year is held to its end.
        @if spans.iter().any(|it| it.until > OLDEST + 1.0) { (goes_on()) }
    }
}

/// The time that a course takes, and its sessions in it.
pub(super) fn drawn_course(lengths: &[Weeks], sessions: Option<EvenSessions>) -> Markup {
    let at = |weeks: f64| (weeks / MOST_WEEKS * 100.0).clamp(0.0, 100.0);
    let height = BAR / share(lengths.len());
    // Sessions are drawn into the time that they are held in.
    let time = if sessions.is_some() { "time" } else { "certain" };
    let longest = lengths.iter().filter_map(|it| it.high.or(it.low)).fold(0.0, f64::max);
    html! {
        @if lengths.is_empty() { (hatched(0.0, 100.0)) }
        @for (number, weeks) in lengths.iter().enumerate() {
            @let low = at(weeks.low.unwrap_or_default());
            @let top = height * share_of(number);
            (bar(time, 0.0, low, top, height))
            @match weeks.high {
                Some(high) => (bar("possible", low, at(high), top, height)),
                None => (hatched(low, 100.0)),
            }
        }
        @if let Some(sessions) = sessions { (dots(sessions)) }
        @if longest > MOST_WEEKS { (goes_on()) }
    }
}

/// A dot for each session, in the middle of its share of the time: a line of which only the
/// round ends of its dashes are seen.
fn dots(sessions: EvenSessions) -> Markup {
    let step = sessions.weeks / sessions.count / MOST_WEEKS * 100.0;
    // Those that fit, and at least one.
    let count = sessions.count.min((100.0 / step).floor()).max(1.0);
    let (first, last) = (step / 2.0, step * (count - 0.5));
    let size = (step / 100.0 * WIDTH * DOT.0).min(DOT.1);
    let is_drawable = step.is_finite() && step > 0.0 && first <= 100.0;
    let y = down(HEIGHT / 2.0);
    html! {
        @if is_drawable && count < 2.0 {
            circle.dot cx=(across(first)) cy=(y) r=(down(size / 2.0)) {}
        } @else if is_drawable {
            // A hair longer than from the first to the last, so that rounding does not take the last away.
            line.dots x1=(across(first)) x2=(across(step.mul_add(0.02, last))) y1=(y) y2=(y) stroke-width=(down(size))
                pathLength=(count - 0.98) stroke-dasharray="0 1" {}
        }
    }
}

/// Seats: whole ones for as many as there are always, low ones for those there may be.
pub(super) fn drawn_group(group: &GroupGlance) -> Markup {
    let shown = |count: f64| count.round().clamp(0.0, MOST_SEATS);
    let low = shown(group.low.unwrap_or_default());
    let high = shown(group.high.unwrap_or_default()).max(low);
    let is_beyond = group.high.is_none_or(|it| it > MOST_SEATS);
    html! {
        (seats("certain", 0.0, low, BAR))
        (seats("possible", low, high, BAR / 3.0))
        @if group.high.is_none() { (hatched(high / MOST_SEATS * 100.0, 100.0)) }
        @else if is_beyond { (goes_on()) }
    }
}

/// Seats from one to another, standing on one line: a line in dashes.
fn seats(class: &str, from: f64, to: f64, height: f64) -> Markup {
    let at = |seat: f64| across(seat / MOST_SEATS * 100.0);
    let y = down((HEIGHT + BAR - height) / 2.0);
    html! {
        @if to > from {
            line.seats data-is=(class) x1=(at(from)) x2=(at(to)) y1=(y) y2=(y) stroke-width=(down(height))
                pathLength=(to - from) stroke-dasharray="0.7 0.3" {}
        }
    }
}

/// A bar from one place to another, so far below the top of what is drawn.
fn bar(is: &str, from: f64, to: f64, top: f64, height: f64) -> Markup {
    html! {
        @if to > from {
            rect.bar data-is=(is) x=(across(from)) width=(across(to.min(100.0) - from))
                y=(down((HEIGHT - BAR) / 2.0 + top)) height=(down(height)) {}
        }
    }
}

/// What nobody says.
pub(super) fn hatched(from: f64, to: f64) -> Markup {
    let y = down(HEIGHT / 2.0);
    html! {
        @if to > from {
            line.unsaid x1=(across(from)) x2=(across(to)) y1=(y) y2=(y) stroke-width=(down(BAR)) {}
        }
    }
}

/// That something goes on beyond the edge.
fn goes_on() -> Markup {
    html! { text.goes-on x="100%" y=(down(HEIGHT * 0.85)) text-anchor="end" { "→" } }
}

/// How many share the height: never none.
fn share(count: usize) -> f64 {
    share_of(count.max(1))
}

fn share_of(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

/// Hours of one group.
#[derive(Debug, Clone, Copy)]
pub(in crate::page) struct Hours {
    /// From where to where.
    pub(in crate::page) range: Range,
}

/// An axis that several pictures of hours share.
pub(in crate::page) struct HoursAxis(Scale);

impl HoursAxis {
    /// An axis that holds all of these; nothing when there are none.
    pub(in crate::page) fn around(hours: &[Hours]) -> Option<Self> {
        // What is open goes on a little, so that one sees that it does.
        let end = |it: &Hours| match it.range.high() {
            Some(high) => high,
            None => it.range.low() * OPEN,
        };
        (!hours.is_empty()).then(|| Self(Scale::from_zero(hours.iter().map(end), 5, Steps::Counted)))
    }

    /// Where it ends.
    pub(in crate::page) fn end(&self) -> f64 {
        self.0.ticks.last().copied().unwrap_or_default()
    }

    /// Hours on this axis: certain to the low end, possible to the high one, and hatched where
    /// nobody says how far they go.
    pub(in crate::page) fn draw(&self, hours: Option<Hours>) -> Markup {
        let low = hours.map_or(0.0, |it| self.0.at(it.range.low()));
        let high = hours.and_then(|it| it.range.high()).map_or(low, |high| self.0.at(high));
        let is_open = hours.is_none_or(|it| it.range.high().is_none());
        let drawn = html! {
            (bar("certain", 0.0, low, 0.0, BAR))
            (bar("possible", low, high, 0.0, BAR))
            @if is_open { (hatched(high, 100.0)) }
        };
        html! { span.small data-shows="hours" { (framed(&drawn)) } }
    }
}

/// How far beyond its low end an open number is drawn.
const OPEN: f64 = 1.2;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{AgeSpan, AgeUnit, Provenance};

    /// The values of an attribute of every shape of a class.
    fn each(drawn: &Markup, class: &str, name: &str) -> Vec<String> {
        let begins = format!(" class=\"{class}\"");
        let shapes = drawn.0.split('<').filter(|it| it.contains(&begins));
        let value =
            |shape: &str| Some(shape.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned());
        shapes.filter_map(value).collect()
    }

    fn ages_of(months: &[(u16, Option<u16>)]) -> Markup {
        let provenance = Provenance { citations: Vec::new(), note: None, derived: None };
        let span = |&(from_months, to_months): &(u16, Option<u16>)| {
            let unit = AgeUnit::Years;
            let span = AgeSpan { from_months, to_months, unit, from_unit: unit };
            let until = to_months.map_or(OLDEST, |to| f64::from(to) / 12.0);
            Ages {
                span,
                from: f64::from(from_months) / 12.0,
                until,
                provenance: &provenance,
                is_disputed: false,
            }
        };
        drawn_ages(&months.iter().map(span).collect::<Vec<_>>())
    }

    fn weeks(low: f64, high: Option<f64>) -> Weeks {
        Weeks { low: Some(low), high }
    }

    fn held(count: f64, over: f64) -> Option<EvenSessions> {
        Some(EvenSessions { count, weeks: over })
    }

    #[test]
    fn ages_stand_between_birth_and_eighteen() {
        let drawn = ages_of(&[(54, Some(108))]);
        assert_eq!(
            (each(&drawn, "bar", "x"), each(&drawn, "bar", "width")),
            (vec!["25%".into()], vec!["25%".into()])
        );
        // Six months are a sixth of the room of three years, and are seen.
        assert_eq!(each(&ages_of(&[(0, Some(6))]), "bar", "width"), ["3%"]);
        assert_eq!(each(&ages_of(&[(6, Some(15))]), "bar", "x"), ["2.78%"]);
        // Open upwards is until one is no child; beyond that it goes on.
        assert_eq!(each(&ages_of(&[(144, None)]), "bar", "width"), ["33.33%"]);
        assert!(
            !ages_of(&[(0, Some(19 * 12))]).0.contains('→') && ages_of(&[(0, Some(24 * 12))]).0.contains('→')
        );
        assert_eq!(ages_of(&[]).0, "");
    }

    #[test]
    fn where_sources_disagree_each_has_its_share_of_the_height() {
        let drawn = ages_of(&[(0, Some(84)), (12, Some(96))]);
        assert_eq!(each(&drawn, "bar", "height"), ["0.4em", "0.4em"]);
        assert_eq!(each(&drawn, "bar", "y"), ["0.1em", "0.5em"]);
    }

    #[test]
    fn a_course_has_a_dot_for_each_session_where_it_is_held() {
        let one = drawn_course(&[weeks(1.0, Some(1.0))], held(1.0, 1.0));
        assert_eq!((each(&one, "dot", "cx"), each(&one, "dots", "x1")), (vec!["2.5%".into()], Vec::new()));
        let weekly = drawn_course(&[weeks(14.0, Some(14.0))], held(14.0, 14.0));
        assert_eq!(each(&weekly, "dots", "pathLength"), ["13.02"]);
        assert_eq!(
            (each(&weekly, "dots", "x1"), each(&weekly, "bar", "width")),
            (vec!["2.5%".into()], vec!["70%".into()])
        );
        // As many in half the time stand twice as close, and are smaller.
        let often = drawn_course(&[weeks(20.0, Some(20.0))], held(60.0, 20.0));
        assert_eq!(
            (each(&often, "dots", "pathLength"), each(&often, "dots", "stroke-width")),
            (vec!["59.02".into()], vec!["0.09em".into()])
        );
        // Of what is longer than the axis, as many as fit.
        let long = drawn_course(&[weeks(60.0, Some(60.0))], held(60.0, 60.0));
        assert_eq!(each(&long, "dots", "pathLength"), ["19.02"]);
        assert!(long.0.contains('→') && !weekly.0.contains('→'));
    }

    #[test]
    fn what_may_be_is_told_from_what_is_certain_and_from_what_nobody_says() {
        let drawn = drawn_course(&[weeks(10.0, Some(15.0))], None);
        assert_eq!(each(&drawn, "bar", "data-is"), ["certain", "possible"]);
        assert_eq!(each(&drawn, "bar", "width"), ["50%", "25%"]);
        assert_eq!(each(&drawn_course(&[weeks(10.0, None)], None), "unsaid", "x1"), ["50%"]);
        assert_eq!(each(&drawn_course(&[], None), "unsaid", "x1"), ["0%"]);
    }

    #[test]
    fn a_group_has_a_seat_for_each() {
        let group = |low, high| drawn_group(&GroupGlance { low, high, stated: Vec::new() });
        let eight = group(Some(8.0), Some(10.0));
        assert_eq!(each(&eight, "seats", "data-is"), ["certain", "possible"]);
        assert_eq!(
            (each(&eight, "seats", "x2"), each(&eight, "seats", "pathLength")),
            (vec!["40%".into(), "50%".into()], vec!["8".into(), "2".into()])
        );
        assert_eq!(each(&group(None, Some(12.0)), "seats", "data-is"), ["possible"]);
        assert_eq!(each(&group(Some(5.0), None), "unsaid", "x1"), ["25%"]);
        assert!(group(Some(30.0), Some(200.0)).0.contains('→'));
    }

    #[test]
    fn hours_of_several_stand_on_one_axis() {
        let range = |low, high| Range::new(low, high).unwrap();
        let all = [range(98.0, Some(140.0)), range(50.0, None)];
        let whole = all.map(|range| Hours { range });
        let axis = HoursAxis::around(&whole).unwrap();
        assert_eq!(axis.end(), 150.0);
        assert_eq!(each(&axis.draw(Some(whole[0])), "bar", "x"), ["0%", "65.33%"]);
        assert_eq!(each(&axis.draw(Some(whole[0])), "unsaid", "x1"), Vec::<String>::new());
        assert_eq!(each(&axis.draw(Some(whole[1])), "unsaid", "x1"), ["33.33%"]);
        assert_eq!(each(&axis.draw(None), "unsaid", "x1"), ["0%"]);
        assert!(HoursAxis::around(&[]).is_none());
    }
}
