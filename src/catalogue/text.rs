//! The text of a file, from its bytes.

use crate::problem::{Code, Problem};

/// Bytes as text; what is not text is shown as far as it goes.
pub(super) fn text_of(bytes: Vec<u8>) -> (String, Option<Problem>) {
    match String::from_utf8(bytes) {
        // Windows' Notepad writes a mark in front of the text.
        Ok(text) => (text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned), None),
        Err(error) => {
            let sound = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let end = text.len().min(sound + '\u{fffd}'.len_utf8());
            (text, Some(Problem::new(Code::NotText, sound..end)))
        }
    }
}
