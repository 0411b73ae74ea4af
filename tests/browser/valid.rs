//! What html-validate says of every page: nothing. And of what it does not look
//! for: no list that has two answers under one name each, and no empty paragraph.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::chromium::in_browser;
use super::site::Site;
use super::visit::{abroad, crowded, everywhere, programmes};

/// Something that html-validate finds.
#[derive(Debug, Deserialize)]
struct Found {
    page: String,
    rule: String,
    message: String,
    at: String,
}

/// What html-validate knows no rule for.
const MORE: &str = "(() => {
    const named = list => [...list.querySelectorAll(':scope > dt, :scope > div > dt')].map(it => it.textContent.trim());
    const twice = [...document.querySelectorAll('dl')].flatMap(list => {
        const names = named(list);
        return names.filter((name, number) => names.indexOf(name) !== number).map(name => `two dt «${name}» in dl.${list.className}`);
    });
    const empty = [...document.querySelectorAll('p')].filter(it => !it.textContent.trim() && !it.firstElementChild);
    return [...new Set([...twice, ...empty.map(it => `an empty p.${it.className} in ${it.parentElement.className}`)])];
})()";

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "html-validate reads files")]
async fn every_page_is_valid_html() {
    in_browser(async |tab| {
        let (real, large) = (Site::real().await, Site::large().await);
        let visits = [everywhere(&real), programmes(&real, &real.fullest()), abroad(&real), crowded(&large)];
        let folder = tempfile::tempdir().unwrap();
        let mut names: Vec<String> = Vec::new();
        let mut told = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for visit in visits.iter().flatten().filter(|visit| seen.insert(visit.address.clone())) {
            visit.go(tab).await;
            let html: String = tab.see("fetch(location.href).then(it => it.text())").await;
            fs::write(folder.path().join(format!("{:03}", names.len())), html).unwrap();
            names.push(visit.name());
            let more: Vec<String> = tab.see(MORE).await;
            told.extend(more.into_iter().map(|it| format!("{it}\n    on {}", visit.name())));
        }
        assert!(names.len() > 80);
        for Found { page, rule, message, at } in found_in(folder.path()) {
            let name = &names[page.parse::<usize>().unwrap()];
            told.push(format!("{rule}: {message}\n    {at}\n    on {name}"));
        }
        assert!(told.is_empty(), "{} things are not valid:\n\n{}\n", told.len(), told.join("\n\n"));
    })
    .await;
}

/// What html-validate finds in the files of a folder.
fn found_in(folder: &Path) -> Vec<Found> {
    let modules = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("html-validate");
    assert!(modules.is_dir(), "html-validate is not here. Run `tests/run`, which installs it.");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/valid.mjs");
    let asked = Command::new("node").arg(script).arg(modules).arg(folder).output().unwrap();
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    serde_json::from_slice(&asked.stdout).unwrap()
}
