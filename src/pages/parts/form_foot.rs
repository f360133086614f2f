//! The end of an edit form: why the last request failed, and the buttons.

use leptos::prelude::*;

use super::changes::changes_note;
use super::editor::{Editor, Form};
use crate::state::App;
use crate::state::permit::Change;
use crate::ui::alert::{Trouble, alert};
use crate::ui::button::{button, submit_button};
use crate::ui::icon::icon;
use crate::view::{Node, el, group, live};

/// What the end of a form works on, whatever the form is about.
#[derive(Clone, Copy)]
struct Foot {
    app: App,
    change: Change,
    saving: RwSignal<bool>,
    failure: RwSignal<Option<Trouble>>,
    changes: Signal<usize>,
    unkept: RwSignal<bool>,
}

/// The failure and the buttons: the one that submits, others, the way out.
pub fn form_foot<F: Form>(
    app: App,
    change: Change,
    editor: Editor<F>,
    submit: Signal<&'static str>,
    others: Node,
    leave: Callback<()>,
) -> Node {
    let foot = Foot {
        app,
        change,
        saving: editor.saving,
        failure: editor.failure,
        changes: Signal::derive(move || editor.changes().len()),
        unkept: editor.unkept,
    };
    shown(foot, submit, others, leave)
}

fn shown(foot: Foot, submit: Signal<&'static str>, others: Node, leave: Callback<()>) -> Node {
    let off = move || foot.saving.get() || foot.app.why_not(foot.change).is_some();
    let failure = move || {
        let trouble = foot.failure.get();
        trouble.map(|t| el("div").class("sect").child(alert(t, Node::Nothing)))
    };
    let refusal = move || {
        let reason = foot.app.why_not(foot.change);
        reason.map(|reason| {
            el("p")
                .class("sect note warn")
                .child(icon("alert"))
                .child(el("span").child(["This cannot be saved here. ", &reason].concat()))
        })
    };
    let unkept = move || {
        foot.unkept.get().then(|| {
            let words = "The browser keeps no draft of this form: its storage is full or \
                         switched off. What is typed stays here, but is lost with a reload.";
            el("p")
                .class("sect note warn")
                .attr("role", "status")
                .child(icon("alert"))
                .child(el("span").text(words))
        })
    };
    group([
        live(failure),
        live(refusal),
        live(unkept),
        el("div")
            .class("foot")
            .child(submit_button(
                live(move || submit.get()),
                foot.saving.into(),
                Signal::derive(off),
            ))
            .child(others)
            .child(button("btn quiet", None, "Cancel", move || leave.run(())))
            .child(
                el("span")
                    .class("foot-note")
                    .child(live(move || changes_note(foot.changes.get()))),
            )
            .node(),
    ])
}
