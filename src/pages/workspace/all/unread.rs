//! Where a list of all connections could not be read, beside what was.

use leptos::prelude::*;
use messages::{notifications as words, workspace as say};
use screen::connection::Connection;
use screen::workspace::{Besides, ConnectionReading};
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;

use super::super::sign_in;
use super::super::unread_line::UnreadLine;
use crate::components::button::Button;
use crate::components::failure_words::advice;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// More connections than this are not listed.
const MOST: usize = 10;

/// A connection whose list could not be read.
#[derive(Clone, PartialEq)]
struct Failed {
    id: String,
    name: String,
    why: String,
    is_signed_out: bool,
}

/// The connections whose list could not be read, and why.
#[component]
pub fn Unread(
    /// Changes when connections were read.
    steps: Memo<Result<Vec<usize>, usize>>,
    /// Whether a connection has such a list.
    is_at: fn(&Connection) -> bool,
    /// Why it could not be read.
    error: for<'a> fn(&'a ConnectionReading) -> Option<&'a ApiError>,
    /// Whose credentials it takes.
    service: Service,
    /// What was read.
    subject: Subject,
) -> impl IntoView {
    let app = use_app();
    let failed = memo(move |_| {
        steps.with(|_| ());
        let connections = app.workspace.connections(app.session).into_iter();
        let failed = connections.filter(is_at).filter_map(|connection| {
            let reading = untrack(|| app.workspace.reading(&connection.id))?;
            let error = error(&reading)?;
            Some(Failed {
                name: t(connection.name()),
                id: connection.id,
                why: t(advice(error, subject)),
                is_signed_out: error.is_signed_out(),
            })
        });
        failed.collect::<Vec<_>>()
    });
    let line = move |one: Failed| {
        let Failed { id, name, why, .. } = one;
        let sign_in = one.is_signed_out.then(|| {
            let press = move || sign_in(app, &id, service, Besides::default());
            view! { <Button class="btn slim" label=t(say::SIGN_IN) on_press=press /> }.into_any()
        });
        view! { <UnreadLine name why action=sign_in /> }
    };
    move || {
        let failed = failed.get();
        let count = failed.len();
        let more = count.saturating_sub(MOST);
        let more = (more > 0).then(|| view! { <li>{t(words::MoreNames { count: more })}</li> });
        (count > 0).then(|| {
            view! {
                <div class="alert warn" role="status">
                    <h2>
                        <Icon name="info" />
                        <span>{t(say::NotLoadedAt { count })}</span>
                    </h2>
                    <ul class="plan-lines">
                        {failed.into_iter().take(MOST).map(line).collect_view()} {more}
                    </ul>
                </div>
            }
        })
    }
}
