//! The link that opens a letter in the visitor's own mail program.

use std::fmt::Write as _;

use crate::letter::Draft;

/// The longest address that a mail program can be trusted to take, in
/// characters. Some stop at about 2,000.
const LONGEST: usize = 1800;

/// A link that opens a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mail {
    /// The address, as RFC 6068 writes it.
    pub(super) href: String,
    /// The whole letter is in it; otherwise it must be pasted.
    pub(super) is_whole: bool,
}

/// A mail to this address, or to nobody yet: with the whole letter when there is
/// room for it, or else with how it begins and this line instead of the rest.
pub(super) fn mail(address: Option<&str>, letter: &Draft, instead: &str) -> Mail {
    let to = |text: &str| {
        let body = text.replace('\n', "\r\n");
        let address = encoded(address.unwrap_or_default()).replace("%40", "@");
        format!("mailto:{address}?subject={}&body={}", encoded(&letter.subject), encoded(&body))
    };
    let whole = to(&letter.text);
    if whole.len() <= LONGEST {
        return Mail { href: whole, is_whole: true };
    }
    Mail { href: to(&format!("{}\n\n{instead}\n", letter.greeting)), is_whole: false }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(text: &str) -> Draft {
        Draft { subject: "Spørsmål & svar".into(), greeting: "Hei".into(), text: text.into() }
    }

    #[test]
    fn a_letter_is_percent_encoded_with_the_line_ends_of_mail() {
        let mail = mail(Some("a+b@x.no"), &letter("Hei\n\n1. Hva?"), "Lim inn");
        assert_eq!(
            mail.href,
            "mailto:a%2Bb@x.no?subject=Sp%C3%B8rsm%C3%A5l%20%26%20svar&body=Hei%0D%0A%0D%0A1.%20Hva%3F"
        );
        assert!(mail.is_whole);
    }

    #[test]
    fn a_letter_that_is_too_long_is_pasted() {
        let mail = mail(None, &letter(&"Å".repeat(400)), "Lim inn");
        assert_eq!(
            mail.href,
            "mailto:?subject=Sp%C3%B8rsm%C3%A5l%20%26%20svar&body=Hei%0D%0A%0D%0ALim%20inn%0D%0A"
        );
        assert!(!mail.is_whole);
    }
}
