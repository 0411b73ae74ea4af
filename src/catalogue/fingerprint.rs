//! A short stand-in for a text: the same text, the same fingerprint.

use std::fmt;

use sha2::{Digest, Sha256};

/// A SHA-256 of something, to tell whether it has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of these pieces; where one ends counts too.
    pub fn of<'b>(pieces: impl IntoIterator<Item = &'b [u8]>) -> Self {
        let mut hash = Sha256::new();
        for piece in pieces {
            hash.update(piece.len().to_le_bytes());
            hash.update(piece);
        }
        Self(hash.finalize().into())
    }

    /// The bytes of the fingerprint.
    pub const fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Sixteen hexadecimal digits: enough to tell any two of ours apart.
impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0[..8].iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}
