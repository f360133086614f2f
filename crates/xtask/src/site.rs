//! What a static host answers: a built site in memory, and one pure function from
//! a request to an answer. A path cannot leave the site, because only the files
//! that were read are ever looked up.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use crate::build::{compressed_path, files, is_compressed};
use crate::failure::{Doing, Failure, Result};

/// The policy every answer carries. It needs neither hashes nor nonces, because
/// no page has an inline script or style.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; worker-src 'self'; manifest-src 'self'";

const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const REVALIDATE: &str = "no-cache";

/// A built site.
pub struct Site {
    /// The path it is hosted under, with a slash at both ends.
    base: String,
    /// By path below the base.
    files: BTreeMap<String, File>,
}

struct File {
    bytes: Vec<u8>,
    compressed: Option<Vec<u8>>,
    tag: String,
}

/// The parts of a request that matter here.
#[derive(Default)]
pub struct Request<'a> {
    pub method: &'a str,
    /// Path and query.
    pub target: &'a str,
    pub accept_encoding: &'a str,
    pub if_none_match: &'a str,
}

/// What is sent back.
#[derive(Debug)]
pub struct Answer<'a> {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: &'a [u8],
}

impl Answer<'_> {
    fn new(status: u16) -> Self {
        let headers = vec![
            (
                "Content-Security-Policy",
                CONTENT_SECURITY_POLICY.to_owned(),
            ),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ];
        Self {
            status,
            headers,
            body: &[],
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn text(status: u16, body: &'static str) -> Self {
        Self {
            body: body.as_bytes(),
            ..Self::new(status)
        }
        .with("Content-Type", "text/plain; charset=utf-8")
        .with("Cache-Control", REVALIDATE)
    }
}

impl Site {
    /// Reads a built site, with the compressed files beside the others.
    ///
    /// # Errors
    /// The folder cannot be read or holds no site.
    pub fn read(dir: &Path, base: &str) -> Result<Self> {
        if !dir.join("index.html").is_file() {
            return Err(Failure::new(format!(
                "{} holds no built site. Run “cargo xtask build” first, or leave --no-build out.",
                dir.display()
            )));
        }
        let mut site = Self {
            base: base.to_owned(),
            files: BTreeMap::new(),
        };
        for path in files(dir)? {
            if is_compressed(&path) {
                continue;
            }
            let name = path.strip_prefix(dir).unwrap_or(&path);
            let name = name
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            let bytes = fs::read(&path).doing(format!("read {}", path.display()))?;
            site.insert(name, bytes, fs::read(compressed_path(&path)).ok());
        }
        Ok(site)
    }

    fn insert(&mut self, name: String, bytes: Vec<u8>, compressed: Option<Vec<u8>>) {
        let mut hasher = DefaultHasher::new();
        hasher.write(&bytes);
        let tag = format!("{:016x}", hasher.finish());
        self.files.insert(
            name,
            File {
                bytes,
                compressed,
                tag,
            },
        );
    }

    /// Answers one request.
    pub fn answer(&self, request: &Request<'_>) -> Answer<'_> {
        if !matches!(request.method, "GET" | "HEAD") {
            return Answer::text(405, "Only GET and HEAD are answered here.\n")
                .with("Allow", "GET, HEAD");
        }
        let path = request.target.split(['?', '#']).next().unwrap_or_default();
        let Some(path) = percent_decoded(path) else {
            return Answer::text(400, "The path is not percent-encoded UTF-8.\n");
        };
        if format!("{path}/") == self.base {
            return Answer::new(308)
                .with("Location", self.base.clone())
                .with("Cache-Control", REVALIDATE);
        }
        let Some(name) = path.strip_prefix(&self.base) else {
            return Answer::text(
                404,
                "There is nothing here: the console is hosted under another path.\n",
            );
        };
        let name = match name {
            "" => "index.html",
            name if self.files.contains_key(name) => name,
            name if is_asset(name) => return Answer::text(404, "There is no such file.\n"),
            // A path of the app: it reads the address itself.
            _ => "index.html",
        };
        match self.files.get(name) {
            Some(file) => file.answer(name, request),
            None => Answer::text(404, "There is no such file.\n"),
        }
    }
}

impl File {
    fn answer(&self, name: &str, request: &Request<'_>) -> Answer<'_> {
        let compressed = self
            .compressed
            .as_deref()
            .filter(|_| accepts_brotli(request.accept_encoding));
        let tag = format!(
            "\"{}{}\"",
            self.tag,
            if compressed.is_some() { "-br" } else { "" }
        );
        let known = request
            .if_none_match
            .split(',')
            .any(|known| known.trim().trim_start_matches("W/") == tag);
        let mut answer = Answer::new(if known { 304 } else { 200 })
            .with("ETag", tag)
            .with("Vary", "Accept-Encoding")
            .with(
                "Cache-Control",
                if is_hashed(name) {
                    IMMUTABLE
                } else {
                    REVALIDATE
                },
            );
        if !known {
            answer = answer.with("Content-Type", media_type(name));
            if compressed.is_some() {
                answer = answer.with("Content-Encoding", "br");
            }
            answer.body = compressed.unwrap_or(&self.bytes);
        }
        answer
    }
}

fn accepts_brotli(header: &str) -> bool {
    header.split(',').any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
        let quality = quality
            .trim()
            .strip_prefix("q=")
            .map_or(Some(1.0), |q| q.parse::<f32>().ok());
        name.trim() == "br" && quality.is_some_and(|q| q > 0.0)
    })
}

fn extension(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn media_type(name: &str) -> &'static str {
    match extension(name) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// Whether a path that is no file was meant to be one. Other paths may contain a
/// dot: names of topics do.
fn is_asset(name: &str) -> bool {
    media_type(name) != "application/octet-stream"
}

/// Whether a change of the file would change its name: `app-0123456789abcdef.js`.
/// A snippet has the hash in its folder.
fn is_hashed(name: &str) -> bool {
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
    name.split('/').any(|part| {
        let stem = part.split('.').next().unwrap_or(part);
        let stem = stem.strip_suffix("_bg").unwrap_or(stem);
        stem.rsplit_once('-').is_some_and(|(_, end)| is_hash(end))
    })
}

/// The path in plain text; none where it is no UTF-8 or has a lone `%`.
fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits)
                .ok()
                .filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[path = "site/tests.rs"]
mod tests;
