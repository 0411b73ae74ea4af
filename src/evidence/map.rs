//! The evidence map: for each programme and each area of outcome, a mark for each
//! study that found something.
//!
//! An empty cell is a value as well: a programme that aims at an area of which we have read no finding
//! is not one that has nothing to do with it. That nobody has studied it is never said: what nobody has read, or nobody has looked
//! for, may have been studied all the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::area_group::place;
use super::{AreaGroup, Claim, Evidence, Filters, Finding, Misread, StudySeen};
use crate::record::{Direction, OpenTerm, Programme, SilenceKind, Status, Study, StudyOf};
use crate::term::{Term as _, vocabulary};

/// How many programmes one page holds: an area is read whole on one page, and some 30
/// areas for each, folded, make a page that a phone can still show.
pub const PER_PAGE: usize = 100;

/// The evidence map, as one visitor asks for it.
#[derive(Debug)]
pub struct EvidenceMap<'p> {
    /// The areas, in groups.
    pub columns: Vec<Column<'p>>,
    /// The programmes of this page.
    pub rows: Vec<Row<'p>>,
    /// Findings of these programmes that are about none of the areas.
    pub unplaced: Vec<Unplaced<'p>>,
    /// Every area that could be asked for.
    pub areas: Vec<&'p OpenTerm>,
    /// How many programmes have something to show.
    pub n_programmes: usize,
    /// How many there are in all.
    pub n_all: usize,
    /// The page shown, from 1.
    pub page: usize,
    /// How many pages there are, at least one.
    pub pages: usize,
    /// What was asked that cannot be.
    pub misread: Vec<Misread>,
}

/// An area of outcome.
#[derive(Debug, Clone, Copy)]
pub struct Column<'p> {
    /// The area.
    pub area: &'p OpenTerm,
    /// The group that it stands in.
    pub group: AreaGroup,
}

/// A programme.
#[derive(Debug)]
pub struct Row<'p> {
    /// The programme.
    pub programme: &'p Programme,
    /// Whether some source says that it is no longer offered.
    pub is_ended: bool,
    /// A cell for each column.
    pub cells: Vec<Cell<'p>>,
}

/// A programme and an area.
#[derive(Debug, Clone, Default)]
pub struct Cell<'p> {
    /// Whether the programme aims at it.
    pub is_aim: bool,
    /// Whether a study of this programme found anything about it, asked for or not.
    pub is_studied: bool,
    /// Whether findings about it were not asked for.
    pub has_more: bool,
    /// How much has been read of the studies of this programme.
    pub read: Read,
    /// The findings asked for.
    pub marks: Vec<Mark<'p>>,
}

/// How much has been read of what a programme's own studies found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Read {
    /// Something of every study that we know of.
    #[default]
    EveryStudy,
    /// There are studies whose findings nobody has read.
    NotEvery,
    /// Nobody has looked for studies.
    NotLooked,
}

vocabulary! {
    /// What a cell says, apart from its marks.
    State "cell" {
        /// The programme does not aim at it, and nothing was found.
        Nothing = "nothing",
        /// The programme aims at it, and no study of it that we know tells of it in what we have read.
        AimOnly = "aim-only",
        /// The programme aims at it, and there are studies whose findings nobody has read.
        AimNotRead = "aim-not-read",
        /// The programme aims at it, and nobody has looked for studies.
        AimNotLooked = "aim-not-looked",
        /// There are findings, but none that was asked for.
        Hidden = "hidden",
        /// There are findings.
        Found = "found",
    }
}

/// What one study found about one area: findings of the same sort together.
#[derive(Debug, Clone, Copy)]
pub struct Mark<'p> {
    /// The number of the study in its record.
    pub number: usize,
    /// The study.
    pub study: &'p Study,
    /// What the findings can be called.
    pub claim: Claim,
    /// Which way they went.
    pub direction: Direction,
    /// How many they are.
    pub n_findings: usize,
}

/// What a programme's studies tell that has no place in the map.
#[derive(Debug)]
pub struct Unplaced<'p> {
    /// The programme.
    pub programme: &'p Programme,
    /// Findings that are about none of the areas.
    pub findings: Vec<Finding<'p>>,
    /// Studies without findings in the record.
    pub studies: Vec<StudySeen<'p>>,
}

impl EvidenceMap<'_> {
    /// The groups that the areas stand in.
    pub fn groups(&self) -> impl Iterator<Item = AreaGroup> {
        let has_areas = |group: &AreaGroup| self.columns.iter().any(|column| column.group == *group);
        AreaGroup::ALL.iter().copied().filter(has_areas)
    }

    /// How many findings have no place in the map.
    pub fn n_unplaced_findings(&self) -> usize {
        self.unplaced.iter().map(|it| it.findings.len()).sum()
    }

    /// How many studies have no findings to show in the map.
    pub fn n_unplaced_studies(&self) -> usize {
        self.unplaced.iter().map(|it| it.studies.len()).sum()
    }
}

impl Cell<'_> {
    /// What the cell says, apart from its marks. A cell with only findings about
    /// the original still lacks a study of this programme.
    pub fn state(&self) -> State {
        match (self.is_aim && !self.is_studied, self.marks.is_empty(), self.has_more) {
            (true, ..) => match self.read {
                Read::EveryStudy => State::AimOnly,
                Read::NotEvery => State::AimNotRead,
                Read::NotLooked => State::AimNotLooked,
            },
            (false, false, _) => State::Found,
            (false, true, true) => State::Hidden,
            (false, true, false) => State::Nothing,
        }
    }
}

/// The map of these programmes, in their order, as the filters narrow it.
pub fn map<'p>(programmes: &'p [Arc<Programme>], filters: &Filters) -> EvidenceMap<'p> {
    let seen: Vec<Evidence<'p>> = programmes.iter().map(|programme| Evidence::of(programme)).collect();
    let areas = areas(&seen);
    let mut misread = Vec::new();
    let asked_area = filters.area.as_ref().and_then(|key| {
        let area = areas.iter().find(|area| area.key == *key);
        if area.is_none() {
            misread.push(Misread::new("area", key));
        }
        area
    });
    let shown_areas: Vec<&OpenTerm> =
        areas.iter().copied().filter(|it| asked_area.is_none_or(|area| area == it)).collect();
    let mut rows: Vec<(Row<'p>, &Evidence<'p>)> =
        seen.iter().map(|evidence| (row(evidence, &shown_areas, filters), evidence)).collect();
    rows.retain(|(row, evidence)| is_asked_for(row, evidence, filters, asked_area.is_some()));
    let columns = shown_areas.iter().map(|area| Column { area, group: AreaGroup::of(area) }).collect();
    let n_programmes = rows.len();
    let pages = n_programmes.div_ceil(PER_PAGE).max(1);
    if filters.page > pages {
        misread.push(Misread::new(Filters::PAGE, &filters.page.to_string()));
    }
    let page = if filters.page > pages { 1 } else { filters.page };
    let rows: Vec<_> = rows.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).collect();
    let unplaced =
        rows.iter().filter(|_| asked_area.is_none()).filter_map(|(_, evidence)| unplaced(evidence, filters));
    EvidenceMap {
        columns,
        unplaced: unplaced.collect(),
        rows: rows.into_iter().map(|(row, _)| row).collect(),
        areas,
        n_programmes,
        n_all: programmes.len(),
        page,
        pages,
        misread,
    }
}

/// Every area that some programme aims at or some finding is about.
fn areas<'p>(seen: &[Evidence<'p>]) -> Vec<&'p OpenTerm> {
    let mut areas = BTreeMap::new();
    for evidence in seen {
        let aims = evidence.programme.target_group.outcomes.stated().into_iter().flat_map(|fact| &fact.value);
        let found = findings(evidence).flat_map(|finding| &finding.outcome().areas);
        for area in aims.chain(found) {
            areas.insert(place(area), area.as_ref());
        }
    }
    areas.into_values().collect()
}

/// Every finding of a programme, those about its original with them.
fn findings<'e, 'p>(evidence: &'e Evidence<'p>) -> impl Iterator<Item = &'e Finding<'p>> {
    evidence.known.iter().chain(&evidence.of_original).flat_map(|seen| &seen.findings)
}

fn row<'p>(evidence: &Evidence<'p>, areas: &[&'p OpenTerm], filters: &Filters) -> Row<'p> {
    let cells: Vec<Cell<'p>> = areas.iter().map(|area| cell(evidence, area, filters)).collect();
    let status = evidence.programme.lifecycle.status();
    let is_ended = status.is_some_and(|fact| fact.versions().any(|it| is_over(it.value.status)));
    Row { programme: evidence.programme, is_ended, cells }
}

const fn is_over(status: Status) -> bool {
    match status {
        Status::Discontinued | Status::Replaced => true,
        Status::InDevelopment
        | Status::Pilot
        | Status::Offered
        | Status::Limited
        | Status::Paused
        | Status::LocalPractice
        | Status::Unknown => false,
    }
}

fn cell<'p>(evidence: &Evidence<'p>, area: &OpenTerm, filters: &Filters) -> Cell<'p> {
    let aims = evidence.programme.target_group.outcomes.stated();
    let is_aim = aims.is_some_and(|fact| fact.value.iter().any(|it| it.key == area.key));
    let is_studied = evidence.findings().any(|it| it.is_a_result() && it.is_about(area));
    let mut marks: Vec<Mark<'p>> = Vec::new();
    for (study, finding) in asked_for(evidence, filters).filter(|(_, finding)| finding.is_about(area)) {
        let (claim, direction) = (finding.claim, finding.outcome().direction);
        let same = marks
            .iter_mut()
            .find(|mark| mark.number == finding.number && mark.claim == claim && mark.direction == direction);
        match same {
            Some(mark) => mark.n_findings += 1,
            None => marks.push(Mark { number: finding.number, study, claim, direction, n_findings: 1 }),
        }
    }
    let has_more = findings(evidence).filter(|finding| finding.is_about(area)).count()
        > marks.iter().map(|mark| mark.n_findings).sum();
    Cell { is_aim, is_studied, has_more, marks, read: read(evidence) }
}

fn read(evidence: &Evidence<'_>) -> Read {
    let is_unread = |it: &StudySeen<'_>| it.findings.is_empty() && !it.study().design.is_economic();
    let is_looked_for = !evidence.searches.is_empty()
        || evidence.silence.is_none_or(|it| it.kind() != SilenceKind::NotRecorded)
        || !evidence.of_original.is_empty();
    if !is_looked_for {
        Read::NotLooked
    } else if evidence.known.iter().any(is_unread) {
        Read::NotEvery
    } else {
        Read::EveryStudy
    }
}

/// The findings of a programme that are asked for, each with its study.
fn asked_for<'e, 'p>(
    evidence: &'e Evidence<'p>,
    filters: &'e Filters,
) -> impl Iterator<Item = (&'p Study, &'e Finding<'p>)> {
    let studies = evidence
        .known
        .iter()
        .chain(&evidence.of_original)
        .filter(|seen| is_study_asked_for(seen.study(), filters));
    studies.flat_map(|seen| seen.findings.iter().map(|finding| (seen.study(), finding))).filter(
        |(_, finding)| filters.direction.is_none_or(|direction| direction == finding.outcome().direction),
    )
}

fn is_study_asked_for(study: &Study, filters: &Filters) -> bool {
    filters.design.is_none_or(|design| design == study.design) && filters.of.is_none_or(|of| of == study.of)
}

/// Whether a programme has anything of what is asked for.
fn is_asked_for(row: &Row<'_>, evidence: &Evidence<'_>, filters: &Filters, is_one_area: bool) -> bool {
    match (is_one_area, filters.narrows_findings()) {
        (true, true) => row.cells.iter().any(|cell| !cell.marks.is_empty()),
        (true, false) => row.cells.iter().any(|cell| cell.is_aim || !cell.marks.is_empty()),
        (false, true) => asked_for(evidence, filters).next().is_some(),
        (false, false) => true,
    }
}

/// What a programme's studies tell that has no place in the map.
fn unplaced<'p>(evidence: &Evidence<'p>, filters: &Filters) -> Option<Unplaced<'p>> {
    let without_area = asked_for(evidence, filters).filter(|(_, finding)| finding.outcome().areas.is_empty());
    let findings: Vec<_> = without_area.map(|(_, finding)| *finding).collect();
    let all = evidence.known.iter().chain(&evidence.of_original);
    let studies: Vec<_> = all
        .filter(|seen| seen.findings.is_empty() && filters.direction.is_none())
        .filter(|seen| is_study_asked_for(seen.study(), filters))
        .cloned()
        .collect();
    let is_something = !findings.is_empty() || !studies.is_empty();
    is_something.then_some(Unplaced { programme: evidence.programme, findings, studies })
}

impl Mark<'_> {
    /// Whether it is about the original abroad and not about this programme.
    pub fn is_of_original(&self) -> bool {
        self.study.of == StudyOf::Original
    }
}
