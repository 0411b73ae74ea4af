//! `/kilder`: every source of every programme.

use crate::support::{FIRST_FOUR, Site, assert_seen, example, programme, real};

#[tokio::test]
async fn every_source_is_listed_under_its_programme() {
    let site = Site::showing([example(), programme("Pip")]);
    assert_seen("site/sources", &site.get("/kilder").await.ok().outline());
}

#[tokio::test]
async fn no_source_is_left_out() {
    let page = Site::real().get("/kilder").await.ok();
    let sources: usize = FIRST_FOUR.iter().map(|id| real(id).sources.len()).sum();
    assert_eq!(page.texts("ol.source-list > li").len(), sources);
    let links = page.attributes("ol.source-list a[href]", "href");
    let expected: usize =
        FIRST_FOUR.iter().map(|id| real(id).sources.iter().filter(|it| it.link.is_some()).count()).sum();
    assert_eq!(links.len(), expected);
    assert!(
        links.iter().all(|link| link.starts_with("https://") || link.starts_with("http://")),
        "{links:?}"
    );
}

#[tokio::test]
async fn a_link_away_says_where_it_leads_and_takes_nothing_along() {
    let page = Site::real().get("/kilder").await.ok();
    for rel in page.attributes("main a[href^=http]", "rel") {
        assert!(rel.contains("noopener"), "{rel}");
    }
    let outline = page.outline();
    for domain in ["(vfb.no)", "(tromso.kommune.no)", "(kl.dk)", "(stinesofiesstiftelse.no)"] {
        assert!(outline.contains(domain), "{domain}");
    }
}
