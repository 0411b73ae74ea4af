//! A leader with a phone and a minute: from a question in her own words to three programmes side by
//! side, at an address that a colleague can open. Every tap is counted.

use std::cell::Cell;

use super::chromium::in_browser;
use super::site::Site;
use super::tab::{Scheme, Tab};

/// So many taps are few enough.
const FEW: usize = 8;

/// A thumb on a phone.
struct Thumb<'t> {
    tab: &'t Tab,
    n_taps: Cell<usize>,
}

impl Thumb<'_> {
    /// Taps in the middle of something that can be seen.
    async fn taps(&self, selector: &str) {
        let element = format!("document.querySelector({})", serde_json::to_string(selector).unwrap());
        self.tab.until(&format!("{element} !== null")).await;
        self.tab.does(&format!("{element}.scrollIntoView({{ block: 'center', behavior: 'instant' }})")).await;
        let [x, y, is_on_top]: [f64; 3] = self
            .tab
            .see(&format!(
                "(it => {{
                    const at = it.getBoundingClientRect();
                    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
                    return [x, y, it.contains(document.elementFromPoint(x, y)) ? 1 : 0];
                }})({element})"
            ))
            .await;
        assert!(is_on_top > 0.0, "something lies over {selector}");
        self.tab.click([x, y]).await;
        self.n_taps.set(self.n_taps.get() + 1);
    }
}

#[tokio::test]
async fn from_a_question_to_three_programmes_that_can_be_sent_is_eight_taps_at_most() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.wants(Scheme::Light).await;
        tab.is_wide(360, 740).await;
        for has_scripts in [true, false] {
            tab.runs_scripts(has_scripts).await;
            let thumb = Thumb { tab, n_taps: Cell::new(0) };
            tab.open(&site.at("/")).await;
            thumb.taps("main input[name=q]").await;
            tab.write("flere bekymringsmeldinger om fireåringer").await;
            thumb.taps("main form:has([name=q]) button[type=submit]").await;
            for n_chosen in 1..=3 {
                thumb.taps(".hits a.tick:not([data-chosen])").await;
                tab.until(&format!("new URLSearchParams(location.search).getAll('p').length === {n_chosen}"))
                    .await;
            }
            thumb.taps(".shortlist a[href*='/sammenlign']").await;
            tab.until("location.pathname === '/sammenlign' && document.readyState === 'complete'").await;
            assert!(thumb.n_taps.get() <= FEW, "{} taps", thumb.n_taps.get());

            // Whoever gets the address sees the same.
            let names = "[...document.querySelectorAll('.column-name')].map(it => it.textContent)";
            let seen: Vec<String> = tab.see(names).await;
            assert_eq!(seen.len(), 3);
            let address = tab.address().await;
            tab.open("about:blank").await;
            tab.open(&site.at(&address)).await;
            assert_eq!(tab.see::<Vec<String>>(names).await, seen);
        }
    })
    .await;
}
