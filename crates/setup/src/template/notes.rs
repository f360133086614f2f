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

impl Note<'_> {
    /// For the screen.
    fn words(&self) -> Message {
        match *self {
            Self::TopicPolicy => words::REPLACES_TOPIC_POLICY,
            Self::TwoAccounts(role, topic) => words::TwoAccounts {
                role: role.into(),
                topic: topic.into(),
            }
            .into(),
            Self::TwoPartitions(role, topic) => words::TwoPartitions {
                role: role.into(),
                topic: topic.into(),
            }
            .into(),
            Self::Fifo => words::FIFO_TOPIC,
        }
    }

    /// The same sentence of the English catalogue, which is not part of the program where a
    /// browser loads it. In ASCII: tools on Windows read files in other encodings.
    fn comment(&self) -> String {
        match self {
            Self::TopicPolicy => "The topic's whole access policy is replaced. If it has other statements, paste the topic's policy into the console first, so that they stay.".to_owned(),
            Self::TwoAccounts(role, topic) => format!("Role and topic are in different accounts. Run it in {role} for the role first, then in {topic} for the topic."),
            Self::TwoPartitions(role, topic) => format!("The topic is in the partition {topic} and the role in {role}. No role can be used in another partition, so this can't work."),
            Self::Fifo => "FIFO topics require a message group ID. Network Security isn't documented to send one; use a standard topic.".to_owned(),
        }
    }
}

/// For the screen.
pub(crate) fn messages(plan: &Plan<'_>) -> Vec<Message> {
    all(plan).iter().map(Note::words).collect()
}

/// The comments that templates begin with, in English.
#[must_use]
pub fn notes(plan: &Plan<'_>) -> Vec<String> {
    let mut notes: Vec<String> = all(plan).iter().map(Note::comment).collect();
    if let Some(statement) = &plan.documents.key_statement {
        notes.push(
            format!("Add this statement to the key policy by hand. Replacing the whole policy of a key might lock out its administrators:\n{}", json::write(statement)),
        );
    }
    notes
}

#[cfg(test)]
mod tests {
    use messages::embedded::render;

    use super::*;

    #[test]
    fn a_comment_is_the_sentence_that_is_shown_in_english() {
        for note in [
            Note::TopicPolicy,
            Note::TwoAccounts("111122223333", "444455556666"),
            Note::TwoPartitions("aws", "aws-cn"),
            Note::Fifo,
        ] {
            let shown = render("en", &note.words()).replace('’', "'");
            assert_eq!(note.comment(), shown);
            assert!(shown.is_ascii(), "{shown}");
        }
    }
}
