//! The pages that are visited, and the states they can be in.

use super::site::{N_LARGE, REAL, Site, comparison_of, example_id};
use super::tab::Tab;

/// A page in one of its states.
pub(crate) struct Visit {
    /// The whole address.
    pub(crate) address: String,
    /// Everything that opens has been opened.
    is_opened: bool,
    /// The site refuses the address.
    is_refused: bool,
}

impl Visit {
    fn new(site: &Site, path: &str) -> Self {
        Self { address: site.at(path), is_opened: false, is_refused: false }
    }

    /// The same page with everything opened that opens.
    fn opened(self) -> Self {
        Self { is_opened: true, ..self }
    }

    fn refused(self) -> Self {
        Self { is_refused: true, ..self }
    }

    /// Goes there.
    pub(crate) async fn go(&self, tab: &Tab) {
        if self.is_refused {
            tab.open_refused(&self.address).await;
        } else {
            tab.open(&self.address).await;
        }
        if self.is_opened {
            tab.does("document.querySelectorAll('details').forEach(it => { it.open = true })").await;
        }
    }

    /// Where it is, in few words.
    pub(crate) fn name(&self) -> String {
        let path = self.address.splitn(4, '/').nth(3).unwrap_or_default();
        let path: String = path.chars().take(110).collect();
        let opened = if self.is_opened { ", everything opened" } else { "" };
        format!("/{path}{opened}")
    }
}

/// Every page of the site in every state, in Bokmål.
pub(crate) fn everywhere(site: &Site) -> Vec<Visit> {
    let mut paths: Vec<String> = [
        "/",
        "/tiltak",
        "/tiltak?q=rus",
        "/tiltak?q=rus+finnesikke",
        "/tiltak?q=finnesikke",
        "/tiltak?q=finnesikke&age=5&kind=group-programme",
        "/tiltak?kind=group-programme&age=5&participant=child&country=NO",
        "/sammenlign",
        "/sammenlign?p=pip-klubben",
        "/kilder",
        "/om",
        "/personvern",
        "/tilgjengelighet",
    ]
    .map(str::to_owned)
    .into();
    paths.extend(REAL.map(|id| format!("/tiltak/{id}")));
    paths.extend([2, 3, 4].map(|n| comparison_of(&REAL[..n])));
    paths.push(format!("{}&only=differences", comparison_of(&REAL)));
    let opened = ["/tiltak?q=rus".to_owned(), comparison_of(&REAL)];
    let opened = REAL.map(|id| format!("/tiltak/{id}")).into_iter().chain(opened);
    let mut visits: Vec<Visit> = paths.iter().map(|path| Visit::new(site, path)).collect();
    visits.extend(opened.map(|path| Visit::new(site, &path).opened()));
    visits.extend(refusals(site));
    visits
}

/// One page of every sort, each as full as it gets.
pub(crate) fn sample(site: &Site) -> Vec<Visit> {
    let comparison = comparison_of(&REAL);
    let full = ["/tiltak?kind=group-programme&age=5", "/tiltak/pip-klubben", &comparison];
    let mut visits: Vec<Visit> = full.map(|path| Visit::new(site, path).opened()).into();
    visits.extend(["/", "/sammenlign", "/kilder", "/om"].map(|path| Visit::new(site, path)));
    visits.push(Visit::new(site, "/finnes-ikke").refused());
    visits
}

/// Addresses that the site refuses.
pub(crate) fn refusals(site: &Site) -> Vec<Visit> {
    ["/finnes-ikke", "/tiltak/finnes-ikke", "/tiltak/%FF"].map(|path| Visit::new(site, path).refused()).into()
}

/// What only a large site has: pages of results, many columns, and programmes
/// that are hard to show.
pub(crate) fn crowded(site: &Site) -> Vec<Visit> {
    let ids: Vec<String> = (0..N_LARGE).map(example_id).collect();
    let six = comparison_of(&ids[..6]);
    let too_many = comparison_of(&ids[..7]);
    let mut visits: Vec<Visit> = ["/", "/tiltak?q=barn&page=2", "/sammenlign", "/tilgjengelighet", &too_many]
        .map(|path| Visit::new(site, path))
        .into();
    visits.push(Visit::new(site, &format!("/tiltak/{}", ids[0])).opened());
    visits.push(Visit::new(site, "/tiltak").opened());
    visits.push(Visit::new(site, &six).opened());
    visits
}

/// Some pages in the other languages.
pub(crate) fn abroad(site: &Site) -> Vec<Visit> {
    let mut visits = Vec::new();
    for language in ["/nn", "/da", "/en"] {
        let comparison = comparison_of(&REAL);
        for path in ["", "/tiltak?q=barn&kind=group-programme", "/tiltak/pip-klubben", "/om", &comparison] {
            visits.push(Visit::new(site, &format!("{language}{path}")));
        }
        visits.push(Visit::new(site, &format!("{language}/finnes-ikke")).refused());
    }
    visits
}
