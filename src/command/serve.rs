//! `tiltak serve`: runs the site.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::Args;

use super::{Locations, USUAL_ADDRESS, failure};
use crate::settings::{PublicUrl, Settings};
use crate::site::{self, App};
use crate::words::{Message, Words};

/// How the site is served.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The address to serve on.
    #[arg(long, global = true, env = "TILTAK_ADDR", value_name = "ADDRESS", default_value_t = USUAL_ADDRESS)]
    addr: SocketAddr,
    /// What the publisher of the site says of it; see assets/site.toml.
    #[arg(long, global = true, env = "TILTAK_SITE", value_name = "FILE")]
    site: Option<PathBuf>,
    /// Where the site is found from outside, as https://tiltak.example.org.
    #[arg(long, global = true, env = "TILTAK_PUBLIC_URL", value_name = "URL")]
    public_url: Option<PublicUrl>,
    /// Show drafts too, each at `/utkast/ID`: for whoever writes them, not for a site that others see.
    #[arg(long, global = true, env = "TILTAK_DRAFTS")]
    drafts: bool,
}

pub(super) fn run(serve: &Serve, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let settings = match &serve.site {
        None => Settings::built_in(),
        Some(file) => {
            let text =
                fs::read_to_string(file).with_context(|| failure::about("failure-read", file, words))?;
            Settings::from_toml(&text).with_context(|| failure::about("failure-settings", file, words))?
        }
    };
    let settings = match serve.public_url.clone() {
        None => settings,
        Some(url) => settings.found_at(url)?,
    };
    let folders = locations.folders(true);
    let collection = site::open(&folders, &locations.segments(), words.language())?;
    let app =
        Arc::new(App::new(collection, settings).showing_drafts(serve.drafts).speaking(words.language()));
    tokio::runtime::Runtime::new().with_context(|| words.text("failure-start"))?.block_on(async {
        let listener = tokio::net::TcpListener::bind(serve.addr).await.with_context(|| {
            words.say(&Message::new("failure-serve").with("address", serve.addr.to_string()))
        })?;
        let watch = site::keep_fresh(app.clone(), folders, locations.segments());
        if let Err(error) = &watch {
            tracing::warn!(%error, "{}", words.text("log-not-watched"));
        }
        anstream::println!("http://{}", listener.local_addr()?);
        axum::serve(listener, site::router(app)).with_graceful_shutdown(told_to_stop()).await?;
        Ok(ExitCode::SUCCESS)
    })
}

/// Comes when somebody presses Ctrl-C or the system asks the program to stop.
async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    // Without a way to hear of it the program is stopped the hard way.
    let _ = interrupted.await;
}
