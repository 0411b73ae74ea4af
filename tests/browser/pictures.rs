//! Pictures: they fit a phone, they are there on paper and in the dark, and
//! their text is never small.

use super::chromium::in_browser;
use super::light::LUMINANCE;
use super::site::{FOUR, Site, comparison_of};
use super::tab::Scheme;

/// Pictures that are wider than their box, and text of theirs that sticks out
/// of the drawing.
const STICKS_OUT: &str = "[...document.querySelectorAll('.drawing')].flatMap(drawing => {
    const room = drawing.getBoundingClientRect();
    const box = drawing.parentElement;
    const texts = [...drawing.querySelectorAll('text, rect, line, circle')].filter(it => !it.closest('defs'))
        .filter(it => it.getBoundingClientRect().right > room.right + 3 || it.getBoundingClientRect().left < room.left - 3)
        .map(it => `${it.localName} «${it.textContent}»`);
    return box.scrollWidth > box.clientWidth ? [`a drawing of ${box.scrollWidth} px in ${box.clientWidth}`, ...texts] : texts;
})";

/// The height of the smallest letters, in CSS pixels as they are on the screen.
const SMALLEST: &str = "Math.min(...[...document.querySelectorAll('.drawing text')]
    .map(it => parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a))";

/// What has another size of text than its drawing: it would stand elsewhere,
/// because places down are in `em`.
const OTHER_SIZES: &str = "[...document.querySelectorAll('.drawing *')]
    .filter(it => getComputedStyle(it).fontSize !== getComputedStyle(it.closest('.drawing')).fontSize)
    .map(it => it.outerHTML.slice(0, 80))";

/// How much light comes from the bars and the letters, and from behind them.
const LIGHT: &str = "
    const behind = light(getComputedStyle(document.body).backgroundColor);
    const contrast = it => {
        const front = light(getComputedStyle(it).fill);
        return (Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05);
    };
    const of = selector => Math.min(...[...document.querySelectorAll(selector)].map(contrast));
    return { bars: of('.drawing rect.bar:not([fill], [data-stage])'), text: of('.drawing text') };
";

/// How far each picture and its table reach down, and whether they are shown.
const ON_PAPER: &str = "[...document.querySelectorAll('.picture')].map(it => ({
    drawing: it.querySelector('.drawing').getBoundingClientRect().height,
    table: it.querySelector('table').getBoundingClientRect().height,
    is_shown: it.querySelector('table tbody td').checkVisibility(),
}))";

#[derive(serde::Deserialize)]
struct Contrast {
    bars: f64,
    text: f64,
}

#[derive(Debug, serde::Deserialize)]
struct OnPaper {
    drawing: f64,
    table: f64,
    is_shown: bool,
}

#[tokio::test]
async fn pictures_fit_a_phone_and_their_text_is_readable() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for path in
            [format!("{}&open=pictures", comparison_of(&FOUR)), "/tiltak/pip-klubben?show=all".to_owned()]
        {
            tab.open(&site.at(&path)).await;
            for width in [320, 360, 1280] {
                tab.is_wide(width, 800).await;
                let other_sizes: Vec<String> = tab.see(OTHER_SIZES).await;
                assert!(other_sizes.is_empty(), "{path} at {width}: {other_sizes:?}");
                let sticks_out: Vec<String> = tab.see(STICKS_OUT).await;
                assert!(sticks_out.is_empty(), "{path} at {width}: {sticks_out:?}");
                let smallest: f64 = tab.see(SMALLEST).await;
                assert!(smallest >= 14.0, "{path} at {width}: letters of {smallest} px");
            }
            // With the space that WCAG 1.4.12 grants between letters and words.
            tab.is_wide(320, 800).await;
            tab.does(
                "const spaced = new CSSStyleSheet();
                spaced.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; }');
                document.adoptedStyleSheets = [spaced];",
            )
            .await;
            let sticks_out: Vec<String> = tab.see(STICKS_OUT).await;
            assert!(sticks_out.is_empty(), "{path} with space between letters: {sticks_out:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn pictures_are_seen_in_the_light_and_in_the_dark() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at(&format!("{}&open=pictures", comparison_of(&FOUR)))).await;
        for scheme in [Scheme::Light, Scheme::Dark] {
            tab.wants(scheme).await;
            let Contrast { bars, text } = tab.see(&format!("(() => {{ {LUMINANCE} {LIGHT} }})()")).await;
            assert!(bars >= 3.0, "bars stand out by {bars} in {}", scheme.key());
            assert!(text >= 4.5, "text stands out by {text} in {}", scheme.key());
        }
    })
    .await;
}

#[tokio::test]
async fn pictures_and_their_numbers_are_printed() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at(&format!("{}&show=all", comparison_of(&FOUR)))).await;
        tab.is_for_paper().await;
        let pictures: Vec<OnPaper> = tab.see(ON_PAPER).await;
        assert!(pictures.len() >= 3, "{pictures:?}");
        let other_sizes: Vec<String> = tab.see(OTHER_SIZES).await;
        assert!(other_sizes.is_empty(), "on paper: {other_sizes:?}");
        assert!(
            pictures.iter().all(|it| it.drawing > 50.0 && it.table > 50.0 && it.is_shown),
            "{pictures:?}"
        );
    })
    .await;
}

/// What is drawn in the system's colours: each sort once, as it is filled, edged and dashed.
const FORCED: &str = "(() => {
    const look = it => { const { fill, stroke, strokeDasharray } = getComputedStyle(it); return [fill, stroke, strokeDasharray].join(' '); };
    const of = selector => document.querySelector(selector) ? [look(document.querySelector(selector))] : [];
    return [
        ['.small .bar[data-is=certain]', '.small .bar[data-is=possible]', '.small .unsaid', '.small .axis'],
        ['.drawing .bar:not([fill], [data-stage])', '.drawing .bar[data-stage=course]', '.drawing .bar[data-spread]', '.drawing .beyond'],
    ].map(sorts => sorts.flatMap(of));
})()";

/// How the choice that is made looks, and the one that is not.
const SWITCHES: &str = "[...document.querySelectorAll('.switch')].map(it => {
    const look = button => { const { backgroundColor, color } = getComputedStyle(button); return `${backgroundColor} ${color}`; };
    return [look(it.querySelector('[aria-current]')), look(it.querySelector('a:not([aria-current])'))];
})";

#[tokio::test]
async fn in_forced_colours_what_is_certain_possible_and_unsaid_is_told_apart_and_so_is_what_is_chosen() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for scheme in [Scheme::Light, Scheme::Dark] {
            tab.has_forced_colours(scheme).await;
            tab.open(&site.at(&format!("{}&open=pictures", comparison_of(&FOUR)))).await;
            let sorts: Vec<Vec<String>> = tab.see(FORCED).await;
            for looks in &sorts {
                let unique: std::collections::BTreeSet<_> = looks.iter().collect();
                assert!(looks.len() == 4 && unique.len() == 4, "{sorts:?}");
            }
            for path in [comparison_of(&FOUR), "/tiltak/pip-klubben".to_owned()] {
                tab.open(&site.at(&path)).await;
                let switches: Vec<(String, String)> = tab.see(SWITCHES).await;
                assert!(
                    !switches.is_empty() && switches.iter().all(|(one, other)| one != other),
                    "{path}: {switches:?}"
                );
            }
        }
    })
    .await;
}
