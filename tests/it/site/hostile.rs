//! Addresses that no browser writes: each gets an answer, and none gets through.

use proptest::prelude::*;

use crate::support::{Site, encoded};

#[tokio::test]
async fn what_is_searched_for_is_text_and_never_markup() {
    let site = Site::real();
    for text in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title><script>alert(1)</script>",
        "' onfocus='alert(1)",
        "{{7*7}} ${7*7} #{7*7}",
        "{ $text } { count }",
        "javascript:alert(1)",
    ] {
        let page = site.get(&format!("/tiltak?q={}", encoded(text))).await.ok();
        assert!(page.attributes("script", "src").iter().all(|it| it.starts_with("/assets/")), "{text}");
        assert!(!page.text().contains("alert(1)</script>") && !page.text().contains("<img src=x"), "{text}");
        assert_eq!(page.attributes("input#q", "value"), [text], "it is shown as it was written");
        assert!(page.only("[role=status]").contains(text), "{text}");
    }
}

#[tokio::test]
async fn a_long_question_is_cut_off_and_answered() {
    let site = Site::real();
    let page = site.get(&format!("/tiltak?q={}", encoded(&"barn ".repeat(1400)))).await.ok();
    assert!(page.attributes("input#q", "value")[0].chars().count() <= 300);
    let page = site.get(&format!("/tiltak?q={}", "%C3%A5".repeat(1000))).await.ok();
    assert_eq!(page.attributes("input#q", "value")[0].chars().count(), 300);
}

#[tokio::test]
async fn what_cannot_be_seen_is_left_out() {
    let page = Site::real().get("/tiltak?q=%00rus%0d%0a%1b[31m%07%7f").await.ok();
    assert_eq!(page.attributes("input#q", "value"), ["rus [31m"]);
}

#[tokio::test]
async fn a_key_that_is_said_twice_counts_once() {
    let site = Site::real();
    let page = site.get("/tiltak?q=rus&q=vold&age=4&age=5&page=1&page=x").await.ok();
    assert_eq!(page.attributes("input#q", "value"), ["vold"]);
    assert_eq!(page.attributes("input#age-from, input#age-to", "value"), ["5", "5"]);
    let many = "kind=digital&".repeat(500);
    assert_eq!(
        site.get(&format!("/tiltak?{many}")).await.ok().attributes("ul.chosen a", "href"),
        ["/tiltak"]
    );
}

#[tokio::test]
async fn nobody_compares_more_than_a_hundred() {
    let site = Site::real();
    let strangers: String = (0..100).map(|number| format!("p=nr-{number}&")).collect();
    let page = site.get(&format!("/sammenlign?{strangers}")).await;
    assert_eq!(page.status, 404);
    // The first ten are named, the others counted.
    let told = page.only(".ds-alert");
    assert!(told.contains("«nr-9»") && !told.contains("nr-10") && told.contains("90"), "{told}");
    // One more than a hundred is more than anybody chooses.
    let page = site.get(&format!("/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&{strangers}")).await;
    assert_eq!(page.status, 400);
    assert!(page.texts("table").is_empty());
    assert!(page.only(".ds-alert").contains("100"), "{}", page.only(".ds-alert"));
    assert_eq!(page.attributes("input[checked]", "value"), ["barn-i-rusfamilier", "pip-klubben"]);
}

#[tokio::test]
async fn an_address_of_nothing_but_signs_is_answered() {
    let site = Site::real();
    for address in [
        "/tiltak?",
        "/tiltak?&&&&",
        "/tiltak?=",
        "/tiltak?q",
        "/tiltak?q=%",
        "/tiltak?q=%zz&%=%",
        "/tiltak?age=-1",
        "/tiltak?age=99999999999999999999",
        "/tiltak?page=0",
        "/tiltak?page=18446744073709551616",
        "/tiltak?kind=",
        "/tiltak?strain=../../etc/passwd",
        "/tiltak?q=\"AND\"OR(NOT)*:^~[]{}",
        "/tiltak?q=name:rus",
        "/tiltak?q=*",
        "/sammenlign?p",
        "/sammenlign?only=",
        "/sammenlign?p=&p",
        "/sammenlign?sources=%00&sources",
    ] {
        let uri = address.replace(['"', '[', ']', '{', '}', '^'], "%22");
        site.get(&uri).await.ok();
    }
}

#[test]
fn any_question_is_answered() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let site = Site::real();
    let config = ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let question = (
        "[a-z-]{1,12}",
        any::<String>(),
        proptest::sample::select(vec![
            "q", "kind", "age", "weeks-to", "literal", "sort", "page", "p", "only", "sources",
        ]),
    );
    runner
        .run(&question, |(key, value, known)| {
            let query = format!("{known}={}&{key}={}", encoded(&value), encoded(&value));
            for path in ["/tiltak", "/en/sammenlign", "/"] {
                let page = runtime.block_on(site.get(&format!("{path}?{query}")));
                // A word is hardly the name of a programme.
                let is_unknown = page.status == 404 && query.contains("p=") && path.contains("sammenlign");
                prop_assert!(page.status == 200 || is_unknown, "{} {}", page.status, page.address);
                prop_assert!(page.texts("main").len() == 1);
            }
            Ok(())
        })
        .unwrap();
}
