//! A figure of a plan: what it is, how it is worked out, what it comes to.

use super::expr::{Expr, Value};
use super::label::Label;
use super::need::Counted;

/// A figure of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its name in the page and in tests: `groups`, `contact-barnesamlinger`.
    pub key: String,
    /// What it is.
    pub label: Label,
    /// What it is counted in.
    pub counted: Counted,
    /// How it is worked out.
    pub expr: Expr,
    /// What it comes to.
    pub value: Value,
}
