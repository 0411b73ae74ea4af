//! The pages that are visited, and the states they can be in.

use super::site::{DRAFT, FOUR, N_LARGE, RETIRED, Site, comparison_of, example_id};
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

/// Which programmes fit, with something asked of every group of the form.
const FIT: &str = "/finn-tiltak?age-from=4&age-to=8&strain=substance-use&outcome=coping&staff=4&hours=5\
                   &status=offered&design=pre-post&must=age&must=status";

/// The same with little asked: opened whole, every programme is told point by point, and axe is slow on twenty thousand elements.
const FIT_IN_SHORT: &str = "/finn-tiltak?age-from=4&age-to=8&strain=substance-use";

/// What only whoever writes it sees, and where something was: a draft, and a programme that
/// is no longer published.
pub(crate) fn unpublished(site: &Site) -> Vec<Visit> {
    let mut visits = Vec::new();
    for language in ["", "/nn", "/da", "/en"] {
        visits.push(Visit::new(site, &format!("{language}/utkast/{DRAFT}")));
        visits.push(Visit::new(site, &format!("{language}/tiltak/{RETIRED}")).refused());
    }
    visits.push(Visit::new(site, &format!("/utkast/{DRAFT}")).opened());
    visits.push(Visit::new(site, &format!("/utkast/{DRAFT}?sources=independent")));
    visits
}

/// Every page of the site in every state, in Bokmål.
pub(crate) fn everywhere(site: &Site) -> Vec<Visit> {
    let paths = [
        "/",
        "/tiltak",
        "/tiltak?q=rus",
        "/tiltak?q=rus+finnesikke",
        "/tiltak?q=finnesikke",
        "/tiltak?q=finnesikke&age=5&kind=group-programme",
        "/tiltak?kind=group-programme&age=5&participant=child&country=NO",
        "/tiltak/pip-klubben",
        "/sammenlign",
        "/sammenlign?p=pip-klubben",
        &comparison_of(&FOUR[..2]),
        &comparison_of(&FOUR[..3]),
        &format!("{}&only=differences", comparison_of(&FOUR)),
        &format!("{}&sources=independent", comparison_of(&FOUR)),
        "/tiltak/pip-klubben?sources=independent",
        "/tiltak/pip-klubben?show=all",
        "/svarene",
        "/tiltak/pip-klubben/sporsmal",
        "/tiltak/marte-meo/sporsmal?not-recorded=yes",
        "/tiltak/pip-klubben/sporsmal?choose=groups",
        "/kunnskapskart",
        "/kunnskapskart?design=rct&direction=better",
        "/finn-tiltak",
        FIT,
        "/planlegg",
        "/planlegg/familiestue-nyborg?reach=20&full=75&rate-pedagoger-i-familiestuen=450",
        "/planlegg?p=pip-klubben&p=barn-i-rusfamilier&reach=20&workplaces=5",
        "/saksframlegg",
        &comparison_of(&FOUR).replace("/sammenlign", "/saksframlegg"),
        "/ett-ark?p=pip-klubben&p=familiestue-nyborg",
        "/tiltak/pip-klubben/arbeidsark",
        "/kilder",
        "/ordliste",
        "/om",
        "/personvern",
        "/tilgjengelighet",
    ];
    let opened = FOUR.map(|id| format!("/tiltak/{id}"));
    let opened = opened.into_iter().chain([
        "/tiltak?q=rus".to_owned(),
        "/kunnskapskart?design=rct&direction=better".to_owned(),
        "/planlegg/pip-klubben?reach=20".to_owned(),
        FIT_IN_SHORT.to_owned(),
        comparison_of(&FOUR),
    ]);
    let mut visits: Vec<Visit> = paths.map(|path| Visit::new(site, path)).into();
    visits.extend(opened.map(|path| Visit::new(site, &path).opened()));
    let strangers = format!("{}&p=finnes-ikke", comparison_of(&FOUR[..2]));
    let refused = [
        "/finnes-ikke",
        "/tiltak/finnes-ikke",
        "/tiltak/%FF",
        &strangers,
        "/sammenlign?p=finnes-ikke",
        "/kunnskapskart?design=x",
        "/finn-tiltak?staff=x&format=x",
        "/planlegg/pip-klubben?reach=-5",
    ];
    visits.extend(refused.map(|path| Visit::new(site, path).refused()));
    visits
}

/// The pages of these programmes.
pub(crate) fn programmes(site: &Site, ids: &[String]) -> Vec<Visit> {
    ids.iter().map(|id| Visit::new(site, &format!("/tiltak/{id}")).opened()).collect()
}

/// One page of every sort, each as full as it gets.
pub(crate) fn sample(site: &Site) -> Vec<Visit> {
    let comparison = comparison_of(&FOUR[1..]);
    let full = ["/tiltak?kind=group-programme&age=5", "/tiltak/pip-klubben", FIT, &comparison];
    let mut visits: Vec<Visit> = full.map(|path| Visit::new(site, path).opened()).into();
    visits.extend(["/", "/sammenlign", "/kilder", "/om"].map(|path| Visit::new(site, path)));
    visits.push(Visit::new(site, "/finnes-ikke").refused());
    visits
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
        let comparison = comparison_of(&FOUR[2..]);
        for path in [
            "",
            "/tiltak?q=barn&kind=group-programme",
            "/tiltak/pip-klubben",
            "/kunnskapskart",
            "/om",
            &comparison,
        ] {
            visits.push(Visit::new(site, &format!("{language}{path}")));
        }
        visits.push(Visit::new(site, &format!("{language}/finnes-ikke")).refused());
    }
    visits
}

/// Of what is there in several languages, each page in one of them, and all languages in turn.
pub(crate) fn in_turn(visits: Vec<Visit>) -> Vec<Visit> {
    visits
        .into_iter()
        .enumerate()
        .filter(|(number, _)| number % 3 == number / 7 % 3)
        .map(|(_, it)| it)
        .collect()
}
