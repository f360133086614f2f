//! Which operations a notification is about.

use domain::cts::{MOST_OPERATIONS, MOST_SERVICES};
use domain::notification::{NotificationForm, OperationRow, Scope};
use leptos::prelude::*;
use messages::{Message, notification_form as words};
use screen::picker::Totals;

use super::add_operations::AddOperations;
use super::names::{Names, NamesInput, NamesList};
use super::picker::Picker;
use super::state::NotificationFormState;
use super::suggestions::Suggestions;
use crate::browser::dom;
use crate::components::button::{Button, IconButton};
use crate::components::field::{Choice, ExactInput, FieldFindings, control_id};
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// Id of the list of services.
const SERVICES: &str = "known-services";

/// How much of what is possible is used.
fn used(form: &NotificationForm) -> String {
    let totals = Totals::of(&form.operations);
    t(words::OperationsUsed {
        count: totals.operations,
        most: MOST_OPERATIONS,
        services: totals.services,
        most_services: MOST_SERVICES,
    })
}

/// The section of the form.
#[component]
pub fn OperationsSection(
    /// The form.
    form: NotificationFormState,
    /// The dialog that chooses operations.
    picker: Picker,
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let custom = memo(move |_| editor.form.with(|f| f.scope != Scope::Complete));
    let used = move || custom.get().then(|| editor.form.with(used));
    view! {
        <fieldset class="sect">
            <legend class="unseen">{t(words::OPERATIONS)}</legend>
            <div class="sect-head">
                <h2 aria-hidden="true">{t(words::OPERATIONS)}</h2>
                <span class="small dim">{used}</span>
            </div>
            <div id=control_id("scope") tabindex="-1">
                <ScopeChoice
                    form
                    id="scope-customized"
                    value=Scope::Customized
                    label=t(words::SELECTED_OPERATIONS)
                    hint=t(words::SELECTED_OPERATIONS_HINT)
                />
                <ScopeChoice
                    form
                    id="scope-complete"
                    value=Scope::Complete
                    label=t(words::ALL_OPERATIONS)
                    hint=t(words::ALL_OPERATIONS_HINT)
                />
            </div>
            <FieldFindings validation key="scope" />
            <div id=control_id("operations") tabindex="-1">
                <FieldFindings validation key="operations" />
            </div>
            <Show when=move || custom.get()>
                <OperationRows form picker />
            </Show>
            <ServiceSuggestions />
        </fieldset>
    }
}

/// One of the scopes to choose from.
#[component]
fn ScopeChoice(
    form: NotificationFormState,
    id: &'static str,
    value: Scope,
    label: String,
    hint: String,
) -> impl IntoView {
    let scope = form.editor.part(|f| f.scope.clone());
    let mine = value.clone();
    view! {
        <Choice
            id
            kind="radio"
            group="scope"
            label
            hint
            checked=move || scope.with(|now| *now == mine)
            on_change=move |_| {
                form.editor.form.try_update(|f| f.scope = value.clone());
            }
        />
    }
}

/// The operations as a table: a row for each resource type of a service. Rows are told apart by their
/// places, by which findings name them: the texts in them move up when one is removed.
#[component]
fn OperationRows(form: NotificationFormState, picker: Picker) -> impl IntoView {
    let rows = memo(move |_| form.editor.form.with(|f| f.operations.len()));
    let add = move || {
        let at = rows.get_untracked();
        let add = |f: &mut NotificationForm| f.operations.push(OperationRow::default());
        form.editor.form.update(add);
        dom::focus_soon(control_id(&format!("operations.{at}.service_type")));
    };
    view! {
        <AddOperations form picker />
        <div class="op-rows">
            <div class="op-head" aria-hidden="true">
                <span>{t(words::SERVICE)}</span>
                <span>{t(words::RESOURCE_TYPE)}</span>
                <span>{t(words::OPERATIONS)}</span>
            </div>
            <For each=move || 0..rows.get() key=|at| *at let:at>
                <OperationRowFields form at />
            </For>
        </div>
        <div class="row">
            <Button class="btn slim" icon="plus" label=t(words::ADD_SERVICE) on_press=add />
        </div>
    }
}

/// Service, resource type and operations of one row.
#[component]
fn OperationRowFields(form: NotificationFormState, at: usize) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let row = at + 1;
    let key = move |part: &str| format!("operations.{at}.{part}");
    let remove = move || {
        editor.form.update(|f| {
            if at < f.operations.len() {
                f.operations.remove(at);
            }
        });
        validation.forget_rows("operations.");
        dom::focus(&control_id("operations"));
    };
    let names = Names {
        form,
        at,
        read: |form, at| {
            let row = form.operations.get(at)?;
            Some((&row.trace_names, &row.pending))
        },
        write: |form, at| {
            let row = form.operations.get_mut(at)?;
            Some((&mut row.trace_names, &mut row.pending))
        },
        add: || words::ADD_OPERATION,
        removal: |name| words::RemoveOperation { name: name.into() }.into(),
    };
    view! {
        <div class="op-row" role="group" aria-label=t(words::OperationsRow { row })>
            <RowText form key=key("service_type") label=words::SERVICE suggestions=SERVICES />
            <RowText
                form
                key=key("resource_type")
                label=words::RESOURCE_TYPE
                suggestions=format!("known-resources-{at}")
            />
            <div class="op-names">
                <NamesList names key=key("trace_names") />
                <NamesInput
                    names
                    key=key("trace_names")
                    label=t(words::AddOperations { row })
                    suggestions=format!("known-operations-{at}")
                />
            </div>
            <IconButton
                class="btn quiet icon-only bad"
                icon="trash"
                label=t(words::RemoveOperations { row })
                on_press=remove
            />
            <div class="op-findings">
                <FieldFindings validation key=key("service_type") />
                <FieldFindings validation key=key("resource_type") />
                <FieldFindings validation key=key("trace_names") />
            </div>
            <RowSuggestions form at />
        </div>
    }
}

/// A text of a row; its findings are shown below the row.
#[component]
fn RowText(
    form: NotificationFormState,
    key: String,
    label: Message,
    #[prop(into)] suggestions: String,
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let (read, write) = (key.clone(), key.clone());
    view! {
        <ExactInput
            control=validation.control(key, false)
            class="input mono"
            value=editor.part(move |f| f.raw(&read))
            on_input=move |text| editor.form.update(|f| f.set_raw(&write, text))
            attr:aria-label=t(label.clone())
            attr:placeholder=t(label)
            attr:list=suggestions
        />
    }
}

/// The services the connection's catalogue knows.
#[component]
fn ServiceSuggestions() -> impl IntoView {
    let store = use_app().store;
    let services = memo(move |_| {
        let mut services: Vec<String> = Vec::new();
        for set in store.catalogue.get().iter().flat_map(|c| c.iter()) {
            if !services.contains(&set.service_type) {
                services.push(set.service_type.clone());
            }
        }
        services
    });
    view! { <Suggestions id=SERVICES values=services /> }
}

/// The resource types and operations the catalogue knows for what the row names
/// so far. It may lag behind, so any other text is accepted as well.
#[component]
fn RowSuggestions(form: NotificationFormState, at: usize) -> impl IntoView {
    let NotificationFormState { app, editor, .. } = form;
    let chosen = memo(move |_| {
        editor.form.with(|f| {
            f.operations
                .get(at)
                .map(|r| (r.service_type.clone(), r.resource_type.clone()))
                .unwrap_or_default()
        })
    });
    let resources = memo(move |_| {
        let (service, _) = chosen.get();
        let catalogue = app.store.catalogue.get();
        let sets = catalogue.iter().flat_map(|c| c.iter());
        sets.filter(|set| set.service_type == service)
            .map(|set| set.resource_type.clone())
            .collect::<Vec<_>>()
    });
    let operations = memo(move |_| {
        let (service, resource) = chosen.get();
        let catalogue = app.store.catalogue.get();
        let sets = catalogue.iter().flat_map(|c| c.iter());
        sets.filter(|set| set.service_type == service && set.resource_type == resource)
            .flat_map(|set| set.trace_names.clone())
            .collect::<Vec<_>>()
    });
    view! {
        <Suggestions id=format!("known-resources-{at}") values=resources />
        <Suggestions id=format!("known-operations-{at}") values=operations />
    }
}
