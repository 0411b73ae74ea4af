//! XML, read strictly: what is wrong with it, and what stands in it.

/// A piece of an XML document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// An element begins: its name and its attributes.
    Start(String, Vec<(String, String)>),
    /// An element ends.
    End(String),
    /// Text between.
    Text(String),
}

impl Piece {
    /// The attribute of an element that begins.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let Self::Start(_, attributes) = self else { return None };
        attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// The pieces of a document that is well-formed as XML 1.0: every element ends,
/// every sign is one that XML can hold, every `&` begins something known.
pub(crate) fn pieces(xml: &str) -> Result<Vec<Piece>, String> {
    if let Some(sign) = xml.chars().find(|it| !is_xml(*it)) {
        return Err(format!("XML cannot hold {sign:?}"));
    }
    let (mut pieces, mut open): (Vec<Piece>, Vec<String>) = (Vec::new(), Vec::new());
    let mut rest = xml.trim_start_matches('\u{feff}');
    while !rest.is_empty() {
        let Some(after) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let text = unescaped(&rest[..end])?;
            if open.is_empty() && !text.trim().is_empty() {
                return Err(format!("`{text}` stands outside the root"));
            }
            pieces.push(Piece::Text(text));
            rest = &rest[end..];
            continue;
        };
        let end = end_of_tag(after).ok_or_else(|| format!("a tag does not end: {after:.40}"))?;
        let tag = &after[..end];
        rest = &after[end + 1..];
        if tag.starts_with('?') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            let name = name.trim();
            if open.pop().as_deref() != Some(name) {
                return Err(format!("</{name}> ends nothing"));
            }
            pieces.push(Piece::End(name.to_owned()));
            continue;
        }
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        pieces.push(Piece::Start(name.to_owned(), read_attributes(attributes)?));
        if is_empty {
            pieces.push(Piece::End(name.to_owned()));
        } else {
            open.push(name.to_owned());
        }
    }
    if open.is_empty() { Ok(pieces) } else { Err(format!("{open:?} does not end")) }
}

/// Whether XML 1.0 can hold it (production 2).
fn is_xml(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Where a tag ends: at the `>` that stands outside quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), sign) if open == sign => quote = None,
            _ => {}
        }
    }
    None
}

fn read_attributes(mut text: &str) -> Result<Vec<(String, String)>, String> {
    let mut attributes = Vec::new();
    text = text.trim();
    while !text.is_empty() {
        let (name, after) = text.split_once('=').ok_or_else(|| format!("no value: {text}"))?;
        let quote = after.chars().next().filter(|it| matches!(it, '"' | '\'')).ok_or("no quote")?;
        let (value, after) = after[1..].split_once(quote).ok_or("the value does not end")?;
        if value.contains('<') {
            return Err(format!("`<` in {name}"));
        }
        attributes.push((name.trim().to_owned(), unescaped(value)?));
        text = after.trim_start();
    }
    Ok(attributes)
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once(';').ok_or_else(|| format!("a bare & before {part:.20}"))?;
        let sign = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = name.strip_prefix('#').ok_or_else(|| format!("&{name}; is not known"))?;
                let read = match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                let sign = read.ok().and_then(char::from_u32).filter(|it| is_xml(*it));
                sign.ok_or_else(|| format!("&{name}; is no sign"))?
            }
        };
        said.push(sign);
        said.push_str(after);
    }
    Ok(said)
}

#[test]
fn xml_that_is_wrong_is_seen_to_be_wrong() {
    for wrong in
        ["<a>", "<a></b>", "<a>&</a>", "<a>&nbsp;</a>", "<a b=c/>", "<a>\u{1}</a>", "x<a/>", "<a b=\"<\"/>"]
    {
        assert!(pieces(wrong).is_err(), "{wrong}");
    }
    let read = pieces("<?xml version=\"1.0\"?><a b=\"1 > 0\">x &lt; &#248;<c/></a>").unwrap();
    assert_eq!(read[0].attribute("b"), Some("1 > 0"));
    assert_eq!(read[1], Piece::Text("x < ø".to_owned()));
    assert_eq!(read.len(), 5);
}
