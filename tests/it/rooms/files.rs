//! Between the files of a room: no two use each other, not by way of others
//! either, so that each can be read by itself after those it uses.
//!
//! `plan.rs` and the files in `plan/` are not compared: it names them and hands
//! on what they own, and they use what it declares for all of them. What it only
//! hands on counts as the file's that owns it.

use std::collections::{BTreeMap, BTreeSet};

use super::{code_without_tests, paths, room_of, source_files};
use crate::support::text_of;

/// Files that use each other all the same, and why.
const TOGETHER: &[(&str, &str, &str)] = &[
    ("notation::reader", "notation::table", "a value can be a table, and a table reads its values"),
    ("notation::shape", "notation::table", "a shape can be a table, and a table says when a shape is wrong"),
];

/// Which files there are, as modules (`plan::people`), and the paths that each names.
struct House {
    named: BTreeMap<String, Vec<String>>,
}

impl House {
    fn read() -> Self {
        let module = |file: &str| file.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
        let files = source_files().into_iter().filter(|file| !matches!(room_of(file), "lib" | "main"));
        Self { named: files.map(|file| (module(&file), named_in(&text_of(&file)))).collect() }
    }

    /// Where a path leads from a module, from the root of the house: `super::keep`
    /// in `index::write` is `index::keep`. Nothing for what is not ours.
    fn full_path(&self, module: &str, path: &str) -> Option<String> {
        if let Some(rest) = path.strip_prefix("crate::") {
            return Some(rest.to_owned());
        }
        let (mut base, mut rest) = (module, path);
        while let Some(above) = rest.strip_prefix("super::") {
            (base, rest) = (base.rsplit_once("::").map_or("", |(base, _)| base), above);
        }
        let full = format!("{base}::{}", rest.trim_start_matches("self::"));
        let is_ours = rest != path || path.starts_with("self::") || self.owner(&full) != Some(module);
        is_ours.then_some(full)
    }

    /// The module that a path from the root leads into.
    fn owner<'h>(&'h self, path: &str) -> Option<&'h str> {
        let ends = path.match_indices("::").map(|(at, _)| at).chain([path.len()]);
        let prefixes = ends.map(|end| &path[..end]);
        prefixes.filter_map(|it| self.named.get_key_value(it)).last().map(|(module, _)| module.as_str())
    }

    /// The module that owns what a path from the root names, also when the one above
    /// it hands it on.
    fn owner_of_item<'h>(&'h self, path: &str) -> Option<&'h str> {
        let above = self.owner(path)?;
        let item = path[above.len()..].trim_start_matches("::").split("::").next()?;
        let handed_on = self.named[above].iter().filter(|it| it.rsplit("::").next() == Some(item));
        let owned_below =
            handed_on.filter_map(|it| self.full_path(above, it)).filter(|it| is_below(it, above));
        owned_below.filter_map(|it| self.owner(&it)).find(|it| *it != above).or(Some(above))
    }

    /// Which files of its own room each file uses, but for those that it stands
    /// above or below.
    fn uses(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let used_by = |module: &str, paths: &[String]| {
            let owners = paths.iter().filter_map(|path| self.owner_of_item(&self.full_path(module, path)?));
            owners.filter(|other| is_beside(module, other)).collect()
        };
        self.named.iter().map(|(module, paths)| (module.as_str(), used_by(module, paths))).collect()
    }
}

/// Every path that a file names outside its tests.
fn named_in(text: &str) -> Vec<String> {
    let code: Vec<&str> = code_without_tests(text).map(|(_, line)| line).collect();
    let code = code.join("\n");
    let in_passing = ["crate::", "super::", "self::"].map(|start| paths::beginning_with(&code, start));
    let in_passing = in_passing.into_iter().flatten().map(|(_, path)| path);
    paths::used(&code).into_iter().chain(in_passing).collect()
}

/// Whether two files of one room stand beside each other, and not one in the
/// folder of the other.
fn is_beside(one: &str, other: &str) -> bool {
    let room = |module: &str| module.split("::").next().map(str::to_owned);
    room(one) == room(other) && one != other && !is_below(one, other) && !is_below(other, one)
}

/// Whether one stands in the folder of the other.
fn is_below(low: &str, high: &str) -> bool {
    low.strip_prefix(high).is_some_and(|rest| rest.starts_with("::"))
}

/// Everything that a file uses, also by way of others.
fn reached<'h>(uses: &BTreeMap<&'h str, BTreeSet<&'h str>>, from: &str) -> BTreeSet<&'h str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = uses[from].iter().copied().collect();
    while let Some(module) = next.pop() {
        if reached.insert(module) {
            next.extend(&uses[module]);
        }
    }
    reached
}

#[test]
fn no_two_files_use_each_other() {
    let house = House::read();
    let mut uses = house.uses();
    let mut wrong = Vec::new();
    for (one, other, reason) in TOGETHER {
        assert!(!reason.is_empty());
        let are_together = [(one, other), (other, one)]
            .map(|(from, to)| uses.get_mut(from).is_some_and(|used| used.remove(to)));
        if are_together != [true, true] {
            wrong.push(format!("{one} and {other} do not use each other any more: take them off the list"));
        }
    }
    let reached: BTreeMap<&str, _> = uses.keys().map(|module| (*module, reached(&uses, module))).collect();
    for (module, used) in &reached {
        let back = used.iter().filter(|other| module < *other && reached[*other].contains(module));
        wrong.extend(back.map(|other| format!("{module} and {other} use each other")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_handed_on_is_used_where_it_is_owned() {
    let code = [
        ("plan", "mod figure;\nmod build;\nmod range;\npub use figure::{Figure, Value};"),
        ("plan::figure", "use super::range::Range;\npub struct Figure;"),
        ("plan::build", "use super::{Figure, Plan, range};\nfn f() { crate::plan::figure::g() }"),
        ("plan::range", "use crate::words::Words;"),
    ];
    let named = code.map(|(module, code)| (module.to_owned(), named_in(code)));
    let house = House { named: BTreeMap::from(named) };
    let uses = house.uses();
    assert_eq!(uses["plan::build"], BTreeSet::from(["plan::figure", "plan::range"]));
    assert_eq!(uses["plan::figure"], BTreeSet::from(["plan::range"]));
    assert_eq!(uses["plan"], BTreeSet::new());
    assert_eq!(reached(&uses, "plan::build").len(), 2);
}
