//! The connections that could not be read, above what is made without them.

use leptos::prelude::*;
use messages::{Message, workspace as say};
use wire::explain::Subject;

use super::looked_at::Here;
use super::unread_line::UnreadLine;
use crate::components::failure_words::advice;
use crate::reactive::memo;
use crate::state::language::t;

/// More than this are shown when asked for.
const OPEN: usize = 3;

/// Why the notifications of a connection are not known, or not all of them.
fn reason(here: &Here) -> Option<Message> {
    let error = here.reading.as_ref()?.notifications_error()?;
    Some(advice(error, Subject::ListNotifications))
}

/// Says how many connections could not be read, which, and why; nothing if all were.
#[component]
pub fn UnreadConnections(
    /// The connections that are looked at.
    here: Memo<Vec<Here>>,
) -> impl IntoView {
    let failed = memo(move |_| {
        here.with(|all| {
            let failed = all.iter().filter_map(|it| {
                let name = it.connection.name.clone();
                Some((name, reason(it)?))
            });
            (failed.collect::<Vec<_>>(), all.len())
        })
    });
    move || {
        let (failed, all) = failed.get();
        let count = failed.len();
        let lines = failed.into_iter().map(|(name, reason)| {
            view! { <UnreadLine name why=t(reason) action=None /> }
        });
        let lines = lines.collect_view();
        (count > 0).then(|| {
            view! {
                <details class="raw" open=count <= OPEN>
                    <summary>
                        <span class="note warn">
                            {t(say::UnreadConnections {
                                all,
                                count,
                            })}
                        </span>
                    </summary>
                    <ul class="plan-lines">{lines}</ul>
                </details>
            }
        })
    }
}
