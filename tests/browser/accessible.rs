//! What axe says of every page: nothing.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::chromium::in_browser;
use super::site::Site;
use super::tab::{Scheme, Tab};
use super::visit::{Visit, abroad, crowded, everywhere, in_turn, sample, unpublished};

/// axe-core, which runs in the page as a visitor's own tool would.
const AXE: &str = include_str!("axe.min.js");

/// By which rules axe judges.
const TAGS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

/// What axe is asked, on how wide a page, in which colours.
struct Look {
    width: i64,
    scheme: Scheme,
    at: Aspect,
}

/// Looking at colours takes axe as long as all the rest, and colours do not
/// change with the width.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Aspect {
    Everything,
    Colours,
    AllButColours,
}

impl Aspect {
    /// What axe calls it.
    fn options(self) -> String {
        match self {
            Self::Everything => format!("runOnly: {TAGS}"),
            Self::Colours => {
                "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }".to_owned()
            }
            Self::AllButColours => {
                format!("runOnly: {TAGS}, rules: {{ 'color-contrast': {{ enabled: false }} }}")
            }
        }
    }

    /// Asks axe, and keeps what a person needs to put it right.
    fn question(self) -> String {
        format!(
            "axe.run(document, {{ {}, resultTypes: ['violations'] }}).then(found =>
                found.violations.flatMap(it => it.nodes.map(node => {{
                    const beside = [...node.any, ...node.all, ...node.none].flatMap(it => it.relatedNodes);
                    const why = [node.failureSummary, ...beside.map(it => it.html.slice(0, 240))];
                    const element = [node.target.flat().join(' '), node.html.slice(0, 240)];
                    return {{ rule: it.id + ': ' + it.help, lines: [...element, ...why].join('\\n') }};
                }})))",
            self.options()
        )
    }
}

const WIDE: &[Look] = &[
    Look { width: 1280, scheme: Scheme::Light, at: Aspect::Everything },
    Look { width: 1280, scheme: Scheme::Dark, at: Aspect::Colours },
];
const PHONE: &[Look] = &[Look { width: 360, scheme: Scheme::Light, at: Aspect::AllButColours }];
const BETWEEN: &[Look] = &[
    Look { width: 768, scheme: Scheme::Light, at: Aspect::AllButColours },
    Look { width: 320, scheme: Scheme::Dark, at: Aspect::Everything },
];
const FOREIGN: &[Look] = &[
    Look { width: 1280, scheme: Scheme::Dark, at: Aspect::Everything },
    Look { width: 320, scheme: Scheme::Light, at: Aspect::AllButColours },
];

/// Something that axe finds.
#[derive(Debug, Deserialize)]
struct Violation {
    rule: String,
    lines: String,
}

/// What axe finds, each thing once with every place where it is found.
#[derive(Default)]
struct Findings {
    places: BTreeMap<String, Vec<String>>,
}

impl Findings {
    async fn look(&mut self, tab: &Tab, visits: &[Visit], looks: &[Look]) {
        for visit in visits {
            visit.go(tab).await;
            tab.does(AXE).await;
            for Look { width, scheme, at } in looks {
                tab.is_wide(*width, 800).await;
                tab.wants(*scheme).await;
                // At the end of a page nothing that sticks lies over anything.
                tab.does("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })").await;
                for Violation { rule, lines } in tab.works_out::<Vec<Violation>>(&at.question()).await {
                    let said = format!("{rule}\n    {}", lines.replace('\n', "\n    "));
                    let place = format!("{} ({width} px, {})", visit.name(), scheme.key());
                    self.places.entry(said).or_default().push(place);
                }
            }
        }
    }

    #[track_caller]
    fn are_none(self) {
        let place =
            |(said, places): (String, Vec<String>)| format!("{said}\n    on {}", places.join("\n       "));
        let told: Vec<String> = self.places.into_iter().map(place).collect();
        assert!(told.is_empty(), "axe finds {} things:\n\n{}\n", told.len(), told.join("\n\n"));
    }
}

/// What axe finds on the page as it is at the moment.
pub(crate) async fn violations(tab: &Tab) -> Vec<String> {
    tab.does(AXE).await;
    let found: Vec<Violation> = tab.works_out(&Aspect::Everything.question()).await;
    found.into_iter().map(|it| format!("{}\n{}", it.rule, it.lines)).collect()
}

/// Goes everywhere, looks, and finds nothing.
async fn axe_finds_nothing(tab: &Tab, visits: &[Visit], looks: &[Look]) {
    let mut findings = Findings::default();
    findings.look(tab, visits, looks).await;
    findings.are_none();
}

#[tokio::test]
async fn axe_finds_nothing_on_a_wide_screen() {
    in_browser(async |tab| axe_finds_nothing(tab, &sample(&Site::real().await), WIDE).await).await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn axe_finds_nothing_on_a_wide_screen_anywhere() {
    in_browser(async |tab| axe_finds_nothing(tab, &everywhere(&Site::real().await), WIDE).await).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_phone() {
    in_browser(async |tab| axe_finds_nothing(tab, &sample(&Site::real().await), PHONE).await).await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn axe_finds_nothing_on_a_phone_anywhere() {
    in_browser(async |tab| axe_finds_nothing(tab, &everywhere(&Site::real().await), PHONE).await).await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn axe_finds_nothing_on_other_screens() {
    in_browser(async |tab| axe_finds_nothing(tab, &sample(&Site::real().await), BETWEEN).await).await;
}

#[tokio::test]
async fn axe_finds_nothing_when_there_is_much() {
    in_browser(async |tab| {
        let visits = crowded(&Site::large().await);
        for looks in [WIDE, PHONE, BETWEEN] {
            axe_finds_nothing(tab, &visits, looks).await;
        }
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_other_languages() {
    in_browser(async |tab| axe_finds_nothing(tab, &in_turn(abroad(&Site::real().await)), FOREIGN).await)
        .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn axe_finds_nothing_in_any_other_language() {
    in_browser(async |tab| axe_finds_nothing(tab, &abroad(&Site::real().await), FOREIGN).await).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_draft_or_where_a_programme_was() {
    in_browser(async |tab| {
        let visits = in_turn(unpublished(&Site::unpublished().await));
        axe_finds_nothing(tab, &visits, WIDE).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn axe_finds_nothing_on_any_draft_or_where_any_programme_was() {
    in_browser(async |tab| {
        let visits = unpublished(&Site::unpublished().await);
        for looks in [WIDE, PHONE] {
            axe_finds_nothing(tab, &visits, looks).await;
        }
    })
    .await;
}
