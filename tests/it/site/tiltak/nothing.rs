//! No hits: what emptied the list, and what comes nearest.

use super::ids;
use crate::support::{Site, assert_seen, said};

#[tokio::test]
async fn no_hits_is_never_a_dead_end() {
    let page = Site::real().get("/tiltak?q=xyzzy&country=DK").await.ok();
    assert_seen("site/results-nothing", &page.outline_of("section.hits"));
}

#[tokio::test]
async fn what_emptied_the_list_is_named_with_what_there_is_without_it() {
    let site = Site::real();
    let page = site.get("/tiltak?q=familiestue&country=NO").await.ok();
    assert!(ids(&page).is_empty());
    let ways = page.texts(".ways-on a");
    assert_eq!(ways[0], "Uten filteret «Norge»: ett tiltak");
    let links = page.attributes(".ways-on a", "href");
    assert_eq!(links[0], "/tiltak?q=familiestue");
    assert_eq!(ids(&site.get(&links[0]).await), ["familiestue-nyborg"]);
    assert_seen("site/results-emptied", &page.outline_of("section.hits"));
}

#[tokio::test]
async fn words_and_hints_can_be_what_emptied_it() {
    let page = Site::real().get("/tiltak?q=familiestue+15+%C3%A5r").await.ok();
    assert!(ids(&page).is_empty(), "{}", page.outline());
    let ways = page.texts(".ways-on a");
    assert!(ways.contains(&"Uten «15 år»: ett tiltak".to_owned()), "{ways:?}");
}

#[tokio::test]
async fn what_comes_nearest_is_shown_apart_from_the_hits() {
    let page = Site::real().get("/tiltak?q=familiestue&country=NO").await.ok();
    assert_eq!(page.texts("section.nearest h2"), [said("nothing-nearest")]);
    let nearest = page.attributes("section.nearest article h3 a", "href");
    assert_eq!(nearest, ["/tiltak/familiestue-nyborg"]);
    assert!(!page.texts("section.nearest .match").is_empty(), "it says why");
    // Nothing comes near what no programme has.
    assert!(Site::real().get("/tiltak?q=xyzxyz").await.texts("section.nearest").is_empty());
}
