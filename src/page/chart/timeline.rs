//! Courses on one time line, from what is due before the start to what follows.
//!
//! There are three rooms side by side: before the start, the time from it, and
//! after the end. Only the middle one has a scale. What nobody says the length
//! of is hatched: in the outer rooms, or over the whole of the middle one.

use maud::{Markup, html};

use super::canvas::{LINE, across, caption, down, heading, open_fill};
use super::scale::{Scale, Steps};
use crate::compare::course::{StageKind, WEEKS_A_MONTH, Weeks};
use crate::page::Visit;
use crate::record::Term;

/// Courses on one time line.
pub(super) struct Timeline {
    /// What the drawing's ids begin with.
    pub(super) id: String,
    /// The courses from the top.
    pub(super) courses: Vec<DrawnCourse>,
}

/// The course of one programme.
#[derive(Debug, Clone)]
pub(super) struct DrawnCourse {
    /// The programme.
    pub(super) label: String,
    /// Its stages from the top.
    pub(super) stages: Vec<DrawnStage>,
}

/// One stage.
#[derive(Debug, Clone)]
pub(super) struct DrawnStage {
    /// Which.
    pub(super) kind: StageKind,
    /// What stands above the bar: names with their numbers. Several when
    /// several series have no stated length.
    pub(super) captions: Vec<(String, String)>,
    /// How long it is drawn.
    pub(super) length: DrawnLength,
}

/// How long a stage is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum DrawnLength {
    /// From the start, with a mark for each session when their rhythm is known.
    Lasts(Weeks, Option<f64>),
    /// Somewhere in this time.
    Within(Weeks),
    /// No length is stated.
    Unknown,
}

/// The longest that is marked in weeks; above it, months are easier to read.
const MOST_WEEKS: f64 = 30.0;

/// The most sessions that each get a mark of their own.
const MOST_MARKS: f64 = 60.0;

/// How high a bar is.
const BAR: f64 = 0.85;
/// The air below a bar.
const GAP: f64 = 0.6;
/// The air above a new programme.
const COURSE_GAP: f64 = 0.7;

/// Where the room with the scale begins and ends, in per cent.
#[derive(Debug, Clone, Copy)]
struct Middle {
    start: f64,
    end: f64,
}

/// Between two rooms.
const BETWEEN: f64 = 2.0;

impl Timeline {
    fn stages(&self) -> impl Iterator<Item = &DrawnStage> {
        self.courses.iter().flat_map(|course| &course.stages)
    }

    /// The room in the middle takes what the others do not need.
    fn middle(&self) -> Middle {
        let has = |kind| self.stages().any(|stage| stage.kind == kind);
        Middle {
            start: if has(StageKind::Before) { 14.0 } else { 0.0 },
            end: if has(StageKind::FollowUp) { 86.0 } else { 100.0 },
        }
    }

    /// What is inside `<svg>`, and how high it is in `em`.
    pub(super) fn drawing(&self, visit: &Visit<'_>) -> (Markup, f64) {
        let middle = self.middle();
        let axis = Axis::of(self.stages().filter_map(|stage| stage.length.weeks()), middle);
        let mut drawn = Vec::new();
        let mut top = 0.0;
        for (number, course) in self.courses.iter().enumerate() {
            top += if number == 0 { 0.0 } else { COURSE_GAP };
            let heading = heading(&course.label, top);
            drawn.push(heading.markup);
            top += heading.height;
            for stage in &course.stages {
                for (name, said) in &stage.captions {
                    let caption = caption(name, said, top);
                    drawn.push(caption.markup);
                    top += caption.height;
                }
                drawn.push(self.bar(stage, &axis, top + 0.1));
                top += BAR + GAP;
            }
        }
        let height = if axis.is_empty { top } else { top + LINE * 2.0 };
        let markup = html! {
            @if !axis.is_empty { (axis.grid(top)) }
            @for part in &drawn { (part) }
            @if !axis.is_empty { (axis.labels(top, visit)) }
        };
        (markup, height + 0.3)
    }

    fn bar(&self, stage: &DrawnStage, axis: &Axis, top: f64) -> Markup {
        let Middle { start, end } = axis.middle;
        let kind = stage.kind.key();
        let open = |from: f64, to: f64| {
            html! {
                rect.beyond x=(across(from)) y=(down(top)) width=(across(to - from)) height=(down(BAR))
                    fill=(open_fill(&self.id)) {}
            }
        };
        match (stage.kind, stage.length) {
            (StageKind::Before, _) => open(0.0, start - BETWEEN),
            (StageKind::FollowUp, _) => open(end + BETWEEN, 100.0),
            (_, DrawnLength::Unknown) => open(start, end),
            (_, DrawnLength::Within(weeks)) => {
                let to = weeks.high.or(weeks.low).map_or(end, |it| axis.at(it));
                html! {
                    rect.bar data-stage=(kind) data-spread="unknown" x=(across(start)) y=(down(top))
                        width=(across(to - start)) height=(down(BAR)) {}
                }
            }
            (_, DrawnLength::Lasts(weeks, n_marks)) => {
                let low = weeks.low.map_or(start, |it| axis.at(it));
                let high = weeks.high.map_or(end, |it| axis.at(it)).max(low);
                html! {
                    @if low > start {
                        rect.bar data-stage=(kind) x=(across(start)) y=(down(top)) width=(across(low - start)) height=(down(BAR)) {}
                    }
                    @if high > low && weeks.high.is_none() { (open(low, high)) }
                    @if high > low && weeks.high.is_some() {
                        rect.range data-stage=(kind) x=(across(low)) y=(down(top)) width=(across(high - low)) height=(down(BAR)) {}
                    }
                    (marks(n_marks, weeks, axis, top))
                }
            }
        }
    }
}

/// A mark for each session, in the middle of its share of the time.
fn marks(n_marks: Option<f64>, weeks: Weeks, axis: &Axis, top: f64) -> Markup {
    let marks = n_marks.filter(|it| (1.0..=MOST_MARKS).contains(it)).zip(weeks.low);
    let places = marks.into_iter().flat_map(|(n_marks, low)| {
        let number = std::iter::successors(Some(0.5), |it| Some(it + 1.0));
        number.take_while(move |it| *it < n_marks).map(move |it| it * low / n_marks)
    });
    html! {
        @for place in places {
            @let x = across(axis.at(place));
            line.session x1=(x) x2=(x) y1=(down(top + 0.18)) y2=(down(top + BAR - 0.18)) {}
        }
    }
}

impl DrawnLength {
    const fn weeks(self) -> Option<Weeks> {
        match self {
            Self::Lasts(weeks, _) | Self::Within(weeks) => Some(weeks),
            Self::Unknown => None,
        }
    }
}

/// The scale of the middle room.
struct Axis {
    scale: Scale,
    middle: Middle,
    /// How many weeks one step of the unit is.
    unit: f64,
    is_in_months: bool,
    /// Nothing has a length, so there is nothing to measure.
    is_empty: bool,
}

impl Axis {
    fn of(lengths: impl Iterator<Item = Weeks>, middle: Middle) -> Self {
        let ends: Vec<f64> = lengths
            .filter_map(|weeks| match weeks.high {
                Some(high) => Some(high),
                // What is open goes on a little, so that one sees that it does.
                None => weeks.low.map(|low| low * 1.2),
            })
            .collect();
        let longest = ends.iter().copied().fold(0.0, f64::max);
        let is_in_months = longest > MOST_WEEKS;
        let (unit, steps) = if is_in_months { (WEEKS_A_MONTH, Steps::Months) } else { (1.0, Steps::Counted) };
        let scale = Scale::from_zero(ends.iter().map(|it| it / unit), 7, steps);
        Self { scale, middle, unit, is_in_months, is_empty: ends.is_empty() }
    }

    /// Where so many weeks from the start stand, in per cent of the drawing.
    fn at(&self, weeks: f64) -> f64 {
        self.place(weeks / self.unit)
    }

    fn place(&self, in_unit: f64) -> f64 {
        self.middle.start + self.scale.at(in_unit) * (self.middle.end - self.middle.start) / 100.0
    }

    fn grid(&self, bottom: f64) -> Markup {
        html! {
            @for &tick in &self.scale.ticks {
                @let x = across(self.place(tick));
                line.grid data-start=[(tick == 0.0).then_some("true")] x1=(x) x2=(x) y1="0em" y2=(down(bottom)) {}
            }
        }
    }

    fn labels(&self, top: f64, visit: &Visit<'_>) -> Markup {
        let unit = if self.is_in_months { "picture-months" } else { "picture-weeks" };
        let anchor = |place: f64| match place {
            place if place <= 0.0 => "start",
            place if place >= 100.0 => "end",
            _ => "middle",
        };
        html! {
            @for &tick in &self.scale.ticks {
                @let place = self.place(tick);
                text.tick x=(across(place)) y=(down(top + 1.05)) text-anchor=(anchor(place)) { (visit.words.number(tick)) }
            }
            text.axis x=(across(self.middle.start)) y=(down(top + LINE + 1.05)) { (visit.text(unit)) }
        }
    }
}
