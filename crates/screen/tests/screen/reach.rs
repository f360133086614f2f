//! What the dot of a connection shows.

use screen::connection::Connection;
use screen::reach::{Reach, Reached};
use wire::error::ApiError;
use wire::http::{Response, Service};

fn answered(status: u16, type_: &str, body: &str) -> Option<Reach> {
    Reach::of(Ok(&Response {
        status,
        headers: vec![("content-type".to_owned(), type_.to_owned())],
        body: body.to_owned(),
    }))
}

#[test]
fn answers() {
    let json = "application/json";
    for (status, known) in [
        (200, Reach::Reachable),
        (204, Reach::Reachable),
        (400, Reach::Reachable),
        (401, Reach::Refused),
        (403, Reach::Refused),
        (404, Reach::Reachable),
        (429, Reach::Reachable),
        (500, Reach::Reachable),
        (502, Reach::Unreachable),
        (503, Reach::Unreachable),
        (504, Reach::Unreachable),
    ] {
        assert_eq!(answered(status, json, "{}"), Some(known), "{status}");
    }
    // A page may come from anybody: it is no proof that the service is there.
    for status in [200, 404, 500] {
        assert_eq!(answered(status, "text/html", ""), None, "{status}");
        assert_eq!(answered(status, json, " <html>"), None, "{status}");
    }
    assert_eq!(answered(302, json, ""), None);
    // A service whose answer breaks off has answered.
    let answer = Response {
        status: 200,
        headers: Vec::new(),
        body: String::new(),
    };
    let broken = ApiError::broken_off(&answer);
    assert_eq!(Reach::of(Err(&broken)), Some(Reach::Reachable));
}

#[test]
fn no_answers() {
    for error in [
        ApiError::timed_out(),
        ApiError::offline(),
        ApiError::blocked(),
        ApiError::unreachable(),
        ApiError::forbade(),
        ApiError::redirected(),
    ] {
        assert_eq!(Reach::of(Err(&error)), Some(Reach::Unreachable));
    }
    // Nothing was sent.
    for error in [
        ApiError::read_only(),
        ApiError::no_credentials(),
        ApiError::part_missing(),
        ApiError::cancelled(),
    ] {
        assert_eq!(Reach::of(Err(&error)), None);
    }
}

#[test]
fn what_is_unknown_is_never_good() {
    let connection = Connection::sandbox();
    let mut reached = Reached::default();
    let now = |reached: Reached| {
        (
            reached.worst(&connection),
            reached.words(&connection).to_string(),
        )
    };
    assert_eq!(now(reached), (Reach::NeverTried, "Never tested".to_owned()));
    reached.note(Service::Smn, Reach::Reachable, 7);
    assert_eq!(now(reached).0, Reach::NeverTried);
    reached.note(Service::Cts, Reach::Reachable, 7);
    let words = "Network Security: Never tested. CTS: Reachable.";
    assert_eq!(now(reached), (Reach::NeverTried, words.to_owned()));
    reached.note(Service::NetworkSecurity, Reach::Reachable, 7);
    assert_eq!(now(reached), (Reach::Reachable, "Reachable".to_owned()));
    reached.note(Service::NetworkSecurity, Reach::Refused, 7);
    let words = "Network Security: Rejected. CTS: Reachable.";
    assert_eq!(now(reached), (Reach::Refused, words.to_owned()));
    reached.note(Service::Cts, Reach::Unreachable, 7);
    assert_eq!(now(reached).0, Reach::Unreachable);
    assert_eq!(
        Reached::default().worst(&Connection::none()),
        Reach::NeverTried
    );
}

#[test]
fn what_is_known_is_kept_with_its_time() {
    let mut reached = Reached::default();
    reached.note(Service::Iam, Reach::Reachable, 5);
    assert_eq!(reached.at, None, "nothing is known of the two services");
    let all = [
        Reach::NeverTried,
        Reach::Reachable,
        Reach::Refused,
        Reach::Unreachable,
    ];
    for (network_security, cts) in all.iter().flat_map(|a| all.iter().map(move |b| (*a, *b))) {
        let mut reached = Reached::default();
        reached.note(Service::NetworkSecurity, network_security, 1);
        reached.note(Service::Cts, cts, 1_732_740_000_000);
        assert_eq!(reached.at, Some(1_732_740_000_000), "the latest");
        assert_eq!(Reached::from_text(&reached.to_text()), Some(reached));
    }
    for broken in ["", "g", "gg", "gx1", "gg1a", "gg 1", "{}", "éé1"] {
        assert_eq!(Reached::from_text(broken), None, "{broken}");
    }
}
