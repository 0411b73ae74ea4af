//! Headings and keys that stand in a place of their own: what is told is the one place where
//! all that is written can stand.

use super::{assert_told, told};
use crate::support::{programme_text, read};

const SOURCE: &str = "source = { id = \"nettside\", at = \"Innhold\" }";

const LINE: &str = "type = \"licence\"\nphase = \"start-up\"\namount = { exactly = 500, currency = \"NOK\" }\n\
                    per = \"municipality\"\nbasis = \"stated\"";

const STUDY: &str =
    "title = \"Evaluering\"\nof = \"programme\"\ndesign = \"pre-post\"\nindependence = \"unknown\"";

/// The record with a list under this heading at its end.
fn headed(heading: &str, keys: &str) -> String {
    format!("{}\n[[{heading}]]\n{keys}\n{SOURCE}\n", programme_text("Pip"))
}

#[test]
fn a_list_in_a_section_is_told_with_the_way_to_it() {
    for (written, meant, keys) in [
        ("costs", "costs.lines", LINE),
        ("kostnader", "costs.lines", LINE),
        ("evaluation", "evaluation.studies", STUDY),
        ("studies", "evaluation.studies", STUDY),
        ("studier", "evaluation.studies", STUDY),
        ("evaluation.study", "evaluation.studies", STUDY),
    ] {
        let wrong = told(&headed(written, keys));
        let last = meant.rsplit('.').next().unwrap();
        let is_told =
            |it: &String| it.contains(&format!("`[[{meant}]]`")) || it.contains(&format!("`{last}`?"));
        assert!(wrong.len() == 1 && is_told(&wrong[0]), "{written}: {wrong:#?}");
        assert_eq!(told(&headed(meant, keys)), Vec::<String>::new());
    }
}

#[test]
fn one_source_under_a_heading_in_other_words_is_one_mistake() {
    for heading in ["kilder", "source", "källor"] {
        let more = "id = \"rapport\"\ntitle = \"Rapport\"\npublisher = \"NAV\"\nkind = \"evaluation-report\"\n\
                    interest = \"funder\"\nread-on = 2026-11-22";
        let text = format!(
            "{}\n[[{heading}]]\n{more}\n[[commitments]]\ntype = \"meals\"\ntext = \"Mat\"\n\
             source = {{ id = \"rapport\", at = \"side 2\" }}\n",
            programme_text("Pip")
        );
        assert_told(&text, &["(mente du `sources`?)"]);
    }
}

#[test]
fn the_least_and_the_most_are_told_as_a_range() {
    for (least, most) in [("min", "max"), ("minst", "maks"), ("minimum", "maksimum")] {
        let text = programme_text("Pip").replacen("from = 4, to = 8", &format!("{least} = 4, {most} = 8"), 1);
        let wrong = told(&text);
        assert!(wrong.iter().any(|it| it.ends_with("(mente du `from`?)")), "{wrong:#?}");
        assert!(wrong.iter().any(|it| it.ends_with("(mente du `to`?)")), "{wrong:#?}");
        let mut mended = text;
        let mut fixes: Vec<_> = read(&mended).problems.into_iter().filter_map(|it| it.fix).collect();
        fixes.sort_by_key(|fix| std::cmp::Reverse(fix.bytes.start));
        for fix in fixes {
            mended.replace_range(fix.bytes, &fix.replacement);
        }
        assert_eq!(told(&mended), Vec::<String>::new());
    }
}

#[test]
fn a_word_of_any_nordic_language_leads_to_its_key() {
    for (key, words) in [
        ("publisher", &["utgivare", "julkaisija"][..]),
        ("title", &["rubrik", "titel"]),
        ("link", &["länk", "lenkje"]),
        ("read-on", &["lest-på", "lest-paa", "LEST_PA"]),
        ("values", &["verdiar"]),
    ] {
        for word in words {
            let text = programme_text("Pip").replacen(&format!("{key} = "), &format!("{word} = "), 1);
            assert!(told(&text)[0].ends_with(&format!("(mente du `{key}`?)")), "{word}: {:#?}", told(&text));
        }
    }
    for (word, key) in [("prisår", "price-year"), ("pris-ar", "price-year")] {
        let text = headed("costs.lines", &format!("{LINE}\n{word} = 2025"));
        assert!(told(&text)[0].ends_with(&format!("(mente du `{key}`?)")), "{word}: {:#?}", told(&text));
    }
}

#[test]
fn a_code_in_other_letters_and_one_of_a_country_lead_to_what_is_meant() {
    for currency in ["nok", "Nok", "sek"] {
        let text = headed("costs.lines", &LINE.replace("NOK", currency));
        assert_told(&text, &["unknown-term", &format!("(mente du `{}`?)", currency.to_uppercase())]);
    }
    for (country, language) in [("dk", "da"), ("no", "nb")] {
        let text = programme_text("Pip").replacen(&format!("\n{language} = "), &format!("\n{country} = "), 1);
        let wrong = told(&text);
        assert!(wrong[0].ends_with(&format!("(mente du `{language}`?)")), "{wrong:#?}");
    }
}

#[test]
fn an_address_leads_somewhere() {
    for (address, piece) in [
        ("https:/example.org", "skal begynne med `https://`"),
        ("https:example.org", "skal begynne med `https://`"),
        ("www.example.org", "skal begynne med `https://`"),
        ("https://nettsiden", "`nettsiden` er ikke et nettsted"),
        ("http://localhost:8080/side", "`localhost` er ikke et nettsted"),
    ] {
        let text = programme_text("Pip").replacen("https://example.org/om", address, 1);
        assert_told(&text, &["not-an-address", piece]);
    }
    for address in ["HTTPS://Example.org/Om", "http://192.0.2.7/side", "https://blåbær.example.no"] {
        let text = programme_text("Pip").replacen("https://example.org/om", address, 1);
        assert_eq!(told(&text), Vec::<String>::new(), "{address}");
    }
}

#[test]
fn a_path_with_backslashes_is_told_before_it_is_shown() {
    for (text, is_told) in [
        ("\"Fra C:\\temp\\ny\"", true),
        ("\"D:\\rapporter\\notat.pdf\"", true),
        ("\"Se C:\\\\temp\"", false),
        ("'Se C:\\temp'", false),
        ("\"To ting:\\n- mat\\n- leker\"", false),
        ("\"Se C:/temp\"", false),
    ] {
        let text = programme_text("Pip").replacen("read-on =", &format!("note = {text}\nread-on ="), 1);
        let wrong = told(&text);
        assert_eq!(wrong.iter().any(|it| it.starts_with("backslash-eaten")), is_told, "{wrong:#?}");
    }
}
