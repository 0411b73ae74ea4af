//! `/om`: what the site is, and how it is made.

use super::{PREFIXES, in_language};
use crate::support::{Site, assert_seen};
use tiltak::settings::Settings;

#[tokio::test]
async fn the_site_says_what_it_is() {
    let site = Site::showing([]);
    for (language, prefix) in PREFIXES {
        let page = site.get(&in_language(prefix, "/om")).await.ok();
        assert_seen(&format!("site/about-{language}"), &page.outline());
    }
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
