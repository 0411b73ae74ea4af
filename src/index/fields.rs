//! What of a programme goes into which field of the index.

use crate::record::{Programme, Question, Text};
use crate::statement::{Part, Statement, answers};
use crate::term::vocabulary;
use crate::words::{Language, Words};

vocabulary! {
    /// A field that is searched. Its label tells a visitor where a match was.
    SearchField "search-field" {
        /// Name, short name and other names.
        Name = "name",
        /// The terms that editors have given it, with their synonyms.
        Terms = "terms",
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
    /// Whether it goes into the index in pieces too. Pieces help where little is
    /// said; in long prose every programme has them all.
    pub(super) const fn has_grams(self) -> bool {
        match self {
            Self::Name | Self::Terms | Self::Summary | Self::TargetGroup => true,
            Self::Content
            | Self::Commitments
            | Self::Evaluation
            | Self::Experience
            | Self::Places
            | Self::Sources => false,
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
                Field::Studies | Field::Ratings | Field::Ongoing | Field::Searches | Field::Criticism => {
                    Self::Evaluation
                }
                Field::Places
                | Field::AvailableIn
                | Field::Reach
                | Field::Sites
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
                | Field::Languages
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

/// Whether what answers a question is found by its words. Whom it is not for is told on its
/// page: a programme that leaves somebody out is no answer to whoever asks for them.
pub const fn is_searched(question: Question) -> bool {
    !matches!(question, Question::Field(crate::record::Field::Exclusions))
}

/// A text that goes into the index.
pub(super) struct IndexedText {
    /// Where it goes.
    pub(super) field: SearchField,
    /// Whether it is in English: the rest is treated as one Nordic language.
    pub(super) is_english: bool,
    /// The text.
    pub(super) text: String,
}

/// The texts of a programme. A text in several languages goes in with all of
/// them, and a term with its labels and synonyms.
pub(super) fn texts(programme: &Programme) -> Vec<IndexedText> {
    let mut texts = Vec::new();
    let mut add = |field, found: Vec<(bool, String)>| {
        texts.extend(found.into_iter().map(|(is_english, text)| IndexedText { field, is_english, text }));
    };
    add(SearchField::Name, versions(&programme.name));
    add(SearchField::Name, vec![(false, programme.id.as_str().replace('-', " "))]);
    add(SearchField::Summary, versions(&programme.summary.value));
    for answer in answers(programme) {
        let field = SearchField::of(answer.question);
        let Some(statements) = answer.known.stated().filter(|_| is_searched(answer.question)) else {
            continue;
        };
        if !matches!(answer.question, Question::Field(_)) {
            // That it asks for a coordinator, or pays for meals, is worth finding.
            add(field, labels(answer.question));
        }
        for part in statements.iter().flat_map(Statement::findable_parts) {
            let is_term = matches!(part, Part::Open(_) | Part::Term(_));
            add(if is_term { SearchField::Terms } else { field }, part_texts(part));
        }
    }
    for source in &programme.sources {
        add(SearchField::Sources, versions(&source.title));
        add(SearchField::Sources, vec![(false, source.publisher.clone())]);
    }
    texts
}

fn versions(text: &Text) -> Vec<(bool, String)> {
    text.versions().map(|(lang, text)| (lang.code() == "en", text.to_owned())).collect()
}

fn labels(question: Question) -> Vec<(bool, String)> {
    in_every_language(|words| words.say(&question.label()))
}

fn in_every_language(say: impl Fn(&Words) -> String) -> Vec<(bool, String)> {
    Language::ALL.iter().map(|&language| (language == Language::English, say(Words::of(language)))).collect()
}

/// Everything that a part says, in every language that it says it in, and
/// whether that is English.
fn part_texts(part: &Part<'_>) -> Vec<(bool, String)> {
    // Nobody says which language a synonym is in.
    let nordic = |synonyms: &[String]| synonyms.iter().map(|it| (false, it.clone())).collect::<Vec<_>>();
    match part {
        Part::Prose(text) => versions(text),
        Part::Open(term) => [versions(&term.label), nordic(&term.synonyms)].concat(),
        Part::Place(place) => [versions(&place.label), nordic(&place.synonyms)].concat(),
        Part::Term(term) => in_every_language(|words| words.term(term.vocabulary, term.key)),
        Part::Name(name) | Part::Email(name) => vec![(false, (*name).to_owned())],
        Part::NameIn(name, lang) => vec![(lang.code() == "en", (*name).to_owned())],
        // Numbers are found by filters, not by words; addresses by nobody.
        Part::Quantity(_)
        | Part::Money(_)
        | Part::Cost(_)
        | Part::Age(_)
        | Part::When(_)
        | Part::Period(..)
        | Part::YesNo(_)
        | Part::Link(_)
        | Part::Phone(_)
        | Part::Message(_) => Vec::new(),
    }
}
