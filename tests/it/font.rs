//! The font: everything that the site says and draws with letters is in it, so
//! that no sign is a box, or comes from a font that nobody chose.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{files_under, repository, text_of};

/// The stylesheets that are not ours: their signs are pictures.
const VENDORS: &[&str] = &["designsystemet.css", "theme.css"];

#[test]
fn every_sign_of_ours_is_in_the_font() {
    let font = characters_of_the_font();
    assert!(font.contains(&'ø') && font.contains(&'A') && !font.contains(&'あ'));
    let mut missing = BTreeSet::new();
    let mut look = |file: &str, text: &str| {
        let unseen = text.chars().filter(|it| !it.is_control() && !font.contains(it));
        missing.extend(unseen.map(|it| format!("{it} (U+{:04X}) in {file}", u32::from(it))));
    };
    for file in files_under("assets/words", ".ftl") {
        let text = text_of(&file);
        text.lines().filter(|line| !line.starts_with('#')).for_each(|line| look(&file, line));
    }
    // What stands between quotes in a page is shown; the gap in a message is none of it.
    for file in files_under("src/page", ".rs") {
        let text = text_of(&file);
        text.lines().filter(|line| !line.trim_start().starts_with("//")).for_each(|line| look(&file, line));
    }
    let styles = files_under("assets/style", ".css");
    for file in styles.iter().filter(|file| !VENDORS.iter().any(|vendor| file.ends_with(vendor))) {
        for content in text_of(file).split("content:").skip(1) {
            look(file, content.split([';', '}']).next().unwrap_or_default());
        }
    }
    assert!(missing.is_empty(), "not in the font:\n{}", Vec::from_iter(missing).join("\n"));
}

/// Every character that the font has a shape for.
fn characters_of_the_font() -> BTreeSet<char> {
    let font = fs::read(repository("assets/font/inter-nordisk.woff2")).unwrap();
    let cmap = table(&font, CMAP);
    let number = |at: usize| u32::from_be_bytes(cmap[at..at + 4].try_into().unwrap());
    let short = |at: usize| usize::from(u16::from_be_bytes(cmap[at..at + 2].try_into().unwrap()));
    let mut characters = BTreeSet::new();
    for subtable in 0..short(2) {
        let at = number(4 + 8 * subtable + 4) as usize;
        match short(at) {
            // Segments of two bytes: all last characters, two bytes, then all first ones.
            4 => {
                let length = short(at + 6);
                for segment in (0..length).step_by(2) {
                    let (last, first) = (short(at + 14 + segment), short(at + 16 + length + segment));
                    characters.extend((first..=last).filter_map(|it| char::from_u32(it as u32)));
                }
            }
            // Groups of a first character, a last one, and the shape of the first.
            12 => {
                for group in 0..number(at + 12) as usize {
                    let (first, last) = (number(at + 16 + 12 * group), number(at + 20 + 12 * group));
                    characters.extend((first..=last).filter_map(char::from_u32));
                }
            }
            // Variants of what the others have.
            _ => {}
        }
    }
    characters
}

/// The number that WOFF2 has for the table of characters; those of the two
/// tables that it packs in a way of its own; the one that has its name written out.
const CMAP: u8 = 0;
const PACKED: [u8; 2] = [10, 11];
const NAMED: u8 = 63;

/// One table of a font in WOFF2: a list of tables, then all of them as one Brotli stream.
fn table(font: &[u8], wanted: u8) -> Vec<u8> {
    let n_tables = u16::from_be_bytes([font[12], font[13]]);
    let mut at = 48;
    let length = |at: &mut usize| {
        let mut length = 0;
        loop {
            let byte = font[*at];
            *at += 1;
            length = (length << 7) | usize::from(byte & 0x7F);
            if byte & 0x80 == 0 {
                return length;
            }
        }
    };
    let (mut begins, mut found) = (0, None);
    for _ in 0..n_tables {
        let (tag, transform) = (font[at] & 0x3F, font[at] >> 6);
        at += if tag == NAMED { 5 } else { 1 };
        let mut size = length(&mut at);
        let is_packed = if PACKED.contains(&tag) { transform == 0 } else { transform != 0 };
        if is_packed {
            size = length(&mut at);
        }
        if tag == wanted {
            found = Some(begins..begins + size);
        }
        begins += size;
    }
    let mut tables = Vec::new();
    brotli::BrotliDecompress(&mut &font[at..], &mut tables).unwrap();
    tables[found.unwrap()].to_vec()
}
