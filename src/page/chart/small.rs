//! Small pictures: one line high, beside the words that they draw. Across they are measured
//! in per cent of one width, so that those that stand below each other can be compared.
//!
//! The number stands beside as text: once for whoever sees it, and not again for whoever
//! hears what the words beside say already. What nobody says is hatched.

use maud::{Markup, html};

use super::one_line::{drawn_ages, drawn_course, drawn_group, framed, hatched};
use crate::brief::BriefQuestion;
use crate::compare::ages::ages;
use crate::compare::glance::{course, group};
use crate::page::Visit;
use crate::record::{Known, Programme, Quantity, SilenceKind, Term as _};
use crate::statement::Part;
use crate::words::Message;

/// A programme in two pictures: how old the children are, and how long it takes. What
/// the words `beside` say is not said again to whoever hears it.
pub(in crate::page) fn at_a_glance(visit: &Visit<'_>, programme: &Programme, beside: &str) -> Markup {
    html! { div.glance { (ages_picture(visit, programme, beside)) (course_picture(visit, programme, beside)) } }
}

/// What of an answer can be drawn; nothing of most.
pub(in crate::page) fn pictured(
    visit: &Visit<'_>,
    programme: &Programme,
    question: BriefQuestion,
    beside: &str,
) -> Markup {
    match question {
        BriefQuestion::ForWhom => html! { div.glance { (ages_picture(visit, programme, beside)) } },
        BriefQuestion::What => html! {
            div.glance { (group_picture(visit, programme, beside)) (course_picture(visit, programme, beside)) }
        },
        BriefQuestion::Available
        | BriefQuestion::Commitments
        | BriefQuestion::Effort
        | BriefQuestion::Cost
        | BriefQuestion::Effect
        | BriefQuestion::Knowledge
        | BriefQuestion::Contact => html! {},
    }
}

/// The ages of the children, from birth to the age of majority.
fn ages_picture(visit: &Visit<'_>, programme: &Programme, beside: &str) -> Markup {
    let spans = ages(programme);
    let said = spans.iter().map(|it| Part::Age(it.span).say(visit.words).text).collect();
    let known = programme.target_group.child_age.map(|_| (drawn_ages(&spans), said));
    Small { shows: "ages", called: "small-ages", beside }.picture(visit, known)
}

/// The course in weeks, with a dot for each session where it is known when they are.
fn course_picture(visit: &Visit<'_>, programme: &Programme, beside: &str) -> Markup {
    let course = course(programme);
    let known = course.map(|it| (drawn_course(&it.lengths, it.sessions), quantities(visit, &it.stated)));
    Small { shows: "course", called: "small-length", beside }.picture(visit, known)
}

/// The seats of a group. Many programmes have no groups, so silence is not drawn.
fn group_picture(visit: &Visit<'_>, programme: &Programme, beside: &str) -> Markup {
    let group = group(programme);
    let Some(group) = group.stated() else { return html! {} };
    let known = Known::Stated((drawn_group(group), quantities(visit, &group.stated)));
    Small { shows: "group", called: "small-group", beside }.picture(visit, known)
}

/// A picture with its number.
struct Small<'s> {
    /// A word for the stylesheet.
    shows: &'static str,
    /// The message that says what the number is of, where nothing beside does.
    called: &'static str,
    /// What is said beside it.
    beside: &'s str,
}

impl Small<'_> {
    /// What is drawn, with what each source says; hatched for what nobody says, where it
    /// is a question at all.
    fn picture(&self, visit: &Visit<'_>, known: Known<(Markup, Vec<String>)>) -> Markup {
        let silence = known.silence_kind();
        if silence == Some(SilenceKind::NotApplicable) {
            return html! {};
        }
        let (drawn, said) = match known {
            Known::Stated((drawn, said)) => (drawn, either(visit, said)),
            Known::Silent(silence) => (hatched(0.0, 100.0), visit.say(&silence.kind().label())),
        };
        let is_said = silence.is_none() && says(self.beside, &said);
        html! {
            span.small data-shows=(self.shows) data-silence=[silence.map(SilenceKind::key)] {
                (framed(&drawn))
                @if is_said {
                    span.small-says aria-hidden="true" { (said) }
                } @else {
                    span.small-says { (visit.say(&Message::named("", self.called).with("says", said))) }
                }
            }
            " "
        }
    }
}

/// Whether a text says a number: 18 weeks are not 8 weeks.
fn says(text: &str, number: &str) -> bool {
    let is_whole = |at: usize| !text[..at].ends_with(|it: char| it.is_numeric() || "–,.½".contains(it));
    text.match_indices(number).any(|(at, _)| is_whole(at))
}

fn quantities(visit: &Visit<'_>, stated: &[Quantity]) -> Vec<String> {
    stated.iter().map(|&it| Part::Quantity(it).say(visit.words).text).collect()
}

/// What each source says, each wording once.
fn either(visit: &Visit<'_>, mut said: Vec<String>) -> String {
    said.dedup();
    let or = |first, next| visit.say(&Message::new("brief-or").with("first", first).with("next", next));
    said.into_iter().reduce(or).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_said_only_where_it_stands_whole() {
        for (text, is_said) in [
            ("Varer 8 uker.", true),
            ("8 uker", true),
            ("Varer 18 uker.", false),
            ("Varer 6–8 uker.", false),
            ("Varer 18 uker, så 8 uker.", true),
            ("", false),
        ] {
            assert_eq!(says(text, "8 uker"), is_said, "{text}");
        }
    }
}
