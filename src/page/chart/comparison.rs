//! The pictures of programmes side by side: ages, courses, sessions.

use std::sync::Arc;

use maud::{Markup, html};

use super::bars::{From, RangeBar, RangeBars};
use super::beside::{name, name_in_table, quantity, sources, undrawn};
use super::course::course;
use crate::compare::ages::ages;
use crate::compare::sessions::{Meetings, Who, meetings, times};
use crate::page::Visit;
use crate::page::part::said;
use crate::record::{Programme, Quantity};
use crate::statement::Part;
use crate::words::Message;

/// The programmes of a comparison in pictures, under a heading of second rank.
pub(in crate::page) fn pictures(visit: &Visit<'_>, programmes: &[Arc<Programme>]) -> Markup {
    let programmes: Vec<&Programme> = programmes.iter().map(AsRef::as_ref).collect();
    html! {
        section.pictures aria-labelledby="bilder" {
            h2.ds-heading data-size="md" #bilder { (visit.text("pictures-title")) }
            (age_picture(visit, &programmes))
            (course(visit, &programmes))
            (session_picture(visit, &programmes))
            (crate::page::plan::hours_picture(visit, &programmes))
        }
    }
}

/// A programme's own course and ages; nothing when no source says anything that
/// can be drawn.
pub(in crate::page) fn own_pictures(visit: &Visit<'_>, programme: &Programme) -> Option<Markup> {
    let has_course = !crate::compare::course::stages(programme).is_empty();
    let has_ages = !ages(programme).is_empty();
    (has_course || has_ages).then(|| {
        html! {
            @if has_course { (course(visit, &[programme])) }
            @if has_ages { (age_picture(visit, &[programme])) }
        }
    })
}

/// The ages of the children, on one axis.
fn age_picture(visit: &Visit<'_>, programmes: &[&Programme]) -> Markup {
    let spans: Vec<_> =
        programmes.iter().flat_map(|it| ages(it).into_iter().map(move |span| (*it, span))).collect();
    let rows: Vec<RangeBar> = spans
        .iter()
        .map(|(programme, ages)| RangeBar {
            label: name(visit, programme),
            series: String::new(),
            low: ages.from,
            high: Some(ages.until),
            said: Part::Age(ages.span).say(visit.words).text,
            is_disputed: ages.is_disputed,
        })
        .collect();
    let silent: Vec<_> =
        programmes.iter().filter_map(|it| Some((*it, it.target_group.child_age.silence()?))).collect();
    let listed: Vec<String> =
        rows.chunk_by(|one, other| one.label == other.label).map(|same| ages_in_words(visit, same)).collect();
    let numbers = html! {
        thead { tr {
            th scope="col" { (visit.text("picture-programme")) }
            th scope="col" { (visit.text("picture-ages")) }
            th scope="col" { (visit.text("nav-sources")) }
        } }
        tbody {
            @for ((programme, ages), row) in spans.iter().zip(&rows) {
                tr {
                    th scope="row" { (name_in_table(visit, programme)) }
                    td { (row.said) @if row.is_disputed { " (" (visit.text("picture-disputed")) ")" } }
                    td { (sources(visit, programme, &[ages.provenance])) }
                }
            }
        }
    };
    let bars = RangeBars {
        id: "alder".to_owned(),
        title: visit.text("picture-ages"),
        description: if rows.is_empty() {
            visit.text("picture-none")
        } else {
            visit.say(&Message::new("picture-ages-says").with("spans", visit.words.list(&listed)))
        },
        axis: visit.text("picture-ages-axis"),
        rows,
    };
    let fills = vec![0; bars.rows.len()];
    bars.picture(visit, From::Low, &fills, numbers, undrawn(visit, &silent))
}

/// The ages of one programme in words.
fn ages_in_words(visit: &Visit<'_>, rows: &[RangeBar]) -> String {
    let label = rows.first().map_or("", |row| row.label.as_str());
    let spans: Vec<String> = rows.iter().map(|row| row.said.clone()).collect();
    let spans = visit.words.list(&spans);
    if rows.iter().any(|row| row.is_disputed) {
        format!("{label} {spans} ({})", visit.text("picture-disputed"))
    } else {
        format!("{label} {spans}")
    }
}

/// How many times children, parents, families and staff meet, side by side.
fn session_picture(visit: &Visit<'_>, programmes: &[&Programme]) -> Markup {
    let all: Vec<(&Programme, Meetings<'_>)> =
        programmes.iter().flat_map(|it| meetings(it).into_iter().map(move |series| (*it, series))).collect();
    let mut rows = Vec::new();
    let mut fills = Vec::new();
    for (programme, series) in &all {
        let Some((count, amount)) = series.count.and_then(|count| Some((count, times(count)?))) else {
            continue;
        };
        fills.push(fill_of(series.who));
        rows.push(RangeBar {
            label: name(visit, programme),
            series: who(visit, series),
            low: amount.low().unwrap_or_default(),
            high: amount.high(),
            said: count_and_hours(visit, count, series.hours),
            is_disputed: series.is_disputed,
        });
    }
    let silent: Vec<_> =
        programmes.iter().filter_map(|it| Some((*it, it.delivery.sessions.silence()?))).collect();
    // Sources tell of sessions, but not how many.
    let uncounted: Vec<String> = programmes
        .iter()
        .filter(|it| it.delivery.sessions.stated().is_some())
        .map(|it| name(visit, it))
        .filter(|name| !rows.iter().any(|row| row.label == *name))
        .collect();
    let description = if rows.is_empty() {
        visit.text("picture-none")
    } else {
        let each = programmes.iter().filter_map(|programme| {
            let name = name(visit, programme);
            let counted = all.iter().filter(|(it, _)| it.id == programme.id);
            let of_it: Vec<String> = counted
                .filter_map(|(_, series)| {
                    let count = series.count.filter(|it| times(*it).is_some())?;
                    let whom = participants(visit, series).to_lowercase();
                    Some(format!("{whom} {}", quantity(visit, count)))
                })
                .collect();
            let said =
                Message::new("picture-of").with("name", name.as_str()).with("says", visit.words.list(&of_it));
            (!of_it.is_empty()).then(|| visit.say(&said))
        });
        each.collect::<Vec<_>>().join(" ")
    };
    let bars = RangeBars {
        id: "samlinger".to_owned(),
        title: visit.text("picture-sessions"),
        description,
        axis: visit.text("picture-sessions-axis"),
        rows,
    };
    let below = html! {
        (undrawn(visit, &silent))
        @if !uncounted.is_empty() {
            p.undrawn { (visit.say(&Message::new("picture-uncounted").with("names", visit.words.list(&uncounted)))) }
        }
    };
    bars.picture(visit, From::Zero, &fills, session_numbers(visit, &all), below)
}

/// Each whom has its own pattern.
const fn fill_of(who: Who) -> usize {
    match who {
        Who::Children => 0,
        Who::Parents => 1,
        Who::Together => 2,
        Who::Staff => 3,
    }
}

/// For whom a series is, and which it is when the programme has several for them.
fn who(visit: &Visit<'_>, series: &Meetings<'_>) -> String {
    let whom = participants(visit, series);
    if !series.is_one_of_several {
        return whom;
    }
    visit.say(
        &Message::new("picture-who").with("who", whom.to_lowercase()).with("what", said_name(visit, series)),
    )
}

/// A number of times, with the hours that it makes when they are known.
fn count_and_hours(visit: &Visit<'_>, count: Quantity, hours: Option<Quantity>) -> String {
    let count = quantity(visit, count);
    match hours {
        Some(hours) => visit.say(
            &Message::new("picture-count-hours").with("count", count).with("hours", quantity(visit, hours)),
        ),
        None => count,
    }
}

fn said_name(visit: &Visit<'_>, series: &Meetings<'_>) -> String {
    Part::Prose(series.name).say(visit.words).text
}

/// Whom a series is for: `Foreldre og ansatte`.
fn participants(visit: &Visit<'_>, series: &Meetings<'_>) -> String {
    let labels = series.participants.iter().map(|&it| Part::from(it).say(visit.words).text);
    // A label begins with a capital, which belongs only at the beginning.
    let names: Vec<String> = labels
        .enumerate()
        .map(|(number, label)| if number == 0 { label } else { label.to_lowercase() })
        .collect();
    visit.words.list(&names)
}

fn session_numbers(visit: &Visit<'_>, all: &[(&Programme, Meetings<'_>)]) -> Markup {
    let or_silent =
        |it: Option<Quantity>| it.map_or_else(|| visit.text("silence-not-stated"), |it| quantity(visit, it));
    html! {
        thead { tr {
            th scope="col" { (visit.text("picture-programme")) }
            th scope="col" { (visit.text("picture-series")) }
            th scope="col" { (visit.text("detail-participants")) }
            th scope="col" { (visit.text("picture-count")) }
            th scope="col" { (visit.text("picture-length-each")) }
            th scope="col" { (visit.text("picture-hours")) }
            th scope="col" { (visit.text("nav-sources")) }
        } }
        tbody {
            @for (programme, series) in all {
                tr {
                    th scope="row" { (name_in_table(visit, programme)) }
                    td { (said(&Part::Prose(series.name).say(visit.words))) }
                    td { (participants(visit, series)) }
                    td {
                        (or_silent(series.count))
                        @if series.is_disputed { " (" (visit.text("picture-disputed")) ")" }
                    }
                    td { (or_silent(series.length)) }
                    td { @match series.hours { Some(hours) => (quantity(visit, hours)), None => (visit.text("picture-not-known")) } }
                    td { (sources(visit, programme, &series.provenance)) }
                }
            }
        }
    }
}
