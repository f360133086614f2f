//! One field of a form. It alone owns the id, label, hint, problems and their
//! wiring for assistive technology, so that an unlabelled input cannot be
//! written; and what has gone wrong with a form as a whole.

use domain::finding::FieldKey;
use leptos::prelude::*;
use screen::field_name::says_where;

use super::findings::problem;
use super::icon::icon;
use crate::browser::dom;
use crate::components::validation::SUMMARY;
use crate::view::{El, Node, el, live};

pub use crate::components::validation::{
    ControlState as Wiring, Validation as Problems, control_id,
};

impl Problems {
    /// What a control of that key needs to know.
    pub fn wiring(self, key: impl Into<FieldKey>, hinted: bool) -> Wiring {
        self.control(key, hinted)
    }

    /// The place where the problems of a key are shown.
    pub fn list(self, key: impl Into<FieldKey>) -> Node {
        let key: FieldKey = key.into();
        let id = format!("{}-problem", control_id(&key));
        el("div")
            .attr("id", id)
            .child(live(move || {
                let raw = self.raw(&key);
                self.of(&key)
                    .iter()
                    .map(|finding| {
                        let key = key.clone();
                        problem(finding, &raw, move |text| {
                            self.fix(&key, text);
                        })
                    })
                    .collect::<Node>()
            }))
            .into()
    }
}

/// The errors of a submitted form, each a link to its field. `place` gives the
/// id of the control of a key, and a name for it.
pub fn error_summary(problems: Problems, name: fn(&str) -> String) -> Node {
    live(move || {
        let errors = problems.submitted_errors();
        (!errors.is_empty()).then(|| {
            let items = errors
                .into_iter()
                .map(|finding| {
                    let id = control_id(&finding.field);
                    let words = match name(&finding.field) {
                        name if says_where(&name, &finding.message) => finding.message,
                        name => [name, finding.message].join(": "),
                    };
                    el("li").child(
                        el("button")
                            .attr("type", "button")
                            .class("link")
                            .on("click", move |_| {
                                dom::focus(&id);
                            })
                            .child(words),
                    )
                })
                .collect::<Node>();
            el("div")
                .class("summary")
                .attr("id", SUMMARY)
                .attr("tabindex", "-1")
                .attr("role", "group")
                .attr("aria-labelledby", "error-summary-title")
                .child(
                    el("h2")
                        .attr("id", "error-summary-title")
                        .class("verdict bad")
                        .child(icon("alert"))
                        .text("This cannot be saved yet"),
                )
                .child(el("ul").child(items))
        })
    })
}

/// A field: label, hint, problems, control.
pub fn field(
    problems: Problems,
    key: impl Into<FieldKey>,
    label: &'static str,
    hint: &'static str,
    control: impl FnOnce(Wiring) -> Node,
) -> Node {
    let wiring = problems.wiring(key, !hint.is_empty());
    let hint_id = format!("{}-hint", wiring.id);
    let key = wiring.key.clone();
    el("div")
        .class("field")
        .child(el("label").attr("for", wiring.id.clone()).child(label))
        .child((!hint.is_empty()).then(|| el("p").class("hint").attr("id", hint_id).child(hint)))
        .child(problems.list(key))
        .child(control(wiring))
        .into()
}

/// A tick box or radio button with its label and hint. The hint describes it and
/// is not part of its name.
pub fn choice(id: String, input: El, label: &'static str, hint: &'static str) -> El {
    let hint_id = format!("{id}-hint");
    el("div")
        .class("choice")
        .child(
            input
                .attr("id", id.clone())
                .attr("aria-describedby", hint_id.clone()),
        )
        .child(el("label").attr("for", id).text(label))
        .child(el("small").attr("id", hint_id).text(hint))
}

/// Ties a control to its label, hint and problems.
pub fn wired(control: El, wiring: Wiring) -> El {
    let Wiring {
        id,
        key,
        described_by,
        invalid,
        validation: problems,
    } = wiring;
    control
        .attr("id", id)
        .live("aria-describedby", move || described_by.get())
        .live("aria-invalid", move || invalid.get().then_some("true"))
        .on("blur", move |_| problems.touch(&key))
}

/// A box for identifiers: nothing corrects, completes or capitalises them.
pub fn exact_box() -> El {
    el("input")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
}

/// A one-line text box.
pub fn text_box(
    wiring: Wiring,
    class: &'static str,
    value: Signal<String>,
    input: impl Fn(String) + 'static,
) -> Node {
    typed(wiring, class, value, Box::new(input)).node()
}

/// A one-line text box that suggests the entries of a datalist.
pub fn suggest_box(
    wiring: Wiring,
    class: &'static str,
    list: String,
    value: Signal<String>,
    input: impl Fn(String) + 'static,
) -> El {
    typed(wiring, class, value, Box::new(input)).attr("list", list)
}

fn typed(
    wiring: Wiring,
    class: &'static str,
    value: Signal<String>,
    input: Box<dyn Fn(String)>,
) -> El {
    wired(exact_box(), wiring)
        .class(class)
        .prop("value", move || value.get())
        .on("input", move |e| input(dom::value_of(&e)))
}

/// A drop-down list of values and labels.
pub fn choice_box(
    wiring: Wiring,
    class: &'static str,
    choices: Vec<(String, String)>,
    value: Signal<String>,
    choose: impl Fn(String) + 'static,
) -> Node {
    grouped_choice_box(wiring, class, vec![("", choices)], value, choose)
}

/// The same in groups with names; `""` is the name of no group.
pub fn grouped_choice_box(
    wiring: Wiring,
    class: &'static str,
    groups: Vec<(&'static str, Vec<(String, String)>)>,
    value: Signal<String>,
    choose: impl Fn(String) + 'static,
) -> Node {
    let option = |(choice, label): (String, String)| {
        let chosen = choice.clone();
        el("option")
            .attr("value", choice)
            .prop("selected", move || value.get() == chosen)
            .child(label)
    };
    let group = |(name, choices): (&'static str, Vec<(String, String)>)| {
        let options = choices.into_iter().map(option).collect::<Node>();
        match name {
            "" => options,
            name => el("optgroup").attr("label", name).child(options).into(),
        }
    };
    let options = groups.into_iter().map(group).collect::<Node>();
    chosen_from(wiring, options, Box::new(choose))
        .class(class)
        .node()
}

fn chosen_from(wiring: Wiring, options: Node, choose: Box<dyn Fn(String)>) -> El {
    wired(el("select"), wiring)
        .on("change", move |e| choose(dom::value_of(&e)))
        .child(options)
}
