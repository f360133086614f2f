//! Somebody else changed what is being edited: base, theirs and mine for each field, and
//! a choice where both changed the same one. Nothing is lost.

use domain::merge::{Change, Conflict};
use leptos::prelude::*;
use messages::component;

use super::button::Button;
use super::changes::lines_text;
use super::icon::Icon;
use super::segments::Segments;
use crate::state::language::t;

/// What somebody else did, field by field.
#[derive(Clone)]
pub struct Sides {
    /// What both changed, differently.
    pub conflicts: Vec<Conflict>,
    /// What only they changed.
    pub taken_from_theirs: Vec<Change>,
}

/// Shown while there is something to decide about.
#[component]
pub fn ConflictPanel(
    /// What somebody else did.
    #[prop(into)]
    sides: Signal<Option<Sides>>,
    /// Goes on, with theirs for the fields of these keys.
    #[prop(into)]
    on_decide: Callback<Vec<&'static str>>,
) -> impl IntoView {
    move || {
        sides
            .get()
            .map(|sides| view! { <Comparison sides on_decide /> })
    }
}

/// Keys of the fields that theirs is wanted for.
type TakenFields = RwSignal<Vec<&'static str>>;

#[component]
fn Comparison(sides: Sides, on_decide: Callback<Vec<&'static str>>) -> impl IntoView {
    let taken = TakenFields::default();
    let Sides {
        conflicts,
        taken_from_theirs,
    } = sides;
    let words = if conflicts.is_empty() {
        component::CONFLICT_NONE
    } else {
        component::CONFLICT_CHOOSE
    };
    let conflicts = conflicts
        .into_iter()
        .map(|conflict| view! { <ConflictRow conflict taken /> })
        .collect_view();
    let others = taken_from_theirs
        .into_iter()
        .map(|change| view! { <TakenRow change /> })
        .collect_view();
    view! {
        <section class="alert warn" role="alert" aria-labelledby="conflict-title">
            <h2 id="conflict-title" tabindex="-1">
                <Icon name="alert" />
                <span>{t(component::CONFLICT)}</span>
            </h2>
            <p>{t(words)}</p>
            <div class="scroller">
                <table class="versions">
                    <thead>
                        <tr>
                            <th scope="col">{t(component::FIELD)}</th>
                            <th scope="col">{t(component::WHEN_OPENED)}</th>
                            <th scope="col">{t(component::THEIRS)}</th>
                            <th scope="col">{t(component::YOURS)}</th>
                        </tr>
                    </thead>
                    <tbody>{conflicts} {others}</tbody>
                </table>
            </div>
            <div class="row">
                <Button
                    class="btn primary"
                    label=t(component::MERGE_AND_CONTINUE)
                    on_press=move || on_decide.run(taken.get_untracked())
                />
            </div>
        </section>
    }
}

/// A field that only they changed.
#[component]
fn TakenRow(change: Change) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{t(change.label)}</th>
            <td>{lines_text(change.before)}</td>
            <td>{lines_text(change.after)}</td>
            <td class="dim">{t(component::UNCHANGED_BY_YOU)}</td>
        </tr>
    }
}

/// A field that both changed, differently.
#[component]
fn ConflictRow(conflict: Conflict, taken: TakenFields) -> impl IntoView {
    let Conflict {
        key,
        label,
        base,
        theirs,
        mine,
    } = conflict;
    let label = t(label);
    let chosen = move || {
        if taken.with(|taken| taken.contains(&key)) {
            "theirs"
        } else {
            "mine"
        }
    };
    let choose = move |side: &'static str| {
        taken.update(|taken| {
            taken.retain(|k| *k != key);
            if side == "theirs" {
                taken.push(key);
            }
        });
    };
    view! {
        <tr>
            <th scope="row">
                {label.clone()}
                <Segments
                    name=key
                    legend=label
                    choices=vec![
                        ("mine", t(component::KEEP_MINE)),
                        ("theirs", t(component::USE_THEIRS)),
                    ]
                    chosen=Signal::derive(chosen)
                    on_choose=choose
                />
            </th>
            <td>{lines_text(base)}</td>
            <td>{lines_text(theirs)}</td>
            <td>{lines_text(mine)}</td>
        </tr>
    }
}
