//! Operations for common needs, chosen with one press.

use leptos::prelude::*;
use screen::picker::{CheckedState, Offer, PRESETS, counted};

use super::selection::Selection;
use crate::components::icon::Icon;
use crate::reactive::memo;

/// The presets, as far as the catalogue has them.
#[component]
pub fn Presets(
    /// The choice being made.
    selection: Selection,
) -> impl IntoView {
    let catalogue = selection.catalogue();
    let presets = PRESETS
        .iter()
        .map(|preset| {
            let offer = preset.offer(&catalogue);
            view! { <Preset selection offer /> }
        })
        .collect_view();
    view! {
        <section aria-labelledby="presets-title">
            <h3 id="presets-title">"Common needs"</h3>
            <ul class="presets">{presets}</ul>
        </section>
    }
}

/// One preset, with what it chooses.
#[component]
fn Preset(selection: Selection, offer: Offer) -> impl IntoView {
    let Offer {
        label,
        places,
        undocumented,
        missing,
    } = offer;
    if places.is_empty() {
        return view! {
            <li>
                <b>{label}</b>
                <small>"This catalogue has none of its operations."</small>
            </li>
        }
        .into_any();
    }
    let (to_choose, count) = (places.clone(), places.len());
    let done = memo(move |_| {
        selection
            .chosen
            .with(|chosen| chosen.share(places.iter().copied()) == CheckedState::All)
    });
    let add = move |_| {
        selection
            .chosen
            .update(|chosen| chosen.set(to_choose.iter().copied(), true));
    };
    let documented = if undocumented.is_empty() {
        "all documented.".to_owned()
    } else {
        let names = undocumented.join(", ");
        ["documented except ", &names, "."].concat()
    };
    let lacks = (!missing.is_empty())
        .then(|| ["Not in this catalogue: ", &missing.join(", "), "."].concat());
    let icon = move || if done.get() { "check" } else { "plus" };
    view! {
        <li>
            <button type="button" class="btn slim" on:click=add>
                {move || view! { <Icon name=icon() /> }}
                {label}
                <Show when=move || done.get()>
                    <span class="unseen">", chosen"</span>
                </Show>
            </button>
            <small>{[&counted(count), ", ", &documented].concat()}</small>
            {lacks.map(|words| view! { <small>{words}</small> })}
        </li>
    }
    .into_any()
}
