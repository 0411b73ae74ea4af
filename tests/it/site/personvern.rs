//! `/personvern`: what the site knows of its visitors.

use crate::support::{Site, assert_seen_in_every_language};
use tiltak::settings::Settings;

#[tokio::test]
async fn the_site_says_what_it_knows_of_its_visitors() {
    assert_seen_in_every_language("site/privacy", &Site::showing([]), "/personvern").await;
}

#[tokio::test]
async fn what_the_publisher_says_of_logs_and_of_the_law_is_shown() {
    let said = async |settings: &str| {
        let settings = Settings::from_toml(&format!("[privacy]\n{settings}")).unwrap();
        Site::with_settings([], settings).get("/personvern").await.ok().outline()
    };
    for (settings, expected) in [
        ("", "kan føre logg"),
        ("server-log-days = 0", "fører heller ingen logg"),
        ("server-log-days = 1", "slettes etter en dag"),
        ("server-log-days = 14", "slettes etter 14 dager"),
        ("", "er ikke oppgitt av den som er behandlingsansvarlig"),
        ("legal-basis = \"public-task\"", "bokstav e"),
        ("legal-basis = \"legitimate-interest\"", "bokstav f"),
    ] {
        assert!(said(settings).await.contains(expected), "{settings}: {expected}");
    }
    assert!(said("").await.contains("Datatilsynet"));
}
