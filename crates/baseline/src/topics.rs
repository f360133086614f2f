//! Which topic a proposal offers to be told.

use std::collections::BTreeMap;

/// Names of topics, with how many connections have each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topics(BTreeMap<String, TopicCount>);

/// How many connections have a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct TopicCount {
    /// Those where a confirmed subscriber is known.
    pub confirmed: usize,
    /// All of them.
    pub connections: usize,
}

impl Topics {
    /// Counts a topic of a connection.
    pub fn add(&mut self, name: String, is_confirmed: bool) {
        let count = self.0.entry(name).or_default();
        count.connections += 1;
        count.confirmed += usize::from(is_confirmed);
    }

    /// How many connections have the topic of that name.
    #[must_use]
    pub fn count(&self, name: &str) -> TopicCount {
        self.0.get(name).copied().unwrap_or_default()
    }

    /// The names, in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The topic that somebody listens to at the most connections, and of several the one
    /// that most have; `""` if none has any.
    #[must_use]
    pub fn best(&self) -> &str {
        let best = self.0.iter().rev().max_by_key(|(_, count)| **count);
        best.map_or("", |(name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_that_somebody_listens_to_comes_before_one_that_more_connections_have() {
        let mut topics = Topics::default();
        assert_eq!(topics.best(), "");
        for (name, is_confirmed) in [
            ("report", false),
            ("report", true),
            ("report", false),
            ("alerts", true),
            ("alerts", true),
            ("other", true),
            ("other", true),
        ] {
            topics.add(name.to_owned(), is_confirmed);
        }
        assert_eq!(topics.best(), "alerts");
        topics.add("other".to_owned(), false);
        assert_eq!(topics.best(), "other");
        assert!(topics.names().eq(["alerts", "other", "report"]));
        let report = topics.count("report");
        assert_eq!((report.confirmed, report.connections), (1, 3));
        assert_eq!(topics.count("nowhere"), TopicCount::default());
    }
}
