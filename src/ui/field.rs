//! One field of a form. It alone owns the id, label, hint, problems and their
//! wiring for assistive technology, so that an unlabelled input cannot be
//! written; and what has gone wrong with a form as a whole.

use domain::finding::{FieldKey, Finding, Severity};
use leptos::prelude::*;
use screen::field_name::says_where;

use super::findings::problem;
use super::icon::icon;
use crate::browser::{dom, press};
use crate::view::{El, Node, el, live};

/// What is wrong with a form, and which of it may be shown yet: errors appear
/// after a field was left or the form was submitted, never while typing.
#[derive(Clone, Copy)]
pub struct Problems {
    findings: Signal<Vec<Finding>>,
    /// Those about what is stored, which nobody is typing.
    known: Signal<Vec<Finding>>,
    touched: RwSignal<Vec<String>>,
    submitted: RwSignal<bool>,
    raw: Callback<FieldKey, String>,
    fix: Callback<(FieldKey, String)>,
}

/// Id of the control of a field.
pub fn control_id(key: &str) -> String {
    format!("f-{}", key.replace(['.', '_'], "-"))
}

impl Problems {
    /// `raw` gives the text of a field, `fix` replaces it.
    pub fn new(
        findings: Signal<Vec<Finding>>,
        raw: Callback<FieldKey, String>,
        fix: Callback<(FieldKey, String)>,
    ) -> Self {
        Self {
            findings,
            known: Signal::stored(Vec::new()),
            touched: RwSignal::default(),
            submitted: RwSignal::new(false),
            raw,
            fix,
        }
    }

    /// The same for something stored: findings that were `known` before anything was
    /// typed are shown from the start.
    pub fn knowing(mut self, known: Signal<Vec<Finding>>) -> Self {
        self.known = known;
        self
    }

    /// Whether a finding may be shown before its field was left. Notes never scold.
    fn is_early(&self, finding: &Finding) -> bool {
        finding.severity == Severity::Note || self.known.with(|known| known.contains(finding))
    }

    /// A field was left: its problems may be shown, once that cannot move away
    /// what is being pressed.
    pub fn touch(&self, key: &str) {
        let (touched, key) = (self.touched, key.to_owned());
        press::after(move || {
            // The form may be gone by then.
            if touched.try_with_untracked(|t| t.contains(&key)) == Some(false) {
                touched.try_update(|t| t.push(key));
            }
        });
    }

    /// Rows were removed or moved: what was learned about their places is void.
    pub fn forget_rows(&self, prefix: &str) {
        self.touched
            .update(|t| t.retain(|key| !key.starts_with(prefix)));
    }

    /// The form was submitted: everything may be shown. Focuses the summary.
    pub fn submit(&self) {
        self.submitted.set(true);
        dom::focus_soon(SUMMARY);
    }

    /// The form was saved or reset.
    pub fn clear(&self) {
        self.submitted.set(false);
        self.touched.update(Vec::clear);
    }

    /// Everything that may be shown by now, whatever field it is about.
    pub fn shown(&self) -> Vec<Finding> {
        let all_shown = self.submitted.get();
        let touched = self.touched.get();
        let mut findings = self.findings.get();
        findings.retain(|f| all_shown || touched.iter().any(|k| *k == f.field) || self.is_early(f));
        findings
    }

    fn of(&self, key: &str) -> Vec<Finding> {
        let show = self.submitted.get() || self.touched.with(|t| t.iter().any(|k| k == key));
        self.findings.with(|all| {
            all.iter()
                .filter(|f| f.field == key && (show || self.is_early(f)))
                .cloned()
                .collect()
        })
    }

    fn has_error(&self, key: &str) -> bool {
        self.of(key).iter().any(|f| f.severity == Severity::Error)
    }

    /// What a control of that key needs to know.
    pub fn wiring(self, key: impl Into<FieldKey>, hinted: bool) -> Wiring {
        let key: FieldKey = key.into();
        let id = control_id(&key);
        let (for_described, for_invalid) = (key.clone(), key.clone());
        let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
        Wiring {
            described_by: Signal::derive(move || {
                match (hinted, self.of(&for_described).is_empty()) {
                    (true, true) => Some(hint_id.clone()),
                    (true, false) => Some(format!("{hint_id} {problem_id}")),
                    (false, false) => Some(problem_id.clone()),
                    (false, true) => None,
                }
            }),
            invalid: Signal::derive(move || self.has_error(&for_invalid)),
            id,
            key,
            problems: self,
        }
    }

    /// The place where the problems of a key are shown.
    pub fn list(self, key: impl Into<FieldKey>) -> Node {
        let key: FieldKey = key.into();
        let id = format!("{}-problem", control_id(&key));
        el("div")
            .attr("id", id)
            .child(live(move || {
                let raw = self.raw.run(key.clone());
                self.of(&key)
                    .iter()
                    .map(|finding| {
                        let key = key.clone();
                        problem(finding, &raw, move |text| {
                            self.fix.run((key.clone(), text));
                            dom::focus(&control_id(&key));
                        })
                    })
                    .collect::<Node>()
            }))
            .into()
    }
}

/// Id of the error summary.
const SUMMARY: &str = "error-summary";

/// The errors of a submitted form, each a link to its field. `place` gives the
/// id of the control of a key, and a name for it.
pub fn error_summary(problems: Problems, name: fn(&str) -> String) -> Node {
    live(move || {
        let errors: Vec<_> = problems
            .findings
            .get()
            .into_iter()
            .filter(|f| f.severity == Severity::Error)
            .collect();
        (problems.submitted.get() && !errors.is_empty()).then(|| {
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

/// What ties a control to its label, hint and problems.
#[derive(Clone)]
pub struct Wiring {
    /// The control's id.
    pub id: String,
    /// The field's key.
    pub key: FieldKey,
    /// `aria-describedby`.
    pub described_by: Signal<Option<String>>,
    /// `aria-invalid`.
    pub invalid: Signal<bool>,
    /// Where leaving the field is noted.
    pub problems: Problems,
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
        problems,
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
