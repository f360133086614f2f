//! Gaps of templates and instructions that nobody filled in.

use crate::arn;

/// Whether a template's gap was left open. A role's path can hold any bracket.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let path = arn::split(text)
        .and_then(|found| found.role())
        .map_or("", |(path, _)| path);
    let text = if path.is_empty() {
        text.to_owned()
    } else {
        text.replacen(path, "", 1)
    };
    let gap = |(open, close)| {
        text.split_once(open)
            .is_some_and(|(_, rest): (&str, &str)| rest.contains(close))
    };
    [('<', '>'), ('{', '}'), ('[', ']')].into_iter().any(gap)
        || text.starts_with("YOUR_")
        || text.contains("REPLACE_ME")
        || text.contains(":ACCOUNT_ID:")
}
