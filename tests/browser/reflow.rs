//! Nothing has to be scrolled sideways: not on a small phone, not with twice
//! the text, not with more air in it (WCAG 1.4.4, 1.4.10 and 1.4.12). Only a
//! wide table may, in its own region.

use super::chromium::in_browser;
use super::site::Site;
use super::tab::{Scheme, Tab};
use super::visit::{Visit, abroad, crowded, everywhere, programmes, sample, unpublished};

/// What sticks out of the page, unless it is in the region that scrolls.
const STICKS_OUT: &str = "(() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) { return []; }
    const far = [...document.body.querySelectorAll('*')].filter(it =>
        !it.closest('.table-scroll') && it.getBoundingClientRect().right > page.clientWidth + 0.5);
    const said = far.slice(0, 5).map(it => `${it.localName}.${it.className} «${it.textContent.trim().slice(0, 40)}»`);
    return [`is ${page.scrollWidth} px wide in ${page.clientWidth} px`, ...said];
})()";

/// The text at twice its size.
const TWICE_THE_TEXT: &str = "document.documentElement.style.fontSize = '200%'";

/// As much air as WCAG 1.4.12 says that a page must bear.
const MORE_AIR: &str = "
    document.styleSheets[0].insertRule(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }`, document.styleSheets[0].cssRules.length)";

/// Goes everywhere, and tells of every page that is too wide.
async fn pages_fit(tab: &Tab, visits: &[Visit], widths: &[i64], change: Option<&str>) {
    let mut too_wide = Vec::new();
    tab.wants(Scheme::Light).await;
    for visit in visits {
        visit.go(tab).await;
        if let Some(change) = change {
            tab.does(change).await;
        }
        for &width in widths {
            tab.is_wide(width, 800).await;
            let sticks_out: Vec<String> = tab.see(STICKS_OUT).await;
            if !sticks_out.is_empty() {
                too_wide.push(format!("{}: {}", visit.name(), sticks_out.join("\n    ")));
            }
        }
    }
    assert!(too_wide.is_empty(), "too wide:\n{}", too_wide.join("\n"));
}

#[tokio::test]
async fn nothing_is_too_wide_for_a_phone() {
    in_browser(async |tab| pages_fit(tab, &everywhere(&Site::real().await), &[320], None).await).await;
}

#[tokio::test]
async fn no_programme_is_too_wide_for_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        pages_fit(tab, &programmes(&site, &site.fullest()), &[320], None).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn nothing_is_too_wide_for_any_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for visits in [everywhere(&site), programmes(&site, &site.ids())] {
            pages_fit(tab, &visits, &[320, 360, 390], None).await;
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_too_wide_for_a_phone_in_other_languages_and_with_long_words() {
    in_browser(async |tab| {
        let (real, large) = (Site::real().await, Site::large().await);
        for visits in [abroad(&real), crowded(&large)] {
            pages_fit(tab, &visits, &[320, 360], None).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_and_what_is_left_of_a_programme_fit_on_a_phone() {
    in_browser(async |tab| {
        let visits = unpublished(&Site::unpublished().await);
        pages_fit(tab, &visits, &[320, 360], None).await;
        pages_fit(tab, &visits, &[320], Some(MORE_AIR)).await;
    })
    .await;
}

#[tokio::test]
async fn text_can_be_twice_as_large_and_have_more_air() {
    in_browser(async |tab| larger_text_fits(tab, &sample(&Site::real().await)).await).await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn text_can_be_twice_as_large_and_have_more_air_anywhere() {
    in_browser(async |tab| larger_text_fits(tab, &everywhere(&Site::real().await)).await).await;
}

/// Twice the text on a desk, and more room between lines and letters on a phone.
async fn larger_text_fits(tab: &Tab, visits: &[Visit]) {
    pages_fit(tab, visits, &[1280], Some(TWICE_THE_TEXT)).await;
    pages_fit(tab, visits, &[320], Some(MORE_AIR)).await;
}
