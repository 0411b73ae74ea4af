//! The legal ground: one sentence in the paper; attached, the paragraphs that may apply,
//! with their addresses and the day they were checked, and what the programmes refer to.
//!
//! The paragraphs are data (`law.toml`), chosen by whom and what a programme is for. What
//! is said of one is what it is about, and no more than it says.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;
use url::Url;

use super::Case;
use super::attached::Attachment;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use crate::record::{Field, Programme, Question, Term};
use crate::statement::{DetailKind, Statement, answer};
use crate::words::{Message, Words};

/// The paragraphs, as they are built in.
static LAW: LazyLock<Law> =
    LazyLock::new(|| toml::from_str(include_str!("law.toml")).expect("the paragraphs can be read"));

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Law {
    checked: Date,
    paragraphs: Vec<Paragraph>,
}

#[derive(Debug, Deserialize)]
struct Paragraph {
    act: Act,
    /// Its number, or the articles of a convention.
    section: String,
    /// When it is taken along: always, or for a kind, an arena, a strain …
    #[serde(rename = "for")]
    for_what: Vec<String>,
    /// What it is about, by language.
    #[serde(flatten)]
    about: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
struct Act {
    /// Its date and number, as Lovdata has them.
    date: String,
    /// Its name, by language.
    #[serde(flatten)]
    name: BTreeMap<String, String>,
}

impl Paragraph {
    /// Whether it may apply to any of the programmes.
    fn may_apply(&self, case: &Case<'_>) -> bool {
        let marks: Vec<String> = case.programmes.iter().flat_map(|it| marks(it)).collect();
        self.for_what.iter().any(|it| it == "every" || marks.contains(it))
    }

    /// The act and the paragraph: «Barnevernsloven § 15-1».
    fn name(&self, words: &Words) -> String {
        let act = self.act.name.get(words.language().code()).map(String::as_str).unwrap_or_default();
        let sign = if self.section.starts_with("art.") { "" } else { "§\u{a0}" };
        format!("{act} {sign}{}", self.section)
    }

    /// Where it is read: a convention where the act that it stands under begins.
    fn address(&self) -> Option<Url> {
        let act = format!("https://lovdata.no/dokument/NL/lov/{}", self.act.date);
        let is_article = self.section.starts_with("art.");
        let section = self.section.replace(' ', "");
        Url::parse(&if is_article { act } else { format!("{act}/§{section}") }).ok()
    }
}

/// What a programme is, is for and is about, as the paragraphs are marked.
fn marks(programme: &Programme) -> Vec<String> {
    let group = &programme.target_group;
    let mut marks = Vec::new();
    let mut mark = |sort: &str, key: &str| marks.push(format!("{sort}:{key}"));
    let kinds = programme.identity.kind.stated();
    kinds.iter().flat_map(|it| &it.value).for_each(|it| mark("kind", it.key()));
    let participants = group.participants.stated();
    participants.iter().flat_map(|it| &it.value).for_each(|it| mark("participant", it.key()));
    let levels = group.prevention_levels.stated();
    levels.iter().flat_map(|it| &it.value).for_each(|it| mark("level", it.key()));
    let strains = group.strains.stated();
    strains.iter().flat_map(|it| &it.value).for_each(|it| mark("strain", it.key.as_str()));
    let arenas = programme.delivery.arenas.stated();
    arenas.iter().flat_map(|it| &it.value).for_each(|it| mark("arena", it.key.as_str()));
    marks
}

/// One sentence, and what the writer must say of the municipality's own plan.
pub(super) fn write(case: &Case<'_>, writer: &mut Writer<'_>) {
    writer.heading(Level::One, writer.text("sak-law"));
    let mut line = Line::of(writer.text("sak-law-first"));
    if let Some((first, address)) = LAW.paragraphs.first().and_then(|it| Some((it, it.address()?))) {
        line = line.and(" (").and_link(first.name(writer.words).to_lowercase(), address).and(").");
    }
    let see = Attachment::Law.see(case, writer);
    writer.paragraph(line.and(format!(" {see}")));
    writer.prompt([writer.text("sak-law-plan")]);
}

/// The paragraphs that may apply, and what the programmes themselves refer to.
pub(super) fn in_full<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let checked = Message::new("sak-law-checked").with("date", LAW.checked);
    writer.paragraph(Line::of(writer.say(&checked)));
    let language = writer.words.language().code();
    let row = |it: &Paragraph| -> Option<Vec<Cell>> {
        let about = it.about.get(language)?;
        let link = Line::default().and_link(it.name(writer.words), it.address()?);
        Some(vec![vec![link], vec![Line::of(format!("{about}."))]])
    };
    let rows = LAW.paragraphs.iter().filter(|it| it.may_apply(case)).filter_map(row).collect();
    let head = ["sak-column-law", "sak-column-about"].map(|it| Line::of(writer.words.text(it))).to_vec();
    let caption = writer.text("sak-table-paragraphs");
    writer.table(&caption, vec![4, 8], head, rows);
    referred(case, writer);
}

/// What the programmes themselves refer to, as they do.
fn referred<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let mut rows = Vec::new();
    for programme in case.programmes {
        for statement in answer(programme, Question::Field(Field::Anchors)).known.all() {
            let about: &Statement<'c> = statement;
            rows.push(vec![
                vec![Line::of(writer.name(programme))],
                writer.told(programme, about, &[DetailKind::AnchorText]),
                vec![writer.detail_of(about, DetailKind::AnchorKind)],
            ]);
        }
    }
    let ids = ["sak-column-programme", "sak-column-refers", "detail-kind"];
    let head = ids.iter().map(|id| Line::of(writer.say(&Message::named("", id)))).collect();
    let caption = writer.text("sak-table-law");
    writer.table(&caption, vec![3, 7, 3], head, rows);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_paragraph_is_told_in_both_forms_and_leads_to_lovdata() {
        for paragraph in &LAW.paragraphs {
            for language in [Language::Bokmal, Language::Nynorsk] {
                assert!(paragraph.about.contains_key(language.code()), "{paragraph:?}");
                assert!(paragraph.act.name.contains_key(language.code()), "{paragraph:?}");
            }
            let address = paragraph.address().unwrap();
            assert!(address.as_str().starts_with("https://lovdata.no/dokument/NL/lov/"), "{address}");
        }
        assert_eq!(LAW.paragraphs[0].name(Words::of(Language::Nynorsk)), "Barnevernslova §\u{a0}15-1");
    }
}
