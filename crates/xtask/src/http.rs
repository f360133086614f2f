//! The static host on a port of this machine: translates HTTP to `Site::answer`.

use std::io::Cursor;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Response, Server, StatusCode};

use crate::failure::{Doing, Failure, Result};
use crate::site::{Answer, Request, Site};

/// Slow readers must not hold up the others.
const WORKERS: usize = 8;

/// A site that is being served until the program ends.
pub struct Host {
    /// Where it is, for example `http://127.0.0.1:8080/console/`.
    pub url: String,
    workers: Vec<thread::JoinHandle<()>>,
}

impl Host {
    /// Serves as long as the program lives.
    pub fn wait(self) {
        for worker in self.workers {
            let _ = worker.join();
        }
    }
}

/// A listener on a port of this machine; 0 is any free one.
///
/// # Errors
/// The port is taken or not allowed.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => Failure::new(format!(
            "Port {port} is taken by another program. Stop that program, or choose another port with --port, for example --port {}.",
            if port == u16::MAX { port - 1 } else { port + 1 }
        )),
        _ => Failure::new(format!("Could not listen on port {port}: {error}. Choose another port with --port.")),
    })
}

/// Serves a site in the background.
///
/// # Errors
/// The listener cannot be used.
pub fn serve(site: Site, base: &str, listener: TcpListener) -> Result<Host> {
    let address = listener.local_addr().doing("read the port")?;
    let server = Server::from_listener(listener, None).doing("start the server")?;
    let shared = Arc::new((server, site));
    let workers = (0..WORKERS)
        .map(|_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                let (server, site) = &*shared;
                while let Ok(request) = server.recv() {
                    respond(site, request);
                }
            })
        })
        .collect();
    Ok(Host {
        url: format!("http://{address}{base}"),
        workers,
    })
}

fn respond(site: &Site, request: tiny_http::Request) {
    let header = |name: &'static str| {
        request
            .headers()
            .iter()
            .find(|h| h.field.equiv(name))
            .map_or("", |h| h.value.as_str())
    };
    let method = request.method().to_string();
    let answer = site.answer(&Request {
        method: &method,
        target: request.url(),
        accept_encoding: header("Accept-Encoding"),
        if_none_match: header("If-None-Match"),
    });
    // A browser that went away is no one to tell.
    let _ = request.respond(response(&answer));
}

fn response(answer: &Answer<'_>) -> Response<Cursor<Vec<u8>>> {
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .collect();
    let body = answer.body.to_vec();
    let length = Some(body.len());
    Response::new(
        StatusCode(answer.status),
        headers,
        Cursor::new(body),
        length,
        None,
    )
    .with_chunked_threshold(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_named() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let sentence = listen(port).unwrap_err().to_string();
        assert!(
            sentence.starts_with(&format!("Port {port} is taken by another program.")),
            "{sentence}"
        );
        assert!(sentence.contains("--port"), "{sentence}");
    }
}
