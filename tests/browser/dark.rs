//! Whoever's system wants it dark gets it dark.

use super::chromium::in_browser;
use super::light::LUMINANCE;
use super::site::{FOUR, Site, comparison_of};
use super::tab::Scheme;

/// How much light comes from the page, its cards and its cells, and from their
/// text: 0 is black, 1 is white (WCAG's relative luminance).
const LIGHT: &str = "
    const style = it => getComputedStyle(it);
    const surfaces = ['body', '.site-header', '.site-footer', '.programme-card', '.side thead th']
        .map(it => document.querySelector(it)).filter(Boolean);
    return {
        behind: surfaces.map(it => light(style(it).backgroundColor)),
        text: light(style(document.querySelector('h1')).color),
    };
";

#[derive(Debug, serde::Deserialize)]
struct Light {
    behind: Vec<f64>,
    text: f64,
}

#[tokio::test]
async fn pages_are_dark_when_the_system_wants_it_and_light_when_not() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for path in ["/", "/tiltak", "/tiltak/pip-klubben", &comparison_of(&FOUR)] {
            tab.open(&site.at(path)).await;
            tab.wants(Scheme::Dark).await;
            let Light { behind, text } = tab.see(&format!("(() => {{ {LUMINANCE} {LIGHT} }})()")).await;
            assert!(behind.iter().all(|it| *it < 0.05), "{path} is dark: {behind:?}");
            assert!(text > 0.5, "{path} has light text: {text}");
            tab.wants(Scheme::Light).await;
            let Light { behind, text } = tab.see(&format!("(() => {{ {LUMINANCE} {LIGHT} }})()")).await;
            assert!(behind.iter().all(|it| *it > 0.75), "{path} is light: {behind:?}");
            assert!(text < 0.1, "{path} has dark text: {text}");
        }
    })
    .await;
}
