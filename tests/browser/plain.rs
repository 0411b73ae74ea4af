//! Pages are plain: no style of their own, one script that adds and takes
//! nothing away, nothing that the browser complains of, and the same for whoever
//! has switched scripts off.

use super::chromium::in_browser;
use super::site::{FOUR, Site, comparison_of};
use super::tab::{Scheme, Tab};
use super::visit::{Visit, crowded, everywhere, sample};

/// Scripts but the one, and styles that are not in the stylesheet.
const NOT_PLAIN: &str = "(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap(it => [...it.attributes]
        .filter(({ name, value }) => name === 'style' || name.startsWith('on') || value.startsWith('javascript:'))
        .map(({ name, value }) => `${it.localName} ${name}=${value}`));
    const elements = [...document.querySelectorAll('script, style, iframe, object, embed')]
        .filter(it => !it.matches('head > script[type=module][src^=\"/assets/\"]:empty:only-of-type')).map(it => it.outerHTML);
    return [...attributes, ...elements];
})()";

/// The page as it is before anybody does anything, without what the script says
/// of the search box: that there is more to come when one writes in it.
const PAGE: &str = "(() => {
    const page = document.documentElement.cloneNode(true);
    for (const it of page.querySelectorAll('[data-suggestions]')) {
        ['role', 'aria-autocomplete', 'aria-expanded'].forEach(name => it.removeAttribute(name));
    }
    return page.outerHTML;
})()";

#[tokio::test]
async fn pages_are_the_same_without_scripts() {
    in_browser(async |tab| {
        are_the_same_without_scripts(tab, &sample(&Site::real().await)).await;
        are_the_same_without_scripts(tab, &crowded(&Site::large().await)).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn pages_are_the_same_without_scripts_anywhere() {
    in_browser(async |tab| are_the_same_without_scripts(tab, &everywhere(&Site::real().await)).await).await;
}

async fn are_the_same_without_scripts(tab: &Tab, visits: &[Visit]) {
    for visit in visits {
        tab.runs_scripts(true).await;
        visit.go(tab).await;
        let with_scripts: String = tab.see(PAGE).await;
        tab.runs_scripts(false).await;
        visit.go(tab).await;
        let without: String = tab.see(PAGE).await;
        assert!(with_scripts == without, "{} is another page without scripts", visit.name());
        let not_plain: Vec<String> = tab.see(NOT_PLAIN).await;
        assert!(not_plain.is_empty(), "{} has {not_plain:?}", visit.name());
    }
}

#[tokio::test]
async fn scripts_are_really_off_when_they_are_off() {
    in_browser(async |tab| {
        let page = "data:text/html,<title>no</title><script>document.title = 'yes'</script>";
        for (runs, title) in [(true, "yes"), (false, "no")] {
            tab.runs_scripts(runs).await;
            tab.open("about:blank").await;
            tab.open(page).await;
            assert_eq!(tab.see::<String>("document.title").await, title);
        }
    })
    .await;
}

/// Every journey fails when the browser has complained. Here it is made to.
#[tokio::test]
async fn a_complaint_of_the_browser_is_heard() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let complains = async |why: &str| {
            let is_told = tab.heard(|it| it.contains(why)).await;
            assert!(is_told, "«{why}» is not heard: {:?}", tab.complaints());
            tab.forgive();
        };
        tab.open(&site.at("/")).await;
        tab.does("document.body.setAttribute('style', 'color: red')").await;
        complains("Content Security Policy").await;
        tab.does("console.warn('beware')").await;
        complains("beware").await;
        tab.does("new Image().src = '/assets/missing.svg'").await;
        complains("404").await;
        tab.open(&site.at("/missing")).await;
        complains("404").await;
        tab.does("new Image().src = 'https://example.org/far-away.svg'").await;
        complains("Content Security Policy").await;
    })
    .await;
}

/// Links and buttons, and the labels that belong to boxes, that are smaller
/// than a fingertip needs (WCAG 2.5.8); a link in the middle of a sentence may
/// be.
const TOO_SMALL: &str = "(() => {
    const inside = ['.site-header', '.filters', '.chosen', '.cards', '.shortlist', '.switch', '.side', '.comparison-fold', '.columns', '.jumps', '.table-scroll', '.add', '.ds-pagination'];
    const targets = inside.flatMap(part => [...document.querySelectorAll(`${part} :is(a, button, summary, input, select)`)]);
    const is_in_a_sentence = it => it.closest('li, p, dd, td')?.matches('.source-mark li') === true;
    const size = it => {
        const boxes = [it, ...(it.labels ?? [])].map(it => it.getBoundingClientRect());
        const width = Math.max(...boxes.map(it => it.right)) - Math.min(...boxes.map(it => it.left));
        const height = Math.max(...boxes.map(it => it.bottom)) - Math.min(...boxes.map(it => it.top));
        return [width, height];
    };
    return targets
        .filter(it => it.getClientRects().length > 0 && it.type !== 'hidden' && !is_in_a_sentence(it))
        .map(it => [it, size(it)])
        .filter(([, [width, height]]) => width < 24 || height < 23.9)
        .map(([it, size]) => `${size.map(Math.round).join(' × ')}: ${it.outerHTML.slice(0, 140)}`);
})()";

#[tokio::test]
async fn what_can_be_pressed_is_as_large_as_a_fingertip() {
    in_browser(async |tab| {
        let (real, large) = (Site::real().await, Site::large().await);
        let pages = [
            real.at("/"),
            real.at("/tiltak?q=rus+finnesikke"),
            real.at("/tiltak?q=barn&age=5&kind=group-programme"),
            large.at("/tiltak?page=2"),
            real.at(&comparison_of(&FOUR)),
            real.at(&comparison_of(&FOUR[..3])),
        ];
        let mut too_small = Vec::new();
        for width in [1280, 360] {
            tab.is_wide(width, 800).await;
            tab.wants(Scheme::Light).await;
            for page in &pages {
                tab.open(page).await;
                open_everything(tab).await;
                too_small.extend(tab.see::<Vec<String>>(TOO_SMALL).await);
            }
        }
        too_small.sort();
        too_small.dedup();
        assert!(too_small.is_empty(), "too small:\n{}", too_small.join("\n"));
    })
    .await;
}

async fn open_everything(tab: &Tab) {
    tab.does("document.querySelectorAll('details').forEach(it => { it.open = true })").await;
}
