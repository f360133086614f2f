//! The rules of the filter, and how they are combined.

use domain::cts::RuleField;
use domain::notification::{Condition, NotificationForm, Operator, RuleRow};
use leptos::prelude::*;
use messages::notification_form as words;

use super::state::NotificationFormState;
use crate::browser::dom;
use crate::components::button::{Button, IconButton};
use crate::components::editor::Editor;
use crate::components::field::{ControlState, ExactInput, FieldFindings, Select, control_id};
use crate::components::segments::Segments;
use crate::reactive::memo;
use crate::state::language::t;

/// The values of a field to choose from.
type AllowedValues = &'static [&'static str];

/// All rules, with a button that adds one. They are told apart by their places, by which
/// findings name them: the texts in them move up when one is removed.
#[component]
pub fn RuleRows(
    /// The form.
    form: NotificationFormState,
    /// How many rules there are.
    rows: Memo<usize>,
) -> impl IntoView {
    let editor = form.editor;
    let add = move || {
        let at = rows.get_untracked();
        let add = |f: &mut NotificationForm| f.rules.push(RuleRow::default());
        editor.form.update(add);
        dom::focus_soon(control_id(&format!("rules.{at}.field")));
    };
    view! {
        <div class="lines">
            <ConditionChoice form rows />
            <For each=move || 0..rows.get() key=|at| *at let:at>
                <RuleRowFields form at />
            </For>
            <div>
                <Button class="btn slim" icon="plus" label=t(words::ADD_RULE) on_press=add />
            </div>
        </div>
    }
}

/// How the rules are combined, if there are several, or if that is not known.
#[component]
fn ConditionChoice(form: NotificationFormState, rows: Memo<usize>) -> impl IntoView {
    let editor = form.editor;
    let condition = editor.part(|f| match f.condition {
        Condition::And => "and",
        Condition::Or => "or",
        Condition::Other(_) => "other",
    });
    let unknown = editor.part(|f| match &f.condition {
        Condition::Other(word) => Some(t(words::UnknownCondition { word: word.into() })),
        _ => None,
    });
    let choose = move |word: &'static str| {
        editor.form.update(|f| {
            f.condition = if word == "or" {
                Condition::Or
            } else {
                Condition::And
            }
        });
    };
    let choices = || vec![("and", t(words::MATCH_ALL)), ("or", t(words::MATCH_ANY))];
    view! {
        <Show when=move || { rows.get() > 1 || unknown.with(Option::is_some) }>
            <div class="row">
                <Segments
                    name="condition"
                    legend=t(words::HOW_COMBINED)
                    choices=choices()
                    chosen=condition
                    on_choose=choose
                />
                <span class="small ink-2">{unknown}</span>
            </div>
        </Show>
    }
}

/// One rule.
#[component]
fn RuleRowFields(form: NotificationFormState, at: usize) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
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
        validation.forget_rows("rules.");
        dom::focus(&control_id("filter"));
    };
    let parts = move || match verbatim.get() {
        Some(text) => view! { <KeptRule form at text /> }.into_any(),
        None => view! { <RuleParts form at /> }.into_any(),
    };
    view! {
        <div class="line" role="group" aria-label=t(words::RuleRow { row: at + 1 })>
            <div class="line-head three">
                {parts}
                <IconButton
                    class="btn quiet icon-only bad"
                    icon="trash"
                    label=t(words::RemoveRule { row: at + 1 })
                    on_press=remove
                />
            </div>
            <div id=control_id(&format!("rules.{at}")) tabindex="-1">
                <FieldFindings validation key=format!("rules.{at}") />
            </div>
            <FieldFindings validation key=format!("rules.{at}.field") />
            <FieldFindings validation key=format!("rules.{at}.value") />
        </div>
    }
}

/// A stored rule this console cannot take apart: kept as it is until somebody
/// asks to edit it.
#[component]
fn KeptRule(form: NotificationFormState, at: usize, text: String) -> impl IntoView {
    let take_apart = move || {
        change(form.editor, at, |row| row.verbatim = None);
        dom::focus_soon(control_id(&format!("rules.{at}.field")));
    };
    view! {
        <div>
            <span class="field-label">{t(words::KEPT_AS_STORED)}</span>
            <code>{text}</code>
        </div>
        <div></div>
        <div>
            <Button class="btn slim" icon="edit" label=t(words::EDIT_RULE) on_press=take_apart />
        </div>
    }
}

/// Changes one rule, if it is still there.
fn change(editor: Editor<NotificationForm>, at: usize, work: impl FnOnce(&mut RuleRow)) {
    editor.form.try_update(|f| f.rules.get_mut(at).map(work));
}

/// Field, comparison and value of a rule.
#[component]
fn RuleParts(form: NotificationFormState, at: usize) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let (field_key, value_key) = (format!("rules.{at}.field"), format!("rules.{at}.value"));
    let mut fields = vec![(String::new(), t(words::CHOOSE_FIELD))];
    let names = RuleField::ALL.iter().map(|f| f.as_str().to_owned());
    fields.extend(names.map(|name| (name.clone(), name)));
    let field = editor.part(move |f| f.rules.get(at).map(|r| r.field.clone()).unwrap_or_default());
    let allowed = memo(move |_| {
        field.with(|name| RuleField::named(name).and_then(RuleField::allowed_values))
    });
    let control = validation.control(value_key.clone(), false);
    let value = move || {
        let (control, allowed) = (control.clone(), allowed.get());
        view! { <RuleValue form at control allowed /> }
    };
    view! {
        <div>
            <label for=control_id(&field_key)>{t(words::FIELD)}</label>
            <Select
                control=validation.control(field_key, false)
                class="input mono"
                choices=fields
                value=field
                on_choose=move |name| change(editor, at, |row| row.field = name)
            />
        </div>
        <RuleOperator form at />
        <div>
            <label for=control_id(&value_key)>{t(words::VALUE)}</label>
            {value}
        </div>
    }
}

/// The comparison of a rule.
#[component]
fn RuleOperator(form: NotificationFormState, at: usize) -> impl IntoView {
    let editor = form.editor;
    let id = control_id(&format!("rules.{at}.operator"));
    let differs = editor.part(move |f| {
        f.rules
            .get(at)
            .is_some_and(|r| r.operator == Operator::NotEqual)
    });
    let choose = move |sign: String| {
        let operator = if sign == "!=" {
            Operator::NotEqual
        } else {
            Operator::Equal
        };
        change(editor, at, |row| row.operator = operator);
    };
    view! {
        <div>
            <label for=id.clone()>{t(words::COMPARISON)}</label>
            <select id=id class="input" on:change=move |event| choose(event_target_value(&event))>
                <option value="=" prop:selected=move || !differs.get()>
                    {t(words::IS)}
                </option>
                <option value="!=" prop:selected=differs>
                    {t(words::IS_NOT)}
                </option>
            </select>
        </div>
    }
}

/// The value of a rule: a list where the API allows only certain values, a text box
/// elsewhere.
#[component]
fn RuleValue(
    form: NotificationFormState,
    at: usize,
    control: ControlState,
    allowed: Option<AllowedValues>,
) -> impl IntoView {
    let editor = form.editor;
    let value = editor.part(move |f| f.rules.get(at).map(|r| r.value.clone()).unwrap_or_default());
    let set = Callback::new(move |text| change(editor, at, |row| row.value = text));
    let Some(allowed) = allowed else {
        return view! { <ExactInput control class="input mono" value on_input=set /> }.into_any();
    };
    // A value outside the list stays choosable.
    let unlisted = memo(move |before: Option<&Option<String>>| {
        let now = value.get();
        if allowed.contains(&now.as_str()) {
            before.cloned().flatten()
        } else {
            Some(now)
        }
    });
    let list = move || {
        let label = |text: &String| match text.as_str() {
            "" => t(words::CHOOSE_VALUE),
            text => text.to_owned(),
        };
        let first = unlisted.get().map(|text| (text.clone(), label(&text)));
        let others = allowed.iter().map(|v| ((*v).to_owned(), (*v).to_owned()));
        let values = first.into_iter().chain(others).collect();
        view! { <Select control=control.clone() class="input mono" choices=values value on_choose=set /> }
    };
    list.into_any()
}
