//! What is shown around something that is being loaded: a skeleton while there
//! is nothing yet, old values while there is something, a failure with a way on.

use leptos::prelude::*;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::notifications::{Kind, NotificationList};

use super::head::title_only;
use super::trouble::trouble;
use crate::reactive::memo;
use crate::state::App;
use crate::state::remote::Remote;
use crate::ui::alert::alert;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::view::{Node, el, group, live};

/// The failure of the newest load, if it failed, with a button to try again.
pub fn load_failure<T: Send + Sync + 'static>(
    remote: Remote<T>,
    subject: Subject,
    retry: impl Fn() + Send + Sync + 'static,
) -> Node {
    failure(
        Signal::derive(move || remote.error()),
        subject,
        Callback::new(move |()| retry()),
    )
}

/// The same of the notifications, of which some may be there all the same.
pub fn notifications_failure(app: App) -> Node {
    let list = app.store.notifications;
    let retry = move || app.store.retry_notifications();
    let lack = memo(move |_| list.get()?.lack().cloned());
    let again = move || button("btn", Some("refresh"), "Try again", retry);
    let partly = move || {
        let lack = lack.get()?;
        if lack.is_of_nothing() {
            let facts = trouble(&lack.error, Subject::ListNotifications).facts;
            let words = format!(
                "This cloud answered that it has no notifications of functions ({facts}). \
                 Those of SMN topics are all there."
            );
            return Some(
                el("div")
                    .class("row")
                    .attr("role", "status")
                    .child(el("p").class("note").child(icon("info")).child(words))
                    .child(button("btn slim", None, "Ask again", retry))
                    .node(),
            );
        }
        let title = match lack.kind {
            Kind::Smn => "The notifications of SMN topics could not be read.",
            Kind::Fun => "The notifications of functions could not be read.",
        };
        let mut trouble = trouble(&lack.error, Subject::ListNotifications);
        title.clone_into(&mut trouble.title);
        trouble.next.push_str(" What is shown is not all there is.");
        Some(alert(trouble, again()))
    };
    let unknown = memo(move |_| list.get().and_then(|list| of_unknown_status(&list)));
    let without_status = move || {
        let words = unknown.get()?;
        let note = el("p").class("note warn").child(icon("alert")).child(words);
        let again = button("btn slim", None, "Read again", retry);
        let row = el("div").class("row").attr("role", "status");
        Some(row.child(note).child(again))
    };
    group([
        load_failure(list, Subject::ListNotifications, retry),
        live(partly),
        live(without_status),
    ])
}

/// What is said of those whose status the service left out.
fn of_unknown_status(list: &NotificationList) -> Option<String> {
    let names: Vec<&str> = list.without_status().collect();
    let named: Vec<String> = names.iter().take(5).map(|n| format!("“{n}”")).collect();
    let more = names.len().saturating_sub(named.len());
    let more = (more > 0).then(|| format!(" and {more} more"));
    (!names.is_empty()).then(|| {
        format!(
            "The service did not say whether these are enabled: {}{}.",
            named.join(", "),
            more.unwrap_or_default()
        )
    })
}

fn failure(error: Signal<Option<ApiError>>, subject: Subject, retry: Callback<()>) -> Node {
    live(move || {
        error.get().map(|error| {
            let again = button("btn", Some("refresh"), "Try again", move || retry.run(()));
            alert(trouble(&error, subject), again)
        })
    })
}

/// Shows `ready` once, as soon as the value is there: a later refresh must not
/// touch what is being typed. Until then the title, and what became of the load.
pub fn when_loaded<T: Send + Sync + 'static>(
    remote: Remote<T>,
    title: &'static str,
    subject: Subject,
    retry: impl Fn() + Copy + Send + Sync + 'static,
    ready: impl Fn(&T) -> Node + Send + 'static,
) -> Node {
    let loaded = memo(move |before: Option<&bool>| before == Some(&true) || remote.get().is_some());
    live(
        move || match loaded.get().then(|| remote.peek()).flatten() {
            Some(value) => untrack(|| ready(&value)),
            None => group([load_failure(remote, subject, retry), waiting(remote, title)]),
        },
    )
}

/// The title of a page whose content is awaited, and bars under it unless that
/// failed.
pub fn waiting<T: Send + Sync + 'static>(remote: Remote<T>, title: &'static str) -> Node {
    awaited(title, Signal::derive(move || remote.error().is_some()))
}

fn awaited(title: &'static str, failed: Signal<bool>) -> Node {
    let bars = move || (!failed.get()).then(|| el("div").class("card").child(skeleton()));
    group([title_only(title), live(bars)])
}

/// Bars where the content will be.
pub fn skeleton() -> Node {
    el("div")
        .class("waiting")
        .attr("role", "status")
        .child(el("span").class("unseen").text("Loading…"))
        .child(el("i"))
        .child(el("i"))
        .child(el("i"))
        .child(el("i"))
        .child(el("i"))
        .into()
}

/// A button that reads a list again; it turns while that lasts.
pub fn refresh_button(busy: Signal<bool>, press: impl Fn() + 'static) -> Node {
    crate::ui::button::work_button(
        "btn",
        Some("refresh"),
        Signal::derive(|| "Refresh".to_owned()),
        busy,
        press,
    )
}
