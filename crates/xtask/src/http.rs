//! The static host on a port of this machine: translates HTTP/1.1 to
//! `Site::answer`. One thread per connection, which a browser keeps open.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::failure::{Doing, Failure, Result};
use crate::site::{Answer, Request, Site};

/// Longest head of a request, in bytes.
const HEAD_LIMIT: u64 = 32 * 1024;

/// How long an unused connection is kept open.
const IDLE: Duration = Duration::from_secs(60);

/// A site that is being served until the program ends.
pub struct Host {
    /// Where it is, for example `http://127.0.0.1:8080/console/`.
    pub url: String,
    accepting: thread::JoinHandle<()>,
}

impl Host {
    /// Serves as long as the program lives.
    pub fn wait(self) {
        let _ = self.accepting.join();
    }
}

/// A listener on a port of this machine; 0 is any free one.
///
/// # Errors
/// The port is taken or not allowed.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Failure::new(format!(
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
    let site = Arc::new(site);
    let accepting = thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A browser that goes away in the middle is no one to tell.
            thread::spawn(move || converse(&site, &connection));
        }
    });
    Ok(Host {
        url: format!("http://{address}{base}"),
        accepting,
    })
}

/// Answers requests until the browser closes the connection or leaves it unused.
fn converse(site: &Site, connection: &TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    connection.set_read_timeout(Some(IDLE))?;
    let mut reader = BufReader::new(connection);
    while let Some(head) = Head::read(&mut reader)? {
        let answer = site.answer(&head.request());
        let keep = !head.is_last();
        let mut writer = connection;
        writer.write_all(&message(&answer, head.method() != "HEAD", keep))?;
        if !keep {
            break;
        }
    }
    Ok(())
}

/// The lines of a request before its body.
struct Head {
    lines: Vec<String>,
}

impl Head {
    /// The next head; none where the connection ended.
    fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut reader = reader.take(HEAD_LIMIT);
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(None);
            }
            let line = line.trim_end();
            match (line.is_empty(), lines.is_empty()) {
                // An empty line may precede a request.
                (true, true) => {}
                (true, false) => return Ok(Some(Self { lines })),
                (false, _) => lines.push(line.to_owned()),
            }
        }
    }

    fn word(&self, index: usize) -> &str {
        self.lines
            .first()
            .and_then(|line| line.split(' ').nth(index))
            .unwrap_or_default()
    }

    fn method(&self) -> &str {
        self.word(0)
    }

    fn header(&self, name: &str) -> &str {
        let headers = self
            .lines
            .iter()
            .skip(1)
            .filter_map(|line| line.split_once(':'));
        headers
            .filter(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .next()
            .unwrap_or_default()
    }

    fn request(&self) -> Request<'_> {
        Request {
            method: self.method(),
            target: self.word(1),
            accept_encoding: self.header("accept-encoding"),
            if_none_match: self.header("if-none-match"),
        }
    }

    /// Whether nothing may follow on this connection. A body is never read, so
    /// what follows one could not be told from it.
    fn is_last(&self) -> bool {
        let has_body = !matches!(self.header("content-length"), "" | "0")
            || !self.header("transfer-encoding").is_empty();
        has_body
            || self.word(2) != "HTTP/1.1"
            || self.header("connection").eq_ignore_ascii_case("close")
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "",
    }
}

/// The bytes of an answer.
fn message(answer: &Answer<'_>, with_body: bool, keep: bool) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if answer.status != 304 {
        text.push_str(&format!("Content-Length: {}\r\n", answer.body.len()));
    }
    text.push_str(if keep {
        "Connection: keep-alive\r\n\r\n"
    } else {
        "Connection: close\r\n\r\n"
    });
    let mut bytes = text.into_bytes();
    if with_body {
        bytes.extend_from_slice(answer.body);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> Option<Head> {
        Head::read(&mut text.as_bytes()).unwrap()
    }

    #[test]
    fn a_head_is_read_without_regard_to_case() {
        let head =
            head("\r\nGET /x?y HTTP/1.1\r\nHost: a\r\nACCEPT-encoding:  br \r\n\r\nrest").unwrap();
        let request = head.request();
        assert_eq!(
            (request.method, request.target, request.accept_encoding),
            ("GET", "/x?y", "br")
        );
        assert_eq!(request.if_none_match, "");
    }

    #[test]
    fn half_a_head_is_none() {
        for text in ["", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"] {
            assert!(head(text).is_none(), "{text:?}");
        }
        assert!(head(&format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(40_000))).is_none());
    }

    #[test]
    fn a_connection_is_kept_where_the_next_request_can_be_told_apart() {
        for (text, last) in [
            ("GET / HTTP/1.1\r\n\r\n", false),
            ("GET / HTTP/1.0\r\n\r\n", true),
            ("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", true),
            ("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n", true),
            ("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", false),
            (
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
                true,
            ),
        ] {
            assert_eq!(head(text).unwrap().is_last(), last, "{text:?}");
        }
    }

    #[test]
    fn the_length_is_said_with_and_without_the_body() {
        let answer = Answer {
            status: 404,
            headers: vec![("A", "b".to_owned())],
            body: b"none",
        };
        let start =
            "HTTP/1.1 404 Not Found\r\nA: b\r\nContent-Length: 4\r\nConnection: keep-alive\r\n\r\n";
        assert_eq!(
            message(&answer, true, true),
            format!("{start}none").into_bytes()
        );
        assert_eq!(message(&answer, false, true), start.as_bytes());
    }

    #[test]
    fn two_requests_share_a_connection() {
        let dir = std::env::temp_dir().join(format!("xtask-http-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(dir.join("index.html"), "<title>Console</title>").unwrap();
        let listener = listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let site = Site::read(&dir, "/").unwrap();
        std::fs::remove_dir_all(&dir).unwrap();
        let host = serve(site, "/", listener).unwrap();
        assert_eq!(host.url, format!("http://{address}/"));

        let mut stream = TcpStream::connect(address).unwrap();
        stream
            .write_all(
                b"HEAD /connectors HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            )
            .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 2, "{text}");
        assert_eq!(text.matches("<title>").count(), 1, "{text}");
    }

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
