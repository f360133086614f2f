//! One action on several things, one after the other: what became of each, and
//! a sentence for all. Nothing is sent from here.

/// What is done to each thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Switch it on.
    Enable,
    /// Switch it off.
    Disable,
    /// Remove it.
    Delete,
    /// Send a test through it.
    Test,
}

impl Action {
    /// “enabled”, as in “3 of 4 enabled”.
    #[must_use]
    pub fn done(self) -> &'static str {
        match self {
            Self::Enable => "enabled",
            Self::Disable => "disabled",
            Self::Delete => "deleted",
            Self::Test => "tested",
        }
    }
}

/// What became of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Its turn is still to come, or it is being done.
    Pending,
    /// Done.
    Done,
    /// Not done, and why.
    Failed(String),
    /// The batch was stopped before its turn.
    NotTried,
}

/// One thing of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Identifies it.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// An action on several things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    action: Action,
    items: Vec<Item>,
}

impl Batch {
    /// A batch of which nothing is done yet, from ids and names in order.
    #[must_use]
    pub fn new(action: Action, things: Vec<(String, String)>) -> Self {
        let items = things
            .into_iter()
            .map(|(id, name)| Item {
                id,
                name,
                outcome: Outcome::Pending,
            })
            .collect();
        Self { action, items }
    }

    /// What is done to each thing.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }

    /// The things in order.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The next thing to do.
    #[must_use]
    pub fn next(&self) -> Option<&Item> {
        self.items
            .iter()
            .find(|item| item.outcome == Outcome::Pending)
    }

    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.next().is_none()
    }

    /// Records what became of a thing. An outcome once recorded stays.
    pub fn settle(&mut self, id: &str, result: Result<(), String>) {
        let pending = self
            .items
            .iter_mut()
            .find(|item| item.id == id && item.outcome == Outcome::Pending);
        if let Some(item) = pending {
            item.outcome = match result {
                Ok(()) => Outcome::Done,
                Err(why) => Outcome::Failed(why),
            };
        }
    }

    /// Gives up what is still to be done.
    pub fn stop(&mut self) {
        for item in &mut self.items {
            if item.outcome == Outcome::Pending {
                item.outcome = Outcome::NotTried;
            }
        }
    }

    /// A batch of what failed or was not tried; `None` if there is nothing.
    #[must_use]
    pub fn retry(&self) -> Option<Self> {
        let things: Vec<_> = self
            .items
            .iter()
            .filter(|item| matches!(item.outcome, Outcome::Failed(_) | Outcome::NotTried))
            .map(|item| (item.id.clone(), item.name.clone()))
            .collect();
        (!things.is_empty()).then(|| Self::new(self.action, things))
    }

    /// How many things have an outcome, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let open = self.count(|outcome| *outcome == Outcome::Pending);
        (self.items.len() - open, self.items.len())
    }

    /// Whether everything was done.
    #[must_use]
    pub fn all_done(&self) -> bool {
        self.count(|outcome| *outcome == Outcome::Done) == self.items.len()
    }

    /// “4 disabled”, “3 of 4 disabled; 1 failed”, “1 of 4 disabled; 1 failed, 2
    /// not tried”.
    #[must_use]
    pub fn summary(&self) -> String {
        let done = self.count(|outcome| *outcome == Outcome::Done);
        let total = self.items.len();
        let word = self.action.done();
        let mut sentence = match done {
            _ if done == total => format!("{total} {word}"),
            0 => format!("None of {total} {word}"),
            _ => format!("{done} of {total} {word}"),
        };
        let rest = [
            (
                self.count(|outcome| matches!(outcome, Outcome::Failed(_))),
                "failed",
            ),
            (
                self.count(|outcome| *outcome == Outcome::NotTried),
                "not tried",
            ),
            (self.count(|outcome| *outcome == Outcome::Pending), "to go"),
        ];
        let mut separator = "; ";
        for (count, word) in rest.into_iter().filter(|(count, _)| *count > 0) {
            sentence.push_str(&format!("{separator}{count} {word}"));
            separator = ", ";
        }
        sentence
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.items
            .iter()
            .filter(|item| wanted(&item.outcome))
            .count()
    }
}
