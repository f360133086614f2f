//! What is shown around something that is being loaded: a skeleton while there
//! is nothing yet, old values while there is something, a failure with a way on.

use leptos::prelude::*;
use wire::error::ApiError;
use wire::explain::Subject;

use super::trouble::trouble;
use crate::state::remote::Remote;
use crate::ui::alert::alert;
use crate::ui::button::button;
use crate::view::{Node, el, live};

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

fn failure(error: Signal<Option<ApiError>>, subject: Subject, retry: Callback<()>) -> Node {
    live(move || {
        error.get().map(|error| {
            let again = button("btn", Some("refresh"), "Try again", move || retry.run(()));
            alert(trouble(&error, subject), again)
        })
    })
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
