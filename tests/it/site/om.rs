//! `/om`: what the site is, and how it is made.

use crate::support::{Site, assert_seen_in_every_language};
use tiltak::settings::Settings;

#[tokio::test]
async fn the_site_says_what_it_is() {
    assert_seen_in_every_language("site/about", &Site::showing([]), "/om").await;
}

/// A publisher who has said everything.
const PUBLISHER: &str = r#"
publisher = "Eksempelvik kommune"
organisation-number = "974760673"
contact = "post@example.org"
method = { nb = "To bibliotekarer leser.", en = "Two librarians read." }
funding = "Kommunen betaler."
"#;

#[tokio::test]
async fn whoever_publishes_the_site_is_named_with_a_way_to_reach_them() {
    for settings in [PUBLISHER, "owner = \"Eksempelvik kommune\"\ncontact-email = \"post@example.org\""] {
        let site = Site::with_settings([], Settings::from_toml(settings).unwrap());
        for path in ["/om", "/personvern", "/tilgjengelighet"] {
            let page = site.get(path).await.ok();
            assert!(page.outline().contains("Eksempelvik kommune"), "{path}");
            let mails = page.attributes("main a[href^=mailto]", "href");
            assert!(mails.contains(&"mailto:post@example.org".to_owned()), "{path}: {mails:?}");
        }
    }
}

#[tokio::test]
async fn what_a_publisher_says_is_shown_in_the_language_it_is_in() {
    let site = Site::with_settings([], Settings::from_toml(PUBLISHER).unwrap());
    let page = site.get("/om").await.ok();
    for said in ["organisasjonsnummer 974 760 673", "To bibliotekarer leser.", "Kommunen betaler."] {
        assert!(page.outline().contains(said), "{said}");
    }
    let english = site.get("/en/om").await.ok();
    assert!(english.outline().contains("Two librarians read."));
    assert_eq!(english.texts("main [lang=nb]"), ["Kommunen betaler."]);
    assert_eq!(site.get("/nn/om").await.ok().texts("main [lang=nb]").len(), 2);
}

#[tokio::test]
async fn every_page_says_who_publishes_the_site_or_that_nobody_does() {
    let (with, without) =
        (Site::with_settings([], Settings::from_toml(PUBLISHER).unwrap()), Site::showing([]));
    for path in ["/", "/tiltak", "/en/om", "/no-such-page"] {
        let named = with.get(path).await.texts("footer .publisher").join(" ");
        assert!(named.contains("Eksempelvik kommune"), "{path}: {named}");
        let unnamed = without.get(path).await.texts("footer .publisher").join(" ");
        assert!(unnamed.contains("ingen utgiver") || unnamed.contains("no publisher"), "{path}: {unnamed}");
    }
    for (site, said) in [(&with, "Eksempelvik kommune"), (&without, "ingen utgiver")] {
        assert!(site.get("/").await.ok().texts("main").join(" ").contains(said), "{said}");
    }
}

#[tokio::test]
async fn a_mistake_is_reported_to_the_publisher_with_the_page_it_is_on() {
    let report = ".report-error";
    let site = Site::with_settings([], Settings::from_toml(PUBLISHER).unwrap());
    let links = site.get("/nn/tiltak?q=rus").await.ok().attributes(report, "href");
    assert_eq!(links, ["mailto:post@example.org?subject=Feil%20p%C3%A5%20sida%20%2Fnn%2Ftiltak"]);
    let form = "contact = \"https://example.org/kontakt\"";
    let site = Site::with_settings([], Settings::from_toml(form).unwrap());
    assert_eq!(site.get("/tiltak").await.ok().attributes(report, "href"), ["https://example.org/kontakt"]);
}

#[tokio::test]
async fn nobody_is_sent_to_nobody() {
    let site = Site::showing([]);
    for path in ["/", "/om", "/personvern", "/tilgjengelighet", "/tiltak"] {
        let page = site.get(path).await.ok();
        assert!(page.texts(".report-error").is_empty(), "{path}");
        assert!(page.attributes("a[href^=mailto]", "href").is_empty(), "{path}");
        let outline = page.outline();
        for promise in ["Meld fra til", "Si fra til", "Meld feil", "Ta kontakt"] {
            assert!(!outline.contains(promise), "{path}: {promise}");
        }
    }
}
