//! The anatomy of ARNs: their parts in columns, and between topic and role what must
//! agree.

use domain::aws::anatomy::{
    Agreement, Anatomy, Importance, Segment, anatomy, role_meant, ties, topic_meant,
};
use leptos::prelude::*;
use messages::{Message, connectors as words};

use super::icon::Icon;
use crate::state::language::t;

/// The columns, as [`Anatomy::labelled`] calls them.
const COLUMNS: [&str; 5] = ["partition", "service", "region", "account", "resource"];

fn class(segment: &Segment) -> &'static str {
    match (segment.bad, segment.importance) {
        (true, _) => "bad",
        (false, Importance::Key) => "strong",
        (false, Importance::Plain) => "plain",
        (false, Importance::Dim) => "dim",
    }
}

/// What a column is called.
fn heading(column: &str) -> Message {
    match column {
        "partition" => words::PARTITION,
        "service" => words::SERVICE,
        "region" => words::REGION,
        "account" => words::ACCOUNT_PART,
        _ => words::RESOURCE,
    }
}

/// Topic, role and session of a connector, as they are being typed.
#[component]
pub fn ConnectorAnatomy(
    /// The topic's ARN.
    #[prop(into)]
    topic: Signal<String>,
    /// The role's ARN.
    #[prop(into)]
    role: Signal<String>,
    /// The notification type, which is part of the session's name.
    #[prop(into)]
    notification_type: Signal<String>,
) -> impl IntoView {
    let rows = move || {
        let (topic, role) = (topic.get(), role.get());
        let ties = ties(&topic, &role, &notification_type.get());
        let tied = ties.partition.is_some() || ties.account.is_some();
        view! {
            <AnatomyRow name=t(words::TOPIC) anatomy=anatomy(&topic_meant(&topic)) />
            {tied.then(|| view! { <TieRow partition=ties.partition account=ties.account /> })}
            <AnatomyRow name=t(words::ROLE) anatomy=anatomy(&role_meant(&role)) />
            {ties
                .session
                .map(|session| view! { <AnatomyRow name=t(words::SESSION) anatomy=session /> })}
        }
    };
    let columns = COLUMNS.map(|column| view! { <th scope="col">{t(heading(column))}</th> });
    view! {
        <div class="anatomy" tabindex="0" role="region" aria-label=t(words::ANATOMY)>
            <table>
                <caption class="unseen">{t(words::ANATOMY_CAPTION)}</caption>
                <thead>
                    <tr>
                        <th scope="col">
                            <span class="unseen">{t(words::ARN)}</span>
                        </th>
                        {columns.into_iter().collect_view()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The parts of one ARN.
#[component]
fn AnatomyRow(name: String, anatomy: Anatomy) -> impl IntoView {
    let cells = COLUMNS.map(|column| {
        let parts = anatomy
            .labelled(column)
            .map(|segment| {
                // A line is broken behind a path rather than in a name.
                let ends = segment.text.ends_with('/').then(|| view! { <wbr /> });
                let text = segment.instead.clone().map_or(segment.text.clone(), t);
                view! {
                    <span class=class(segment)>{text}</span>
                    {ends}
                }
            })
            .collect_view();
        view! { <td data-label=t(heading(column))>{parts}</td> }
    });
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells.into_iter().collect_view()}
        </tr>
    }
}

/// What must agree between topic and role.
#[component]
fn TieRow(partition: Option<Agreement>, account: Option<Agreement>) -> impl IntoView {
    view! {
        <tr class="tie">
            <td></td>
            {tie_cell("partition", partition)}
            <td></td>
            <td></td>
            {tie_cell("account", account)}
            <td></td>
        </tr>
    }
}

fn tie_cell(column: &'static str, tie: Option<Agreement>) -> AnyView {
    let Some(tie) = tie else {
        return view! { <td></td> }.into_any();
    };
    let (class, icon) = if tie.same {
        ("", "check")
    } else {
        ("warn", "alert")
    };
    view! {
        <td class=class data-label=t(heading(column))>
            <span>
                <Icon name=icon />
                {t(tie.words)}
            </span>
        </td>
    }
    .into_any()
}
