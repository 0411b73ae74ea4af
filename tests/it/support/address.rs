//! Text as it stands in an address.

/// Text as a browser writes it behind `?q=`.
pub(crate) fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
