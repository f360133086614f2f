//! The shell around every page: navigation, messages, the one question dialog,
//! and the page the address names.

use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::{Route, Section, document_title};

use crate::browser::dom;
use crate::browser::theme::Theme;
use crate::pages;
use crate::state::App;
use crate::state::session::summary;
use crate::state::flashes::{Flash, Tone};
use crate::ui::button::button;
use crate::ui::confirm::{Question, confirm_dialog};
use crate::ui::icon::icon;
use crate::ui::pieces::pieces;
use crate::ui::segments::segments;

/// The whole app.
pub fn app() -> AnyView {
    let app = App::start();
    Effect::new(move |_| dom::set_title(&document_title(&app.nav.with(Route::title))));
    ask_before_leaving(app);
    app.store.load_connectors();
    app.store.load_notifications();
    view! {
        <button type="button" class="unseen skip" on:click=|_| { dom::focus("main"); }>"Skip to content"</button>
        <div class="shell">
            <div class="side">{side(app)}</div>
            <main id="main" tabindex="-1">
                {flashes(app)}
                {page(app)}
            </main>
        </div>
        {confirm_dialog(app.asking)}
    }
    .into_any()
}

fn side(app: App) -> AnyView {
    let connectors = move || app.store.connectors.get().map(|l| l.len());
    let notifications = move || app.store.notifications.get().map(|l| l.len());
    view! {
        <div class="side-in">
            <a class="brand" href=app.nav.href(&Route::Notifications(ListQuery::default()))>
                {icon("bell")}
                "Notification Console"
            </a>
            {connection(app)}
            <nav class="nav" aria-label="Main">
                {entry(app, Section::Connectors, Route::Connectors(ListQuery::default()), "plug", "Connectors", connectors)}
                {entry(app, Section::Notifications, Route::Notifications(ListQuery::default()), "bell", "Notifications", notifications)}
                <h2>"Workspace"</h2>
                {entry(app, Section::Connections, Route::Connections, "link", "Connections", || None)}
                {entry(app, Section::Sandbox, Route::Sandbox, "box", "Sandbox", || None)}
            </nav>
            <div class="side-foot">{theme()}</div>
        </div>
    }
    .into_any()
}

fn entry(
    app: App,
    section: Section,
    route: Route,
    icon_name: &'static str,
    label: &'static str,
    count: impl Fn() -> Option<usize> + Copy + Send + 'static,
) -> AnyView {
    let current = move || app.nav.with(|r| r.section() == Some(section)).then_some("page");
    view! {
        <a href=app.nav.href(&route) aria-current=current>
            {icon(icon_name)}
            {label}
            {move || count().map(|n| view! { <span class="n"><span class="unseen">", "</span>{n}</span> })}
        </a>
    }
    .into_any()
}

fn connection(app: App) -> AnyView {
    (move || {
        let connection = app.session.connection();
        let sandbox = connection.is_sandbox();
        view! {
            <a class="conn" href=app.nav.href(&Route::Connections)>
                <span class="dot"></span>
                <b><span class="unseen">"Connection: "</span>{connection.label.clone()}</b>
                {sandbox.then(|| view! { <span class="badge">"practice data"</span> })}
                <small>{summary(&connection)}</small>
            </a>
        }
    })
    .into_any()
}

fn theme() -> AnyView {
    let chosen = RwSignal::new(Theme::kept());
    let choices = Theme::ALL.into_iter().map(|t| (t.label(), t.label())).collect();
    segments("theme", "Colours", choices, Signal::derive(move || chosen.get().label()), move |label| {
        if let Some(theme) = Theme::ALL.into_iter().find(|t| t.label() == label) {
            theme.apply();
            chosen.set(theme);
        }
    })
}

fn flashes(app: App) -> AnyView {
    let flash = move |flash: Flash| {
        let number = flash.number;
        let (class, icon_name, role) = match flash.tone {
            Tone::Success => ("flash success", "check", "status"),
            Tone::Failure => ("flash failure", "alert", "alert"),
        };
        let action = flash.action.map(|(label, act)| {
            button("btn slim", None, label, move || {
                app.flashes.dismiss(number);
                act.run(());
            })
        });
        view! {
            <div class=class>
                {icon(icon_name)}
                <p role=role>{pieces(&flash.words)}</p>
                {action}
                {button("btn quiet slim", None, "Dismiss", move || {
                    app.flashes.dismiss(number);
                    dom::focus("main");
                })}
            </div>
        }
    };
    view! {
        <section class="flashes" aria-label="Messages">
            <For each=move || app.flashes.list() key=|f| f.number children=flash />
        </section>
    }
    .into_any()
}

/// Rebuilt only when another view is opened, not when its query changes.
fn page(app: App) -> AnyView {
    let shown = Memo::new(move |before: Option<&Route>| {
        let route = app.nav.route();
        match before {
            Some(before) if screen::route::same_view(before, &route) => before.clone(),
            _ => route,
        }
    });
    (move || pages::page(app, shown.get())).into_any()
}

fn ask_before_leaving(app: App) {
    Effect::new(move |_| {
        let Some(changes) = app.nav.asks_to_drop() else { return };
        let title = if changes == 1 { "Drop 1 unsaved change?".to_owned() } else { format!("Drop {changes} unsaved changes?") };
        app.asking.set(Some(Question {
            title,
            body: vec!["This form has not been saved. If you leave it now, what you changed is gone.".to_owned()],
            yes: "Drop and leave",
            no: "Keep editing",
            word: None,
            act: Callback::new(move |()| app.nav.decide(true)),
            decline: Some(Callback::new(move |()| app.nav.decide(false))),
        }));
    });
}
