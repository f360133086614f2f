//! The state of the form of a notification, which its parts share.

use std::sync::Arc;

use domain::finding::{Finding, ParseError, Severity};
use domain::matching::Reason;
use domain::notification::{
    FilterMode, Notification, NotificationForm, OperationRow, Scope, ValidNotification,
    ValidationContext, check, inspect, mend,
};
use leptos::prelude::*;
use messages::{notification_form, picker};
use screen::draft::{NotificationDraft, draft_key};
use screen::picker::{Catalogue, add};
use screen::target_name;

use super::super::proof_card::Mending;
use crate::browser::{clock, dom};
use crate::components::editor::{Editor, Form, kept_draft};
use crate::components::validation::Validation;
use crate::reactive::memo;
use crate::state::App;
use crate::state::language;

impl Form for NotificationForm {
    fn raw(&self, key: &str) -> String {
        NotificationForm::raw(self, key)
    }

    fn set_raw(&mut self, key: &str, text: String) {
        NotificationForm::set_raw(self, key, text);
    }
}

/// What a new notification starts as: about chosen operations, and enabled.
pub fn blank() -> NotificationForm {
    NotificationForm {
        scope: Scope::Customized,
        operations: vec![OperationRow::default()],
        enabled: Some(true),
        filter_mode: FilterMode::None,
        ..NotificationForm::default()
    }
}

/// That operations in the box for them were not added; a mere search is none.
fn unadded(text: &str, catalogue: &Catalogue, listed: &[OperationRow]) -> Option<Finding> {
    let rows = catalogue.read(text).rows;
    let first = rows.first()?.trace_names.first()?.clone();
    if add(&mut listed.to_vec(), rows) == 0 {
        return None;
    }
    let words = picker::Pending { name: first.into() };
    Some(ParseError::new("notification/pending", words).on(Severity::Error, "operations"))
}

/// What the form is checked against.
fn validation_context(app: App) -> ValidationContext {
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

/// Everything the parts of the form work on.
#[derive(Clone, Copy)]
pub struct NotificationFormState {
    /// What the app knows.
    pub app: App,
    /// The text being typed, and what it started from.
    pub editor: Editor<NotificationForm>,
    /// What is wrong with it, as far as it may be shown.
    pub validation: Validation,
    /// What would be saved; nothing while there are errors.
    pub checked: Memo<Option<ValidNotification>>,
    /// The notification that is stored; nothing for a new one.
    pub stored: RwSignal<Option<Notification>>,
    /// What somebody else stored meanwhile.
    pub theirs: RwSignal<Option<Notification>>,
    /// Whether it started from a draft.
    pub is_restored: bool,
    /// What is being searched for or was pasted, to be added to the operations.
    pub adding: RwSignal<String>,
    /// The catalogue of the connection, empty until it is there.
    pub catalogue: Memo<Arc<Catalogue>>,
}

impl NotificationFormState {
    /// Starts from a draft, from what another page proposes, or from `start`.
    pub fn new(app: App, stored: Option<Notification>, start: NotificationForm) -> Self {
        let key = draft_key(&app.nav.route_now(), &app.session.connection_now());
        let draft = kept_draft(key.as_deref()).and_then(|text| NotificationDraft::from_json(&text));
        let id = stored.as_ref().map(|stored| stored.id.clone());
        let proposed = app.store.take_proposed(id.as_deref());
        let form = match (&draft, proposed) {
            (Some(draft), proposed) => {
                if proposed.is_some() {
                    let words = notification_form::KEPT_WHAT_WAS_TYPED;
                    app.flashes.failure(words, None);
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
        let this = Self::checking(app, editor, stored, draft.is_some());
        if draft.is_some() && base != origin {
            // Somebody changed it between the reload and now.
            this.theirs.set(this.stored.get_untracked());
            if !editor.meet_drafted(&origin) {
                editor.start.set(origin);
            }
        }
        this
    }

    fn checking(
        app: App,
        editor: Editor<NotificationForm>,
        stored: Option<Notification>,
        is_restored: bool,
    ) -> Self {
        let stored = RwSignal::new(stored);
        let result = memo(move |_| {
            editor
                .form
                .with(|f| stored.with(|s| check(f, s.as_ref(), &validation_context(app))))
        });
        // What is wrong with what is stored is no news to whoever opens its form.
        let known = memo(move |_| {
            let here = app.store.surroundings();
            stored.with(|s| s.as_ref().map(|s| inspect(s, &here)).unwrap_or_default())
        });
        let catalogue = memo(move |_| {
            let sets = app.store.catalogue.get();
            Arc::new(sets.map_or_else(Catalogue::default, |sets| {
                Catalogue::new(&sets, language::collate)
            }))
        });
        let adding = RwSignal::new(String::new());
        let unadded = memo(move |_| {
            let (text, known) = (adding.get(), catalogue.get());
            editor.form.with(|f| unadded(&text, &known, &f.operations))
        });
        // Every field reads them, so they are put together once.
        let findings = memo(move |_| {
            let mut all: Vec<Finding> = editor.said();
            all.extend(unadded.get());
            all.extend(result.get().findings);
            let targets = app.store.targets.get();
            if let Some(targets) = targets {
                editor
                    .form
                    .with(|f| target_name::offer(&mut all, &f.topic, &targets.urns));
            }
            all
        });
        Self {
            app,
            editor,
            validation: Validation::new(findings.into(), editor.raw(), editor.fix())
                .knowing(known.into()),
            checked: memo(move |_| result.get().valid.filter(|_| unadded.with(Option::is_none))),
            stored,
            theirs: RwSignal::new(None),
            is_restored,
            adding,
            catalogue,
        }
    }

    /// The notification as it would be saved, for proofs and trials. They take a while,
    /// and the name, which changes with each key, is no part of them. Its ID keeps it
    /// from being compared with itself.
    pub fn preview(self) -> Memo<Option<Notification>> {
        let id = self.id();
        memo(move |_| {
            Some(Notification {
                id: id.get().unwrap_or_default(),
                name: String::new(),
                ..self.editor.form.with(NotificationForm::preview)
            })
        })
    }

    /// The ID of the notification that is stored.
    pub fn id(self) -> Memo<Option<String>> {
        memo(move |_| self.stored.with(|s| s.as_ref().map(|n| n.id.clone())))
    }

    /// What can be done to the form about what is proved of it.
    pub fn mending(self) -> Mending {
        let Self {
            app,
            editor,
            validation,
            stored,
            ..
        } = self;
        let offer = move |reason: Reason| {
            untrack(|| {
                let (form, context) = (editor.form.get(), validation_context(app));
                stored.with(|s| mend(&reason, &form, s.as_ref(), &context, app.assumptions.get()))
            })
        };
        let apply = move |reason: Reason| {
            if let Some(fixed) = offer(reason) {
                editor.form.set(fixed.form);
                validation.forget_rows("rules.");
            }
        };
        Mending {
            offer: Callback::new(offer),
            apply: Callback::new(apply),
        }
    }

    /// Puts the form back to what it started from.
    pub fn give_up(self) {
        self.editor.give_up();
        self.adding.set(String::new());
        self.validation.clear();
    }

    /// Goes on from what somebody else stored, with theirs for the fields `take`.
    pub fn resume(self, take: &[&'static str]) {
        if let Some(now) = self.theirs.get_untracked() {
            self.editor.resume(NotificationForm::from(&now), take);
            self.stored.set(Some(now));
            dom::focus_heading_soon();
        }
    }
}
