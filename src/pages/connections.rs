//! Where the two services are reached: the connections, and the form of one.

mod form;

use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::connection::Connection;
use screen::connection::file::{additions, read};
use screen::connection::form::ConnectionForm;
use screen::list_query::ListQuery;
use screen::route::{Route, Section};

use crate::browser::dom::Event;
use crate::browser::{clock, dom, file};
use crate::pages::parts::head::head;
use crate::state::App;
use crate::state::flashes::about;
use crate::state::session::summary;
use crate::ui::button::{button, link_button};
use crate::ui::confirm::Question;
use crate::view::{El, Node, el, group, live};

/// The connection being edited, if any: its id, `None` for a new one.
type Editing = RwSignal<Option<Option<String>>>;

/// The page.
pub fn page(app: App) -> Node {
    let all = untrack(|| app.session.all());
    let known = |id: &Option<String>| {
        let mut own = all.iter().filter(|connection| !connection.provided);
        id.is_none() || own.any(|connection| Some(&connection.id) == id.as_ref())
    };
    let draft = form::kept_draft().map(|draft| draft.id);
    let draft = draft.filter(|id| app.session.may_have_own() && known(id));
    let editing: Editing = RwSignal::new(draft);
    let cards = move || {
        let used = app.session.connection().id.clone();
        let all = app.session.all().into_iter();
        all.map(|connection| card(app, editing, connection, &used))
            .collect::<Node>()
    };
    group([
        head(
            "Connections",
            "Where the console reaches the two services. Connections are kept in this \
             browser, without credentials: those are asked for when needed.",
            app.session.may_have_own().then(|| tools(app, editing)),
        ),
        el("div")
            .class("stack")
            .child(el("ul").class("stack").child(live(cards)))
            .child(live(move || {
                editing.get().map(|id| edited(app, editing, id))
            }))
            .node(),
    ])
}

fn tools(app: App, editing: Editing) -> Node {
    let import = el("label").class("btn").text("Import").child(
        el("input")
            .class("unseen")
            .attr("type", "file")
            .attr("accept", ".json,application/json")
            .on("change", move |e| import(app, e)),
    );
    group([
        button("btn", None, "Export", move || {
            file::offer("connections.json", &app.session.own_as_text());
        }),
        import.node(),
        button("btn primary", Some("plus"), "New connection", move || {
            open(app, editing, None);
        }),
    ])
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
                let words = match new.len() {
                    0 => "holds nothing that is not here already.".to_owned(),
                    1 => "brought 1 connection.".to_owned(),
                    many => format!("brought {many} connections."),
                };
                app.flashes.success(about(&name, words), None);
            }
            Err(fault) => {
                let words = format!("was not read. At {}: {}", fault.place, fault.message);
                app.flashes.failure(about(&name, words), None);
            }
        }
    });
}

/// Opens the form, unless another one has unsaved changes: then it asks first.
fn open(app: App, editing: Editing, id: Option<String>) {
    let show = Callback::new(move |()| {
        editing.set(Some(id.clone()));
        dom::focus_soon("connection-title");
    });
    app.nav.leave(show, Callback::new(|()| {}));
}

fn card(app: App, editing: Editing, connection: Connection, used: &str) -> El {
    let in_use = connection.id == used;
    let provided = connection.provided && !connection.is_sandbox();
    let name = connection.label.clone();
    let (switched, removed, id) = (
        connection.clone(),
        connection.clone(),
        connection.id.clone(),
    );
    let using = move || switch_to(app, &switched.id);
    let own = !connection.provided;
    el("li")
        .class("card pad")
        .child(
            el("div")
                .class("sect-head")
                .child(el("h2").child(name.clone()))
                .child(in_use.then(|| el("span").class("state on").text("In use")))
                .child(
                    connection
                        .read_only
                        .then(|| el("span").class("badge").text("read-only")),
                )
                .child(provided.then(|| el("span").class("badge").text("comes with this site"))),
        )
        .child(el("p").class("ink-2 wrap").child(summary(&connection)))
        .child(
            el("div")
                .class("row")
                .child((!in_use).then(|| named("Use", &name, using)))
                .child(in_use.then(|| {
                    link_button(
                        "btn slim",
                        None,
                        "Check what works",
                        app.nav.href(&Route::Check),
                    )
                }))
                .child(
                    own.then(|| named("Edit", &name, move || open(app, editing, Some(id.clone())))),
                )
                .child(own.then(|| named("Remove", &name, move || ask_to_remove(app, &removed)))),
        )
}

/// A button whose accessible name says which connection it is about.
fn named(verb: &'static str, name: &str, press: impl Fn() + 'static) -> El {
    el("button")
        .attr("type", "button")
        .class("btn slim")
        .attr("aria-label", format!("{verb} {name}"))
        .on("click", move |_| press())
        .text(verb)
}

/// Uses a connection and loads what it has. A page about a thing of the old
/// connection gives way to the list of such things.
pub fn switch(app: App, connection: &Connection) {
    app.session.use_connection(connection);
    app.simulation.forget();
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
        Callback::new(move |()| {
            switch(app, &connection);
            app.flashes
                .success(about(&connection.label, "is in use."), None);
        }),
        // The select shows the connection in use again.
        Callback::new(move |()| app.session.keep_using(&used)),
    );
}

/// Forgets every credential and asks for them again before anything is sent.
pub fn lock(app: App) {
    app.session.vault.forget(None);
    app.store.start_over();
}

fn ask_to_remove(app: App, connection: &Connection) {
    let connection = connection.clone();
    app.asking.set(Some(Question {
        title: format!("Remove “{}”?", connection.label),
        body: vec!["Only this browser forgets it. Nothing changes at the services.".to_owned()],
        yes: "Remove",
        no: "Keep it",
        word: None,
        act: Callback::new(move |()| {
            app.session.remove(&connection.id);
            if app.session.connection_now().id == connection.id
                && let Some(first) = app.session.all().first()
            {
                switch(app, first);
            }
        }),
        decline: None,
    }));
}

fn edited(app: App, editing: Editing, id: Option<String>) -> Node {
    let all = untrack(|| app.session.all());
    let stored = all.iter().find(|c| Some(&c.id) == id.as_ref());
    let taken: Vec<String> = all
        .iter()
        .filter(|c| Some(&c.id) != id.as_ref())
        .map(|c| c.label.clone())
        .collect();
    let form = stored.map_or_else(
        || ConnectionForm {
            use_network_security: true,
            use_cts: true,
            ..ConnectionForm::default()
        },
        ConnectionForm::from,
    );
    form::form(
        app,
        id,
        form,
        taken,
        Callback::new(move |()| editing.set(None)),
    )
}
