//! What cannot be had where the visitor is comes last, and says so.

use tiltak::record::Programme;

use super::ids;
use crate::support::{Site, programme, programme_text, sound};

/// A programme of this name with other words for its status, and more of its
/// lifecycle.
fn with(name: &str, status: &str, lifecycle: &str) -> Programme {
    let text = programme_text(name).replace(r#"status = "offered""#, &format!("status = \"{status}\""));
    let text = text.replace("[[lifecycle.statuses]]", &format!("{lifecycle}\n[[lifecycle.statuses]]"));
    sound(&name.to_lowercase(), &text)
}

fn site() -> Site {
    let no = r#"[lifecycle]
open-to-new = { value = "no", source = { id = "nettside", at = "Bli med" } }
"#;
    let only_here = r#"
[[lifecycle.available-in]]
country = "SE"
source = { id = "nettside", at = "Bli med" }
"#;
    Site::showing([
        with("Anker", "discontinued", ""),
        with("Barke", "offered", no),
        with("Cello", "offered", &format!("{no}{only_here}")),
        with("Drage", "offered", only_here),
        programme("Eik"),
    ])
}

#[tokio::test]
async fn what_cannot_be_had_comes_last_in_every_order() {
    let site = site();
    for order in ["relevance", "name", "reviewed", "shortest"] {
        let ids = async |address: String| ids(&site.get(&address).await.ok());
        let norway = ids(format!("/tiltak?q=gruppe&sort={order}")).await;
        assert_eq!(norway, ["drage", "eik", "anker", "barke", "cello"], "{order}");
        let sweden = ids(format!("/tiltak?q=gruppe&sort={order}&in=SE")).await;
        assert_eq!(sweden, ["cello", "drage", "eik", "anker", "barke"], "{order}");
    }
}

#[tokio::test]
async fn what_cannot_be_had_says_so_and_in_which_country() {
    let page = site().get("/tiltak?in=DK").await.ok();
    assert!(page.only("h3.out-of-reach").contains("Danmark"));
    let answers = page.texts(".hit-list h3.out-of-reach ~ .cards [data-answer=available] dd");
    assert_eq!(answers.len(), 3);
    assert!(answers.iter().all(|answer| answer.starts_with("Nei")), "{answers:?}");
    assert_eq!(page.attributes("#country-wanted option[selected]", "value"), ["DK"]);
}

#[tokio::test]
async fn what_is_called_by_its_name_stands_first_all_the_same() {
    let page = site().get("/tiltak?q=anker").await.ok();
    assert_eq!(ids(&page).first().map(String::as_str), Some("anker"));
}

#[tokio::test]
async fn a_danish_reader_is_in_denmark_until_they_say_otherwise() {
    let site = site();
    for (address, country) in [("/da/tiltak", "DK"), ("/da/tiltak?in=NO", "NO"), ("/en/tiltak", "NO")] {
        let page = site.get(address).await.ok();
        assert_eq!(page.attributes("#country-wanted option[selected]", "value"), [country], "{address}");
    }
}
