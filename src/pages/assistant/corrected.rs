//! The pasted documents with every correction made, to look at before they are taken.

use leptos::prelude::*;
use messages::assistant as words;
use setup::doctor::correct;
use setup::mask::{holds, left_out};
use setup::policy::Kind;

use super::difference::Difference;
use super::policy_box::{box_id, policy_title};
use super::state::use_assistant;
use super::text_sheet::TextActions;
use crate::browser::dom;
use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::t;

/// Id of the heading above the corrected documents.
const CORRECTED: &str = "corrected";

/// Every correction at once, to look at before it is taken.
#[component]
pub fn CorrectedDocuments() -> impl IntoView {
    let state = use_assistant();
    let corrected = memo(move |_| state.with_texts(correct).unwrap_or_default());
    let open = RwSignal::new(false);
    let any = memo(move |_| {
        corrected.with(|all| Kind::ALL.into_iter().any(|kind| all.get(kind).is_some()))
    });
    let offer = move || {
        let on_press = move |()| {
            open.set(true);
            dom::focus_soon(CORRECTED);
        };
        view! { <CorrectEverything on_press /> }
    };
    let documents = move || {
        let all = Kind::ALL.into_iter().filter_map(|kind| {
            let after = corrected.with(|all| all.get(kind).clone())?;
            Some(view! { <CorrectedDocument kind after /> })
        });
        all.collect_view()
    };
    view! {
        <Show when=move || any.get()>
            <Show when=move || open.get() fallback=offer>
                <h2 id=CORRECTED tabindex="-1">
                    {t(words::FIXED_POLICIES)}
                </h2>
                {documents}
            </Show>
        </Show>
    }
}

/// The button that shows every correction.
#[component]
fn CorrectEverything(#[prop(into)] on_press: Callback<()>) -> impl IntoView {
    view! {
        <div class="stack">
            <Button class="btn primary" icon="check" label=t(words::APPLY_ALL_FIXES) on_press />
            <p class="hint">{t(words::APPLY_ALL_FIXES_HINT)}</p>
        </div>
    }
}

/// Name of the file of a corrected document.
fn file_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Trust => "trust-policy.json",
        Kind::Permissions => "role-permissions.json",
        Kind::Topic => "topic-policy.json",
        Kind::Key => "key-policy.json",
    }
}

/// One corrected document: what changes, and the ways to take it.
#[component]
fn CorrectedDocument(kind: Kind, after: String) -> impl IntoView {
    let state = use_assistant();
    let title = t(policy_title(kind));
    let name = t(words::FixedPolicy {
        policy: title.as_str().into(),
    });
    let label = title.clone();
    let before = state
        .pasted
        .with_untracked(|pasted| pasted.get(kind).clone());
    let setup = state.values.setup.get_untracked();
    let is_in = |text: &str| setup.as_ref().is_some_and(|setup| holds(setup, text));
    // Whoever pasted the external ID sees it in the box already.
    let secret = is_in(&after) && !is_in(&before);
    let leave_out = move |text: &str| {
        let setup = state.values.setup.get_untracked();
        match setup.filter(|_| !state.include.get()) {
            Some(setup) => left_out(&setup, text),
            None => text.to_owned(),
        }
    };
    let after = StoredValue::new(after);
    let shown = Signal::derive(move || after.with_value(|after| leave_out(after)));
    let difference = move || {
        let before = leave_out(&before);
        view! { <Difference label=label.clone() before after=shown.get() /> }
    };
    let take = move |()| {
        state.paste(kind, after.get_value());
        dom::focus(box_id(kind));
    };
    view! {
        <section class="card pad stack" aria-label=name>
            <h3>{title}</h3>
            {difference}
            <div class="row">
                <Show when=move || !secret || state.include.get()>
                    <Button
                        class="btn slim"
                        icon="up"
                        label=t(words::USE_THIS_VERSION)
                        on_press=take
                    />
                </Show>
                <TextActions name=t(words::COPY_FIXED_POLICY) file=file_name(kind) text=shown />
            </div>
        </section>
    }
}
