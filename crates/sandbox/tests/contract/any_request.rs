//! Whatever is sent, the sandbox answers, and can be kept afterwards.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use sandbox::{Outcome, PROJECT_ID, Sandbox};
use wire::http::{Method, Request, Service};

use super::{NOW, seeded};

fn segment() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::sample::select(vec![
            "v3", PROJECT_ID, "notifications", "smn", "fun", "operations", "quotas", "traces", "resources",
            "user-resources", "v2", "topics", "fgs", "functions", "snsconnectors", "appliancehealth", "test", "sandbox", "faults", "seed", "projects", "latency", "auth", "%E5%9", "%2F",
        ])
        .prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ]
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "-?[0-9]{1,20}",
        "[0-9a-f]{8}-[0-9a-f]{4}-11ef-8[0-9a-f]{3}-[0-9a-f]{12}"
    ]
}

/// Bodies that are nearly right get furthest.
fn body() -> impl Strategy<Value = String> {
    let member = proptest::sample::select(vec![
        "notification_name",
        "operation_type",
        "operations",
        "notify_user_list",
        "topic_id",
        "filter",
        "status",
        "notification_id",
        "notificationType",
        "topicArn",
        "roleArn",
        "externalId",
        "fault",
        "on",
        "times",
        "count",
        "notifications",
        "latency_ms",
        "project",
        "retry_after_s",
    ]);
    let value = prop_oneof![
        Just("null".to_owned()),
        Just("[]".to_owned()),
        Just("\"complete\"".to_owned()),
        Just("\"customized\"".to_owned()),
        Just("\"0b98e1c2-2fd6-4e33-a355-f9e12eaab88a\"".to_owned()),
        Just("\"sandbox_malformed\"".to_owned()),
        Just(r#"[{"service_type":"A","resource_type":"b","trace_names":["c"]}]"#.to_owned()),
        Just(r#"{"condition":"OR","is_support_filter":true,"rule":["code = 1",null]}"#.to_owned()),
        "\"[\\PC&&[^\"\\\\]]{0,20}\"",
        "[0-9]{1,20}",
    ];
    prop_oneof![
        vec((member, value), 0..6).prop_map(|members| {
            let members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("\"{name}\":{value}"))
                .collect();
            format!("{{{}}}", members.join(","))
        }),
        "\\PC{0,30}",
    ]
}

fn any_request() -> impl Strategy<Value = Request> {
    let names = proptest::sample::select(vec![
        "notification_id",
        "notification_name",
        "limit",
        "offset",
        "marker",
        "maxitems",
        "from",
        "to",
        "next",
        "trace_id",
        "trace_type",
        "resource_type",
    ]);
    (
        proptest::sample::select(vec![
            Service::Cts,
            Service::NetworkSecurity,
            Service::Smn,
            Service::FunctionGraph,
            Service::Iam,
        ]),
        proptest::sample::select(vec![
            Method::Get,
            Method::Post,
            Method::Put,
            Method::Patch,
            Method::Delete,
        ]),
        vec(segment(), 0..5),
        vec((names.prop_map(str::to_owned), value()), 0..4),
        option::of(body()),
    )
        .prop_map(|(service, method, segments, query, body)| Request {
            service,
            method,
            path: format!("/{}", segments.join("/")),
            query,
            headers: vec![("api-version", "v1".to_owned())],
            body,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn never_panics(requests in vec(any_request(), 1..12), now in prop_oneof![Just(NOW), any::<i64>()]) {
        let mut sandbox = seeded();
        for request in &requests {
            if let Outcome::Answer { response, .. } = sandbox.handle(request, now) {
                prop_assert!((200..600).contains(&response.status));
            }
        }
        let kept = sandbox.to_json();
        let back = Sandbox::from_json(&kept).map(|back| back.to_json());
        prop_assert_eq!(back, Some(kept));
    }
}
