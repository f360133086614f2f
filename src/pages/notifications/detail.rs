//! One notification.

use domain::notification::{Filter, Notification, OperationSet, Scope};
use domain::sentence;
use leptos::prelude::*;
use messages::{Arg, Message, notifications as words};
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::of_stored_notification;
use wire::notifications::to_json;

use super::actions;
use super::export_link::ExportOne;
use super::facts::{RelativeTime, Status};
use super::listeners::{ListenersCard, listeners};
use super::proof_card::{ProofCard, proved};
use crate::components::button::{Button, LinkButton, WorkButton};
use crate::components::copy::Copyable;
use crate::components::crumbs::Crumbs;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::json_view::JsonView;
use crate::components::loading::Skeleton;
use crate::components::notifications_failure::NotificationsFailure;
use crate::components::rich_text::RichText;
use crate::components::rule_line::RuleLines;
use crate::components::verdict::VerdictCard;
use crate::reactive::{effect, memo};
use crate::state::language::{of_name, pieces, t};
use crate::state::permit::{Change, use_why_not};
use crate::state::use_app;

/// The page of one notification.
#[component]
pub fn NotificationPage(
    /// The notification's id.
    id: String,
) -> impl IntoView {
    let app = use_app();
    app.store.visit_notifications();
    let wanted = id.clone();
    let found = memo(move |_| {
        let list = app.store.notifications.get();
        list.map(|list| {
            let found = list.find(&wanted).cloned();
            found.ok_or(list.doubt().is_some())
        })
    });
    let failed = memo(move |_| app.store.notifications.error().is_some());
    let on_deleted =
        Callback::new(move |()| app.nav.open(Route::Notifications(ListQuery::default())));
    let state = memo(move |_| match found.get() {
        None => PageState::Waiting,
        Some(Err(false)) => PageState::Missing,
        Some(Err(true)) => PageState::Unread,
        Some(Ok(_)) => PageState::Shown,
    });
    // What is shown of it follows below: its elements stay, and with them the focus.
    let notification = memo(move |_| found.get().and_then(Result::ok).unwrap_or_default());
    let content = move || match state.get() {
        PageState::Waiting => view! { <Waiting failed /> }.into_any(),
        PageState::Missing => view! { <Missing id=id.clone() /> }.into_any(),
        PageState::Unread => view! { <Unread id=id.clone() /> }.into_any(),
        PageState::Shown => view! { <Shown notification on_deleted /> }.into_any(),
    };
    view! {
        <NotificationsFailure />
        {content}
    }
}

/// What the page of a notification shows.
#[derive(Clone, Copy, PartialEq)]
enum PageState {
    /// The list is on its way, or failed.
    Waiting,
    /// There is no such notification.
    Missing,
    /// It is not in the half of the list that was read.
    Unread,
    /// The notification.
    Shown,
}

/// In place of the page until the list is there.
#[component]
fn Waiting(failed: Memo<bool>) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t(words::NOTIFICATION)}</h1>
        <Show when=move || !failed.get()>
            <div class="card">
                <Skeleton />
            </div>
        </Show>
    }
}

/// The way back to the list.
#[component]
pub fn WayBack(
    /// The notification whose form this is, if it is one: its name and page.
    #[prop(optional_no_strip)]
    thing: Option<(String, Route)>,
) -> impl IntoView {
    let list = Route::Notifications(ListQuery::default());
    view! { <Crumbs label=t(words::TITLE) list thing /> }
}

/// In place of a notification that is not in the list.
#[component]
pub fn Missing(
    /// The id that was asked for.
    id: String,
) -> impl IntoView {
    let why = words::NoSuchId { id: id.into() }.into();
    use_app().nav.stands_instead(t(words::DOES_NOT_EXIST));
    view! { <Instead title=words::DOES_NOT_EXIST why /> }
}

/// In place of a notification that is not in the half of the list that was read.
#[component]
pub fn Unread(
    /// The id that was asked for.
    id: String,
) -> impl IntoView {
    let why = words::IdNotAmongRead { id: id.into() }.into();
    view! { <Instead title=words::COULD_NOT_BE_READ why /> }
}

#[component]
fn Instead(title: Message, why: Message) -> impl IntoView {
    let words = move || view! { <RichText pieces=pieces(why) /> };
    view! {
        <WayBack />
        <Head title=move || t(title) words />
    }
}

/// A notification that is there.
#[component]
fn Shown(notification: Memo<Notification>, on_deleted: Callback<()>) -> impl IntoView {
    let app = use_app();
    let listeners = listeners(app, notification);
    effect(move |_| {
        // It is forgotten where another connection is used.
        if app.store.catalogue.get().is_none() {
            untrack(|| app.store.visit_catalogue());
        }
    });
    let proved = proved(app, Signal::derive(move || Some(notification.get())));
    let verdict = memo(move |_| {
        let (here, assumptions) = (app.store.surroundings(), app.assumptions.get());
        let judged = notification.get();
        let events = app.store.events_about(&judged.id);
        let verdict = of_stored_notification(&judged, &here, assumptions, events);
        let verdict = listeners.judge(verdict);
        Some(match proved.get() {
            Some(proved) => proved.noted(verdict),
            None => verdict,
        })
    });
    let name = move || notification.with(|n| n.name.clone());
    let status = move || view! { <Status enabled=notification.with(|n| n.enabled) /> };
    let actions = move || {
        let notification = notification.get();
        view! { <Actions notification on_deleted /> }
    };
    view! {
        <WayBack />
        <Head
            title=move || view! { <bdi lang=move || of_name(&name())>{name}</bdi> }
            words=move || view! { {status} }
            actions=move || view! { {actions} }
        />
        <div class="cols">
            <div class="stack">
                <div class="card">
                    <div class="sect">
                        <p class="sentence">
                            {move || {
                                let pieces = pieces(notification.with(sentence::describe));
                                view! { <RichText pieces /> }
                            }}
                        </p>
                    </div>
                    <div class="sect">
                        {move || view! { <Facts notification=notification.get() /> }}
                    </div>
                </div>
                {move || view! { <JsonView text=notification.with(to_json) /> }}
            </div>
            <aside aria-label=t(words::CHECK) tabindex="0">
                <VerdictCard verdict />
                <ListenersCard listeners />
                <ProofCard proved />
            </aside>
        </div>
    }
}

/// What can be done with the notification.
#[component]
fn Actions(notification: Notification, on_deleted: Callback<()>) -> impl IntoView {
    let app = use_app();
    let id = notification.id.clone();
    let edit = app.nav.href(&Route::NotificationEdit(id.clone()));
    let duplicate = app.nav.href(&Route::NotificationNew {
        copy_of: Some(id.clone()),
    });
    let (export, watched) = (id.clone(), id);
    let busy = memo(move |_| app.busy.has(&watched));
    let no_change = use_why_not(Change::Notification);
    let no_deletion = use_why_not(Change::DeleteNotification);
    let switches = actions::switches(notification.enabled)
        .map(|to| {
            let to_switch = notification.clone();
            let label = t(if to { words::ENABLE } else { words::DISABLE });
            view! {
                <WorkButton
                    icon="power"
                    label
                    busy
                    why_not=no_change
                    on_press=move || actions::switch(app, &to_switch, to)
                />
            }
        })
        .collect_view();
    view! {
        <LinkButton
            class="btn primary"
            icon="edit"
            label=t(words::EDIT)
            attr:aria-keyshortcuts="e"
            href=edit
        />
        {switches}
        <LinkButton icon="duplicate" label=t(words::DUPLICATE) href=duplicate />
        <ExportOne id=export />
        <Button
            icon="trash"
            label=t(words::DELETE)
            why_not=no_deletion
            on_press=move || actions::delete(app, &notification, on_deleted)
        />
    }
}

/// The parts of a notification, as a list of terms.
#[component]
fn Facts(notification: Notification) -> impl IntoView {
    let topic = match notification.topic.clone() {
        Some(urn) => view! { <Copyable name=t(words::COPY_URN) text=urn /> }.into_any(),
        None => t(words::NONE).into_any(),
    };
    let fact = |label: Message, value: Option<String>| {
        value.map(|value| {
            view! {
                <dt>{t(label)}</dt>
                <dd>
                    <code>{value}</code>
                </dd>
            }
        })
    };
    view! {
        <dl class="facts">
            <dt>{t(words::TARGET)}</dt>
            <dd>{topic}</dd>
            <dt>{t(words::OPERATIONS)}</dt>
            <dd>{operations(&notification)}</dd>
            <dt>{t(words::USERS)}</dt>
            <dd>{users(&notification)}</dd>
            <dt>{t(words::FILTER)}</dt>
            <dd>{filter(notification.filter)}</dd>
            <dt>{t(words::CREATED)}</dt>
            <dd>
                <RelativeTime ms=notification.created_ms />
            </dd>
            <dt>{t(words::ID)}</dt>
            <dd>
                <Copyable name=t(words::COPY_ID) text=notification.id />
            </dd>
            {fact(words::PROJECT, notification.project_id)}
            {fact(words::ACCOUNT, notification.domain_id)}
            {fact(words::AGENCY, notification.agency)}
        </dl>
    }
}

fn operations(n: &Notification) -> AnyView {
    if n.scope == Scope::Complete {
        return t(words::ALL_OPERATIONS).into_any();
    }
    if n.operations.is_empty() {
        return t(words::NONE).into_any();
    }
    let sets = n.operations.iter().cloned();
    let sets = sets.map(|set| view! { <Operations set /> }).collect_view();
    view! { <ul class="stack">{sets}</ul> }.into_any()
}

/// Operations of one resource type.
#[component]
fn Operations(set: OperationSet) -> impl IntoView {
    let names = set
        .trace_names
        .into_iter()
        .map(|name| view! { <span class="chip mono">{name}</span> })
        .collect_view();
    view! {
        <li class="rules">
            <b>{set.service_type}</b>
            " "
            <span class="dim">{set.resource_type}</span>
            " "
            {names}
        </li>
    }
}

fn users(n: &Notification) -> AnyView {
    if n.user_groups.is_empty() {
        return t(words::ALL_USERS).into_any();
    }
    let groups = n
        .user_groups
        .iter()
        .map(|group| {
            view! {
                <li>
                    <RichText pieces=pieces(words::GroupLine {
                        group: (&group.group).into(),
                        users: Arg::list(&group.users),
                    }) />
                </li>
            }
        })
        .collect_view();
    view! { <ul>{groups}</ul> }.into_any()
}

fn filter(filter: Option<Filter>) -> AnyView {
    let Some(filter) = filter else {
        return t(words::NONE).into_any();
    };
    let off = match filter.active {
        Some(true) => None,
        Some(false) => Some(words::FILTER_DISABLED),
        None => Some(words::FILTER_NOT_ANSWERED),
    };
    let off = off.map(|words| {
        view! {
            <span class="note warn">
                <Icon name="alert" />
                {t(words)}
            </span>
        }
    });
    view! {
        <div class="rules">
            <RuleLines filter />
            {off}
        </div>
    }
    .into_any()
}
