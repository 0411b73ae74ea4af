//! The link that opens a letter in the visitor's own mail program.

use crate::letter::Draft;
use crate::page::part::mail_to;

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
    let to = |text: &str| mail_to(address.unwrap_or_default(), &letter.subject, Some(text));
    let whole = to(&letter.text);
    if whole.len() <= LONGEST {
        return Mail { href: whole, is_whole: true };
    }
    Mail { href: to(&format!("{}\n\n{instead}\n", letter.greeting)), is_whole: false }
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
