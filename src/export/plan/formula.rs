//! A calculation as a formula of a spreadsheet: the third reading of the tree.
//!
//! What is missing is `#N/A`, and so is an upper end that nobody gives; both go
//! through every formula by themselves.

use super::cells::{End, Names, Part};
use crate::plan::{Expr, Plan};

/// Writes formulas that point at the cells of one plan.
pub(super) struct Writer<'p> {
    pub(super) plan: &'p Plan,
    pub(super) names: &'p Names<'p>,
}

impl Writer<'_> {
    /// One end of what a calculation comes to.
    pub(super) fn write(&self, expr: &Expr, end: End, part: Part) -> String {
        let at = |expr: &Expr, end: End| self.write(expr, end, part);
        let whole = |expr: &Expr, end: End| self.write(expr, end, Part::Whole);
        let each = |parts: &[Expr]| parts.iter().map(|it| at(it, end)).collect::<Vec<_>>();
        match expr {
            // An answer is no number, and one that is missing is chosen on the page.
            Expr::Need(need) if self.plan.need(*need).choice.is_some() => "NA()".to_owned(),
            // What is left out is no part that anybody knows, until a number is written there.
            Expr::Need(need) if part == Part::Known && self.plan.is_left_out(expr) => {
                let cell = self.names.need(*need, end);
                format!("IF({cell}=0,NA(),{cell})")
            }
            Expr::Need(need) => self.names.need(*need, end),
            Expr::Number(number) => number.to_string(),
            Expr::Figure(figure) => self.names.figure(*figure, end, part),
            Expr::Sum(parts) if part == Part::Known && parts.len() > 1 => self.known_sum(parts, end),
            Expr::Sum(parts) => format!("SUM({})", each(parts).join(",")),
            Expr::Product(parts) => {
                // A part of it left out is all of it left out, and nothing in part.
                let is_left_out = parts.iter().any(|it| self.plan.is_left_out(it));
                let part = if is_left_out { Part::Whole } else { part };
                let parts: Vec<String> = parts.iter().map(|it| self.factor(it, end, part)).collect();
                parts.join("*")
            }
            Expr::Quotient(shared, among) => self.quotient(shared, among, end, part),
            // Nine decimals, as on the page: 2.1 ÷ (3 × 0.7) is one group.
            Expr::Up(inner) => format!("ROUNDUP(ROUND({},9),0)", whole(inner, end)),
            Expr::Down(inner) => format!("ROUNDDOWN(ROUND({},9),0)", whole(inner, end)),
            // An end that nobody gives is no smallest; what is missing altogether is.
            Expr::Min(parts) => self.smallest(parts, end),
            Expr::Less(from, taken) => {
                let most = self.factor(taken, end.other(), Part::Whole);
                let left = format!("MAX(0,{}-{most})", self.factor(from, end, Part::Whole));
                let is_open = self.plan.worked_out(taken).is_some_and(|it| it.high().is_none());
                if end == End::Low && is_open {
                    // Without any number of them, nothing may be left.
                    return format!("IF(ISERROR({most}),0,{left})");
                }
                left
            }
            Expr::Max(parts) => {
                let parts: Vec<String> = parts.iter().map(|it| whole(it, end)).collect();
                format!("MAX({})", parts.join(","))
            }
            Expr::Lowest(inner) => whole(inner, End::Low),
            // Both must be known: what is missing in one is missing in the other.
            Expr::Between(from, to) => {
                let (shown, other) = match end {
                    End::Low => (whole(from, End::Low), whole(to, End::Low)),
                    End::High => (whole(to, End::High), whole(from, End::Low)),
                };
                format!("IF(ISNUMBER({other}),{shown},NA())")
            }
        }
    }

    /// A sum of what is known of its parts; not available when nothing is.
    fn known_sum(&self, parts: &[Expr], end: End) -> String {
        let lows: Vec<String> = parts.iter().map(|it| self.write(it, End::Low, Part::Known)).collect();
        let are_unknown: Vec<String> = lows.iter().map(|low| format!("ISERROR({low})")).collect();
        let added: Vec<String> = parts
            .iter()
            .zip(&lows)
            .map(|(it, low)| format!("IF(ISERROR({low}),0,{})", self.write(it, end, Part::Known)))
            .collect();
        format!("IF(AND({}),NA(),SUM({}))", are_unknown.join(","), added.join(","))
    }

    /// The smallest of several: one without an upper end leaves it to the others.
    fn smallest(&self, parts: &[Expr], end: End) -> String {
        let lows: Vec<String> = parts.iter().map(|it| self.write(it, End::Low, Part::Whole)).collect();
        if end == End::Low {
            return format!("MIN({})", lows.join(","));
        }
        let highs =
            parts.iter().map(|it| format!("IFERROR({},1E+99)", self.write(it, End::High, Part::Whole)));
        let highs = highs.collect::<Vec<_>>().join(",");
        format!("IF(OR(ISERROR(MIN({})),MIN({highs})=1E+99),NA(),MIN({highs}))", lows.join(","))
    }

    fn quotient(&self, shared: &Expr, among: &Expr, end: End, part: Part) -> String {
        let over = end.other();
        let shared = self.factor(shared, end, part);
        let divided = format!("{shared}/{}", self.factor(among, over, Part::Whole));
        let is_open = self.plan.worked_out(among).is_some_and(|it| it.high().is_none());
        if end == End::Low && is_open {
            // Shared among any number of them, each may get nothing.
            let low = self.factor(among, End::Low, Part::Whole);
            let most = self.factor(among, End::High, Part::Whole);
            return format!("IF(ISERROR({most}),IF(ISNUMBER({shared}*{low}),0,NA()),{divided})");
        }
        divided
    }

    /// A part of a product, in brackets when it must be worked out first.
    fn factor(&self, expr: &Expr, end: End, part: Part) -> String {
        let written = self.write(expr, end, part);
        match expr {
            Expr::Need(_)
            | Expr::Figure(_)
            | Expr::Number(_)
            | Expr::Sum(_)
            | Expr::Up(_)
            | Expr::Down(_)
            | Expr::Max(_)
            | Expr::Min(_)
            | Expr::Less(..) => written,
            Expr::Product(_) | Expr::Quotient(..) | Expr::Lowest(_) | Expr::Between(..) => {
                format!("({written})")
            }
        }
    }
}
