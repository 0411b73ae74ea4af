//! A Chromium of its own for each journey, gone when the journey ends.

use std::env;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::time::Duration;

use chromiumoxide::{Browser, BrowserConfig};
use futures::{FutureExt as _, StreamExt as _};
use tokio::time::timeout;

use super::tab::Tab;

const MISSING: &str = "there is no Chromium here. Run `tests/run`, which installs it and then runs every test, \
                       or say where it is in the variable CHROMIUM.";

/// Makes a journey in an empty browser. The browser is closed however the
/// journey ends, and a journey on which the browser complained has failed.
pub(crate) async fn in_browser(journey: impl AsyncFnOnce(&Tab)) {
    let profile =
        tempfile::Builder::new().prefix("chromium-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let config = BrowserConfig::builder()
        .chrome_executable(chromium().expect(MISSING))
        .user_data_dir(profile.path())
        .new_headless_mode()
        .no_sandbox()
        // The width is the test's to choose, and nobody touches the screen.
        .viewport(None)
        .window_size(1280, 800)
        .args(["disable-gpu", "disable-quic", "disable-component-update", "no-proxy-server"])
        // Whatever the browser wants to know of the world, it does not get.
        .arg(("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
        .launch_timeout(Duration::from_secs(60))
        .request_timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let (mut browser, mut events) = Browser::launch(config).await.unwrap_or_else(|error| panic!("{error}"));
    let listening = tokio::spawn(async move { while events.next().await.is_some() {} });

    let tab = Tab::new(browser.new_page("about:blank").await.unwrap()).await;
    let ended = AssertUnwindSafe(journey(&tab)).catch_unwind().await;
    // A browser that has crashed cannot be asked to close; the journey tells of it.
    let closed = async { browser.close().await.is_ok() && browser.wait().await.is_ok() };
    if !timeout(Duration::from_secs(10), closed).await.unwrap_or_default() {
        browser.kill().await;
    }
    listening.abort();
    if let Err(panic) = ended {
        resume_unwind(panic);
    }
    let complaints = tab.complaints();
    assert!(complaints.is_empty(), "the browser complained:\n{}", complaints.join("\n"));
}

/// The program: the one that CHROMIUM names, or else the first `chromium` in
/// PATH.
fn chromium() -> Option<PathBuf> {
    let is_there = |program: &PathBuf| program.is_file();
    if let Some(named) = env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        return Some(PathBuf::from(named)).filter(is_there);
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join("chromium")).find(is_there)
}
