//! `/personvern`: what the site knows of its visitors.

use super::{PREFIXES, in_language};
use crate::support::{Site, assert_seen};

#[tokio::test]
async fn the_site_says_what_it_knows_of_its_visitors() {
    let site = Site::showing([]);
    for (language, prefix) in PREFIXES {
        let page = site.get(&in_language(prefix, "/personvern")).await.ok();
        assert_seen(&format!("site/privacy-{language}"), &page.outline());
    }
}
