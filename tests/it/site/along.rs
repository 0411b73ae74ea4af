//! What a visitor has chosen goes along with every link and every form of every
//! page, whichever page it is: programmes, wishes, the country.

use tiltak::address::Address;

use super::PAGES;
use crate::support::{Page, Site, real_collection, said};

/// What is chosen, and goes along.
const CHOSEN: &[(&str, &str)] =
    &[("p", "pip-klubben"), ("p", "familiestue-nyborg"), ("in", "SE"), ("wishes", "staff=4")];

/// What is there to change what is chosen, or names one programme on purpose.
const CHANGES: &str = ":not(.tick, .take-out, .remove, .ways-from-here > a, .wish-buttons > a, .plan-actions > a, .to-sheet > a[href*=ett-ark])";

/// The same page with everything chosen.
fn with_chosen(address: &str) -> String {
    let chosen: Address = CHOSEN.iter().copied().collect();
    chosen.at(address)
}

/// The links of ours on a page, but for those to itself in another language, and
/// those that change what is chosen.
fn links(page: &Page) -> Vec<String> {
    let mut links = page.attributes(&format!("a:not([hreflang]){CHANGES}"), "href");
    links.retain(|link| link.starts_with('/') && !link.starts_with("/assets/"));
    links
}

/// What a link says after `?`.
fn said_by(link: &str) -> Address {
    let (_, query) = link.split_once('?').unwrap_or_default();
    Address::read(query.split('#').next().unwrap_or_default())
}

#[tokio::test]
async fn no_link_and_no_form_forgets_what_is_chosen() {
    let site = Site::real();
    for address in PAGES.iter().chain(&["/da/tiltak", "/en/kilder", "/finnes-ikke"]) {
        let page = site.get(&with_chosen(address)).await;
        assert!(!links(&page).is_empty(), "{address}");
        for link in links(&page) {
            let said = said_by(&link);
            for (key, value) in CHOSEN {
                // A form that asks for wishes anew says them anew.
                let is_said = said.all(key).any(|it| it == *value || *key == "wishes");
                assert!(is_said, "{address}: {link}: {key}");
            }
        }
        let forms = page.attributes("form[action]", "action");
        for (key, value) in CHOSEN.iter().filter(|(key, _)| *key != "wishes") {
            let fields = format!("form :is(input[name={key}], select[name={key}] option)[value={value}]");
            assert_eq!(page.attributes(&fields, "value").len(), forms.len(), "{address}: {key}");
        }
        let with_wishes = page.attributes("form input[name=wishes]", "value").len();
        let asks = forms.iter().filter(|action| action.ends_with("/finn-tiltak")).count();
        assert_eq!(with_wishes, forms.len() - asks, "{address}");
    }
}

#[tokio::test]
async fn nothing_goes_along_when_nothing_is_chosen() {
    let site = Site::real();
    for address in ["/", "/om", "/tiltak?in=US&q=rus", "/tiltak?country=SE&p=nobody&age=4-6"] {
        let page = site.get(address).await.ok();
        let links = links(&page);
        let is_said = |link: &&String| CHOSEN.iter().any(|(key, _)| said_by(link).last(key).is_some());
        assert!(!links.iter().any(|link| is_said(&link)), "{address}");
        assert_eq!(page.attributes("form :is([name=p], [name=wishes])", "value"), [""; 0], "{address}");
        assert!(page.texts(".shortlist").is_empty(), "{address}");
    }
}

#[tokio::test]
async fn a_programme_is_chosen_and_taken_out_by_a_link_to_the_same_page() {
    let site = Site::real();
    let mut address = "/tiltak?q=barn&sort=name".to_owned();
    for (number, id) in ["pip-klubben", "familiestue-nyborg"].into_iter().enumerate() {
        let page = site.get(&address).await.ok();
        assert_eq!(page.texts(".shortlist").len(), number.min(1));
        address = page.attributes(&format!("a#velg-{id}"), "href").remove(0);
    }
    assert!(address.ends_with("&p=pip-klubben&p=familiestue-nyborg#tiltak-familiestue-nyborg"), "{address}");
    let page = site.get(address.split('#').next().unwrap()).await.ok();
    assert!(page.only(".shortlist summary").contains("Pip-klubben"));
    assert_eq!(page.attributes(".tick[data-chosen]", "id"), ["velg-familiestue-nyborg", "velg-pip-klubben"]);
    let compare = page.attributes(".shortlist .go-on", "href");
    assert_eq!(compare, ["/sammenlign?p=pip-klubben&p=familiestue-nyborg"]);
    let without = page.attributes(".shortlist .take-out", "href");
    assert_eq!(without[0], "/tiltak?q=barn&sort=name&p=familiestue-nyborg");
    let page = site.get(&without[0]).await.ok();
    assert_eq!(page.only(".shortlist .go-on"), said("shortlist-find-more"));
}

#[tokio::test]
async fn six_are_the_most_and_the_page_says_so() {
    let site = Site::whole();
    let collection = real_collection();
    let ids: Vec<&str> = collection.catalogue().programmes().map(|it| it.id.as_str()).collect();
    let address = |n: usize| -> String {
        ids[..n].iter().map(|id| ("p", *id)).collect::<Address>().at("/tiltak?sort=name")
    };
    let page = site.get(&address(6)).await.ok();
    assert_eq!(page.texts(".shortlist li").len(), 6);
    assert!(page.texts(".shortlist .cut").is_empty());
    assert!(!page.texts(".tick[data-full]").is_empty());
    // Why stands once where it is seen, and at each for whoever hears the page.
    assert_eq!(page.only(".shortlist .full"), said("tick-full"));
    assert!(page.texts(".tick[data-full]").iter().all(|tick| tick.ends_with(&said("tick-full"))));
    assert!(page.attributes(".tick:not([data-chosen])", "href").is_empty());
    let page = site.get(&address(9)).await.ok();
    assert_eq!((page.texts(".shortlist li").len(), page.texts(".shortlist .cut").len()), (6, 1));
}

#[tokio::test]
async fn wishes_go_along_from_where_they_are_made_to_where_they_are_used() {
    let site = Site::real();
    let asked = "age-from=4&age-to=8&staff=4&must=age";
    let page = site.get(&format!("/finn-tiltak?{asked}")).await.ok();
    let tick = page.attributes("a#velg-pip-klubben", "href").remove(0);
    let page = site.get(tick.split('#').next().unwrap()).await.ok();
    let mut address = page.attributes(".shortlist li a:not(.take-out)", "href").remove(0);
    // By way of the programme and of a search, in which an age is something else.
    for next in ["nav a[href^='/tiltak?']", "nav a[href^='/sammenlign?']", "nav a[href^='/planlegg?']"] {
        assert_eq!(said_by(&address).last("wishes"), Some(asked), "{address}");
        let page = site.get(&address).await.ok();
        address = page.attributes(next, "href").remove(0);
    }
    let page = site.get(&address.replace("/planlegg", "/saksframlegg")).await.ok();
    assert!(page.text().contains("4–8 år"), "the paper says what was asked for");
    let page = site.get(&address.replace("/planlegg", "/finn-tiltak")).await.ok();
    assert_eq!(page.attributes("input[name=staff]", "value"), ["4"]);
    let reset = page.attributes(".wish-buttons a", "href").remove(0);
    assert_eq!(said_by(&reset).last("wishes"), None, "{reset}");
}
