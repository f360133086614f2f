//! The name of a topic, chosen among those connections have.

use std::collections::BTreeSet;

use baseline::Topics;
use domain::cts::{Listening, SmnTopicUrn, Target};
use leptos::prelude::*;
use messages::{Arg, workspace_grid as say};
use screen::collation::sorted;

use super::looked_at::Here;
use crate::reactive::memo;
use crate::state::language::{collate, t};

/// Whether a topic can be called that: 1 to 256 letters, digits, `-` and `_`.
pub fn is_topic(name: &str) -> bool {
    let urn = ["urn:smn:region-1:", &"0".repeat(32), ":", name].concat();
    !name.contains(':') && SmnTopicUrn::parse(&urn).is_ok()
}

/// The topics that these connections have of their own.
pub fn topics(all: &[Here]) -> Topics {
    let mut topics = Topics::default();
    for here in all {
        let read = here.reading.iter().flat_map(|it| &it.listening);
        let confirmed = read.filter(|(_, topic)| topic.listening == Listening::Confirmed);
        let confirmed = confirmed.filter_map(|(urn, _)| {
            let target = Target::parse_stored(urn)?;
            let is_own = here.connection.has(&target);
            is_own.then(|| target.name().to_owned())
        });
        let confirmed: BTreeSet<String> = confirmed.collect();
        for name in here.topics() {
            let is_confirmed = confirmed.contains(&name);
            topics.add(name, is_confirmed);
        }
    }
    topics
}

/// The connections that have a topic without a confirmed subscriber, or none that is known.
fn unheard(all: &[Here], name: &str) -> Vec<String> {
    let is_unheard = |here: &&Here| {
        let count = topics(std::slice::from_ref(*here)).count(name);
        count.connections > count.confirmed
    };
    let unheard = all.iter().filter(is_unheard);
    unheard.map(|here| here.connection.name.clone()).collect()
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
    let counts = memo(move |_| here.with(|here| topics(here)));
    let list = [id, "-list"].concat();
    let hint = [id, "-hint"].concat();
    let said = move || {
        let name = topic.get();
        let name = name.trim();
        if name.is_empty() {
            return String::new();
        }
        if !is_topic(name) {
            return t(say::NO_TOPIC_NAME);
        }
        let count = counts.with(|counts| counts.count(name).connections);
        let all = here.with(Vec::len);
        t(say::TopicAt { all, count })
    };
    let without = memo(move |_| here.with(|here| topic.with(|name| unheard(here, name.trim()))));
    let without = move || {
        let names = without.get();
        (!names.is_empty()).then(|| {
            let names = Arg::list(names);
            view! { <p class="note warn">{t(say::WithoutSubscriber { names })}</p> }
        })
    };
    let options = move || {
        let names = counts.with(|counts| sorted(counts.names(), collate));
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
            {without}
        </div>
    }
}
