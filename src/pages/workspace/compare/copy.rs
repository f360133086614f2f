//! Copying a notification to other connections: a plan is made of it.

use std::collections::BTreeSet;

use desired_state::bundle::{Bundle, Format, TargetEntry, bundle_of};
use desired_state::compare::{Cell, Row, against_copy, copied_target, without_target};
use desired_state::place::Place;
use leptos::prelude::*;
use messages::{Arg, Message, workspace_compare as say};
use screen::route::{Route, WorkspaceView};

use super::super::looked_at::Here;
use super::super::topic_box::{TopicBox, is_topic};
use super::Compared;
use super::detail::found;
use crate::components::button::Button;
use crate::components::name::Name;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// The bundle of the notification: sent to that topic, or without one to what it is sent to.
fn bundle(
    source: &Here,
    name: &str,
    topic: Option<&str>,
    to: &[String],
) -> Result<Bundle, Message> {
    let list = source
        .reading
        .as_ref()
        .and_then(|it| it.notifications.get());
    let made = bundle_of(&source.connection, list, &|it| it.name == name, None);
    match made.omitted.into_iter().next() {
        Some(omission) => Err(say::LeftOut {
            reason: omission.reason.into(),
        }
        .into()),
        None => {
            let names = to.iter().map(String::as_str);
            let bundle = made.bundle.made_for(names);
            Ok(match topic {
                Some(topic) => bundle.sent_to(topic),
                None => bundle,
            })
        }
    }
}

/// What becomes of the target: kept, or changed to the topic of that name.
fn target_words(target: Option<&TargetEntry>, topic: &str) -> Message {
    let (kind, name) = target.map_or(("none", ""), TargetEntry::parts);
    let is_kept = topic.is_empty() || (kind, name) == ("topic", topic);
    let (kind, name) = (kind.into(), name.into());
    if is_kept {
        say::CopyKeeps { kind, name }.into()
    } else {
        let topic = topic.into();
        say::CopyChanges { kind, name, topic }.into()
    }
}

/// The form: which connections get it, and the topic it is sent to there.
#[component]
pub fn CopyForm(
    /// The place of the connection it is copied from.
    source: usize,
    /// What all connections have of it.
    row: Row,
    /// The connections.
    compared: Memo<Compared>,
) -> impl IntoView {
    let app = use_app();
    let name = row.name.clone();
    let here: Vec<Here> = compared.with_untracked(|it| it.here.clone());
    // Another one is only wanted where what it is sent to is not there.
    let topic = RwSignal::new(String::new());
    let target = here.get(source).and_then(|it| {
        let found = found(it, &name)?;
        copied_target(found, &it.connection)
    });
    let target = StoredValue::new(target);
    let from = here.get(source).map(|it| {
        let connection = (&it.connection.name).into();
        t(say::CopyFrom { connection })
    });
    let copied = here.get(source).and_then(|it| {
        let found = found(it, &name)?.clone();
        Some((found, it.connection.clone()))
    });
    let others = here
        .into_iter()
        .zip(row.cells)
        .enumerate()
        .filter(|(at, _)| *at != source)
        .map(|(_, other)| other);
    let others = StoredValue::new(others.collect::<Vec<(Here, Cell)>>());
    // What the others have beside the copy, whatever the comparison is with.
    let beside = memo(move |_| {
        let topic = topic.get().trim().to_owned();
        let topic = is_topic(&topic).then_some(topic.as_str());
        let (copied, from) = copied.as_ref()?;
        Some(others.with_value(|others| {
            let places: Vec<Place<'_>> = others.iter().map(|(here, _)| here.place()).collect();
            against_copy(copied, from, topic, &places)
        }))
    });
    let missing = others.with_value(|others| {
        let missing = others.iter().filter(|(_, cell)| *cell == Cell::Missing);
        missing
            .map(|(here, _)| here.connection.id.clone())
            .collect::<BTreeSet<String>>()
    });
    let chosen = RwSignal::new(missing);
    let targets = memo(move |_| {
        let chosen = chosen.get();
        others.with_value(|others| {
            let wanted = others.iter().map(|(here, _)| here);
            let wanted = wanted.filter(|here| chosen.contains(&here.connection.id));
            wanted.cloned().collect::<Vec<Here>>()
        })
    });
    let lacking = memo(move |_| {
        targets.with(|all| {
            let places: Vec<Place<'_>> = all.iter().map(Here::place).collect();
            let lacking = target.with_value(|target| without_target(target.as_ref(), &places));
            let lacking = lacking.into_iter().filter_map(|at| all.get(at));
            lacking
                .map(|here| here.connection.name.clone())
                .collect::<Vec<_>>()
        })
    });
    let target_said = move || {
        let (topic, lacking) = (topic.get(), lacking.get());
        let topic = topic.trim();
        target.with_value(|target| match target {
            Some(TargetEntry::Topic(name)) if topic.is_empty() && !lacking.is_empty() => {
                let (topic, names) = (name.into(), Arg::list(lacking));
                let words = t(say::CopyLacks { names, topic });
                view! { <p class="note warn">{words}</p> }
            }
            target => {
                let is_kept = topic.is_empty();
                let words = t(target_words(target.as_ref(), topic));
                let class = if is_kept { "note" } else { "note warn" };
                view! { <p class=class>{words}</p> }
            }
        })
    };
    let all = move || {
        let ids = others.with_value(|others| {
            let ids = others.iter().map(|(here, _)| here.connection.id.clone());
            ids.collect()
        });
        chosen.set(ids);
    };
    let said = RwSignal::new(None::<String>);
    let press = move || {
        let wanted = topic.get_untracked().trim().to_owned();
        let to: Vec<String> = targets.with_untracked(|all| {
            let names = all.iter().map(|it| it.connection.name.clone());
            names.collect()
        });
        let wanted = (!wanted.is_empty()).then_some(wanted);
        let is_usable = match &wanted {
            Some(name) => is_topic(name),
            None => lacking.with_untracked(Vec::is_empty),
        };
        let refused = if to.is_empty() {
            Some(say::CONNECTION_WANTED)
        } else {
            (!is_usable).then_some(say::TOPIC_WANTED)
        };
        if let Some(refused) = refused {
            said.set(Some(t(refused)));
            return;
        }
        let made = compared.with_untracked(|all| {
            let source = all.here.get(source)?;
            Some(bundle(source, &name, wanted.as_deref(), &to))
        });
        match made {
            None => {}
            Some(Err(why)) => said.set(Some(t(why))),
            Some(Ok(bundle)) if app.workspace.propose(&bundle.write(Format::Json)) => {
                app.nav.go(Route::Workspace {
                    view: WorkspaceView::Plan,
                    query: String::new(),
                });
            }
            Some(Ok(_)) => said.set(Some(t(say::NOT_KEPT))),
        }
    };
    let boxes = others
        .get_value()
        .into_iter()
        .enumerate()
        .map(|(at, (here, _))| {
            let cell = memo(move |_| beside.with(|all| all.as_ref()?.get(at).copied()));
            view! { <Recipient here cell chosen /> }
        })
        .collect_view();
    let has_others = others.with_value(|others| !others.is_empty());
    has_others.then(|| {
        view! {
            <details class="raw copy-to">
                <summary>{t(say::COPY_TO)}</summary>
                <div class="stack">
                    <p>{from}</p>
                    <fieldset>
                        <legend>{t(say::CONNECTIONS)}</legend>
                        <div class="row">
                            <Button class="btn slim" label=t(say::ALL) on_press=all />
                            <Button
                                class="btn slim"
                                label=t(say::NONE)
                                on_press=move || chosen.set(BTreeSet::new())
                            />
                        </div>
                        <div class="targets">{boxes}</div>
                    </fieldset>
                    <TopicBox id="copy-topic" topic here=targets />
                    {target_said}
                    <div class="row">
                        <Button class="btn primary" label=t(say::OPEN_PLAN) on_press=press />
                        <span role="status">{said}</span>
                    </div>
                </div>
            </details>
        }
    })
}

/// A connection that may get it.
#[component]
fn Recipient(
    here: Here,
    /// What it has beside the copy.
    cell: Memo<Option<Cell>>,
    chosen: RwSignal<BTreeSet<String>>,
) -> impl IntoView {
    let (id, name) = (here.connection.id.clone(), here.connection.name);
    let state = move || cell.get().map(|cell| super::shown(cell).2);
    let is_chosen = {
        let id = id.clone();
        move || chosen.with(|all| all.contains(&id))
    };
    let choose = move |_| {
        chosen.update(|all| {
            if !all.remove(&id) {
                all.insert(id.clone());
            }
        });
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=is_chosen on:change=choose />
            <Name name=name />
            <span class="small dim">{state}</span>
        </label>
    }
}
