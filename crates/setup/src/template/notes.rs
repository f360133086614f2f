//! What to know before a template is run.

use super::Plan;
use crate::syntax::json;

/// Sentences for the screen; templates that can hold comments begin with them.
#[must_use]
pub fn notes(plan: &Plan<'_>) -> Vec<String> {
    let (topic, role) = (&plan.setup.topic, &plan.setup.role);
    let mut notes = vec![
        "The topic's whole access policy is set. If it has other statements than below, paste its policy into the console first, so that they stay."
            .to_owned(),
    ];
    if !plan.is_one_account() {
        notes.push(
            format!("Role and topic are in different accounts: first {} for the role, then {} for the topic.", role.account(), topic.account()),
        );
    }
    if role.partition() != topic.partition() {
        notes.push(
            format!("The topic is in the partition {} and the role in {}; no role reaches into another partition, so this cannot work.", topic.partition(), role.partition()),
        );
    }
    if topic.is_fifo() {
        notes.push(
            "The topic is a FIFO topic. Nothing says that Network Security sends the message group ID that these need."
                .to_owned(),
        );
    }
    if let Some(statement) = &plan.documents.key_statement {
        notes.push(
            format!("Add this statement to the policy of the key by hand; setting a key's whole policy could lock everybody out:\n{}", json::write(statement)),
        );
    }
    notes
}
