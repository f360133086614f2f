//! One finding of the doctor and its correction.

use leptos::prelude::*;
use messages::{Message, assistant as words};
use setup::doctor::mend;
use setup::finding::{Finding, FixKind};
use setup::policy::Kind;

use super::difference::Difference;
use super::policy_box::{box_id, policy_title};
use super::state::use_assistant;
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::findings::tone;
use crate::components::icon::Icon;
use crate::state::language::t;

/// One finding: how bad, where, what, and its correction.
#[component]
pub fn FindingItem(
    /// What was found.
    finding: Finding,
) -> impl IntoView {
    let (class, name, prefix) = tone(finding.severity);
    let place = finding.place.map(|place| {
        let (line, column) = (place.line, place.column);
        view! {
            <span>
                {t(words::LineAndColumn {
                    line,
                    column,
                })}
            </span>
        }
    });
    let path = finding.path.clone();
    let path = (!path.is_empty()).then(|| view! { <code>{path}</code> });
    view! {
        <li>
            <span class=class>
                <Icon name />
            </span>
            <div>
                <p>
                    <span class="unseen">{t(prefix)}</span>
                    {t(finding.message.clone())}
                </p>
                <p class="where">{place} {path}</p>
                <Correction finding />
            </div>
        </li>
    }
}

/// The button that makes a correction, unless that would show the external ID. One
/// that takes something from others shows first what it changes.
#[component]
fn Correction(finding: Finding) -> impl IntoView {
    let state = use_assistant();
    let kind = finding.document?;
    let fix = finding.fix.clone()?;
    let secret = state.values.setup.with_untracked(|setup| {
        setup.as_ref().is_some_and(|setup| {
            let id = setup.external_id.expose();
            fix.edits.iter().any(|edit| edit.text.contains(id))
        })
    });
    let open = RwSignal::new(false);
    let leave_id = [
        "leave-",
        box_id(kind),
        "-",
        finding.rule,
        "-",
        &finding.path,
    ]
    .concat();
    Some(move || {
        if secret && !state.include.get() {
            return Some(view! { <NeedsExternalId /> }.into_any());
        }
        let before = state
            .pasted
            .with_untracked(|pasted| pasted.get(kind).clone());
        let after = mend(&before, &finding)?;
        let leave_id = leave_id.clone();
        Some(if open.get() {
            let take = if fix.kind == FixKind::Admit {
                words::GIVE_ACCESS
            } else {
                words::NARROW_ACCESS
            };
            view! { <AccessPreview kind take open leave_id before after /> }.into_any()
        } else {
            let label = t(fix.label.clone());
            let asks = matches!(fix.kind, FixKind::Admit | FixKind::Narrow);
            view! { <CorrectionButton kind label asks open leave_id after /> }.into_any()
        })
    })
}

/// Why a correction is not offered yet.
#[component]
fn NeedsExternalId() -> impl IntoView {
    view! { <p class="small ink-2">{t(words::FIX_WRITES_EXTERNAL_ID)}</p> }
}

/// Makes a correction, or shows what it would change if it changes others’ access.
#[component]
fn CorrectionButton(
    kind: Kind,
    label: String,
    /// Whether it changes what others may do.
    asks: bool,
    /// Whether it is shown what that changes.
    open: RwSignal<bool>,
    /// Id of the button that leaves the document as it is.
    leave_id: String,
    /// The corrected document.
    after: String,
) -> impl IntoView {
    let state = use_assistant();
    let on_press = move |()| {
        // It is about the text that was examined.
        if untrack(|| state.is_checking(kind)) {
            return;
        }
        if asks {
            open.set(true);
            dom::focus_soon(leave_id.clone());
        } else {
            state.paste(kind, after.clone());
            dom::focus(box_id(kind));
        }
    };
    let (class, icon) = if asks {
        ("btn quiet slim", "alert")
    } else {
        ("btn slim", "edit")
    };
    view! { <Button class icon label on_press /> }
}

/// What is changed of others’ access, before it is done.
#[component]
fn AccessPreview(
    kind: Kind,
    /// What the button says that does it.
    take: Message,
    /// Whether this is shown.
    open: RwSignal<bool>,
    /// Id of the button that leaves the document as it is.
    leave_id: String,
    before: String,
    /// The corrected document.
    after: String,
) -> impl IntoView {
    let state = use_assistant();
    let corrected = after.clone();
    let leave = move |_| {
        open.set(false);
        dom::focus(box_id(kind));
    };
    let on_press = move |()| {
        state.paste(kind, corrected.clone());
        dom::focus(box_id(kind));
    };
    view! {
        <div class="stack">
            <Difference label=t(policy_title(kind)) before after />
            <div class="row">
                <button type="button" id=leave_id class="btn slim" on:click=leave>
                    {t(words::CANCEL)}
                </button>
                <Button class="btn slim" label=t(take) on_press />
            </div>
        </div>
    }
}
