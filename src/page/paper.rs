//! The draft of the council paper: the page to print, and the page where one
//! chooses what it is about.

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs, with_errors};
use super::part::{Chooser, chosen_in_vain, hidden};
use crate::address::Chosen;
use crate::compare::MOST;
use crate::paper::{
    Block, Cell, Document, Form, Level, Line, NoCommission, Prompt, Proposal, Run, Table, spans,
};
use crate::record::Programme;
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::{Language, Message, Words};

/// The address of the paper.
const PATH: &str = "/saksframlegg";

/// The draft, to read and print.
pub fn paper(visit: &Visit<'_>, document: &Document) -> Markup {
    let drawn = Drawn { words: document.form.words() };
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("paper-title")))
            aside.paper-tools aria-labelledby="utkast" {
                p.paper-draft #utkast { (visit.text("paper-draft")) }
                p.ds-paragraph { (visit.text("paper-draft-about")) }
                (downloads(visit))
                (proposal(visit))
            }
            article.paper {
                h1.ds-heading data-size="lg" { (document.title) }
                @for block in &document.blocks { (drawn.block(block)) }
            }
        }
    };
    let about = visit.text("paper-draft-about");
    Page { title: &document.title, description: Some(&about), name: "paper", main }.around(visit)
}

/// For readers of Danish and English: the paper is Norwegian.
pub fn paper_elsewhere(visit: &Visit<'_>, programmes: &[Arc<Programme>]) -> Markup {
    let title = visit.text("paper-title");
    let names: Vec<String> =
        programmes.iter().map(|it| Part::Prose(&it.name).say(visit.words).text).collect();
    let lead = visit.say(&Message::new("paper-norwegian").with("names", visit.words.list(&names)));
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
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
    Page { title: &title, description: Some(&lead), name: "choose", main }.around(visit)
}

/// The page where one chooses what the paper is about, and why it could not be
/// written when it was asked for. `chosen` are the programmes that the address
/// names.
pub fn choose_paper(
    visit: &Visit<'_>,
    chosen: &Chosen,
    programmes: &[Arc<Programme>],
    why: &NoCommission,
) -> Markup {
    let title = visit.text("paper-title");
    let wrong = match why {
        // What is not here, and what nobody chooses, is told as everywhere.
        NoCommission::Nothing | NoCommission::Unknown => Vec::new(),
        NoCommission::TooMany if chosen.is_too_many => Vec::new(),
        NoCommission::TooMany => vec![Message::new("paper-too-many").with("most", MOST.to_string())],
        NoCommission::Wrong(messages) => messages.clone(),
    };
    let lead = visit.say(&Message::new("paper-lead").with("most", MOST.to_string()));
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
                path: PATH,
                legend: visit.text("paper-choose"),
                button: visit.text("paper-write"),
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

/// The same draft as files, and in the other form.
fn downloads(visit: &Visit<'_>) -> Markup {
    let other = match visit.language() {
        Language::Nynorsk => Language::Bokmal,
        Language::Bokmal | Language::Danish | Language::English => Language::Nynorsk,
    };
    html! {
        ul {
            li { a.ds-button href=(visit.address.at(&visit.href("/saksframlegg/docx"))) { (visit.text("paper-docx")) } }
            li {
                a.ds-button data-variant="secondary" href=(visit.address.at(&visit.href("/saksframlegg/markdown"))) {
                    (visit.text("take-markdown"))
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
fn proposal(visit: &Visit<'_>) -> Markup {
    let chosen = Proposal::from_address(visit.address);
    let others =
        visit.address.pairs().filter(|(key, _)| ![Proposal::KEY, Proposal::DECIDES.key].contains(key));
    html! {
        form.paper-proposal action=(visit.action(PATH)) method="get" {
            (hidden(others))
            div.ds-field {
                label.ds-label data-weight="medium" for="vedtak" { (visit.text("paper-proposal")) }
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

/// Who draws the blocks of a document.
struct Drawn {
    words: &'static Words,
}

impl Drawn {
    fn block(&self, block: &Block) -> Markup {
        html! {
            @match block {
                // The title is the first level of the page.
                Block::Heading(level, text) => @match level.number() {
                    1 => h2.ds-heading data-size="md" data-begins=[(*level == Level::NewPage).then_some("page")] { (text) },
                    2 => h3.ds-heading data-size="sm" { (text) },
                    _ => h4.ds-heading data-size="xs" { (text) },
                },
                Block::Paragraph(line) => p { (drawn(line)) },
                Block::Notice(line) => div.ds-alert data-color="warning" { p { (drawn(line)) } },
                Block::List(items) => ul.ds-list { @for item in items { li { (drawn(item)) } } },
                Block::Table(table) => (self.table(table)),
                Block::Prompt(prompt) => (self.prompt(prompt)),
                Block::Fields(names) => dl.paper-fields {
                    @for name in names { div { dt { (name) } dd { "…" } } }
                },
                Block::Sources(sources) => ol.paper-sources {
                    @for (at, source) in sources.iter().enumerate() {
                        li id={ "kilde-" (at + 1) } { (drawn(source)) }
                    }
                },
            }
        }
    }

    fn table(&self, table: &Table) -> Markup {
        html! {
            section.table-scroll tabindex="0" aria-label=(table.caption) {
                table.ds-table.paper-table data-border data-size="sm" data-columns=(table.head.len()) {
                    caption { (table.caption) }
                    colgroup { @for share in &table.widths { col data-share=(share); } }
                    thead { tr { @for head in &table.head { th scope="col" { (drawn(head)) } } } }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                @for (at, cell) in row.iter().enumerate() {
                                    @if at == 0 { th scope="row" { (lines(cell)) } } @else { td { (lines(cell)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What is left to the writer: never to be taken for a fact.
    fn prompt(&self, prompt: &Prompt) -> Markup {
        html! {
            div.prompt {
                p.prompt-label { (self.words.text("sak-prompt")) }
                ul { @for item in &prompt.items { li { (item) } } }
            }
        }
    }
}

fn lines(cell: &Cell) -> Markup {
    html! {
        @match cell.as_slice() {
            [only] => (drawn(only)),
            several => @for line in several { p { (drawn(line)) } },
        }
    }
}

fn cited(number: usize) -> Markup {
    html! { a.ds-link.cited href={ "#kilde-" (number) } { "[" (number) "]" } }
}

fn drawn(line: &Line) -> Markup {
    html! {
        @for run in &line.0 {
            @match run {
                Run::Text(text) => (text),
                Run::Foreign(text, code) => span lang=(code) { (text) },
                Run::Strong(text) => strong { (text) },
                Run::Link(text, url) => a.ds-link href=(url) rel="external noopener" { (text) },
                Run::Cited(numbers) => @for (first, last) in spans(numbers) {
                    " " (cited(first))
                    @if first != last { "–" (cited(last)) }
                },
            }
        }
    }
}
