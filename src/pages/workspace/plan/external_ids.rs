//! The external IDs that connectors of a plan need. They stay in memory.

use domain::secret::Secret;
use leptos::prelude::*;
use messages::workspace_plan as say;

use super::{PlanRef, PlanState};
use crate::reactive::memo;
use crate::state::language::t;

/// A box for each external ID that a plan asks for; nothing where it asks for none.
#[component]
pub fn ExternalIdCard(
    /// The page.
    state: PlanState,
    /// The plan.
    #[prop(into)]
    plan: Signal<Option<PlanRef>>,
) -> impl IntoView {
    let ids = state.running.ids;
    // One that was entered stays to be corrected.
    let asked = memo(move |_| {
        let mut asked: Vec<(String, String)> = ids.with(|ids| ids.keys().cloned().collect());
        if let Some(plan) = plan.get() {
            asked.extend(plan.0.asked_ids());
        }
        asked.sort();
        asked.dedup();
        asked
    });
    let is_any = memo(move |_| asked.with(|asked| !asked.is_empty()));
    view! {
        <Show when=move || is_any.get()>
            <fieldset class="plan-picks">
                <legend>{t(say::EXTERNAL_IDS)}</legend>
                <p class="hint">{t(say::EXTERNAL_IDS_ABOUT)}</p>
                <For
                    each=move || asked.get()
                    key=Clone::clone
                    children=move |key| {
                        let connection = state.app.session.find(&key.0);
                        let connection = connection.map(|it| t(it.name())).unwrap_or_default();
                        let label = t(say::ExternalIdOf {
                            connection: connection.into(),
                            name: (&key.1).into(),
                        });
                        let enter = move |event: leptos::ev::Event| {
                            let text = event_target_value(&event);
                            ids.try_update(|ids| {
                                if text.is_empty() {
                                    ids.remove(&key);
                                } else {
                                    ids.insert(key.clone(), Secret::new(text));
                                }
                            });
                        };
                        view! {
                            <label class="field">
                                <span>{label}</span>
                                <input
                                    type="password"
                                    class="input mono"
                                    autocomplete="off"
                                    on:change=enter
                                />
                            </label>
                        }
                    }
                />
            </fieldset>
        </Show>
    }
}
