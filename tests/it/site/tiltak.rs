//! `/tiltak`: results, filters, why each programme matches.

mod counts;
mod finding;
mod understanding;
mod meant;
mod narrowing;
mod out_of_reach;
mod nothing;
mod answers;
mod absent;
mod id;
mod virkning;

use crate::support::{Page, Site};

/// The ids of the programmes on a page of results, in their order; those that
/// only come near are none.
fn ids(page: &Page) -> Vec<String> {
    ids_in(page, "section.hits > .hit-list")
}

/// The ids of those that only come near.
fn near(page: &Page) -> Vec<String> {
    ids_in(page, "section.nearest > .hit-list")
}

fn ids_in(page: &Page, list: &str) -> Vec<String> {
    let hrefs = page.attributes(&format!("{list} article h3 a"), "href");
    let paths = hrefs.iter().map(|href| href.split('?').next().unwrap());
    paths.map(|path| path.rsplit('/').next().unwrap().to_owned()).collect()
}

/// The ids of the programmes that an address finds, by id.
async fn found(site: &Site, address: &str) -> Vec<String> {
    let mut ids = ids(&site.get(address).await.ok());
    ids.sort();
    ids
}
