//! The results page over real HTTP, beside a page that is always the same and
//! lies behind the same kind of layers.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use sha2::{Digest as _, Sha256};
use tokio::runtime::Runtime;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};

use super::queries;

/// How many ask at once, each over one connection that is kept.
const N_CLIENTS: usize = 4;

/// How many times the two are asked in turn; the machine is seldom still.
const N_TURNS: usize = 3;

/// Requests per second of our page and of a fixed one.
#[derive(Debug)]
pub(crate) struct Throughput {
    pub(crate) name: &'static str,
    ours: f64,
    fixed: f64,
}

impl Throughput {
    pub(crate) fn ratio(&self) -> f64 {
        self.ours / self.fixed
    }
}

/// Serves the site and a fixed page of the size that its pages have, on
/// addresses of their own, and asks both as fast as they answer.
pub(crate) fn beside_a_fixed_page(runtime: &Runtime, site: Router, queries: &[String]) -> Vec<Throughput> {
    let paths: Vec<String> = queries.iter().map(|query| queries::address(query)).collect();
    let ours = serve(runtime, site);
    let pages: Vec<Vec<u8>> = paths.iter().map(|path| Client::new(ours).get(path, "").1).collect();
    // The page in the middle stands for all of them.
    let mut sizes: Vec<usize> = pages.iter().map(Vec::len).collect();
    sizes.sort_unstable();
    let page = pages.into_iter().find(|page| page.len() == sizes[sizes.len() / 2]).unwrap();
    println!("over HTTP: {N_CLIENTS} clients, pages of {} bytes in the middle", page.len());
    let fixed = serve(runtime, fixed_page(page));
    let fixed_paths = ["/fixed".to_owned()];
    let mut measured = Vec::new();
    for (name, encoding) in [("page, not compressed", ""), ("page, brotli", "br")] {
        let (mut n_ours, mut n_fixed) = (0.0, 0.0);
        for _ in 0..N_TURNS {
            n_ours += per_second(ours, &paths, encoding) / N_TURNS as f64;
            n_fixed += per_second(fixed, &fixed_paths, encoding) / N_TURNS as f64;
        }
        println!("  {name}: {n_ours:.0} a second, fixed {n_fixed:.0}: ratio {:.2}", n_ours / n_fixed);
        measured.push(Throughput { name, ours: n_ours, fixed: n_fixed });
    }
    measured
}

fn serve(runtime: &Runtime, router: Router) -> SocketAddr {
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(async move { axum::serve(listener, router).await });
    address
}

/// A page that is always the same, behind what stands in front of the site's
/// pages: a tag of its content, compression of the same level, six headers.
fn fixed_page(page: Vec<u8>) -> Router {
    let page = Bytes::from(page);
    let shown = move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) };
    Router::new()
        .route("/fixed", get(shown))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(tagged))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn(secured))
}

async fn tagged(request: Request, next: Next) -> Response {
    let (mut parts, body) = next.run(request).await.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    let tag: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    parts.headers.insert(header::ETAG, HeaderValue::from_str(&format!("W/\"{tag}\"")).unwrap());
    Response::from_parts(parts, Body::from(bytes))
}

async fn secured(request: Request, next: Next) -> Response {
    const NAMES: [&str; 6] = [
        "content-security-policy",
        "x-content-type-options",
        "referrer-policy",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "permissions-policy",
    ];
    let mut response = next.run(request).await;
    for name in NAMES {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static("same-origin"));
    }
    response
}

/// Asks for these pages in turn, as fast as they come, for a while.
fn per_second(server: SocketAddr, paths: &[String], encoding: &str) -> f64 {
    let seconds = std::env::var("TILTAK_BENCH_SECONDS").ok().and_then(|it| it.parse().ok()).unwrap_or(2.0);
    let lasts = Duration::from_secs_f64(seconds);
    let next = AtomicUsize::new(0);
    let started = Instant::now();
    let answered: usize = std::thread::scope(|scope| {
        let ask = || {
            let mut client = Client::new(server);
            let mut n_answered = 0;
            while started.elapsed() < lasts {
                let path = &paths[next.fetch_add(1, Ordering::Relaxed) % paths.len()];
                let (status, _) = client.get(path, encoding);
                assert_eq!(status, 200, "{path}");
                n_answered += 1;
            }
            n_answered
        };
        let clients: Vec<_> = (0..N_CLIENTS).map(|_| scope.spawn(ask)).collect();
        clients.into_iter().map(|client| client.join().unwrap()).sum()
    });
    answered as f64 / started.elapsed().as_secs_f64()
}

/// A connection that is kept, with no more HTTP than this needs.
struct Client(BufReader<TcpStream>);

impl Client {
    fn new(server: SocketAddr) -> Self {
        let stream = TcpStream::connect(server).unwrap();
        stream.set_nodelay(true).unwrap();
        Self(BufReader::with_capacity(64 * 1024, stream))
    }

    /// The status and the body, as it was sent.
    fn get(&mut self, path: &str, encoding: &str) -> (u16, Vec<u8>) {
        let accepted =
            if encoding.is_empty() { String::new() } else { format!("accept-encoding: {encoding}\r\n") };
        let request = format!("GET {path} HTTP/1.1\r\nhost: bench\r\n{accepted}\r\n");
        self.0.get_mut().write_all(request.as_bytes()).unwrap();
        let status = self.line().split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap();
        let mut length = None;
        loop {
            let line = self.line().to_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse::<usize>().ok();
            }
        }
        let mut body = Vec::new();
        match length {
            Some(length) => self.take(length, &mut body),
            None => loop {
                let length = usize::from_str_radix(&self.line(), 16).unwrap();
                self.take(length, &mut body);
                self.line();
                if length == 0 {
                    break;
                }
            },
        }
        (status, body)
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    fn take(&mut self, length: usize, body: &mut Vec<u8>) {
        let start = body.len();
        body.resize(start + length, 0);
        self.0.read_exact(&mut body[start..]).unwrap();
    }
}
