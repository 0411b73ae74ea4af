//! What of a programme goes into which field of the index.

use crate::record::{Group, Programme, Question};
use crate::statement::{Part, answers};
use crate::term::{Term as _, vocabulary};
use crate::words::{Language, Words};

vocabulary! {
    /// A field that is searched. Its label tells a visitor where a match was.
    SearchField "search-field" {
        /// Name, short name and other names.
        Name = "name",
        /// The summary.
        Summary = "summary",
        /// Who it is for.
        TargetGroup = "target-group",
        /// What it aims at, holds and uses.
        Content = "content",
        /// What each side binds itself to, and who does the work.
        Commitments = "commitments",
        /// What is known of how well it works.
        Evaluation = "evaluation",
        /// What was learnt.
        Experience = "experience",
        /// Where it has run, who owns it, who paid.
        Places = "places",
        /// The titles of its sources, and what it refers to.
        Sources = "sources",
    }
}

impl SearchField {
    /// How much a match here is worth beside a match elsewhere: a name says
    /// more about what a programme is than a source's title does. Set by hand
    /// for the first records; judged queries are to fit them.
    pub const fn weight(self) -> f32 {
        match self {
            Self::Name => 8.0,
            Self::Summary => 4.0,
            Self::TargetGroup => 3.0,
            Self::Content => 2.0,
            Self::Commitments => 1.5,
            Self::Places => 1.2,
            Self::Evaluation | Self::Experience => 1.0,
            Self::Sources => 0.5,
        }
    }

    /// The field that a question's answers are found in.
    pub const fn of(question: Question) -> Self {
        use crate::record::Field;
        match question {
            Question::Commitment(_) | Question::Provision(_) | Question::Cost(_) => Self::Commitments,
            Question::Experience(_) => Self::Experience,
            Question::Field(field) => match field {
                Field::ShortName | Field::Aliases => Self::Name,
                Field::Participants
                | Field::ChildAge
                | Field::UltimatelyFor
                | Field::Descriptions
                | Field::Strains
                | Field::PreventionLevels
                | Field::WaysIn
                | Field::Voluntary
                | Field::Exclusions
                | Field::Outcomes => Self::TargetGroup,
                Field::Roles | Field::Training | Field::Supervision | Field::Grants => Self::Commitments,
                Field::Studies | Field::Ratings | Field::Ongoing | Field::Searches => Self::Evaluation,
                Field::Places
                | Field::Reach
                | Field::Owners
                | Field::Origin
                | Field::Funders
                | Field::Contacts
                | Field::History => Self::Places,
                Field::Anchors => Self::Sources,
                Field::Statuses
                | Field::OpenToNew
                | Field::Formats
                | Field::Arenas
                | Field::CourseLength
                | Field::ProjectPeriod
                | Field::Sessions
                | Field::GroupSize
                | Field::Methods
                | Field::Materials
                | Field::Manual
                | Field::FollowUp
                | Field::Variants
                | Field::Kind
                | Field::Topics
                | Field::Aims
                | Field::Rationale => Self::Content,
            },
        }
    }
}

/// The texts of a programme, by field. A text in several languages goes in
/// with all of them, and a term with its labels and synonyms.
pub(super) fn texts(programme: &Programme) -> Vec<(SearchField, String)> {
    let mut texts = Vec::new();
    texts.extend(programme.name.versions().map(|(_, name)| (SearchField::Name, name.to_owned())));
    texts.push((SearchField::Name, programme.id.as_str().replace('-', " ")));
    let summary = programme.summary.value.versions();
    texts.extend(summary.map(|(_, text)| (SearchField::Summary, text.to_owned())));
    for answer in answers(programme) {
        let field = SearchField::of(answer.question);
        let Some(statements) = answer.known.stated() else { continue };
        if answer.question.group() != Group::Identity {
            // That something is said of the coordinator is worth finding too.
            texts.extend(labels(answer.question).map(|label| (field, label)));
        }
        for part in statements.iter().flat_map(crate::statement::Statement::every_part) {
            texts.extend(part_texts(part).into_iter().map(|text| (field, text)));
        }
    }
    for source in &programme.sources {
        texts.extend(source.title.versions().map(|(_, title)| (SearchField::Sources, title.to_owned())));
        texts.push((SearchField::Sources, source.publisher.clone()));
    }
    texts
}

fn labels(question: Question) -> impl Iterator<Item = String> {
    Language::ALL.iter().map(move |&language| Words::of(language).say(&question.label()))
}

/// Everything that a part says, in every language that it says it in.
pub(super) fn part_texts(part: &Part<'_>) -> Vec<String> {
    match part {
        Part::Prose(text) => text.versions().map(|(_, version)| version.to_owned()).collect(),
        Part::Open(term) => {
            let labels = term.label.versions().map(|(_, label)| label.to_owned());
            labels.chain(term.synonyms.iter().cloned()).collect()
        }
        Part::Place(place) => {
            let labels = place.label.versions().map(|(_, label)| label.to_owned());
            labels.chain(place.synonyms.iter().cloned()).collect()
        }
        Part::Term(term) => Language::ALL
            .iter()
            .map(|&language| Words::of(language).term(term.vocabulary, term.key))
            .collect(),
        Part::Name(name) | Part::NameIn(name, _) | Part::Email(name) => vec![(*name).to_owned()],
        // Numbers are found by filters, not by words; addresses by nobody.
        Part::Quantity(_)
        | Part::Money(_)
        | Part::Age(_)
        | Part::When(_)
        | Part::Period(..)
        | Part::YesNo(_)
        | Part::Link(_)
        | Part::Phone(_)
        | Part::Message(_) => Vec::new(),
    }
}

/// The fields as the index names them.
pub(super) fn keys() -> impl Iterator<Item = (SearchField, &'static str)> {
    SearchField::ALL.iter().map(|&field| (field, field.key()))
}
