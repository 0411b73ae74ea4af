//! The parts beside the body: what the package holds, relations, styles, lists, the
//! footer, and the properties.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::xml::{escaped, spaced};
use crate::paper::{Form, Length};
use crate::words::Message;

/// The names that the elements of a text go by.
pub(super) const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
);

/// What each part is.
pub(super) const CONTENT_TYPES: &str = include_str!("content-types.xml");

/// What the package is about: the body and its properties.
pub(super) const RELATIONS: &str = include_str!("package.rels.xml");

/// The list with bullets.
pub(super) const NUMBERING: &str = include_str!("numbering.xml");

/// The document is of the present, so that Word shows it in no mode for old ones.
pub(super) const SETTINGS: &str = include_str!("settings.xml");

/// What the body leads to within the package.
const PARTS: &[(&str, &str)] = &[
    ("styles", "styles.xml"),
    ("numbering", "numbering.xml"),
    ("settings", "settings.xml"),
    ("footer", "footer1.xml"),
];

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

/// The sizes of the styles by their names: letters in half points, spaces in twentieths of one.
const fn sizes(length: Length) -> [(&'static str, &'static str); 8] {
    match length {
        Length::Pages => [
            ("{text}", "21"),
            ("{table}", "18"),
            ("{title}", "32"),
            ("{heading}", "26"),
            ("{before}", "240"),
            ("{after}", "100"),
            ("{line}", "259"),
            ("{around}", "30"),
        ],
        Length::OneSheet => [
            ("{text}", "17"),
            ("{table}", "16"),
            ("{title}", "26"),
            ("{heading}", "20"),
            ("{before}", "80"),
            ("{after}", "40"),
            ("{line}", "240"),
            ("{around}", "14"),
        ],
    }
}

/// The styles of a document in this language, with one for each other language
/// that something in it is said in.
pub(super) fn styles(tag: &str, languages: &BTreeSet<String>, length: Length) -> String {
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
    let styles = STYLES.replace("{lang}", tag).replace("{languages}", &others.join("\n  "));
    sizes(length).iter().fold(styles, |styles, (name, size)| styles.replace(name, size))
}

/// Title, language and the day. Nobody wrote it, so it has no author.
pub(super) fn core(title: &str, tag: &str, today: Date) -> String {
    let title = escaped(title);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{tag}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{today}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{today}T00:00:00Z</dcterms:modified></cp:coreProperties>"#
    )
}

/// The page's number, of how many.
pub(super) fn footer(form: Form) -> String {
    // The sentence is whole in the message; the numbers are fields of the program
    // that shows it.
    let said = form.words().say(&Message::new("page-of").with("page", "\u{1}").with("pages", "\u{2}"));
    let (before, rest) = said.split_once('\u{1}').unwrap_or_default();
    let (between, after) = rest.split_once('\u{2}').unwrap_or_default();
    let run = |text: &str| format!(r#"<w:r><w:t xml:space="preserve">{}</w:t></w:r>"#, spaced(text));
    let field = |name: &str| format!(r#"<w:fldSimple w:instr=" {name} ">{}</w:fldSimple>"#, run("1"));
    let line = [run(before), field("PAGE"), run(between), field("NUMPAGES"), run(after)].concat();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{line}</w:p></w:ftr>"#
    )
}

/// What the relation is called through which the body leads to an address.
pub(super) fn relation(url: &str) -> String {
    let digest = Sha256::digest(url);
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("link-{name}")
}

/// The body's relations: the parts beside it, then the addresses that it leads to.
pub(super) fn relations(links: &BTreeMap<String, String>) -> String {
    const SORT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let parts = PARTS.iter().map(|(sort, target)| {
        let sort = format!("{SORT}/{sort}");
        let id = target.trim_end_matches("1.xml").trim_end_matches(".xml");
        format!(r#"<Relationship Id="{id}" Type="{sort}" Target="{target}"/>"#)
    });
    let links = links.iter().map(|(name, address)| {
        format!(
            r#"<Relationship Id="{name}" Type="{SORT}/hyperlink" Target="{address}" TargetMode="External"/>"#
        )
    });
    let all: String = parts.chain(links).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_styles_say_the_language() {
        for length in [Length::Pages, Length::OneSheet] {
            assert!(!styles("nb-NO", &BTreeSet::new(), length).contains('{'));
        }
        let styles = styles("nn-NO", &BTreeSet::from(["da".to_owned()]), Length::Pages);
        assert!(styles.contains(r#"<w:lang w:val="nn-NO""#) && styles.contains(r#"<w:lang w:val="da-DK"/>"#));
        assert!(!styles.contains('{'));
    }
}
