//! The address that opens a mail, as RFC 6068 writes it.

use std::fmt::Write as _;

/// The address that opens a mail to somebody, or to nobody yet.
pub(in crate::page) fn mail_to(to: &str, subject: &str, body: Option<&str>) -> String {
    let mut address = format!("mailto:{}?subject={}", encoded(to).replace("%40", "@"), encoded(subject));
    if let Some(body) = body {
        address.push_str("&body=");
        address.push_str(&encoded(&body.replace('\n', "\r\n")));
    }
    address
}

/// Everything but the letters that no address gives a meaning of its own.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
