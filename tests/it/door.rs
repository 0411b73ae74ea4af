//! The door: what a visitor gets whose request cannot be read at all, and that
//! everything else reaches the site.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;

use tiltak::catalogue::Catalogue;
use tiltak::query::Collection;
use tiltak::settings::Settings;
use tiltak::site::{App, router};
use tokio::net::TcpListener;

use crate::support::real;

/// What the site answers to these bytes, until it closes the connection.
async fn answer(bytes: &[u8]) -> String {
    let catalogue = Catalogue::of([real("pip-klubben")]);
    let collection = Collection::in_memory(Arc::new(catalogue)).unwrap();
    let app = Arc::new(App::new(collection, Settings::built_in()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router(app)).await });
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

#[tokio::test]
async fn what_is_no_request_gets_the_servers_plain_refusal() {
    let unread = [
        (asked("/tiltak?q=\"<b>\""), "400 Bad Request"),
        (b"GET / HTTP/1.1\r\nno header\r\n\r\n".to_vec(), "400 Bad Request"),
        (asked(&format!("/sammenlign?{}", "p=pip-klubben&".repeat(10_000))), "414 URI Too Long"),
    ];
    for (bytes, status) in unread {
        let told = answer(&bytes).await;
        assert!(told.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{told}");
        assert!(told.contains("content-length: 0\r\n") && told.ends_with("\r\n\r\n"), "{told}");
    }
}

#[tokio::test]
async fn a_thousand_programmes_in_an_address_are_refused_with_a_page() {
    for path in ["/sammenlign", "/planlegg", "/saksframlegg", "/finn-tiltak"] {
        let told = answer(&asked(&format!("{path}?{}", "p=pip-klubben&".repeat(1_000)))).await;
        assert!(told.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{path}: {told}");
        assert!(told.contains("Adressen er for lang") && told.ends_with("</html>"), "{path}: {told}");
    }
}

#[tokio::test]
async fn what_can_be_read_is_answered_as_ever() {
    let told = answer(&asked("/tiltak/pip-klubben")).await;
    assert!(told.starts_with("HTTP/1.1 200 OK\r\n") && told.contains("Pip-klubben"));
    let told = answer(&asked("/nn/tiltak/nope")).await;
    assert!(told.starts_with("HTTP/1.1 404 Not Found\r\n") && told.contains("lang=\"nn\""), "{told}");
    let head = b"HEAD /tiltak/%ff HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    let told = answer(head).await;
    assert!(told.starts_with("HTTP/1.1 400 ") && told.ends_with("\r\n\r\n"), "{told}");
}
