//! A programme on a phone: nine answers first, then everything folded; a link into
//! a fold opens it.

use super::chromium::in_browser;
use super::site::Site;
use super::tab::{Scheme, Tab};

/// A phone.
const PHONE: (i64, i64) = (360, 740);

/// How many phone screens the nine answers take, how far down «Virker det?» ends
/// below where they begin, and how many the whole page takes.
const SCREENS: &str = "(() => {
    const screens = height => height / 740;
    const answers = document.querySelector('.brief').getBoundingClientRect();
    const effect = document.querySelector('#svar-effect').getBoundingClientRect();
    return [answers.height, effect.bottom - answers.top, document.documentElement.scrollHeight].map(screens);
})()";

/// What the address names is seen, and what it stands in is open.
const IS_SEEN: &str = "(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const top = target.getBoundingClientRect().top;
    return target.checkVisibility({ contentVisibilityAuto: true }) && top > -2 && top < innerHeight;
})()";

async fn take_few_screens(tab: &Tab, site: &Site, ids: &[String]) {
    tab.is_wide(PHONE.0, PHONE.1).await;
    let mut too_long = Vec::new();
    for id in ids {
        for prefix in ["", "/en"] {
            tab.open(&site.at(&format!("{prefix}/tiltak/{id}"))).await;
            let [answers, effect, page]: [f64; 3] = tab.see(SCREENS).await;
            if answers > 2.0 || effect > 2.0 || page > 8.0 {
                too_long
                    .push(format!("{prefix}/{id}: answers {answers:.2}, effect {effect:.2}, page {page:.2}"));
            }
        }
    }
    assert!(too_long.is_empty(), "too long:\n{}", too_long.join("\n"));
}

#[tokio::test]
async fn nine_answers_take_two_phone_screens_and_a_programme_eight() {
    in_browser(async |tab| {
        let site = Site::real().await;
        take_few_screens(tab, &site, &site.fullest()).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn no_programme_takes_more_than_eight_phone_screens() {
    in_browser(async |tab| {
        let site = Site::real().await;
        take_few_screens(tab, &site, &site.ids()).await;
    })
    .await;
}

async fn opens_what_is_named(tab: &Tab, site: &Site, runs_scripts: bool) {
    tab.runs_scripts(runs_scripts).await;
    tab.wants(Scheme::Light).await;
    for fragment in [
        "costs",
        "virkning",
        "lifecycle-places-3",
        "target-group-child-age",
        "commitments-meals",
        "evaluation-studies-1",
        "kilder",
        "kilde-nettside",
        "ukjent",
        "redaksjon",
        "se-ogsa",
        "bilder",
    ] {
        tab.open(&site.at("/om")).await;
        tab.open(&site.at(&format!("/tiltak/pip-klubben#{fragment}"))).await;
        let is_there: bool = tab.see(&format!("document.getElementById('{fragment}') !== null")).await;
        if is_there {
            tab.until(IS_SEEN).await;
        }
    }
    tab.runs_scripts(true).await;
}

#[tokio::test]
async fn a_link_into_a_fold_opens_it_with_scripts_and_without() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(PHONE.0, PHONE.1).await;
        opens_what_is_named(tab, &site, true).await;
        opens_what_is_named(tab, &site, false).await;
    })
    .await;
}
