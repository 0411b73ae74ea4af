//! What a visitor has said is to be taken as it stands: words in quotation
//! marks, words that are ruled out, and words in a named field.

/// What opens a quotation, and what may close it.
const QUOTES: &[(char, &[char])] =
    &[('"', &['"']), ('“', &['”', '“']), ('”', &['”']), ('„', &['“', '”']), ('«', &['»']), ('»', &['«'])];

/// What is written between numbers, and before a word that is ruled out.
pub(super) fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−')
}

/// For each byte of a text, whether it may be part of a hint.
pub(super) fn open_bytes(text: &str) -> Vec<bool> {
    let mut is_open = vec![true; text.len()];
    close_quotations(text, &mut is_open);
    let mut end = 0;
    for run in text.split_whitespace() {
        // The run is found from where the last one ended, so all of them
        // together cost one walk through the text.
        let start = end + text[end..].find(run).unwrap_or_default();
        end = start + run.len();
        if is_ruled_out(run) || is_in_field(run) {
            is_open[start..end].fill(false);
        }
    }
    is_open
}

/// A quotation mark that is never closed opens nothing: the visitor may still
/// be typing, or mean inches.
fn close_quotations(text: &str, is_open: &mut [bool]) {
    let last_closings: Vec<usize> =
        QUOTES.iter().map(|(_, closings)| text.rfind(*closings).unwrap_or_default()).collect();
    let mut quotation: Option<(usize, &[char])> = None;
    for (at, letter) in text.char_indices() {
        match quotation {
            Some((start, closings)) if closings.contains(&letter) => {
                is_open[start..at].fill(false);
                quotation = None;
            }
            Some(_) => {}
            None => {
                let opening = QUOTES
                    .iter()
                    .zip(&last_closings)
                    .find(|((opening, _), last_closing)| *opening == letter && **last_closing > at);
                quotation = opening.map(|((_, closings), _)| (at, *closings));
            }
        }
    }
}

/// `-gratis`.
fn is_ruled_out(run: &str) -> bool {
    let mut letters = run.trim_start_matches(['(', '[']).chars();
    letters.next().is_some_and(is_dash) && letters.next().is_some()
}

/// `alder:5`; a colon at the end of a word is only a colon.
fn is_in_field(run: &str) -> bool {
    run.split_once(':')
        .is_some_and(|(field, value)| field.ends_with(char::is_alphabetic) && !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with dots for what is closed.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let is_open = open_bytes(text);
        let shown: String =
            text.char_indices().map(|(at, letter)| if is_open[at] { letter } else { '.' }).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_is_quoted_ruled_out_or_in_a_field_is_closed() {
        check(r#"kurs "for barn" gratis"#, r#"kurs ........." gratis"#);
        check("«for barn» og “for foreldre”", ".........» og .............”");
        check("»for børn«", ".........«");
        check("kurs -gratis – digitalt", "kurs ....... – digitalt");
        check("pris:gratis (−digitalt) online", "........... ........... online");
        check("4-6 år: gratis", "4-6 år: gratis");
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_opens_nothing() {
        check(r#"gratis "kurs"#, r#"gratis "kurs"#);
        check("«gratis", "«gratis");
    }
}
