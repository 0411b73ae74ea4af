//! The site without a mouse: everything can be reached and done with the
//! keyboard, and whoever does so sees where they are (WCAG 2.1.1, 2.4.7 and
//! 2.4.11).

use std::time::{Duration, Instant};

use serde::Deserialize;
use tiltak::record::{Programme, Question, Term as _};
use tiltak::statement::answer;
use tiltak::words::{Language, Words};

use super::chromium::in_browser;
use super::site::{Site, comparison_of, example_id};
use super::tab::{Scheme, Tab};

/// More stops than any page has.
const MOST_STOPS: usize = 2000;

/// How long a page may take to scroll what has focus into view.
const SCROLLING: Duration = Duration::from_secs(2);

/// Remembers how everything that can have focus looks without it. A box to
/// tick shares its ring with its label.
const AT_REST: &str = "
    globalThis.rings = it => [it, it.closest('.ds-field')].filter(Boolean).map(it => getComputedStyle(it));
    globalThis.look = it => rings(it).map(it =>
        [it.outlineStyle, it.outlineWidth, it.outlineColor, it.boxShadow].join(' ')).join(' ');
    document.querySelectorAll('a, button, input, select, summary, [tabindex]').forEach(it => {
        it.atRest = look(it);
        it.isHiddenAtRest = it.getBoundingClientRect().width <= 1;
    })";

/// What has focus, and what keeps a person from seeing that it has.
const FOCUS: &str = "(() => {
    const it = document.activeElement;
    const named = it => {
        const names = [it.localName, it.id && '#' + it.id, ...[...it.classList].map(name => '.' + name)];
        return names.filter(Boolean).join('') + ' «' + it.textContent.trim().replace(/\\s+/g, ' ').slice(0, 50) + '»';
    };
    if (it === document.body) { return { is_page: true, name: 'the page', wrong: [] }; }
    const wrong = [];

    const is_ring = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
        || style.boxShadow !== 'none';
    if (look(it) === it.atRest) { wrong.push('looks as it does without focus'); }
    // What is not there at all without focus shows that it has it by being there.
    if (!rings(it).some(is_ring) && !it.isHiddenAtRest) { wrong.push('has neither outline nor shadow'); }

    // The room in which it can be seen: the window, and whatever scrolls in it.
    const room = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let around = it.parentElement; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === 'visible' && overflowY === 'visible') { continue; }
        const box = around.getBoundingClientRect();
        room.left = Math.max(room.left, box.left);
        room.top = Math.max(room.top, box.top);
        room.right = Math.min(room.right, box.right);
        room.bottom = Math.min(room.bottom, box.bottom);
    }
    // From top to bottom it is there. Sideways Chromium is content with 32 px.
    const box = it.getBoundingClientRect();
    const fits = box.height <= room.bottom - room.top;
    if (fits && (box.top < room.top - 2 || box.bottom > room.bottom + 2)) {
        wrong.push(`is at ${JSON.stringify(box)} and can be seen only in ${JSON.stringify(room)}`);
    }

    // A link on two lines is looked for on the first of them.
    const piece = [...it.getClientRects()].find(piece => piece.width > 0 && piece.height > 0) ?? box;
    const y = (Math.max(piece.top, room.top) + Math.min(piece.bottom, room.bottom)) / 2;
    const is_own = over => it.contains(over) || over.contains(it) || over.closest('label')?.control === it;
    const covers = new Set();
    let seen = 0;
    for (let x = Math.max(piece.left, room.left) + 1; x < Math.min(piece.right, room.right); x += 2) {
        const over = document.elementFromPoint(x, y);
        if (over && is_own(over)) { seen += 2; } else { covers.add(over ? named(over) : 'nothing'); }
    }
    if (seen < Math.min(32, piece.width) - 4) {
        wrong.push(`can be seen for ${seen} of ${piece.width} px, and is covered by ${[...covers].join(', ')}`);
    }
    return { is_page: false, name: named(it), wrong };
})()";

/// What has focus.
#[derive(Debug, Deserialize)]
struct Focus {
    /// Nothing in particular.
    is_page: bool,
    name: String,
    /// What keeps a person from seeing it.
    wrong: Vec<String>,
}

/// Somebody who has nothing but a keyboard.
pub(crate) struct Keyboard<'t> {
    pub(crate) tab: &'t Tab,
}

impl Keyboard<'_> {
    /// Comes to a page, by whichever way.
    pub(crate) async fn arrives(&self, address: &str) {
        self.tab.is_there(address).await;
        self.looks_round().await;
    }

    /// Comes to a page at this path with this in its address, whatever else goes along.
    pub(crate) async fn comes_to(&self, path: &str, with: &str) {
        let (path, with) = (serde_json::to_string(path).unwrap(), serde_json::to_string(with).unwrap());
        let is_here = format!("location.pathname === {path} && location.search.includes({with})");
        self.tab.until(&format!("{is_here} && document.fonts.status === 'loaded'")).await;
        self.looks_round().await;
    }

    /// Sees a page that has just come, before anything on it has focus.
    pub(crate) async fn looks_round(&self) {
        self.tab.does(AT_REST).await;
    }

    /// Goes on with Tab until something has focus, and sees every stop.
    pub(crate) async fn tabs_to(&self, selector: &str) {
        self.goes_to(selector, false).await;
    }

    /// Goes back with Shift and Tab until something has focus.
    pub(crate) async fn tabs_back_to(&self, selector: &str) {
        self.goes_to(selector, true).await;
    }

    async fn goes_to(&self, selector: &str, is_backwards: bool) {
        for _ in 0..MOST_STOPS {
            self.goes_on(is_backwards).await;
            self.sees_focus().await;
            if self.tab.see(&format!("document.activeElement.matches(`{selector}`)")).await {
                return;
            }
        }
        panic!("`{selector}` cannot be reached on {}", self.tab.address().await);
    }

    async fn goes_on(&self, is_backwards: bool) {
        if is_backwards {
            self.tab.press_shift("Tab").await;
        } else {
            self.tab.press("Tab").await;
        }
    }

    /// What has focus, which must be seen to have it.
    ///
    /// For a moment after a link Chromium may still scroll by the size of its own window and not by that of the page. What is not
    /// seen is therefore left and come to once more; what a page hides is hidden then too.
    async fn sees_focus(&self) -> Focus {
        let mut focus = self.focus_at_rest().await;
        if !focus.wrong.is_empty() {
            self.tab.press_shift("Tab").await;
            self.tab.press("Tab").await;
            let again = self.focus_at_rest().await;
            if again.name == focus.name {
                focus = again;
            }
        }
        let here: String = self.tab.see("`${location.pathname}${location.search} (${innerWidth} px)`").await;
        assert!(focus.wrong.is_empty(), "on {here}, {} {}", focus.name, focus.wrong.join("; "));
        focus
    }

    /// What has focus, once the page has had time to scroll to it.
    async fn focus_at_rest(&self) -> Focus {
        let start = Instant::now();
        loop {
            let focus: Focus = self.tab.see(FOCUS).await;
            if focus.wrong.is_empty() || start.elapsed() > SCROLLING {
                return focus;
            }
        }
    }

    /// Goes through the whole page, and counts its stops.
    async fn sees_every_stop(&self, is_backwards: bool) -> usize {
        for n_stops in 0..MOST_STOPS {
            self.goes_on(is_backwards).await;
            if self.sees_focus().await.is_page {
                return n_stops;
            }
            if is_backwards && self.tab.see("document.activeElement.matches('.ds-skip-link')").await {
                return n_stops + 1;
            }
        }
        panic!("{} never ends", self.tab.address().await);
    }
}

#[tokio::test]
async fn a_visitor_searches_chooses_compares_and_reads_with_the_keyboard_alone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.runs_scripts(false).await;
        for (width, height) in [(1280, 800), (360, 640)] {
            tab.is_wide(width, height).await;
            tab.open("about:blank").await;
            journey(&Keyboard { tab }, &site).await;
        }
    })
    .await;
}

async fn journey(visitor: &Keyboard<'_>, site: &Site) {
    let tab = visitor.tab;
    tab.open(&site.at("/")).await;
    visitor.arrives(&site.at("/")).await;

    // The first stop jumps over the header, and the next one is the search.
    tab.press("Tab").await;
    visitor.sees_focus().await;
    assert!(tab.see::<bool>("document.activeElement.matches('.ds-skip-link')").await);
    tab.press("Enter").await;
    tab.until("document.activeElement.id === 'hovedinnhold'").await;
    tab.press("Tab").await;
    visitor.sees_focus().await;
    assert!(tab.see::<bool>("document.activeElement.id === 'q'").await);
    tab.write("rus").await;
    tab.press("Enter").await;

    // Two programmes are chosen and compared.
    visitor.arrives(&site.at("/tiltak?q=rus")).await;
    for n_chosen in 1..=2 {
        visitor.tabs_to("a.tick:not([data-chosen])").await;
        tab.press("Enter").await;
        tab.until(&format!("document.querySelectorAll('.tick[data-chosen]').length === {n_chosen}")).await;
        visitor.looks_round().await;
    }
    let ids: Vec<String> = tab.see("new URLSearchParams(location.search).getAll('p')").await;
    visitor.tabs_to(".shortlist .go-on").await;
    tab.press("Enter").await;
    visitor.arrives(&site.at(&comparison_of(&ids))).await;

    // A row opens to what the sources say, and where that comes from opens and closes.
    visitor.tabs_to(".opens:has(.source-mark) > td > details > summary").await;
    tab.press("Enter").await;
    tab.until("document.activeElement.parentElement.open").await;
    visitor.tabs_to(".source-mark > summary").await;
    let is_open = "document.activeElement.parentElement.open";
    tab.press("Enter").await;
    tab.until(is_open).await;
    tab.press(" ").await;
    tab.until(&format!("!{is_open}")).await;
    tab.press(" ").await;
    tab.until(is_open).await;
    reads_the_source(tab, site, &ids).await;

    // Back to the switch, and on to one of the programmes.
    visitor.tabs_back_to("[data-switch=rows] a:not([aria-current])").await;
    tab.press("Enter").await;
    visitor.arrives(&site.at(&format!("{}&only=differences", comparison_of(&ids)))).await;
    visitor.tabs_to("a.column-name").await;
    tab.press("Enter").await;
    visitor.comes_to(&format!("/tiltak/{}", ids[0]), "").await;
    let name = site.programme(&ids[0]).name.for_reader(Language::Bokmal).0.to_owned();
    assert_eq!(tab.see::<String>("document.querySelector('h1').textContent").await, name);
}

/// The source mark that has focus is open, and tells title, place and interest
/// of the very sources that the record names.
async fn reads_the_source(tab: &Tab, site: &Site, ids: &[String]) {
    let (question, column): (String, usize) = tab
        .see("(column => [column.closest('tr').previousElementSibling.id, [...column.parentElement.children].indexOf(column)])(document.activeElement.closest('.side-said > div'))")
        .await;
    let read: Vec<String> = tab
        .see("[...document.activeElement.parentElement.querySelectorAll('li')].map(it => it.innerText)")
        .await;
    let programme = site.programme(&ids[column]);
    let cited = citations(programme, &question);
    assert_eq!(read.len(), cited.len(), "{read:?}");
    for (read, cited) in read.iter().zip(cited) {
        for part in cited {
            assert!(read.contains(&part), "«{read}» does not tell «{part}»");
        }
    }
}

/// Title, place and interest of each source of the first answer to a question.
fn citations(programme: &Programme, question: &str) -> Vec<[String; 3]> {
    let words = Words::of(Language::Bokmal);
    let question = Question::all().find(|it| it.slug() == question).unwrap();
    let known = answer(programme, question).known;
    let provenance = known.stated().unwrap()[0].provenance;
    let cited = provenance.citations.iter().map(|citation| {
        let source = programme.source(&citation.source).unwrap();
        let title = source.title.for_reader(Language::Bokmal).0.to_owned();
        [title, citation.at.clone(), words.term("interest", source.interest.key())]
    });
    cited.collect()
}

#[tokio::test]
async fn focus_is_never_hidden_on_the_results() {
    in_browser(async |tab| {
        let site = Site::large().await;
        every_stop_is_seen(tab, &site.at("/tiltak?kind=digital&q=barn"), &[WIDE, NARROW]).await;
    })
    .await;
}

#[tokio::test]
async fn focus_is_never_hidden_on_a_programme() {
    in_browser(async |tab| {
        let site = Site::real().await;
        every_stop_is_seen(tab, &site.at("/tiltak/stine-sofie-hverdagspakke"), &[WIDE, NARROW]).await;
    })
    .await;
}

#[tokio::test]
async fn focus_is_never_hidden_among_six_columns() {
    in_browser(async |tab| {
        let site = Site::large().await;
        let ids: Vec<String> = (0..6).map(example_id).collect();
        every_stop_is_seen(tab, &site.at(&comparison_of(&ids)), &[WIDE, NARROW]).await;
    })
    .await;
}

#[tokio::test]
async fn focus_is_never_hidden_in_a_long_comparison_on_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let pair = comparison_of(&["familiestue-nyborg", "stine-sofie-hverdagspakke"]);
        every_stop_is_seen(tab, &site.at(&pair), &[NARROW]).await;
    })
    .await;
}

/// Two windows: one that is wide and not tall, and a phone.
const WIDE: (i64, i64) = (1280, 720);
const NARROW: (i64, i64) = (360, 640);

/// Whoever goes through a page and back again sees every stop.
async fn every_stop_is_seen(tab: &Tab, address: &str, windows: &[(i64, i64)]) {
    let visitor = Keyboard { tab };
    tab.wants(Scheme::Light).await;
    for &(width, height) in windows {
        tab.is_wide(width, height).await;
        tab.open(address).await;
        visitor.arrives(address).await;
        let n_there = visitor.sees_every_stop(false).await;
        let n_back = visitor.sees_every_stop(true).await;
        assert!(n_there > 10, "{address} has {n_there} stops");
        assert_eq!(n_there, n_back, "{address} has as many stops in both directions");
    }
}
