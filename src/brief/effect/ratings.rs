//! What others rate a programme, in their own words: of each of them the newest. Where nobody dates one, the record's order
//! does: an editor writes the newest first. A level that tells a reader nothing, in a language that few have or in numbers alone,
//! is told by what the record says that it means.

use crate::brief::answer::BriefAnswer;
use crate::brief::available::when;
use crate::brief::said::{prose, unstopped};
use crate::evidence::Evidence;
use crate::record::{Fact, PartialDate, Rating, StudyOf};
use crate::statement::Part;
use crate::words::{Language, Message};

pub(super) fn ratings(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let all = evidence.ratings;
    for (at, rating) in all.iter().enumerate() {
        let is_past = |(other, it): (usize, &Fact<Rating>)| is_newer(&it.value, &rating.value, other < at);
        if all.iter().enumerate().any(is_past) {
            continue;
        }
        answer.say(rated(&rating.value));
        answer.cite(&rating.provenance);
    }
}

fn is_newer(one: &Rating, other: &Rating, stands_before: bool) -> bool {
    let is_same = (one.system.value.as_str(), &one.variant, one.of)
        == (other.system.value.as_str(), &other.variant, other.of);
    is_same
        && match (one.date.map(PartialDate::first_day), other.date.map(PartialDate::first_day)) {
            (Some(one), Some(other)) => one > other,
            (None, _) | (_, None) => stands_before,
        }
}

fn rated(rating: &Rating) -> Message {
    let says = match (rating.of, rating.date) {
        (StudyOf::Programme, Some(_)) => "brief-effect-rated",
        (StudyOf::Programme, None) => "brief-effect-rated-undated",
        (StudyOf::Original, Some(_)) => "brief-effect-rated-original",
        (StudyOf::Original, None) => "brief-effect-rated-original-undated",
    };
    let mut message =
        Message::new(says).with("system", rating.system.value.as_str()).with("level", prose(&rating.level));
    if let Some(date) = rating.date {
        message = message.with("date", when(Part::When(date)));
    }
    let is_foreign = rating.level.exactly(Language::Bokmal).is_none();
    let is_number = !rating.level.versions().any(|(_, level)| level.contains(char::is_alphabetic));
    let means = rating.text.as_ref().filter(|_| is_foreign || is_number);
    let has_scale = rating.edition.is_none() || (is_number && means.is_none());
    let added = [
        (means, "brief-effect-rating-means"),
        (rating.variant.as_ref(), "brief-effect-rating-variant"),
        (rating.edition.as_ref(), "brief-effect-rating-edition"),
        (rating.scale.as_ref().filter(|_| has_scale), "brief-effect-rating-scale"),
    ];
    added.into_iter().fold(message, |message, (text, says)| match text {
        Some(text) => Message::new(says).with("rating", message).with("text", unstopped(text)),
        None => message,
    })
}
