//! Where the two services are reached: the connections, and the form of one.

mod form;

use leptos::prelude::*;
use screen::connection::Connection;
use screen::connection::form::ConnectionForm;

use crate::browser::dom;
use crate::state::App;
use crate::state::flashes::about;
use crate::state::session::summary;
use crate::ui::button::button;
use crate::ui::confirm::Question;
use crate::view::{El, Node, el, group, live};

/// The connection being edited, if any: its id, `None` for a new one.
type Editing = RwSignal<Option<Option<String>>>;

/// The page.
pub fn page(app: App) -> Node {
    let editing: Editing = RwSignal::new(None);
    let cards = move || {
        let used = app.session.connection().id.clone();
        let all = app.session.all().into_iter();
        all.map(|connection| card(app, editing, connection, &used))
            .collect::<Node>()
    };
    group([
        el("div")
            .class("head")
            .child(
                el("div")
                    .child(el("h1").attr("tabindex", "-1").text("Connections"))
                    .child(el("p").class("head-p").text(
                        "Where the console reaches the two services. Connections are kept in \
                         this browser, their credentials only until this page is closed.",
                    )),
            )
            .child(el("div").class("actions").child(button(
                "btn primary",
                Some("plus"),
                "New connection",
                move || open(editing, None),
            )))
            .node(),
        el("div")
            .class("stack")
            .child(el("ul").class("stack").child(live(cards)))
            .child(live(move || {
                editing.get().map(|id| edited(app, editing, id))
            }))
            .node(),
    ])
}

fn open(editing: Editing, id: Option<String>) {
    editing.set(Some(id));
    dom::focus_soon("connection-title");
}

fn card(app: App, editing: Editing, connection: Connection, used: &str) -> El {
    let in_use = connection.id == used;
    let name = connection.label.clone();
    let (switched, removed, id) = (
        connection.clone(),
        connection.clone(),
        connection.id.clone(),
    );
    let using = move || switch(app, &switched);
    let own = !connection.is_sandbox();
    el("li")
        .class("card pad")
        .child(
            el("div")
                .class("sect-head")
                .child(el("h2").child(name.clone()))
                .child(in_use.then(|| el("span").class("state on").text("In use"))),
        )
        .child(el("p").class("ink-2 wrap").child(summary(&connection)))
        .child(
            el("div")
                .class("row")
                .child((!in_use).then(|| named("Use", &name, using)))
                .child(own.then(|| named("Edit", &name, move || open(editing, Some(id.clone())))))
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

/// Uses a connection and loads what it has.
fn switch(app: App, connection: &Connection) {
    app.session.use_connection(connection);
    app.store.start_over();
    app.flashes
        .success(about(&connection.label, "is in use."), None);
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
