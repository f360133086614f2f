//! Our signatures against those of the vendor's own signer. They come from a
//! file that `e2e/sdk/vectors.py` writes, so this is ignored by default; `cargo
//! xtask test --only sdk` writes it and runs this.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use serde_json::Value;
use wire::http::{Method, Request, Service};
use wire::signature::{
    Keys, Signed, UNSIGNED_PAYLOAD, Upstream, canonical_request, parse_timestamp, payload_hash,
    sign, signature, string_to_sign,
};

const FILE: &str = "OFFICIAL_SIGNER_VECTORS";

/// One line of the file.
struct Vector(Value);

impl Vector {
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().expect(name)
    }

    fn pairs(&self, name: &str) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().expect(name).to_owned();
        let pairs = self.0[name].as_array().expect(name).iter();
        pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
    }

    fn headers(&self) -> Vec<(String, String)> {
        let headers = self.pairs("headers").into_iter();
        headers
            .map(|(name, value)| (name.to_ascii_lowercase(), value))
            .collect()
    }

    /// What stands after the word in the header.
    fn part(&self, word: &str) -> &str {
        let (_, rest) = self.text("authorization").split_once(word).expect(word);
        rest.split_once(", ").map_or(rest, |(part, _)| part)
    }

    fn header(&self, name: &str) -> Option<String> {
        let found = self.headers().into_iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value)
    }
}

/// The canonical request's hash and the signature, from the parts.
fn check_parts(vector: &Vector) {
    let all = vector.headers();
    let headers: Vec<(&str, &str)> = vector
        .part("SignedHeaders=")
        .split(';')
        .map(|name| {
            let (name, value) = all.iter().find(|(given, _)| given == name).expect(name);
            (name.as_str(), value.as_str())
        })
        .collect();
    let body = vector.text("body");
    let unsigned = vector.header("x-sdk-content-sha256").as_deref() == Some(UNSIGNED_PAYLOAD);
    let hash = if unsigned && !body.is_empty() {
        UNSIGNED_PAYLOAD.to_owned()
    } else {
        payload_hash(body.as_bytes())
    };
    let canonical = canonical_request(&Signed {
        method: vector.text("method"),
        path: &[vector.text("prefix"), vector.text("path")].concat(),
        query: &vector.pairs("query"),
        headers: &headers,
        payload_hash: &hash,
    });
    assert_eq!(
        payload_hash(canonical.as_bytes()),
        vector.text("canonical_sha256"),
        "{canonical}\n{}",
        vector.0
    );
    let date = vector.header("x-sdk-date").expect("a date");
    assert_eq!(
        signature(
            vector.text("secret_key"),
            &string_to_sign(&date, &canonical)
        ),
        vector.part("Signature="),
        "{}",
        vector.0
    );
}

/// The whole header, from the request as the console makes it.
fn check_whole(vector: &Vector) {
    let methods = [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
    ];
    let method = methods
        .into_iter()
        .find(|method| method.as_str() == vector.text("method"));
    let body = vector.text("body");
    let request = Request {
        service: Service::Cts,
        method: method.expect("a method"),
        path: vector.text("path").to_owned(),
        query: vector.pairs("query"),
        headers: vector
            .header("content-type")
            .map(|value| ("Content-Type", value))
            .into_iter()
            .collect(),
        body: (!body.is_empty()).then(|| body.to_owned()),
    };
    let token = vector.header("x-security-token");
    let headers = sign(
        &request,
        Upstream {
            host: vector.text("host"),
            path_prefix: vector.text("prefix"),
        },
        &Keys {
            access_key: vector.text("access_key"),
            secret_key: vector.text("secret_key"),
            security_token: token.as_deref(),
        },
        &vector.header("x-project-id").expect("a project"),
        parse_timestamp(&vector.header("x-sdk-date").expect("a date")).expect("a date"),
    );
    let (name, value) = headers.last().expect("headers");
    assert_eq!(*name, "Authorization");
    assert_eq!(value, vector.text("authorization"), "{}", vector.0);
}

#[test]
#[ignore = "needs the file that e2e/sdk/vectors.py writes"]
fn signs_as_the_vendors_signer_does() {
    let path = std::env::var(FILE).expect("OFFICIAL_SIGNER_VECTORS names the file");
    let text = std::fs::read_to_string(path).expect("the file");
    let vectors: Vec<Vector> = text
        .lines()
        .map(|line| Vector(serde_json::from_str(line).expect("JSON")))
        .collect();
    assert!(vectors.len() >= 600, "only {} requests", vectors.len());
    let mut whole = 0;
    for vector in &vectors {
        check_parts(vector);
        if vector.0["plain"] == true {
            check_whole(vector);
            whole += 1;
        }
    }
    assert!(whole >= 200, "only {whole} requests as the console's");
}
