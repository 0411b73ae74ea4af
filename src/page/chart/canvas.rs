//! What a drawing is drawn with: lines of text, an axis, patterns.

use maud::{Markup, html};

use super::scale::Scale;

/// The height of a line of text, in `em`.
pub(super) const LINE: f64 = 1.4;

/// The most letters that stand on one line of a phone of 320 px, also for whoever has
/// more space between letters and words (WCAG 1.4.12).
pub(super) const LETTERS: usize = 28;

/// A place across, in per cent.
pub(super) fn across(percent: f64) -> String {
    format!("{}%", plain(percent))
}

/// A place or length down, in `em`.
pub(super) fn down(em: f64) -> String {
    format!("{}em", plain(em))
}

/// Two decimals at most, and always a number.
fn plain(number: f64) -> String {
    let number = if number.is_finite() { number } else { 0.0 };
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    // A hair below zero is zero.
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A text in lines that a phone has room for. SVG does not break lines.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        for piece in pieces(word) {
            match lines.last_mut() {
                Some(line) if line.chars().count() + 1 + piece.chars().count() <= LETTERS => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    lines
}

/// A word, or a word longer than a line in pieces.
fn pieces(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(LETTERS).map(|piece| piece.iter().collect()).collect()
}

/// Lines of text from the top, and how far down they reach.
pub(super) struct Lettering {
    pub(super) markup: Markup,
    pub(super) height: f64,
}

/// A name in lines from `top`.
pub(super) fn heading(text: &str, top: f64) -> Lettering {
    let lines = lines(text);
    let markup = html! {
        @for (y, line) in baselines(top).zip(&lines) { text.group y=(down(y)) { (line) } }
    };
    Lettering { markup, height: rows(lines.len()) }
}

/// What a bar stands for and its number: on one line when there is room.
pub(super) fn caption(name: &str, said: &str, top: f64) -> Lettering {
    let n_letters = name.chars().count() + said.chars().count() + 2;
    if name.is_empty() || n_letters <= LETTERS {
        let markup = html! {
            @for y in baselines(top).take(1) {
                text y=(down(y)) {
                    @if !name.is_empty() { tspan { (name) } "  " }
                    tspan.said dx=[(!name.is_empty()).then_some(".4em")] { (said) }
                }
            }
        };
        if said.chars().count() <= LETTERS {
            return Lettering { markup, height: rows(1) };
        }
    }
    let names = lines(name).into_iter().map(|line| (line, false));
    let all: Vec<_> = names.chain(lines(said).into_iter().map(|line| (line, true))).collect();
    let markup = html! {
        @for (y, (line, is_said)) in baselines(top).zip(&all) {
            text.said[*is_said] y=(down(y)) { (line) }
        }
    };
    Lettering { markup, height: rows(all.len()) }
}

/// Where the letters of each line stand.
fn baselines(top: f64) -> impl Iterator<Item = f64> {
    std::iter::successors(Some(top + 1.05), |y| Some(y + LINE))
}

/// How high so many lines are.
pub(super) fn rows(n_lines: usize) -> f64 {
    u32::try_from(n_lines).map_or(0.0, f64::from) * LINE
}

/// The ticks of an axis, as lines over what is drawn from `top` to `bottom`.
pub(super) fn grid(scale: &Scale, top: f64, bottom: f64) -> Markup {
    html! {
        @for &tick in &scale.ticks {
            @let x = across(scale.at(tick));
            line.grid x1=(x) x2=(x) y1=(down(top)) y2=(down(bottom)) {}
        }
    }
}

/// The numbers of an axis, on a line from `top`. The first and the last stand
/// inside the drawing.
pub(super) fn tick_labels(scale: &Scale, top: f64, say: impl Fn(f64) -> String) -> Markup {
    html! {
        @for (number, &tick) in scale.ticks.iter().enumerate() {
            @let anchor = match number {
                0 => "start",
                number if number + 1 == scale.ticks.len() => "end",
                _ => "middle",
            };
            text.tick x=(across(scale.at(tick))) y=(down(top + 1.05)) text-anchor=(anchor) { (say(tick)) }
        }
    }
}

/// How a series is filled, beside its colour. There are four, then they begin
/// again; a label always tells which it is.
pub(super) const N_FILLS: usize = 4;

/// The patterns of one drawing. Their ids begin with the drawing's own.
pub(super) fn patterns(id: &str) -> Markup {
    html! {
        defs {
            pattern id={ (id) "-fill-1" } width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                rect.ground width="7" height="7" {}
                line.stroke x1="0" y1="0" x2="0" y2="7" {}
            }
            pattern id={ (id) "-fill-2" } width="6" height="6" patternUnits="userSpaceOnUse" {
                rect.ground width="6" height="6" {}
                circle.dot cx="3" cy="3" r="1.4" {}
            }
            pattern id={ (id) "-fill-3" } width="6" height="6" patternUnits="userSpaceOnUse" {
                rect.ground width="6" height="6" {}
                line.stroke x1="0" y1="3" x2="6" y2="3" {}
            }
            pattern id={ (id) "-open" } width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)" {
                line.open-stroke x1="0" y1="0" x2="0" y2="6" {}
            }
        }
    }
}

/// What a series is filled with; the first is plain.
pub(super) fn fill(id: &str, series: usize) -> Option<String> {
    let number = series % N_FILLS;
    (number > 0).then(|| format!("url(#{id}-fill-{number})"))
}

/// What is filled where nobody says how far it goes.
pub(super) fn open_fill(id: &str) -> String {
    format!("url(#{id}-open)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words_and_no_line_is_too_long() {
        assert_eq!(lines("Barnesamlinger"), ["Barnesamlinger"]);
        let long = "Samling for ledere og ressursgrupper i alle tjenestene som er med";
        assert_eq!(lines(long), ["Samling for ledere og", "ressursgrupper i alle", "tjenestene som er med"]);
        assert!(lines(&"x".repeat(100)).iter().all(|line| line.chars().count() <= LETTERS));
    }

    #[test]
    fn what_cannot_be_drawn_is_never_written() {
        assert_eq!(across(f64::NAN), "0%");
        assert_eq!(across(-0.001), "0%");
        assert_eq!(down(f64::INFINITY), "0em");
        assert_eq!(across(100.0 / 3.0), "33.33%");
        assert_eq!(across(50.0), "50%");
    }
}
