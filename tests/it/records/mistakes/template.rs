//! The template's own examples, taken into use and left as they are, never say anything of a
//! programme to anybody.

use tiltak::notation::{EXAMPLE_MARK, template};
use tiltak::problem::{Code, is_sound};
use tiltak::words::{Language, Words};

use crate::support::{read, today, vocabularies};

/// A new record with its placeholders filled in, so that only examples can be left.
fn started(words: &Words) -> String {
    let text = template(&"eksempel".parse().unwrap(), today(), words, vocabularies());
    let asked =
        ["example-record-name", "example-record-summary", "example-source-title", "example-source-publisher"];
    let filled = asked.iter().fold(text, |text, id| text.replace(&words.text(id), "Noe eget"));
    filled.replace("draft = true\n", "")
}

#[test]
fn an_example_taken_into_use_is_refused_until_it_is_somebodys_own() {
    for language in Language::ALL {
        let started = started(Words::of(*language));
        assert!(is_sound(&read(&started).problems), "{:#?}", read(&started).problems);
        let own =
            ["extent", "published", "link", "copy", "note"].map(|key| format!("{EXAMPLE_MARK}{key} = "));
        for example in own {
            let used = started.replacen(&example, &example[EXAMPLE_MARK.len()..], 1);
            let problems = read(&used).problems;
            let codes: Vec<Code> = problems.iter().map(|it| it.code).collect();
            assert_eq!(codes, [Code::PlaceholderLeft], "{example}");
        }
        for list in ["[[not-stated]]", "[[not-applicable]]"] {
            let (before, rest) = started.split_once(&format!("{EXAMPLE_MARK}{list}")).unwrap();
            let used = format!("{before}{list}{}", rest.replace(EXAMPLE_MARK, ""));
            let problems = read(&used).problems;
            assert!(problems.len() >= 2, "{list}: {problems:#?}");
            assert!(problems.iter().all(|it| it.code == Code::PlaceholderLeft), "{list}: {problems:#?}");
        }
    }
}
