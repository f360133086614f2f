//! What a baseline of the right shape may still have wrong.

use std::collections::BTreeSet;

use domain::cts::operation::trace_name_cautions;
use domain::notification::Site;
use messages::{Message, baseline as words};

use crate::file::{Baseline, Operations, Requirement, VERSION};
use crate::read::{Place, Reader};

/// Looks at everything.
pub(crate) fn check(baseline: &Baseline, file: &Place<'_>, reader: &mut Reader<'_>) {
    if baseline.version != VERSION {
        reader.add(&file.name("version"), words::WRONG_VERSION);
    }
    id(&baseline.id, &file.name("id"), reader);
    filled(&baseline.title, &file.name("title"), reader);
    for (name, source) in &baseline.sources {
        let place = file.name("sources").name(name);
        filled(&source.title, &place.name("title"), reader);
        if !source.url.starts_with("https://") {
            reader.add(&place.name("url"), words::NO_URL);
        }
    }
    some(&baseline.requirements, &file.name("requirements"), reader);
    let mut ids = BTreeSet::new();
    for (at, requirement) in baseline.requirements.iter().enumerate() {
        let place = file.name("requirements").index(at);
        if !ids.insert(&requirement.id) {
            reader.add(&place.name("id"), words::REPEATED_ID);
        }
        check_requirement(requirement, &place, baseline, reader);
    }
}

fn check_requirement(
    requirement: &Requirement,
    place: &Place<'_>,
    baseline: &Baseline,
    reader: &mut Reader<'_>,
) {
    id(&requirement.id, &place.name("id"), reader);
    filled(&requirement.title, &place.name("title"), reader);
    filled(&requirement.rationale, &place.name("rationale"), reader);
    filled(&requirement.source, &place.name("source"), reader);
    check_clouds(requirement.clouds.as_deref(), None, place, reader);
    some(&requirement.operations, &place.name("operations"), reader);
    let mut seen: BTreeSet<(&str, [&str; 3])> = BTreeSet::new();
    for (at, operations) in requirement.operations.iter().enumerate() {
        let place = place.name("operations").index(at);
        check_operations(operations, &place, baseline, reader);
        let outer = requirement.clouds.as_deref().filter(|it| !it.is_empty());
        check_clouds(operations.clouds.as_deref(), outer, &place, reader);
        let clouds = operations.clouds.as_deref().unwrap_or(&Site::ALL);
        let (service, resource) = (&operations.service_type, &operations.resource_type);
        for (at, name) in operations.trace_names.iter().enumerate() {
            let mut is_new = true;
            for cloud in clouds {
                is_new &= seen.insert((cloud.word(), [service, resource, name]));
            }
            if !is_new {
                reader.add(
                    &place.name("trace_names").index(at),
                    words::REPEATED_OPERATION,
                );
            }
        }
    }
}

fn check_operations(
    operations: &Operations,
    place: &Place<'_>,
    baseline: &Baseline,
    reader: &mut Reader<'_>,
) {
    filled(
        &operations.service_type,
        &place.name("service_type"),
        reader,
    );
    filled(
        &operations.resource_type,
        &place.name("resource_type"),
        reader,
    );
    let names = place.name("trace_names");
    some(&operations.trace_names, &names, reader);
    for (at, name) in operations.trace_names.iter().enumerate() {
        let place = names.index(at);
        if is_filled(name) {
            reader.add_all(&place, trace_name_cautions(name));
        } else {
            reader.add(&place, words::BLANKS);
        }
    }
    for (at, source) in operations.sources.iter().enumerate() {
        if !baseline.sources.contains_key(source) {
            reader.add(&place.name("sources").index(at), words::UNKNOWN_SOURCE);
        }
    }
    if operations.verified && operations.sources.is_empty() {
        reader.add(&place.name("verified"), words::VERIFIED_WITHOUT_SOURCE);
    }
}

/// Clouds are named once, and within those of what they are part of.
fn check_clouds(
    clouds: Option<&[Site]>,
    outer: Option<&[Site]>,
    place: &Place<'_>,
    reader: &mut Reader<'_>,
) {
    let Some(clouds) = clouds else { return };
    let place = place.name("clouds");
    some(clouds, &place, reader);
    for (at, cloud) in clouds.iter().enumerate() {
        if clouds.iter().take(at).any(|before| before == cloud) {
            reader.add(&place.index(at), words::TWICE);
        } else if outer.is_some_and(|outer| !outer.contains(cloud)) {
            reader.add(&place.index(at), words::CLOUD_OUTSIDE);
        }
    }
}

fn id(id: &str, place: &Place<'_>, reader: &mut Reader<'_>) {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !(1..=64).contains(&id.len()) || id.starts_with('-') || !id.chars().all(allowed) {
        reader.add(place, words::WRONG_ID);
    }
}

fn is_filled(text: &str) -> bool {
    !text.is_empty() && text.trim() == text
}

fn filled(text: &str, place: &Place<'_>, reader: &mut Reader<'_>) {
    let message: Option<Message> = if text.trim().is_empty() {
        Some(words::EMPTY_TEXT)
    } else {
        (!is_filled(text)).then_some(words::BLANKS)
    };
    if let Some(message) = message {
        reader.add(place, message);
    }
}

fn some<T>(list: &[T], place: &Place<'_>, reader: &mut Reader<'_>) {
    if list.is_empty() {
        reader.add(place, words::EMPTY_LIST);
    }
}
