//! `tiltak coverage`: how much is known of each record, and what to do next.

use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::{Format, Locations};
use crate::coverage::{Coverage, Tally, Tidier, worklist};
use crate::record::{Question, Term as _};
use crate::statement::Part;
use crate::words::{Message, Words};

/// How the worklist is written out.
#[derive(Debug, Args)]
pub(super) struct CoverageOptions {
    /// How the worklist is written out.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(
    options: &CoverageOptions,
    locations: &Locations,
    words: &Words,
) -> anyhow::Result<ExitCode> {
    let catalogue = locations.catalogue()?;
    let list = worklist(&catalogue, words);
    match options.format {
        Format::Human => anstream::print!("{}", told(&list, words)),
        Format::Json => {
            let list: Vec<_> = list.iter().map(CoverageJson::from).collect();
            anstream::println!("{}", serde_json::to_string_pretty(&list)?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(list: &[Coverage], words: &Words) -> String {
    let mut lines = Vec::new();
    for coverage in list {
        let name = Part::Prose(&coverage.programme.name).say(words).text;
        lines.push(format!("{name} ({})", coverage.programme.id));
        lines.extend(counted(coverage.total, words));
        for (group, tally) in &coverage.groups {
            let group = words.term("group", group.key());
            lines.push(format!("  {group}: {}", of(tally.stated, tally.total(), words)));
        }
        lines.push(format!(
            "  {}: {}",
            words.text("coverage-tidier"),
            of(coverage.tidier.len(), Tidier::ALL.len(), words)
        ));
        let newest = coverage.newest_source.map_or_else(|| words.text("undated"), |it| it.to_string());
        lines.push(format!("  {}: {newest}", words.text("coverage-newest")));
        let reviewed = coverage.programme.editorial.reviewed_on.as_ref();
        let reviewed = reviewed.map_or_else(
            || Message::new("reviewed-never"),
            |day| Message::new("reviewed-on").with("date", day.value),
        );
        lines.push(format!("  {}", words.say(&reviewed)));
        for (label, questions) in
            [("coverage-look-for", &coverage.look_for), ("coverage-ask-for", &coverage.ask_for)]
        {
            if !questions.is_empty() {
                let keys: Vec<_> = questions.iter().map(|question| question.key()).collect();
                lines.push(format!("  {}: {}", words.text(label), keys.join(", ")));
            }
        }
        lines.push(String::new());
    }
    lines.push(words.say(&Message::new("coverage-together").counting(list.len())));
    lines.extend(counted(list.iter().map(|it| it.total).sum(), words));
    lines.push(String::new());
    lines.join("\n")
}

/// How many questions are answered, and how many are silent in each way, a line each.
fn counted(total: Tally, words: &Words) -> Vec<String> {
    let stated = of(total.stated, total.total(), words);
    let silences = total.silences().map(|(kind, count)| {
        format!("    {}", words.say(&Message::named("coverage-", kind.key()).counting(count)))
    });
    [format!("  {}: {stated}", words.text("coverage-all"))].into_iter().chain(silences).collect()
}

fn of(part: usize, whole: usize, words: &Words) -> String {
    words.say(&Message::new("answered-of").with("stated", part.to_string()).with("total", whole.to_string()))
}

/// Coverage for a tool. Kept by hand: tools rely on the names.
#[derive(Serialize)]
struct CoverageJson {
    id: String,
    total: TallyJson,
    groups: Vec<GroupJson>,
    tidier: Vec<&'static str>,
    newest_source: Option<String>,
    reviewed_on: Option<String>,
    look_for: Vec<String>,
    ask_for: Vec<String>,
}

#[derive(Serialize)]
struct GroupJson {
    group: &'static str,
    #[serde(flatten)]
    tally: TallyJson,
}

#[derive(Serialize)]
struct TallyJson {
    stated: usize,
    not_stated: usize,
    not_in_excerpt: usize,
    not_recorded: usize,
    not_applicable: usize,
}

impl From<Tally> for TallyJson {
    fn from(tally: Tally) -> Self {
        // The last is no silence of a record, but a way of reading one.
        let Tally { stated, not_stated, not_in_excerpt, not_recorded, not_applicable, only_interested: _ } =
            tally;
        Self { stated, not_stated, not_in_excerpt, not_recorded, not_applicable }
    }
}

impl From<&Coverage> for CoverageJson {
    fn from(coverage: &Coverage) -> Self {
        let keys = |questions: &[Question]| questions.iter().map(|question| question.key()).collect();
        let groups = coverage.groups.iter();
        Self {
            id: coverage.programme.id.to_string(),
            total: coverage.total.into(),
            groups: groups
                .map(|(group, tally)| GroupJson { group: group.key(), tally: (*tally).into() })
                .collect(),
            tidier: coverage.tidier.iter().map(|item| item.key()).collect(),
            newest_source: coverage.newest_source.map(|it| it.to_string()),
            reviewed_on: coverage.programme.editorial.reviewed_on.as_ref().map(|day| day.value.to_string()),
            look_for: keys(&coverage.look_for),
            ask_for: keys(&coverage.ask_for),
        }
    }
}
