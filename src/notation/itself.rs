//! What a text says of itself, though it may not be a record that can be read: which
//! programme it is.

use toml::de::{DeTable, DeValue};

use super::LARGEST_RECORD;

/// Which programme a text says that it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Itself {
    /// Its `id`, when it has one.
    pub id: Option<String>,
    /// Its `name`, in small letters: one for each language.
    pub names: Vec<String>,
}

impl Itself {
    /// What a text says, as far as it can be made out.
    pub fn of(text: &str) -> Self {
        if text.len() > LARGEST_RECORD {
            return Self::default();
        }
        let (document, _) = DeTable::parse_recoverable(text);
        let value = |key| document.get_ref().get(key).map(|value| value.get_ref());
        let id = value("id").and_then(DeValue::as_str).map(str::to_owned);
        let names = match value("name") {
            Some(DeValue::Table(versions)) => {
                versions.values().filter_map(|version| version.get_ref().as_str()).map(plain).collect()
            }
            Some(other) => other.as_str().map(plain).into_iter().collect(),
            None => Vec::new(),
        };
        Self { id, names }
    }

    /// Whether it has one of these names.
    pub fn is_called<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> bool {
        names.into_iter().any(|name| self.names.contains(&plain(name)))
    }
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_which_programme_it_is_however_wrong_the_rest_of_it_is() {
        for rest in ["", "\nlanguage = nb\n", "\n[sources\n", "\ndraft = \"ja\"\n"] {
            let itself = Itself::of(&format!("id = \"pip\"\nname = \"Pip-klubben \"{rest}"));
            assert_eq!(itself.id.as_deref(), Some("pip"), "{rest}");
            assert!(itself.is_called(["pip-klubben"]) && !itself.is_called(["pip"]), "{rest}");
        }
        let named = Itself::of("name = { nb = \"Pip\", en = \"Peep\" }");
        assert!(named.is_called(["PIP"]) && named.is_called(["Peep"]));
        assert_eq!(Itself::of("# Les meg\n\nDette er ikke et tiltak."), Itself::default());
    }
}
