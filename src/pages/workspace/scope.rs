//! Which connections are looked at, and how far reading them is.

use std::collections::BTreeSet;

use leptos::prelude::*;
use messages::workspace as say;
use screen::collation::order;
use screen::connection::Connection;
use screen::workspace::Besides;

use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::{collate, t};
use crate::state::use_app;

/// Reads the connections that are looked at, and shows the choice of a label, how far the
/// reading is, and the buttons that stop it, go on with it and read again.
#[component]
pub fn Scope(
    /// What is read besides.
    besides: Besides,
    /// Which of them are read.
    #[prop(default = every)]
    is_read: fn(&Connection) -> bool,
) -> impl IntoView {
    let app = use_app();
    let workspace = app.workspace;
    let connections = memo(move |_| {
        let mut connections = workspace.connections(app.session);
        connections.retain(is_read);
        connections
    });
    crate::reactive::effect(move |_| {
        let connections = connections.get();
        untrack(|| workspace.visit(app.session, &connections, besides));
    });
    // Before anything is shown, so that nothing says that all was read.
    untrack(|| workspace.visit(app.session, &connections.get(), besides));
    let progress = memo(move |_| workspace.progress());
    let again = move || {
        workspace.refresh(app.session, &connections.get_untracked(), besides);
    };
    let go_on = move || {
        workspace.go_on(app.session, &connections.get_untracked(), besides);
    };
    let is_stopped_short = memo(move |_| {
        connections.with(|all| workspace.is_stopped_short(app.session, all, besides))
    });
    view! {
        <div class="tools">
            <LabelChoice />
            <Show
                when=move || progress.get().is_some()
                fallback=move || {
                    view! {
                        <Show when=move || is_stopped_short.get()>
                            <span>{t(say::STOPPED)}</span>
                            <Button label=t(say::GO_ON) on_press=go_on />
                        </Show>
                        <Button label=t(say::READ_AGAIN) icon="refresh" on_press=again />
                    }
                }
            >
                <progress
                    aria-label=t(say::READING)
                    max=move || progress.get().map_or(1, |(_, all)| all)
                    value=move || progress.get().map_or(0, |(read, _)| read)
                ></progress>
                <span role="status">
                    {move || {
                        let (read, all) = progress.get()?;
                        Some(t(say::ReadOf { all, read }))
                    }}
                </span>
                <Button label=t(say::STOP) on_press=move || workspace.cancel() />
            </Show>
        </div>
    }
}

fn every(_: &Connection) -> bool {
    true
}

/// The choice of a label that connections must have; nothing where no connection has any.
#[component]
fn LabelChoice() -> impl IntoView {
    let app = use_app();
    let scope = app.workspace.scope;
    let labels = memo(move |_| {
        let all = app.session.all();
        let labels = all.into_iter().flat_map(|connection| connection.labels);
        let labels: Vec<_> = labels.collect::<BTreeSet<_>>().into_iter().collect();
        let names = labels.iter().map(|(name, _)| name.as_str()).collect();
        let values = labels.iter().map(|(_, value)| value.as_str()).collect();
        let order = order(&[names, values], collate).into_iter();
        let sorted = order.filter_map(|at| labels.get(at).cloned());
        sorted.collect::<Vec<(String, String)>>()
    });
    let written = |(name, value): &(String, String)| format!("{name}={value}");
    let choose = move |event: leptos::ev::Event| {
        let chosen = event_target_value(&event);
        let label =
            labels.with_untracked(|all| all.iter().find(|it| written(it) == chosen).cloned());
        scope.set(label);
    };
    view! {
        <Show when=move || labels.with(|all| !all.is_empty())>
            <label class="inline">
                <span>{t(say::LABEL)}</span>
                <select class="input" on:change=choose>
                    <option value="" selected=move || scope.with(Option::is_none)>
                        {t(say::ALL_CONNECTIONS)}
                    </option>
                    {move || {
                        labels
                            .get()
                            .into_iter()
                            .map(|label| {
                                let text = written(&label);
                                let shown = text.clone();
                                let is_chosen = move || {
                                    scope.with(|it| it.as_ref() == Some(&label))
                                };
                                view! {
                                    <option value=text selected=is_chosen>
                                        {shown}
                                    </option>
                                }
                            })
                            .collect_view()
                    }}
                </select>
            </label>
        </Show>
    }
}
