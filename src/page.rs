//! What a visitor sees: values in, HTML out.
//!
//! A page looks nothing up and decides nothing: whoever calls it has done both.
//! One file a page; parts used by several are in `part/`.

mod visit;
mod frame;
mod part;
mod chart;
mod document;
mod front;
mod paper;
mod results;
mod programme;
mod take;
mod comparison;
mod letter;
mod coverage;
mod fit;
mod evidence;
mod sources;
mod answers;
mod about;
mod privacy;
mod glossary;
mod accessibility;
mod search_help;
mod refusal;
mod plan;

pub use about::about;
pub use accessibility::accessibility;
pub use answers::answers;
pub use comparison::{ComparisonPage, choose, comparison};
pub use coverage::coverage;
pub use evidence::evidence_map;
pub use fit::{FitPage, fit};
pub use front::{Front, front};
pub use glossary::glossary;
pub use letter::{LetterPage, letter};
pub use paper::{
    PAPER, SHEET, Wanted, choose_for, norwegian_only, one_page, paper, worksheet, worksheet_norwegian_only,
};
pub use plan::{PlanPage, Planned, choose_plan, plan};
pub use privacy::privacy;
pub use programme::{ProgrammePage, Standing, programme};
pub use refusal::refusal;
pub use results::results;
pub use search_help::search_help;
pub use sources::sources;
pub use visit::Visit;
