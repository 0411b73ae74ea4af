//! What a visitor has chosen goes along with every link and every form of every
//! page, whichever page it is.

use tiltak::address::Address;

use super::PAGES;
use crate::support::{Page, Site};

/// What is chosen, and goes along.
const CHOSEN: &[(&str, &str)] = &[("in", "SE")];

/// The same page with everything chosen.
fn with_chosen(address: &str) -> String {
    let chosen: Address = CHOSEN.iter().copied().collect();
    chosen.at(address)
}

/// The links of ours on a page, but for those to itself in another language.
fn links(page: &Page) -> Vec<String> {
    let mut links = page.attributes("a:not([hreflang])", "href");
    links.retain(|link| link.starts_with('/') && !link.starts_with("/assets/"));
    links
}

#[tokio::test]
async fn no_link_and_no_form_forgets_what_is_chosen() {
    let site = Site::real();
    for address in PAGES.iter().chain(&["/da/tiltak", "/en/kilder", "/finnes-ikke"]) {
        let page = site.get(&with_chosen(address)).await;
        assert!(!links(&page).is_empty(), "{address}");
        for link in links(&page) {
            let (_, query) = link.split_once('?').unwrap_or_default();
            let said = Address::read(query.split('#').next().unwrap_or_default());
            for (key, value) in CHOSEN {
                assert!(said.all(key).any(|it| it == *value), "{address}: {link}");
            }
        }
        let n_forms = page.texts("form").len();
        for (key, value) in CHOSEN {
            let fields = format!("form :is(input[name={key}], select[name={key}] option)[value={value}]");
            assert_eq!(page.attributes(&fields, "value").len(), n_forms, "{address}: {key}");
        }
    }
}

#[tokio::test]
async fn nothing_goes_along_when_nothing_is_chosen() {
    let site = Site::real();
    for address in ["/", "/om", "/tiltak?in=US&q=rus", "/tiltak?country=SE"] {
        let page = site.get(address).await.ok();
        assert!(page.attributes("a", "href").iter().all(|link| !link.contains("in=SE")), "{address}");
        assert_eq!(page.attributes("form input[name=in]", "value"), [""; 0], "{address}");
    }
}
