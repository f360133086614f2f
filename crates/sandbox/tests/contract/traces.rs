//! The traces of the last seven days.

use std::collections::BTreeSet;

use domain::notification::Scope;
use sandbox::{PROJECT_ID, Sandbox};
use serde_json::Value;
use wire::cts::{self, Trace, TraceQuery};
use wire::http::Method;
use wire::notifications;

use super::{NOW, seeded, send};

const DAY: i64 = 86_400_000;

fn week() -> TraceQuery {
    TraceQuery {
        limit: 200,
        window_ms: Some((NOW - 7 * DAY, NOW + 1)),
        ..TraceQuery::default()
    }
}

/// Every page of a query.
fn all(sandbox: &mut Sandbox, mut query: TraceQuery) -> Vec<Trace> {
    let mut traces = Vec::new();
    loop {
        let page = send(sandbox, cts::traces(PROJECT_ID, &query)).unwrap();
        assert!(page.traces.len() <= usize::from(query.limit));
        traces.extend(page.traces);
        match page.next {
            Some(next) => query.next = Some(next),
            None => return traces,
        }
    }
}

/// The same as it comes over the wire.
fn raw(sandbox: &mut Sandbox, query: &str) -> Vec<Value> {
    let (status, body) = super::cts(sandbox, Method::Get, &format!("{{p}}/traces?{query}"), None);
    assert_eq!(status, 200, "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    let traces = body["traces"].as_array().unwrap().clone();
    assert_eq!(body["meta_data"]["count"], traces.len());
    traces
}

#[test]
fn pages_of_any_size_give_the_same_week_newest_first() {
    let mut sandbox = seeded();
    let traces = all(&mut sandbox, week());
    assert!((1_000..4_000).contains(&traces.len()), "{}", traces.len());
    let ids: BTreeSet<_> = traces.iter().map(|trace| &trace.trace_id).collect();
    assert_eq!(ids.len(), traces.len());
    assert!(
        traces
            .windows(2)
            .all(|pair| pair[0].time_ms >= pair[1].time_ms)
    );
    for limit in [7, 61] {
        assert_eq!(all(&mut sandbox, TraceQuery { limit, ..week() }), traces);
    }
}

#[test]
fn what_happened_does_not_change_as_time_goes_on() {
    let (mut early, mut late) = (seeded(), Sandbox::seeded(NOW + DAY));
    let window = Some((NOW - 3 * DAY, NOW - DAY));
    let query = TraceQuery {
        window_ms: window,
        ..week()
    };
    assert_eq!(all(&mut early, query.clone()), all(&mut late, query));
}

#[test]
fn the_week_has_everything_a_real_one_has() {
    let mut sandbox = seeded();
    let traces = all(&mut sandbox, week());
    let seen = |read: fn(&Trace) -> &Option<String>| -> BTreeSet<String> {
        traces
            .iter()
            .filter_map(|trace| read(trace).clone())
            .collect()
    };
    assert_eq!(
        seen(|t| &t.trace_rating),
        ["incident", "normal", "warning"].map(str::to_owned).into()
    );
    assert_eq!(
        seen(|t| &t.trace_type),
        ["ApiCall", "ConsoleAction", "SystemAction"]
            .map(str::to_owned)
            .into()
    );
    assert!(seen(|t| &t.user_name).len() >= 8);
    assert!(seen(|t| &t.service_type).len() >= 15);
    assert!(seen(|t| &t.api_version).len() >= 4);
    for missing in [
        traces.iter().filter(|t| t.api_version.is_none()).count(),
        traces.iter().filter(|t| t.code.is_none()).count(),
        traces.iter().filter(|t| t.resource_id.is_none()).count(),
        traces.iter().filter(|t| t.resource_name.is_none()).count(),
    ] {
        assert!(missing > 0 && missing < traces.len() / 4, "{missing}");
    }
    for trace in &traces {
        assert_eq!(
            trace.user_name.is_none(),
            trace.trace_type.as_deref() == Some("SystemAction"),
            "{trace:?}"
        );
    }
    let by_day = |hours: std::ops::Range<i64>| {
        let in_hours = |trace: &&Trace| hours.contains(&(trace.time_ms.unwrap() / 3_600_000 % 24));
        traces.iter().filter(in_hours).count()
    };
    assert!(by_day(8..18) > 5 * by_day(0..6));
    // Something for the demonstration's own notification to report.
    let hits = traces.iter().filter(|t| {
        t.trace_name.as_deref() == Some("deleteServer")
            && t.trace_rating.as_deref() == Some("warning")
            && t.resource_name.as_deref() == Some("prod-web-1")
    });
    assert!(hits.count() >= 5);
}

#[test]
fn members_vary_in_type_as_the_samples_do() {
    let mut sandbox = seeded();
    let window = format!("limit=200&from={}&to={NOW}", NOW - 7 * DAY);
    let traces = raw(&mut sandbox, &window);
    let any =
        |member: &str, is: fn(&Value) -> bool| traces.iter().any(|t| t.get(member).is_some_and(is));
    assert!(
        any("code", Value::is_number)
            && any("code", Value::is_string)
            && any("code", Value::is_null)
    );
    assert!(
        any("request", Value::is_object)
            && any("request", Value::is_string)
            && any("request", Value::is_null)
    );
    assert!(any("user", Value::is_null) && any("source_ip", Value::is_null));
    assert!(
        traces
            .iter()
            .any(|t| t["user"]["principal_is_root_user"] == "false")
    );
    let data = raw(&mut sandbox, &format!("trace_type=data&{window}"));
    let kinds: BTreeSet<&str> = data
        .iter()
        .filter_map(|t| t["trace_type"].as_str())
        .collect();
    assert_eq!(kinds, ["ObsAPI", "ObsSDK"].into());
}

#[test]
fn queries_narrow_the_list() {
    let mut sandbox = seeded();
    let everything = all(&mut sandbox, week());
    let some = |text: &str| Some(text.to_owned());
    let sample = everything.iter().find(|t| t.resource_id.is_some()).unwrap();
    for (query, keep) in [
        (
            TraceQuery {
                service_type: some("ECS"),
                trace_name: some("deleteServer"),
                ..week()
            },
            Box::new(|t: &Trace| {
                t.service_type.as_deref() == Some("ECS")
                    && t.trace_name.as_deref() == Some("deleteServer")
            }) as Box<dyn Fn(&Trace) -> bool>,
        ),
        (
            TraceQuery {
                user: some("test1"),
                trace_rating: some("warning"),
                ..week()
            },
            Box::new(|t: &Trace| {
                t.user_name.as_deref() == Some("test1")
                    && t.trace_rating.as_deref() == Some("warning")
            }),
        ),
        (
            TraceQuery {
                resource_type: some("ecs"),
                resource_name: some("prod-web-1"),
                ..week()
            },
            Box::new(|t: &Trace| {
                t.resource_type.as_deref() == Some("ecs")
                    && t.resource_name.as_deref() == Some("prod-web-1")
            }),
        ),
        (
            TraceQuery {
                resource_id: sample.resource_id.clone(),
                ..week()
            },
            Box::new(|t: &Trace| t.resource_id == sample.resource_id),
        ),
        (
            TraceQuery {
                window_ms: Some((NOW - 2 * DAY, NOW - DAY)),
                ..week()
            },
            Box::new(|t: &Trace| {
                t.time_ms
                    .is_some_and(|at| at > NOW - 2 * DAY && at < NOW - DAY)
            }),
        ),
    ] {
        let expected: Vec<Trace> = everything.iter().filter(|t| keep(t)).cloned().collect();
        assert!(!expected.is_empty(), "{query:?}");
        assert_eq!(all(&mut sandbox, query), expected);
    }
    // An id finds its trace whatever else was asked for.
    let oldest = everything.last().unwrap();
    let by_id = TraceQuery {
        trace_id: oldest.trace_id.clone(),
        user: some("nobody"),
        ..TraceQuery::default()
    };
    assert_eq!(
        send(&mut sandbox, cts::traces(PROJECT_ID, &by_id))
            .unwrap()
            .traces,
        std::slice::from_ref(oldest)
    );
    assert_eq!(raw(&mut sandbox, "trace_id=0"), [] as [Value; 0]);
}

#[test]
fn without_a_window_it_is_the_last_hour_and_ten_rows() {
    // At 14:00 on a Wednesday there is more than that.
    let now = NOW - 3 * DAY + 6 * 3_600_000;
    let call = cts::traces(PROJECT_ID, &TraceQuery::default());
    let page = (call.decode)(&super::answer(seeded().handle(&call.request, now))).unwrap();
    assert_eq!(page.traces.len(), 10);
    assert!(page.next.is_some());
    assert!(page.traces.iter().all(|t| {
        t.time_ms
            .is_some_and(|at| at > now - 3_600_000 && at <= now)
    }));
}

#[test]
fn a_query_that_makes_no_sense_fails() {
    let mut sandbox = seeded();
    for query in [
        "limit=0",
        "limit=201",
        "limit=ten",
        "trace_type=other",
        "from=1",
        "to=1",
        "from=5&to=4",
        "from=x&to=4",
        "next=nowhere",
    ] {
        let (status, body) = super::cts(
            &mut sandbox,
            Method::Get,
            &format!("{{p}}/traces?{query}"),
            None,
        );
        assert_eq!(status, 400, "{query}");
        assert!(body.contains("CTS.0300"), "{query}: {body}");
    }
}

#[test]
fn what_is_done_here_leaves_traces() {
    let mut sandbox = seeded();
    let listed = notifications::list(PROJECT_ID, notifications::Kind::Smn, None);
    let list = send(&mut sandbox, listed).unwrap();
    let mut stored = list.iter().last().unwrap().clone();
    stored.scope = Scope::Complete;
    stored.operations.clear();
    let valid = domain::notification::ValidNotification::as_stored(&stored);
    send(&mut sandbox, notifications::update(PROJECT_ID, &valid)).unwrap();
    send(
        &mut sandbox,
        notifications::delete(PROJECT_ID, &[&stored.id]),
    )
    .unwrap();
    let own = TraceQuery {
        resource_id: Some(stored.id.clone()),
        ..TraceQuery::default()
    };
    let traces = send(&mut sandbox, cts::traces(PROJECT_ID, &own))
        .unwrap()
        .traces;
    let names: Vec<&str> = traces
        .iter()
        .filter_map(|t| t.trace_name.as_deref())
        .collect();
    assert_eq!(names, ["deleteNotification", "updateNotification"]);
    assert_eq!(traces[0].resource_name.as_deref(), Some("test1"));
    assert_eq!(traces[0].time_ms, Some(NOW));
}
