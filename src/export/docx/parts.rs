//! The parts of the package that we write ourselves: styles, properties, the mark
//! on heading rows, and the names and the order of the links.

use std::collections::BTreeSet;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

/// The styles, with a place for the language.
const STYLES: &str = include_str!("styles.xml");

/// The language as Word names it: `nb-NO`.
pub(super) fn tag(code: &str) -> String {
    let country = match code {
        "nb" | "nn" | "se" => "NO",
        "da" => "DK",
        "sv" => "SE",
        "fi" => "FI",
        "en" => "GB",
        _ => return code.to_owned(),
    };
    format!("{code}-{country}")
}

/// The name of the style for what is said in a language. A code is lower-case
/// letters, so it can stand in XML as it is.
pub(super) fn language_style(code: &str) -> String {
    format!("Lang-{code}")
}

/// The styles of a document in this language, with one for each other language
/// that something in it is said in.
pub(super) fn styles(tag: &str, languages: &BTreeSet<String>) -> Vec<u8> {
    let others: Vec<String> = languages
        .iter()
        .map(|code| {
            format!(
                r#"<w:style w:type="character" w:customStyle="1" w:styleId="{id}"><w:name w:val="{id}"/><w:rPr><w:lang w:val="{tag}"/></w:rPr></w:style>"#,
                id = language_style(code),
                tag = self::tag(code),
            )
        })
        .collect();
    STYLES.replace("{lang}", tag).replace("{languages}", &others.join("\n  ")).into_bytes()
}

/// Title, language and the day. Nobody wrote it, so it has no author.
pub(super) fn core(title: &str, tag: &str, today: Date) -> Vec<u8> {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{tag}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{today}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{today}T00:00:00Z</dcterms:modified></cp:coreProperties>"#
    )
    .into_bytes()
}

/// The body with its heading rows marked as such, so that they repeat on every
/// page. `docx-rs` has no word for it; rows that must not be split are ours to
/// mark, and text cannot hold a `<`.
pub(super) fn with_header_rows(body: &[u8]) -> Vec<u8> {
    const UNSPLIT: &str = "<w:cantSplit />";
    let body = String::from_utf8_lossy(body);
    body.replace(UNSPLIT, "<w:cantSplit/><w:tblHeader/>").into_bytes()
}

/// What the relation is called through which the body leads to an address.
pub(super) fn relation(url: &str) -> String {
    let digest = Sha256::digest(url);
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("link-{name}")
}

/// The body's relations in one order. `docx-rs` lists the links as they lie in a
/// hash map.
pub(super) fn in_order(relations: &[u8]) -> Vec<u8> {
    const ONE: &str = "<Relationship ";
    const END: &str = "</Relationships>";
    let relations = String::from_utf8_lossy(relations);
    let Some((start, each)) = relations.split_once(ONE) else { return relations.as_bytes().to_owned() };
    let mut each: Vec<&str> = each.trim_end_matches(END).split(ONE).collect();
    each.sort_unstable();
    format!("{start}{ONE}{}{END}", each.join(ONE)).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_row_is_marked_and_no_other() {
        let body = b"<w:tr><w:trPr><w:cantSplit /></w:trPr></w:tr><w:tr><w:trPr /></w:tr>&lt;w:cantSplit />";
        assert_eq!(
            String::from_utf8(with_header_rows(body)).unwrap(),
            "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr></w:tr><w:tr><w:trPr /></w:tr>&lt;w:cantSplit />"
        );
    }

    #[test]
    fn relations_stand_in_one_order() {
        let relations =
            br#"<?xml?><Relationships><Relationship Id="b" /><Relationship Id="a" /></Relationships>"#;
        assert_eq!(
            String::from_utf8(in_order(relations)).unwrap(),
            r#"<?xml?><Relationships><Relationship Id="a" /><Relationship Id="b" /></Relationships>"#
        );
        assert_eq!(in_order(b"<Relationships />"), b"<Relationships />");
    }

    #[test]
    fn the_styles_say_the_language() {
        let styles = String::from_utf8(styles("nn-NO", &BTreeSet::from(["da".to_owned()]))).unwrap();
        assert!(styles.contains(r#"<w:lang w:val="nn-NO""#) && styles.contains(r#"<w:lang w:val="da-DK"/>"#));
        assert!(!styles.contains('{'));
    }
}
