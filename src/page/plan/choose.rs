//! The page where one chooses which programmes to plan.

use std::sync::Arc;

use maud::{Markup, html};

use crate::page::Visit;
use crate::page::frame::{Page, breadcrumbs};
use crate::page::part::{StatusMark, said};
use crate::plan::MOST;
use crate::record::{Programme, ProgrammeId};
use crate::statement::Part;
use crate::words::Message;

/// The page where one chooses which programmes to plan.
pub struct PlanChooser<'c> {
    /// Those chosen so far.
    pub chosen: &'c [ProgrammeId],
    /// Those that can be chosen, by name.
    pub programmes: &'c [Arc<Programme>],
}

/// The page where one chooses which programmes to plan.
pub fn choose_plan(visit: &Visit<'_>, chooser: &PlanChooser<'_>) -> Markup {
    let title = visit.text("plan-heading");
    let most = Message::new("plan-too-many").with("most", MOST.to_string());
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("plan-short")))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text("plan-choose-lead")) }
            @if chooser.chosen.len() > MOST {
                div.ds-alert data-color="warning" { p { (visit.say(&most)) } }
            }
            form.chooser action=(visit.href("/planlegg")) method="get" {
                fieldset.ds-fieldset {
                    legend.ds-label data-weight="medium" { (visit.say(&Message::new("plan-choose").with("most", MOST.to_string()))) }
                    @for programme in chooser.programmes {
                        @let id = programme.id.as_str();
                        div.ds-field {
                            input.ds-input type="checkbox" id={ "velg-" (id) } name="p" value=(id)
                                checked[chooser.chosen.contains(&programme.id)];
                            label.ds-label data-weight="regular" for={ "velg-" (id) } {
                                (said(&Part::Prose(&programme.name).say(visit.words))) " "
                                (StatusMark { status: programme.lifecycle.status(), visit })
                            }
                        }
                    }
                }
                button.ds-button type="submit" { (visit.text("plan-chosen")) }
            }
            section aria-labelledby="ett" {
                h2.ds-heading data-size="xs" #ett { (visit.text("plan-choose-one")) }
                ul.plan-one {
                    @for programme in chooser.programmes {
                        li {
                            a.ds-link href=(visit.href(&format!("/planlegg/{}", programme.id))) {
                                (said(&Part::Prose(&programme.name).say(visit.words)))
                            }
                        }
                    }
                }
            }
        }
    };
    Page { title: &title, description: None, name: "choose", main }.around(visit)
}
