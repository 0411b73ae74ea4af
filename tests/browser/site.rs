//! The site under test, on a port of its own.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use tiltak::catalogue::{Catalogue, Folders, built_in_vocabularies, load};
use tiltak::notation;
use tiltak::query::Collection;
use tiltak::record::{Programme, ProgrammeId, Vocabularies};
use tiltak::settings::Settings;
use tiltak::site::{App, router};
use tiltak::statement;
use tokio::net::TcpListener;

/// Four of the records in `programmes/`: a programme for staff, one that a
/// municipality has made itself, the one with the longest record, and one on
/// which little is known.
pub(crate) const FOUR: [&str; 4] =
    ["barn-i-rusfamilier", "familiestue-nyborg", "pip-klubben", "stine-sofie-hverdagspakke"];

/// Those of the real programmes that bind a municipality to most, with those that
/// have the longest records.
pub(crate) const LONGEST: [&str; 4] =
    ["bti", "de-utrolige-arene", "home-start-familiekontakten", "alla-barn-i-centrum"];

/// Four that a municipality may well weigh against each other, with many sources.
pub(crate) const WEIGHED: [&str; 4] = ["pip-klubben", "de-utrolige-arene", "pmto", "smil"];

/// Which of them is a draft on the site that shows drafts.
pub(crate) const DRAFT: &str = "pip-klubben";

/// A programme that is no longer published.
pub(crate) const RETIRED: &str = "tatt-ut";

/// How many programmes the large site has: three pages of results.
pub(crate) const N_LARGE: usize = 60;

/// How many programmes every change is tried on. What does not fit is in the full ones, and a
/// page of each takes minutes; `.ci/full` looks at all.
const N_FULLEST: usize = 8;

/// The real programmes, read and indexed once for all tests.
static REAL: LazyLock<Shown> = LazyLock::new(|| {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = Folders {
        programmes: repository.join("programmes"),
        words: repository.join("index/words"),
        sound: None,
    };
    Shown::of(load(&folders, None, App::today()).unwrap(), Settings::built_in(), false)
});

/// The many invented ones, likewise.
static LARGE: LazyLock<Shown> = LazyLock::new(|| {
    let vocabularies = built_in_vocabularies();
    let programmes = (0..N_LARGE).map(|number| example(number, &vocabularies));
    Shown::of(Catalogue::of(programmes), Settings::from_toml(SETTINGS).unwrap(), false)
});

/// What a site shows, and the program that shows it: no visitor changes either.
#[derive(Clone)]
struct Shown {
    catalogue: Arc<Catalogue>,
    app: Arc<App>,
}

impl Shown {
    fn of(catalogue: Catalogue, settings: Settings, drafts: bool) -> Self {
        let catalogue = Arc::new(catalogue);
        let collection = Collection::in_memory(catalogue.clone()).unwrap();
        let app = Arc::new(App::new(collection, settings).showing_drafts(drafts));
        Self { catalogue, app }
    }
}

/// A site that answers on 127.0.0.1 until the test is over.
pub(crate) struct Site {
    root: String,
    catalogue: Arc<Catalogue>,
}

impl Site {
    /// The site as it is: the records in `programmes/`, the built-in settings.
    pub(crate) async fn real() -> Self {
        Self::answering(REAL.clone()).await
    }

    /// A site with many programmes, among them some that are hard to show, run
    /// by somebody who says everything that can be said.
    pub(crate) async fn large() -> Self {
        Self::answering(LARGE.clone()).await
    }

    /// A site that shows drafts, with a draft, and with a programme that is no longer published.
    #[expect(clippy::disallowed_methods, reason = "drafts lie in a folder of their own")]
    pub(crate) async fn unpublished() -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = tempfile::tempdir().unwrap();
        let programmes = folder.path().join("programmes");
        std::fs::create_dir_all(programmes.join("retired")).unwrap();
        for id in FOUR {
            let text = std::fs::read_to_string(repository.join(format!("programmes/{id}.toml"))).unwrap();
            let draft = if id == DRAFT { "draft = true\n" } else { "" };
            std::fs::write(programmes.join(format!("{id}.toml")), format!("{draft}{text}")).unwrap();
        }
        let retired = "name = \"Et navn som fortsetter for barn og foreldre\"\non = 2026-11-22\n";
        std::fs::write(programmes.join(format!("retired/{RETIRED}.toml")), retired).unwrap();
        let folders = Folders { programmes, words: repository.join("index/words"), sound: None };
        let catalogue = load(&folders, None, App::today()).unwrap();
        assert!(catalogue.draft(&DRAFT.parse().unwrap()).is_some());
        Self::answering(Shown::of(catalogue, Settings::built_in(), true)).await
    }

    async fn answering(Shown { catalogue, app }: Shown) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router(app)).await });
        Self { root, catalogue }
    }

    /// The whole address of a path.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// The ids of the programmes.
    pub(crate) fn ids(&self) -> Vec<String> {
        self.catalogue.programmes().map(|programme| programme.id.to_string()).collect()
    }

    /// The ids of those with most to show, the fullest first.
    pub(crate) fn fullest(&self) -> Vec<String> {
        let mut programmes: Vec<_> = self.catalogue.programmes().collect();
        programmes.sort_by_key(|it| std::cmp::Reverse(n_shown(it)));
        programmes.iter().take(N_FULLEST).map(|it| it.id.to_string()).collect()
    }

    /// A programme of the site.
    pub(crate) fn programme(&self, id: &str) -> &Programme {
        self.catalogue.programme(&id.parse().unwrap()).unwrap()
    }
}

/// How much a page has to show: what is stated, and the sources of it.
fn n_shown(programme: &Programme) -> usize {
    let stated = statement::answers(programme).into_iter().map(|it| it.known.stated().map_or(0, Vec::len));
    stated.sum::<usize>() + programme.sources.len()
}

/// The path of a comparison.
pub(crate) fn comparison_of<I: AsRef<str>>(ids: &[I]) -> String {
    let chosen: Vec<String> = ids.iter().map(|id| format!("p={}", id.as_ref())).collect();
    format!("/sammenlign?{}", chosen.join("&"))
}

/// The id of a programme on the large site.
pub(crate) fn example_id(number: usize) -> String {
    format!("eksempel-{number:02}")
}

/// A programme of the large site: each a little different, so that every
/// choice of every facet is there, and some with words that never end.
fn example(number: usize, vocabularies: &Vocabularies) -> Programme {
    const KINDS: &[&str] =
        &["group-programme", "individual-programme", "family-programme", "competence-programme", "digital"];
    const STATUSES: &[&str] = &["offered", "pilot", "limited", "discontinued", "local-practice", "unknown"];
    const STRAINS: &[&str] =
        &["substance-use", "conflict", "low-income", "loss-grief", "migration", "imprisonment"];
    const PARTICIPANTS: &[&str] = &["child", "parent", "whole-family", "sibling", "staff", "leader"];
    const FORMATS: &[&str] = &["group", "individual", "multi-family"];
    const COUNTRIES: &[&str] = &["NO", "DK", "SE", "FI", "IS"];
    let one_of = |terms: &'static [&'static str]| terms[number % terms.len()];
    let name = match number {
        0 => "Familierådgivningsprosjektsamarbeidsavtaleforhandlingsgruppen".to_owned(),
        1 => "Et navn som fortsetter for barn, foreldre, besteforeldre og søsken".to_owned(),
        _ => format!("Eksempelgruppen {number}"),
    };
    let site = match number {
        0 => format!("https://example.org/{}", "enveldiglangadresse".repeat(8)),
        _ => "https://example.org/".to_owned(),
    };
    let conflict = match number {
        0..3 => {
            r#"conflict = [{ status = "paused", as-of = "2025", source = { id = "rapport", at = "side 4" } }]"#
        }
        _ => "",
    };
    let text = format!(
        r#"name = "{name}"

[summary]
nb = "{name} er en gruppe for barn og foreldre som har det vanskelig."
nn = "{name} er ei gruppe for barn og foreldre som har det vanskeleg."
da = "{name} er en gruppe for børn og forældre, der har det svært."
en = "{name} is a group for children and parents who struggle."

[[sources]]
id = "nettside"
title = "Om {name}"
publisher = "Eksempelstiftelsen"
kind = "owner-page"
interest = "owner"
published = "2025"
read-on = 2026-11-22
link = "{site}"

[[sources]]
id = "rapport"
title = "Evaluering av {name}"
publisher = "Eksempelinstituttet"
kind = "evaluation-report"
interest = "independent"
read-on = 2026-11-22

[identity]
kind = {{ value = "{kind}", source = {{ id = "nettside", at = "Om tiltaket" }} }}

[[identity.owners]]
name = "Eksempelstiftelsen"
sector = "foundation"
country = "{country}"
site = "{site}"
source = {{ id = "nettside", at = "Bunnen av siden" }}

[[lifecycle.statuses]]
status = "{status}"
as-of = "2025-03"
source = {{ id = "nettside", at = "Om tiltaket" }}
{conflict}

[target-group]
participants = {{ values = ["{participant}"], source = {{ id = "nettside", at = "For hvem" }} }}
child-age = {{ value = {{ from = {youngest}, to = {oldest}, unit = "years" }}, source = {{ id = "nettside", at = "For hvem" }} }}
strains = {{ values = ["{strain}"], source = {{ id = "rapport", at = "side 12" }}, note = "Rapporten har flere ord for det." }}

[delivery]
formats = {{ values = ["{format}"], source = {{ id = "nettside", at = "Innhold" }} }}

[[commitments]]
type = "agreement"
level = "must"
text = "Kommunen inngår avtale med eieren av {name}."
when = ["before"]
responsible = "Kommunedirektøren"
source = {{ id = "nettside", at = "Dette kreves" }}

[[costs.lines]]
type = "licence"
phase = "start-up"
amount = {{ from = 10000, to = 12500, currency = "NOK" }}
per = "municipality"
basis = "stated"
text = "Betales én gang."
source = {{ id = "nettside", at = "Pris" }}

[editorial]
reviewed-on = 2026-11-22
next-review = 2027-11-22
"#,
        kind = one_of(KINDS),
        country = one_of(COUNTRIES),
        status = one_of(STATUSES),
        participant = one_of(PARTICIPANTS),
        youngest = number % 9,
        oldest = number % 9 + 6,
        strain = one_of(STRAINS),
        format = one_of(FORMATS),
    );
    let id: ProgrammeId = example_id(number).parse().unwrap();
    let reading = notation::read(&id, &text, vocabularies);
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    reading.programme.unwrap()
}

/// What an owner can say of their site, all of it.
const SETTINGS: &str = r#"
owner = "Eksempelvik kommune"
contact-email = "post@example.org"
uustatus-url = "https://uustatus.no/nb/erklaringer/publisert/eksempel"

[accessibility]
conformance = "partial"
tested-on = 2026-11-22

[[accessibility.breaches]]
criterion = "1.2.3 Synstolking eller mediealternativ"
what = "En film mangler synstolking."
consequence = "Den som ikke ser, går glipp av noe."
alternative = "Ring oss."
"#;
