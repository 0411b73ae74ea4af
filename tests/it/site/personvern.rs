//! `/personvern`: what the site knows of its visitors.

use crate::support::{Site, assert_seen_in_every_language};

#[tokio::test]
async fn the_site_says_what_it_knows_of_its_visitors() {
    assert_seen_in_every_language("site/privacy", &Site::showing([]), "/personvern").await;
}
