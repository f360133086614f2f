//! What both edit forms share: the text being typed, what it started from,
//! drafts that survive a reload, the guard against leaving, what the service
//! said, and the merge when somebody else changed the same thing.

use domain::finding::{FieldKey, Finding, ParseError, Severity};
use domain::merge::{Change, FormFields, Merge, changes, three_way};
use leptos::prelude::*;
use wire::error::{ApiError, field_hints};
use wire::explain::Subject;

use super::alert::Failure;
use super::conflict_panel::Sides;
use super::failure_words::failure;
use super::form_foot::FormState;
use super::validation::Validation;
use crate::browser::storage::{self, Retention};
use crate::reactive::effect;
use crate::state::App;

/// A form that can be edited.
pub trait Form: FormFields + Clone + PartialEq + Send + Sync + 'static {
    /// Raw text of a field, for the place of a finding and for applying fixes.
    fn raw(&self, key: &str) -> String;
    /// Replaces the raw text of a field.
    fn set_raw(&mut self, key: &str, text: String);
}

/// Something the service said about a field, and the text it was about: it is
/// void as soon as that text changes.
#[derive(Clone)]
struct Said {
    finding: Finding,
    about: String,
}

/// A form being edited.
pub struct Editor<F: Form> {
    /// What is being typed.
    pub form: RwSignal<F>,
    /// What it started from: the stored object, or an empty form.
    pub start: RwSignal<F>,
    /// Whether a request of this form is under way.
    pub saving: RwSignal<bool>,
    /// Why the last request failed.
    pub failure: RwSignal<Option<Failure>>,
    /// The merge to be decided about, when somebody else changed the object.
    pub merge: RwSignal<Option<Merge<F>>>,
    /// Whether the browser refused to keep what is typed as a draft.
    pub unkept: RwSignal<bool>,
    said: RwSignal<Vec<Said>>,
    draft_key: StoredValue<Option<String>>,
}

impl<F: Form> Clone for Editor<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Form> Copy for Editor<F> {}

impl<F: Form> Editor<F> {
    /// Edits `form`, which started as `start`. Leaving it with changes asks.
    pub fn new(app: App, start: F, form: F, draft_key: Option<String>) -> Self {
        let this = Self {
            form: RwSignal::new(form),
            start: RwSignal::new(start),
            saving: RwSignal::new(false),
            failure: RwSignal::new(None),
            merge: RwSignal::new(None),
            said: RwSignal::new(Vec::new()),
            unkept: RwSignal::new(false),
            draft_key: StoredValue::new(draft_key),
        };
        app.nav.guard(
            Signal::derive(move || this.changes().len()),
            Callback::new(move |()| this.forget_draft()),
        );
        // Why it failed is about what was sent, not about what is typed now.
        effect(move |before: Option<F>| {
            let now = this.form.get();
            if before.is_some_and(|before| before != now) {
                this.failure.set(None);
            }
            now
        });
        this
    }

    /// What differs from the start.
    pub fn changes(&self) -> Vec<Change> {
        self.start
            .with(|start| self.form.with(|form| changes(start, form)))
    }

    /// Keeps a draft with each change, as `write` writes it, and forgets it when
    /// nothing differs any more.
    pub fn keep_drafts(self, write: impl Fn(&F, &F) -> String + 'static) {
        effect(move |_| {
            let Some(key) = self.draft_key.get_value() else {
                return;
            };
            if self.changes().is_empty() {
                storage::remove(Retention::Tab, &key);
                self.unkept.set(false);
            } else {
                let text = self
                    .start
                    .with_untracked(|start| self.form.with_untracked(|form| write(form, start)));
                self.unkept.set(!storage::set(Retention::Tab, &key, &text));
            }
        });
    }

    /// What the end of the form shows.
    pub fn state(self) -> FormState {
        FormState {
            saving: self.saving,
            failure: self.failure,
            changes: Signal::derive(move || self.changes().len()),
            unkept: self.unkept,
        }
    }

    /// The form was saved: no draft, no guard.
    pub fn settle(self, app: App) {
        self.forget_draft();
        app.nav.unguard();
    }

    fn forget_draft(self) {
        if let Some(key) = self.draft_key.get_value() {
            storage::remove(Retention::Tab, &key);
        }
        self.draft_key.set_value(None);
    }

    /// Somebody else changed the object: what they and we did, side by side.
    pub fn meet(self, merge: Merge<F>) {
        self.merge.set(Some(merge));
    }

    /// A draft was made from another state than `now`, which is stored: meets
    /// it. `false` if what is stored differs in nothing that matters.
    pub fn meet_drafted(self, now: &F) -> bool {
        let merge = self
            .start
            .with_untracked(|base| self.form.with_untracked(|mine| three_way(base, now, mine)));
        let differs = !merge.taken_from_theirs.is_empty() || !merge.conflicts.is_empty();
        self.merge.set(differs.then_some(merge));
        differs
    }

    /// What somebody else did, while there is something to decide about.
    pub fn sides(self) -> Signal<Option<Sides>> {
        Signal::derive(move || {
            self.merge.with(|merge| {
                merge.as_ref().map(|merge| Sides {
                    conflicts: merge.conflicts.clone(),
                    taken_from_theirs: merge.taken_from_theirs.clone(),
                })
            })
        })
    }

    /// Goes on from what is stored now: both sides put together, with theirs
    /// for the fields `take`.
    pub fn resume(self, theirs: F, take: &[&str]) {
        let Some(merge) = self.merge.try_update(Option::take).flatten() else {
            return;
        };
        let mut decided = merge.merged;
        take.iter().for_each(|key| decided.take(key, &theirs));
        self.start.set(theirs);
        self.form.set(decided);
        self.failure.set(None);
    }

    /// Puts the form back to what it started from.
    pub fn give_up(self) {
        self.form.set(self.start.get_untracked());
        self.merge.set(None);
    }

    /// A request failed. What the service said about fields goes to the fields
    /// and to the summary, all of it beside the buttons.
    pub fn fail(self, validation: Validation, error: &ApiError, subject: Subject) {
        let mut findings = Vec::new();
        for (field, message) in field_hints(error) {
            findings.push(ParseError::new("service", message).on(Severity::Error, field));
        }
        let about_fields = !findings.is_empty();
        self.say(findings);
        self.failure.set(Some(failure(error, subject)));
        if about_fields {
            validation.submit();
        }
    }

    /// What the service said about fields of the form.
    pub fn say(self, findings: Vec<Finding>) {
        let said = self.form.with_untracked(|form| {
            findings
                .into_iter()
                .map(|finding| Said {
                    about: form.raw(&finding.field),
                    finding,
                })
                .collect()
        });
        self.said.set(said);
    }

    /// What the service said and is still about what stands there.
    pub fn said(&self) -> Vec<Finding> {
        self.form.with(|form| {
            self.said.with(|said| {
                said.iter()
                    .filter(|s| form.raw(&s.finding.field) == s.about)
                    .map(|s| s.finding.clone())
                    .collect()
            })
        })
    }

    /// Raw text of a field.
    pub fn raw(self) -> Callback<FieldKey, String> {
        Callback::new(move |key: FieldKey| self.form.with(|f| f.raw(&key)))
    }

    /// Applies a fix to a field.
    pub fn fix(self) -> Callback<(FieldKey, String)> {
        Callback::new(move |(key, text): (FieldKey, String)| {
            self.form.update(|f| f.set_raw(&key, text));
        })
    }

    /// A part of the form as a signal.
    pub fn part<T: Send + Sync + 'static>(
        self,
        read: impl Fn(&F) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Signal::derive(move || self.form.with(&read))
    }
}

/// The text kept for a form, if any.
pub fn kept_draft(key: Option<&str>) -> Option<String> {
    storage::get(Retention::Tab, key?)
}
