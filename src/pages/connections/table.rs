//! The connections as a table: where each one leads, and what is known about whether its
//! services answer.

use leptos::prelude::*;
use messages::{Arg, connections_page, page, shell};
use screen::connection::{Connection, regions};
use screen::route::Route;
use screen::when;

use super::{Editing, ask_to_remove, open, switch_to};
use crate::components::button::LinkButton;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::{ago, exact, of_name, t};
use crate::state::session::surroundings;
use crate::state::use_app;

/// Every connection.
#[component]
pub fn ConnectionTable(
    /// The connection being edited.
    editing: Editing,
) -> impl IntoView {
    let session = use_app().session;
    let connections = memo(move |_| session.all());
    let used = memo(move |_| session.connection().id.clone());
    view! {
        <div class="card scroller">
            <table class="list cards connections">
                <caption class="unseen">{t(page::CONNECTIONS)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(connections_page::CONNECTION)}</th>
                        <th scope="col">{t(connections_page::PROJECT)}</th>
                        <th scope="col">{t(connections_page::REGION)}</th>
                        <th scope="col">{t(connections_page::STATE)}</th>
                        <th scope="col">{t(connections_page::LAST_CHECK)}</th>
                        <th scope="col">
                            <span class="unseen">{t(connections_page::ACTIONS)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || connections.get()
                        key=|connection| connection.id.clone()
                        children=move |first| {
                            view! { <ConnectionRow connections first used editing /> }
                        }
                    />
                </tbody>
            </table>
        </div>
    }
}

/// A connection and what can be done with it. The row stays, with the focus in it, while
/// what it shows changes.
#[component]
fn ConnectionRow(
    /// All connections: this one is looked up by its id.
    connections: Memo<Vec<Connection>>,
    /// The connection as it is at first.
    first: Connection,
    /// Id of the one in use.
    used: Memo<String>,
    editing: Editing,
) -> impl IntoView {
    let id = first.id.clone();
    let connection = memo(move |last: Option<&Connection>| {
        let now = connections.with(|all| all.iter().find(|c| c.id == first.id).cloned());
        now.unwrap_or_else(|| last.unwrap_or(&first).clone())
    });
    let in_use = memo(move |_| used.with(|used| *used == id));
    let marks = move || {
        connection.with(|c| {
            let marks = [
                (c.read_only, shell::READ_ONLY),
                (c.provided && !c.is_sandbox(), connections_page::PROVIDED),
            ];
            let marks = marks.into_iter().filter(|(is, _)| *is);
            marks
                .map(|(_, words)| view! { <span class="badge">{t(words)}</span> })
                .collect_view()
        })
    };
    let name = move || connection.with(|c| t(c.name()));
    view! {
        <tr aria-current=move || in_use.get().then_some("true")>
            <td data-label=t(connections_page::CONNECTION)>
                <span class="title">
                    <bdi lang=move || of_name(&name())>{name}</bdi>
                </span>
                <span class="sub">
                    <Show when=move || in_use.get()>
                        <span class="state on">{t(connections_page::ACTIVE)}</span>
                    </Show>
                    {marks}
                </span>
            </td>
            <td data-label=t(
                connections_page::PROJECT,
            )>
                {move || {
                    let project = connection.with(|c| surroundings(c).project_id);
                    project.map(|id| view! { <code>{id}</code> })
                }}
            </td>
            <td data-label=t(connections_page::REGION)>{move || connection.with(places)}</td>
            <Reached connection />
            <td class="acts">
                <RowActions connection in_use editing />
            </td>
        </tr>
    }
}

/// Where the services of a connection are: a region, or the host or path of a proxy.
fn places(connection: &Connection) -> impl IntoView + use<> {
    let at = |region: Option<String>, url: &screen::connection::base_url::BaseUrl| {
        let host = if url.is_own_site() {
            url.as_str()
        } else {
            url.host()
        };
        region.unwrap_or_else(|| host.to_owned())
    };
    let network_security = connection.network_security().map(|n| {
        let region = regions::network_security_region_in(n.base_url.host());
        (
            at(region.map(str::to_owned), &n.base_url),
            t(connections_page::NETWORK_SECURITY),
        )
    });
    let cts = connection.cts().map(|c| {
        let known = regions::cts_region_of(c.base_url.host()).map(|region| t(region.label()));
        let given = Some(&c.region).filter(|name| !name.is_empty()).cloned();
        (at(known.or(given), &c.base_url), t(c.site.label()))
    });
    let region = surroundings(connection).region;
    let sandbox = region.filter(|_| connection.is_sandbox());
    let sandbox = sandbox.map(|region| (region, t(connections_page::BUILT_IN)));
    let all = [network_security, cts, sandbox].into_iter().flatten();
    all.map(|(place, of)| {
        view! {
            <span class="place">{place}</span>
            <span class="sub">{of}</span>
        }
    })
    .collect_view()
}

/// Two cells: whether the services answer, as far as anybody knows, and since when.
#[component]
fn Reached(connection: Memo<Connection>) -> impl IntoView {
    let session = use_app().session;
    let known = memo(move |_| connection.with(|c| session.last_reached(&c.id)));
    let state = move || {
        connection.with(|c| {
            let known = known.get();
            view! {
                <span class="reached">
                    <span class=known.worst(c).class()></span>
                    <span>{t(known.words(c))}</span>
                </span>
            }
        })
    };
    let time = move || {
        let ms = known.get().at?;
        Some(view! {
            <time datetime=when::machine(ms) title=exact(ms)>
                {ago(ms)}
            </time>
        })
    };
    view! {
        <td data-label=t(connections_page::STATE)>{state}</td>
        <td data-label=t(connections_page::LAST_CHECK)>{time}</td>
    }
}

/// What can be done with a connection.
#[component]
fn RowActions(connection: Memo<Connection>, in_use: Memo<bool>, editing: Editing) -> impl IntoView {
    let app = use_app();
    let check = StoredValue::new(app.nav.href(&Route::Check));
    let id = move || connection.with_untracked(|c| c.id.clone());
    let label = move || Arg::from(connection.with(|c| c.name()));
    let edit = move || {
        t(connections_page::EditNamed {
            connection: label(),
        })
    };
    let remove = move || {
        t(connections_page::RemoveNamed {
            connection: label(),
        })
    };
    view! {
        <Show
            when=move || in_use.get()
            fallback=move || {
                view! {
                    <button
                        type="button"
                        class="btn slim"
                        aria-label=move || {
                            t(shell::PaletteSwitch {
                                connection: label(),
                            })
                        }
                        on:click=move |_| switch_to(app, &id())
                    >
                        {t(connections_page::SWITCH)}
                    </button>
                }
            }
        >
            <LinkButton
                class="btn slim"
                label=t(connections_page::TEST_CONNECTION)
                href=check.get_value()
            />
        </Show>
        <Show when=move || connection.with(|c| !c.provided)>
            <button
                type="button"
                class="btn quiet icon-only"
                title=edit
                aria-label=edit
                on:click=move |_| open(app, editing, Some(id()))
            >
                <Icon name="edit" />
            </button>
            <button
                type="button"
                class="btn quiet icon-only bad"
                title=remove
                aria-label=remove
                on:click=move |_| ask_to_remove(app, &connection.get_untracked())
            >
                <Icon name="trash" />
            </button>
        </Show>
    }
}
