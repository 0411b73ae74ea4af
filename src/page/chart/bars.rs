//! Spans and columns on one axis: ages, hours, numbers of sessions.

use maud::{Markup, html};

use super::canvas::{LINE, across, caption, down, fill, grid, heading, open_fill, tick_labels};
use super::picture::Picture;
use super::scale::{Scale, Steps};
use crate::page::Visit;

/// Spans on one axis from zero, each from its low to its high end: ages, hours
/// per role.
pub(in crate::page) struct RangeBars {
    /// What the drawing's ids begin with: unique on the page.
    pub(in crate::page) id: String,
    /// The heading.
    pub(in crate::page) title: String,
    /// What the drawing shows, in one or two sentences.
    pub(in crate::page) description: String,
    /// What the axis counts, with its unit: `Alder i år`.
    pub(in crate::page) axis: String,
    /// The bars from the top. Those of one label stand together.
    pub(in crate::page) rows: Vec<RangeBar>,
}

/// One span.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::page) struct RangeBar {
    /// What it belongs to: a programme.
    pub(in crate::page) label: String,
    /// Which of the label's bars it is: a role, a series of sessions. May be
    /// empty when each label has one bar.
    pub(in crate::page) series: String,
    /// The low end.
    pub(in crate::page) low: f64,
    /// The high end; `None` when it is open upwards.
    pub(in crate::page) high: Option<f64>,
    /// The number in words, for the bar and the table.
    pub(in crate::page) said: String,
    /// Whether sources disagree about it.
    pub(in crate::page) is_disputed: bool,
}

/// How high a bar is.
const BAR: f64 = 0.85;
/// The air below a bar.
const GAP: f64 = 0.65;
/// The air above a new label.
const GROUP_GAP: f64 = 0.5;

impl RangeBars {
    /// The figure, with its numbers in a table.
    pub(in crate::page) fn draw(&self, visit: &Visit<'_>) -> Markup {
        self.picture(visit, From::Low, &self.fills(), self.numbers(visit), html! {})
    }

    /// The figure with patterns and a table of its own, and what could not be drawn.
    pub(super) fn picture(
        &self,
        visit: &Visit<'_>,
        from: From,
        fills: &[usize],
        numbers: Markup,
        undrawn: Markup,
    ) -> Markup {
        let (drawing, height) = self.drawing(visit, from, fills);
        let picture = Picture {
            id: &self.id,
            title: &self.title,
            description: &self.description,
            height,
            drawing,
            numbers,
            undrawn,
        };
        picture.show(visit)
    }

    fn drawing(&self, visit: &Visit<'_>, from: From, fills: &[usize]) -> (Markup, f64) {
        if self.rows.is_empty() {
            return (html! {}, 0.0);
        }
        // What is open goes on a little, so that one sees that it does.
        let ends = self.rows.iter().map(|row| row.high.unwrap_or(row.low * 1.2).max(row.low));
        let scale = Scale::from_zero(ends, 6, Steps::Counted);
        let mut bars = Vec::new();
        let mut top = 0.0;
        for (number, row) in self.rows.iter().enumerate() {
            let is_first = number == 0 || self.rows[number - 1].label != row.label;
            if is_first && !row.series.is_empty() {
                top += if number == 0 { 0.0 } else { GROUP_GAP };
                let heading = heading(&row.label, top);
                bars.push(heading.markup);
                top += heading.height;
            }
            // Where sources disagree there are several bars, and the name stands once.
            let name = match (row.series.as_str(), is_first) {
                ("", true) => row.label.as_str(),
                (series, _) => series,
            };
            let caption = caption(name, &self.said(row, visit), top);
            bars.push(caption.markup);
            top += caption.height;
            let fill = fills.get(number).copied().unwrap_or_default();
            bars.push(self.bar(row, &scale, from, fill, top));
            top += BAR + GAP;
        }
        let markup = html! {
            (grid(&scale, 0.0, top))
            @for bar in &bars { (bar) }
            (tick_labels(&scale, top, |tick| visit.words.number(tick)))
            text.axis y=(down(top + LINE + 1.05)) { (self.axis) }
        };
        (markup, top + LINE * 2.0 + 0.3)
    }

    /// The bar itself, at this height.
    fn bar(&self, row: &RangeBar, scale: &Scale, from: From, series: usize, top: f64) -> Markup {
        let low = scale.at(row.low);
        // A range upside down is drawn as its low end.
        let high = row.high.map_or(100.0, |high| scale.at(high).max(low));
        let (y, height) = (down(top), down(BAR));
        let fill = fill(&self.id, series);
        html! {
            @match from {
                From::Zero => {
                    rect.bar x="0%" y=(y) width=(across(low)) height=(height) fill=[fill.as_deref()] {}
                    (self.beyond(low, high, row.high.is_none(), top))
                },
                From::Low if row.high.is_none() => {
                    rect.bar x=(across(low)) y=(y) width=(across((100.0 - low).min(2.0))) height=(height) fill=[fill.as_deref()] {}
                    (self.beyond(low, high, true, top))
                },
                From::Low if high - low < 0.5 => circle.bar cx=(across(low)) cy=(down(top + BAR / 2.0)) r=".4em" {},
                From::Low => rect.bar x=(across(low)) y=(y) width=(across(high - low)) height=(height) fill=[fill.as_deref()] {},
            }
        }
    }

    /// From what is certain to what may be.
    fn beyond(&self, low: f64, high: f64, is_open: bool, top: f64) -> Markup {
        html! {
            @if high > low {
                // Hatched where nobody says how far it goes, pale where somebody does.
                rect class=(if is_open { "beyond" } else { "range" }) x=(across(low)) y=(down(top))
                    width=(across(high - low)) height=(down(BAR)) fill=[is_open.then(|| open_fill(&self.id))] {}
            }
        }
    }

    fn said(&self, row: &RangeBar, visit: &Visit<'_>) -> String {
        if row.is_disputed {
            format!("{} ({})", row.said, visit.text("picture-disputed"))
        } else {
            row.said.clone()
        }
    }

    /// Each series has its own pattern, in the order in which they first stand.
    fn fills(&self) -> Vec<usize> {
        let mut series: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !series.contains(&row.series.as_str()) {
                series.push(&row.series);
            }
        }
        let number_of = |row: &RangeBar| series.iter().position(|it| *it == row.series);
        self.rows.iter().map(|row| number_of(row).unwrap_or_default()).collect()
    }

    fn numbers(&self, visit: &Visit<'_>) -> Markup {
        let has_series = self.rows.iter().any(|row| !row.series.is_empty());
        html! {
            thead {
                tr {
                    th scope="col" { (visit.text("picture-programme")) }
                    @if has_series { th scope="col" { (visit.text("picture-series")) } }
                    th scope="col" { (self.axis) }
                }
            }
            tbody {
                @for row in &self.rows {
                    tr {
                        th scope="row" { (row.label) }
                        @if has_series { td { (row.series) } }
                        td { (self.said(row, visit)) }
                    }
                }
            }
        }
    }
}

/// Where a bar begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// At zero: it shows how much, and pale from its low to its high end.
    Zero,
    /// At its low end: it shows from where to where.
    Low,
}
