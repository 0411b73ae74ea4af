//! Text as it stands in an address, and what an address says.

use tiltak::address::Address;
use tiltak::query::Query;

/// Text as a browser writes it behind `?q=`.
pub(crate) fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The query that is written like this behind `?`.
pub(crate) fn query_of(address: &str) -> Query {
    Query::from_address(&Address::read(address))
}

/// Links without what goes along with them: their paths, and where on the page.
pub(crate) fn bare(links: Vec<String>) -> Vec<String> {
    let bare = links.iter().map(|link| {
        let (before, fragment) = link.find('#').map_or((link.as_str(), ""), |at| link.split_at(at));
        format!("{}{fragment}", before.split('?').next().unwrap_or_default())
    });
    bare.collect()
}
