//! The advanced filter: off, stored but switched off, or on with up to six
//! rules that read as sentences.

use domain::notification::{FilterMode, NotificationForm, RuleRow};
use leptos::prelude::*;
use messages::notification_form as words;

use super::rules::RuleRows;
use super::state::NotificationFormState;
use crate::components::field::{FieldFindings, control_id};
use crate::components::segments::Segments;
use crate::reactive::memo;
use crate::state::language::t;

fn mode_word(mode: FilterMode) -> &'static str {
    match mode {
        FilterMode::None => "none",
        FilterMode::Off => "off",
        FilterMode::On => "on",
        // None of the choices.
        FilterMode::Unanswered => "",
    }
}

/// The section of the form.
#[component]
pub fn FilterSection(
    /// The form.
    form: NotificationFormState,
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let mode = memo(move |_| editor.form.with(|f| f.filter_mode));
    let has_filter = move || mode.get() != FilterMode::None;
    let rows = memo(move |_| editor.form.with(|f| f.rules.len()));
    let complete = memo(move |_| {
        let complete = |f: &NotificationForm| f.rules.iter().filter(|r| r.is_complete()).count();
        editor.form.with(complete)
    });
    let choose = move |word: &'static str| {
        editor.form.update(|f| {
            f.filter_mode = match word {
                "on" => FilterMode::On,
                "off" => FilterMode::Off,
                _ => FilterMode::None,
            };
            if f.rules.is_empty() && f.filter_mode != FilterMode::None {
                f.rules.push(RuleRow::default());
            }
        });
    };
    let modes = vec![
        ("none", t(words::NO_FILTER)),
        ("on", t(words::FILTER_ON)),
        ("off", t(words::FILTER_DISABLED)),
    ];
    view! {
        <fieldset class="sect">
            <legend class="unseen">{t(words::FILTER)}</legend>
            <div class="sect-head">
                <h2 aria-hidden="true">{t(words::FILTER)}</h2>
                <span class="small dim">
                    {move || {
                        has_filter()
                            .then(|| t(words::RulesUsed {
                                count: complete.get(),
                            }))
                    }}
                </span>
            </div>
            <p>{t(words::FILTER_HINT)}</p>
            <div class="field">
                <Segments
                    name="filter-mode"
                    legend=t(words::FILTER)
                    choices=modes
                    chosen=move || mode_word(mode.get())
                    on_choose=choose
                />
            </div>
            <div id=control_id("filter") tabindex="-1">
                <FieldFindings validation key="filter" />
            </div>
            <Show when=has_filter>
                <RuleRows form rows />
            </Show>
        </fieldset>
    }
}
