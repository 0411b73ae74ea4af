//! The answer to whether it works, as something to quote: what is said, of what, by
//! whom it was read and when, and which sources it rests on.

use super::{Brief, BriefQuestion};
use crate::record::{Programme, Source};
use crate::words::{Message, Words};

/// So many sources are named.
const MOST_SOURCES: usize = 3;

impl Brief {
    /// What can be quoted of the answer to whether it works.
    pub fn quote(&self, programme: &Programme, words: &Words) -> String {
        let answer = self.answer(BriefQuestion::Effect);
        let mut sources: Vec<String> = Vec::new();
        for citation in &answer.provenance.citations {
            let Some(source) = programme.source(&citation.source) else { continue };
            let named = named(source, words);
            if !sources.contains(&named) {
                sources.push(named);
            }
        }
        if sources.len() > MOST_SOURCES {
            let n_more = sources.len() - MOST_SOURCES;
            sources.truncate(MOST_SOURCES);
            sources.push(words.say(&Message::new("brief-more").counting(n_more)));
        }
        let says = if sources.is_empty() { "brief-quote" } else { "brief-quote-from" };
        let message = Message::new(says)
            .with("said", answer.short(words))
            .with("name", programme.name.for_reader(words.language()).0)
            .with("site", words.text("site-name"))
            .with("sources", words.list(&sources));
        words.say(&match &programme.editorial.reviewed_on {
            Some(day) => message.with("date", day.value),
            None => message.with("date", words.text("brief-undated")),
        })
    }
}

/// A source by who published it and when.
fn named(source: &Source, words: &Words) -> String {
    let year = match &source.published {
        Some(published) => published.value.year().to_string(),
        None => words.text("brief-undated"),
    };
    words.say(
        &Message::new("brief-quote-source").with("publisher", source.publisher.as_str()).with("year", year),
    )
}
