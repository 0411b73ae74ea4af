//! A site to ask, without a network.

use std::cell::OnceCell;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt as _;
use tiltak::catalogue::Catalogue;
use tiltak::query::Collection;
use tiltak::record::Programme;
use tiltak::settings::Settings;
use tiltak::site::{App, router};
use tower::ServiceExt as _;

use super::{FIRST_FOUR, Page, real, real_ids, vocabularies};

/// A site to ask.
#[derive(Clone)]
pub(crate) struct Site {
    router: Router,
}

impl Site {
    /// A site of the first four records, whose pages can be counted by hand.
    pub(crate) fn real() -> Self {
        static SITE: LazyLock<Site> = LazyLock::new(|| Site::showing(FIRST_FOUR.iter().map(|id| real(id))));
        SITE.clone()
    }

    /// The site as it is: every record in `programmes/`.
    pub(crate) fn whole() -> Self {
        static SITE: LazyLock<Site> = LazyLock::new(|| Site::showing(real_ids().iter().map(|id| real(id))));
        SITE.clone()
    }

    /// A site that shows these programmes.
    pub(crate) fn showing(programmes: impl IntoIterator<Item = Programme>) -> Self {
        Self::with_settings(programmes, Settings::built_in())
    }

    /// A site that shows these programmes and knows the words of `index/words/`.
    pub(crate) fn with_words(programmes: impl IntoIterator<Item = Programme>) -> Self {
        let catalogue = Catalogue::of(programmes).with_vocabularies(Arc::new(vocabularies().clone()));
        let collection = Collection::in_memory(Arc::new(catalogue)).unwrap();
        Self::of(&Arc::new(App::new(collection, Settings::built_in())))
    }

    /// A site that shows these programmes, run by whoever the settings say.
    pub(crate) fn with_settings(programmes: impl IntoIterator<Item = Programme>, settings: Settings) -> Self {
        let collection = Collection::in_memory(Arc::new(Catalogue::of(programmes))).unwrap();
        Self::of(&Arc::new(App::new(collection, settings)))
    }

    /// The site of an application that the test keeps.
    pub(crate) fn of(app: &Arc<App>) -> Self {
        Self { router: router(app.clone()) }
    }

    /// Asks for an address.
    pub(crate) async fn get(&self, address: &str) -> Page {
        self.send(Request::get(address).body(Body::empty()).unwrap()).await
    }

    /// Asks for an address, with headers.
    pub(crate) async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Page {
        let request =
            headers.iter().fold(Request::get(address), |it, (name, value)| it.header(*name, *value));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Asks in any way.
    pub(crate) async fn send(&self, request: Request<Body>) -> Page {
        let address = request.uri().to_string();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Page { address, status: parts.status.as_u16(), headers: parts.headers, bytes, html: OnceCell::new() }
    }
}
