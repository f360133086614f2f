//! What surrounds a call: when it is sent again, how clocks are compared, and
//! how it looks as a command for a shell.

use wire::connectors::{self, ConnectorApi};
use wire::curl;
use wire::error::{ApiError, ErrorKind, OriginMemory, Probe};
use wire::explain::Subject;
use wire::http::Method;
use wire::instant::parse_http_date;
use wire::retry::{LONGEST_RETRY_AFTER_S, MOST_ATTEMPTS, wait_ms};

use crate::{response, told, with_header};

fn failed(status: u16) -> ApiError {
    ApiError::from_response(&response(status, "{}"))
}

fn retry_after(status: u16, seconds: u32) -> ApiError {
    let seconds = seconds.to_string();
    ApiError::from_response(&with_header(status, "{}", "retry-after", &seconds))
}

fn lost() -> ApiError {
    let mut memory = OriginMemory::default();
    memory.answered("https://a.example/x");
    memory.explain("https://a.example/y", Probe::Answers)
}

#[test]
fn only_reads_are_sent_again_and_only_where_it_helps() {
    let busy = failed(502);
    for method in [Method::Post, Method::Put, Method::Patch, Method::Delete] {
        assert_eq!(wait_ms(method, &busy, 1, 0), None, "{method:?}");
    }
    let table = [
        (failed(429), true),
        (failed(502), true),
        (failed(504), true),
        (failed(408), true),
        // What CTS says of 503 is “do not repeat without change”.
        (failed(503), false),
        (retry_after(503, 1), true),
        (failed(500), false),
        (failed(400), false),
        (failed(401), false),
        (retry_after(401, 1), false),
        (failed(403), false),
        (failed(404), false),
        (ApiError::broken_off(&response(200, "")), true),
        (lost(), true),
        (ApiError::blocked(), false),
        (ApiError::unreachable(), false),
        (ApiError::timed_out(), false),
        (ApiError::offline(), false),
        (ApiError::no_credentials(), false),
    ];
    for (error, again) in table {
        assert_eq!(
            wait_ms(Method::Get, &error, 1, 0).is_some(),
            again,
            "{error:?}"
        );
        assert_eq!(wait_ms(Method::Get, &error, MOST_ATTEMPTS, 0), None);
    }
    let iam_behind_cts = ApiError::from_response(&response(
        400,
        r#"{"error_code":"CTS.0001","error_msg":"x"}"#,
    ));
    assert!(wait_ms(Method::Get, &iam_behind_cts, 1, 0).is_some());
}

#[test]
fn waits_grow_are_spread_and_obey_the_service() {
    let busy = failed(502);
    for random in [0, 1, 77, u32::MAX] {
        let first = wait_ms(Method::Get, &busy, 1, random).unwrap();
        let second = wait_ms(Method::Get, &busy, 2, random).unwrap();
        assert!((250..500).contains(&first), "{first}");
        assert!((500..1000).contains(&second), "{second}");
        let told = wait_ms(Method::Get, &retry_after(429, 2), 1, random).unwrap();
        assert!((2000..2250).contains(&told), "{told}");
    }
    let too_long = retry_after(429, LONGEST_RETRY_AFTER_S + 1);
    assert_eq!(wait_ms(Method::Get, &too_long, 1, 0), None);
    assert!(wait_ms(Method::Get, &retry_after(429, LONGEST_RETRY_AFTER_S), 1, 0).is_some());
}

#[test]
fn dates_of_answers_are_read() {
    let table = [
        ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777_000)),
        ("Sat, 21 Nov 2026 10:58:54 GMT", Some(1_795_258_734_000)),
        ("Thu, 29 Feb 2024 23:59:59 GMT", Some(1_709_251_199_000)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", Some(784_111_777_000)),
        ("Saturday, 21-Nov-26 10:58:54 GMT", Some(1_795_258_734_000)),
        ("Sun Nov  6 08:49:37 1994", Some(784_111_777_000)),
        ("Sun Nov  6 08:49:37 1994 GMT", None),
        ("Sun, 31 Feb 2026 08:49:37 GMT", None),
        ("Sun, 06 Nov 194 08:49:37 GMT", None),
        ("Sun, 06 Nov 1994 25:49:37 GMT", None),
        ("Sun, 06 Nov 1994 08:49:37:00 GMT", None),
        ("Sun, 06 Now 1994 08:49:37 GMT", None),
        ("Sun, 06 anF 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 1994 08:49 GMT", None),
        ("Sun, 06 Nov 1994 08:49:37 CET", None),
        ("", None),
        ("yesterday", None),
    ];
    for (text, ms) in table {
        assert_eq!(parse_http_date(text), ms, "{text}");
    }
}

#[test]
fn a_clock_that_is_off_is_told_with_a_refusal() {
    let said = |status: u16, ahead_s: i64| {
        let now = 1_795_258_734_000;
        let error = failed(status).with_clocks(now, now + ahead_s * 1000);
        told(&error, Subject::ListNotifications).cause
    };
    let ahead = "This device’s clock is 20 minutes ahead of the service’s. Signed requests can be at most \
                 15 minutes off.";
    assert!(said(401, 1200).ends_with(ahead), "{}", said(401, 1200));
    assert!(said(401, -1200).contains("20 minutes behind the service’s"));
    assert!(!said(401, 299).contains("clock"));
    assert!(!said(403, 1200).contains("clock"));
}

#[test]
fn every_failure_without_a_status_has_words_of_its_own() {
    let errors = [
        ApiError::timed_out(),
        ApiError::offline(),
        ApiError::blocked(),
        ApiError::unreachable(),
        ApiError::forbade(),
        ApiError::redirected(),
        ApiError::no_credentials(),
        ApiError::read_only(),
        ApiError::part_missing(),
        ApiError::cancelled(),
        ApiError::broken_off(&response(200, "")),
        lost(),
    ];
    let mut causes: Vec<String> = errors
        .iter()
        .map(|error| told(error, Subject::ListNotifications).cause)
        .collect();
    causes.sort();
    causes.dedup();
    assert_eq!(causes.len(), errors.len());
    // Where nothing was sent, nothing can have happened.
    for error in [
        ApiError::no_credentials(),
        ApiError::read_only(),
        ApiError::forbade(),
        ApiError::part_missing(),
    ] {
        let title = told(&error, Subject::UpdateNotification).title;
        assert_eq!(title, "Couldn’t save the notification.", "{error:?}");
    }
    let title = told(&ApiError::unreachable(), Subject::UpdateNotification).title;
    assert!(title.contains("might have been"), "{title}");
    assert_eq!(ApiError::no_credentials().kind, ErrorKind::NoCredentials);
}

#[test]
fn a_command_for_a_shell_holds_no_secret_and_survives_quotes() {
    let mut request = connectors::list(&ConnectorApi::default()).request;
    request.method = Method::Post;
    request.query = vec![("name".to_owned(), "a b'c".to_owned())];
    request.body = Some(r#"{"who":"it's","externalId":"s3cret-value"}"#.to_owned());
    let command = curl::command(
        "https://a.example/api",
        &request,
        &[("s3cret-value", "EXTERNAL_ID"), ("", "NOTHING")],
    );
    assert!(!command.contains("s3cret-value") && !command.contains("NOTHING"));
    assert!(command.starts_with(
        "curl --request POST 'https://a.example/api/snsconnectors?name=a%20b%27c' \\\n  --header \"Authorization: ApiKey $API_KEY\""
    ), "{command}");
    assert!(
        command.ends_with(r#"--data-raw '{"who":"it'\''s","externalId":"'"${EXTERNAL_ID:?}"'"}'"#),
        "{command}"
    );
}
