//! `/om`: what the site is, and how it is made.

use crate::support::{Site, assert_seen_in_every_language};
use tiltak::settings::Settings;

#[tokio::test]
async fn the_site_says_what_it_is() {
    assert_seen_in_every_language("site/about", &Site::showing([]), "/om").await;
}

#[tokio::test]
async fn whoever_runs_the_site_is_named_with_a_way_to_reach_them() {
    let settings =
        Settings::from_toml("owner = \"Eksempelvik kommune\"\ncontact-email = \"post@example.org\"").unwrap();
    let site = Site::with_settings([], settings);
    for path in ["/om", "/personvern", "/tilgjengelighet"] {
        let page = site.get(path).await.ok();
        assert!(page.outline().contains("Eksempelvik kommune"), "{path}");
        assert_eq!(page.attributes("main a[href^=mailto]", "href"), ["mailto:post@example.org"], "{path}");
    }
}
