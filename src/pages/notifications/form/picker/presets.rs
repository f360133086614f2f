//! Operations for common needs, chosen with one press.

use leptos::prelude::*;
use messages::{Arg, picker as words};
use screen::picker::{CheckedState, Offer, PRESETS};

use super::selection::Selection;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;

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
            <h3 id="presets-title">{t(words::PRESETS)}</h3>
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
                <b>{t(label)}</b>
                <small>{t(words::PRESET_EMPTY)}</small>
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
        t(words::PresetDocumented { count })
    } else {
        let names = Arg::list(undocumented);
        t(words::PresetUndocumented { count, names })
    };
    let lacks = (!missing.is_empty()).then(|| {
        let names = Arg::list(missing);
        t(words::PresetMissing { names })
    });
    let icon = move || if done.get() { "check" } else { "plus" };
    view! {
        <li>
            <button type="button" class="btn slim" on:click=add>
                {move || view! { <Icon name=icon() /> }}
                {t(label)}
                <Show when=move || done.get()>
                    <span class="unseen">{t(words::PRESET_CHOSEN)}</span>
                </Show>
            </button>
            <small>{documented}</small>
            {lacks.map(|words| view! { <small>{words}</small> })}
        </li>
    }
    .into_any()
}
