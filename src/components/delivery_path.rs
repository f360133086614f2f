//! The path of a connector's messages as a chain: Network Security, the role, the topic,
//! and what is known of the two hops between them.

use domain::aws::NETWORK_SECURITY_ACCOUNT;
use leptos::prelude::*;
use messages::{Message, connectors as words};
use screen::delivery_path::{DeliveryPath, Hop, HopKind, HopReason, HopState, HopValue, Station};

use super::icon::Icon;
use super::name::Name;
use crate::state::language::{exact, t};

/// Class, icon and name of a state. No two have the same icon or line: color is not
/// needed.
fn tone(state: HopState) -> (&'static str, &'static str, Message) {
    match state {
        HopState::Confirmed => ("good", "check", words::HOP_CONFIRMED),
        HopState::Allowed => ("info", "document", words::HOP_ALLOWED),
        HopState::NotChecked => ("plain", "info", words::HOP_NOT_CHECKED),
        HopState::Doubtful => ("warn", "alert", words::HOP_DOUBTFUL),
        HopState::Unknown => ("warn", "question", words::HOP_UNKNOWN),
        HopState::Incomplete => ("plain", "edit", words::HOP_INCOMPLETE),
        HopState::Blocked => ("bad", "x", words::HOP_BLOCKED),
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
            <h2 id="delivery-title">{t(words::DELIVERY_PATH)}</h2>
            {move || {
                let path = path.get();
                view! {
                    <p class="ink-2">{t(summary(&path.hops))}</p>
                    <Chain path />
                }
            }}
            <p class="small ink-2">{t(words::SUBSCRIBERS_NOT_CHECKED)}</p>
        </section>
    }
}

/// Both hops in one sentence.
fn summary(hops: &[Hop; 2]) -> Message {
    let worst = hops.iter().map(|hop| hop.state).min();
    match worst {
        Some(HopState::Confirmed) => words::PATH_CONFIRMED,
        Some(HopState::Allowed) => words::PATH_ALLOWED,
        Some(HopState::Blocked) => words::PATH_BLOCKED,
        Some(HopState::Incomplete) => words::PATH_INCOMPLETE,
        Some(HopState::Unknown) => words::PATH_UNKNOWN,
        Some(HopState::Doubtful) => words::PATH_DOUBTFUL,
        _ => words::PATH_NOT_CHECKED,
    }
}

#[component]
fn Chain(path: DeliveryPath) -> impl IntoView {
    let DeliveryPath { role, topic, hops } = path;
    let missing = |value| {
        let reason = HopReason::Missing(value);
        hops.iter().any(|hop| hop.reasons.contains(&reason))
    };
    let (no_role, no_topic) = (missing(HopValue::Role), missing(HopValue::Topic));
    let [assume, publish] = hops;
    let account = words::SenderAccount {
        account: NETWORK_SECURITY_ACCOUNT.into(),
    };
    view! {
        <ol class="chain">
            <li class="station">
                <span class="what">{t(words::SENDER)}</span>
                <b>"Network Security"</b>
                <span class="sub">{t(account)}</span>
            </li>
            <HopItem hop=assume />
            <StationItem what=t(words::ROLE) station=role missing=no_role />
            <HopItem hop=publish />
            <StationItem what=t(words::TOPIC) station=topic missing=no_topic />
        </ol>
    }
}

/// The role or the topic.
#[component]
fn StationItem(
    what: String,
    station: Option<Station>,
    /// Whether nothing is entered.
    missing: bool,
) -> impl IntoView {
    let content = match station {
        None if missing => {
            view! { <span class="dim">{t(words::STATION_MISSING)}</span> }.into_any()
        }
        None => view! { <span class="dim">{t(words::NO_VALID_ARN)}</span> }.into_any(),
        Some(station) => {
            let region = station
                .region
                .map(|region| view! { <span class="sub">{region}</span> });
            view! {
                <b>
                    <code>
                        <Name name=station.name />
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
        .map(|reason| view! { <li>{t(sentence(kind, &reason))}</li> })
        .collect_view();
    view! {
        <li class="hop" data-state=key(hop.state)>
            <span class=["note ", class].concat()>
                <Icon name=icon />
                {t(label)}
            </span>
            <code>{action}</code>
            <ul>{reasons}</ul>
        </li>
    }
}

/// A reason as a sentence.
fn sentence(kind: HopKind, reason: &HopReason) -> Message {
    let at = |at_ms: &i64| exact(*at_ms).into();
    match reason {
        HopReason::TestDelivered { at_ms, status } => words::TestDelivered {
            status: status.to_string().into(),
            time: at(at_ms),
        }
        .into(),
        HopReason::TestAccepted { at_ms } => words::TestOnlyAccepted { time: at(at_ms) }.into(),
        HopReason::TestFailed { at_ms } => words::TestNotDelivered { time: at(at_ms) }.into(),
        HopReason::PoliciesAllow => words::POLICIES_ALLOW,
        HopReason::PoliciesDeny => words::POLICIES_DENY,
        HopReason::PoliciesLackGrant => words::POLICIES_LACK_GRANT,
        HopReason::PoliciesUndecided => words::POLICIES_UNDECIDED,
        HopReason::PartitionsDiffer => words::PARTITIONS_DIFFER,
        HopReason::CrossAccount => words::CROSS_ACCOUNT,
        HopReason::Missing(HopValue::Role) => words::ROLE_MISSING,
        HopReason::Missing(HopValue::Topic) => words::TOPIC_MISSING,
        HopReason::Missing(HopValue::ExternalId) => words::EXTERNAL_ID_MISSING,
        HopReason::Invalid(HopValue::Role) => words::ROLE_INVALID,
        HopReason::Invalid(HopValue::Topic) => words::TOPIC_INVALID,
        HopReason::Invalid(HopValue::ExternalId) => words::EXTERNAL_ID_INVALID,
        HopReason::Warned(HopValue::Role) => words::ROLE_WARNED,
        HopReason::Warned(HopValue::Topic) => words::TOPIC_WARNED,
        HopReason::Warned(HopValue::ExternalId) => words::EXTERNAL_ID_WARNED,
        HopReason::NothingChecked => match kind {
            HopKind::AssumeRole => words::TRUST_NOT_CHECKED,
            HopKind::Publish => words::PUBLISH_NOT_CHECKED,
        },
    }
}
