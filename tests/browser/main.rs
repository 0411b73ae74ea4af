//! The site in a real browser: what only a browser knows. What has focus and
//! whether it can be seen, what scrolls, what is printed, what is fetched, and
//! what axe has to say of it all.
//!
//! They share one Chromium, which knows no address but 127.0.0.1 and meets each
//! test as a new visitor.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

// The browser, the site, and the pages that are visited.
mod chromium;
mod tab;
mod site;
mod visit;
mod light;
// What is true.
mod accessible;
mod valid;
mod reflow;
mod results;
mod keyboard;
mod leader;
mod letter;
mod fit;
mod suggestions;
mod plan;
mod programme;
mod front;
mod in_place;
mod comparison;
mod evidence;
mod paper;
mod council_paper;
mod plain;
mod weight;
mod dark;
mod pictures;
