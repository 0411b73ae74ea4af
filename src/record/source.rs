//! Where a fact comes from: the sources of a record, and the marks that point
//! into them.

use jiff::civil::Date;
use url::Url;

use super::{PartialDate, Text};
use crate::span::Written;
use crate::term::vocabulary;
use crate::words::Message;

/// The short name of a source inside one record: `rapport-2025`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub String);

/// A document or page that facts were read in.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// The name that facts use.
    pub id: SourceId,
    /// Its own title, in its own language.
    pub title: Text,
    /// Who published it.
    pub publisher: String,
    /// What sort of document it is.
    pub kind: SourceKind,
    /// What its publisher has at stake.
    pub interest: Interest,
    /// When it was published, when it says so.
    pub published: Option<Written<PartialDate>>,
    /// The day an editor read it.
    pub read_on: Written<Date>,
    /// How much of it was read, when the record says so.
    pub extent: Option<Extent>,
    /// Its address.
    pub link: Option<Written<Url>>,
    /// The address of a copy on somebody else's site, when the original was read
    /// there: an editor should find the original.
    pub copy: Option<Written<Url>>,
    /// What a reader should know about it ("lest i sammendrag").
    pub note: Option<Text>,
}

/// A source is old when it was published this many years ago.
const OLD_AFTER_YEARS: i16 = 5;

impl Source {
    /// Whether its publisher has nothing at stake.
    pub fn is_independent(&self) -> bool {
        self.interest == Interest::Independent
    }

    /// When it was read, and that only a part of it was, when that is so.
    pub fn when_read(&self) -> Message {
        let id = match self.extent {
            Some(Extent::Excerpt) => "source-read-in-part",
            Some(Extent::Whole) | None => "source-read-on",
        };
        Message::new(id).with("date", self.read_on.value)
    }

    /// When it was published, when that is so long ago that what it says may no
    /// longer hold.
    pub fn old_since(&self, today: Date) -> Option<PartialDate> {
        let published = self.published.as_ref()?.value;
        (published.year() + OLD_AFTER_YEARS < today.year()).then_some(published)
    }
}

/// Where in a source a fact stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Which source.
    pub source: SourceId,
    /// Where in it: a page or a heading, in the source's own words.
    pub at: String,
}

vocabulary! {
    /// What sort of document a source is.
    SourceKind "source-kind" {
        /// The owner's own page about the programme.
        OwnerPage = "owner-page",
        /// A report that evaluates or documents the programme.
        EvaluationReport = "evaluation-report",
        /// A peer-reviewed article.
        ResearchArticle = "research-article",
        /// A thesis.
        Thesis = "thesis",
        /// A municipality's page.
        MunicipalityPage = "municipality-page",
        /// A page by a hospital, a directorate or another public body.
        PublicBodyPage = "public-body-page",
        /// A research project's page or register entry.
        ProjectPage = "project-page",
        /// A database that describes or rates programmes.
        Clearinghouse = "clearinghouse",
        /// News.
        News = "news",
        /// The programme's manual.
        Manual = "manual",
    }
}

vocabulary! {
    /// How much of a source was read. What does not stand in an excerpt may stand in the rest.
    Extent "extent" {
        /// All of it.
        Whole = "whole",
        /// A part of it, or what somebody else retold of it.
        Excerpt = "excerpt",
    }
}

vocabulary! {
    /// What the publisher of a source has at stake in what it says.
    Interest "interest" {
        /// It owns or sells the programme.
        Owner = "owner",
        /// It paid for the programme or its evaluation.
        Funder = "funder",
        /// Neither.
        Independent = "independent",
    }
}
