//! Names that no record has: said plainly, and not answered with what has their letters.

use super::{ids, near};
use crate::support::{Page, Site, encoded, programme, programme_text, sound};

async fn search(site: &Site, text: &str) -> Page {
    site.get(&format!("/tiltak?q={}", encoded(text))).await.ok()
}

fn about(name: &str, topic: &str) -> tiltak::record::Programme {
    let topics = format!(
        "[identity]\ntopics = {{ values = [\"{topic}\"], source = {{ id = \"nettside\", at = \"Om\" }} }}"
    );
    sound(&name.to_lowercase(), &programme_text(name).replace("[identity]", &topics))
}

#[tokio::test]
async fn a_known_name_that_no_record_has_is_told_and_claims_nothing() {
    let site = Site::with_words([about("Alfa", "parental-guidance"), programme("Beta")]);
    for (text, told) in [
        ("TryggEst", "Vi har ikke TryggEst i basen ennå."),
        ("har dere trygg est?", "Vi har ikke TryggEst i basen ennå."),
        ("A.T.V.", "Vi har ikke Alternativ til Vold i basen ennå."),
        ("gruppe med radikalisering", "Vi har ingen tiltak om radikalisering i basen ennå."),
    ] {
        let page = search(&site, text).await;
        assert_eq!(page.texts(".absent strong"), [told], "{text}");
        assert_eq!(ids(&page), Vec::<String>::new(), "{text}");
    }
    let page = search(&site, "PYC").await;
    assert_eq!(near(&page), ["alfa"], "what is about the same is nearest");
    assert!(page.only(".absent").contains("Foreldreveiledning"), "and it says why");
}

#[tokio::test]
async fn a_name_is_here_from_the_day_a_record_has_it() {
    let alias = "[[identity.aliases]]\nname = \"Alternative to Violence\"\nlanguage = \"en\"\nsource = { id = \"nettside\", at = \"Om\" }\n";
    let text = programme_text("Alfa").replace("[[lifecycle", &format!("{alias}\n[[lifecycle"));
    let with_alias = sound("alfa", &text);
    for (programme, name) in [(programme("TryggEst"), "TryggEst"), (with_alias, "ATV")] {
        let id = programme.id.to_string();
        let page = search(&Site::with_words([programme]), name).await;
        assert!(page.texts(".absent").is_empty(), "{name}");
        assert!(name == "ATV" || ids(&page) == [id], "{name}");
    }
}

#[tokio::test]
async fn an_everyday_word_is_a_name_only_when_it_stands_alone() {
    let site = Site::with_words([programme("Alfa")]);
    assert!(search(&site, "komet").await.texts(".absent").len() == 1);
    assert!(search(&site, "det er mitt valg å gå i gruppe").await.texts(".absent").is_empty());
    assert!(search(&site, "barn som er kompis").await.texts(".absent").is_empty());
}
