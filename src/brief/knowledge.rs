//! «Hvor mye vet vi?»
//!
//! How many of all questions are answered, how many sources are independent, when the record was last gone
//! through and in which role, and whether the owner has confirmed it.

use jiff::civil::Date;

use super::answer::{BriefAnswer, BriefQuestion};
use super::said::prose;
use crate::coverage::Tally;
use crate::record::{Programme, Question};
use crate::words::Message;

pub(super) fn answer(programme: &Programme, today: Date) -> BriefAnswer {
    let mut answer = BriefAnswer::new(BriefQuestion::Knowledge);
    let tally = Tally::of(programme, Question::all());
    answer.say(
        Message::new("brief-knowledge-answered")
            .with("stated", tally.stated.to_string())
            .with("total", tally.total().to_string()),
    );
    let independent = programme.sources.iter().filter(|it| it.is_independent()).count();
    answer.say(
        Message::new("brief-knowledge-sources")
            .counting(programme.sources.len())
            .with("independent", independent.to_string()),
    );
    let editorial = &programme.editorial;
    match (&editorial.reviewed_on, &editorial.reviewed_by) {
        (Some(on), Some(role)) => answer.say(
            Message::new("brief-knowledge-reviewed-by").with("date", on.value).with("role", prose(role)),
        ),
        (Some(on), None) => answer.say(Message::new("brief-knowledge-reviewed").with("date", on.value)),
        (None, _) => answer.say(Message::new("brief-knowledge-not-reviewed")),
    }
    match &editorial.confirmed_by_owner {
        Some(on) => answer.say(Message::new("brief-knowledge-confirmed").with("date", on.value)),
        None => answer.say(Message::new("brief-knowledge-not-confirmed")),
    }
    if editorial.next_review.as_ref().is_some_and(|it| it.value < today) {
        answer.say(Message::new("brief-knowledge-overdue"));
    }
    answer
}
