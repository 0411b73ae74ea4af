//! What a programme is called where it must never change.

use std::fmt;
use std::str::FromStr;

/// The short name of a programme: `barn-i-rusfamilier`.
///
/// It is the file name, the address of the page and the id in every export, so
/// it never changes once published. Lower-case ASCII letters, digits and
/// hyphens; 2 to 60 characters; starts with a letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeId(String);

/// The text cannot be the id of a programme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use 2 to 60 lower-case letters a–z, digits and hyphens, starting with a letter")]
pub struct NotAnId(pub String);

impl ProgrammeId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An id made from what an editor wrote: `Barn på vei` → `barn-pa-vei`.
    /// Used for suggestions only; editors choose ids.
    pub fn suggest(text: &str) -> Option<Self> {
        let mut id = String::new();
        for letter in text.to_lowercase().chars() {
            match letter {
                'a'..='z' | '0'..='9' => id.push(letter),
                'å' | 'ä' => id.push('a'),
                'ø' | 'ö' => id.push('o'),
                'æ' => id.push_str("ae"),
                _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
                _ => {}
            }
        }
        id.truncate(60);
        id.trim_matches('-').parse().ok()
    }
}

impl FromStr for ProgrammeId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let is_sound = (2..=60).contains(&text.len())
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && !text.ends_with('-')
            && text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
        if is_sound { Ok(Self(text.to_owned())) } else { Err(NotAnId(text.to_owned())) }
    }
}

impl fmt::Display for ProgrammeId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_plain_ascii() {
        assert!("pip-klubben".parse::<ProgrammeId>().is_ok());
        for wrong in ["", "p", "Pip", "på-vei", "1-2-3", "../etc", "pip-", "pip klubben"] {
            assert!(wrong.parse::<ProgrammeId>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_id_is_suggested_without_our_letters() {
        assert_eq!(ProgrammeId::suggest("  Familiestue (Nyborg)").unwrap().as_str(), "familiestue-nyborg");
        assert_eq!(ProgrammeId::suggest("Blå øre").unwrap().as_str(), "bla-ore");
    }
}
