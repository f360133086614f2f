//! Serves a built site on this machine as a careful static host would: compressed
//! files, hashed names kept for good, the app's own paths answered with the page,
//! and a strict policy on every answer. axum and tower-http do the work.

use std::ffi::OsStr;
use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow, ensure};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// The policy every answer carries. It needs neither hashes nor nonces, because
/// no page has an inline script or style.
const POLICY: &str = include_str!("content-security-policy.txt").trim_ascii();

const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");

/// Endings of the files that a site has. Other paths are the app's own, even
/// with a dot: names of topics have some.
const ASSETS: [&str; 9] = [
    "css", "html", "ico", "js", "json", "png", "svg", "txt", "wasm",
];

/// A site that is being served until the program ends.
pub struct Host {
    /// Where it is, for example `http://127.0.0.1:8080/console/`.
    pub url: String,
    serving: thread::JoinHandle<io::Result<()>>,
}

impl Host {
    /// Serves as long as the program lives.
    ///
    /// # Errors
    /// The system refuses to wait for connections.
    pub fn wait(self) -> Result<()> {
        let served = self.serving.join();
        Ok(served.map_err(|_| anyhow!("The server ended early."))??)
    }
}

/// A listener on a port of this machine; 0 is any free one.
///
/// # Errors
/// The port is taken or not allowed.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => anyhow!("Port {port} is taken by another program. Stop that program, or choose another port with --port."),
        _ => anyhow!("Could not listen on port {port}: {error}. Choose another port with --port."),
    })
}

/// Serves the site in a folder in the background, under a base path with a slash
/// at both ends.
///
/// # Errors
/// The folder holds no site, or the listener cannot be used.
pub fn serve(dir: &Path, base: &str, listener: TcpListener) -> Result<Host> {
    ensure!(
        dir.join("index.html").is_file(),
        "{} holds no built site. Run “cargo xtask build” first, or leave --no-build out.",
        dir.display()
    );
    let url = format!("http://{}{base}", listener.local_addr()?);
    listener.set_nonblocking(true)?;
    let app = app(dir, base);
    let serving = thread::spawn(move || {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build()?.block_on(async {
            axum::serve(tokio::net::TcpListener::from_std(listener)?, app).await
        })
    });
    Ok(Host { url, serving })
}

/// The base path, and the site's files with its page for everything else.
type Site = Arc<(String, ServeDir<ServeFile>)>;

fn app(dir: &Path, base: &str) -> Router {
    let page = ServeFile::new(dir.join("index.html")).precompressed_br();
    let files = ServeDir::new(dir).precompressed_br().fallback(page);
    let header =
        |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    let opener = HeaderName::from_static("cross-origin-opener-policy");
    Router::new()
        .fallback(answer)
        .layer(header(CONTENT_SECURITY_POLICY, POLICY))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(REFERRER_POLICY, "no-referrer"))
        .layer(header(opener, "same-origin"))
        .with_state(Arc::new((base.to_owned(), files)))
}

async fn answer(State(site): State<Site>, mut request: Request) -> Response {
    let (base, files) = &*site;
    let path = request.uri().path();
    if format!("{path}/") == *base {
        return Redirect::permanent(base).into_response();
    }
    let Some(name) = path.strip_prefix(base.as_str()).map(str::to_owned) else {
        let words = "There is nothing here: the console is hosted under another path.\n";
        return (StatusCode::NOT_FOUND, words).into_response();
    };
    let Ok(uri) = Uri::try_from(format!("/{name}")) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    *request.uri_mut() = uri;
    let Ok(response) = files.clone().oneshot(request).await;
    let mut response = response.into_response();
    let kind = response.headers().get(CONTENT_TYPE);
    let page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if page && is_asset(&name) && !name.ends_with(".html") {
        return (StatusCode::NOT_FOUND, "There is no such file.\n").into_response();
    }
    let lasting = !page && is_hashed(&name) && !response.status().is_client_error();
    let cache = if lasting { IMMUTABLE } else { REVALIDATE };
    response.headers_mut().insert(CACHE_CONTROL, cache);
    response
}

/// Whether a path that is no file was meant to be one.
fn is_asset(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(OsStr::to_str);
    ending.is_some_and(|ending| ASSETS.contains(&ending))
}

/// Whether a change of the file would change its name: `app-0123456789abcdef.js`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::LazyLock;

    use axum::body::{Body, to_bytes};

    use super::*;

    const SCRIPT: &str = "boot-0123456789abcdef.js";

    /// Status, content type, cache-control and body of an answer.
    fn get(base: &str, target: &str) -> (u16, String, String, Vec<u8>) {
        static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
            let dir = std::env::temp_dir().join(format!("xtask-site-{}", std::process::id()));
            std::fs::create_dir_all(&dir).unwrap();
            std::fs::write(dir.join("index.html"), "<title>Console</title>").unwrap();
            std::fs::write(dir.join(SCRIPT), "boot()").unwrap();
            dir
        });
        let request = Request::get(target).body(Body::empty()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let response = app(&SITE, base).oneshot(request).await.unwrap();
            let header = |name: &str| {
                let value = response.headers().get(name);
                value.map_or_else(String::new, |v| v.to_str().unwrap().to_owned())
            };
            assert_eq!(header("content-security-policy"), POLICY, "{target}");
            assert_eq!(header("x-content-type-options"), "nosniff", "{target}");
            let (kind, cache) = (header("content-type"), header("cache-control"));
            let status = response.status().as_u16();
            let body = to_bytes(response.into_body(), 1_000).await.unwrap();
            (status, kind, cache, body.to_vec())
        })
    }

    #[test]
    fn paths_lead_to_files_or_to_the_app() {
        for (target, status, kind) in [
            ("/", 200, "text/html"),
            ("/index.html", 200, "text/html"),
            ("/connectors", 200, "text/html"),
            ("/connectors/new?step=2", 200, "text/html"),
            ("/topics/alerts.fifo", 200, "text/html"),
            ("/boot-0123456789abcdef.js?x", 200, "text/javascript"),
            ("/boot%2D0123456789abcdef.js", 200, "text/javascript"),
            ("/boot-ffffffffffffffff.js", 404, "text/plain"),
            ("/favicon.ico", 404, "text/plain"),
            ("/connectors/x.css", 404, "text/plain"),
        ] {
            let answer = get("/", target);
            assert_eq!(answer.0, status, "{target}");
            assert!(answer.1.starts_with(kind), "{target}: {}", answer.1);
        }
    }

    #[test]
    fn nothing_outside_the_site_is_read() {
        for target in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/%00",
        ] {
            let (status, _, _, body) = get("/", target);
            let page = body == b"<title>Console</title>";
            assert!(page || status >= 400, "{target}: {status}");
        }
    }

    #[test]
    fn a_site_below_a_path_answers_there_only() {
        assert_eq!(get("/console/", "/console").0, 308);
        assert_eq!(get("/console/", "/console/connectors").0, 200);
        assert_eq!(get("/console/", "/").0, 404);
        assert_eq!(get("/console/", "/consolex").0, 404);
    }

    #[test]
    fn hashed_files_are_kept_for_good_and_others_asked_for_again() {
        assert!(get("/", &format!("/{SCRIPT}")).2.contains("immutable"));
        for target in ["/", "/connectors/alerts-0123456789abcdef"] {
            assert_eq!(get("/", target).2, "no-cache", "{target}");
        }
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
