//! An answer of the site, and what is on it.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use axum::http::HeaderMap;
use scraper::{ElementRef, Html, Selector};

use super::outline::{outline, said};
use super::shape::shape;

/// An answer of the site.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) address: String,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
    pub(crate) html: OnceCell<Html>,
}

impl Page {
    /// The answer, which must be a page.
    #[track_caller]
    pub(crate) fn ok(self) -> Self {
        assert_eq!(self.status, 200, "{}", self.address);
        self
    }

    /// The body as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    /// A header, empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }

    /// What a person sees of the page's own content: headings, texts, links,
    /// lists, tables, fields; without header and footer, without markup.
    pub(crate) fn outline(&self) -> String {
        self.outline_of("main")
    }

    /// What a person sees of one part of the page.
    #[track_caller]
    pub(crate) fn outline_of(&self, selector: &str) -> String {
        let parts: Vec<String> = self.html().select(&css(selector)).map(outline).collect();
        assert!(!parts.is_empty(), "{} has no `{selector}`", self.address);
        parts.join("\n\n")
    }

    /// What a person sees of one part of the page, line by line, without its words.
    pub(super) fn shape_of(&self, selector: &str, prefix: &str) -> Vec<String> {
        shape(self.text(), selector, prefix)
    }

    /// The pieces of text on the page that are in its own language, as far as it
    /// says: not those inside something with a language of its own.
    pub(crate) fn unmarked(&self) -> BTreeSet<String> {
        let body = self.html().select(&css("body")).next().unwrap();
        let unmarked = body.descendants().filter(|node| {
            let mut around = node.ancestors().filter_map(ElementRef::wrap).take_while(|it| *it != body);
            around.all(|it| it.attr("lang").is_none())
        });
        let texts = unmarked.filter_map(|node| Some(node.value().as_text()?.trim().to_owned()));
        texts.filter(|text| text.contains(char::is_alphabetic)).collect()
    }

    /// The texts of everything that a selector finds.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.select(selector, |element| Some(said(element)))
    }

    /// The text of the only thing that a selector finds.
    #[track_caller]
    pub(crate) fn only(&self, selector: &str) -> String {
        let texts = self.texts(selector);
        let [only] = texts.as_slice() else { panic!("{}: `{selector}` is {texts:?}", self.address) };
        only.clone()
    }

    /// An attribute of everything that a selector finds and that has it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.select(selector, |element| element.attr(name).map(str::to_owned))
    }

    /// The body as a tree, read when somebody first asks for it.
    fn html(&self) -> &Html {
        self.html.get_or_init(|| Html::parse_document(self.text()))
    }

    fn select(&self, selector: &str, see: impl Fn(ElementRef<'_>) -> Option<String>) -> Vec<String> {
        self.html().select(&css(selector)).filter_map(see).collect()
    }
}

#[track_caller]
pub(super) fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}
