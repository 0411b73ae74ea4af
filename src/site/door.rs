//! The door: where visitors come in, and what those get whose request cannot even
//! be read. hyper answers them before any handler is asked, with an empty page;
//! here they get the page that everybody gets whose address we do not understand.

use std::fmt::Write as _;
use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::http::{StatusCode, Uri};
use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use super::app::App;
use super::headers::SECURITY;
use super::visitor::Visitor;
use crate::page;

/// Where visitors come in.
pub struct Door {
    listener: TcpListener,
    not_understood: Arc<[u8]>,
}

impl Door {
    /// A door to this site.
    pub fn new(listener: TcpListener, app: &App) -> Self {
        Self { listener, not_understood: not_understood(app).into() }
    }
}

impl Listener for Door {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        // axum's own way of accepting goes on after an error.
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let not_understood = self.not_understood.clone();
        (Connection { stream, not_understood, n_written: None }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// The page as it goes over the wire. Its language is the first of the site:
/// which one was asked for could not be read.
fn not_understood(app: &App) -> Vec<u8> {
    let status = StatusCode::BAD_REQUEST;
    let visitor = Visitor::of(&Uri::from_static("/"), app);
    let page = page::refusal(&visitor.visit(), status.as_u16()).into_string();
    let mut head = format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n", page.len());
    let language = visitor.words().language().code();
    // Writing to a text cannot fail.
    let _ = write!(head, "content-type: text/html; charset=utf-8\r\ncontent-language: {language}\r\n");
    for (name, value) in &SECURITY {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    format!("{head}\r\n{page}").into_bytes()
}

/// Whether this is what hyper answers when it cannot read a request: an address
/// beyond 64 kB, a sign that has no place in one, a header that is none. Our own
/// answers begin with other headers.
fn is_bare_refusal(bytes: &[u8]) -> bool {
    const BARE: &[u8] = b"connection: close\r\ncontent-length: 0\r\ndate: ";
    let status = bytes.strip_prefix(b"HTTP/1.1 4").and_then(|rest| {
        let end = rest.iter().take(60).position(|byte| *byte == b'\n')?;
        rest.get(end + 1..)
    });
    status.is_some_and(|headers| headers.starts_with(BARE))
}

/// One visitor's connection.
pub struct Connection {
    stream: TcpStream,
    not_understood: Arc<[u8]>,
    /// How much of the page is written that stands for hyper's own answer.
    n_written: Option<usize>,
}

impl Connection {
    /// Writes our page where hyper would write its answer.
    fn refuse(&mut self, context: &mut Context<'_>, n_asked: usize) -> Poll<io::Result<usize>> {
        let mut n_written = self.n_written.unwrap_or(0);
        while let Some(rest) = self.not_understood.get(n_written..).filter(|rest| !rest.is_empty()) {
            self.n_written = Some(n_written);
            n_written += ready!(Pin::new(&mut self.stream).poll_write(context, rest))?;
        }
        self.n_written = None;
        Poll::Ready(Ok(n_asked))
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.n_written.is_some() || is_bare_refusal(bytes) {
            return self.refuse(context, bytes.len());
        }
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.n_written.is_some() || pieces.first().is_some_and(|it| is_bare_refusal(it)) {
            return self.refuse(context, pieces.iter().map(|it| it.len()).sum());
        }
        Pin::new(&mut self.stream).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}
