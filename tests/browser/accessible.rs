//! What axe says of every page: nothing.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::chromium::in_browser;
use super::site::Site;
use super::tab::{Scheme, Tab};
use super::visit::{Visit, abroad, crowded, everywhere};

/// axe-core, which runs in the page as a visitor's own tool would.
const AXE: &str = include_str!("axe.min.js");

/// Asks axe for what WCAG 2.2 AA and good custom ask for, and keeps what a
/// person needs to put it right.
const ASK: &str = "
    axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
    }).then(found => found.violations.flatMap(it => it.nodes.map(node => ({
        rule: it.id, help: it.help, element: node.target.flat().join(' '), html: node.html, why: node.failureSummary,
    }))))";

/// How much room and which colours: every room once, each colour in two.
const WIDE: &[(i64, Scheme)] = &[(1280, Scheme::Light), (1280, Scheme::Dark)];
const MIDDLE: &[(i64, Scheme)] = &[(768, Scheme::Light)];
const NARROW: &[(i64, Scheme)] = &[(360, Scheme::Light), (320, Scheme::Dark)];
const ALL: &[(i64, Scheme)] =
    &[(1280, Scheme::Light), (768, Scheme::Dark), (360, Scheme::Dark), (320, Scheme::Light)];
const SAMPLE: &[(i64, Scheme)] = &[(1280, Scheme::Dark), (320, Scheme::Light)];

/// Something that axe finds.
#[derive(Debug, Deserialize)]
struct Violation {
    rule: String,
    help: String,
    element: String,
    html: String,
    why: String,
}

/// What axe finds, each thing once with every place where it is found.
#[derive(Default)]
struct Findings {
    places: BTreeMap<String, Vec<String>>,
}

impl Findings {
    async fn look(&mut self, tab: &Tab, visits: &[Visit], rooms: &[(i64, Scheme)]) {
        for visit in visits {
            visit.go(tab).await;
            tab.see::<()>(&format!("{AXE}; undefined")).await;
            self.look_here(tab, &visit.name(), rooms).await;
        }
    }

    async fn look_here(&mut self, tab: &Tab, place: &str, rooms: &[(i64, Scheme)]) {
        for &(width, scheme) in rooms {
            tab.is_wide(width, 800).await;
            tab.wants(scheme).await;
            for found in tab.see::<Vec<Violation>>(ASK).await {
                let Violation { rule, help, element, html, why } = found;
                let html: String = html.chars().take(240).collect();
                let why = why.replace('\n', "\n    ");
                let said = format!("{rule}: {help}\n    {element}\n    {html}\n    {why}");
                self.places.entry(said).or_default().push(format!("{place} ({width} px, {})", scheme.key()));
            }
        }
    }

    #[track_caller]
    fn are_none(self) {
        let told: Vec<String> = self
            .places
            .iter()
            .map(|(said, places)| format!("{said}\n    on {}", places.join("\n       ")))
            .collect();
        assert!(told.is_empty(), "axe finds {} things:\n\n{}\n", told.len(), told.join("\n\n"));
    }
}

#[tokio::test]
async fn axe_finds_nothing_on_a_wide_screen() {
    in_browser(async |tab| {
        let mut findings = Findings::default();
        findings.look(tab, &everywhere(&Site::real().await), WIDE).await;
        findings.are_none();
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_phone() {
    in_browser(async |tab| {
        let mut findings = Findings::default();
        findings.look(tab, &everywhere(&Site::real().await), NARROW).await;
        findings.are_none();
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_tablet() {
    in_browser(async |tab| {
        let mut findings = Findings::default();
        findings.look(tab, &everywhere(&Site::real().await), MIDDLE).await;
        findings.are_none();
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_when_there_is_much() {
    in_browser(async |tab| {
        let mut findings = Findings::default();
        findings.look(tab, &crowded(&Site::large().await), ALL).await;
        findings.are_none();
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_other_languages() {
    in_browser(async |tab| {
        let mut findings = Findings::default();
        findings.look(tab, &abroad(&Site::real().await), SAMPLE).await;
        findings.are_none();
    })
    .await;
}
