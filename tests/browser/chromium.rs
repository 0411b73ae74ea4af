//! One Chromium for all journeys, and for each a visitor whom it has never seen.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, mpsc};
use std::time::Duration;
use std::{env, fs, process, thread};

use chromiumoxide::cdp::browser_protocol::target::{CreateBrowserContextParams, CreateTargetParams};
use chromiumoxide::{Browser, BrowserConfig};
use futures::{FutureExt as _, StreamExt as _};
use tokio::runtime;
use tokio::time::timeout;

use super::tab::Tab;

const MISSING: &str = "there is no Chromium here. Run `tests/run`, which installs it and then runs every test, \
                       or say where it is in the variable CHROMIUM.";

/// The browser, started by the first journey; or why there is none.
static BROWSER: LazyLock<Result<Browser, String>> = LazyLock::new(start);

/// Makes a journey as a new visitor: no cookie, nothing in the cache, nothing
/// stored. What the journey leaves is thrown away however it ends, and a journey
/// on which the browser complained has failed.
pub(crate) async fn in_browser(journey: impl AsyncFnOnce(&Tab)) {
    let browser = BROWSER.as_ref().unwrap_or_else(|why| panic!("{why}"));
    let visitor = browser.create_browser_context(CreateBrowserContextParams::default()).await.unwrap();
    // A window of their own: what is behind something else is not drawn.
    let window = CreateTargetParams::builder().url("about:blank").new_window(true);
    let window = window.browser_context_id(visitor.clone()).build().unwrap();
    let tab = Tab::new(browser.new_page(window).await.unwrap()).await;
    let ended = AssertUnwindSafe(journey(&tab)).catch_unwind().await;
    // A browser that has crashed forgets as well; the journey tells of it.
    let _ = timeout(Duration::from_secs(10), browser.dispose_browser_context(visitor)).await;
    if let Err(panic) = ended {
        resume_unwind(panic);
    }
    let complaints = tab.complaints();
    assert!(complaints.is_empty(), "the browser complained:\n{}", complaints.join("\n"));
}

/// Starts the browser, on a thread that lives as long as the tests do: each test
/// has a runtime of its own, which ends with it.
fn start() -> Result<Browser, String> {
    let program = chromium().ok_or(MISSING)?;
    let config = BrowserConfig::builder()
        .chrome_executable(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/chromium.sh"))
        .env("CHROMIUM", program.display().to_string())
        .user_data_dir(profile())
        .new_headless_mode()
        .no_sandbox()
        // The width is the test's to choose, and nobody touches the screen.
        .viewport(None)
        .window_size(1280, 800)
        .args(["disable-gpu", "disable-quic", "disable-component-update", "no-proxy-server"])
        // Whatever the browser wants to know of the world, it does not get.
        .arg(("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
        .launch_timeout(Duration::from_secs(60))
        .request_timeout(Duration::from_secs(180))
        .build()?;
    let (starts, started) = mpsc::channel();
    thread::spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            match Browser::launch(config).await {
                Ok((browser, mut events)) => {
                    starts.send(Ok(browser)).unwrap();
                    while events.next().await.is_some() {}
                }
                Err(error) => starts.send(Err(error.to_string())).unwrap(),
            }
        });
    });
    started.recv().map_err(|error| error.to_string())?
}

/// A folder for the browser to write in. Nobody is left to remove it when the
/// tests end, so those of earlier tests go when new ones begin.
#[expect(clippy::disallowed_methods, reason = "what a browser leaves lies on the disk")]
fn profile() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap_or_default();
        if name.strip_prefix("chromium-").is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            // Somebody else may be removing it.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    folder.join(format!("chromium-{}", process::id()))
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
