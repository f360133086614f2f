//! What to know before a template is run.

use super::Plan;
use crate::syntax::json;
use messages::{Message, artifact as words};

/// Something to know before a template is run.
enum Note<'a> {
    /// The topic's whole policy is set.
    TopicPolicy,
    /// The accounts of role and topic.
    TwoAccounts(&'a str, &'a str),
    /// The partitions of role and topic.
    TwoPartitions(&'a str, &'a str),
    /// The topic needs message group IDs.
    Fifo,
}

fn all<'a>(plan: &Plan<'a>) -> Vec<Note<'a>> {
    let (topic, role) = (&plan.setup.topic, &plan.setup.role);
    let mut notes = vec![Note::TopicPolicy];
    if !plan.is_one_account() {
        notes.push(Note::TwoAccounts(role.account(), topic.account()));
    }
    if role.partition() != topic.partition() {
        let (role, topic) = (role.partition(), topic.partition());
        notes.push(Note::TwoPartitions(role.as_str(), topic.as_str()));
    }
    if topic.is_fifo() {
        notes.push(Note::Fifo);
    }
    notes
}

/// For the screen.
pub(crate) fn messages(plan: &Plan<'_>) -> Vec<Message> {
    let message = |note| match note {
        Note::TopicPolicy => words::REPLACES_TOPIC_POLICY,
        Note::TwoAccounts(role, topic) => words::TwoAccounts {
            role: role.into(),
            topic: topic.into(),
        }
        .into(),
        Note::TwoPartitions(role, topic) => words::TwoPartitions {
            role: role.into(),
            topic: topic.into(),
        }
        .into(),
        Note::Fifo => words::FIFO_TOPIC,
    };
    all(plan).into_iter().map(message).collect()
}

/// The comments that templates begin with, in English.
#[must_use]
pub fn notes(plan: &Plan<'_>) -> Vec<String> {
    let comment = |note| {
        match note {
        Note::TopicPolicy => "The topic's whole access policy is set. If it has other statements than below, paste its policy into the console first, so that they stay."
            .to_owned(),
        Note::TwoAccounts(role, topic) => {
            format!("Role and topic are in different accounts: first {role} for the role, then {topic} for the topic.")
        }
        Note::TwoPartitions(role, topic) => {
            format!("The topic is in the partition {topic} and the role in {role}; no role reaches into another partition, so this cannot work.")
        }
        Note::Fifo => "The topic is a FIFO topic. Nothing says that Network Security sends the message group ID that these need."
            .to_owned(),
    }
    };
    let mut notes: Vec<String> = all(plan).into_iter().map(comment).collect();
    if let Some(statement) = &plan.documents.key_statement {
        notes.push(
            format!("Add this statement to the policy of the key by hand; setting a key's whole policy could lock everybody out:\n{}", json::write(statement)),
        );
    }
    notes
}
