//! One tab: what is open in it, what a person can see and do there, and what
//! the browser says behind their back.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chromiumoxide::Page;
use chromiumoxide::cdp::IntoEventKind;
use chromiumoxide::cdp::browser_protocol::browser::{
    Bounds, GetWindowForTargetParams, SetWindowBoundsParams,
};
use chromiumoxide::cdp::browser_protocol::emulation::{
    MediaFeature, SetDeviceMetricsOverrideParams, SetEmulatedMediaParams, SetFocusEmulationEnabledParams,
    SetScriptExecutionDisabledParams,
};
use chromiumoxide::cdp::browser_protocol::input::{
    DispatchKeyEventParams, DispatchKeyEventType, DispatchMouseEventParams, DispatchMouseEventType,
    InsertTextParams, MouseButton,
};
use chromiumoxide::cdp::browser_protocol::log::{EventEntryAdded, LogEntrySource};
use chromiumoxide::cdp::browser_protocol::page::{NavigateParams, PrintToPdfParams};
use chromiumoxide::cdp::js_protocol::runtime::{EvaluateParams, EventConsoleApiCalled, EventExceptionThrown};
use chromiumoxide::keys::get_key_definition;
use futures::StreamExt as _;
use serde::de::DeserializeOwned;

/// How long a person would wait before saying that it does not work.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a tool that looks at a whole page may take on a busy machine.
const LONGEST_WORK: Duration = Duration::from_secs(180);
const A_MOMENT: Duration = Duration::from_millis(10);

/// Light or dark, as the visitor's system wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// One tab.
pub(crate) struct Tab {
    page: Page,
    heard: Arc<Mutex<Vec<Heard>>>,
    /// Addresses that the site is meant to refuse.
    refused: Mutex<BTreeSet<String>>,
}

/// Something that the browser wrote in its console.
struct Heard {
    /// What was fetched, when it is about that.
    fetched: Option<String>,
    text: String,
}

impl Tab {
    pub(crate) async fn new(page: Page) -> Self {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let tab = Self { page, heard: heard.clone(), refused: Mutex::default() };
        tab.listen(move |event: &EventEntryAdded| {
            let entry = &event.entry;
            let about_fetching = entry.source == LogEntrySource::Network;
            let fetched = entry.url.clone().filter(|_| about_fetching);
            let text = format!("{:?} {:?}: {} ({:?})", entry.source, entry.level, entry.text, entry.url);
            heard.lock().unwrap().push(Heard { fetched, text });
        })
        .await;
        let heard = tab.heard.clone();
        tab.listen(move |event: &EventConsoleApiCalled| {
            let text = format!("console: {:?}", event.args);
            heard.lock().unwrap().push(Heard { fetched: None, text });
        })
        .await;
        let heard = tab.heard.clone();
        tab.listen(move |event: &EventExceptionThrown| {
            let text = format!("exception: {:?}", event.exception_details);
            heard.lock().unwrap().push(Heard { fetched: None, text });
        })
        .await;
        // There may be other windows; the visitor looks at this one.
        tab.page.execute(SetFocusEmulationEnabledParams::new(true)).await.unwrap();
        tab.is_wide(1280, 800).await;
        tab
    }

    /// Hears every event of one kind from now on.
    pub(crate) async fn listen<E: IntoEventKind + Send + Sync + Unpin>(
        &self,
        mut hear: impl FnMut(&E) + Send + 'static,
    ) {
        let mut events = self.page.event_listener::<E>().await.unwrap();
        tokio::spawn(async move {
            while let Some(event) = events.next().await {
                hear(&event);
            }
        });
    }

    /// Opens a page and waits until everything on it is there.
    pub(crate) async fn open(&self, address: &str) {
        let opened = self.page.execute(NavigateParams::new(address)).await.unwrap();
        assert_eq!(opened.error_text, None, "{address}");
        self.is_there(address).await;
    }

    /// Opens a page that the site refuses.
    pub(crate) async fn open_refused(&self, address: &str) {
        self.refused.lock().unwrap().insert(address.to_owned());
        self.open(address).await;
    }

    /// Waits until this page is open, with everything on it.
    pub(crate) async fn is_there(&self, address: &str) {
        let address = serde_json::to_string(address).unwrap();
        self.until(&format!("location.href === {address} && document.fonts.status === 'loaded'")).await;
    }

    /// Waits until something is true on the page, and all of the page is there:
    /// half a page can already show what is waited for and not yet what is looked at next.
    pub(crate) async fn until(&self, expression: &str) {
        if !self.within(PATIENCE, expression).await {
            let here = self.ask("location.href").await;
            panic!("waited in vain for `{expression}` on {here:?}");
        }
    }

    /// Whether something is true on the page before long.
    pub(crate) async fn soon(&self, expression: &str) -> bool {
        self.within(Duration::from_millis(500), expression).await
    }

    async fn within(&self, patience: Duration, expression: &str) -> bool {
        let start = Instant::now();
        let expression = format!("document.readyState === 'complete' && ({expression})");
        // Between two pages there is nothing to ask.
        while self.ask(&expression).await != Some(serde_json::Value::Bool(true)) {
            if start.elapsed() > patience {
                return false;
            }
            tokio::time::sleep(A_MOMENT).await;
        }
        true
    }

    /// Waits until something has happened; false when it never does.
    pub(crate) async fn waits(&self, has_happened: impl Fn() -> bool) -> bool {
        let start = Instant::now();
        while !has_happened() && start.elapsed() < PATIENCE {
            tokio::time::sleep(A_MOMENT).await;
        }
        has_happened()
    }

    /// What an expression says of the page.
    pub(crate) async fn see<T: DeserializeOwned>(&self, expression: &str) -> T {
        let asked =
            EvaluateParams::builder().expression(expression).return_by_value(true).await_promise(true);
        let answer = self.page.execute(asked.build().unwrap()).await.unwrap();
        if let Some(exception) = &answer.exception_details {
            panic!("{exception:?}");
        }
        serde_json::from_value(answer.result.result.value.unwrap_or_default()).unwrap()
    }

    /// What comes of something that may take longer than the browser is given for an answer: it is started, and
    /// asked for again until it is there.
    pub(crate) async fn works_out<T: DeserializeOwned>(&self, promise: &str) -> T {
        let keeps =
            "it => { globalThis.workedOut = { it } }, why => { globalThis.workedOut = { why: String(why) } }";
        self.does(&format!("globalThis.workedOut = undefined; ({promise}).then({keeps})")).await;
        assert!(
            self.within(LONGEST_WORK, "globalThis.workedOut !== undefined").await,
            "never done: {promise:.200}"
        );
        let why: Option<String> = self.see("globalThis.workedOut.why ?? null").await;
        assert_eq!(why, None);
        self.see("globalThis.workedOut.it").await
    }

    /// Does something in the page, whatever comes of it.
    pub(crate) async fn does(&self, script: &str) {
        self.see::<()>(&format!("{{ {script} }} undefined")).await;
    }

    async fn ask(&self, expression: &str) -> Option<serde_json::Value> {
        let asked = EvaluateParams::builder().expression(expression).return_by_value(true);
        self.page.execute(asked.build().unwrap()).await.ok()?.result.result.value
    }

    /// The address of what is open, without the host.
    pub(crate) async fn address(&self) -> String {
        self.see("location.pathname + location.search + location.hash").await
    }

    /// Presses a key.
    pub(crate) async fn press(&self, key: &str) {
        self.press_with(key, 0).await;
    }

    /// Presses a key while the shift key is down.
    pub(crate) async fn press_shift(&self, key: &str) {
        const SHIFT: i64 = 8;
        self.press_with(key, SHIFT).await;
    }

    async fn press_with(&self, key: &str, modifiers: i64) {
        let known = get_key_definition(key).unwrap_or_else(|| panic!("no key is called `{key}`"));
        let text = known.text.or((known.key.len() == 1).then_some(known.key));
        let mut event = DispatchKeyEventParams::builder()
            .key(known.key)
            .code(known.code)
            .windows_virtual_key_code(known.key_code)
            .native_virtual_key_code(known.key_code)
            .modifiers(modifiers);
        let up = event.clone().r#type(DispatchKeyEventType::KeyUp).build().unwrap();
        if let Some(text) = text {
            event = event.text(text);
        }
        let down =
            if text.is_some() { DispatchKeyEventType::KeyDown } else { DispatchKeyEventType::RawKeyDown };
        // The browser answers each with its next frame, and need not be waited for between.
        let down = self.page.execute(event.r#type(down).build().unwrap());
        let (down, up) = futures::join!(down, self.page.execute(up));
        down.unwrap();
        up.unwrap();
    }

    /// Presses the mouse, at a place in the window.
    pub(crate) async fn click(&self, [x, y]: [f64; 2]) {
        for kind in [DispatchMouseEventType::MousePressed, DispatchMouseEventType::MouseReleased] {
            let event = DispatchMouseEventParams::builder().r#type(kind).x(x).y(y);
            let event = event.button(MouseButton::Left).click_count(1).build().unwrap();
            self.page.execute(event).await.unwrap();
        }
    }

    /// Writes a text, key by key; a letter that has no key on the American keyboard is put in as it is.
    pub(crate) async fn write(&self, text: &str) {
        for letter in text.chars().map(String::from) {
            match get_key_definition(&letter) {
                Some(_) => self.press(&letter).await,
                None => drop(self.page.execute(InsertTextParams::new(letter)).await.unwrap()),
            }
        }
    }

    /// Gives the page this much room, in CSS pixels.
    pub(crate) async fn is_wide(&self, width: i64, height: i64) {
        // The window itself is no larger than what is shown of the page: until Chromium has heard of the
        // page's own size after a link, it scrolls to what has focus as far as the window needs it.
        let window = self.page.execute(GetWindowForTargetParams::default()).await.unwrap().result.window_id;
        let bounds = Bounds::builder().width(width).height(height).build();
        self.page.execute(SetWindowBoundsParams::new(window, bounds)).await.unwrap();
        self.page.execute(SetDeviceMetricsOverrideParams::new(width, height, 1.0, false)).await.unwrap();
    }

    /// Says which colours the visitor's system wants, and that nothing moves:
    /// what is looked at is what a page comes to, not how it gets there.
    pub(crate) async fn wants(&self, scheme: Scheme) {
        let colours = MediaFeature::new("prefers-color-scheme", scheme.key());
        let stillness = MediaFeature::new("prefers-reduced-motion", "reduce");
        let media = SetEmulatedMediaParams::builder().features([colours, stillness]).build();
        self.page.execute(media).await.unwrap();
    }

    /// Gives the page the few colours of the visitor's system, as in high contrast.
    pub(crate) async fn has_forced_colours(&self, scheme: Scheme) {
        let colours = MediaFeature::new("prefers-color-scheme", scheme.key());
        let forced = MediaFeature::new("forced-colors", "active");
        let stillness = MediaFeature::new("prefers-reduced-motion", "reduce");
        let media = SetEmulatedMediaParams::builder().features([colours, forced, stillness]).build();
        self.page.execute(media).await.unwrap();
    }

    /// Shows the page as it is laid out for paper.
    pub(crate) async fn is_for_paper(&self) {
        self.page.execute(SetEmulatedMediaParams::builder().media("print").build()).await.unwrap();
    }

    /// Says whether pages may run scripts, as a visitor can.
    pub(crate) async fn runs_scripts(&self, runs: bool) {
        self.page.execute(SetScriptExecutionDisabledParams::new(!runs)).await.unwrap();
    }

    /// Prints the page, on the paper it asks for.
    pub(crate) async fn print(&self) -> Vec<u8> {
        let asked = PrintToPdfParams::builder().prefer_css_page_size(true).print_background(false);
        self.page.pdf(asked.build()).await.unwrap()
    }

    /// What the browser has complained of so far.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let refused = self.refused.lock().unwrap();
        let heard = self.heard.lock().unwrap();
        let is_meant = |it: &&Heard| it.fetched.as_ref().is_some_and(|fetched| refused.contains(fetched));
        heard.iter().filter(|it| !is_meant(it)).map(|it| it.text.clone()).collect()
    }

    /// Waits until the browser has complained of something.
    pub(crate) async fn heard(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.waits(|| self.complaints().iter().any(|it| is_it(it))).await
    }

    /// Forgets what the browser has complained of.
    pub(crate) fn forgive(&self) {
        self.heard.lock().unwrap().clear();
    }
}
