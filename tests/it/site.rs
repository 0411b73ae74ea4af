//! The site, as a browser sees it: a module for each address, and one for what
//! holds of all of them.

// Addresses.
mod front;
mod tiltak;
mod forslag;
mod sammenlign;
mod sammenlign_ta_med;
mod sporsmal;
mod uavhengige;
mod pictures;
mod finn_tiltak;
mod saksframlegg;
mod ett_ark;
mod kilder;
mod dekning;
mod kunnskapskart;
mod om;
mod ordliste;
mod planlegg;
mod signs;
mod sok_hjelp;
mod svarene;
mod personvern;
mod tilgjengelighet;
mod assets;
mod healthz;
// What holds of all of them.
mod along;
mod frame;
mod headers;
mod hostile;
mod languages;
mod refusals;
mod untranslated;
mod whole;

/// A page of every kind.
const PAGES: &[&str] = &[
    "/",
    "/tiltak",
    "/tiltak?q=rus&country=NO",
    "/tiltak?q=5-%C3%A5ringer+med+familistue&weeks=-12&unstated=with",
    "/tiltak?q=xyzzy+rus&country=DK&kind=digital",
    "/tiltak/pip-klubben",
    "/tiltak/pip-klubben?sources=independent",
    "/tiltak/barn-i-rusfamilier?show=all",
    "/tiltak/pip-klubben/sporsmal",
    "/tiltak/familiestue-nyborg/sporsmal?choose=groups&group=staffing&not-recorded=yes",
    "/sammenlign",
    "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier",
    "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&only=differences&sources=independent",
    "/finn-tiltak",
    "/finn-tiltak?age-from=4&age-to=8&strain=substance-use&staff=4&months=6&design=pre-post&must=age",
    "/planlegg",
    "/planlegg/pip-klubben?reach=20&full=75",
    "/planlegg?p=pip-klubben&p=barn-i-rusfamilier&reach=20",
    "/saksframlegg",
    "/saksframlegg?p=pip-klubben&p=familiestue-nyborg",
    "/ett-ark",
    "/ett-ark?p=pip-klubben&p=familiestue-nyborg",
    "/tiltak/pip-klubben/arbeidsark",
    "/kilder",
    "/dekning",
    "/kunnskapskart",
    "/svarene",
    "/sok-hjelp",
    "/ordliste",
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
