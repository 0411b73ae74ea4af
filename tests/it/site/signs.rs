//! The signs of the nine answers: the same one wherever a question is asked, seen
//! and not heard, and never without its words.

use tiltak::assets::SIGNS;
use tiltak::brief::BriefQuestion;
use tiltak::record::Term as _;
use tiltak::words::{Language, Words};

use crate::support::{Site, real_ids};

/// Where a page asks a question of ours, by the key of the question.
const ASKED: &[fn(&str) -> String] = &[
    |key| format!("[data-answer={key}] dt"),
    |key| format!(".brief-answer[data-brief={key}] h3"),
    |key| format!(".brief-lines [data-brief={key}] dt"),
    |key| format!(".answers tr#svar-{key} th"),
    |key| format!("[data-page=answers] h2#{key}"),
];

#[tokio::test]
async fn every_answer_of_every_page_has_the_sign_of_its_question_beside_its_words() {
    let site = Site::whole();
    let ids = real_ids();
    let compared = format!("/sammenlign?p={}", ids[..4].join("&p="));
    let mut pages =
        vec!["/tiltak".to_owned(), "/tiltak?q=foreldre".to_owned(), compared, "/svarene".to_owned()];
    pages.extend(ids.iter().map(|id| format!("/tiltak/{id}")));
    let words = Words::of(Language::Bokmal);
    let mut n_asked = vec![0; ASKED.len()];
    for path in &pages {
        let page = site.get(path).await.ok();
        for &question in BriefQuestion::ALL {
            for (number, asked) in ASKED.iter().enumerate() {
                let place = asked(question.key());
                let said = page.texts(&place);
                n_asked[number] += said.len();
                assert!(said.iter().all(|it| *it == words.say(&question.asks())), "{path}: {said:?}");
                let signs =
                    page.attributes(&format!("{place} svg.answer-sign[aria-hidden=true] use"), "href");
                assert_eq!(signs.len(), said.len(), "{path}: {place}");
                let only = page.attributes(&format!("{place} use"), "href");
                assert!(
                    signs.iter().all(|it| it.starts_with(&SIGNS.path()) && *it == only[0]),
                    "{path}: {signs:?}"
                );
            }
        }
    }
    assert!(n_asked.iter().all(|it| *it > 0), "{n_asked:?}");
}

#[tokio::test]
async fn a_question_has_one_sign_and_each_sign_is_in_the_file() {
    let site = Site::real();
    let page = site.get("/svarene").await.ok();
    let signs = page.attributes("h2 use", "href");
    let file = site.get(&SIGNS.path()).await.ok();
    assert_eq!(file.header("content-type"), "image/svg+xml");
    for sign in &signs {
        let (_, name) = sign.split_once('#').unwrap();
        assert!(file.text().contains(&format!("id=\"{name}\"")), "{sign}");
    }
    let elsewhere = site.get("/tiltak/pip-klubben").await.ok();
    assert_eq!(elsewhere.attributes(".brief-answer > h3 use", "href"), signs);
}
