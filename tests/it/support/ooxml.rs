//! Whether the parts of a DOCX stand as ECMA-376 orders them. Word repairs, or refuses
//! to open, what LibreOffice reads without a word.
//!
//! The tables are those of Part 1 (`CT_PPr`, `CT_RPr`, `CT_TblPr` …), in their own order,
//! as far as we write or may come to write. What a table does not name may not be there.

use super::docx::Docx;
use super::xml::{Piece, pieces};

/// What may stand in an element, in order; where any order is right, `sorted` is false.
struct Content {
    of: &'static str,
    sorted: bool,
    may: &'static [&'static str],
    attributes: &'static [&'static str],
}

const fn in_order(of: &'static str, may: &'static [&'static str]) -> Content {
    Content { of, sorted: true, may, attributes: &[] }
}

const fn any_order(of: &'static str, may: &'static [&'static str]) -> Content {
    Content { of, sorted: false, may, attributes: &[] }
}

const fn empty(of: &'static str, attributes: &'static [&'static str]) -> Content {
    Content { of, sorted: true, may: &[], attributes }
}

const RUN: &[&str] = &[
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "highlight",
    "u",
    "effect",
    "bdr",
    "shd",
    "fitText",
    "vertAlign",
    "rtl",
    "cs",
    "em",
    "lang",
];

const PARAGRAPH: &[&str] = &[
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "bidi",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "jc",
    "textDirection",
    "textAlignment",
    "outlineLvl",
    "rPr",
    "sectPr",
];

const TABLE: &[&str] = &[
    "tblStyle",
    "tblpPr",
    "tblOverlap",
    "bidiVisual",
    "tblStyleRowBandSize",
    "tblStyleColBandSize",
    "tblW",
    "jc",
    "tblCellSpacing",
    "tblInd",
    "tblBorders",
    "shd",
    "tblLayout",
    "tblCellMar",
    "tblLook",
    "tblCaption",
    "tblDescription",
];

const INLINE: &[&str] = &["r", "hyperlink", "bookmarkStart", "bookmarkEnd", "fldSimple"];

const WIDTH: &[&str] = &["w", "type"];
const BORDER: &[&str] = &["val", "sz", "space", "color"];
const VAL: &[&str] = &["val"];

const CONTENTS: &[Content] = &[
    in_order("document", &["body"]),
    any_order("body", &["p", "tbl", "sectPr"]),
    any_order("ftr", &["p"]),
    in_order("pPr", PARAGRAPH),
    in_order("rPr", RUN),
    in_order("numPr", &["ilvl", "numId"]),
    in_order("pBdr", &["top", "left", "bottom", "right", "between", "bar"]),
    any_order("tabs", &["tab"]),
    any_order("hyperlink", &["r"]),
    any_order("fldSimple", &["r"]),
    any_order("r", &["rPr", "t", "tab", "fldChar", "instrText"]),
    in_order("tbl", &["tblPr", "tblGrid", "tr"]),
    in_order("tblPr", TABLE),
    in_order("tblBorders", &["top", "left", "bottom", "right", "insideH", "insideV"]),
    in_order("tblCellMar", &["top", "left", "bottom", "right"]),
    any_order("tblGrid", &["gridCol"]),
    in_order("tr", &["trPr", "tc"]),
    in_order("trPr", &["cantSplit", "tblHeader"]),
    in_order("tc", &["tcPr", "p"]),
    in_order(
        "tcPr",
        &["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "vAlign"],
    ),
    in_order(
        "sectPr",
        &["headerReference", "footerReference", "pgSz", "pgMar", "cols", "titlePg", "docGrid"],
    ),
    in_order("styles", &["docDefaults", "latentStyles", "style"]),
    in_order("docDefaults", &["rPrDefault", "pPrDefault"]),
    in_order("rPrDefault", &["rPr"]),
    in_order("pPrDefault", &["pPr"]),
    in_order(
        "style",
        &[
            "name",
            "aliases",
            "basedOn",
            "next",
            "link",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "pPr",
            "rPr",
            "tblPr",
        ],
    ),
    in_order("numbering", &["abstractNum", "num"]),
    in_order("abstractNum", &["nsid", "multiLevelType", "tmpl", "lvl"]),
    in_order("lvl", &["start", "numFmt", "lvlRestart", "pStyle", "suff", "lvlText", "lvlJc", "pPr", "rPr"]),
    in_order("num", &["abstractNumId"]),
    in_order("settings", &["compat"]),
    in_order("compat", &["compatSetting"]),
    empty("fldChar", &["fldCharType"]),
    empty("gridCol", &["w"]),
    empty("tblW", WIDTH),
    empty("tcW", WIDTH),
    empty("tblInd", WIDTH),
    empty("tblStyle", VAL),
    empty("tblCaption", VAL),
    empty("tblDescription", VAL),
    empty("tblLayout", &["type"]),
    empty("pStyle", VAL),
    empty("rStyle", VAL),
    empty("cantSplit", &[]),
    empty("tblHeader", &[]),
    empty("keepNext", &[]),
    empty("pageBreakBefore", &[]),
    empty("pgSz", &["w", "h"]),
    empty("pgMar", &["top", "right", "bottom", "left", "header", "footer", "gutter"]),
    empty("footerReference", &["type", "r:id"]),
    empty("bookmarkStart", &["id", "name"]),
    empty("bookmarkEnd", &["id"]),
    empty("insideH", BORDER),
    empty("insideV", BORDER),
];

/// What stands where it may not, in every part of a text: nothing, when Word opens it as it is.
pub(crate) fn misplaced(docx: &Docx) -> Vec<String> {
    let is_text = |name: &&String| name.starts_with("word/") && name.ends_with(".xml");
    let mut wrong: Vec<String> =
        docx.parts.keys().filter(is_text).flat_map(|name| of_part(docx, name)).collect();
    wrong.extend(of_package(docx));
    wrong
}

fn of_part(docx: &Docx, part: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    // The elements that are open, each with those that it has had so far.
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    for piece in pieces(docx.part(part)).unwrap() {
        match &piece {
            Piece::Start(name, attributes) => {
                let name = name.trim_start_matches("w:").to_owned();
                if let Some((parent, before)) = open.last_mut() {
                    if let Some(complaint) = misplaced_in(parent, before, &name) {
                        wrong.push(format!("{part}: {complaint}"));
                    }
                    before.push(name.clone());
                }
                if let Some(it) = CONTENTS.iter().find(|it| it.of == name && !it.attributes.is_empty()) {
                    let unknown = attributes
                        .iter()
                        .map(|(key, _)| key.trim_start_matches("w:"))
                        .filter(|key| !it.attributes.contains(key));
                    wrong.extend(unknown.map(|key| format!("{part}: {name} has no {key}")));
                }
                open.push((name, Vec::new()));
            }
            Piece::End(_) => {
                if let Some((name, inside)) = open.pop() {
                    // A cell ends with a paragraph.
                    if name == "tc" && inside.last().is_none_or(|it| it != "p") {
                        wrong.push(format!("{part}: a cell without a paragraph"));
                    }
                }
            }
            Piece::Text(_) => {}
        }
    }
    wrong
}

fn misplaced_in(parent: &str, before: &[String], name: &str) -> Option<String> {
    if parent == "p" {
        let is_first = name == "pPr" && before.is_empty();
        return (!is_first && !INLINE.contains(&name))
            .then(|| format!("{name} in a paragraph after {before:?}"));
    }
    let content = CONTENTS.iter().find(|it| it.of == parent)?;
    let Some(place) = content.may.iter().position(|it| *it == name) else {
        return Some(format!("{parent} has no {name}"));
    };
    let last = before.last().and_then(|last| content.may.iter().position(|it| it == last));
    let is_late = content.sorted && last.is_some_and(|last| last > place);
    is_late.then(|| format!("{name} stands after {} in {parent}", content.may[last.unwrap_or_default()]))
}

/// What the package lacks: a part that is named and not there, or there and not named.
fn of_package(docx: &Docx) -> Vec<String> {
    let types = docx.part("[Content_Types].xml");
    let unnamed = docx.parts.keys().filter(|it| it.ends_with(".xml") && *it != "[Content_Types].xml");
    let unnamed = unnamed.filter(|it| !types.contains(&format!("PartName=\"/{it}\"")));
    let mut wrong: Vec<String> = unnamed.map(|it| format!("{it} has no type")).collect();
    let relations = docx.part("word/_rels/document.xml.rels");
    for target in relations.split(" Target=\"").skip(1).map(|it| it.split('"').next().unwrap()) {
        if !target.contains(':') && !docx.parts.contains_key(&format!("word/{target}")) {
            wrong.push(format!("{target} is not there"));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(body: &str) -> Vec<String> {
        let parts =
            [("word/document.xml".to_owned(), format!("<w:document><w:body>{body}</w:body></w:document>"))];
        let docx = Docx { parts: parts.into(), paragraphs: Vec::new(), tables: Vec::new() };
        of_part(&docx, "word/document.xml")
    }

    #[test]
    fn what_stands_in_another_order_is_told() {
        assert!(wrong("<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:keepNext/></w:pPr><w:r/></w:p>").is_empty());
        for body in [
            "<w:p><w:pPr><w:keepNext/><w:pStyle w:val=\"a\"/></w:pPr></w:p>",
            "<w:p><w:r/><w:pPr/></w:p>",
            "<w:tbl><w:tblPr><w:tblW w:w=\"1\" w:type=\"dxa\"/><w:tblStyle w:val=\"a\"/></w:tblPr></w:tbl>",
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"1\" w:type=\"dxa\"/></w:tblGrid></w:tbl>",
            "<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>",
            "<w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/><w:footerReference w:type=\"default\" r:id=\"a\"/></w:sectPr>",
            "<w:p><w:smartTag/></w:p>",
        ] {
            assert_eq!(wrong(body).len(), 1, "{body}: {:?}", wrong(body));
        }
    }
}
