//! Where every number of a plan stands in its sheets, and what its cell is called. A
//! cell holds one end of a range, and has a name, so that a formula can be read.

use crate::plan::{Figure, FigureId, Need, NeedId, Plan};
use crate::words::Words;

/// The first line with numbers: above it stand the title, an explanation and
/// the headings.
pub(super) const FIRST: u32 = 4;

/// The longest name of a sheet that Excel takes.
const LONGEST: usize = 31;

/// Which end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Low,
    High,
}

impl End {
    /// The opposite one.
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }

    /// How the name of its cell ends.
    const fn suffix(self) -> &'static str {
        match self {
            Self::Low => "_fra",
            Self::High => "_til",
        }
    }
}

/// The whole of a figure, or the part of it that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Known,
}

/// The names of the sheets of a plan, and of every cell with a number of its.
pub(super) struct Names<'p> {
    pub(super) plan: &'p Plan,
    pub(super) result: String,
    pub(super) input: String,
    pub(super) calculation: String,
}

impl<'p> Names<'p> {
    /// The names; with the programme's own name in front when several have sheets.
    pub(super) fn of(plan: &'p Plan, programme: Option<&str>, words: &Words) -> Self {
        let name = |text: String| match programme {
            Some(programme) => format!("{programme} {}", text.to_lowercase()),
            None => text,
        };
        Self {
            plan,
            result: programme.map_or_else(|| words.text("plan-sheet-result"), str::to_owned),
            input: name(words.text("plan-sheet-input")),
            calculation: name(words.text("plan-sheet-calculation")),
        }
    }

    /// The cell of a quantity.
    pub(super) fn need(&self, need: NeedId, end: End) -> String {
        of_need(self.plan.need(need), end)
    }

    /// The cell of a figure.
    pub(super) fn figure(&self, figure: FigureId, end: End, part: Part) -> String {
        self.calculated(self.plan.at(figure), end, part)
    }

    /// The cell of a figure of the plan.
    pub(super) fn calculated(&self, figure: &Figure, end: End, part: Part) -> String {
        let part = match part {
            Part::Whole => "",
            Part::Known => "_kjent",
        };
        format!("{}{part}{}", plain(&format!("{}-tall-{}", self.plan.programme, figure.key)), end.suffix())
    }
}

/// What the cell of a quantity is called: programmes that share it share the cell.
pub(super) fn of_need(need: &Need, end: End) -> String {
    let field = need.field.strip_prefix("set-").unwrap_or(&need.field);
    format!("{}{}", plain(field), end.suffix())
}

/// As a name in a spreadsheet can be: no dash, and no digit first.
fn plain(text: &str) -> String {
    let text = text.replace('-', "_");
    if text.starts_with(|it: char| it.is_ascii_digit()) { format!("_{text}") } else { text }
}

/// The names of programmes as sheets can have them: short, without the signs that Excel
/// refuses, and none twice.
pub(super) fn short_names<'p>(
    programmes: impl Iterator<Item = &'p str>,
    longest_after: usize,
) -> Vec<String> {
    let room = LONGEST.saturating_sub(longest_after + 1);
    let mut names: Vec<String> = Vec::new();
    for programme in programmes {
        let allowed = |it: &char| it.is_alphanumeric() || " -.,()&".contains(*it);
        let mut name: String = programme.chars().filter(allowed).take(room).collect();
        name = name.trim().to_owned();
        let is_taken = |name: &str| names.iter().any(|it| it.to_lowercase() == name.to_lowercase());
        if name.is_empty() || is_taken(&name) {
            let number = names.len() + 1;
            name = format!("{number} {}", name.chars().take(room.saturating_sub(3)).collect::<String>());
        }
        names.push(name.trim().to_owned());
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_named_by_its_programme_as_excel_takes_it() {
        let names =
            ["Pip-klubben", "A/B: *nytt* [2]", "", "pip-klubben", "Et tiltak med et langt navn for alle"];
        let short = short_names(names.into_iter(), 9);
        assert_eq!(short, ["Pip-klubben", "AB nytt 2", "3", "4 pip-klubben", "Et tiltak med et lang"]);
    }
}
