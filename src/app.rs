//! The shell around every page: navigation, messages, the one question dialog,
//! and the page the address names.

use std::ops::Not;

use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::connection::Connection;
use screen::connection::config::SiteConfig;
use screen::connection::file::FileFault;
use screen::list_query::ListQuery;
use screen::route::{Route, Section, document_title};

use crate::browser::theme::Theme;
use crate::browser::{clock, dom, policy, press};
use crate::client::early;
use crate::pages::sign_in::sign_in_dialog;
use crate::pages::{self, connections};
use crate::reactive::{effect, memo};
use crate::state::App;
use crate::state::flashes::{Flash, Tone};
use crate::state::session::summary;
use crate::ui::button::{button, icon_button};
use crate::ui::confirm::{Question, confirm_dialog};
use crate::ui::icon::icon;
use crate::ui::pieces::pieces;
use crate::ui::segments::segments;
use crate::view::{Node, el, group, live};

/// After this time, in milliseconds, the app is shown without its first list.
const APPEARS_MS: u32 = 300;

/// The whole app, as the site configured it; or what is wrong with that.
pub fn app() -> Node {
    match SiteConfig::parse(&dom::site_config()) {
        Ok(config) => shell(App::start(config)),
        Err(fault) => misconfigured(&fault),
    }
}

/// In place of the console, whose `config.json` may have been meant to forbid
/// something that would be possible without it.
fn misconfigured(fault: &FileFault) -> Node {
    dom::reveal();
    el("main")
        .class("boot")
        .child(
            el("div")
                .attr("role", "alert")
                .child(el("h1").text("The console is not configured correctly"))
                .child(
                    el("p")
                        .text("There is a mistake in this site’s config.json at ")
                        .child(el("code").child(fault.place.clone()))
                        .text(": ")
                        .child(fault.message.clone()),
                )
                .child(el("p").text(
                    "Whoever runs this site has to correct the file. Nothing was sent anywhere.",
                )),
        )
        .node()
}

fn shell(app: App) -> Node {
    provide_context(app);
    effect(move |_| dom::set_title(&document_title(&app.nav.with(Route::title))));
    press::watch();
    ask_before_leaving(app);
    policy::watch();
    // Whether the page is there.
    let begun = RwSignal::new(false);
    appear(app, begun);
    group([
        el("button")
            .attr("type", "button")
            .class("unseen skip")
            .on("click", |_| {
                dom::focus("main");
            })
            .text("Skip to content")
            .into(),
        marks(app),
        el("div")
            .class("shell")
            .child(el("header").class("side").child(side(app)))
            .child(
                el("main")
                    .attr("id", "main")
                    .attr("tabindex", "-1")
                    .child(conditions(app))
                    .child(flashes(app))
                    .child(page(app, begun)),
            )
            .into(),
        confirm_dialog(app.asking),
        sign_in_dialog(app),
    ])
}

/// Shows the app. Where its first list is on its way already, both appear together:
/// laying out and painting what is seen for a moment would keep the list waiting.
fn appear(app: App, begun: RwSignal<bool>) {
    if !early::was_asked() {
        dom::reveal();
        return;
    }
    spawn_local(async {
        clock::sleep(APPEARS_MS).await;
        dom::reveal();
    });
    let list = app.store.notifications;
    effect(move |_| {
        let is_there = list.get().is_some() || list.error().is_some();
        let is_asked = app.session.vault.asking.with(Option::is_some);
        // A short list may be there before the page it is on.
        if begun.get() && (is_there || is_asked) {
            dom::reveal();
        }
    });
}

fn side(app: App) -> Node {
    let connectors = Signal::derive(move || app.store.connectors.get().map(|l| l.len()));
    let notifications = Signal::derive(move || app.store.notifications.get().map(|l| l.len()));
    el("div")
        .class("side-in")
        .child(
            el("a")
                .class("brand")
                .attr(
                    "href",
                    app.nav.href(&Route::Notifications(ListQuery::default())),
                )
                .child(icon("bell"))
                .text("Notification Console"),
        )
        .child(connection(app))
        .child(
            el("nav")
                .class("nav")
                .attr("aria-label", "Main")
                .child(entry(
                    app,
                    Section::Connectors,
                    Route::Connectors(ListQuery::default()),
                    "plug",
                    "Connectors",
                    connectors,
                ))
                .child(entry(
                    app,
                    Section::Assistant,
                    Route::Assistant { connector: None },
                    "document",
                    "Set-up assistant",
                    Signal::stored(None),
                ))
                .child(entry(
                    app,
                    Section::Notifications,
                    Route::Notifications(ListQuery::default()),
                    "bell",
                    "Notifications",
                    notifications,
                ))
                .child(entry(
                    app,
                    Section::Simulator,
                    Route::Simulator,
                    "play",
                    "Simulator",
                    Signal::stored(None),
                ))
                .child(entry(
                    app,
                    Section::Coverage,
                    Route::Coverage,
                    "shield",
                    "Coverage",
                    Signal::stored(None),
                ))
                .child(el("h2").text("Workspace"))
                .child(entry(
                    app,
                    Section::Connections,
                    Route::Connections,
                    "link",
                    "Connections",
                    Signal::stored(None),
                ))
                .child(entry(
                    app,
                    Section::Sandbox,
                    Route::Sandbox,
                    "box",
                    "Sandbox",
                    Signal::stored(None),
                )),
        )
        .child(el("div").class("side-foot").child(theme()))
        .into()
}

fn entry(
    app: App,
    section: Section,
    route: Route,
    icon_name: &'static str,
    label: &'static str,
    count: Signal<Option<usize>>,
) -> Node {
    let current = move || {
        app.nav
            .with(|r| r.section() == Some(section))
            .then_some("page")
    };
    el("a")
        .attr("href", app.nav.href(&route))
        .live("aria-current", current)
        .child(icon(icon_name))
        .child(label)
        .child(live(move || {
            count.get().map(|n| {
                el("span")
                    .class("n")
                    .child(el("span").class("unseen").text(", "))
                    .child(n)
            })
        }))
        .into()
}

/// Which connection is used, and the way to another one.
fn connection(app: App) -> Node {
    let using = move || app.session.connection();
    let choices = move || {
        let used = using().id.clone();
        let choice = |c: Connection| {
            el("option")
                .attr("value", c.id.clone())
                .attr("selected", (c.id == used).then_some(""))
                .child(c.label)
        };
        app.session.all().into_iter().map(choice).collect::<Node>()
    };
    let lock = move || {
        let held = app.session.vault.holds(&using().id);
        held.then(|| {
            icon_button(
                "btn quiet icon-only",
                "lock",
                "Lock".to_owned(),
                move || {
                    connections::lock(app);
                },
            )
        })
    };
    el("div")
        .class("conn")
        .child(el("span").live("class", move || {
            Some(app.session.reached().worst(&using()).class())
        }))
        .child(
            el("select")
                .attr("aria-label", "Connection")
                .prop("value", move || using().id.clone())
                .on("change", move |e| {
                    let id = dom::value_of(&e);
                    connections::switch_to(app, &id);
                })
                .child(live(choices)),
        )
        .child(live(move || {
            let connection = using();
            el("small").child(summary(&connection))
        }))
        .child(live(lock))
        .child(live(move || {
            let words = app.session.reached().words(&using());
            el("small").class("reach").child(words)
        }))
        .into()
}

/// What nobody may overlook, whatever the size of the window: that this is only
/// practice, and that nothing can be changed.
fn marks(app: App) -> Node {
    let marks = memo(move |_| {
        let sandbox = app.session.connection().is_sandbox();
        (sandbox, app.session.read_only().is_some())
    });
    live(move || {
        let (sandbox, read_only) = marks.get();
        (sandbox || read_only).then(|| {
            let mark = |words: &'static str| el("span").class("badge").text(words);
            el("section")
                .class("marks")
                .attr("aria-label", "About this connection")
                .child(sandbox.then(|| mark("practice data")))
                .child(read_only.then(|| mark("read-only")))
        })
    })
}

/// What everybody should know at the moment: no network, a slow service.
fn conditions(app: App) -> Node {
    let note = |icon_name: &'static str, words: &'static str| {
        el("p")
            .class("condition")
            .child(icon(icon_name))
            .text(words)
    };
    el("div")
        .attr("role", "status")
        .child(live(move || {
            app.online.get().not().then(|| {
                note("alert", "This device is offline. What is typed stays; lists are read again when it is back.")
            })
        }))
        .child(live(move || app.session.waits().map(|why| note("info", why))))
        .into()
}

fn theme() -> Node {
    let chosen = RwSignal::new(Theme::kept());
    let choices = Theme::ALL
        .into_iter()
        .map(|t| (t.label(), t.label()))
        .collect();
    segments(
        "theme",
        "Colours",
        choices,
        Signal::derive(move || chosen.get().label()),
        move |label| {
            if let Some(theme) = Theme::ALL.into_iter().find(|t| t.label() == label) {
                theme.apply();
                chosen.set(theme);
            }
        },
    )
}

fn flashes(app: App) -> Node {
    let flash = move |flash: Flash| {
        let number = flash.number;
        let (class, icon_name, role) = match flash.tone {
            Tone::Success => ("flash success", "check", "status"),
            Tone::Failure => ("flash failure", "alert", "alert"),
        };
        let action = flash.action.map(|(label, act)| {
            button("btn slim", None, label, move || {
                app.flashes.dismiss(number);
                dom::focus("main");
                act.run(());
            })
        });
        el("div")
            .attr("class", class)
            .child(icon(icon_name))
            .child(el("p").attr("role", role).child(pieces(&flash.words)))
            .child(action)
            .child(button("btn quiet slim", None, "Dismiss", move || {
                app.flashes.dismiss(number);
                dom::focus("main");
            }))
    };
    el("section")
        .class("flashes")
        .attr("aria-label", "Messages")
        .child(live(move || {
            app.flashes.list().into_iter().map(flash).collect::<Node>()
        }))
        .into()
}

/// Rebuilt only when another view is opened, not when its query changes.
fn page(app: App, begun: RwSignal<bool>) -> Node {
    let shown = memo(move |before: Option<&Route>| {
        let route = app.nav.route();
        match before {
            Some(before) if screen::route::same_view(before, &route) => before.clone(),
            _ => route,
        }
    });
    // The shell and the page are two tasks, so that neither keeps the browser long. What
    // has arrived of the lists by then is read in between, so that more can follow while
    // the page is made.
    app.store.start();
    spawn_local(async move {
        clock::sleep(0).await;
        begun.set(true);
    });
    // The first page may be in a file that arrives after the lists.
    let is_first = StoredValue::new(true);
    live(move || {
        begun.get().then(|| {
            let route = shown.get();
            if !is_first.get_value() {
                app.store.started();
            }
            is_first.set_value(false);
            pages::page(app, route)
        })
    })
}

fn ask_before_leaving(app: App) {
    effect(move |_| {
        let Some(changes) = app.nav.asks_to_drop() else {
            return;
        };
        let title = if changes == 1 {
            "Drop 1 unsaved change?".to_owned()
        } else {
            format!("Drop {changes} unsaved changes?")
        };
        app.asking.set(Some(Question {
            title,
            body: vec![
                "This form has not been saved. If you leave it now, what you \
                 changed is gone."
                    .to_owned(),
            ],
            yes: "Drop and leave",
            no: "Keep editing",
            word: None,
            act: Callback::new(move |()| app.nav.decide(true)),
            decline: Some(Callback::new(move |()| app.nav.decide(false))),
        }));
    });
}
