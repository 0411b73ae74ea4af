//! What stands in a page in the words of another language, without saying so.

use std::collections::{BTreeMap, BTreeSet};

use super::{PAGES, PREFIXES, in_language};
use crate::support::{Site, assert_seen};

/// Whether a text is worth a look when it stands in two languages: in English
/// each is; the Nordic languages share many words, but seldom a phrase.
fn is_telling(text: &str, language: &str) -> bool {
    let is_phrase = text.split_whitespace().count() >= 3 && !text.contains(|it: char| it.is_ascii_digit());
    language == "en" || is_phrase
}

/// The texts that a page in another language has word for word from the page in
/// bokmål, and that do not say which language they are in. Each is a name, or
/// words that the languages share: somebody has read the list and found it so.
#[tokio::test]
async fn only_names_and_shared_words_are_the_same_in_two_languages() {
    let site = Site::real();
    let mut shared: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for path in PAGES {
        let bokmal = site.get(path).await.ok().unmarked();
        for (language, prefix) in &PREFIXES[1..] {
            let page = site.get(&in_language(prefix, path)).await.ok();
            for text in page.unmarked().intersection(&bokmal).filter(|it| is_telling(it, language)) {
                shared.entry(text.clone()).or_default().insert(language);
            }
        }
    }
    let lines = shared.into_iter().map(|(text, languages)| {
        let languages: Vec<&str> = languages.into_iter().collect();
        format!("{:<9}{text}", languages.join(" "))
    });
    assert_seen("site/untranslated", &lines.collect::<Vec<_>>().join("\n"));
}
