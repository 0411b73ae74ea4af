//! A curve that is not sharp: a band between a low and a high value.

use maud::{Markup, html};

use super::canvas::{LINE, across, down, lines, rows, tick_labels};
use super::picture::Picture;
use super::scale::{Scale, Steps};
use crate::page::Visit;

/// One or more bands over one axis: the cost per participant against how full
/// the group is.
pub(in crate::page) struct Band {
    /// What the drawing's ids begin with: unique on the page.
    pub(in crate::page) id: String,
    /// The heading.
    pub(in crate::page) title: String,
    /// What the drawing shows, in one or two sentences.
    pub(in crate::page) description: String,
    /// What is counted across.
    pub(in crate::page) x_axis: String,
    /// What is counted upwards, from zero.
    pub(in crate::page) y_axis: String,
    /// The bands.
    pub(in crate::page) series: Vec<BandSeries>,
}

/// One band.
pub(in crate::page) struct BandSeries {
    /// What it belongs to: a programme.
    pub(in crate::page) name: String,
    /// Its points from left to right.
    pub(in crate::page) points: Vec<BandPoint>,
}

/// One point of a band: at `x`, from `low` to `high`.
pub(in crate::page) struct BandPoint {
    /// Where it stands across.
    pub(in crate::page) x: f64,
    /// The low end.
    pub(in crate::page) low: f64,
    /// The high end.
    pub(in crate::page) high: f64,
    /// The place in words: `4 av 8 barn`.
    pub(in crate::page) x_said: String,
    /// The range in words: `9 000–12 000 kr`.
    pub(in crate::page) y_said: String,
}

/// How high the plot is.
const PLOT: f64 = 15.0;

/// The most points that each get a line of their own in the band.
const MOST_MARKED: usize = 25;

impl Band {
    /// The figure, with its numbers in a table.
    pub(in crate::page) fn draw(&self, visit: &Visit<'_>) -> Markup {
        let (drawing, height) = self.drawing(visit);
        let picture = Picture {
            id: &self.id,
            title: &self.title,
            description: &self.description,
            height,
            drawing,
            numbers: self.numbers(visit),
            undrawn: html! {},
        };
        picture.show(visit)
    }

    fn points(&self) -> impl Iterator<Item = &BandPoint> {
        self.series.iter().flat_map(|series| &series.points)
    }

    fn drawing(&self, visit: &Visit<'_>) -> (Markup, f64) {
        if self.points().next().is_none() {
            return (html! {}, 0.0);
        }
        let across_scale = Scale::around(self.points().map(|point| point.x), 6);
        let up = Scale::from_zero(self.points().map(|point| point.low.max(point.high)), 5, Steps::Counted);
        let (legend, legend_height) = self.legend();
        let title = lines(&self.y_axis);
        let top = legend_height + rows(title.len()) + 0.8;
        let y_of = |value: f64| top + PLOT * (1.0 - up.at(value) / 100.0);
        let markup = html! {
            (legend)
            @for (number, line) in title.iter().enumerate() {
                text.axis y=(down(legend_height + rows(number) + 1.05)) { (line) }
            }
            @for &tick in &up.ticks {
                line.grid x1="0%" x2="100%" y1=(down(y_of(tick))) y2=(down(y_of(tick))) {}
            }
            @for (number, series) in self.series.iter().enumerate() {
                (self.band(series, number, &across_scale, &up, top))
                @if series.points.len() <= MOST_MARKED {
                    @for point in &series.points {
                        @let x = across(across_scale.at(point.x));
                        line.point data-series=(number % super::canvas::N_FILLS) x1=(x) x2=(x)
                            y1=(down(y_of(point.low))) y2=(down(y_of(point.high))) {}
                    }
                }
            }
            // Above its line, inside the plot, and over the bands: so the curve has the whole width.
            @for &tick in &up.ticks {
                text.tick y=(down(y_of(tick) - 0.25)) { (visit.words.number(tick)) }
            }
            (tick_labels(&across_scale, top + PLOT + 0.2, |tick| visit.words.number(tick)))
            @for (number, line) in lines(&self.x_axis).iter().enumerate() {
                text.axis y=(down(top + PLOT + 0.2 + rows(number + 1) + 1.05)) { (line) }
            }
        };
        (markup, top + PLOT + 0.5 + LINE + rows(lines(&self.x_axis).len()))
    }

    /// The band itself. Its corners are in per cent both ways, in a drawing of
    /// its own that is stretched over the plot.
    fn band(&self, series: &BandSeries, number: usize, across_scale: &Scale, up: &Scale, top: f64) -> Markup {
        let corner = |x: f64, value: f64| format!("{:.2},{:.2}", across_scale.at(x), 100.0 - up.at(value));
        let low: Vec<String> = series.points.iter().map(|it| corner(it.x, it.low)).collect();
        let high: Vec<String> = series.points.iter().map(|it| corner(it.x, it.high)).collect();
        let around: Vec<String> = high.iter().chain(low.iter().rev()).cloned().collect();
        let fills = number % super::canvas::N_FILLS;
        html! {
            svg.band data-series=(fills) x="0" y=(down(top)) width="100%" height=(down(PLOT)) viewBox="0 0 100 100" preserveAspectRatio="none" {
                polygon.band-area points=(around.join(" ")) {}
                polyline.band-edge points=(high.join(" ")) {}
                polyline.band-edge points=(low.join(" ")) {}
            }
        }
    }

    /// Which band is whose, when there are several.
    fn legend(&self) -> (Markup, f64) {
        if self.series.len() < 2 {
            return (html! {}, 0.0);
        }
        let mut top = 0.0;
        let mut entries = Vec::new();
        for (number, series) in self.series.iter().enumerate() {
            let names = lines(&series.name);
            entries.push(html! {
                line.band-edge data-series=(number % super::canvas::N_FILLS) x1="0" x2="1.8em" y1=(down(top + 0.7)) y2=(down(top + 0.7)) {}
                @for (row, name) in names.iter().enumerate() {
                    text x="2.3em" y=(down(top + rows(row) + 1.05)) { (name) }
                }
            });
            top += rows(names.len());
        }
        (html! { @for entry in &entries { (entry) } }, top + 0.4)
    }

    fn numbers(&self, visit: &Visit<'_>) -> Markup {
        // A place that several bands have is one row.
        let mut places: Vec<&BandPoint> = Vec::new();
        for point in self.points() {
            if !places.iter().any(|it| it.x_said == point.x_said) {
                places.push(point);
            }
        }
        places.sort_by(|one, other| one.x.total_cmp(&other.x));
        html! {
            thead {
                tr {
                    th scope="col" { (self.x_axis) }
                    @for series in &self.series {
                        th scope="col" { @if series.name.is_empty() { (self.y_axis) } @else { (series.name) } }
                    }
                }
            }
            tbody {
                @for place in places {
                    tr {
                        th scope="row" { (place.x_said) }
                        @for series in &self.series {
                            td {
                                @match series.points.iter().find(|it| it.x_said == place.x_said) {
                                    Some(point) => (point.y_said),
                                    None => (visit.text("picture-not-here")),
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
