//! Operations that were typed or pasted as text: lines, a list of names, or JSON.

use domain::notification::OperationRow;
use serde_json::Value;

use super::Catalogue;

/// What stands between the names of a line, or around them.
const BETWEEN: &[char] = &[
    ',', '/', ':', '|', '>', '→', '·', '"', '\'', '`', '“', '”', '[', ']', '(', ')', '{', '}',
];

/// What a text says, and what of it was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// A row for each resource type.
    pub rows: Vec<OperationRow>,
    /// The lines in which no operation was recognized.
    pub rest: Vec<String>,
}

impl Catalogue {
    /// Reads lines such as “ECS ecs deleteServer, stopServer” and “ECS/ecs/deleteServer”,
    /// names that occur once in the catalogue, and JSON with `service_type`,
    /// `resource_type` and `trace_names`. What the catalogue has is spelled as there;
    /// what it does not have is taken as it stands where the line names a service, a
    /// resource type and operations.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        let mut reading = Reading::default();
        if text.trim_start().starts_with(['{', '['])
            && let Ok(value) = serde_json::from_str(text)
        {
            from_json(&value, &mut reading.rows);
            if !reading.rows.is_empty() {
                return reading;
            }
        }
        for line in text.split(['\n', '\r', ';']).map(str::trim) {
            match self.line(line) {
                Some(rows) => _ = add(&mut reading.rows, rows),
                None => reading.rest.push(line.to_owned()),
            }
        }
        reading
    }

    /// Whether every operation of these rows is in the catalogue.
    #[must_use]
    pub fn has_all(&self, rows: &[OperationRow]) -> bool {
        let known = |row: &OperationRow, name: &String| {
            let place = self.place(&row.service_type, &row.resource_type, name);
            place.is_some()
        };
        rows.iter()
            .all(|row| row.trace_names.iter().all(|name| known(row, name)))
    }

    fn line(&self, line: &str) -> Option<Vec<OperationRow>> {
        let words = line.split(|c: char| c.is_whitespace() || BETWEEN.contains(&c));
        // Without what only marks items of a list.
        let words: Vec<&str> = words
            .filter(|word| word.contains(char::is_alphanumeric))
            .collect();
        if let Some(rows) = words.iter().map(|word| self.named(word)).collect() {
            let mut merged = Vec::new();
            let rows: Vec<OperationRow> = rows;
            add(&mut merged, rows);
            return Some(merged);
        }
        let dotted: Vec<&str> = match words.as_slice() {
            [one] => one.splitn(3, '.').collect(),
            _ => words,
        };
        let [service, resource, names @ ..] = dotted.as_slice() else {
            return None;
        };
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let mut groups = self.groups.iter();
        let group = groups.find(|g| same(&g.service, service) && same(&g.resource, resource));
        let named = names.iter().map(|name| {
            let known = group.iter().flat_map(|group| &group.operations);
            let mut known = known.map(|(known, _)| known.as_str());
            known.find(|known| same(known, name)).unwrap_or(name)
        });
        let row = match group {
            Some(group) => (group.service.as_str(), group.resource.as_str()),
            // Services are acronyms or begin with a capital letter, operations do not.
            None if service.starts_with(|c: char| c.is_ascii_uppercase()) => (*service, *resource),
            None => return None,
        };
        let names: Vec<String> = named.map(str::to_owned).collect();
        (!names.is_empty()).then(|| vec![row_of(row.0, row.1, names)])
    }

    /// The row of an operation whose name occurs once in the catalogue.
    fn named(&self, name: &str) -> Option<OperationRow> {
        let mut places = self.groups.iter().flat_map(|group| {
            let names = group.operations.iter().map(|(known, _)| known);
            names
                .filter(|known| *known == name)
                .map(move |known| (group, known))
        });
        let (group, known) = places.next()?;
        places
            .next()
            .is_none()
            .then(|| row_of(&group.service, &group.resource, vec![known.clone()]))
    }
}

/// Adds operations to the rows of a form, each to the row of its resource type, and says
/// how many are new. New rows follow those of their service; an empty row is used up.
pub fn add(rows: &mut Vec<OperationRow>, more: impl IntoIterator<Item = OperationRow>) -> usize {
    let mut new = 0;
    for one in more {
        let mine = |row: &OperationRow| row.service_type.trim() == one.service_type;
        let same = |row: &OperationRow| mine(row) && row.resource_type.trim() == one.resource_type;
        let listed = |rows: &[OperationRow], name: &String| {
            let listed =
                |row: &OperationRow| row.lists(&one.service_type, &one.resource_type, name);
            rows.iter().any(listed)
        };
        let mut names: Vec<String> = Vec::new();
        for name in &one.trace_names {
            if !listed(rows, name) && !names.contains(name) {
                names.push(name.clone());
            }
        }
        if names.is_empty() {
            continue;
        }
        new += names.len();
        if let Some(row) = rows.iter_mut().find(|row| same(row)) {
            row.trace_names.append(&mut names);
            continue;
        }
        let row = row_of(&one.service_type, &one.resource_type, names);
        if let Some(empty) = rows.iter_mut().find(|row| row.is_empty()) {
            *empty = row;
            continue;
        }
        let after = rows.iter().rposition(mine).map_or(rows.len(), |at| at + 1);
        rows.insert(after, row);
    }
    new
}

fn row_of(service: &str, resource: &str, trace_names: Vec<String>) -> OperationRow {
    OperationRow {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names,
        pending: String::new(),
    }
}

/// Takes the operations out of an answer of the API, a notification or a list of rows.
fn from_json(value: &Value, rows: &mut Vec<OperationRow>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| from_json(one, rows)),
        Value::Object(members) => {
            let text = |key: &str| members.get(key).and_then(Value::as_str).map(str::trim);
            let names = ["trace_names", "operation_list"];
            let names = names.iter().find_map(|key| members.get(*key)?.as_array());
            let row = (text("service_type"), text("resource_type"), names);
            if let (Some(service), Some(resource), Some(names)) = row {
                let names = names.iter().filter_map(Value::as_str).map(str::trim);
                let names = names.filter(|name| !name.is_empty()).map(str::to_owned);
                add(rows, [row_of(service, resource, names.collect())]);
                return;
            }
            members.values().for_each(|one| from_json(one, rows));
        }
        _ => {}
    }
}
