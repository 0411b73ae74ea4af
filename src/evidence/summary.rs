//! What is known of a programme and what is not, in few sentences with dates
//! and sources: for whoever writes of it.

use jiff::civil::Date;

use super::finding::tells_how_many;
use super::{Claim, Evidence, Finding, Gap, StudySeen};
use crate::record::{
    Count, Direction, Fact, Ongoing, Programme, Provenance, Quantity, Rating, Search, Study, Term as _, Text,
};
use crate::statement::Part;
use crate::words::{Message, Words};

/// What is known of a programme and what is not.
#[derive(Debug, Clone)]
pub struct Summary<'p> {
    /// A sentence for each study of this programme, then what they found.
    pub known: Vec<Sentence<'p>>,
    /// The same for studies of the original that it was made from.
    pub of_original: Vec<Sentence<'p>>,
    /// What is not known, and what kind of study would change that.
    pub unknown: Vec<Sentence<'p>>,
    /// What others rate it, in their own words.
    pub rated: Vec<Sentence<'p>>,
    /// Studies under way.
    pub under_way: Vec<Sentence<'p>>,
    /// Where editors looked without finding anything, with the day.
    pub searched: Vec<Sentence<'p>>,
}

/// One sentence, or two that belong together.
#[derive(Debug, Clone)]
pub struct Sentence<'p> {
    /// What is said.
    pub says: Message,
    /// What is said after it in the record's own words: a title, a level. It has a
    /// language of its own.
    pub quote: Option<&'p Text>,
    /// Where it comes from. Empty for a gap: that follows from all the studies.
    pub sources: Vec<&'p Provenance>,
    /// The number of the study that it is about, for a link to its place.
    pub study: Option<usize>,
}

/// What is known of a programme and what is not, for a reader of these words on this
/// day.
pub fn summary<'p>(programme: &'p Programme, words: &Words, today: Date) -> Summary<'p> {
    let evidence = Evidence::of(programme);
    let studies = |seen: &[StudySeen<'p>]| -> Vec<Sentence<'p>> {
        seen.iter()
            .flat_map(|seen| std::iter::once(of_study(seen, words)).chain(found(seen, words)))
            .collect()
    };
    Summary {
        known: studies(&evidence.known),
        of_original: studies(&evidence.of_original),
        unknown: evidence.unknown.iter().map(|gap| unknown(gap, words)).collect(),
        rated: evidence.ratings.iter().map(|rating| rated(rating, words)).collect(),
        under_way: evidence.under_way.iter().map(|study| under_way(study, words, today)).collect(),
        searched: evidence.searches.iter().map(searched).collect(),
    }
}

/// Which study it is: design, where, when, how many, who did it; its title after.
pub fn of_study<'p>(seen: &StudySeen<'p>, words: &Words) -> Sentence<'p> {
    let study = seen.study();
    let says = Message::new("evidence-study")
        .with("design", Message::term("design", study.design.key()))
        .with("setting", setting(study))
        .with("year", year(study))
        .with("people", people(seen, words))
        .with("by", Message::named("study-by-", study.independence.key()));
    Sentence {
        says: of_variant(says, study.variant.as_ref(), words),
        quote: Some(&study.title),
        sources: vec![&seen.fact.provenance],
        study: Some(seen.number),
    }
}

/// What is said, and that it is of one variant of the programme alone.
fn of_variant(says: Message, variant: Option<&Text>, words: &Words) -> Message {
    match variant {
        Some(variant) => Message::new("evidence-of-variant")
            .with("said", says)
            .with("variant", variant.for_reader(words.language()).0),
        None => says,
    }
}

/// Where a study was done: "in Norway", or that it is not stated.
pub fn setting(study: &Study) -> Message {
    match study.country {
        Some(country) => Message::named("setting-", country.key()),
        None => Message::new("evidence-no-country"),
    }
}

/// Whether a study had a group to compare with, as far as its record says.
pub const fn comparison_group(study: &Study) -> Message {
    match study.has_comparison_group {
        Some(true) => Message::new("study-compares-yes"),
        Some(false) => Message::new("study-compares-no"),
        None => Message::new("study-compares-unknown"),
    }
}

/// When a study under way is expected, or that its results should have come.
pub fn expected(study: &Ongoing, words: &Words, today: Date) -> Message {
    let Some(expected) = study.expected.as_ref().map(|expected| expected.value) else {
        return Message::new("evidence-not-expected");
    };
    let is_past = expected.last_day() < today;
    let says = if is_past { "evidence-overdue" } else { "evidence-expected" };
    Message::new(says).with("date", Part::When(expected).say(words).text)
}

/// When a study was published.
pub fn year(study: &Study) -> Message {
    match study.year {
        Some(year) => Message::new("evidence-year").with("year", year.to_string()),
        None => Message::new("evidence-no-year"),
    }
}

/// How many took part and how many answered, as the record counts them: two
/// different 49s stay two.
fn people(seen: &StudySeen<'_>, words: &Words) -> Message {
    let listed = |counts: Vec<Quantity>| -> Option<String> {
        let counts = counts.into_iter();
        let told = counts.filter(|quantity| tells_how_many(quantity.unit));
        let said: Vec<String> = told.map(|quantity| Part::Quantity(quantity).say(words).text).collect();
        (!said.is_empty()).then(|| words.list(&said))
    };
    let said = |counts: &[Fact<Count>]| listed(counts.iter().map(|it| it.value.quantity).collect());
    let study = seen.study();
    match (said(&study.participants), said(&study.respondents)) {
        (None, None) => match listed(study.analysed.iter().map(|it| it.value.quantity).collect()) {
            Some(analysed) => Message::new("evidence-analysed").with("counts", analysed),
            None => Message::new("evidence-no-number"),
        },
        (Some(took_part), None) => Message::new("evidence-took-part").with("counts", took_part),
        (None, Some(answered)) => Message::new("evidence-answered").with("counts", answered),
        (Some(took_part), Some(answered)) => Message::new("evidence-took-part-and-answered")
            .with("counts", took_part)
            .with("answered", answered),
    }
}

/// What a study found, counted by what it can be called and which way it went; what it found of a variant apart, unless the
/// whole study is of that.
fn found<'p>(seen: &StudySeen<'p>, words: &Words) -> Vec<Sentence<'p>> {
    let of = |finding: &Finding<'p>| {
        finding.outcome().variant.as_ref().filter(|it| seen.study().variant.as_ref() != Some(it))
    };
    let mut variants: Vec<Option<&Text>> = Vec::new();
    for variant in seen.findings.iter().map(of) {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    variants.sort_by_key(Option::is_some);
    let told = |variant: Option<&Text>| -> Option<Sentence<'p>> {
        let findings: Vec<Finding<'p>> =
            seen.findings.iter().filter(|it| of(it) == variant).copied().collect();
        let counts = direction_counts(&findings);
        let mut parts =
            counts.iter().map(|(claim, direction, n_findings)| found_so(*claim, *direction, *n_findings));
        let first = parts.next()?;
        let says = parts.fold(first, |first, next| {
            Message::new("evidence-found-more").with("first", first).with("next", next)
        });
        let says = of_variant(says, variant, words);
        let sources = findings.iter().map(|finding| &finding.fact.provenance).collect();
        Some(Sentence { says, quote: None, sources, study: Some(seen.number) })
    };
    variants.into_iter().filter_map(told).collect()
}

/// So many findings of one sort, with the way they went when they went one.
pub fn found_so(claim: Claim, direction: Direction, n_findings: usize) -> Message {
    let said = match direction.goes_a_way() {
        true => Message::new("evidence-found").with("direction", Message::term("direction", direction.key())),
        false => Message::new("evidence-found-unmeasured"),
    };
    said.counting(n_findings).with("claim", Message::term("claim", claim.key()))
}

/// How many findings there are of each sort, in the order of the vocabularies.
pub fn direction_counts(findings: &[Finding<'_>]) -> Vec<(Claim, Direction, usize)> {
    let sorts = Claim::ALL.iter().flat_map(|&claim| Direction::ALL.iter().map(move |&it| (claim, it)));
    let counted = sorts.map(|(claim, direction)| {
        let same = |it: &&Finding<'_>| it.claim == claim && it.outcome().direction == direction;
        (claim, direction, findings.iter().filter(same).count())
    });
    counted.filter(|(.., n_findings)| *n_findings > 0).collect()
}

fn unknown<'p>(gap: &Gap<'p>, words: &Words) -> Sentence<'p> {
    let says = Message::new("evidence-gap").with("gap", gap.says(words)).with("closes", gap.closed_by());
    Sentence { says, quote: None, sources: gap.follows_from.clone(), study: None }
}

pub(in crate::evidence) fn rated<'p>(rating: &'p Fact<Rating>, words: &Words) -> Sentence<'p> {
    let value = &rating.value;
    let date = match value.date {
        Some(date) => Message::new("evidence-year").with("year", Part::When(date).say(words).text),
        None => Message::new("evidence-no-date"),
    };
    let says = Message::new("evidence-rated")
        .with("system", value.system.value.as_str())
        .with("of", Message::term("study-of", value.of.key()))
        .with("date", date);
    Sentence { says, quote: Some(&value.level), sources: vec![&rating.provenance], study: None }
}

pub(in crate::evidence) fn under_way<'p>(
    study: &'p Fact<Ongoing>,
    words: &Words,
    today: Date,
) -> Sentence<'p> {
    let says = Message::new("evidence-under-way").with("expected", expected(&study.value, words, today));
    Sentence { says, quote: Some(&study.value.title), sources: vec![&study.provenance], study: None }
}

pub(in crate::evidence) fn searched(search: &Fact<Search>) -> Sentence<'_> {
    let says = Message::new("evidence-searched").with("date", search.value.on);
    Sentence { says, quote: Some(&search.value.text), sources: vec![&search.provenance], study: None }
}
