//! The advanced filter: off, stored but switched off, or on with up to six
//! rules that read as sentences.

use domain::cts::RuleField;
use domain::notification::{Condition, FilterMode, NotificationForm, Operator, RuleRow};
use leptos::prelude::*;

use crate::browser::dom;
use crate::pages::parts::editor::Editor;
use crate::ui::button::{button, icon_button};
use crate::ui::field::{Problems, Wiring, choice_box, control_id, text_box};
use crate::ui::segments::segments;

fn mode_word(mode: FilterMode) -> &'static str {
    match mode {
        FilterMode::None => "none",
        FilterMode::Off => "off",
        FilterMode::On => "on",
    }
}

/// The section of the form.
pub fn section(editor: Editor<NotificationForm>, problems: Problems) -> AnyView {
    let mode = Memo::new(move |_| editor.form.with(|f| f.filter_mode));
    let rows = Memo::new(move |_| editor.form.with(|f| f.rules.len()));
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
    let modes = vec![("none", "No filter"), ("on", "On"), ("off", "Stored, switched off")];
    view! {
        <fieldset class="sect">
            <legend class="unseen">"Filter"</legend>
            <div class="sect-head"><h2 aria-hidden="true">"Filter"</h2><span class="small dim">{move || (mode.get() != FilterMode::None).then(|| format!("{} of 6 rules", rows.get()))}</span></div>
            <p>"Rules about the event itself. Values are compared exactly, letter by letter."</p>
            <div class="field">{segments("filter-mode", "Filter", modes, Signal::derive(move || mode_word(mode.get())), choose)}</div>
            <div id=control_id("filter") tabindex="-1">{problems.list("filter")}</div>
            <Show when=move || mode.get() != FilterMode::None>{rules(editor, problems, rows)}</Show>
        </fieldset>
    }
    .into_any()
}

fn rules(editor: Editor<NotificationForm>, problems: Problems, rows: Memo<usize>) -> AnyView {
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
            Condition::Other(word) => Some(format!("Stored as “{word}”, which is neither AND nor OR. Choose one to replace it.")),
            _ => None,
        })
    };
    let choose = move |word: &'static str| {
        editor.form.update(|f| f.condition = if word == "or" { Condition::Or } else { Condition::And });
    };
    view! {
        <div class="lines">
            <Show when=move || { rows.get() > 1 || unknown().is_some() }>
                <div class="row">
                    {segments("condition", "How the rules are combined", vec![("and", "Every rule must hold"), ("or", "One rule is enough")], condition, choose)}
                    <span class="small ink-2">{unknown}</span>
                </div>
            </Show>
            {move || (0..rows.get()).map(|at| row(editor, problems, at)).collect_view()}
            <div>{button("btn slim", Some("plus"), "Add a rule", add)}</div>
        </div>
    }
    .into_any()
}

fn row(editor: Editor<NotificationForm>, problems: Problems, at: usize) -> AnyView {
    let verbatim = Memo::new(move |_| editor.form.with(|f| f.rules.get(at).and_then(|r| r.verbatim.clone())));
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
    view! {
        <div class="line" role="group" aria-label=format!("Rule {}", at + 1)>
            <div class="line-head three">
                {parts}
                {icon_button("btn quiet icon-only bad", "trash", format!("Remove rule {}", at + 1), remove)}
            </div>
            <div id=control_id(&format!("rules.{at}")) tabindex="-1">{problems.list(format!("rules.{at}"))}</div>
            {problems.list(format!("rules.{at}.field"))}
            {problems.list(format!("rules.{at}.value"))}
        </div>
    }
    .into_any()
}

/// A stored rule this console cannot take apart: kept as it is until somebody
/// asks to edit it.
fn kept(editor: Editor<NotificationForm>, at: usize, text: &str) -> AnyView {
    let take_apart = move || {
        editor.form.update(|f| {
            if let Some(row) = f.rules.get_mut(at) {
                row.verbatim = None;
            }
        });
        dom::focus_soon(control_id(&format!("rules.{at}.field")));
    };
    view! {
        <div><span class="field-label">"Kept as stored"</span><code>{text.to_owned()}</code></div>
        <div></div>
        <div>{button("btn slim", Some("edit"), "Edit this rule", take_apart)}</div>
    }
    .into_any()
}

fn fields(editor: Editor<NotificationForm>, problems: Problems, at: usize) -> AnyView {
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
    choices.extend(RuleField::ALL.iter().map(|f| (f.as_str().to_owned(), f.as_str().to_owned())));
    let field_value = editor.part(move |f| f.rules.get(at).map(|r| r.field.clone()).unwrap_or_default());
    let not_equal = editor.part(move |f| f.rules.get(at).is_some_and(|r| r.operator == Operator::NotEqual));
    let allowed = Memo::new(move |_| field_value.with(|name| RuleField::named(name).and_then(RuleField::allowed_values)));
    let value_wiring = problems.wiring(value_key.clone(), false);
    let value = move || {
        let text = editor.part(move |f| f.rules.get(at).map(|r| r.value.clone()).unwrap_or_default());
        let set = move |text: String| with_row(&|row| row.value.clone_from(&text));
        value_control(value_wiring.clone(), allowed.get(), text, set)
    };
    view! {
        <div>
            <label for=control_id(&field_key)>"Field"</label>
            {choice_box(problems.wiring(field_key.clone(), false), "input mono", choices, field_value, move |name| {
                with_row(&|row| row.field.clone_from(&name));
            })}
        </div>
        <div>
            <label for=operator_id.clone()>"Comparison"</label>
            <select
                id=operator_id
                class="input"
                on:change=move |e| {
                    let operator = if dom::value_of(&e) == "!=" { Operator::NotEqual } else { Operator::Equal };
                    with_row(&|row| row.operator = operator);
                }
            >
                <option value="=" prop:selected=move || !not_equal.get()>"is"</option>
                <option value="!=" prop:selected=move || not_equal.get()>"is not"</option>
            </select>
        </div>
        <div>
            <label for=control_id(&value_key)>"Value"</label>
            {value}
        </div>
    }
    .into_any()
}

/// A list where the API allows only certain values, a text box elsewhere. A
/// stored value outside the list stays choosable.
fn value_control(
    wiring: Wiring,
    allowed: Option<&'static [&'static str]>,
    text: Signal<String>,
    set: impl Fn(String) + 'static,
) -> AnyView {
    let Some(allowed) = allowed else { return text_box(wiring, "input mono", text, set) };
    let current = text.get_untracked();
    let mut choices: Vec<(String, String)> = Vec::new();
    if !allowed.contains(&current.as_str()) {
        let label = if current.is_empty() { "Choose a value".to_owned() } else { current.clone() };
        choices.push((current, label));
    }
    choices.extend(allowed.iter().map(|v| ((*v).to_owned(), (*v).to_owned())));
    choice_box(wiring, "input mono", choices, text, set)
}
