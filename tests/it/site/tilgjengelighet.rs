//! `/tilgjengelighet`: the accessibility statement.

use crate::support::{Site, assert_seen, assert_seen_in_every_language};
use tiltak::settings::Settings;

#[tokio::test]
async fn the_site_says_how_accessible_it_is() {
    assert_seen_in_every_language("site/accessibility", &Site::showing([]), "/tilgjengelighet").await;
}

#[tokio::test]
async fn whoever_runs_the_site_can_make_the_statement_their_own() {
    let settings = r#"
owner = "Eksempelvik kommune"
uustatus-url = "https://uustatus.no/nb/erklaringer/publisert/1"
[accessibility]
conformance = "partial"
tested-on = 2026-11-20
[[accessibility.breaches]]
criterion = "1.4.10 Reflow"
affects = ["limited-sight", "limited-movement"]
what = "Tabellen må rulles sidelengs."
consequence = "Den er vanskelig å lese på telefon."
alternative = "Vis to tiltak om gangen."
"#;
    let site = Site::with_settings([], Settings::from_toml(settings).unwrap());
    assert_seen("site/accessibility-partial", &site.get("/tilgjengelighet").await.ok().outline());
}

#[test]
fn the_example_of_settings_can_be_taken_into_use() {
    let example = crate::support::text_of("assets/site.toml");
    let used = |line: &str| {
        let is_setting = line.starts_with("# [") || (line.starts_with("# ") && line.contains(" = "));
        if is_setting { line.trim_start_matches("# ").to_owned() } else { line.to_owned() }
    };
    let used: Vec<String> = example.lines().map(used).collect();
    let settings = Settings::from_toml(&used.join("\n")).unwrap();
    assert!(settings.publisher.is_some() && settings.contact.is_some() && settings.uustatus_url.is_some());
    assert!(
        settings.organisation_number.is_some() && settings.method.is_some() && settings.funding.is_some()
    );
    assert!(settings.privacy.legal_basis.is_some() && settings.privacy.server_log_days.is_some());
    assert!(settings.accessibility.tested_on.is_some() && settings.accessibility.breaches.len() == 2);
}

#[tokio::test]
async fn every_degree_of_conformance_has_its_own_words() {
    let mut said = Vec::new();
    for key in ["full", "partial", "none", "not-assessed"] {
        let settings = Settings::from_toml(&format!("[accessibility]\nconformance = \"{key}\"")).unwrap();
        let page = Site::with_settings([], settings).get("/tilgjengelighet").await.ok();
        said.push(page.texts("main h2 + p").first().cloned().unwrap());
    }
    said.sort();
    said.dedup();
    assert_eq!(said.len(), 4, "{said:?}");
}

#[tokio::test]
async fn a_breach_stands_under_its_principle_and_nowhere_else() {
    for (criterion, at) in [("1.4.3 Contrast", 0), ("2.4.7 Focus", 1), ("3.3.1 Error", 2), ("4.1.2 Name", 3)]
    {
        let settings = format!(
            "[[accessibility.breaches]]\ncriterion = \"{criterion}\"\nwhat = \"X\"\nconsequence = \"Y\""
        );
        let site = Site::with_settings([], Settings::from_toml(&settings).unwrap());
        let outline = site.get("/tilgjengelighet").await.ok().outline();
        let parts: Vec<&str> =
            outline.split("prinsippene i WCAG").nth(1).unwrap().split("### ").skip(1).collect();
        let hit: Vec<usize> = (0..4).filter(|it| parts[*it].contains(criterion)).collect();
        assert_eq!(hit, [at], "{outline}");
    }
}

#[tokio::test]
async fn every_page_leads_to_the_statement() {
    for path in ["/", "/tiltak", "/om"] {
        let page = Site::real().get(path).await.ok();
        assert!(page.attributes("footer a", "href").contains(&"/tilgjengelighet".to_owned()), "{path}");
    }
}

#[tokio::test]
async fn every_page_leads_to_the_statement_in_the_states_own_service_when_there_is_one() {
    let url = "https://uustatus.no/nb/erklaringer/publisert/1";
    let settings = Settings::from_toml(&format!("uustatus-url = \"{url}\"")).unwrap();
    let site = Site::with_settings([], settings);
    for path in ["/", "/en/tiltak", "/om", "/no-such-page"] {
        let links = site.get(path).await.attributes("footer a", "href");
        assert!(links.contains(&url.to_owned()), "{path}: {links:?}");
    }
    let links = Site::showing([]).get("/om").await.attributes("footer a", "href");
    assert!(links.iter().all(|link| link.starts_with('/')), "{links:?}");
}
