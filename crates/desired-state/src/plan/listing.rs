//! Which items of a plan are shown.

use super::{Action, Item, Plan};

/// A kind of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// Whatever is done, or cannot be done.
    #[default]
    Changes,
    /// What is created.
    Create,
    /// What is updated.
    Update,
    /// What is deleted.
    Delete,
    /// What has something in the way.
    Blocked,
    /// What has something to know before.
    Warned,
    /// What is as it should be.
    Unchanged,
    /// What the bundle does not have.
    Kept,
    /// Everything.
    All,
}

impl Shown {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Changes,
        Self::Create,
        Self::Update,
        Self::Delete,
        Self::Blocked,
        Self::Warned,
        Self::Unchanged,
        Self::Kept,
        Self::All,
    ];

    /// Identifies it in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Changes => "changes",
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Blocked => "blocked",
            Self::Warned => "warned",
            Self::Unchanged => "unchanged",
            Self::Kept => "kept",
            Self::All => "all",
        }
    }

    /// The kind of that key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Whether an item is of that kind.
    #[must_use]
    pub fn has(self, item: &Item) -> bool {
        let is_blocked = matches!(item.action, Action::Blocked { .. });
        match self {
            Self::Changes => is_blocked || item.action.is_change(),
            Self::Create => matches!(item.action, Action::Create { .. }),
            Self::Update => matches!(item.action, Action::Update { .. }),
            Self::Delete => matches!(item.action, Action::Delete { .. }),
            Self::Blocked => is_blocked,
            Self::Warned => !item.warnings.is_empty(),
            Self::Unchanged => matches!(item.action, Action::Unchanged),
            Self::Kept => matches!(item.action, Action::Keep),
            Self::All => true,
        }
    }
}

impl Plan {
    /// Places of the items of a kind, at one connection or all, whose connection or object
    /// has a text in its name.
    #[must_use]
    pub fn listed(&self, shown: Shown, connection: Option<&str>, search: &str) -> Vec<usize> {
        let search = search.trim().to_lowercase();
        let is_found = |text: &str| text.to_lowercase().contains(&search);
        let is_wanted = |item: &Item| {
            shown.has(item)
                && connection.is_none_or(|id| item.connection.id == id)
                && (search.is_empty()
                    || is_found(item.object.name())
                    || is_found(&item.connection.name))
        };
        let items = self.items.iter().enumerate();
        let wanted = items.filter(|(_, item)| is_wanted(item));
        wanted.map(|(at, _)| at).collect()
    }

    /// The external IDs that have to be entered before the plan is applied: IDs of
    /// connections, and the names under which they are asked for, each once.
    #[must_use]
    pub fn asked_ids(&self) -> Vec<(String, String)> {
        let mut asked = Vec::new();
        for item in &self.items {
            let (Action::Create { wanted } | Action::Update { wanted, .. }) = &item.action else {
                continue;
            };
            if let super::Content::Connector(super::PlannedConnector {
                external_id: super::ExternalId::Asked(name),
                ..
            }) = wanted
            {
                let one = (item.connection.id.clone(), name.clone());
                if !asked.contains(&one) {
                    asked.push(one);
                }
            }
        }
        asked
    }
}
