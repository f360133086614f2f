//! What to know before a template is run.

use super::Plan;
use crate::syntax::{comment, json};
use messages::{Message, artifact as words};

/// What to know before a template is run: for the screen, and the same sentence of the
/// English catalogue, which is not part of the program where a browser loads it. In
/// ASCII: tools on Windows read files in other encodings.
fn all(plan: &Plan<'_>) -> Vec<(Message, String)> {
    let (topic, role) = (&plan.setup.topic, &plan.setup.role);
    let mut notes = vec![(
        words::REPLACES_TOPIC_POLICY,
        "The topic's whole access policy is replaced. If it has other statements, paste the topic's policy into the console first, so that they stay.".to_owned(),
    )];
    if !plan.is_one_account() {
        let (role, topic) = (role.account(), topic.account());
        let comment = format!(
            "Role and topic are in different accounts. Run it in {role} for the role first, then in {topic} for the topic."
        );
        let (role, topic) = (role.into(), topic.into());
        notes.push((words::TwoAccounts { role, topic }.into(), comment));
    }
    if role.partition() != topic.partition() {
        let (role, topic) = (role.partition().as_str(), topic.partition().as_str());
        let comment = format!(
            "The topic is in the partition {topic} and the role in {role}. No role can be used in another partition, so this can't work."
        );
        let (role, topic) = (role.into(), topic.into());
        notes.push((words::TwoPartitions { role, topic }.into(), comment));
    }
    if topic.is_fifo() {
        let comment = "FIFO topics require a message group ID. Network Security isn't documented to send one; use a standard topic.";
        notes.push((words::FIFO_TOPIC, comment.to_owned()));
    }
    notes
}

/// For the screen.
pub(crate) fn messages(plan: &Plan<'_>) -> Vec<Message> {
    all(plan).into_iter().map(|(words, _)| words).collect()
}

/// The comments that a file begins with: its title, and what to know before.
pub(super) fn head(plan: &Plan<'_>) -> String {
    let all = std::iter::once(plan.title()).chain(notes(plan));
    let comments: Vec<String> = all.map(|text| comment(&text)).collect();
    comments.join("#\n")
}

/// What to know before, in English.
#[must_use]
pub fn notes(plan: &Plan<'_>) -> Vec<String> {
    let mut notes: Vec<String> = all(plan).into_iter().map(|(_, comment)| comment).collect();
    if let Some(statement) = &plan.documents.key_statement {
        notes.push(
            format!("Add this statement to the key policy by hand. Replacing the whole policy of a key might lock out its administrators:\n{}", json::write(statement)),
        );
    }
    notes
}

#[cfg(test)]
mod tests {
    use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
    use messages::embedded::render;

    use super::*;
    use crate::generate::{ExternalIdIn, documents};
    use crate::source::Setup;

    #[test]
    fn a_comment_is_the_sentence_that_is_shown_in_english() {
        // With everything that can be noted.
        let setup = Setup {
            notification_type: NotificationType::parse("appliancehealth").unwrap(),
            topic: TopicArn::parse("arn:aws-cn:sns:cn-north-1:444455556666:nsva.fifo").unwrap(),
            role: RoleArn::parse("arn:aws:iam::111122223333:role/Sns").unwrap(),
            external_id: ExternalId::parse("7c9e6679-7425").unwrap(),
            trusted_account: "737318609257".to_owned(),
            key_arn: None,
        };
        let notes = all(&Plan {
            setup: &setup,
            documents: &documents(&setup),
            external_id: ExternalIdIn::Placeholder,
        });
        assert_eq!(notes.len(), 4);
        for (words, comment) in notes {
            let shown = render("en", &words).replace('’', "'");
            assert_eq!(comment, shown);
            assert!(shown.is_ascii(), "{shown}");
        }
    }
}
