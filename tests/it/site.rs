//! The site, as a browser sees it: a module for each address, and one for what
//! holds of all of them.

// Addresses.
mod front;
mod tiltak;
mod forslag;
mod sammenlign;
mod sammenlign_ta_med;
mod saksframlegg;
mod kilder;
mod dekning;
mod om;
mod sok_hjelp;
mod personvern;
mod tilgjengelighet;
mod assets;
mod healthz;
// What holds of all of them.
mod frame;
mod headers;
mod hostile;
mod languages;
mod refusals;
mod whole;

/// A page of every kind.
const PAGES: &[&str] = &[
    "/",
    "/tiltak",
    "/tiltak?q=rus&country=NO",
    "/tiltak?q=5-%C3%A5ringer+med+familistue&weeks=-12&unstated=with",
    "/tiltak?q=xyzzy+rus&country=DK&kind=digital",
    "/tiltak/pip-klubben",
    "/sammenlign",
    "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier",
    "/saksframlegg",
    "/saksframlegg?p=pip-klubben&p=familiestue-nyborg",
    "/kilder",
    "/dekning",
    "/sok-hjelp",
    "/om",
    "/personvern",
    "/tilgjengelighet",
];

/// What stands before a path in each language.
const PREFIXES: &[(&str, &str)] = &[("nb", ""), ("nn", "/nn"), ("da", "/da"), ("en", "/en")];

/// A path in a language: `/nn` for `/` in nynorsk.
fn in_language(prefix: &str, path: &str) -> String {
    match (prefix, path) {
        ("", path) => path.to_owned(),
        (prefix, "/") => prefix.to_owned(),
        (prefix, path) => format!("{prefix}{path}"),
    }
}
