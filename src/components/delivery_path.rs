//! The path of a connector's messages as a chain: Network Security, the role, the topic,
//! and what is known of the two hops between them.

use domain::aws::NETWORK_SECURITY_ACCOUNT;
use leptos::prelude::*;
use screen::delivery_path::{DeliveryPath, Hop, HopKind, HopReason, HopState, Station};
use screen::field_name;
use screen::when;

use super::icon::Icon;
use crate::browser::clock;
use crate::state::language::t;

/// Class, icon and name of a state. No two have the same icon or line: color is not
/// needed.
fn tone(state: HopState) -> (&'static str, &'static str, &'static str) {
    match state {
        HopState::Confirmed => ("good", "check", "Confirmed"),
        HopState::Allowed => ("info", "document", "Allowed by policies"),
        HopState::NotChecked => ("plain", "info", "Not checked"),
        HopState::Doubtful => ("warn", "alert", "Needs attention"),
        HopState::Unknown => ("warn", "question", "Unknown"),
        HopState::Incomplete => ("plain", "edit", "Incomplete"),
        HopState::Blocked => ("bad", "x", "Blocked"),
    }
}

/// Value of `data-state`, which draws the line.
fn key(state: HopState) -> &'static str {
    match state {
        HopState::Confirmed => "confirmed",
        HopState::Allowed => "allowed",
        HopState::NotChecked | HopState::Incomplete => "open",
        HopState::Doubtful | HopState::Unknown => "unknown",
        HopState::Blocked => "blocked",
    }
}

/// The card with the path of a connector's messages.
#[component]
pub fn DeliveryPathCard(
    /// The path.
    #[prop(into)]
    path: Signal<DeliveryPath>,
) -> impl IntoView {
    view! {
        <section class="card pad delivery" aria-labelledby="delivery-title">
            <h2 id="delivery-title">"Delivery path"</h2>
            {move || {
                let path = path.get();
                view! {
                    <p class="ink-2">{summary(&path.hops)}</p>
                    <Chain path />
                }
            }}
            <p class="small ink-2">
                "Delivery to the topic’s subscribers isn’t checked. To confirm it, look at the subscribers."
            </p>
        </section>
    }
}

/// Both hops in one sentence.
fn summary(hops: &[Hop; 2]) -> &'static str {
    let worst = hops.iter().map(|hop| hop.state).min();
    match worst {
        Some(HopState::Confirmed) => "A test confirmed both hops.",
        Some(HopState::Allowed) => "The checked policies allow both hops. Send a test to confirm.",
        Some(HopState::Blocked) => "A hop is blocked: messages can’t reach the topic.",
        Some(HopState::Incomplete) => "Values are missing.",
        Some(HopState::Unknown) => "At least one hop is unknown.",
        Some(HopState::Doubtful) => "Nothing is confirmed, and a value needs attention.",
        _ => "Not everything is checked. Send a test to check both hops.",
    }
}

#[component]
fn Chain(path: DeliveryPath) -> impl IntoView {
    let DeliveryPath { role, topic, hops } = path;
    let [assume, publish] = hops;
    let account = ["AWS account ", NETWORK_SECURITY_ACCOUNT].concat();
    view! {
        <ol class="chain">
            <li class="station">
                <span class="what">"Sender"</span>
                <b>"Network Security"</b>
                <span class="sub">{account}</span>
            </li>
            <HopItem hop=assume />
            <StationItem what="Role" station=role />
            <HopItem hop=publish />
            <StationItem what="Topic" station=topic />
        </ol>
    }
}

/// The role or the topic.
#[component]
fn StationItem(what: &'static str, station: Option<Station>) -> impl IntoView {
    let content = match station {
        None => view! { <span class="dim">"No valid ARN"</span> }.into_any(),
        Some(station) => {
            let region = station
                .region
                .map(|region| view! { <span class="sub">{region}</span> });
            view! {
                <b>
                    <code>
                        <bdi>{station.name}</bdi>
                    </code>
                </b>
                <span class="sub">{station.account}</span>
                {region}
            }
            .into_any()
        }
    };
    view! {
        <li class="station">
            <span class="what">{what}</span>
            {content}
        </li>
    }
}

#[component]
fn HopItem(hop: Hop) -> impl IntoView {
    let (class, icon, label) = tone(hop.state);
    let action = match hop.kind {
        HopKind::AssumeRole => "sts:AssumeRole",
        HopKind::Publish => "sns:Publish",
    };
    let kind = hop.kind;
    let reasons = hop
        .reasons
        .into_iter()
        .map(|reason| view! { <li>{words(kind, &reason)}</li> })
        .collect_view();
    view! {
        <li class="hop" data-state=key(hop.state)>
            <span class=["note ", class].concat()>
                <Icon name=icon />
                {label}
            </span>
            <code>{action}</code>
            <ul>{reasons}</ul>
        </li>
    }
}

/// A reason as a sentence.
fn words(kind: HopKind, reason: &HopReason) -> String {
    let at = |at_ms: &i64| when::exact(*at_ms, clock::offset_minutes());
    let named = |field: &str, rest: &str| [&t(field_name::of_connector(field)), rest].concat();
    match reason {
        HopReason::TestDelivered { at_ms, status } => {
            format!("Test delivered (status {status}), {}.", at(at_ms))
        }
        HopReason::TestAccepted { at_ms } => format!(
            "Test accepted (status 202), {}. The response doesn’t say whether it was delivered.",
            at(at_ms)
        ),
        HopReason::TestFailed { at_ms } => format!(
            "Test failed (status 500), {}. This hop or the other one might be the cause.",
            at(at_ms)
        ),
        HopReason::PoliciesAllow => "The policies checked in AWS setup allow it.".to_owned(),
        HopReason::PoliciesDeny => "The policies checked in AWS setup don’t allow it.".to_owned(),
        HopReason::PoliciesLackGrant => {
            "The policies checked in AWS setup don’t allow it. Other policies of the role could."
                .to_owned()
        }
        HopReason::PoliciesUndecided => {
            "The policies checked in AWS setup don’t decide it.".to_owned()
        }
        HopReason::PartitionsDiffer => "Role and topic are in different partitions.".to_owned(),
        HopReason::CrossAccount => {
            "Cross-account: role policy and topic policy must both allow it.".to_owned()
        }
        HopReason::Missing(field) => named(field, " not entered."),
        HopReason::Invalid(field) => named(field, " isn’t valid."),
        HopReason::Warned(field) => named(field, " has a warning."),
        HopReason::NothingChecked => match kind {
            HopKind::AssumeRole => "Trust policy and external ID not checked.",
            HopKind::Publish => "Permission and topic encryption not checked.",
        }
        .to_owned(),
    }
}
