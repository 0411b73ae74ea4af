//! The course of each programme, from values to the time line and its table.

use maud::{Markup, html};

use super::beside::{name, name_in_table, quantity, sources, undrawn};
use super::picture::Picture;
use super::timeline::{DrawnCourse, DrawnLength, DrawnStage, Timeline};
use crate::compare::course::{Extent, Stage, StageKind, Weeks, stages};
use crate::page::Visit;
use crate::page::part::said;
use crate::record::{Programme, Term};
use crate::statement::Part;
use crate::words::Message;

/// The courses on one time line.
pub(super) fn course(visit: &Visit<'_>, programmes: &[&Programme]) -> Markup {
    let all: Vec<(&Programme, Vec<Stage<'_>>)> = programmes.iter().map(|it| (*it, stages(it))).collect();
    let courses: Vec<DrawnCourse> = all
        .iter()
        .filter(|(_, stages)| !stages.is_empty())
        .map(|(programme, stages)| DrawnCourse {
            label: name(visit, programme),
            stages: drawn(visit, stages),
        })
        .collect();
    let silent: Vec<_> = all
        .iter()
        .filter(|(_, stages)| stages.is_empty())
        .filter_map(|(programme, _)| Some((*programme, programme.delivery.course_length.silence()?)))
        .collect();
    let description = if courses.is_empty() {
        visit.text("picture-none")
    } else {
        let each: Vec<String> = all
            .iter()
            .filter(|(_, it)| !it.is_empty())
            .map(|(it, stages)| in_words(visit, it, stages))
            .collect();
        each.join(" ")
    };
    let has_open = courses.iter().flat_map(|it| &it.stages).any(|stage| stage.length == DrawnLength::Unknown);
    let timeline = Timeline { id: "forlop".to_owned(), courses };
    let (drawing, height) =
        if timeline.courses.is_empty() { (html! {}, 0.0) } else { timeline.drawing(visit) };
    let picture = Picture {
        id: &timeline.id,
        title: &visit.text("picture-course"),
        description: &description,
        height,
        drawing,
        numbers: numbers(visit, &all),
        undrawn: html! {
            @if has_open { p.picture-key { (visit.text("picture-hatched")) } }
            (undrawn(visit, &silent))
        },
    };
    picture.show(visit)
}

/// The stages as they are drawn: series without a stated length stand together.
fn drawn(visit: &Visit<'_>, stages: &[Stage<'_>]) -> Vec<DrawnStage> {
    let mut drawn: Vec<DrawnStage> = Vec::new();
    for stage in stages {
        let said = (stage_name(visit, stage), short(visit, stage));
        let length = match stage.extent {
            Extent::Stated(weeks) | Extent::Rhythm(weeks) => DrawnLength::Lasts(weeks, stage.n_sessions()),
            Extent::Within(weeks) => DrawnLength::Within(weeks),
            Extent::NotStated => DrawnLength::Unknown,
        };
        let is_open_series = stage.kind == StageKind::Sessions && length == DrawnLength::Unknown;
        match drawn
            .last_mut()
            .filter(|last| is_open_series && last.kind == stage.kind && last.length == length)
        {
            Some(last) => last.captions.push(said),
            None => drawn.push(DrawnStage { kind: stage.kind, captions: vec![said], length }),
        }
    }
    for stage in &mut drawn {
        if stage.kind == StageKind::Sessions && stage.length == DrawnLength::Unknown {
            stage.captions.push((visit.text("picture-no-length"), String::new()));
        }
    }
    drawn
}

/// What a stage is called.
fn stage_name(visit: &Visit<'_>, stage: &Stage<'_>) -> String {
    match stage.name {
        Some(name) => Part::Prose(name).say(visit.words).text,
        None => visit.words.term(StageKind::VOCABULARY, stage.kind.key()),
    }
}

/// The numbers of a stage, as they stand above its bar.
fn short(visit: &Visit<'_>, stage: &Stage<'_>) -> String {
    let said = match stage.kind {
        StageKind::Before => visit.say(&Message::new("picture-due").counting(stage.due.len())),
        StageKind::FollowUp => visit.text("picture-no-length"),
        StageKind::ProjectPeriod | StageKind::Course | StageKind::Sessions => {
            let each: Vec<String> = stage.quantities.iter().map(|&it| quantity(visit, it)).collect();
            each.join(", ")
        }
    };
    if stage.is_disputed { format!("{said} ({})", visit.text("picture-disputed")) } else { said }
}

/// How long a programme takes, in one sentence.
fn in_words(visit: &Visit<'_>, programme: &Programme, stages: &[Stage<'_>]) -> String {
    let lasting = |kind: StageKind, message: &Message| {
        let of_kind = stages.iter().filter(move |it| it.kind == kind && it.extent != Extent::NotStated);
        let said = of_kind.map(|stage| message.clone().with("length", short(visit, stage)));
        said.map(|message| visit.say(&message)).collect::<Vec<_>>()
    };
    let all = [
        lasting(StageKind::ProjectPeriod, &Message::new("picture-lasts-project")),
        lasting(StageKind::Course, &Message::new("picture-lasts-course")),
    ];
    let all = all.concat();
    let mut rhythms = stages.iter().filter(|it| matches!(it.extent, Extent::Rhythm(_)));
    let says = match rhythms.next() {
        _ if !all.is_empty() => visit.words.list(&all),
        Some(stage) => visit.say(
            &Message::new("picture-lasts-sessions")
                .with("length", stage.extent.weeks().map_or_else(String::new, |it| in_weeks(visit, it))),
        ),
        None => visit.text("picture-lasts-unknown"),
    };
    visit.say(&Message::new("picture-of").with("name", name(visit, programme)).with("says", says))
}

fn numbers(visit: &Visit<'_>, all: &[(&Programme, Vec<Stage<'_>>)]) -> Markup {
    html! {
        thead { tr {
            th scope="col" { (visit.text("picture-programme")) }
            th scope="col" { (visit.text("picture-stage")) }
            th scope="col" { (visit.text("picture-stated")) }
            th scope="col" { (visit.text("picture-length")) }
            th scope="col" { (visit.text("nav-sources")) }
        } }
        tbody {
            @for (programme, stages) in all {
                @for stage in stages {
                    tr data-stage=(stage.kind.key()) {
                        th scope="row" { (name_in_table(visit, programme)) }
                        td { (stage_name(visit, stage)) }
                        td { (stated(visit, stage)) }
                        td { (length(visit, stage)) }
                        td { (sources(visit, programme, &stage.provenance)) }
                    }
                }
            }
        }
    }
}

/// Everything that the sources say of a stage.
fn stated(visit: &Visit<'_>, stage: &Stage<'_>) -> Markup {
    match stage.kind {
        StageKind::Before => html! {
            ul {
                @for (kind, fact) in &stage.due {
                    li { (Part::from(*kind).say(visit.words).text) ": " (said(&Part::Prose(&fact.value.text).say(visit.words))) }
                }
            }
        },
        StageKind::FollowUp => html! {
            ul { @for fact in &stage.texts { li { (said(&Part::Prose(&fact.value).say(visit.words))) } } }
        },
        StageKind::ProjectPeriod | StageKind::Course | StageKind::Sessions => html! { (short(visit, stage)) },
    }
}

/// How long, and how we know.
fn length(visit: &Visit<'_>, stage: &Stage<'_>) -> String {
    match stage.extent {
        Extent::Stated(_) => short(visit, stage),
        Extent::Rhythm(weeks) => {
            visit.say(&Message::new("picture-rhythm").with("length", in_weeks(visit, weeks)))
        }
        Extent::Within(_) => visit.text("picture-within"),
        Extent::NotStated => visit.text("picture-no-length"),
    }
}

/// A length in whole and half weeks.
fn in_weeks(visit: &Visit<'_>, weeks: Weeks) -> String {
    weeks.quantity().map_or_else(|| visit.text("picture-no-length"), |it| quantity(visit, it))
}
