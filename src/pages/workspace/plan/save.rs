//! Bundles and plans as files.

use desired_state::bundle::{Format, Omission, bundle_of};
use leptos::prelude::*;
use messages::workspace_plan as say;
use screen::connection::Connection;

use super::super::files::{Omitted, file_name, keep};
use super::super::places::place;
use super::PlanState;
use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::{of_name, t};
use crate::state::use_app;

/// Buttons that download the plan, and its bundle.
#[component]
pub fn PlanFiles(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let app = state.app;
    let plan = move || {
        if let Some(plan) = state.plan.get_untracked() {
            keep(app, "plan.json", &plan.0.to_json());
        }
    };
    let bundle = move |format| {
        if let Some(loaded) = state.bundle.get_untracked() {
            keep(app, file_name(format), &loaded.bundle.write(format));
        }
    };
    let has_bundle =
        memo(move |_| state.bundle.with(Option::is_some) && state.undo.with(Option::is_none));
    view! {
        <Button icon="download" label=t(say::DOWNLOAD_PLAN) on_press=plan />
        <Show when=move || has_bundle.get()>
            <Button
                icon="download"
                label=t(say::DOWNLOAD_YAML)
                on_press=move || bundle(Format::Yaml)
            />
            <Button
                icon="download"
                label=t(say::DOWNLOAD_JSON)
                on_press=move || bundle(Format::Json)
            />
        </Show>
    }
}

/// Makes a bundle of what is stored at one connection.
#[component]
pub fn SaveCard() -> impl IntoView {
    let app = use_app();
    let connections = memo(move |_| {
        let all = app.workspace.connections(app.session);
        let read = |one: &Connection| {
            let reading = app.workspace.reading(&one.id);
            reading
                .is_some_and(|it| it.notifications.get().is_some() || it.connectors.get().is_some())
        };
        all.into_iter().filter(read).collect::<Vec<_>>()
    });
    let chosen: RwSignal<Option<String>> = RwSignal::new(None);
    let omitted: RwSignal<Vec<Omission>> = RwSignal::new(Vec::new());
    let one = move || {
        connections.with_untracked(|all| {
            let id = chosen.get_untracked();
            let mut named = all.iter();
            let named = named.find(|one| Some(&one.id) == id.as_ref());
            named.or(all.first()).cloned()
        })
    };
    let save = move |format| {
        let Some(connection) = one() else { return };
        let Some(reading) = untrack(|| app.workspace.reading(&connection.id)) else {
            return;
        };
        let here = place(app.session, &connection);
        let made = bundle_of(
            &here,
            reading.notifications.get(),
            &|_| true,
            reading.connectors.get().map(Vec::as_slice),
        );
        let bundle = made.bundle.made_for([here.name.as_str()]);
        keep(app, file_name(format), &bundle.write(format));
        omitted.set(made.omitted);
    };
    let options = move || {
        connections
            .get()
            .into_iter()
            .map(|connection| {
                let name = t(connection.name());
                view! {
                    <option value=connection.id lang=of_name(&name)>
                        {name.clone()}
                    </option>
                }
            })
            .collect_view()
    };
    let is_any = memo(move |_| connections.with(|all| !all.is_empty()));
    view! {
        <Show when=move || is_any.get()>
            <section class="card pad stack" aria-labelledby="save-title">
                <h2 id="save-title">{t(say::EXPORT_TITLE)}</h2>
                <p class="small dim">{t(say::EXPORT_ABOUT)}</p>
                <div class="row">
                    <label class="inline">
                        <span>{t(messages::workspace::CONNECTION)}</span>
                        <select
                            class="input"
                            on:change=move |event| chosen.set(Some(event_target_value(&event)))
                        >
                            {options}
                        </select>
                    </label>
                    <Button
                        icon="download"
                        label=t(say::EXPORT_YAML)
                        on_press=move || save(Format::Yaml)
                    />
                    <Button
                        icon="download"
                        label=t(say::EXPORT_JSON)
                        on_press=move || save(Format::Json)
                    />
                </div>
                <Omitted omitted />
            </section>
        </Show>
    }
}
