//! The form of a notification, new or existing.

mod fields;
mod filter;
mod groups;
mod names;
mod operations;
mod people;
mod picker;
mod save;
mod suggestions;

use domain::finding::{Finding, Severity};
use domain::matching::Reason;
use domain::notification::{
    FilterMode, Notification, NotificationForm, ValidNotification, ValidationContext, check,
    inspect, mend,
};
use domain::sentence;
use leptos::prelude::*;
use screen::draft::{NotificationDraft, draft_key};
use screen::field_name;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::{Verdict, of_notification, proof_of};
use wire::explain::Subject;
use wire::notifications as endpoints;
use wire::notifications::{NotificationList, Part};

use people::People;
use picker::Picker;
use save::{change, save};

use super::backtest_card::{Trial, backtest_card, trial};
use super::detail::{missing, unread, way_back};
use super::proof_card::{Mending, proof_card};
use crate::browser::{clock, dom};
use crate::pages::parts::changes::changes_card;
use crate::pages::parts::conflict::conflict_panel;
use crate::pages::parts::draft_note::draft_note;
use crate::pages::parts::editor::{Editor, kept_draft};
use crate::pages::parts::form_foot::form_foot;
use crate::pages::parts::head::head;
use crate::pages::parts::loading;
use crate::pages::parts::quota::quota;
use crate::pages::parts::saving::saving_card;
use crate::pages::parts::shell_command::command_button;
use crate::pages::parts::verdict::verdict_card;
use crate::reactive::memo;
use crate::state::App;
use crate::state::flashes::plain;
use crate::ui::field::{Problems, error_summary};
use crate::ui::pieces::pieces;
use crate::view::{Node, el, group, live};

/// The page for a new notification, perhaps starting as a copy.
pub fn create(app: App, copy_of: Option<String>) -> Node {
    let Some(id) = copy_of else {
        // Works without the list, which only knows the names that are taken.
        read_around(app);
        return editor(app, None, blank());
    };
    when_loaded(app, id, move |list, id| {
        let copied = list.position(id).and_then(|at| list.copied(at));
        let Some((copy, left_out)) = copied else {
            return editor(app, None, blank());
        };
        let others = left_out.iter().filter(|part| **part != Part::Id);
        let names: Vec<&str> = others.map(|part| part.name()).collect();
        if !names.is_empty() {
            let words = format!(
                "The service left the {} out of the list, so the copy does not have them.",
                names.join(" and ")
            );
            app.flashes.failure(plain(words), None);
        }
        // Names are unique, so a copy needs its own.
        let form = NotificationForm {
            name: String::new(),
            ..NotificationForm::from(&copy)
        };
        editor(app, None, form)
    })
}

/// Reads what the form offers and checks against.
fn read_around(app: App) {
    if app.store.notifications.peek().is_none() {
        app.store.visit_notifications();
    }
    app.store.load_suggestions();
}

/// The page for an existing notification.
pub fn edit(app: App, id: String) -> Node {
    when_loaded(app, id, move |list, id| match list.find(id) {
        Some(stored) => {
            let form = NotificationForm::from(&stored);
            editor(app, Some(stored), form)
        }
        None => missing(app, id),
    })
}

/// What a new notification starts as: about chosen operations, and enabled.
fn blank() -> NotificationForm {
    NotificationForm {
        scope: domain::notification::Scope::Customized,
        operations: vec![domain::notification::OperationRow::default()],
        enabled: Some(true),
        filter_mode: FilterMode::None,
        ..NotificationForm::default()
    }
}

/// Shows `ready` with the list and that id, once the list is there.
fn when_loaded(
    app: App,
    id: String,
    ready: impl Fn(&NotificationList, &str) -> Node + Send + 'static,
) -> Node {
    read_around(app);
    let retry = move || app.store.load_notifications();
    let found = move |list: &NotificationList| match (list.position(&id), list.doubt()) {
        (None, Some(_)) => unread(app, &id),
        _ => ready(list, &id),
    };
    loading::when_loaded(
        app.store.notifications,
        "Notification",
        Subject::ListNotifications,
        retry,
        found,
    )
}

/// Everything the parts of this page work on.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    editor: Editor<NotificationForm>,
    problems: Problems,
    /// All of them, shown or not.
    findings: Memo<Vec<Finding>>,
    checked: Memo<Option<ValidNotification>>,
    stored: RwSignal<Option<Notification>>,
    theirs: RwSignal<Option<Notification>>,
}

fn surroundings(app: App) -> ValidationContext {
    let listed = app.store.notifications.get();
    let failed = || app.store.notifications.error().is_some();
    let taken_names = listed.iter().flat_map(|list| list.names());
    ValidationContext {
        taken_names: taken_names.map(str::to_owned).collect(),
        unread_names: listed
            .as_ref()
            .map_or_else(failed, |list| list.doubt().is_some()),
        ..app.store.surroundings()
    }
}

fn editor(app: App, stored: Option<Notification>, start: NotificationForm) -> Node {
    let key = draft_key(&app.nav.route_now(), &app.session.connection_now());
    let draft = kept_draft(key.as_deref()).and_then(|text| NotificationDraft::from_json(&text));
    let id = stored.as_ref().map(|stored| stored.id.clone());
    let proposed = app.store.take_proposed(id.as_deref());
    let form = match (&draft, proposed) {
        (Some(draft), proposed) => {
            if proposed.is_some() {
                let words = "The form shows what you had typed before, so the other changes \
                             were not taken over.";
                app.flashes.failure(plain(words.to_owned()), None);
            }
            draft.form.clone()
        }
        (None, proposed) => proposed.unwrap_or_else(|| start.clone()),
    };
    // A copy differs from an empty form, so that leaving it asks.
    let origin = if stored.is_some() { start } else { blank() };
    let base = draft
        .as_ref()
        .and_then(|d| d.base.clone())
        .unwrap_or_else(|| origin.clone());
    let editor = Editor::new(app, base.clone(), form, key);
    editor.keep_drafts(|form, start| {
        NotificationDraft::new(form, Some(start), clock::now_ms()).to_json()
    });
    let stored = RwSignal::new(stored);
    let result = memo(move |_| {
        editor
            .form
            .with(|f| stored.with(|s| check(f, s.as_ref(), &surroundings(app))))
    });
    // What is wrong with what is stored is no news to whoever opens its form.
    let known = memo(move |_| {
        let here = app.store.surroundings();
        stored.with(|s| s.as_ref().map(|s| inspect(s, &here)).unwrap_or_default())
    });
    // Every field reads them, so they are put together once.
    let findings = memo(move |_| {
        let mut all: Vec<Finding> = editor.said();
        all.extend(result.get().findings);
        all
    });
    let page = Page {
        app,
        editor,
        problems: Problems::new(findings.into(), editor.raw(), editor.fix()).knowing(known.into()),
        findings,
        checked: memo(move |_| result.get().valid),
        stored,
        theirs: RwSignal::new(None),
    };
    if draft.is_some() && base != origin {
        // Somebody changed it between the reload and now.
        page.theirs.set(stored.get_untracked());
        if !editor.meet_drafted(&origin) {
            editor.start.set(origin);
        }
    }
    shown(page, draft.is_some())
}

fn shown(page: Page, restored: bool) -> Node {
    let Page {
        app,
        editor,
        problems,
        stored,
        theirs,
        ..
    } = page;
    let crumb = stored.with_untracked(|s| {
        s.as_ref()
            .map(|n| (n.name.clone(), Route::Notification(n.id.clone())))
    });
    let id = memo(move |_| stored.with(|s| s.as_ref().map(|n| n.id.clone())));
    let picker = Picker::new(app, editor, problems);
    let people = People::new(app, editor);
    // Proving takes a while, and the name, which changes with each key, is no
    // part of it. Its ID keeps it from being compared with itself.
    let to_prove = memo(move |_| {
        Some(Notification {
            id: id.get().unwrap_or_default(),
            name: String::new(),
            ..editor.form.with(NotificationForm::preview)
        })
    });
    let trial = trial(app, id.into(), to_prove.into());
    let offer = move |reason: Reason| {
        untrack(|| {
            let (form, around) = (editor.form.get(), surroundings(app));
            stored.with(|s| mend(&reason, &form, s.as_ref(), &around, app.assumptions.get()))
        })
    };
    let apply = move |reason: Reason| {
        if let Some(mended) = offer(reason) {
            editor.form.set(mended.form);
            problems.forget_rows("rules.");
        }
    };
    let mending = Mending {
        offer: Callback::new(offer),
        apply: Callback::new(apply),
    };
    let title = move || {
        if stored.with(Option::is_some) {
            "Edit notification"
        } else {
            "New notification"
        }
    };
    let give_up = Callback::new(move |()| {
        editor.give_up();
        problems.clear();
    });
    let decide = Callback::new(move |take: Vec<&'static str>| {
        if let Some(now) = theirs.get_untracked() {
            editor.resume(NotificationForm::from(&now), &take);
            stored.set(Some(now));
            dom::focus_heading_soon();
        }
    });
    group([
        error_summary(problems, field_name::of_notification),
        way_back(app, crumb),
        head(
            live(title),
            live(move || {
                stored
                    .with(Option::is_none)
                    .then(|| quota(app, "Notifications of this project: "))
            }),
            Node::Nothing,
        ),
        restored
            .then(|| {
                let words = "What you typed before the page was reloaded is back.";
                draft_note(words, give_up)
            })
            .into(),
        conflict_panel(editor.sides(), decide),
        el("div")
            .class("cols")
            .child(
                el("form")
                    .class("card")
                    .attr("novalidate", "")
                    .on("submit", move |e| {
                        e.prevent_default();
                        save(page);
                    })
                    .child(
                        el("div")
                            .class("sect")
                            .child(el("p").class("sentence").child(live(move || {
                                pieces(&sentence::describe(
                                    &editor.form.with(NotificationForm::preview),
                                ))
                            }))),
                    )
                    .child(fields::basics(editor, problems))
                    .child(suggestions::lists(app))
                    .child(suggestions::failures(app))
                    .child(operations::section(app, editor, problems, picker))
                    .child(groups::section(editor, problems, people))
                    .child(filter::section(editor, problems))
                    .child(fields::status(editor, problems))
                    .child(foot(page)),
            )
            .child(
                el("aside")
                    .attr("aria-label", "Check")
                    .child(saving_card(
                        problems,
                        Signal::derive(move || page.checked.with(Option::is_some)),
                    ))
                    .child(verdict_card(verdict(page, to_prove, trial)))
                    .child(proof_card(app, to_prove.into(), Some(mending)))
                    .child(backtest_card(trial))
                    .child(changes_card(Signal::derive(move || editor.changes()))),
            )
            .into(),
        picker.dialog(),
        people.dialog(),
    ])
}

/// What is thought of what is typed: of all of it once it could be saved, and before
/// that only of what has been called an error.
fn verdict(
    page: Page,
    to_prove: Memo<Option<Notification>>,
    trial: Trial,
) -> Signal<Option<Verdict>> {
    let app = page.app;
    let proof = memo(move |_| {
        let assumptions = app.assumptions.get();
        to_prove.with(|one| proof_of(one.as_ref()?, assumptions))
    });
    memo(move |_| {
        let complete = page.checked.with(Option::is_some);
        let findings = if complete {
            page.findings.get()
        } else {
            page.problems.shown()
        };
        if !complete && findings.iter().all(|f| f.severity != Severity::Error) {
            return None;
        }
        let (proof, one) = (proof.get(), to_prove.get()?);
        Some(of_notification(
            &one,
            &findings,
            proof.as_ref(),
            trial.events(),
        ))
    })
    .into()
}

fn foot(page: Page) -> Node {
    let Page {
        app,
        editor,
        checked,
        stored,
        ..
    } = page;
    let submit = Signal::derive(move || {
        if stored.with(Option::is_some) {
            "Save notification"
        } else {
            "Create notification"
        }
    });
    let leave = Callback::new(move |()| {
        let to = stored.with_untracked(|s| s.as_ref().map(|n| Route::Notification(n.id.clone())));
        app.nav
            .go(to.unwrap_or_else(|| Route::Notifications(ListQuery::default())));
    });
    let made = move || {
        checked.get_untracked().map(|valid| {
            let project = app.session.client().project_id();
            let call = if stored.with_untracked(Option::is_some) {
                endpoints::update(&project, &valid)
            } else {
                endpoints::create(&project, &valid)
            };
            (call.request, Vec::new())
        })
    };
    let (change, others) = (change(page), command_button(app, made));
    form_foot(app, change, editor, submit, others, leave)
}
