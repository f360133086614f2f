//! The static host, table by table.

use super::*;

const SCRIPT: &str = "boot-0123456789abcdef.js";

fn site(base: &str) -> Site {
    let mut site = Site {
        base: base.to_owned(),
        files: BTreeMap::new(),
    };
    site.insert(
        "index.html".into(),
        b"<title>Console</title>".to_vec(),
        Some(b"small".to_vec()),
    );
    site.insert("404.html".into(), b"<title>Console</title>".to_vec(), None);
    site.insert(SCRIPT.into(), b"boot()".to_vec(), None);
    site.insert(
        "app-0123456789abcdef_bg.wasm".into(),
        b"\0asm".to_vec(),
        None,
    );
    site
}

fn get<'a>(site: &'a Site, target: &'a str) -> Answer<'a> {
    site.answer(&Request {
        method: "GET",
        target,
        ..Request::default()
    })
}

fn header<'a>(answer: &'a Answer<'_>, name: &str) -> Option<&'a str> {
    answer
        .headers
        .iter()
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value.as_str())
}

#[test]
fn paths_lead_to_files_or_to_the_app() {
    let index = "text/html; charset=utf-8";
    let text = "text/plain; charset=utf-8";
    for (target, status, media_type) in [
        ("/", 200, index),
        ("/index.html", 200, index),
        ("/connectors", 200, index),
        ("/connectors/new?step=2", 200, index),
        ("/topics/alerts.fifo", 200, index),
        (
            "/boot-0123456789abcdef.js",
            200,
            "text/javascript; charset=utf-8",
        ),
        (
            "/boot-0123456789abcdef.js?x",
            200,
            "text/javascript; charset=utf-8",
        ),
        (
            "/boot%2D0123456789abcdef.js",
            200,
            "text/javascript; charset=utf-8",
        ),
        ("/app-0123456789abcdef_bg.wasm", 200, "application/wasm"),
        ("/boot-ffffffffffffffff.js", 404, text),
        ("/favicon.ico", 404, text),
        ("/connectors/x.css", 404, text),
        ("/%zz", 400, text),
        ("/%ff", 400, text),
        ("/%", 400, text),
    ] {
        let site = site("/");
        let answer = get(&site, target);
        assert_eq!(answer.status, status, "{target}");
        assert_eq!(
            header(&answer, "Content-Type"),
            Some(media_type),
            "{target}"
        );
    }
}

#[test]
fn nothing_outside_the_site_is_read() {
    let site = site("/");
    for target in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "//etc/passwd",
        "/..\\Cargo.toml",
        "/%00",
    ] {
        let answer = get(&site, target);
        assert_eq!(answer.body, b"<title>Console</title>", "{target}");
    }
}

#[test]
fn every_answer_carries_the_security_headers() {
    let site = site("/console/");
    for target in [
        "/console/",
        "/console",
        "/",
        "/console/none.js",
        "/console/%",
    ] {
        let answer = get(&site, target);
        assert_eq!(
            header(&answer, "Content-Security-Policy"),
            Some(CONTENT_SECURITY_POLICY),
            "{target}"
        );
        assert_eq!(
            header(&answer, "X-Content-Type-Options"),
            Some("nosniff"),
            "{target}"
        );
        assert_eq!(
            header(&answer, "Referrer-Policy"),
            Some("no-referrer"),
            "{target}"
        );
    }
    assert!(!CONTENT_SECURITY_POLICY.contains("unsafe-inline"));
}

#[test]
fn a_base_path_hosts_the_site_below_it() {
    let site = site("/console/");
    assert_eq!(get(&site, "/console/connectors").status, 200);
    assert_eq!(
        get(&site, "/console/boot-0123456789abcdef.js").body,
        b"boot()"
    );
    assert_eq!(get(&site, "/").status, 404);
    assert_eq!(get(&site, "/consoles").status, 404);
    let answer = get(&site, "/console");
    assert_eq!(
        (answer.status, header(&answer, "Location")),
        (308, Some("/console/"))
    );
}

#[test]
fn hashed_files_stay_in_the_cache_and_others_do_not() {
    for (name, expected) in [
        ("boot-0123456789abcdef.js", true),
        ("app-0123456789abcdef_bg.wasm", true),
        ("snippets/leptos-0123456789abcdef/inline0.js", true),
        ("index.html", false),
        ("404.html", false),
        ("boot.js", false),
        ("a-0123456789abcdeg.js", false),
        ("a-0123.js", false),
    ] {
        assert_eq!(is_hashed(name), expected, "{name}");
    }
    let site = site("/");
    assert_eq!(
        header(&get(&site, "/connectors"), "Cache-Control"),
        Some("no-cache")
    );
    let script = format!("/{SCRIPT}");
    assert_eq!(
        header(&get(&site, &script), "Cache-Control"),
        Some("public, max-age=31536000, immutable")
    );
}

#[test]
fn compressed_files_go_to_who_accepts_them() {
    let site = site("/");
    for (accept_encoding, expected) in [
        ("gzip, deflate, br, zstd", true),
        ("br;q=0.5", true),
        ("br;q=0", false),
        ("gzip", false),
        ("brotli", false),
        ("", false),
    ] {
        let answer = site.answer(&Request {
            method: "GET",
            target: "/",
            accept_encoding,
            ..Request::default()
        });
        assert_eq!(answer.body == b"small", expected, "{accept_encoding}");
        assert_eq!(
            header(&answer, "Content-Encoding"),
            expected.then_some("br"),
            "{accept_encoding}"
        );
        assert_eq!(header(&answer, "Vary"), Some("Accept-Encoding"));
    }
}

#[test]
fn a_known_file_is_not_sent_again() {
    let site = site("/");
    let first = get(&site, "/");
    let tag = header(&first, "ETag").unwrap();
    for (if_none_match, status) in [
        (tag.to_owned(), 304),
        (format!("W/{tag}"), 304),
        (format!("\"x\", {tag}"), 304),
        ("\"x\"".to_owned(), 200),
    ] {
        let request = Request {
            method: "GET",
            target: "/",
            if_none_match: &if_none_match,
            ..Request::default()
        };
        let answer = site.answer(&request);
        assert_eq!(answer.status, status, "{if_none_match}");
        assert_eq!(answer.body.is_empty(), status == 304, "{if_none_match}");
    }
    // The compressed form is another representation and has another tag.
    let request = Request {
        method: "GET",
        target: "/",
        accept_encoding: "br",
        if_none_match: tag,
    };
    assert_eq!(site.answer(&request).status, 200);
}

#[test]
fn other_methods_are_refused() {
    let site = site("/");
    let answer = site.answer(&Request {
        method: "POST",
        target: "/",
        ..Request::default()
    });
    assert_eq!(
        (answer.status, header(&answer, "Allow")),
        (405, Some("GET, HEAD"))
    );
}
