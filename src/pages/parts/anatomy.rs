//! The anatomy of ARNs: their parts in columns, and between topic and role what
//! must agree.

use domain::aws::anatomy::{Anatomy, Importance, Segment, Tie, anatomy, ties};
use leptos::prelude::*;

use crate::ui::icon::icon;

const COLUMNS: [&str; 5] = ["partition", "service", "region", "account", "resource"];

fn class(segment: &Segment) -> &'static str {
    match (segment.bad, segment.importance) {
        (true, _) => "bad",
        (false, Importance::Key) => "key",
        (false, Importance::Plain) => "plain",
        (false, Importance::Dim) => "dim",
    }
}

fn row(name: &'static str, anatomy: &Anatomy) -> AnyView {
    let cell = |column: &'static str| {
        let parts = anatomy
            .labelled(column)
            .map(|s| view! { <span class=class(s)>{s.text.clone()}</span> })
            .collect_view();
        view! { <td>{parts}</td> }
    };
    view! { <tr><th scope="row">{name}</th>{COLUMNS.into_iter().map(cell).collect_view()}</tr> }.into_any()
}

fn tie_cell(tie: Option<Tie>) -> AnyView {
    match tie {
        None => view! { <td></td> }.into_any(),
        Some(tie) => {
            let (class, icon_name) = if tie.same { ("", "check") } else { ("warn", "alert") };
            view! { <td class=class><span>{icon(icon_name)}{tie.words}</span></td> }.into_any()
        }
    }
}

/// Topic, role and session of a connector, as they are being typed.
pub fn connector_anatomy(topic: Signal<String>, role: Signal<String>, notification_type: Signal<String>) -> AnyView {
    let rows = move || {
        let (topic, role) = (topic.get(), role.get());
        let ties = ties(&topic, &role, &notification_type.get());
        let tie = (ties.partition.is_some() || ties.account.is_some()).then(|| {
            view! {
                <tr class="tie">
                    <td></td>
                    {tie_cell(ties.partition)}<td></td><td></td>{tie_cell(ties.account)}<td></td>
                </tr>
            }
        });
        view! {
            {row("Topic", &anatomy(&topic))}
            {tie}
            {row("Role", &anatomy(&role))}
            {ties.session.as_ref().map(|session| row("Session", session))}
        }
    };
    view! {
        <div class="anatomy" tabindex="0" role="region" aria-label="Anatomy of topic and role">
            <table>
                <caption class="unseen">"Parts of the topic, the role, and the session that publishes"</caption>
                <thead><tr><th scope="col"><span class="unseen">"ARN"</span></th>{COLUMNS.into_iter().map(|c| view! { <th scope="col">{c}</th> }).collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
