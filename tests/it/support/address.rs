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
