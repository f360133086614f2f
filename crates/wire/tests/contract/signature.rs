//! Signatures against what the vendor's own signer computed, and what must not
//! change them.

use proptest::prelude::*;
use wire::http::{Method, Request, Service};
use wire::signature::{
    Keys, Signed, UNSIGNED_PAYLOAD, Upstream, canonical_request, parse_timestamp, payload_hash,
    sign, signature, string_to_sign, timestamp,
};

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";
const DATE: &str = "20250102T030405Z";
/// The same moment.
const AT_MS: i64 = 1_735_787_045_000;
const UPSTREAM: Upstream<'_> = Upstream {
    host: "cts.eu-west-101.myhuaweicloud.eu",
    path_prefix: "",
};
const KEYS: Keys<'_> = Keys {
    access_key: "AKTESTEXAMPLE0000001",
    secret_key: "SKTESTEXAMPLE000000000000000000000000001",
    security_token: None,
};

fn request(method: Method, rest: &str) -> Request {
    Request {
        service: Service::Cts,
        method,
        path: format!("/v3/{PROJECT}/notifications{rest}"),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
    }
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn typed(mut request: Request, content_type: &str) -> Request {
    request
        .headers
        .push(("Content-Type", content_type.to_owned()));
    request
}

/// The requests the vendor's signer was asked about; the hash of the canonical
/// request and the signature it gave.
fn golden() -> [(Request, &'static str, &'static str); 3] {
    let mut list = typed(request(Method::Get, "/smn"), "application/json");
    list.query.push(pair("notification_name", "告警 a+b"));
    let mut delete = request(Method::Delete, "");
    delete.query.push(pair(
        "notification_id",
        "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a,6d4a09bb-aa8e-40db-9e87-0d5e203823a8",
    ));
    let mut create = typed(request(Method::Post, ""), "application/json;charset=UTF-8");
    create.body = Some(format!(
        r#"{{"notification_name":"test","operation_type":"complete","topic_id":"urn:smn:eu-west-101:{PROJECT}:test"}}"#
    ));
    [
        (
            list,
            "1beec9406b0c9998aff7dc17d86652fce6298a543971f920a41f0ec5a4bda248",
            "fc6c1f57f5e0bb093678667fd9e4e01b038f50663059fe32a7577bd749316558",
        ),
        (
            delete,
            "de34aadcf0baedce24b75c93b32d018f63b25325f69e399699b405ed062f1f8c",
            "0aade0fa69798d22289e75bc6f773ef2ac39fc5f9befcc2bcfca53defe9520e9",
        ),
        (
            create,
            "95cb7d620f2d6fc43e20cf42340cdbac77ec0e9b06842ec260f111b083000bbb",
            "ff1777a4b2f250af775d0df2f8fa06659c7c36ba2ee055dce829e679f23eb8c9",
        ),
    ]
}

fn authorization(request: &Request, upstream: Upstream<'_>, keys: &Keys<'_>) -> String {
    let headers = sign(request, upstream, keys, PROJECT, AT_MS);
    let (_, value) = headers.last().expect("headers");
    value.clone()
}

#[test]
fn signs_as_the_vendors_signer() {
    for (request, hash, expected) in golden() {
        let content_type = request.headers.first().map(|(_, value)| value.as_str());
        let mut headers = vec![
            ("host", UPSTREAM.host),
            ("x-project-id", PROJECT),
            ("x-sdk-date", DATE),
        ];
        headers.extend(content_type.map(|value| ("content-type", value)));
        let canonical = canonical_request(&Signed {
            method: request.method.as_str(),
            path: &request.path,
            query: &request.query,
            headers: &headers,
            payload_hash: &payload_hash(request.body.as_deref().unwrap_or_default().as_bytes()),
        });
        assert_eq!(payload_hash(canonical.as_bytes()), hash, "{canonical}");
        let to_sign = string_to_sign(DATE, &canonical);
        assert_eq!(signature(KEYS.secret_key, &to_sign), expected);
        let names = if content_type.is_some() {
            "content-type;host;x-project-id;x-sdk-date"
        } else {
            "host;x-project-id;x-sdk-date"
        };
        assert_eq!(
            sign(&request, UPSTREAM, &KEYS, PROJECT, AT_MS),
            [
                ("X-Sdk-Date", DATE.to_owned()),
                ("X-Project-Id", PROJECT.to_owned()),
                (
                    "Authorization",
                    format!(
                        "SDK-HMAC-SHA256 Access=AKTESTEXAMPLE0000001, SignedHeaders={names}, Signature={expected}"
                    ),
                ),
            ]
        );
    }
}

#[test]
fn trap_40_only_the_canonical_path_ends_in_a_slash() {
    let canonical = |path: &str| {
        let text = canonical_request(&Signed {
            method: "GET",
            path,
            query: &[],
            headers: &[],
            payload_hash: UNSIGNED_PAYLOAD,
        });
        text.lines().nth(1).unwrap_or_default().to_owned()
    };
    for (path, expected) in [
        ("", "/"),
        ("/", "/"),
        ("/a", "/a/"),
        ("/a/", "/a/"),
        ("/a//b", "/a//b/"),
        ("/~a-b_c.d", "/~a-b_c.d/"),
        ("/%7ea", "/~a/"),
        ("/a b,c+d", "/a%20b%2Cc%2Bd/"),
        ("/a%2fb", "/a/b/"),
        ("/%e5%91%8a", "/%E5%91%8A/"),
        ("/告", "/%E5%91%8A/"),
        ("/100%", "/100%25/"),
        ("/%252E", "/%252E/"),
        ("/%FF", "/%EF%BF%BD/"),
    ] {
        assert_eq!(canonical(path), expected, "{path}");
    }
}

#[test]
fn a_proxy_does_not_change_what_is_signed() {
    let [(list, ..), ..] = golden();
    let below = |prefix, path: &str| {
        let mut request = list.clone();
        request.path = path.to_owned();
        let upstream = Upstream {
            path_prefix: prefix,
            ..UPSTREAM
        };
        authorization(&request, upstream, &KEYS)
    };
    assert_eq!(below("/gateway", "/v3/x"), below("", "/gateway/v3/x"));
    assert_ne!(below("/gateway", "/v3/x"), below("", "/v3/x"));
}

#[test]
fn a_security_token_is_sent_and_signed() {
    let [(list, ..), ..] = golden();
    let keys = Keys {
        security_token: Some("token"),
        ..KEYS
    };
    let headers = sign(&list, UPSTREAM, &keys, PROJECT, AT_MS);
    assert_eq!(headers[2], ("X-Security-Token", "token".to_owned()));
    assert!(
        headers[3]
            .1
            .contains("SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, "),
        "{headers:?}"
    );
}

#[test]
fn without_a_project_none_is_signed() {
    let headers = sign(&golden()[1].0, UPSTREAM, &KEYS, "", AT_MS);
    let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["X-Sdk-Date", "Authorization"]);
    assert!(headers[1].1.contains("SignedHeaders=host;x-sdk-date, "));
}

#[test]
fn every_part_counts() {
    let [(list, ..), _, (create, ..)] = golden();
    let mut all = vec![
        authorization(&list, UPSTREAM, &KEYS),
        authorization(&create, UPSTREAM, &KEYS),
        authorization(
            &list,
            Upstream {
                host: "cts.eu-west-101.myhuaweicloud.eu:8443",
                ..UPSTREAM
            },
            &KEYS,
        ),
        authorization(
            &list,
            UPSTREAM,
            &Keys {
                secret_key: "another",
                ..KEYS
            },
        ),
    ];
    let changes: [fn(&mut Request); 5] = [
        |request| request.method = Method::Put,
        |request| request.path.push('x'),
        |request| request.query.push(pair("a", "")),
        |request| request.headers[0].1.push('x'),
        |request| request.body = Some("{}".to_owned()),
    ];
    for change in changes {
        let mut changed = list.clone();
        change(&mut changed);
        all.push(authorization(&changed, UPSTREAM, &KEYS));
    }
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[test]
fn times() {
    for (ms, text) in [
        (0, "19700101T000000Z"),
        (951_782_399_999, "20000228T235959Z"),
        (951_782_400_000, "20000229T000000Z"),
        (AT_MS, DATE),
        (4_107_542_399_000, "21000228T235959Z"),
        (4_107_542_400_000, "21000301T000000Z"),
    ] {
        assert_eq!(timestamp(ms), text);
        assert_eq!(parse_timestamp(text), Some(ms - ms % 1_000));
    }
    for text in [
        "",
        "Z",
        "20250102T030405",
        "20250102 030405Z",
        "2025010T0030405Z",
        "20250230T000000Z",
        "20250100T000000Z",
        "20251301T000000Z",
        "20250101T240000Z",
        "20250101T006000Z",
        "20250101T000060Z",
        "+0250101T000000Z",
        "２0250101T000000Z",
        "2025-01-02T03:04:05Z",
    ] {
        assert_eq!(parse_timestamp(text), None, "{text}");
    }
    for (text, ms) in [
        ("2019-02-13T06:52:13.855000Z", 1_550_040_733_855),
        (" 2019-02-13T06:52:13Z ", 1_550_040_733_000),
        ("2019-02-13T06:52:13.8Z", 1_550_040_733_800),
        ("2019-02-13T06:52:13.8559+00:00", 1_550_040_733_855),
        ("2019-02-13 06:52:13Z", 1_550_040_733_000),
    ] {
        assert_eq!(wire::instant::parse_iso(text), Some(ms), "{text}");
    }
    for text in [
        "",
        "2019-02-13T06:52:13",
        "2019-02-13T06:52:13.Z",
        "2019-02-13T06:52:13.xZ",
        "2019-02-29T06:52:13Z",
        "2019/02/13T06:52:13Z",
        "2019-02-13T06:52:13+08:00",
        "20190213T065213Z",
        "2019-02-13T06:52Z",
    ] {
        assert_eq!(wire::instant::parse_iso(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn the_order_of_the_query_does_not_matter(
        query in prop::collection::vec(("[a-b é,+ ]{0,2}", "[a-b告%&=+, ]{0,3}"), 0..6),
        turns in 0_usize..6,
    ) {
        let mut one = request(Method::Get, "");
        one.query = query;
        let mut other = one.clone();
        let at = turns % other.query.len().max(1);
        other.query.rotate_left(at);
        prop_assert_eq!(
            authorization(&one, UPSTREAM, &KEYS),
            authorization(&other, UPSTREAM, &KEYS)
        );
    }

    #[test]
    fn the_spelling_of_the_path_does_not_matter(segment in "\\PC{0,8}") {
        let path = |encode: fn(u8) -> String| {
            let mut request = request(Method::Get, "/");
            request.path.extend(segment.bytes().map(encode));
            authorization(&request, UPSTREAM, &KEYS)
        };
        prop_assert_eq!(
            path(|byte| format!("%{byte:02x}")),
            path(|byte| if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            })
        );
    }

    #[test]
    fn times_come_back(ms in -62_167_219_200_000_i64..253_402_300_800_000) {
        let second = ms - ms.rem_euclid(1_000);
        prop_assert_eq!(parse_timestamp(&timestamp(ms)), Some(second));
        prop_assert_eq!(wire::instant::parse_iso(&wire::instant::iso(ms)), Some(second));
    }

    #[test]
    fn no_text_is_too_odd_for_a_time(text in "\\PC{0,30}|[0-9TZ:.+-]{0,30}") {
        let _ = (parse_timestamp(&text), wire::instant::parse_iso(&text));
    }
}
