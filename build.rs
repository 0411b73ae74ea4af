//! Builds the assets into the program: each with a name that changes with its
//! content, and compressed once, so that serving one is copying bytes.

#![expect(clippy::disallowed_methods, reason = "a build script reads assets and writes what is built in")]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The stylesheets, in the order in which they must be read. They are served
/// as one file: one request, one compression.
const STYLES: &[&str] = &[
    "style/designsystemet.css",
    "style/theme.css",
    "style/site.css",
    "style/front.css",
    "style/comparison.css",
    "style/chart.css",
    "style/fit.css",
    "style/plan.css",
    "style/evidence.css",
    "style/paper.css",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let assets = Path::new("assets");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    println!("cargo::rerun-if-changed=assets");
    println!("cargo::rerun-if-changed=build.rs");

    let font = fs::read(assets.join("font/inter-nordisk.woff2"))?;
    let font_name = hashed("inter-nordisk", "woff2", &font);
    let icon = fs::read(assets.join("icon/favicon.svg"))?;
    let mut style = String::new();
    for part in STYLES {
        style.push_str(&fs::read_to_string(assets.join(part))?);
        style.push('\n');
    }
    let unused = fs::read_to_string(assets.join("style/designsystemet.unused"))?;
    let style = without(&without_remarks(&style), &unused.lines().collect::<Vec<_>>());
    let style = style.replace("{font}", &format!("/assets/{font_name}"));

    let mut table = String::from("/// Every asset.\npub const ALL: &[Asset] = &[\n");
    write_asset(
        &mut table,
        &out,
        "STYLE",
        &hashed("site", "css", style.as_bytes()),
        "text/css; charset=utf-8",
        style.as_bytes(),
    )?;
    let script = fs::read_to_string(assets.join("script/site.js"))?;
    // What is said to the next developer is not for the visitor to fetch.
    let is_remark = |line: &str| line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
    let is_code = |line: &&str| !is_remark(line.trim());
    let script = script.split_inclusive('\n').filter(is_code).collect::<String>().into_bytes();
    write_asset(
        &mut table,
        &out,
        "SCRIPT",
        &hashed("site", "js", &script),
        "text/javascript; charset=utf-8",
        &script,
    )?;
    write_asset(&mut table, &out, "FONT", &font_name, "font/woff2", &font)?;
    write_asset(&mut table, &out, "ICON", &hashed("icon", "svg", &icon), "image/svg+xml", &icon)?;
    let signs = signs(&assets.join("sign"))?;
    let name = hashed("signs", "svg", signs.as_bytes());
    write_asset(&mut table, &out, "SIGNS", &name, "image/svg+xml", signs.as_bytes())?;
    table.push_str("];\n");
    let names = [
        ("STYLE", "The stylesheet."),
        ("SCRIPT", "The script, which adds to pages that are whole without it."),
        ("FONT", "The font."),
        ("ICON", "The icon."),
        ("SIGNS", "The signs of the answers, each by the name of its file."),
    ];
    for (number, (name, about)) in names.iter().enumerate() {
        writeln!(table, "/// {about}\npub const {name}: &Asset = &ALL[{number}];")?;
    }
    fs::write(out.join("assets.rs"), table)?;
    Ok(())
}

/// The stylesheet without the rules that are about these components (`.ds-tabs`, `.ds-tabs__tab`, `.ds-tabs--small`): what
/// no page of ours uses, nobody should fetch. A rule keeps those of its selectors that are about others.
fn without(style: &str, unused: &[&str]) -> String {
    let mut kept = String::new();
    for (head, body) in rules(style) {
        let Some(body) = body else {
            kept.push_str(head);
            continue;
        };
        let holds_rules =
            ["@layer", "@media", "@supports"].iter().any(|it| head.trim_start().starts_with(it));
        let (head, body) = if holds_rules {
            (head.to_owned(), without(body, unused))
        } else if head.trim_start().starts_with('@') {
            (head.to_owned(), body.to_owned())
        } else {
            let used: Vec<&str> = selectors(head).into_iter().filter(|it| !is_about(it, unused)).collect();
            (used.join(","), without(body, unused))
        };
        if !head.trim().is_empty() && !body.trim().is_empty() {
            kept.push_str(&format!("{head}{{{body}}}"));
        }
    }
    kept
}

/// What stands in a stylesheet or in a block of one: rules with what is between their braces, and whatever ends with `;`.
fn rules(style: &str) -> Vec<(&str, Option<&str>)> {
    let mut rules = Vec::new();
    let (mut begins, mut opens, mut depth) = (0, 0, 0_usize);
    for (at, letter) in outside_quotes(style) {
        match letter {
            '{' => {
                if depth == 0 {
                    opens = at;
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    rules.push((&style[begins..opens], Some(&style[opens + 1..at])));
                    begins = at + 1;
                }
            }
            ';' if depth == 0 => {
                rules.push((&style[begins..=at], None));
                begins = at + 1;
            }
            _ => {}
        }
    }
    rules.push((&style[begins..], None));
    rules
}

/// The selectors of a rule.
fn selectors(head: &str) -> Vec<&str> {
    let mut selectors = Vec::new();
    let (mut begins, mut depth) = (0, 0_usize);
    for (at, letter) in outside_quotes(head) {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                selectors.push(&head[begins..at]);
                begins = at + 1;
            }
            _ => {}
        }
    }
    selectors.push(&head[begins..]);
    selectors
}

/// Whether a selector is about one of these components; what stands in brackets (`:has(.ds-tabs)`) it is not about.
fn is_about(selector: &str, components: &[&str]) -> bool {
    let mut depth = 0_usize;
    let mut plain = String::new();
    for letter in selector.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain.split(".ds-").skip(1).any(|class| components.contains(&component(class)))
}

/// The letters of a stylesheet that no quotes hold, each with its place.
fn outside_quotes(style: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote: Option<char> = None;
    let mut is_escaped = false;
    style.char_indices().filter(move |&(_, letter)| {
        let was_escaped = is_escaped;
        is_escaped = letter == '\\' && !was_escaped;
        let was_in = quote;
        if !was_escaped && matches!(letter, '"' | '\'') {
            quote = match was_in {
                None => Some(letter),
                Some(open) if open == letter => None,
                Some(open) => Some(open),
            };
        }
        was_in.is_none() && quote.is_none()
    })
}

/// A stylesheet without what is said to the next developer.
fn without_remarks(style: &str) -> String {
    let mut kept = String::new();
    let mut rest = style;
    while let Some((before, remark)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = remark.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The component that a class belongs to, from what comes after `.ds-`.
fn component(class: &str) -> &str {
    let end =
        class.find(|it: char| !(it.is_ascii_alphanumeric() || it == '-' || it == '_')).unwrap_or(class.len());
    let name = &class[..end];
    name.split("__").next().and_then(|it| it.split("--").next()).unwrap_or(name)
}

/// All signs in one file, in the order of their names: one request for all of them. They are drawn on a
/// square of 24, and shown at some 24 pixels: a hundredth of one is more than can be seen.
fn signs(folder: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|it| it == "svg"));
    files.sort();
    let mut signs = String::from(r#"<svg xmlns="http://www.w3.org/2000/svg">"#);
    for file in &files {
        let text = fs::read_to_string(file)?;
        let inside = text.split_once('>').and_then(|(_, rest)| rest.rsplit_once("</svg>"));
        let (inside, _) = inside.ok_or("a sign is an <svg>")?;
        let name = file.file_stem().and_then(|it| it.to_str()).ok_or("a sign has a name")?;
        write!(signs, r#"<symbol id="{name}" viewBox="0 0 24 24">{}</symbol>"#, rounded(inside.trim())?)?;
    }
    signs.push_str("</svg>");
    Ok(signs)
}

/// A drawing with its numbers to a hundredth.
fn rounded(drawing: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut kept = String::new();
    let mut rest = drawing;
    while let Some(at) = rest.find(|it: char| it.is_ascii_digit()) {
        kept.push_str(&rest[..at]);
        let from = &rest[at..];
        let end = from.find(|it: char| !(it.is_ascii_digit() || it == '.')).unwrap_or(from.len());
        let number = format!("{:.2}", from[..end].parse::<f64>()?);
        kept.push_str(number.trim_end_matches('0').trim_end_matches('.'));
        rest = &from[end..];
    }
    Ok(kept + rest)
}

fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let mut name = format!("{stem}-");
    for byte in &Sha256::digest(bytes)[..6] {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    format!("{name}.{extension}")
}

fn write_asset(
    table: &mut String,
    out: &Path,
    file: &str,
    name: &str,
    content_type: &str,
    bytes: &[u8],
) -> Result<(), Box<dyn std::error::Error>> {
    // A font is compressed already; a second time makes it larger.
    let is_compressed = content_type.starts_with("font/");
    let mut brotli_bytes = Vec::new();
    let mut gzip_bytes = Vec::new();
    if !is_compressed {
        let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut brotli_bytes, &settings)?;
        let mut gzip = flate2::write::GzEncoder::new(&mut gzip_bytes, flate2::Compression::best());
        gzip.write_all(bytes)?;
        gzip.finish()?;
    }
    for (ending, bytes) in [("raw", bytes), ("br", &brotli_bytes[..]), ("gz", &gzip_bytes[..])] {
        fs::write(out.join(format!("{file}.{ending}")), bytes)?;
    }
    let include = |ending: &str| format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}.{ending}\"))");
    let compressed =
        |ending: &str| if is_compressed { "None".to_owned() } else { format!("Some({})", include(ending)) };
    writeln!(
        table,
        "    Asset {{ name: {name:?}, content_type: {content_type:?}, bytes: {}, brotli: {}, gzip: {} }},",
        include("raw"),
        compressed("br"),
        compressed("gz"),
    )?;
    Ok(())
}
