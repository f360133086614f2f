//! The lists of both kinds, one of which fails.

use wire::error::ApiError;
use wire::http::Response;
use wire::notifications::{Kind, NotificationList, Written, create, join};

use crate::response;

fn list(rows: &[(&str, &str)]) -> NotificationList {
    let row = |(id, kind): &(&str, &str)| {
        format!(
            r#"{{"notification_id":"{id}","notification_name":"n{id}","notification_type":"{kind}","operation_type":"complete"}}"#
        )
    };
    let rows: Vec<String> = rows.iter().map(row).collect();
    let text = format!(r#"{{"notifications":[{}]}}"#, rows.join(","));
    let call = wire::notifications::list("p", Kind::Smn, None);
    (call.decode)(&response(200, &text)).unwrap()
}

fn refused(status: u16, body: &str) -> ApiError {
    ApiError::from_response(&response(status, body)).of_list()
}

fn ids(list: &NotificationList) -> Vec<&str> {
    list.ids().collect()
}

const GATEWAY: &str = r#"{"error_msg":"The API does not exist or has not been published in the environment","error_code":"APIGW.0101"}"#;

#[test]
fn what_a_cloud_does_not_have_is_told_from_what_it_does_not_give() {
    let cases = [
        (400, r#"{"error_code":"CTS.0410"}"#, true),
        (404, GATEWAY, true),
        (404, &GATEWAY.replace("APIGW", "APIG"), true),
        (400, GATEWAY, true),
        (404, "", true),
        (404, "<html><h1>404 Not Found</h1></html>", true),
        (404, r#"{"error_code":"CTS.0100","error_msg":"x"}"#, true),
        (405, "", true),
        (405, r#"{"message":"Method Not Allowed"}"#, true),
        (410, "", true),
        (501, r#"{"error_msg":"Not Implemented"}"#, true),
        (
            400,
            r#"{"error_code":"CTS.0003","error_msg":"The notification_type is invalid."}"#,
            true,
        ),
        (
            403,
            r#"{"error_msg":"This feature is not supported in this region"}"#,
            true,
        ),
        (
            400,
            r#"{"error":{"message":"Unsupported notification type"}}"#,
            true,
        ),
        (422, r#"{"message":"functions are not supported"}"#, true),
        (400, r#"{"error_msg":"该区域不支持此通知类型"}"#, true),
        // Of this caller, or of this moment.
        (401, r#"{"error_code":"APIGW.0301"}"#, false),
        (
            403,
            r#"{"error_code":"CTS.0013","error_msg":"No permission"}"#,
            false,
        ),
        (403, "", false),
        (404, r#"{"error_code":"CTS.0403"}"#, false),
        (400, r#"{"error_code":"CTS.0001"}"#, false),
        (400, r#"{"error_code":"CTS.0300"}"#, false),
        (429, r#"{"error_code":"APIGW.0308"}"#, false),
        (500, "", false),
        (502, "<html>not supported</html>", false),
        (503, "", false),
    ];
    for (status, body, expected) in cases {
        assert_eq!(
            refused(status, body).is_not_offered(),
            expected,
            "{status} {body}"
        );
    }
    for error in [
        ApiError::timed_out(),
        ApiError::blocked(),
        ApiError::offline(),
    ] {
        assert!(!error.is_not_offered());
    }
}

#[test]
fn what_was_read_is_there_and_what_was_not_is_named() {
    let nothing = NotificationList::default();
    let topics = list(&[("1", "smn"), ("2", "smn"), ("3", "smn")]);
    let functions = list(&[("8", "fun")]);
    let failures = [
        refused(404, GATEWAY),
        refused(403, ""),
        refused(500, ""),
        refused(405, ""),
        ApiError::timed_out(),
        ApiError::blocked(),
    ];
    for error in failures {
        let joined = join(Ok(Some(topics.clone())), Err(error.clone()), &nothing);
        let joined = joined.unwrap().unwrap();
        assert_eq!(ids(&joined), ["1", "2", "3"]);
        let lack = joined.lack().unwrap();
        assert_eq!((lack.kind, &lack.error), (Kind::Fun, &error));
        assert!(!lack.has_earlier);
        assert_eq!(joined.doubt().is_some(), !error.is_not_offered());

        // No notification is of a cloud that does not have topics.
        let joined = join(Err(error.clone()), Ok(Some(functions.clone())), &nothing);
        let joined = joined.unwrap().unwrap();
        assert_eq!(ids(&joined), ["8"]);
        assert_eq!(joined.lack().unwrap().kind, Kind::Smn);
        assert_eq!(joined.doubt(), Some(&error));

        // Nothing to show is a failure, and so are two.
        let empty = || Ok(Some(NotificationList::default()));
        assert_eq!(
            join(Err(error.clone()), empty(), &nothing),
            Err(error.clone())
        );
        let both = join(Err(error.clone()), Err(ApiError::offline()), &nothing);
        assert_eq!(both, Err(error.clone()));
        // An empty list of topics was read all the same.
        let joined = join(empty(), Err(error.clone()), &nothing)
            .unwrap()
            .unwrap();
        assert!(joined.is_empty() && joined.lack().is_some());
    }
    let joined = join(Ok(Some(topics)), Ok(Some(functions)), &nothing)
        .unwrap()
        .unwrap();
    assert_eq!(ids(&joined), ["1", "2", "3", "8"]);
    assert_eq!(joined.lack(), None);
}

#[test]
fn a_cloud_that_says_it_has_one_kind_lacks_nothing() {
    let error = refused(400, r#"{"error_code":"CTS.0410"}"#);
    let nothing = NotificationList::default();
    let joined = join(Ok(Some(list(&[("1", "smn")]))), Err(error), &nothing);
    let joined = joined.unwrap().unwrap();
    assert_eq!((joined.lack(), joined.doubt()), (None, None));
}

#[test]
fn what_was_read_before_stays_until_it_is_read_again() {
    let nothing = NotificationList::default();
    let all = join(
        Ok(Some(list(&[("1", "smn")]))),
        Ok(Some(list(&[("8", "fun")]))),
        &nothing,
    );
    let all = all.unwrap().unwrap();
    let busy = refused(500, "");
    let half = join(Ok(None), Err(busy.clone()), &all).unwrap().unwrap();
    assert_eq!(ids(&half), ["1", "8"]);
    assert_eq!(half.doubt(), Some(&busy));
    assert!(half.lack().unwrap().has_earlier);
    let half = join(Ok(Some(list(&[("2", "smn")]))), Err(busy.clone()), &all);
    assert_eq!(ids(&half.unwrap().unwrap()), ["2", "8"]);
    let half = join(Err(busy.clone()), Ok(None), &all).unwrap().unwrap();
    assert_eq!(ids(&half), ["1", "8"]);
    // The same again changes nothing; a success ends the doubt.
    assert_eq!(join(Err(busy), Ok(None), &half), Ok(None));
    let again = join(Ok(None), Ok(None), &half).unwrap().unwrap();
    assert_eq!((ids(&again), again.lack()), (vec!["1", "8"], None));
    // Functions a cloud does not have are gone.
    let gone = join(Ok(None), Err(refused(404, GATEWAY)), &all)
        .unwrap()
        .unwrap();
    assert_eq!(ids(&gone), ["1"]);
    // What is done to a list does not make it whole.
    let mut changed = half;
    changed.remove(&["1".to_owned()]);
    assert!(changed.doubt().is_some());
}

#[test]
fn nobody_is_interrupted_twice() {
    let nothing = NotificationList::default();
    for (topics, functions) in [
        (Err(ApiError::cancelled()), Ok(Some(list(&[("8", "fun")])))),
        (Ok(Some(list(&[("1", "smn")]))), Err(ApiError::cancelled())),
    ] {
        assert_eq!(
            join(topics, functions, &nothing),
            Err(ApiError::cancelled())
        );
    }
}

#[test]
fn no_id_is_taken_from_half_an_answer() {
    let wanted = domain::notification::Notification {
        name: "n1".to_owned(),
        ..list(&[("1", "smn")]).get(0).unwrap().clone()
    };
    let wanted = domain::notification::ValidNotification::as_stored(&wanted);
    let answer = |response: &Response| (create("p", &wanted).decode)(response).unwrap();
    let nothing = NotificationList::default();
    let half = |error| {
        join(Ok(Some(list(&[("1", "smn")]))), Err(error), &nothing)
            .unwrap()
            .unwrap()
    };
    let mut written = Written::created(&wanted, &answer(&response(204, "")));
    written.listed(&half(refused(500, "")));
    assert!(!written.is_identified());
    written.listed(&half(refused(404, GATEWAY)));
    assert!(written.is_identified());
}
