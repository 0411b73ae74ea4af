//! What a quantity counts and for each what, and what sort of thing that is.

use crate::term::vocabulary;

vocabulary! {
    /// What a quantity counts. A label takes the amount and bends to it.
    Unit "unit" {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Half years.
        HalfYears = "half-years",
        /// Years.
        Years = "years",
        /// Sessions or meetings of a group.
        Sessions = "sessions",
        /// Conversations with one family.
        Conversations = "conversations",
        /// Gatherings of people from several places.
        Gatherings = "gatherings",
        /// Meetings or councils of a family and its network.
        NetworkMeetings = "network-meetings",
        /// Visits.
        Visits = "visits",
        /// Evenings.
        Evenings = "evenings",
        /// People.
        Persons = "persons",
        /// Children.
        Children = "children",
        /// Parents and guardians.
        Parents = "parents",
        /// Families.
        Families = "families",
        /// Members of staff.
        Staff = "staff",
        /// Group leaders.
        GroupLeaders = "group-leaders",
        /// Coordinators.
        Coordinators = "coordinators",
        /// Key persons at a workplace.
        KeyPersons = "key-persons",
        /// Family contacts.
        FamilyContacts = "family-contacts",
        /// Pedagogues.
        Pedagogues = "pedagogues",
        /// Psychologists.
        Psychologists = "psychologists",
        /// Groups.
        Groups = "groups",
        /// Courses of the programme from start to end.
        Courses = "courses",
        /// Municipalities.
        Municipalities = "municipalities",
        /// Neighbourhoods.
        Neighbourhoods = "neighbourhoods",
        /// Organisations.
        Organisations = "organisations",
        /// Modules of a series.
        Modules = "modules",
        /// Programmes.
        Programmes = "programmes",
        /// People who take part.
        Participants = "participants",
        /// Workplaces, day-care centres, schools.
        Workplaces = "workplaces",
        /// Schools.
        Schools = "schools",
        /// Day-care centres.
        DayCareCentres = "day-care-centres",
        /// Institutions where children live.
        Institutions = "institutions",
        /// Health centres.
        HealthCentres = "health-centres",
        /// Houses of a programme.
        Houses = "houses",
        /// Branches of an organisation or a service.
        Branches = "branches",
        /// Centres.
        Centres = "centres",
        /// Clinics.
        Clinics = "clinics",
        /// Offices of a public service.
        Offices = "offices",
        /// Screenings: how many times somebody was asked.
        Screenings = "screenings",
        /// Answers to a survey.
        Responses = "responses",
        /// Filled-in evaluations.
        Evaluations = "evaluations",
        /// Interviews.
        Interviews = "interviews",
        /// Downloads of an app or a page.
        Downloads = "downloads",
        /// Points on a scale.
        Points = "points",
        /// Per cent.
        Percent = "percent",
    }
}

vocabulary! {
    /// For each what a quantity is given.
    Per "per" {
        /// A day.
        Day = "day",
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
        /// A half year.
        HalfYear = "half-year",
        /// A year.
        Year = "year",
        /// A session.
        Session = "session",
        /// A group.
        Group = "group",
        /// A course from start to end.
        Course = "course",
        /// A family.
        Family = "family",
        /// A child.
        Child = "child",
        /// A workplace.
        Workplace = "workplace",
        /// A school.
        School = "school",
        /// A house of the programme.
        House = "house",
        /// A branch of an organisation or a service.
        Branch = "branch",
        /// A centre.
        Centre = "centre",
        /// A municipality.
        Municipality = "municipality",
        /// A group for supervision.
        SupervisionGroup = "supervision-group",
        /// A project period.
        ProjectPeriod = "project-period",
    }
}

/// What sort of thing a unit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitSort {
    /// Time.
    Time,
    /// Times that people meet.
    Meetings,
    /// People, of no sort in particular.
    Persons,
    /// Those whom a programme is for, each once: a family is one.
    Reached,
    /// Those who work in it.
    Workers,
    /// Groups and places.
    Places,
    /// What was filled in or said.
    Answers,
    /// Anything else.
    Other,
}

/// How many weeks a year has, when lengths in different units are compared.
pub const WEEKS_A_YEAR: f64 = 52.0;

impl Unit {
    /// What sort of thing it counts.
    pub const fn sort(self) -> UnitSort {
        match self {
            Self::Minutes
            | Self::Hours
            | Self::Days
            | Self::Weeks
            | Self::Months
            | Self::HalfYears
            | Self::Years => UnitSort::Time,
            Self::Sessions
            | Self::Conversations
            | Self::Gatherings
            | Self::NetworkMeetings
            | Self::Visits
            | Self::Evenings => UnitSort::Meetings,
            Self::Persons => UnitSort::Persons,
            Self::Children | Self::Parents | Self::Families | Self::Participants => UnitSort::Reached,
            Self::Staff
            | Self::GroupLeaders
            | Self::Coordinators
            | Self::KeyPersons
            | Self::FamilyContacts
            | Self::Pedagogues
            | Self::Psychologists => UnitSort::Workers,
            Self::Groups
            | Self::Courses
            | Self::Municipalities
            | Self::Neighbourhoods
            | Self::Organisations
            | Self::Programmes
            | Self::Workplaces
            | Self::Schools
            | Self::DayCareCentres
            | Self::Institutions
            | Self::HealthCentres
            | Self::Houses
            | Self::Branches
            | Self::Centres
            | Self::Clinics
            | Self::Offices => UnitSort::Places,
            Self::Screenings | Self::Responses | Self::Evaluations | Self::Interviews => UnitSort::Answers,
            Self::Modules | Self::Downloads | Self::Points | Self::Percent => UnitSort::Other,
        }
    }

    /// Whether it counts people or families, each once.
    pub const fn counts_people(self) -> bool {
        matches!(self.sort(), UnitSort::Persons | UnitSort::Reached | UnitSort::Workers)
    }

    /// Whether it counts times that people meet; a course day is one.
    pub const fn counts_meetings(self) -> bool {
        matches!(self.sort(), UnitSort::Meetings) || matches!(self, Self::Days)
    }

    /// How many hours one is, when it is shorter than a day: how long a day is,
    /// no source says.
    pub fn in_hours(self) -> Option<f64> {
        [(Self::Minutes, 1.0 / 60.0), (Self::Hours, 1.0)].into_iter().find(|it| it.0 == self).map(|it| it.1)
    }

    /// How many weeks of the calendar one is, when it is a day or longer. A month
    /// is a twelfth of 52 weeks.
    pub fn in_weeks(self) -> Option<f64> {
        let units = [
            (Self::Days, 1.0 / 7.0),
            (Self::Weeks, 1.0),
            (Self::Months, WEEKS_A_YEAR / 12.0),
            (Self::HalfYears, WEEKS_A_YEAR / 2.0),
            (Self::Years, WEEKS_A_YEAR),
        ];
        units.into_iter().find(|it| it.0 == self).map(|it| it.1)
    }
}

impl Per {
    /// How many weeks of the calendar it is, when it is time.
    pub fn in_weeks(self) -> Option<f64> {
        let units = [
            (Self::Day, Unit::Days),
            (Self::Week, Unit::Weeks),
            (Self::Month, Unit::Months),
            (Self::HalfYear, Unit::HalfYears),
            (Self::Year, Unit::Years),
        ];
        units.into_iter().find(|it| it.0 == self).and_then(|it| it.1.in_weeks())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Term;

    #[test]
    fn time_is_either_shorter_than_a_day_or_in_weeks() {
        for &unit in Unit::ALL {
            let is_time = unit.in_hours().is_some() ^ unit.in_weeks().is_some();
            assert_eq!(is_time, unit.sort() == UnitSort::Time, "{}", unit.key());
        }
        assert_eq!(Unit::Years.in_weeks(), Per::Year.in_weeks());
        assert_eq!(Per::Family.in_weeks(), None);
    }

    #[test]
    fn a_family_is_counted_once_and_an_answer_is_nobody() {
        assert!(Unit::Families.counts_people() && !Unit::Responses.counts_people());
        assert!(Unit::Days.counts_meetings() && !Unit::Modules.counts_meetings());
    }
}
