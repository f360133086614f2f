//! The dialog that asks for credentials in place, when they are missing or were
//! refused. What waited for them goes on afterwards; what was being typed on the
//! page stays. What is entered is tried with one harmless read before anything
//! else is sent, because five wrong signatures in a row lock an access key. The
//! dialog is in a file of its own: most visits need none.

mod entered;

use std::sync::Arc;

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::connection::Connection;
use screen::connection::auth::CtsAuth;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;

use entered::{Entered, tried};

use crate::browser::dom;
use crate::lazy::{Loaded, split};
use crate::pages::parts::trouble::advice;
use crate::reactive::effect;
use crate::state::App;
use crate::state::flashes;
use crate::state::vault::Ask;
use crate::ui::button::{button, submit_button};
use crate::ui::field::exact_box;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// Id of the dialog.
const DIALOG: &str = "sign-in";

/// Everything the parts of the dialog work on.
#[derive(Clone, Copy)]
struct Dialog {
    app: App,
    entered: RwSignal<Entered>,
    checking: RwSignal<bool>,
    problem: RwSignal<Option<String>>,
}

/// Shows the dialog whenever credentials are asked for.
pub fn sign_in_dialog(app: App) -> Node {
    let vault = app.session.vault;
    let there = RwSignal::new(false);
    effect(move |_| {
        if vault.asking.with(Option::is_none) || there.get_untracked() {
            return;
        }
        spawn_local(async move {
            if load_dialog().await.is_ok() {
                there.set(true);
            } else if vault.asking.with_untracked(Option::is_some) {
                // Whatever else asked meanwhile is answered by the same words.
                missing(app);
            }
        });
    });
    // What is loaded answers at once.
    live(move || {
        let dialog = there.get().then(|| dialog(app).now_or_never());
        dialog.flatten().and_then(Result::ok)
    })
}

/// Without the dialog, what waits for credentials fails and says what it lacked.
fn missing(app: App) {
    app.session.vault.decline();
    let words = "The dialog that asks for credentials is in a file of its own, which did not \
                 arrive: the network may be interrupted, or a new version of the console may \
                 have replaced the file. Try again; if that does not help, reload the console.";
    app.flashes.failure(flashes::plain(words.to_owned()), None);
}

split! {
    sign_in, load_dialog,
    fn dialog(app: App) -> Loaded<Node> {
        Ok(whenever_asked(app))
    }
}

fn whenever_asked(app: App) -> Node {
    let entered = Entered {
        for_tab: app.session.vault.keeps_for_tab(),
        ..Entered::default()
    };
    let dialog = Dialog {
        app,
        entered: RwSignal::new(entered),
        checking: RwSignal::new(false),
        problem: RwSignal::new(None),
    };
    let entered = dialog.entered;
    dom::ask_before_closing(move || entered.try_with_untracked(Entered::is_lost) == Some(true));
    live(move || {
        app.session
            .vault
            .asking
            .get()
            .map(|ask| shown(dialog, &ask))
    })
}

fn shown(dialog: Dialog, ask: &Ask) -> Node {
    let connection = untrack(|| dialog.app.session.connection());
    if dialog
        .entered
        .with_untracked(|e| e.connection != ask.connection)
    {
        let for_tab = dialog.entered.with_untracked(|e| e.for_tab);
        dialog.entered.set(Entered::of(&ask.connection, for_tab));
    }
    dom::open_dialog_soon(DIALOG, "sign-in-first");
    let busy = dialog.checking.into();
    let mut first = true;
    let sections = ask
        .services
        .iter()
        .map(|(service, refused)| {
            let section = section(dialog, &connection, *service, refused.as_ref(), first);
            first = false;
            section
        })
        .collect::<Node>();
    let (asked, reached) = (ask.clone(), Arc::clone(&connection));
    el("dialog")
        .attr("id", DIALOG)
        .attr("aria-labelledby", "sign-in-title")
        .on("cancel", move |e| {
            e.prevent_default();
            leave(dialog);
        })
        .child(
            el("form")
                .attr("novalidate", "")
                .on("submit", move |e| {
                    e.prevent_default();
                    go_on(dialog, &reached, &asked);
                })
                .child(
                    el("h2")
                        .attr("id", "sign-in-title")
                        .text("Credentials for ")
                        .child(el("bdi").child(connection.label.clone())),
                )
                .child(
                    el("div")
                        .class("body stack")
                        .child(sections)
                        .child(live(move || dialog.problem.get().map(problem)))
                        .child(for_tab(dialog)),
                )
                .child(
                    el("div")
                        .class("actions")
                        .child(button("btn", None, "Not now", move || leave(dialog)))
                        .child(submit_button("Continue", busy, busy)),
                ),
        )
        .node()
}

fn problem(words: String) -> El {
    el("p").class("problem").attr("role", "alert").child(words)
}

fn for_tab(dialog: Dialog) -> El {
    el("label")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .prop("checked", move || dialog.entered.with(|e| e.for_tab))
                .on("change", move |e| {
                    let on = dom::is_checked(&e);
                    dialog.entered.update(|e| e.for_tab = on);
                }),
        )
        .child(el("span").text("Keep them until this tab is closed"))
        .child(
            el("small")
                .text("Otherwise a reload forgets them. They are never written anywhere else."),
        )
}

fn leave(dialog: Dialog) {
    dom::close_dialog(DIALOG);
    dialog.entered.update(Entered::forget);
    dialog.problem.set(None);
    dialog.app.session.vault.decline();
}

/// The fields of one service, and why what it had does not do.
fn section(
    dialog: Dialog,
    connection: &Connection,
    service: Service,
    refused: Option<&ApiError>,
    first: bool,
) -> El {
    let network_security = service == Service::NetworkSecurity;
    let subject = if network_security {
        Subject::ListConnectors
    } else {
        Subject::ListNotifications
    };
    let why = refused.map(|error| {
        el("p")
            .class("note warn")
            .child(icon("alert"))
            .child(el("span").child(advice(error, subject)))
    });
    let id = |name: &'static str| if first { "sign-in-first" } else { name };
    let fields: Node = if network_security {
        [
            user_name(connection.label.clone()),
            secret(dialog, id("sign-in-api-key"), "API key", |e| &mut e.api_key),
        ]
        .into_iter()
        .collect()
    } else {
        match connection.cts().map(|c| c.auth).unwrap_or_default() {
            CtsAuth::Password => [
                plain(
                    dialog,
                    id("sign-in-account"),
                    "Account name",
                    "organization",
                    |e| &mut e.account,
                ),
                plain(dialog, "sign-in-user", "IAM user", "username", |e| {
                    &mut e.user
                }),
                secret(dialog, "sign-in-password", "Password", |e| &mut e.password),
            ]
            .into_iter()
            .collect(),
            CtsAuth::AccessKey => [
                plain(
                    dialog,
                    id("sign-in-access-key"),
                    "Access key ID",
                    "username",
                    |e| &mut e.access_key,
                ),
                secret(dialog, "sign-in-secret-key", "Secret access key", |e| {
                    &mut e.secret_key
                }),
                secret(
                    dialog,
                    "sign-in-security-token",
                    "Security token (temporary keys only)",
                    |e| &mut e.security_token,
                )
                .attr("data-optional", ""),
            ]
            .into_iter()
            .collect(),
            CtsAuth::Token | CtsAuth::Proxy => [
                user_name(connection.label.clone()),
                secret(dialog, id("sign-in-token"), "Token of IAM", |e| {
                    &mut e.token
                }),
            ]
            .into_iter()
            .collect(),
        }
    };
    el("fieldset")
        .child(el("legend").class("field-label").text(if network_security {
            "Cloud One Network Security"
        } else {
            "CTS"
        }))
        .child(why)
        .child(fields)
}

/// Tells password managers under which name to keep a secret that has none.
fn user_name(name: String) -> El {
    el("input")
        .attr("type", "text")
        .attr("autocomplete", "username")
        .attr("hidden", "")
        .attr("value", name)
}

fn secret(
    dialog: Dialog,
    id: &'static str,
    label: &'static str,
    place: fn(&mut Entered) -> &mut String,
) -> El {
    boxed(dialog, id, label, place, "password", "current-password")
}

fn plain(
    dialog: Dialog,
    id: &'static str,
    label: &'static str,
    autocomplete: &'static str,
    place: fn(&mut Entered) -> &mut String,
) -> El {
    boxed(dialog, id, label, place, "text", autocomplete).on("input", move |_| {
        dialog.entered.with_untracked(Entered::keep_names);
    })
}

fn boxed(
    dialog: Dialog,
    id: &'static str,
    label: &'static str,
    place: fn(&mut Entered) -> &mut String,
    kind: &'static str,
    autocomplete: &'static str,
) -> El {
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(label))
        .child(
            exact_box()
                .class("input mono")
                .attr("id", id)
                .attr("name", id)
                .attr("type", kind)
                .attr("autocomplete", autocomplete)
                .prop("value", move || place(&mut dialog.entered.get()).clone())
                .on("input", move |e| {
                    let text = dom::value_of(&e);
                    dialog.entered.update(|e| *place(e) = text);
                }),
        )
}

/// Tries what was entered and, unless it is refused, lets the work go on.
fn go_on(dialog: Dialog, connection: &Arc<Connection>, ask: &Ask) {
    if dialog.checking.get_untracked() {
        return;
    }
    let (connection, ask) = (Arc::clone(connection), ask.clone());
    dialog.checking.set(true);
    dialog.problem.set(None);
    spawn_local(async move {
        let entered = dialog.entered.get_untracked();
        let outcome = tried(&connection, &ask, &entered).await;
        dialog.checking.set(false);
        match outcome {
            Ok(credentials) => {
                dom::close_dialog(DIALOG);
                dialog.entered.update(Entered::forget);
                let vault = dialog.app.session.vault;
                vault.put(&connection.id, credentials, entered.for_tab);
            }
            Err(words) => {
                dialog.problem.set(Some(words));
                dom::focus("sign-in-first");
            }
        }
    });
}
