//! Where the two services are reached: the connections, and the form of one.

mod form;
mod region;
mod table;

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{component, connection, connections_page, page};
use screen::connection::Connection;
use screen::connection::file::{additions, read};
use screen::connection::form::ConnectionForm;
use screen::list_query::ListQuery;
use screen::route::{Route, Section};

use form::ConnectionEditor;
use table::ConnectionTable;

use crate::browser::dom::Event;
use crate::browser::{clock, dom, file};
use crate::components::button::Button;
use crate::components::head::Head;
use crate::state::language::t;
use crate::state::question::Question;
use crate::state::{App, use_app};

/// The connection being edited, if any: its id, `None` for a new one.
type Editing = RwSignal<Option<Option<String>>>;

/// The connections, and the form of one that is being edited.
#[component]
pub fn ConnectionsPage() -> impl IntoView {
    let session = use_app().session;
    let known = |id: &Option<String>| {
        let all = untrack(|| session.all());
        let mut own = all.iter().filter(|connection| !connection.provided);
        id.is_none() || own.any(|connection| Some(&connection.id) == id.as_ref())
    };
    let draft = form::kept_draft().map(|draft| draft.id);
    let draft = draft.filter(|id| session.may_have_own() && known(id));
    let editing = Editing::new(draft);
    let words = || t(connections_page::ABOUT);
    let head = if session.may_have_own() {
        view! { <Head title=|| t(page::CONNECTIONS) words actions=move || view! { <Tools editing /> } /> }
            .into_any()
    } else {
        view! { <Head title=|| t(page::CONNECTIONS) words /> }.into_any()
    };
    view! {
        {head}
        <div class="stack">
            <ConnectionTable editing />
            {move || editing.get().map(|id| view! { <EditedConnection editing id /> })}
        </div>
    }
}

/// What can be done with the connections as a whole.
#[component]
fn Tools(editing: Editing) -> impl IntoView {
    let app = use_app();
    let export = move || {
        file::offer("connections.json", &app.session.own_as_text());
    };
    view! {
        <Button label=t(connections_page::EXPORT) on_press=export />
        <label class="btn">
            {t(connections_page::IMPORT)}
            <input
                class="unseen"
                type="file"
                accept=".json,application/json"
                on:change=move |event| import(app, event)
            />
        </label>
        <Button
            class="btn primary"
            icon="plus"
            label=t(connections_page::NEW_CONNECTION)
            attr:aria-keyshortcuts="n"
            on_press=move || open(app, editing, None)
        />
    }
}

/// Adds the connections of a file; says what is wrong with it where it cannot.
fn import(app: App, event: Event) {
    spawn_local(async move {
        let Some((name, text)) = file::chosen(event).await else {
            return;
        };
        let now = clock::now_ms();
        match read(&text, &|at| format!("c{now}-{at}")) {
            Ok(imported) => {
                let new = additions(&untrack(|| app.session.all()), imported);
                for connection in &new {
                    app.session.save(connection);
                }
                let words = connections_page::Imported {
                    count: new.len(),
                    name: name.into(),
                };
                app.flashes.success(words, None);
            }
            Err(error) => {
                let words = connections_page::NotImported {
                    message: error.message.into(),
                    name: name.into(),
                    place: error.place.into(),
                };
                app.flashes.failure(words, None);
            }
        }
    });
}

/// Opens the form, unless another one has unsaved changes: then it asks first.
fn open(app: App, editing: Editing, id: Option<String>) {
    let show = app.callback(move || {
        editing.set(Some(id.clone()));
        dom::focus_soon("connection-title");
    });
    app.nav.leave(show, app.callback(|| {}));
}

/// Uses a connection and loads what it has. A page about a thing of the old
/// connection gives way to the list of such things.
pub fn switch(app: App, connection: &Connection) {
    app.session.use_connection(connection);
    app.simulation.forget();
    app.flashes.clear();
    match app.nav.route_now().section() {
        Some(Section::Connectors) => app.nav.open(Route::Connectors(ListQuery::default())),
        Some(Section::Notifications) => app.nav.open(Route::Notifications(ListQuery::default())),
        _ => {}
    }
    app.store.start_over();
}

/// Uses the connection of that id, after asking if a form has unsaved changes.
pub fn switch_to(app: App, id: &str) {
    let all = untrack(|| app.session.all());
    let Some(connection) = all.into_iter().find(|c| c.id == id) else {
        return;
    };
    let used = app.session.connection_now();
    app.nav.leave(
        app.callback(move || {
            switch(app, &connection);
            let name = connection.name().into();
            app.flashes.success(connection::InUse { name }, None);
        }),
        // The select shows the connection in use again.
        app.callback(move || app.session.keep_using(&used)),
    );
}

/// Forgets every credential and asks for them again before anything is sent.
pub fn lock(app: App) {
    app.session.vault.forget(None);
    app.store.start_over();
}

fn ask_to_remove(app: App, connection: &Connection) {
    let connection = connection.clone();
    app.ask(|| Question {
        title: t(connections_page::RemoveQuestion {
            connection: connection.name().into(),
        }),
        body: vec![t(connections_page::REMOVE_WHAT)],
        yes: t(connections_page::REMOVE),
        no: t(component::CANCEL),
        word: None,
        act: Callback::new(move |()| {
            app.session.remove(&connection.id);
            app.workspace.forget(&connection.id);
            if app.session.connection_now().id == connection.id
                && let Some(first) = app.session.all().first()
            {
                switch(app, first);
            }
        }),
        decline: None,
    });
}

/// The form of the connection of that id, or of a new one.
#[component]
fn EditedConnection(editing: Editing, id: Option<String>) -> impl IntoView {
    let all = use_app().session.all();
    let stored = all.iter().find(|c| Some(&c.id) == id.as_ref());
    let taken: Vec<String> = all
        .iter()
        .filter(|c| Some(&c.id) != id.as_ref())
        .map(|c| t(c.name()))
        .collect();
    let start = stored.map_or_else(
        || ConnectionForm {
            use_network_security: true,
            use_cts: true,
            ..ConnectionForm::default()
        },
        ConnectionForm::from,
    );
    view! { <ConnectionEditor id start taken on_close=move || editing.set(None) /> }
}
