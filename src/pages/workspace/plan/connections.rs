//! Which connections a plan is for.

use leptos::prelude::*;
use messages::workspace_plan as say;

use super::PlanState;
use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::t;

/// The connections with a check box each.
#[component]
pub fn ConnectionChoice(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let left_out = state.left_out;
    let connections = memo(move |_| state.app.workspace.connections(state.app.session));
    let count = move || {
        connections.with(|all| {
            let chosen = left_out
                .with(|left_out| all.iter().filter(|one| !left_out.contains(&one.id)).count());
            t(say::ConnectionsChosen {
                all: all.len(),
                chosen,
            })
        })
    };
    let all = move || left_out.update(std::collections::BTreeSet::clear);
    let none = move || {
        let ids = connections.with_untracked(|all| all.iter().map(|one| one.id.clone()).collect());
        left_out.set(ids);
    };
    view! {
        <details class="raw">
            <summary>{count}</summary>
            <div class="row">
                <Button class="btn slim" label=t(say::ALL) on_press=all />
                <Button class="btn slim" label=t(say::NONE) on_press=none />
            </div>
            <fieldset class="plan-picks">
                <legend class="unseen">{t(say::CONNECTIONS)}</legend>
                <For
                    each=move || connections.get()
                    key=|connection| connection.id.clone()
                    children=move |connection| {
                        let id = connection.id.clone();
                        let key = id.clone();
                        let is_chosen = move || left_out.with(|left_out| !left_out.contains(&key));
                        let choose = move |event: leptos::ev::Event| {
                            let is_chosen = event_target_checked(&event);
                            left_out
                                .try_update(|left_out| {
                                    if is_chosen {
                                        left_out.remove(&id);
                                    } else {
                                        left_out.insert(id.clone());
                                    }
                                });
                        };
                        view! {
                            <label class="tick">
                                <input type="checkbox" prop:checked=is_chosen on:change=choose />
                                <bdi>{t(connection.name())}</bdi>
                            </label>
                        }
                    }
                />
            </fieldset>
        </details>
    }
}
