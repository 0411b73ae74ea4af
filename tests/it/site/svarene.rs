//! `/svarene`: how the nine answers come about.

use tiltak::brief::BriefQuestion;
use tiltak::record::Term as _;

use crate::support::{Site, assert_seen_in_every_language};

#[tokio::test]
async fn the_rule_of_every_answer_is_shown() {
    assert_seen_in_every_language("site/answers", &Site::real(), "/svarene").await;
}

#[tokio::test]
async fn a_programme_leads_to_the_rules_and_each_has_a_place() {
    let site = Site::real();
    for prefix in ["", "/en"] {
        let page = site.get(&format!("{prefix}/tiltak/pip-klubben")).await.ok();
        let links = page.attributes(".about-answers > a", "href");
        assert!(links.contains(&format!("{prefix}/svarene")), "{links:?}");
    }
    let ids = site.get("/svarene").await.ok().attributes("h2[id]", "id");
    assert!(BriefQuestion::ALL.iter().all(|it| ids.contains(&it.key().to_owned())), "{ids:?}");
}
