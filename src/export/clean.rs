//! Text as every format can hold it: XML 1.0 has no place for control characters.

/// The text without what XML 1.0 cannot hold (production 2, `Char`): control
/// characters other than tab and line feed, and the two that are no characters.
/// Line ends become line feeds.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|&letter| {
            matches!(letter, '\t' | '\n')
                || (!letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        })
        .collect()
}

/// The text on one line.
pub(super) fn on_one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(clean("a\u{0}b\u{1b}c\u{ffff}\r\nd\te\u{85}"), "abc\nd\te");
        assert_eq!(clean("æøå 👶 \u{202e}טקסט ]]> <&"), "æøå 👶 \u{202e}טקסט ]]> <&");
    }
}
