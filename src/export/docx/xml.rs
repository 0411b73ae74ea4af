//! Text as XML holds it, between tags and in quotes.

use crate::export::clean::on_one_line;

/// The text on one line, escaped, with the spaces at its ends: they stand between runs.
pub(super) fn spaced(text: &str) -> String {
    let inner = on_one_line(text);
    if inner.is_empty() {
        return if text.is_empty() { String::new() } else { " ".to_owned() };
    }
    let before = if text.starts_with(char::is_whitespace) { " " } else { "" };
    let after = if text.ends_with(char::is_whitespace) { " " } else { "" };
    format!("{before}{}{after}", escaped(&inner))
}

/// The text with its marks written out.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_stay_at_the_ends_and_marks_are_written_out() {
        assert_eq!(spaced(" a\n <b>  & \"c\" "), " a &lt;b&gt; &amp; &quot;c&quot; ");
        assert_eq!((spaced(""), spaced(" \t")), (String::new(), " ".to_owned()));
    }
}
