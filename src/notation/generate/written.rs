//! Writing TOML, line by line.

/// A record that is being written.
#[derive(Debug, Default)]
pub(super) struct Written(String);

impl Written {
    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// A line as it stands.
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// The heading of a table, with a blank line before it.
    pub(super) fn heading(&mut self, heading: &str) {
        self.0.push('\n');
        self.line(heading);
    }

    /// A key with a text. The words that texts are made from need no escaping.
    pub(super) fn string(&mut self, key: &str, text: &str) {
        self.line(&format!("{key} = \"{text}\""));
    }

    /// A key with a fact on one line: `value = …` or `values = …`, and its source.
    pub(super) fn fact(&mut self, key: &str, said: &str, source: &str) {
        self.line(&format!("{key} = {{ {said}, source = {source} }}"));
    }

    /// A key with a fact that is one term or text.
    pub(super) fn value(&mut self, key: &str, value: &str, source: &str) {
        self.fact(key, &format!("value = \"{value}\""), source);
    }

    /// A key with a fact that is several terms; nothing when there are none.
    pub(super) fn values(&mut self, key: &str, values: &[&str], source: &str) {
        if !values.is_empty() {
            self.fact(key, &format!("values = {}", list(values)), source);
        }
    }
}

/// A list of texts.
pub(super) fn list(values: &[&str]) -> String {
    let quoted: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    format!("[{}]", quoted.join(", "))
}
