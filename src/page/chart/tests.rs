//! What holds of every drawing, whatever its numbers.

use std::sync::LazyLock;

use maud::{Markup, html};
use proptest::prelude::*;

use super::bars::{From, RangeBar, RangeBars};
use super::timeline::{DrawnCourse, DrawnLength, DrawnStage, Timeline};
use super::{Band, BandPoint, BandSeries};
use crate::address::{Address, Shortlist};
use crate::compare::course::{StageKind, Weeks};
use crate::glossary::LedTo;
use crate::page::Visit;
use crate::record::{Country, Term};
use crate::settings::Settings;
use crate::words::{Language, Words};

fn visit() -> Visit<'static> {
    static NOTHING: LazyLock<Address> = LazyLock::new(Address::default);
    static UNLED: LedTo = LedTo::new();
    static NOBODY: LazyLock<Settings> = LazyLock::new(Settings::default);
    static NONE: Shortlist = Shortlist { programmes: Vec::new(), is_cut: false };
    Visit {
        words: Words::of(Language::Bokmal),
        path: "/",
        query: "",
        address: &NOTHING,
        settings: &NOBODY,
        led_to: &UNLED,
        along: &NOTHING,
        shortlist: &NONE,
        today: jiff::civil::date(2026, 11, 22),
        country: Country::Norway,
        only_independent: false,
    }
}

fn bar(label: &str, low: f64, high: Option<f64>) -> RangeBar {
    RangeBar {
        label: label.to_owned(),
        series: "Barn".to_owned(),
        low,
        high,
        said: "et tall".to_owned(),
        is_disputed: false,
    }
}

fn bars(rows: Vec<RangeBar>) -> RangeBars {
    RangeBars {
        id: "prove".to_owned(),
        title: "Prøve".to_owned(),
        description: "En prøve.".to_owned(),
        axis: "Antall".to_owned(),
        rows,
    }
}

/// The same bars from zero.
fn columns(bars: &RangeBars) -> Markup {
    bars.picture(&visit(), From::Zero, &[], html! {}, html! {})
}

fn band(points: Vec<(f64, f64, f64)>) -> Band {
    let point =
        |(x, low, high)| BandPoint { x, low, high, x_said: format!("{x}"), y_said: "et tall".to_owned() };
    let points = points.into_iter().map(point).collect();
    Band {
        id: "prove".to_owned(),
        title: "Prøve".to_owned(),
        description: "En prøve.".to_owned(),
        x_axis: "Deltakere".to_owned(),
        y_axis: "Kroner".to_owned(),
        series: vec![BandSeries { name: "Pip".to_owned(), points }],
    }
}

/// The values of an attribute wherever it stands, with the tag it stands in.
fn attributes<'m>(markup: &'m str, name: &str) -> Vec<(&'m str, &'m str)> {
    let tags = markup.split('<').filter_map(|tag| tag.split_once('>')).map(|(tag, _)| tag);
    let before = format!(" {name}=\"");
    tags.filter_map(|tag| Some((tag, tag.split_once(&before)?.1.split_once('"')?.0))).collect()
}

/// Where every shape of a drawing begins and ends across, in per cent.
fn extents(markup: &str) -> Vec<(f64, f64)> {
    let percent = |tag: &str, name: &str| {
        let tag = format!("<{tag}>");
        let (_, value) = attributes(&tag, name).first().copied()?;
        value.strip_suffix('%')?.parse::<f64>().ok()
    };
    let tags = markup.split('<').filter_map(|tag| tag.split_once('>')).map(|(tag, _)| tag);
    tags.filter_map(|tag| {
        let begin = percent(tag, "x").or_else(|| percent(tag, "x1")).or_else(|| percent(tag, "cx"))?;
        Some((begin, begin + percent(tag, "width").unwrap_or(0.0)))
    })
    .collect()
}

/// Nothing outside the drawing, nothing that is no number, no size below zero.
fn is_drawable(markup: &Markup) -> Result<(), TestCaseError> {
    let text = &markup.0;
    for name in ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "points"] {
        for (tag, value) in attributes(text, name) {
            prop_assert!(!value.contains("NaN") && !value.contains("inf"), "{tag}");
            prop_assert!(!(value.starts_with('-') && name != "y" && name != "points"), "{tag}");
        }
    }
    for (begin, end) in extents(text) {
        prop_assert!((0.0..=100.0).contains(&begin) && end <= 100.02, "from {begin} % to {end} %");
    }
    Ok(())
}

/// A number as bad as an address or a record could make it.
fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        0.0..1000.0_f64,
        any::<f64>(),
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::MAX),
        Just(-1.0),
        Just(0.0),
    ]
}

#[test]
fn a_span_is_drawn_from_its_low_to_its_high_end() {
    let markup = bars(vec![bar("Pip", 4.0, Some(9.0)), bar("Stue", 0.0, Some(7.0))]).draw(&visit());
    // The axis goes to ten.
    let drawn =
        attributes(&markup.0, "class").into_iter().filter(|(tag, _)| tag.starts_with("rect class=\"bar\""));
    let spans: Vec<_> = drawn.map(|(tag, _)| extents(&format!("<{tag}>"))[0]).collect();
    assert_eq!(spans, [(40.0, 90.0), (0.0, 70.0)]);
}

#[test]
fn a_column_begins_at_zero_and_is_pale_from_low_to_high() {
    let markup = columns(&bars(vec![bar("Pip", 5.0, Some(10.0))])).0;
    assert!(markup.contains(r#"class="bar" x="0%""#), "{markup}");
    assert!(markup.contains(r#"class="range" x="50%""#), "{markup}");
}

#[test]
fn what_is_open_upwards_is_hatched_to_the_end_of_the_axis() {
    let markup = bars(vec![bar("Pip", 5.0, None), bar("Stue", 1.0, Some(10.0))]).draw(&visit()).0;
    assert!(markup.contains(r#"class="beyond" x="50%""#) && markup.contains("url(#prove-open)"), "{markup}");
}

#[test]
fn where_sources_disagree_the_picture_and_its_table_say_so() {
    let markup = bars(vec![RangeBar { is_disputed: true, ..bar("Pip", 5.0, Some(6.0)) }]).draw(&visit()).0;
    assert_eq!(markup.matches("kildene er uenige").count(), 2, "{markup}");
}

#[test]
fn a_band_says_every_point_in_its_table() {
    let markup = band(vec![(4.0, 100.0, 200.0), (8.0, 50.0, 100.0)]).draw(&visit()).0;
    let (_, table) = markup.split_once("<table").unwrap();
    assert_eq!(table.matches("et tall").count(), 2);
    // Along the high ends, and back along the low ones; down is up in a drawing.
    assert!(markup.contains(r#"points="0.00,0.00 100.00,50.00 100.00,75.00 0.00,50.00""#), "{markup}");
}

#[test]
fn a_drawing_of_nothing_has_no_picture_and_no_table() {
    for markup in [bars(Vec::new()).draw(&visit()), band(Vec::new()).draw(&visit())] {
        assert!(!markup.0.contains("<svg") && !markup.0.contains("<table"), "{}", markup.0);
        assert!(markup.0.contains("En prøve."));
    }
}

fn any_stage() -> impl Strategy<Value = DrawnStage> {
    let weeks = (proptest::option::of(any_number()), proptest::option::of(any_number()))
        .prop_map(|(low, high)| Weeks { low, high });
    let length =
        (weeks, proptest::option::of(any_number()), 0..3_u8).prop_map(|(weeks, marks, which)| match which {
            0 => DrawnLength::Unknown,
            1 => DrawnLength::Within(weeks),
            _ => DrawnLength::Lasts(weeks, marks),
        });
    (0..StageKind::ALL.len(), length, "\\PC{0,60}").prop_map(|(kind, length, name)| DrawnStage {
        kind: StageKind::ALL[kind],
        captions: vec![(name, "14 samlinger".to_owned())],
        length,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bars_stay_inside_the_drawing(
        rows in proptest::collection::vec((any_number(), proptest::option::of(any_number()), "\\PC{0,60}"), 0..12),
    ) {
        let rows: Vec<RangeBar> = rows.into_iter().map(|(low, high, label)| bar(&label, low, high)).collect();
        is_drawable(&bars(rows.clone()).draw(&visit()))?;
        is_drawable(&columns(&bars(rows)))?;
    }

    #[test]
    fn bands_stay_inside_the_drawing(
        points in proptest::collection::vec((any_number(), any_number(), any_number()), 0..12),
    ) {
        is_drawable(&band(points).draw(&visit()))?;
    }

    #[test]
    fn courses_stay_inside_the_drawing(
        courses in proptest::collection::vec(proptest::collection::vec(any_stage(), 1..6), 0..4),
    ) {
        let courses = courses.into_iter().map(|stages| DrawnCourse { label: "Pip".to_owned(), stages }).collect();
        let (markup, height) = Timeline { id: "prove".to_owned(), courses }.drawing(&visit());
        is_drawable(&markup)?;
        prop_assert!(height.is_finite());
    }
}
