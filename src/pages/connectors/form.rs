//! The form of a connector, new or existing.

mod fields;

use domain::connector::{Connector, ConnectorForm, SecretEdit, ValidConnector, check, inspect};
use domain::finding::{Finding, Severity};
use domain::merge;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::draft::{ConnectorDraft, draft_key};
use screen::field_name;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::{Verdict, of_connector};
use wire::connectors as endpoints;
use wire::explain::Subject;

use super::actions::not_whole;
use super::detail::{missing, way_back};
use crate::browser::{clock, dom};
use crate::client::connectors::{self, Saved};
use crate::pages::parts::changes::changes_card;
use crate::pages::parts::conflict::conflict_panel;
use crate::pages::parts::draft_note::draft_note;
use crate::pages::parts::editor::{Editor, kept_draft};
use crate::pages::parts::form_foot::form_foot;
use crate::pages::parts::head::title_only;
use crate::pages::parts::loading;
use crate::pages::parts::saving::saving_card;
use crate::pages::parts::shell_command::command_button;
use crate::pages::parts::verdict::verdict_card;
use crate::reactive::memo;
use crate::state::App;
use crate::state::flashes::about;
use crate::state::permit::Change;
use crate::ui::alert::Trouble;
use crate::ui::button::{button, work_button};
use crate::ui::field::{Problems, error_summary};
use crate::view::{Node, el, group, live};

/// The page for a new connector, perhaps starting as a copy.
pub fn create(app: App, copy_of: Option<String>) -> Node {
    match copy_of {
        None => editor(app, None, ConnectorForm::default()),
        Some(kind) => when_loaded(app, kind, move |found| {
            // The type is what tells connectors apart, so a copy needs its own;
            // an external ID is for one role only.
            let form = found.map(|c| ConnectorForm {
                notification_type: String::new(),
                ..ConnectorForm::from(&c)
            });
            editor(app, None, form.unwrap_or_default())
        }),
    }
}

/// The page for an existing connector.
pub fn edit(app: App, kind: String) -> Node {
    when_loaded(app, kind.clone(), move |found| match found {
        Some(stored) => {
            let form = ConnectorForm::from(&stored);
            editor(app, Some(stored), form)
        }
        None => missing(app, &kind),
    })
}

/// Shows `ready` with the connector of that type, if there is one, once the list
/// is there.
fn when_loaded(
    app: App,
    kind: String,
    ready: impl Fn(Option<Connector>) -> Node + Send + 'static,
) -> Node {
    let connectors = app.store.connectors;
    if connectors.peek().is_none() {
        app.store.visit_connectors();
    }
    let retry = move || app.store.load_connectors();
    let found = move |list: &Vec<Connector>| {
        let found = list.iter().find(|c| c.notification_type == kind);
        ready(found.cloned())
    };
    loading::when_loaded(
        connectors,
        "Connector",
        Subject::ListConnectors,
        retry,
        found,
    )
}

/// Everything the parts of this page work on.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    editor: Editor<ConnectorForm>,
    problems: Problems,
    /// All of them, shown or not.
    findings: Memo<Vec<Finding>>,
    checked: Memo<Option<ValidConnector>>,
    stored: RwSignal<Option<Connector>>,
    theirs: RwSignal<Option<Connector>>,
}

fn editor(app: App, stored: Option<Connector>, start: ConnectorForm) -> Node {
    let key = draft_key(&app.nav.route_now(), &app.session.connection_now());
    let draft = kept_draft(key.as_deref()).and_then(|text| ConnectorDraft::from_json(&text));
    let form = taken_back(app, stored.as_ref())
        .or_else(|| draft.as_ref().map(|d| d.form.clone()))
        .unwrap_or_else(|| start.clone());
    // A copy differs from nothing at all, so that leaving it asks.
    let blank = if stored.is_some() {
        start
    } else {
        ConnectorForm::default()
    };
    let base = draft
        .as_ref()
        .and_then(|d| d.base.clone())
        .unwrap_or_else(|| blank.clone());
    let editor = Editor::new(app, base.clone(), form, key);
    editor.keep_drafts(|form, start| {
        ConnectorDraft::new(form, Some(start), clock::now_ms()).to_json()
    });
    let stored = RwSignal::new(stored);
    let result = memo(move |_| editor.form.with(|f| stored.with(|s| check(f, s.as_ref()))));
    // What is wrong with what is stored is no news to whoever opens its form.
    let known = memo(move |_| stored.with(|s| s.as_ref().map(inspect).unwrap_or_default()));
    // Every field reads them, so they are put together once.
    let findings = memo(move |_| {
        let mut all: Vec<Finding> = editor.said();
        all.extend(result.get().findings);
        all
    });
    let problems = Problems::new(findings.into(), editor.raw(), editor.fix()).knowing(known.into());
    let page = Page {
        app,
        editor,
        problems,
        findings,
        checked: memo(move |_| result.get().valid),
        stored,
        theirs: RwSignal::new(None),
    };
    if draft.is_some() && base != blank {
        // Somebody changed it between the reload and now.
        page.theirs.set(stored.get_untracked());
        if !editor.meet_drafted(&blank) {
            editor.start.set(blank);
        }
    }
    shown(page, draft)
}

fn shown(page: Page, draft: Option<ConnectorDraft>) -> Node {
    let Page {
        app,
        editor,
        problems,
        stored,
        theirs,
        ..
    } = page;
    let kind = stored.with_untracked(|s| s.as_ref().map(|c| c.notification_type.clone()));
    let title = move || {
        if stored.with(Option::is_some) {
            "Edit connector"
        } else {
            "New connector"
        }
    };
    let crumb = kind.map(|k| (k.clone(), Route::Connector(k)));
    let give_up = Callback::new(move |()| {
        editor.give_up();
        problems.clear();
    });
    let decide = Callback::new(move |take: Vec<&'static str>| {
        if let Some(now) = theirs.get_untracked() {
            editor.resume(ConnectorForm::from(&now), &take);
            stored.set(Some(now));
            dom::focus_heading_soon();
        }
    });
    group([
        error_summary(problems, field_name::of_connector),
        way_back(app, crumb),
        title_only(live(title)),
        draft
            .map(|d| draft_note(restored(d.had_secret), give_up))
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
                        save(page, false);
                    })
                    .child(fields::fields(editor, problems, stored.read_only()))
                    .child(foot(page)),
            )
            .child(
                el("aside")
                    .attr("aria-label", "Check")
                    .child(saving_card(
                        problems,
                        Signal::derive(move || page.checked.with(Option::is_some)),
                    ))
                    .child(verdict_card(verdict(page)))
                    .child(changes_card(Signal::derive(move || editor.changes()))),
            )
            .into(),
    ])
}

/// What is thought of what is typed: of all of it once it could be saved, and before
/// that only of what has been called an error.
fn verdict(page: Page) -> Signal<Option<Verdict>> {
    memo(move |_| {
        if page.checked.with(Option::is_some) {
            return Some(page.findings.with(|all| of_connector(all)));
        }
        let shown = page.problems.shown();
        let error = shown.iter().any(|f| f.severity == Severity::Error);
        error.then(|| of_connector(&shown))
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
    let busy = Signal::derive(move || editor.saving.get());
    let submit = Signal::derive(move || {
        if stored.with(Option::is_some) {
            "Save connector"
        } else {
            "Create connector"
        }
    });
    let test = Signal::derive(move || {
        if stored.with(Option::is_some) {
            "Save and send test"
        } else {
            "Create and send test"
        }
        .to_owned()
    });
    let leave = Callback::new(move |()| {
        let to = stored.with_untracked(|s| {
            s.as_ref()
                .map(|c| Route::Connector(c.notification_type.clone()))
        });
        app.nav
            .go(to.unwrap_or_else(|| Route::Connectors(ListQuery::default())));
    });
    let with_test = work_button("btn", Some("send"), test, busy, move || save(page, true));
    let made = move || {
        checked.get_untracked().map(|valid| {
            let api = app.session.client().connector_api();
            let call = if stored.with_untracked(Option::is_some) {
                endpoints::update(&api, &valid)
            } else {
                endpoints::create(&api, &valid)
            };
            let secret = valid.get().external_id.expose().to_owned();
            (call.request, vec![(secret, "EXTERNAL_ID")])
        })
    };
    let others = group([
        with_test,
        button("btn", Some("document"), "AWS documents", move || {
            to_assistant(page);
        }),
        command_button(app, made),
    ]);
    form_foot(app, Change::Connectors, editor, submit, others, leave)
}

/// What the set-up assistant had of this form. The external ID that is stored is no
/// change.
fn taken_back(app: App, stored: Option<&Connector>) -> Option<ConnectorForm> {
    let mut form = app.store.take_drafted(&app.nav.route_now())?;
    if let (SecretEdit::Replace(secret), Some(stored)) = (&form.external_id, stored)
        && *secret == stored.external_id
    {
        form.external_id = SecretEdit::Unchanged;
    }
    Some(form)
}

/// Opens the set-up assistant with what is typed. Nothing is dropped: the draft is
/// kept, and the assistant leads back here.
fn to_assistant(page: Page) {
    let app = page.app;
    let mut form = page.editor.form.get_untracked();
    if form.external_id == SecretEdit::Unchanged
        && let Some(stored) = page.stored.get_untracked()
    {
        form.external_id = SecretEdit::Replace(stored.external_id);
    }
    app.store
        .drafted
        .set_value(Some((app.nav.route_now(), form)));
    app.nav.open(Route::Assistant { connector: None });
}

fn save(page: Page, then_test: bool) {
    let Page {
        app,
        editor,
        problems,
        checked,
        stored,
        theirs,
        ..
    } = page;
    if editor.saving.get_untracked() || !app.may(Change::Connectors) {
        return;
    }
    editor.failure.set(None);
    editor.say(Vec::new());
    let Some(valid) = checked.get_untracked() else {
        problems.submit();
        return;
    };
    editor.saving.set(true);
    let client = app.session.client();
    spawn_local(async move {
        let base = stored.get_untracked();
        let (outcome, subject) = match &base {
            Some(base) => (
                connectors::update(&client, base, &valid).await,
                Subject::UpdateConnector,
            ),
            None => (
                connectors::create(&client, &valid).await.map(Saved::Done),
                Subject::CreateConnector,
            ),
        };
        if editor.saving.try_set(false).is_some() {
            // The form was left meanwhile; the list tells what became of it.
            app.store.load_connectors();
            return;
        }
        match outcome {
            Ok(Saved::Done(connector)) => done(page, connector, then_test),
            Ok(Saved::Changed(now)) => {
                if let Some(base) = &base {
                    editor.meet(
                        editor
                            .form
                            .with_untracked(|mine| merge::connectors(base, &now, mine)),
                    );
                }
                theirs.set(Some(now));
                dom::focus_soon("conflict-title");
            }
            Ok(Saved::Gone) => gone(page),
            Ok(Saved::LeftOut(what)) => editor.failure.set(Some(not_whole(what))),
            Err(error) => editor.fail(problems, &error, subject),
        }
    });
}

fn done(page: Page, connector: Connector, then_test: bool) {
    let app = page.app;
    let kind = connector.notification_type.clone();
    let words = if page.stored.with_untracked(Option::is_some) {
        "is saved."
    } else {
        "is created."
    };
    page.editor.settle(app);
    app.store.put_connector(connector);
    app.flashes.success(about(&kind, words), None);
    if then_test {
        app.store.test_soon.set_value(Some(kind.clone()));
    }
    app.nav.open(Route::Connector(kind));
}

/// It was deleted by somebody else: what was typed can still become a new one.
fn gone(page: Page) {
    page.stored.set(None);
    page.editor.start.set(ConnectorForm::default());
    page.editor.failure.set(Some(Trouble {
        title: "This connector no longer exists.".to_owned(),
        cause: "Somebody else deleted it while you were editing. Nothing was \
            saved."
            .to_owned(),
        next: "Your text is still here. Enter the external ID and save to \
            create the connector again."
            .to_owned(),
        facts: String::new(),
        raw: String::new(),
    }));
}

fn restored(had_secret: bool) -> &'static str {
    if had_secret {
        "What you typed before the page was reloaded is back, except the external ID: secrets \
         are not kept. Enter or generate it again."
    } else {
        "What you typed before the page was reloaded is back."
    }
}
