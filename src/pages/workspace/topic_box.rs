//! The name of a topic, chosen among those connections have.

use std::collections::BTreeMap;

use domain::cts::SmnTopicUrn;
use leptos::prelude::*;
use messages::workspace_grid as say;
use screen::collation::sorted;

use super::looked_at::Here;
use crate::reactive::memo;
use crate::state::language::{collate, t};

/// Whether a topic can be called that: 1 to 256 letters, digits, `-` and `_`.
pub fn is_topic(name: &str) -> bool {
    let urn = ["urn:smn:region-1:", &"0".repeat(32), ":", name].concat();
    !name.contains(':') && SmnTopicUrn::parse(&urn).is_ok()
}

/// How many of these connections have each topic, by name.
fn counted(here: &[Here]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in here.iter().flat_map(Here::topics) {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The name of a topic that all of these connections have, or else the most.
pub fn common_topic(here: &[Here]) -> String {
    let counts = counted(here);
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(name, _)| name).unwrap_or_default()
}

/// A box for the name of a topic. It says how many of the connections have it.
#[component]
pub fn TopicBox(
    /// Id of the box.
    id: &'static str,
    /// The name.
    topic: RwSignal<String>,
    /// The connections it should be at.
    here: Memo<Vec<Here>>,
) -> impl IntoView {
    let counts = memo(move |_| here.with(|here| counted(here)));
    let list = [id, "-list"].concat();
    let hint = [id, "-hint"].concat();
    let said = move || {
        let name = topic.get();
        let name = name.trim();
        if !name.is_empty() && !is_topic(name) {
            return t(say::NO_TOPIC_NAME);
        }
        let count = counts.with(|counts| counts.get(name).copied().unwrap_or(0));
        let all = here.with(Vec::len);
        t(say::TopicAt { all, count })
    };
    let options = move || {
        let names = counts.with(|counts| sorted(counts.keys().map(String::as_str), collate));
        names
            .into_iter()
            .map(|name| view! { <option value=name></option> })
            .collect_view()
    };
    view! {
        <div class="field">
            <label for=id>{t(say::TOPIC)}</label>
            <input
                id=id
                class="input"
                list=list.clone()
                autocomplete="off"
                spellcheck="false"
                aria-describedby=hint.clone()
                prop:value=topic
                on:input=move |event| topic.set(event_target_value(&event))
            />
            <datalist id=list>{options}</datalist>
            <p class="hint" id=hint>
                {said}
            </p>
        </div>
    }
}
