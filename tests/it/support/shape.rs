//! A page without its words: the same in every language, save for what a
//! translation has put in another order, left out or said otherwise.

use scraper::{Html, Node};

use super::outline::outline;
use super::page::css;

/// What a person sees of a part of a page, line by line, with `…` for words.
/// Numbers, fields and links stay: a sentence that forgets its number is found.
pub(super) fn shape(html: &str, selector: &str, prefix: &str) -> Vec<String> {
    let mut html = Html::parse_document(html);
    for node in html.tree.values_mut() {
        match node {
            Node::Text(text) => text.text = wordless(text).into(),
            Node::Element(element) => {
                for (name, value) in &mut element.attrs {
                    match &*name.local {
                        "aria-label" | "alt" => *value = wordless(value).into(),
                        "href" | "action" => *value = in_bokmal(value, prefix).into(),
                        _ => {}
                    }
                }
                // Which words are in another language than the page is told elsewhere.
                element.attrs.retain(|(name, _)| &*name.local != "lang");
            }
            _ => {}
        }
    }
    let parts: Vec<String> = html.select(&css(selector)).map(outline).collect();
    parts.iter().flat_map(|part| part.lines()).filter(|it| !it.is_empty()).map(in_one).collect()
}

/// An address of ours as it is in bokmål.
fn in_bokmal<'a>(address: &'a str, prefix: &str) -> &'a str {
    match address.strip_prefix(prefix) {
        Some("") => "/",
        Some(path) if path.starts_with(['/', '?']) => path,
        _ => address,
    }
}

/// The line with words that stand side by side as one: what is in another language
/// is a piece of its own.
fn in_one(line: &str) -> String {
    let mut joined = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('…') {
        joined.push_str(&rest[..start]);
        let words = &rest[start..];
        let end = words.find(|it: char| !matches!(it, '…' | ' ' | '0'..='9')).unwrap_or(words.len());
        let numbers: Vec<&str> = words[..end].split(['…', ' ']).filter(|it| !it.is_empty()).collect();
        joined.push('…');
        joined.push_str(&numbers.join(" "));
        rest = &words[end..];
    }
    joined + rest
}

/// `…` and the numbers, however a language writes them: `…1250 5` for `1 250 kr i
/// 5 år` and for `NOK 1,250 for 5 years`.
fn wordless(text: &str) -> String {
    if text.trim().is_empty() {
        return text.to_owned();
    }
    let mut shape = "…".to_owned();
    let mut is_in_number = false;
    for sign in text.chars() {
        if sign.is_ascii_digit() {
            if !is_in_number && shape.len() > "…".len() {
                shape.push(' ');
            }
            shape.push(sign);
        }
        is_in_number = sign.is_ascii_digit() || is_in_number && !sign.is_alphabetic();
    }
    shape
}

#[test]
fn a_shape_has_no_words_and_keeps_numbers_and_links() {
    let html = |text: &str| format!("<main><h1>{text}</h1></main>");
    let nb = html("Etter 1 250 kr i <a href='/om'>5 år: mange</a>");
    let en = html("After NOK 1,250 for <a href='/en/om'>5 years: <i lang=nb>mange</i></a>");
    assert_eq!(shape(&nb, "main", ""), ["# …1250[…5](/om)"]);
    assert_eq!(shape(&en, "main", "/en"), shape(&nb, "main", ""));
    assert_ne!(shape(&html("Etter kr i <a href='/om'>5 år</a>"), "main", ""), shape(&nb, "main", ""));
    assert_eq!(shape(&html("<a href='/en'>Home</a>"), "main", "/en"), ["# […](/)"]);
}
