//! The advanced filter: off, stored but switched off, or on with up to six
//! rules that read as sentences.

use domain::cts::RuleField;
use domain::notification::{Condition, FilterMode, NotificationForm, Operator, RuleRow};
use leptos::prelude::*;

use crate::browser::dom;
use crate::pages::parts::editor::Editor;
use crate::reactive::memo;
use crate::ui::button::{button, icon_button};
use crate::ui::field::{Problems, Wiring, choice_box, control_id, text_box};
use crate::ui::segments::segments;
use crate::view::{Node, el, group, live};

fn mode_word(mode: FilterMode) -> &'static str {
    match mode {
        FilterMode::None => "none",
        FilterMode::Off => "off",
        FilterMode::On => "on",
        // None of the choices.
        FilterMode::Unanswered => "",
    }
}

/// The section of the form.
pub fn section(editor: Editor<NotificationForm>, problems: Problems) -> Node {
    let mode = memo(move |_| editor.form.with(|f| f.filter_mode));
    let rows = memo(move |_| editor.form.with(|f| f.rules.len()));
    let choose = move |word: &'static str| {
        editor.form.update(|f| {
            f.filter_mode = match word {
                "on" => FilterMode::On,
                "off" => FilterMode::Off,
                _ => FilterMode::None,
            };
            if f.rules.is_empty() && f.filter_mode != FilterMode::None {
                f.rules.push(RuleRow::default());
            }
        });
    };
    let modes = vec![
        ("none", "No filter"),
        ("on", "On"),
        ("off", "Stored, switched off"),
    ];
    el("fieldset")
        .class("sect")
        .child(el("legend").class("unseen").text("Filter"))
        .child(
            el("div")
                .class("sect-head")
                .child(el("h2").attr("aria-hidden", "true").text("Filter"))
                .child(el("span").class("small dim").child(live(move || {
                    (mode.get() != FilterMode::None).then(|| format!("{} of 6 rules", rows.get()))
                }))),
        )
        .child(el("p").text(
            "Rules about the event itself. Values are compared exactly, \
             letter by letter.",
        ))
        .child(el("div").class("field").child(segments(
            "filter-mode",
            "Filter",
            modes,
            Signal::derive(move || mode_word(mode.get())),
            choose,
        )))
        .child(
            el("div")
                .attr("id", control_id("filter"))
                .attr("tabindex", "-1")
                .child(problems.list("filter")),
        )
        .child(live(move || {
            (mode.get() != FilterMode::None).then(|| rules(editor, problems, rows))
        }))
        .into()
}

fn rules(editor: Editor<NotificationForm>, problems: Problems, rows: Memo<usize>) -> Node {
    let add = move || {
        let at = rows.get_untracked();
        editor.form.update(|f| f.rules.push(RuleRow::default()));
        dom::focus_soon(control_id(&format!("rules.{at}.field")));
    };
    let condition = Signal::derive(move || {
        editor.form.with(|f| match f.condition {
            Condition::And => "and",
            Condition::Or => "or",
            Condition::Other(_) => "other",
        })
    });
    let unknown = move || {
        editor.form.with(|f| match &f.condition {
            Condition::Other(word) => Some(format!(
                "Stored as “{word}”, which is neither AND nor OR. Choose one to \
                 replace it."
            )),
            _ => None,
        })
    };
    let choose = move |word: &'static str| {
        editor.form.update(|f| {
            f.condition = if word == "or" {
                Condition::Or
            } else {
                Condition::And
            }
        });
    };
    el("div")
        .class("lines")
        .child(live(move || {
            (rows.get() > 1 || unknown().is_some()).then(|| {
                el("div")
                    .class("row")
                    .child(segments(
                        "condition",
                        "How the rules are combined",
                        vec![
                            ("and", "Every rule must hold"),
                            ("or", "One rule is enough"),
                        ],
                        condition,
                        choose,
                    ))
                    .child(el("span").class("small ink-2").child(live(unknown)))
            })
        }))
        .child(live(move || {
            (0..rows.get())
                .map(|at| row(editor, problems, at))
                .collect::<Node>()
        }))
        .child(el("div").child(button("btn slim", Some("plus"), "Add a rule", add)))
        .into()
}

fn row(editor: Editor<NotificationForm>, problems: Problems, at: usize) -> Node {
    let verbatim = memo(move |_| {
        editor
            .form
            .with(|f| f.rules.get(at).and_then(|r| r.verbatim.clone()))
    });
    let remove = move || {
        editor.form.update(|f| {
            if at < f.rules.len() {
                f.rules.remove(at);
            }
        });
        problems.forget_rows("rules.");
        dom::focus(&control_id("filter"));
    };
    let parts = move || match verbatim.get() {
        Some(text) => kept(editor, at, &text),
        None => fields(editor, problems, at),
    };
    el("div")
        .class("line")
        .attr("role", "group")
        .attr("aria-label", format!("Rule {}", at + 1))
        .child(
            el("div")
                .class("line-head three")
                .child(live(parts))
                .child(icon_button(
                    "btn quiet icon-only bad",
                    "trash",
                    format!("Remove rule {}", at + 1),
                    remove,
                )),
        )
        .child(
            el("div")
                .attr("id", control_id(&format!("rules.{at}")))
                .attr("tabindex", "-1")
                .child(problems.list(format!("rules.{at}"))),
        )
        .child(problems.list(format!("rules.{at}.field")))
        .child(problems.list(format!("rules.{at}.value")))
        .into()
}

/// A stored rule this console cannot take apart: kept as it is until somebody
/// asks to edit it.
fn kept(editor: Editor<NotificationForm>, at: usize, text: &str) -> Node {
    let take_apart = move || {
        editor.form.update(|f| {
            if let Some(row) = f.rules.get_mut(at) {
                row.verbatim = None;
            }
        });
        dom::focus_soon(control_id(&format!("rules.{at}.field")));
    };
    group([
        el("div")
            .child(el("span").class("field-label").text("Kept as stored"))
            .child(el("code").child(text.to_owned()))
            .into(),
        el("div").into(),
        el("div")
            .child(button(
                "btn slim",
                Some("edit"),
                "Edit this rule",
                take_apart,
            ))
            .into(),
    ])
}

fn fields(editor: Editor<NotificationForm>, problems: Problems, at: usize) -> Node {
    let (field_key, value_key) = (format!("rules.{at}.field"), format!("rules.{at}.value"));
    let operator_id = control_id(&format!("rules.{at}.operator"));
    let with_row = move |change: &dyn Fn(&mut RuleRow)| {
        editor.form.update(|f| {
            if let Some(row) = f.rules.get_mut(at) {
                change(row);
            }
        });
    };
    let mut choices = vec![(String::new(), "Choose a field".to_owned())];
    choices.extend(
        RuleField::ALL
            .iter()
            .map(|f| (f.as_str().to_owned(), f.as_str().to_owned())),
    );
    let field_value =
        editor.part(move |f| f.rules.get(at).map(|r| r.field.clone()).unwrap_or_default());
    let not_equal = editor.part(move |f| {
        f.rules
            .get(at)
            .is_some_and(|r| r.operator == Operator::NotEqual)
    });
    let allowed = memo(move |_| {
        field_value.with(|name| RuleField::named(name).and_then(RuleField::allowed_values))
    });
    let value_wiring = problems.wiring(value_key.clone(), false);
    let value = move || {
        let text =
            editor.part(move |f| f.rules.get(at).map(|r| r.value.clone()).unwrap_or_default());
        let set = move |text: String| with_row(&|row| row.value.clone_from(&text));
        value_control(value_wiring.clone(), allowed.get(), text, set)
    };
    group([
        el("div")
            .child(
                el("label")
                    .attr("for", control_id(&field_key))
                    .text("Field"),
            )
            .child(choice_box(
                problems.wiring(field_key.clone(), false),
                "input mono",
                choices,
                field_value,
                move |name| {
                    with_row(&|row| row.field.clone_from(&name));
                },
            ))
            .into(),
        el("div")
            .child(
                el("label")
                    .attr("for", operator_id.clone())
                    .text("Comparison"),
            )
            .child(
                el("select")
                    .attr("id", operator_id)
                    .class("input")
                    .on("change", move |e| {
                        let operator = if dom::value_of(&e) == "!=" {
                            Operator::NotEqual
                        } else {
                            Operator::Equal
                        };
                        with_row(&|row| row.operator = operator);
                    })
                    .child(
                        el("option")
                            .attr("value", "=")
                            .prop("selected", move || !not_equal.get())
                            .text("is"),
                    )
                    .child(
                        el("option")
                            .attr("value", "!=")
                            .prop("selected", move || not_equal.get())
                            .text("is not"),
                    ),
            )
            .into(),
        el("div")
            .child(
                el("label")
                    .attr("for", control_id(&value_key))
                    .text("Value"),
            )
            .child(live(value))
            .into(),
    ])
}

/// A list where the API allows only certain values, a text box elsewhere. A
/// stored value outside the list stays choosable.
fn value_control(
    wiring: Wiring,
    allowed: Option<&'static [&'static str]>,
    text: Signal<String>,
    set: impl Fn(String) + 'static,
) -> Node {
    let Some(allowed) = allowed else {
        return text_box(wiring, "input mono", text, set);
    };
    let current = text.get_untracked();
    let mut choices: Vec<(String, String)> = Vec::new();
    if !allowed.contains(&current.as_str()) {
        let label = if current.is_empty() {
            "Choose a value".to_owned()
        } else {
            current.clone()
        };
        choices.push((current, label));
    }
    choices.extend(allowed.iter().map(|v| ((*v).to_owned(), (*v).to_owned())));
    choice_box(wiring, "input mono", choices, text, set)
}
