//! Writing a bundle so that the same content is always the same text.

use std::collections::{BTreeMap, BTreeSet};

use setup::syntax::yaml;

use super::{Bundle, Format, OperationsEntry, UsersEntry};

impl Bundle {
    /// The same, in the order in which it is written: everything sorted, rows about the
    /// same put together, nothing twice.
    #[must_use]
    pub fn canonical(&self) -> Self {
        let mut bundle = self.clone();
        for entry in bundle.notifications.iter_mut().flatten() {
            entry.operations = operations(&entry.operations);
            entry.user_groups = users(&entry.user_groups);
            if let Some(filter) = &mut entry.filter {
                filter.rules = sorted(&filter.rules);
            }
        }
        if let Some(entries) = &mut bundle.notifications {
            entries
                .sort_by_cached_key(|it| (it.name.clone(), it.labels.clone(), it.only_at.clone()));
        }
        if let Some(entries) = &mut bundle.connectors {
            entries.sort_by_key(|it| {
                (
                    it.notification_type.clone(),
                    it.labels.clone(),
                    it.only_at.clone(),
                )
            });
        }
        bundle
    }

    /// The text of the bundle, with a line break at its end.
    #[must_use]
    pub fn write(&self, format: Format) -> String {
        let bundle = self.canonical();
        match format {
            Format::Json => {
                let text = serde_json::to_string_pretty(&bundle).unwrap_or_default();
                text + "\n"
            }
            Format::Yaml => yaml::write(&serde_json::to_value(&bundle).unwrap_or_default()),
        }
    }
}

fn sorted(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .cloned()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn operations(rows: &[OperationsEntry]) -> Vec<OperationsEntry> {
    let mut together: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let names = together.entry((&row.service_type, &row.resource_type));
        names.or_default().extend(row.trace_names.iter().cloned());
    }
    let row = |((service, resource), names): ((&str, &str), BTreeSet<String>)| OperationsEntry {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: names.into_iter().collect(),
    };
    together.into_iter().map(row).collect()
}

fn users(rows: &[UsersEntry]) -> Vec<UsersEntry> {
    let mut together: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let names = together.entry(&row.group).or_default();
        names.extend(row.users.iter().cloned());
    }
    let row = |(group, users): (&str, BTreeSet<String>)| UsersEntry {
        group: group.to_owned(),
        users: users.into_iter().collect(),
    };
    together.into_iter().map(row).collect()
}
