//! Warnings of topics that nobody listens to.

use std::collections::BTreeSet;

use domain::cts::{Listening, Target};

use super::{Action, Content, Item, Plan, Warning};

impl Plan {
    /// The topics that [`Plan::warn_of_unheard`] asks about: the ID of the connection, and the
    /// URN.
    #[must_use]
    pub fn topics(&self) -> BTreeSet<(&str, &str)> {
        let topics = self.items.iter().filter_map(|item| {
            let (urn, _) = item.topic()?;
            Some((item.connection.id.as_str(), urn))
        });
        topics.collect()
    }

    /// Warns of each notification that would be enabled for a topic that nobody listens to.
    /// `listening` says what the subscriptions of a topic amount to, by the ID of the
    /// connection and the URN; of one that was not read nothing is said.
    pub fn warn_of_unheard(&mut self, listening: &dyn Fn(&str, &str) -> Option<Listening>) {
        for item in &mut self.items {
            let warning = item.topic().and_then(|(urn, topic)| {
                let listening = listening(&item.connection.id, urn)?;
                let is_unconfirmed = match listening {
                    Listening::NoTopic => return Some(Warning::TopicMissing { topic }),
                    Listening::None => false,
                    Listening::Unconfirmed => true,
                    Listening::Unknown | Listening::Function | Listening::Confirmed => return None,
                };
                Some(Warning::TopicUnheard {
                    topic,
                    is_unconfirmed,
                })
            });
            // The list of topics may have said the same.
            item.warnings
                .extend(warning.filter(|warning| !item.warnings.contains(warning)));
        }
    }
}

impl Item {
    /// The URN and the name of the topic that an enabled notification is sent to after it.
    fn topic(&self) -> Option<(&str, String)> {
        let wanted = match &self.action {
            Action::Create { wanted } | Action::Update { wanted, .. } => wanted,
            Action::Delete { .. } | Action::Unchanged | Action::Keep | Action::Blocked { .. } => {
                return None;
            }
        };
        let Content::Notification(wanted) = wanted else {
            return None;
        };
        let urn = wanted
            .topic
            .as_deref()
            .filter(|_| wanted.enabled != Some(false))?;
        match Target::parse_stored(urn)? {
            Target::Smn(topic) => Some((urn, topic.topic().to_owned())),
            Target::Function(_) => None,
        }
    }
}
