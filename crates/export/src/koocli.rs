//! KooCLI, the command line of Huawei Cloud (not of Open Telekom Cloud):
//! `hcloud CTS CreateNotification` and `UpdateNotification`. Parameters are the members of the body, elements counted
//! from 1 (`--operations.1.trace_names.1=…`). Values with blanks or special
//! characters are for a file, `--cli-jsonInput` (KooCLI, “When Can I Use
//! cli-jsonInput?”); all parameters of one place are then in it.

use domain::notification::Notification;
use serde_json::{Value, json};

use super::{ExportAction, Exported};
use setup::syntax::shell;

/// One command for each notification. Without a region, the profile's is meant.
#[must_use]
pub fn koocli(
    notifications: &[Notification],
    region: Option<&str>,
    project_id: &str,
    change: ExportAction,
) -> Exported {
    Exported::commands(notifications, project_id, change, |number, request| {
        let body = request.body.as_deref().unwrap_or_default();
        let body = serde_json::from_str(body).ok();
        command(
            &body.unwrap_or_default(),
            number,
            region,
            project_id,
            change,
        )
    })
}

fn command(
    body: &Value,
    number: usize,
    region: Option<&str>,
    project_id: &str,
    change: ExportAction,
) -> String {
    let operation = match change {
        ExportAction::Create => "CreateNotification",
        ExportAction::Update => "UpdateNotification",
    };
    let mut words = vec![format!("hcloud CTS {operation}")];
    words.extend(region.map(|region| parameter("cli-region", region)));
    words.push(parameter("project_id", project_id));
    let mut parameters = Vec::new();
    flatten(body, "", &mut parameters);
    if parameters.iter().all(|(_, value)| is_plain(value)) {
        let each = parameters.iter();
        words.extend(each.map(|(name, value)| parameter(name, value)));
        return format!("{}\n", words.join(" \\\n  "));
    }
    let file = format!("CTS_{operation}_{number}.json");
    let input = json!({"body": body});
    words.push(parameter("cli-jsonInput", &file));
    format!(
        "printf '%s' {} >{file}\n{}\n",
        shell::quoted(&format!("{input:#}")),
        words.join(" \\\n  ")
    )
}

fn parameter(name: &str, value: &str) -> String {
    format!("--{name}={}", shell::word(value))
}

/// Every value with its path. An empty array is written as `[]` (KooCLI, “How Do I
/// Leave a Body Parameter Empty”).
fn flatten(value: &Value, path: &str, out: &mut Vec<(String, String)>) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter() {
                flatten(member, &below(name), out);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            for (at, element) in elements.iter().enumerate() {
                flatten(element, &below(&(at + 1).to_string()), out);
            }
        }
        Value::String(text) => out.push((path.to_owned(), text.clone())),
        other => out.push((path.to_owned(), other.to_string())),
    }
}

/// Whether KooCLI reads it from the command line for certain. A letter of any
/// script is none of its special characters.
fn is_plain(value: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/');
    value == "[]" || (!value.is_empty() && value.chars().all(fits))
}
