//! How much each page and file cost, from a search to the council paper, through
//! the router, beside a handler that returns a fixed page of the same size.
//!
//! `cargo bench --bench pages`. Machines are noisy, so every round asks both
//! in turn, and the figure to quote is the ratio.
#![expect(clippy::unwrap_used, reason = "a bench that cannot go on should stop")]
#![expect(clippy::print_stdout, reason = "the figures are the output")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the records and the clock itself")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, header};
use axum::routing::get;
use tiltak::catalogue::{Catalogue, Folders, built_in_vocabularies, load};
use tiltak::index::Index;
use tiltak::notation;
use tiltak::query::Collection;
use tiltak::settings::Settings;
use tiltak::site::{App, router};
use tower::ServiceExt as _;

const ROUNDS: usize = 200;
const WARM_UP: usize = 20;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    println!("{:<34}{:>9}{:>11}{:>11}{:>11}{:>9}", "", "bytes", "p50 µs", "p99 µs", "fixed p50", "ratio");
    for (label, catalogue) in
        [("the records as they are", real()), ("1,000 generated records", generated(1000))]
    {
        let started = Instant::now();
        let built = Index::open(&folder.path().join(label), &catalogue).unwrap();
        let building = started.elapsed();
        assert!(built.was_built());
        drop(built);
        let started = Instant::now();
        let index = Index::open(&folder.path().join(label), &catalogue).unwrap();
        let opening = started.elapsed();
        assert!(!index.was_built());
        println!("{label}: index built in {building:.1?}, an existing one opened in {opening:.1?}");
        let ids: Vec<_> = catalogue.programmes().take(3).map(|it| it.id.to_string()).collect();
        let site =
            router(Arc::new(App::new(Collection::new(Arc::new(catalogue), index), Settings::built_in())));
        for (name, address) in [
            ("search", "/tiltak?q=foreldre+med+rusproblemer&kind=group-programme".to_owned()),
            ("search, everything", "/tiltak".to_owned()),
            ("programme", format!("/tiltak/{}", ids[0])),
            ("comparison of 3", format!("/sammenlign?p={}&p={}&p={}", ids[0], ids[1], ids[2])),
            (
                "which fit",
                "/finn-tiltak?age-from=4&age-to=6&strain=substance-use&staff=4&months=12&must=age".to_owned(),
            ),
            ("questions to the owner", format!("/tiltak/{}/sporsmal", ids[0])),
            ("plan of 1", format!("/planlegg/{}?reach=20", ids[0])),
            ("plan as a spreadsheet", format!("/planlegg/{}/regneark?reach=20", ids[0])),
            ("evidence map", "/kunnskapskart".to_owned()),
            ("council paper on 2", format!("/saksframlegg?p={}&p={}", ids[0], ids[1])),
            ("the same as DOCX", format!("/saksframlegg/docx?p={}&p={}", ids[0], ids[1])),
        ] {
            runtime.block_on(measure(name, &site, &address));
        }
    }
    start_to_first_answer();
}

/// Asks the site and a fixed page of the same size in turn.
async fn measure(name: &str, site: &Router, address: &str) {
    let (_, page) = ask(site, address).await;
    let fixed_page = page.clone();
    let fixed = Router::new().route(
        "/fixed",
        get(move || {
            let page = fixed_page.clone();
            async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) }
        }),
    );
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..WARM_UP + ROUNDS {
        let (our_time, _) = ask(site, address).await;
        let (their_time, _) = ask(&fixed, "/fixed").await;
        if round >= WARM_UP {
            ours.push(our_time);
            theirs.push(their_time);
        }
    }
    ours.sort();
    theirs.sort();
    let at =
        |times: &[Duration], part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e6;
    let (ours_p50, ours_p99, theirs_p50) = (at(&ours, 0.5), at(&ours, 0.99), at(&theirs, 0.5));
    println!(
        "  {name:<32}{:>9}{ours_p50:>11.1}{ours_p99:>11.1}{theirs_p50:>11.1}{:>9.1}",
        page.len(),
        ours_p50 / theirs_p50
    );
}

async fn ask(site: &Router, address: &str) -> (Duration, Bytes) {
    let request = Request::get(address).body(Body::empty()).unwrap();
    let started = Instant::now();
    let response = site.clone().oneshot(request).await.unwrap();
    assert!(response.status().is_success(), "{address}: {}", response.status());
    let page = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (started.elapsed(), page)
}

/// The whole program from its start to its first answer, on an index that is
/// there already, beside a program that answers nothing (`tiltak --version`).
fn start_to_first_answer() {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::process::{Command, Stdio};

    let folder = tempfile::tempdir().unwrap();
    let serve = || {
        let started = Instant::now();
        let mut program = Command::new(env!("CARGO_BIN_EXE_tiltak"))
            .args(["--addr", "127.0.0.1:0", "--programmes"])
            .arg(programmes())
            .arg("--index")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://").to_owned();
        let mut socket = std::net::TcpStream::connect(&address).unwrap();
        write!(socket, "GET /tiltak?q=rus HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        let time = started.elapsed();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        program.kill().unwrap();
        program.wait().unwrap();
        time
    };
    let nothing = || {
        let started = Instant::now();
        Command::new(env!("CARGO_BIN_EXE_tiltak")).arg("--version").stdout(Stdio::null()).status().unwrap();
        started.elapsed()
    };
    let first = serve();
    let mut with_index: Vec<_> = (0..10).map(|_| serve()).collect();
    let mut without: Vec<_> = (0..10).map(|_| nothing()).collect();
    with_index.sort();
    without.sort();
    println!(
        "start to first answer, the records as they are: {:.1?} with an existing index, {first:.1?} without; \
         `tiltak --version` takes {:.1?}",
        with_index[5], without[5]
    );
}

fn programmes() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("programmes")
}

/// The records of the repository.
fn real() -> Catalogue {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("index/words");
    load(&Folders { programmes: programmes(), words, sound: None }, None, tiltak::site::App::today()).unwrap()
}

/// Records as full as the real ones: each is one of them with another name, and
/// numbers and words of its own here and there.
fn generated(count: usize) -> Catalogue {
    const WORDS: &[&str] = &[
        "familie",
        "barnehage",
        "skole",
        "veiledning",
        "samtale",
        "nettverk",
        "mestring",
        "oppfølging",
        "helsestasjon",
        "foreldre",
        "søsken",
        "kveld",
        "tidlig",
        "lokal",
        "gruppe",
    ];
    let vocabularies = built_in_vocabularies();
    let texts: Vec<String> = real()
        .programmes()
        .map(|it| std::fs::read_to_string(programmes().join(format!("{}.toml", it.id))).unwrap())
        .collect();
    Catalogue::of((0..count).map(|number| {
        let id = format!("tiltak-{number:04}");
        let word = |step: usize| WORDS[(number * 7 + step * 3) % WORDS.len()];
        let name = format!("name = \"Tiltak {number} {} {}\"", word(0), word(1));
        let text: Vec<String> = texts[number % texts.len()]
            .lines()
            .map(|line| match line {
                it if it.starts_with("id = ") && !it.contains("nettside") => format!("id = \"{id}\""),
                it if it.starts_with("name = ") => name.clone(),
                it if it.starts_with("text = ") => it.replace("kommunen", word(2)).replace("barna", word(3)),
                it => it.to_owned(),
            })
            .collect();
        // Only the first `id` and `name` are the programme's own.
        let text = restored(&text.join("\n"), &texts[number % texts.len()]);
        let reading = notation::read(&id.parse().unwrap(), &text, &vocabularies);
        let problems = format!("{:?}", reading.problems);
        reading.sound().unwrap_or_else(|| panic!("{problems}"))
    }))
}

/// Puts back every `id` and `name` but the first of each.
fn restored(changed: &str, original: &str) -> String {
    let (mut seen_id, mut seen_name) = (false, false);
    changed
        .lines()
        .zip(original.lines())
        .map(|(new, old)| {
            let is_own = if old.starts_with("id = ") {
                !std::mem::replace(&mut seen_id, true)
            } else if old.starts_with("name = ") {
                !std::mem::replace(&mut seen_name, true)
            } else {
                true
            };
            if is_own { new } else { old }
        })
        .collect::<Vec<_>>()
        .join("\n")
}
