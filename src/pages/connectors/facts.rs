//! What the rows of connectors show, of one connection or of all.

use domain::aws::RoleArn;
use domain::connector::Connector;
use leptos::prelude::*;
use messages::connectors as words;
use screen::connector_list::ConnectorRow;

use crate::components::name::breakable;
use crate::components::verdict::VerdictCell;
use crate::state::language::t;

/// The cells of topic, role, account and verdict.
#[component]
pub fn ConnectorFacts(
    /// The connector, which can change while the row stays.
    #[prop(into)]
    shown: Signal<(Connector, ConnectorRow)>,
) -> impl IntoView {
    let text =
        move |of: fn(&ConnectorRow) -> &String| move || shown.with(|(_, row)| of(row).clone());
    let topic = move || shown.with(|(_, row)| breakable(&row.topic_name));
    let role = move || shown.with(|(_, row)| in_words(&row.role_name));
    let role_path = move || shown.with(|(connector, _)| role_path(&connector.role_arn));
    let role_account = move || {
        let other = shown.with(|(_, row)| {
            (row.account != row.role_account).then(|| {
                let account = row.role_account.as_str().into();
                t(words::RoleAccount { account })
            })
        });
        other.map(|account| view! { <span class="sub">{account}</span> })
    };
    view! {
        <td data-column="topic" data-label=t(words::TOPIC)>
            <code>{topic}</code>
            <span class="sub">{text(|row| &row.region)}</span>
        </td>
        <td data-column="role" data-label=t(words::ROLE)>
            <code>{role}</code>
            <span class="sub">{role_path}</span>
        </td>
        <td data-column="account" data-label=t(words::ACCOUNT)>
            <code>{text(|row| &row.account)}</code>
            {role_account}
        </td>
        <td data-column="verdict">
            {move || {
                let verdict = shown.with(|(_, row)| row.verdict.clone());
                view! { <VerdictCell verdict /> }
            }}
        </td>
    }
}

/// The name of a role, which breaks before its capitals rather than in the middle of a word.
fn in_words(name: &str) -> impl IntoView + use<> {
    let starts = name.char_indices().skip(1);
    let starts = starts.filter(|(_, letter)| letter.is_uppercase());
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    let from = std::iter::once(0).chain(starts.iter().copied());
    let to = starts.iter().copied().chain([name.len()]);
    let words = from.zip(to).filter_map(|(from, to)| name.get(from..to));
    words
        .map(|word| {
            view! {
                {breakable(word)}
                <wbr />
            }
        })
        .collect_view()
}

/// The path of a role, which IAM keeps but session names drop.
fn role_path(arn: &str) -> String {
    RoleArn::parse(arn).map_or_else(
        |_| String::new(),
        |role| role.path().trim_matches('/').to_owned(),
    )
}
