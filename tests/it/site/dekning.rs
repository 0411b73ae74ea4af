//! `/dekning`: how much is known of each programme.

use tiltak::coverage::{Tidier, coverage};
use tiltak::record::{Group, Question};

use crate::support::{Site, programme, real_ids, sound};

#[tokio::test]
async fn every_programme_has_a_row_and_every_group_a_column() {
    let page = Site::whole().get("/dekning").await.ok();
    assert_eq!(page.texts("tbody tr").len(), real_ids().len());
    // Programme, all questions, TIDieR, newest source, next steps.
    assert_eq!(page.texts("thead th").len(), 5 + n_groups());
}

fn n_groups() -> usize {
    <Group as tiltak::record::Term>::ALL.len()
}

#[test]
fn what_nobody_has_looked_for_comes_before_what_the_sources_do_not_say() {
    let started = coverage(&std::sync::Arc::new(programme("Nytt")));
    assert_eq!(started.total.not_recorded, Question::all().count() - started.total.stated);
    assert_eq!(started.look_for.first().map(|it| it.key()), Some("commitments.agreement".to_owned()));
    assert!(started.ask_for.is_empty());
    assert_eq!(started.tidier, [Tidier::Name]);
}

#[test]
fn an_item_of_tidier_counts_when_something_is_stated() {
    let text = format!(
        "{}\n[[delivery.materials]]\ntext = \"En håndbok.\"\nsource = {{ id = \"nettside\", at = \"Innhold\" }}\n",
        crate::support::programme_text("Nytt")
    );
    let programme = sound("nytt", &text);
    assert_eq!(coverage(&std::sync::Arc::new(programme)).tidier, [Tidier::Name, Tidier::Materials]);
}
