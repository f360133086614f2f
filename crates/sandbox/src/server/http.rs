//! As much of HTTP/1.1 as the server needs: one request per connection, bodies
//! with a Content-Length.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use wire::http::{Method, Response};
use wire::instant::Civil;

use super::control::Cors;
use crate::{answer, path};

/// The largest head and body taken, in bytes. Signed CTS requests end at 12 MB.
const MOST_HEAD: u64 = 64 * 1024;
const MOST_BODY: u64 = 12 * 1024 * 1024;

/// A request as it came in.
pub(super) struct Incoming {
    pub(super) method: String,
    /// Still percent-encoded.
    pub(super) path: String,
    /// Decoded.
    pub(super) query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    pub(super) payload: Vec<u8>,
}

impl Incoming {
    /// The first header of that name (given in lower case).
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.as_str())
    }

    /// The payload as text.
    pub(super) fn body(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.payload)
    }
}

/// Reads a request. The inner error is the answer to one that is unreadable.
pub(super) fn read(stream: &mut TcpStream) -> io::Result<Result<Incoming, Response>> {
    let mut reader = BufReader::new(stream);
    let mut head = reader.by_ref().take(MOST_HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(target), Some(_version)) = (words.next(), words.next(), words.next())
    else {
        return Ok(Err(answer::message(
            400,
            "The request line is not one of HTTP/1.1.",
        )));
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut incoming = Incoming {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(parameter)
            .collect(),
        headers: Vec::new(),
        payload: Vec::new(),
    };
    loop {
        let mut line = String::new();
        head.read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Ok(Err(answer::message(
                431,
                "The header is longer than 64 kB or incomplete.",
            )));
        }
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        incoming
            .headers
            .push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
    if incoming.header("transfer-encoding").is_some() {
        return Ok(Err(answer::message(
            411,
            "The body needs a Content-Length.",
        )));
    }
    let length = incoming
        .header("content-length")
        .unwrap_or("0")
        .parse()
        .unwrap_or(u64::MAX);
    if length > MOST_BODY {
        return Ok(Err(answer::message(413, "The body is longer than 12 MB.")));
    }
    reader.take(length).read_to_end(&mut incoming.payload)?;
    Ok(Ok(incoming))
}

fn parameter(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (path::decoded(name), path::decoded(value))
}

/// The methods both services use.
pub(super) fn method(word: &str) -> Option<Method> {
    [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
    ]
    .into_iter()
    .find(|method| method.as_str() == word)
}

/// Lets a page of any origin read the answer and send what it asked for.
pub(super) fn cors_headers(incoming: &Incoming, cors: Cors) -> Vec<(&'static str, String)> {
    if cors == Cors::Off {
        return Vec::new();
    }
    let mut headers = vec![("Access-Control-Allow-Origin", "*".to_owned())];
    if cors == Cors::On {
        headers.push((
            "Access-Control-Expose-Headers",
            "Retry-After, X-Request-Id, X-Subject-Token, Date".to_owned(),
        ));
    }
    if incoming.method == "OPTIONS" {
        let asked = incoming
            .header("access-control-request-headers")
            .unwrap_or_default();
        headers.push(("Access-Control-Allow-Headers", asked.to_owned()));
        headers.push((
            "Access-Control-Allow-Methods",
            "GET, POST, PUT, PATCH, DELETE".to_owned(),
        ));
    }
    headers
}

/// The time as the `Date` header has it: `Sat, 21 Nov 2026 08:00:00 GMT`.
pub(super) fn date(ms: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let name = |names: &'static [&'static str], at: i64| {
        let name = usize::try_from(at).ok().and_then(|at| names.get(at));
        name.copied().unwrap_or_default()
    };
    let civil = Civil::of(ms);
    format!(
        "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
        // The first day of Unix time was a Thursday.
        name(&DAYS, ms.div_euclid(86_400_000).rem_euclid(7)),
        civil.day,
        name(&MONTHS, civil.month - 1),
        civil.year,
        civil.hour,
        civil.minute,
        civil.second,
    )
}

/// Writes an answer whole.
pub(super) fn write(
    stream: &mut TcpStream,
    response: &Response,
    more: &[(&str, String)],
) -> io::Result<()> {
    let mut text = format!(
        "HTTP/1.1 {} {}\r\nConnection: close\r\n",
        response.status,
        reason(response.status)
    );
    let given = response
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value));
    for (name, value) in given.chain(more.iter().map(|(name, value)| (*name, value))) {
        text.extend([name, ": ", value, "\r\n"]);
    }
    if response.status != 204 {
        text.push_str(&format!("Content-Length: {}\r\n", response.body.len()));
    }
    text.push_str("\r\n");
    text.push_str(&response.body);
    stream.write_all(text.as_bytes())?;
    stream.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => "Status",
    }
}
