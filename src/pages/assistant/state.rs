//! What the parts of the set-up assistant share.

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, assistant as words};
use setup::generate::ExternalIdIn;
use setup::policy::{Kind, PolicySet};
use setup::source::Setup;

use super::rotation::Rotation;
use super::values::Values;
use crate::browser::{clock, dom};
use crate::state::App;

/// More than this, in bytes, is examined only when nothing was typed for a moment.
const LONG: usize = 20_000;

/// That moment, in milliseconds.
const PAUSE_MS: u32 = 250;

/// What the page shows below the values: one of the three steps, or a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Policies and templates are made.
    Generate,
    /// Where and how they are applied.
    Apply,
    /// What AWS has is checked and tested.
    Verify,
    /// The external ID is replaced.
    Rotate,
}

impl Part {
    /// All of them, the steps in their order.
    pub const ALL: [Self; 4] = [Self::Generate, Self::Apply, Self::Verify, Self::Rotate];

    /// What it is called.
    pub fn label(self) -> Message {
        match self {
            Self::Generate => words::GENERATE,
            Self::Apply => words::APPLY,
            Self::Verify => words::VERIFY,
            Self::Rotate => words::ROTATE,
        }
    }

    /// What is done in it.
    pub fn purpose(self) -> Message {
        match self {
            Self::Generate => words::GENERATE_PURPOSE,
            Self::Apply => words::APPLY_PURPOSE,
            Self::Verify => words::VERIFY_PURPOSE,
            Self::Rotate => words::ROTATE_PURPOSE,
        }
    }

    /// The number of a step; none of what is no step.
    pub fn number(self) -> Option<&'static str> {
        match self {
            Self::Generate => Some("1"),
            Self::Apply => Some("2"),
            Self::Verify => Some("3"),
            Self::Rotate => None,
        }
    }

    /// Id of its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Generate => "documents-title",
            Self::Apply => "apply-title",
            Self::Verify => "verify-title",
            Self::Rotate => "rotation-title",
        }
    }
}

/// What the parts of the page share. What was pasted is here and nowhere else: it
/// stays while one moves between the parts, and is gone with the page.
#[derive(Clone, Copy)]
pub struct AssistantState {
    /// What the documents are made for.
    pub values: Values,
    /// What is shown below the values.
    pub part: RwSignal<Part>,
    /// Whether the external ID may be shown and copied.
    pub include: RwSignal<bool>,
    /// The documents that are there already, as they stand in their boxes.
    pub pasted: RwSignal<PolicySet<String>>,
    /// When one of them was changed last, Unix milliseconds; nothing before the first.
    pub pasted_at: RwSignal<Option<i64>>,
    /// The same as they were when they were last examined: long ones are examined
    /// only when nothing was typed for a moment.
    pub examined: RwSignal<PolicySet<String>>,
    /// The file of the sheet that is shown.
    pub sheet: RwSignal<&'static str>,
    /// The new external ID that is being introduced.
    pub rotation: Rotation,
}

/// The state of the assistant, in any component of its page.
///
/// # Panics
///
/// Outside the components of [`super::AssistantPage`], which provides it.
pub fn use_assistant() -> AssistantState {
    expect_context()
}

impl AssistantState {
    /// Nothing pasted yet; the sheet of that file is shown first.
    pub fn new(app: App, sheet: &'static str) -> Self {
        let values = Values::new(app);
        Self {
            values,
            part: RwSignal::new(Part::Generate),
            include: RwSignal::new(false),
            pasted: RwSignal::default(),
            pasted_at: RwSignal::new(None),
            examined: RwSignal::default(),
            sheet: RwSignal::new(sheet),
            rotation: Rotation::new(values),
        }
    }

    /// Goes to another part from within one.
    pub fn go(self, part: Part) {
        self.part.set(part);
        dom::focus_soon(part.heading());
    }

    /// Whether the external ID stands in what is shown. Listens to changes.
    pub fn external_id_in(self) -> ExternalIdIn {
        let known = (self.values.partial).with(|partial| partial.external_id.is_some());
        if known && self.include.get() {
            ExternalIdIn::Included
        } else {
            ExternalIdIn::Placeholder
        }
    }

    /// What a function says of the set-up and the pasted texts, if there is a set-up.
    /// Listens to changes.
    pub fn with_texts<T>(
        self,
        make: impl FnOnce(&Setup, &PolicySet<Option<&str>>) -> T,
    ) -> Option<T> {
        self.values.setup.with(|setup| {
            let setup = setup.as_ref()?;
            self.examined.with(|pasted| {
                let texts = pasted.map(|kind, text| {
                    let counts = kind != Kind::Key || setup.key_arn.is_some();
                    (counts && !text.trim().is_empty()).then_some(text.as_str())
                });
                Some(make(setup, &texts))
            })
        })
    }

    /// Puts a text into a box and examines it: a long one after a moment, so that the
    /// text and “Checking…” are seen before.
    pub fn paste(self, kind: Kind, text: String) {
        self.pasted.update(|pasted| *pasted.get_mut(kind) = text);
        self.pasted_at.set(Some(clock::now_ms()));
        let long = self.pasted.with_untracked(|pasted| {
            let lengths = Kind::ALL.into_iter().map(|kind| pasted.get(kind).len());
            lengths.sum::<usize>() > LONG
        });
        if !long {
            self.examined.set(self.pasted.get_untracked());
            return;
        }
        spawn_local(async move {
            let before = self.pasted.try_get_untracked();
            clock::sleep(PAUSE_MS).await;
            // Something else was typed meanwhile, or the page is gone.
            if before.is_some() && before == self.pasted.try_get_untracked() {
                let _ = before.and_then(|text| self.examined.try_set(text));
            }
        });
    }

    /// Whether what is in a box was not examined yet. Listens to changes.
    pub fn is_checking(self, kind: Kind) -> bool {
        self.pasted.with(|pasted| {
            self.examined
                .with(|seen| pasted.get(kind) != seen.get(kind))
        })
    }
}
