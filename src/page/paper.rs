//! The draft of the council paper and the one sheet for politicians: the pages to print,
//! and the page where one chooses what they are about.

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::document::Drawn;
use super::frame::{Page, breadcrumbs, with_errors};
use super::part::{Chooser, chosen_in_vain, hidden};
use crate::address::{Address, Chosen, EVERYTHING, Selection};
use crate::compare::MOST;
use crate::paper::{Document, Form, MOST_ON_A_SHEET, NoCommission, Proposal};
use crate::record::{Programme, ProgrammeId};
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::{Language, Message};

/// A document that programmes are chosen for, and what its pages say.
#[derive(Debug)]
pub struct Wanted {
    /// Its address; its files are below it.
    path: &'static str,
    title: &'static str,
    lead: &'static str,
    choose: &'static str,
    write: &'static str,
    norwegian: &'static str,
    /// How many programmes there is room for.
    pub most: usize,
}

/// The council paper.
pub const PAPER: Wanted = Wanted {
    path: "/saksframlegg",
    title: "paper-title",
    lead: "paper-lead",
    choose: "paper-choose",
    write: "paper-write",
    norwegian: "paper-norwegian",
    most: MOST,
};

/// The one sheet for politicians.
pub const SHEET: Wanted = Wanted {
    path: "/ett-ark",
    title: "sheet-title",
    lead: "sheet-lead",
    choose: "sheet-choose",
    write: "sheet-write",
    norwegian: "sheet-norwegian",
    most: MOST_ON_A_SHEET,
};

/// The draft, to read and print.
pub fn paper(visit: &Visit<'_>, document: &Document, programmes: &[Arc<Programme>]) -> Markup {
    let is_open = visit.address.says(EVERYTHING);
    let drawn = Drawn { document, is_open, below_attachments: open_all(visit, is_open) };
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text(PAPER.title)))
            aside.paper-tools aria-labelledby="utkast" {
                p.paper-draft #utkast { (visit.text("paper-draft")) }
                p.ds-paragraph { (visit.text("paper-draft-about")) }
                (files(visit, &[("/saksframlegg/docx", "paper-docx"), ("/saksframlegg/markdown", "take-markdown")]))
                @let ids = programmes.iter().map(|it| it.id.clone());
                (to_sheet(visit, ids, visit.address))
                (proposal(visit, PAPER.path))
            }
            article.paper { (drawn.whole()) }
        }
    };
    let about = visit.text("paper-draft-about");
    Page { title: &document.title, description: Some(&about), name: "paper", main }.around(visit)
}

/// The one sheet, to read and print.
pub fn one_page(visit: &Visit<'_>, document: &Document) -> Markup {
    let title = visit.text(SHEET.title);
    let about = visit.text("sheet-about");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            aside.paper-tools aria-labelledby="utkast" {
                p.paper-draft #utkast { (title) }
                p.ds-paragraph { (about) }
                (files(visit, &[("/ett-ark/docx", "paper-docx")]))
                p.to-sheet { a.ds-link href=(visit.address.at(&visit.href(PAPER.path))) { (visit.text("take-paper")) } }
                (proposal(visit, SHEET.path))
            }
            article.paper { (Drawn { document, is_open: true, below_attachments: html! {} }.whole()) }
        }
    };
    Page { title: &document.title, description: Some(&about), name: "sheet", main }.around(visit)
}

/// The worksheet on whether a municipality is ready for a programme, to fill in and print.
pub fn worksheet(visit: &Visit<'_>, document: &Document, programme: &Programme) -> Markup {
    let (name, _) = programme.name.for_reader(visit.language());
    let about = visit.text("worksheet-about");
    let path = format!("/tiltak/{}", programme.id);
    let docx = format!("{path}/arbeidsark/docx");
    let title = visit.text("worksheet-title");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[("/tiltak", visit.text("nav-programmes")), (&path, name.to_owned())], &title))
            aside.paper-tools aria-labelledby="utkast" {
                p.paper-draft #utkast { (title) }
                p.ds-paragraph { (about) }
                (files(visit, &[(&docx, "paper-docx")]))
            }
            article.paper { (Drawn { document, is_open: true, below_attachments: html! {} }.whole()) }
        }
    };
    Page { title: &document.title, description: Some(&about), name: "sheet", main }.around(visit)
}

/// Where these programmes are told of on one sheet; nothing where they have no room there.
pub(super) fn to_sheet(visit: &Visit<'_>, ids: impl Iterator<Item = ProgrammeId>, along: &Address) -> Markup {
    let ids: Vec<ProgrammeId> = ids.collect();
    let has_room = (1..=SHEET.most).contains(&ids.len());
    let chosen = Selection::of(ids).to_address().and(along.besides(Selection::PROGRAMME));
    html! {
        @if has_room {
            p.to-sheet { a.ds-link href=(chosen.at(&visit.href(SHEET.path))) { (visit.text("take-sheet")) } }
        }
    }
}

/// All attachments opened, or folded again.
fn open_all(visit: &Visit<'_>, is_open: bool) -> Markup {
    let other = visit.address.besides(EVERYTHING.key).with_flag(EVERYTHING, !is_open);
    let label = if is_open { "show-less" } else { "show-all" };
    html! { p.open-all { a.ds-link href=(other.at(&visit.href(PAPER.path))) { (visit.text(label)) } } }
}

/// For readers of Danish and English: the document is Norwegian.
pub fn norwegian_only(visit: &Visit<'_>, wanted: &Wanted, programmes: &[Arc<Programme>]) -> Markup {
    let names: Vec<String> =
        programmes.iter().map(|it| Part::Prose(&it.name).say(visit.words).text).collect();
    let lead = visit.say(&Message::named("", wanted.norwegian).with("names", visit.words.list(&names)));
    in_norwegian(visit, &visit.text(wanted.title), &lead)
}

/// The same of a worksheet.
pub fn worksheet_norwegian_only(visit: &Visit<'_>, programme: &Programme) -> Markup {
    let (name, _) = programme.name.for_reader(visit.language());
    let lead = visit.say(&Message::new("worksheet-norwegian").with("names", name));
    in_norwegian(visit, &visit.text("worksheet-title"), &lead)
}

fn in_norwegian(visit: &Visit<'_>, title: &str, lead: &str) -> Markup {
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            ul.paper-forms {
                @for form in Form::ALL {
                    @let language = form.language();
                    li {
                        a.ds-button href=(visit.in_language(language)) lang=(language.code()) hreflang=(language.code()) {
                            (language.own_name())
                        }
                    }
                }
            }
        }
    };
    Page { title, description: Some(lead), name: "choose", main }.around(visit)
}

/// The page where one chooses what a document is about, and why it could not be
/// written when it was asked for. `chosen` are the programmes that the address
/// names.
pub fn choose_for(
    visit: &Visit<'_>,
    wanted: &Wanted,
    chosen: &Chosen,
    programmes: &[Arc<Programme>],
    why: &NoCommission,
) -> Markup {
    let title = visit.text(wanted.title);
    let most = wanted.most.to_string();
    let wrong = match why {
        // What is not here, and what nobody chooses, is told as everywhere.
        NoCommission::Nothing | NoCommission::Unknown => Vec::new(),
        NoCommission::TooMany if chosen.is_too_many => Vec::new(),
        NoCommission::TooMany => vec![Message::new("paper-too-many").with("most", most.clone())],
        NoCommission::Wrong(messages) => messages.clone(),
    };
    let lead = visit.say(&Message::named("", wanted.lead).with("most", most));
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            (chosen_in_vain(visit, chosen, 1))
            @if !wrong.is_empty() {
                div.ds-alert data-color="danger" role="alert" {
                    @for message in &wrong { p { (visit.say(message)) } }
                    @if matches!(why, NoCommission::Wrong(_)) { (ways_back(visit)) }
                }
            }
            p.lead { (lead) }
            (Chooser {
                path: wanted.path,
                legend: visit.text(wanted.choose),
                button: visit.text(wanted.write),
                programmes,
                chosen: &chosen.selection.ids,
                visit,
            })
        }
    };
    let title = if wrong.is_empty() { title } else { with_errors(visit, &title) };
    Page { title: &title, description: Some(&lead), name: "choose", main }.around(visit)
}

/// Back to where the numbers were typed, with everything that was typed.
fn ways_back(visit: &Visit<'_>) -> Markup {
    html! {
        ul {
            @for (path, label) in [("/finn-tiltak", "fit-title"), ("/planlegg", "plan-short")] {
                li {
                    a.ds-link href=(visit.address.at(&visit.href(path))) {
                        (visit.say(&Message::named("", label)))
                    }
                }
            }
        }
    }
}

/// The same as files, each by its path and its label, and in the other form.
fn files(visit: &Visit<'_>, files: &[(&str, &'static str)]) -> Markup {
    let other = match visit.language() {
        Language::Nynorsk => Language::Bokmal,
        Language::Bokmal | Language::Danish | Language::English => Language::Nynorsk,
    };
    html! {
        ul {
            @for (at, (path, label)) in files.iter().enumerate() {
                li {
                    a.ds-button data-variant=[(at > 0).then_some("secondary")] href=(visit.address.at(&visit.href(path))) {
                        (visit.text(label))
                    }
                }
            }
            li {
                a.ds-button data-variant="secondary" href=(visit.in_language(other)) hreflang=(other.code()) lang=(other.code()) {
                    (other.own_name())
                }
            }
        }
    }
}

/// What the council is asked to decide: the writer's choice, kept in the address.
fn proposal(visit: &Visit<'_>, path: &str) -> Markup {
    let chosen = Proposal::from_address(visit.address);
    let others =
        visit.address.pairs().filter(|(key, _)| ![Proposal::KEY, Proposal::DECIDES.key].contains(key));
    html! {
        details.proposal-choice open[chosen.is_some()] {
            summary { (visit.text("paper-proposal")) }
        form.paper-proposal action=(visit.action(path)) method="get" {
            (hidden(others))
            div.ds-field {
                label.ds-label data-weight="medium" for="vedtak" { (visit.text("paper-proposal-label")) }
                select.ds-input #vedtak name=(Proposal::KEY) {
                    option value="" { (visit.text("paper-proposal-open")) }
                    @for &it in Proposal::ALL {
                        option value=(it.key()) selected[chosen == Some(it)] { (visit.say(&it.label())) }
                    }
                }
            }
            div.ds-field {
                input.ds-input type="checkbox" #avgjor name=(Proposal::DECIDES.key) value=(Proposal::DECIDES.yes)
                    checked[visit.address.says(Proposal::DECIDES)];
                label.ds-label data-weight="regular" for="avgjor" { (visit.text("paper-proposal-decides")) }
            }
            button.ds-button data-variant="secondary" type="submit" { (visit.text("paper-proposal-use")) }
        }
        }
    }
}
