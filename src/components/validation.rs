//! What is wrong with a form, and which of it may be shown yet.

use domain::finding::{FieldKey, Finding, Severity};
use leptos::prelude::*;

use crate::browser::{dom, press};

/// Id of the error summary.
pub const SUMMARY: &str = "error-summary";

/// The findings of a form. Errors are shown after a field was left or the form was
/// submitted, never while typing.
#[derive(Clone, Copy)]
pub struct Validation {
    findings: Signal<Vec<Finding>>,
    /// Those about what is stored, which nobody is typing.
    known: Signal<Vec<Finding>>,
    touched: RwSignal<Vec<String>>,
    submitted: RwSignal<bool>,
    raw: Callback<FieldKey, String>,
    fix: Callback<(FieldKey, String)>,
}

/// Id of the control of a field.
pub fn control_id(key: &str) -> String {
    format!("f-{}", key.replace(['.', '_'], "-"))
}

/// What ties a control to its label, hint and findings.
#[derive(Clone)]
pub struct ControlState {
    /// The control's id.
    pub id: String,
    /// The field's key.
    pub key: FieldKey,
    /// `aria-describedby`.
    pub described_by: Signal<Option<String>>,
    /// `aria-invalid`.
    pub invalid: Signal<bool>,
    /// Where leaving the field is noted.
    pub validation: Validation,
}

impl Validation {
    /// `raw` gives the text of a field, `fix` replaces it.
    pub fn new(
        findings: Signal<Vec<Finding>>,
        raw: Callback<FieldKey, String>,
        fix: Callback<(FieldKey, String)>,
    ) -> Self {
        Self {
            findings,
            known: Signal::stored(Vec::new()),
            touched: RwSignal::default(),
            submitted: RwSignal::new(false),
            raw,
            fix,
        }
    }

    /// The same for something stored: findings that were `known` before anything was
    /// typed are shown from the start.
    pub fn knowing(mut self, known: Signal<Vec<Finding>>) -> Self {
        self.known = known;
        self
    }

    /// Whether a finding may be shown before its field was left. Notes never scold.
    fn is_early(&self, finding: &Finding) -> bool {
        finding.severity == Severity::Note || self.known.with(|known| known.contains(finding))
    }

    /// A field was left: its findings may be shown, once that cannot move away
    /// what is being pressed.
    pub fn touch(&self, key: &str) {
        let (touched, key) = (self.touched, key.to_owned());
        press::after(move || {
            // The form may be gone by then.
            if touched.try_with_untracked(|t| t.contains(&key)) == Some(false) {
                touched.try_update(|t| t.push(key));
            }
        });
    }

    /// Rows were removed or moved: what was learned about their places is void.
    pub fn forget_rows(&self, prefix: &str) {
        self.touched
            .update(|t| t.retain(|key| !key.starts_with(prefix)));
    }

    /// The form was submitted: everything may be shown. Focuses the summary.
    pub fn submit(&self) {
        self.submitted.set(true);
        dom::focus_soon(SUMMARY);
    }

    /// The form was saved or reset.
    pub fn clear(&self) {
        self.submitted.set(false);
        self.touched.update(Vec::clear);
    }

    /// The errors that stand in the way of what was submitted; nothing before that.
    pub fn submitted_errors(&self) -> Vec<Finding> {
        if !self.submitted.get() {
            return Vec::new();
        }
        let mut findings = self.findings.get();
        findings.retain(|f| f.severity == Severity::Error);
        findings
    }

    /// Everything that may be shown by now, whatever field it is about.
    pub fn shown(&self) -> Vec<Finding> {
        let all_shown = self.submitted.get();
        let touched = self.touched.get();
        let mut findings = self.findings.get();
        findings.retain(|f| all_shown || touched.iter().any(|k| *k == f.field) || self.is_early(f));
        findings
    }

    /// What a verdict about the form follows from: everything once it is `complete`, and
    /// before that what is shown, if an error is.
    pub fn judged(&self, complete: bool) -> Option<Vec<Finding>> {
        if complete {
            return Some(self.findings.get());
        }
        let shown = self.shown();
        let is_error = |finding: &Finding| finding.severity == Severity::Error;
        shown.iter().any(is_error).then_some(shown)
    }

    /// What may be shown by now of one field.
    pub fn of(&self, key: &str) -> Vec<Finding> {
        let show = self.submitted.get() || self.touched.with(|t| t.iter().any(|k| k == key));
        self.findings.with(|all| {
            all.iter()
                .filter(|f| f.field == key && (show || self.is_early(f)))
                .cloned()
                .collect()
        })
    }

    /// The text of a field.
    pub fn raw(&self, key: &FieldKey) -> String {
        self.raw.run(key.clone())
    }

    /// Replaces the text of a field by what a fix says, and goes there.
    pub fn fix(&self, key: &FieldKey, text: String) {
        self.fix.run((key.clone(), text));
        dom::focus(&control_id(key));
    }

    /// What a control of that key needs to know; `hinted` if a hint is shown above it.
    pub fn control(self, key: impl Into<FieldKey>, hinted: bool) -> ControlState {
        let key: FieldKey = key.into();
        let id = control_id(&key);
        let (for_described, for_invalid) = (key.clone(), key.clone());
        let (hint_id, finding_id) = (format!("{id}-hint"), format!("{id}-problem"));
        ControlState {
            described_by: Signal::derive(move || {
                match (hinted, self.of(&for_described).is_empty()) {
                    (true, true) => Some(hint_id.clone()),
                    (true, false) => Some(format!("{hint_id} {finding_id}")),
                    (false, false) => Some(finding_id.clone()),
                    (false, true) => None,
                }
            }),
            invalid: Signal::derive(move || {
                let findings = self.of(&for_invalid);
                findings.iter().any(|f| f.severity == Severity::Error)
            }),
            id,
            key,
            validation: self,
        }
    }
}
