//! The door: what a visitor gets whose request cannot be read at all.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;

use tiltak::catalogue::Catalogue;
use tiltak::query::Collection;
use tiltak::settings::Settings;
use tiltak::site::{App, Door, router};
use tokio::net::TcpListener;

use crate::support::real;

/// What the site answers to these bytes, until it closes the connection.
async fn answer(bytes: &[u8]) -> String {
    let catalogue = Catalogue::of([real("pip-klubben")]);
    let collection = Collection::in_memory(Arc::new(catalogue)).unwrap();
    let app = Arc::new(App::new(collection, Settings::built_in()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let door = Door::new(listener, &app);
    tokio::spawn(async move { axum::serve(door, router(app)).await });
    let bytes = bytes.to_owned();
    let visit = tokio::task::spawn_blocking(move || {
        let mut visitor = TcpStream::connect(address).unwrap();
        visitor.write_all(&bytes).unwrap();
        let mut told = String::new();
        visitor.read_to_string(&mut told).unwrap();
        told
    });
    visit.await.unwrap()
}

/// A request for an address.
fn asked(address: &str) -> Vec<u8> {
    format!("GET {address} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").into_bytes()
}

fn is_told(answer: &str) -> bool {
    let (head, page) = answer.split_once("\r\n\r\n").unwrap();
    let length = format!("content-length: {}\r\n", page.len());
    head.starts_with("HTTP/1.1 400 Bad Request\r\n")
        && head.contains(&length)
        && head.contains("content-security-policy: default-src 'none'")
        && page.starts_with("<!DOCTYPE html>")
        && page.contains("Adressen er for lang")
        && page.ends_with("</html>")
}

#[tokio::test]
async fn ten_thousand_programmes_in_an_address_are_refused_with_a_page() {
    for path in ["/sammenlign", "/planlegg", "/saksframlegg", "/finn-tiltak"] {
        let told = answer(&asked(&format!("{path}?{}", "p=pip-klubben&".repeat(10_000)))).await;
        assert!(is_told(&told), "{path}: {}", &told[..told.len().min(500)]);
    }
}

#[tokio::test]
async fn what_is_no_request_is_refused_with_a_page() {
    for bytes in [asked("/tiltak?q=\"<b>\""), b"GET / HTTP/1.1\r\nno header\r\n\r\n".to_vec()] {
        let told = answer(&bytes).await;
        assert!(is_told(&told), "{}", &told[..told.len().min(500)]);
    }
}

#[tokio::test]
async fn what_can_be_read_is_answered_as_ever() {
    let told = answer(&asked("/tiltak/pip-klubben")).await;
    assert!(told.starts_with("HTTP/1.1 200 OK\r\n") && told.contains("Pip-klubben"));
    // A site's own refusal keeps its own page, and one without a body stays without.
    let told = answer(&asked("/nn/tiltak/nope")).await;
    assert!(told.starts_with("HTTP/1.1 404 Not Found\r\n") && told.contains("lang=\"nn\""), "{told}");
    let head = b"HEAD /tiltak/%ff HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    let told = answer(head).await;
    assert!(told.starts_with("HTTP/1.1 400 ") && told.ends_with("\r\n\r\n"), "{told}");
}
