//! Whatever `check` refuses, the site does not show: what the rules call an error decides
//! as a mistake in the notation does, while the site runs and after a restart.

use serde_json::json;

use super::{heading, is_an_older_version, is_well, save, start, until};
use crate::support::{Desk, programme_text};

/// A record that every reader can read and a rule refuses, by what is wrong with it.
fn refused() -> Vec<(&'static str, String)> {
    let with = |from: &str, to: &str| {
        let text = programme_text("Feil");
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    vec![
        ("date-in-future", with("read-on = 2026-11-22", "read-on = 2036-11-22")),
        (
            "date-in-future",
            with(
                "reviewed-on = 2026-11-22\nnext-review = 2027",
                "reviewed-on = 2036-11-22\nnext-review = 2037",
            ),
        ),
        ("date-in-future", with("next-review =", "confirmed-by-owner = 2036-01-01\nnext-review =")),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_rule_refuses_is_refused_by_the_check_and_by_the_site() {
    for (code, text) in refused() {
        let desk = Desk::empty();
        save(&desk, "en", &text);
        let ran = desk.tiltak(&["check", "--format", "json"]);
        assert_eq!((ran.code, &ran.json()["files"][0]["problems"][0]["code"]), (1, &json!(code)));
        for command in [&["show", "en"][..], &["coverage"], &["search", "feil"]] {
            assert!(!desk.tiltak(command).out.contains("Feil"), "{command:?}: {text}");
        }
        let running = start(&desk);
        assert_eq!(running.site.get("/tiltak/en").await.status, 404);
        let health = running.site.get("/healthz").await.json();
        assert_eq!(
            (&health["status"], &health["files"][0]["served"]),
            (&json!("degraded"), &json!("nothing"))
        );
        assert_eq!(health["files"][0]["problems"][0]["code"], json!(code));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_rule_refuses_keeps_its_last_sound_version_also_after_a_restart() {
    for (code, text) in refused() {
        let desk = Desk::empty();
        save(&desk, "en", &programme_text("Rett"));
        let running = start(&desk);
        save(&desk, "en", &text);
        until(&running, "/healthz", |page| !is_well(page)).await;
        drop(running);
        let running = start(&desk);
        let page = running.site.get("/tiltak/en").await.ok();
        assert!(heading(&page) == "Rett" && is_an_older_version(&page), "{code}");
        assert_eq!(running.site.get("/healthz").await.json()["files"][0]["problems"][0]["code"], json!(code));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_that_only_warns_is_told_and_the_record_is_shown() {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En").replace("nn = ", "# nn = "));
    let running = start(&desk);
    running.site.get("/tiltak/en").await.ok();
    let health = running.site.get("/healthz").await.json();
    assert_eq!((&health["status"], &health["files"][0]["served"]), (&json!("ok"), &json!("this-version")));
    assert_eq!(health["files"][0]["problems"][0]["code"], json!("summary-not-translated"));
}
