//! A number in the Norwegian register of organisations.

use std::fmt;

use serde::Deserialize;

/// A number in the Norwegian register of organisations: `974 760 673`. As it is
/// written until the settings have been looked through; sound after that.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct OrganisationNumber(String);

impl OrganisationNumber {
    /// What each of the first eight digits counts for.
    const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

    fn digits(&self) -> Option<Vec<u32>> {
        let written = self.0.chars().filter(|it| !it.is_whitespace());
        written.map(|it| it.to_digit(10)).collect()
    }

    /// Whether there can be such a number: nine digits, of which the last is the
    /// check digit by modulus 11.
    pub(super) fn is_sound(&self) -> bool {
        let Some(digits) = self.digits().filter(|it| it.len() == 9) else { return false };
        let sum: u32 = digits.iter().zip(Self::WEIGHTS).map(|(digit, weight)| digit * weight).sum();
        // A remainder of 1 would ask for a digit of ten: no such number is given out.
        (11 - sum % 11) % 11 == digits[8]
    }
}

/// In threes, as the register writes it; as it is written when it is no number.
impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.digits() {
            Some(digits) if digits.len() == 9 => {
                let digits: String = digits.iter().filter_map(|it| char::from_digit(*it, 10)).collect();
                write!(f, "{}\u{a0}{}\u{a0}{}", &digits[..3], &digits[3..6], &digits[6..])
            }
            Some(_) | None => f.write_str(&self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_sound_when_its_check_digit_is() {
        for sound in ["974760673", "974 760 673", "991825827", "9 9 1 8 2 5 8 2 7"] {
            assert!(OrganisationNumber(sound.to_owned()).is_sound(), "{sound}");
        }
        for wrong in ["974760674", "974760637", "97476067", "9747606730", "97476067a", "", "NO974760673"] {
            assert!(!OrganisationNumber(wrong.to_owned()).is_sound(), "{wrong}");
        }
    }

    #[test]
    fn one_wrong_digit_is_always_seen() {
        let sound = "991825827";
        for at in 0..sound.len() {
            for digit in '0'..='9' {
                let mut digits: Vec<char> = sound.chars().collect();
                digits[at] = digit;
                let written: String = digits.into_iter().collect();
                assert_eq!(OrganisationNumber(written.clone()).is_sound(), written == sound, "{written}");
            }
        }
    }

    #[test]
    fn a_number_is_shown_in_threes() {
        assert_eq!(OrganisationNumber("9747 60673".to_owned()).to_string(), "974\u{a0}760\u{a0}673");
        assert_eq!(OrganisationNumber("12 x".to_owned()).to_string(), "12 x");
    }
}
