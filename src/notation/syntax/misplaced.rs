//! Signs that are too many, too few or another format's: `//` for `#`, `( )` for `{ }`, a
//! bracket that closes nothing. What is suggested makes the line one that can be read, or
//! it is not suggested.

use std::ops::Range;

use toml::de::DeTable;

use super::outside::without_texts;
use super::told;
use crate::problem::Problem;
use crate::words::Message;

/// What can be told of this line of a text, with what puts it right.
pub(super) fn misplaced(text: &str, line: Range<usize>) -> Option<Problem> {
    let said = &text[line.clone()];
    let change = changes(said).into_iter().find(|change| change.mends(said))?;
    let bytes = line.start + change.bytes.start..line.start + change.bytes.end;
    let mut problem = told(bytes, change.label, Some(change.replacement));
    problem.label = Message::new(change.label).with("sign", change.sign);
    Some(problem)
}

/// The most keys that are looked at on a line: each is tried by reading it.
const MOST_KEYS: usize = 20;

/// A change to a line that would put it right.
struct Change {
    bytes: Range<usize>,
    label: &'static str,
    replacement: String,
    /// The sign that the label is about.
    sign: String,
}

impl Change {
    fn new(bytes: Range<usize>, label: &'static str, replacement: impl Into<String>, sign: &str) -> Self {
        Self { bytes, label, replacement: replacement.into(), sign: sign.to_owned() }
    }

    /// Whether the line can be read when it is done.
    fn mends(&self, line: &str) -> bool {
        let mut mended = line.to_owned();
        mended.replace_range(self.bytes.clone(), &self.replacement);
        DeTable::parse_recoverable(&mended).1.is_empty()
    }
}

/// What may be meant, the likeliest first.
fn changes(line: &str) -> Vec<Change> {
    let bare = without_texts(line);
    let mut changes = at_the_start(line);
    changes.extend(after_the_value(&bare));
    changes.extend(around_keys(line, &bare));
    changes.extend(around_a_text(line));
    changes
}

/// `; remark`, `- name = …`, `---`, `name "M"`.
fn at_the_start(line: &str) -> Vec<Change> {
    let start = line.len() - line.trim_start().len();
    let said = line.trim();
    let at_start = |sign: &str, label, replacement: &str| {
        said.starts_with(sign).then(|| Change::new(start..start + sign.len(), label, replacement, sign))
    };
    let remarks = ["//", ";", "--", "/*", "%"].into_iter();
    let is_rule = said.len() >= 3 && said.chars().all(|it| matches!(it, '-' | '=' | '*' | '_' | '`' | '~'));
    let rule = is_rule.then(|| Change::new(start..start + said.len(), "syntax-take-away", "", said));
    let key = said.find(|it: char| !is_key_letter(it)).unwrap_or(said.len());
    let is_before_value = key > 0 && said[key..].trim_start().starts_with(['"', '\'', '[', '{']);
    let at = start + key;
    let equals = is_before_value.then(|| Change::new(at..at, "syntax-missing-equals", " =", "="));
    rule.into_iter()
        .chain(at_start("- ", "syntax-take-away", "").map(|it| Change { sign: "-".to_owned(), ..it }))
        .chain(remarks.filter_map(|sign| at_start(sign, "syntax-remark", "#")))
        .chain(equals)
        .collect()
}

/// `kind = "news";`, `kind = "news" // …`, `… } }`, two keys on one line.
fn after_the_value(bare: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    for (at, sign) in bare.match_indices("//").take(1) {
        changes.push(Change::new(at..at + 2, "syntax-remark", "#", sign));
    }
    for (at, _) in bare.match_indices("==").take(1) {
        changes.push(Change::new(at + 1..at + 2, "syntax-extra-equals", "", "="));
    }
    let end = bare.trim_end().len();
    if let Some(last) = bare[..end].chars().next_back().filter(|it| matches!(it, ',' | ';' | '.' | '}' | ']'))
    {
        let sign = last.to_string();
        let label =
            if matches!(last, '}' | ']') { "syntax-sign-too-many" } else { "syntax-sign-after-value" };
        changes.push(Change::new(end - 1..end, label, "", &sign));
    }
    // A key with `=` after a space, though something stands before it.
    for (equals, _) in bare.match_indices('=').take(MOST_KEYS).skip(1) {
        let before = bare[..equals].trim_end();
        let key = before.trim_end_matches(is_key_letter).len();
        let value = bare[..key].trim_end_matches([' ', ',', ';']).len();
        if key < before.len() && value < key && value > 0 {
            changes.push(Change::new(value..key, "syntax-one-key-a-line", "\n", "="));
        }
    }
    changes
}

/// `source = id = "x" }`, `source = ( id = "x" )`, `source = [ id = "x" ]`.
fn around_keys(line: &str, bare: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    for (open, close) in [('(', ')'), ('[', ']')] {
        let brackets = bare.match_indices(open).zip(bare.match_indices(close)).take(MOST_KEYS);
        for ((from, _), (to, _)) in brackets.filter(|((from, _), (to, _))| from < to) {
            let inside = &line[from + 1..to];
            let has_keys = bare[from..to].contains('=');
            let table = format!("{{{inside}}}");
            if has_keys {
                changes.push(Change::new(from..to + 1, "syntax-keys-in-braces", table, "{"));
            } else if open == '(' {
                changes.push(Change::new(
                    from..to + 1,
                    "syntax-list-in-brackets",
                    format!("[{inside}]"),
                    "[",
                ));
            }
        }
    }
    for (equals, _) in bare.match_indices('=').take(MOST_KEYS) {
        let rest = &bare[equals + 1..];
        let key = rest.len() - rest.trim_start().len();
        let length = rest[key..].find(|it: char| !is_key_letter(it)).unwrap_or(0);
        let at = equals + 1 + key;
        if length > 0 && rest[key + length..].trim_start().starts_with('=') {
            changes.push(Change::new(at..at, "syntax-missing-sign", "{ ", "{"));
            let end = bare.trim_end().len();
            let whole = format!("{{ {} }}", &line[at..end]);
            changes.push(Change::new(at..end, "syntax-keys-in-braces", whole, "{"));
        }
    }
    changes
}

/// `""Pip""`, `'Let's talk'`.
fn around_a_text(line: &str) -> Vec<Change> {
    let Some(equals) = line.find('=') else { return Vec::new() };
    let start = equals + 1 + (line[equals + 1..].len() - line[equals + 1..].trim_start().len());
    let end = line.trim_end().len();
    let Some(written) = line.get(start..end) else { return Vec::new() };
    let mut changes = Vec::new();
    let inside = written.trim_matches('"');
    if written.starts_with("\"\"") || written.ends_with("\"\"") {
        let whole = format!("\"{inside}\"");
        changes.push(Change::new(start..end, "syntax-sign-too-many", whole, "\""));
    }
    if let Some(inside) = written.strip_prefix('\'').and_then(|it| it.strip_suffix('\''))
        && inside.contains('\'')
        && !inside.contains(['"', '\\'])
    {
        changes.push(Change::new(start..end, "syntax-apostrophe", format!("\"{inside}\""), "'"));
    }
    changes
}

const fn is_key_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, mended: &str) {
        let problem = misplaced(line, 0..line.len()).unwrap_or_else(|| panic!("nothing is told of {line}"));
        let fix = problem.fix.unwrap();
        let mut is_now = line.to_owned();
        is_now.replace_range(fix.bytes, &fix.replacement);
        assert_eq!(is_now, mended, "{line}");
    }

    #[test]
    fn a_remark_begins_with_its_own_sign() {
        check("kind = \"news\" // nytt", "kind = \"news\" # nytt");
        check("; nytt", "# nytt");
        check("// nytt", "# nytt");
    }

    #[test]
    fn nothing_follows_a_value() {
        check("kind = \"news\";", "kind = \"news\"");
        check("kind = \"news\",", "kind = \"news\"");
        check("a = { b = 1 } }", "a = { b = 1 } ");
        check("a = 1 b = 2", "a = 1\nb = 2");
        check("a == \"x\"", "a = \"x\"");
        check("a = \"x\", b = \"y\"", "a = \"x\"\nb = \"y\"");
    }

    #[test]
    fn nothing_stands_before_a_key() {
        check("- name = \"Pip\"", "name = \"Pip\"");
        check("---", "");
        check("name \"Pip\"", "name = \"Pip\"");
    }

    #[test]
    fn keys_stand_in_braces() {
        check("s = id = \"x\", at = \"y\" }", "s = { id = \"x\", at = \"y\" }");
        check("s = id = \"x\"", "s = { id = \"x\" }");
        check("s = ( id = \"x\" )", "s = { id = \"x\" }");
        check("s = [id = \"x\"]", "s = {id = \"x\"}");
        check("k = { v = 1, s = id = \"x\" } }", "k = { v = 1, s = { id = \"x\" } }");
        check("s = (\"x\", \"y\")", "s = [\"x\", \"y\"]");
    }

    #[test]
    fn a_text_has_one_quotation_mark_on_each_side() {
        check("name = \"\"Pip\"\"", "name = \"Pip\"");
        check("name = \"Pip\"\"", "name = \"Pip\"");
        check("name = 'Let's talk'", "name = \"Let's talk\"");
    }

    #[test]
    fn what_would_not_put_the_line_right_is_not_suggested() {
        for line in ["a = { b = 1", "a = [1 2]", "= 1", "a = Pip", "a ="] {
            assert!(misplaced(line, 0..line.len()).is_none(), "{line}");
        }
    }
}
