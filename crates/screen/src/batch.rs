//! One action on several things, one after the other: what became of each, and
//! a sentence for all. Nothing is sent from here.

use std::collections::BTreeSet;

use messages::{Arg, Message, batch as words};

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
    /// Create it again as it was, after it was removed.
    Recreate,
}

/// More than so many things that are as wanted are folded in a report.
pub const MOST_LISTED: usize = 5;

impl Action {
    /// The word the messages choose by.
    fn word(self) -> Arg {
        match self {
            Self::Enable => "enable",
            Self::Disable => "disable",
            Self::Delete => "delete",
            Self::Test => "test",
            Self::Recreate => "recreate",
        }
        .into()
    }
}

/// What became of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemOutcome {
    /// Its turn is still to come, or it is being done.
    Pending,
    /// Done.
    Done,
    /// It was so before: nothing was changed.
    Already,
    /// Not done, and why.
    Failed(Message),
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
    pub outcome: ItemOutcome,
}

/// An action on several things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkAction {
    action: Action,
    items: Vec<Item>,
    /// It takes back what another one did.
    undoes: bool,
    /// Ids of what can be created again once it is removed.
    recreatable: BTreeSet<String>,
}

/// What became of the things of a batch, in the order in which it is read: first what is not
/// as it was wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines<'a> {
    /// What is listed.
    pub listed: Vec<&'a Item>,
    /// What is as it was wanted, where that is more than a few.
    pub folded: Vec<&'a Item>,
}

impl BulkAction {
    /// A batch of which nothing is done yet, from ids and names in order.
    #[must_use]
    pub fn new(action: Action, things: Vec<(String, String)>) -> Self {
        let items = things
            .into_iter()
            .map(|(id, name)| Item {
                id,
                name,
                outcome: ItemOutcome::Pending,
            })
            .collect();
        Self {
            action,
            items,
            undoes: false,
            recreatable: BTreeSet::new(),
        }
    }

    /// The same, knowing which of the things can be created again once they are removed.
    #[must_use]
    pub fn with_recreatable(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.recreatable = ids.into_iter().collect();
        self
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
            .find(|item| item.outcome == ItemOutcome::Pending)
    }

    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.next().is_none()
    }

    /// Records what became of a thing. An outcome once recorded stays.
    pub fn settle(&mut self, id: &str, outcome: ItemOutcome) {
        let pending = self
            .items
            .iter_mut()
            .find(|item| item.id == id && item.outcome == ItemOutcome::Pending);
        if let Some(item) = pending {
            item.outcome = outcome;
        }
    }

    /// Gives up what is still to be done.
    pub fn stop(&mut self) {
        for item in &mut self.items {
            if item.outcome == ItemOutcome::Pending {
                item.outcome = ItemOutcome::NotTried;
            }
        }
    }

    /// A batch of what failed or was not tried; `None` if there is nothing.
    #[must_use]
    pub fn retry(&self) -> Option<Self> {
        let things: Vec<_> = self
            .items
            .iter()
            .filter(|item| matches!(item.outcome, ItemOutcome::Failed(_) | ItemOutcome::NotTried))
            .map(|item| (item.id.clone(), item.name.clone()))
            .collect();
        (!things.is_empty()).then(|| Self {
            undoes: self.undoes,
            ..Self::new(self.action, things)
        })
    }

    /// How many things have an outcome, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let open = self.count(|outcome| *outcome == ItemOutcome::Pending);
        (self.items.len() - open, self.items.len())
    }

    /// A batch that takes back what this one changed, and nothing else; `None` if
    /// there is nothing, or if that can't be.
    #[must_use]
    pub fn undo(&self) -> Option<Self> {
        let action = match self.action {
            Action::Enable => Action::Disable,
            Action::Disable => Action::Enable,
            Action::Delete => Action::Recreate,
            Action::Test | Action::Recreate => return None,
        };
        let can = |id: &String| self.action != Action::Delete || self.recreatable.contains(id);
        let items = self.items.iter();
        let done = items.filter(|it| it.outcome == ItemOutcome::Done && can(&it.id));
        let things: Vec<_> = done.map(|i| (i.id.clone(), i.name.clone())).collect();
        (self.is_finished() && !self.undoes && !things.is_empty()).then(|| Self {
            undoes: true,
            ..Self::new(action, things)
        })
    }

    /// Whether all is now as it was wanted.
    #[must_use]
    pub fn all_done(&self) -> bool {
        self.count(|outcome| matches!(outcome, ItemOutcome::Done | ItemOutcome::Already))
            == self.items.len()
    }

    /// What became of the things, once nothing is left to do: what failed or was not tried,
    /// then the rest. Before, the rest is left out where it is more than a few: the title
    /// counts it.
    #[must_use]
    pub fn lines(&self) -> Lines<'_> {
        let is_bad =
            |item: &&Item| matches!(item.outcome, ItemOutcome::Failed(_) | ItemOutcome::NotTried);
        let (mut listed, rest): (Vec<&Item>, Vec<&Item>) = self.items.iter().partition(is_bad);
        if rest.len() <= MOST_LISTED {
            listed.extend(rest);
            return Lines {
                listed,
                folded: Vec::new(),
            };
        }
        let folded = if self.is_finished() { rest } else { Vec::new() };
        Lines { listed, folded }
    }

    /// What stands for the lines that are folded: “95 disabled”, “95 disabled and 5 already
    /// disabled”.
    #[must_use]
    pub fn folded(&self) -> Message {
        let action = self.action.word();
        let count = self.count(|outcome| *outcome == ItemOutcome::Done);
        let done = (count > 0).then(|| {
            let action = action.clone();
            Message::from(words::All { action, count })
        });
        let count = self.count(|outcome| *outcome == ItemOutcome::Already);
        let already = (count > 0).then(|| Message::from(words::Already { action, count }));
        let results = Arg::list(done.into_iter().chain(already));
        words::Folded { results }.into()
    }

    /// “4 disabled”, “3 of 4 disabled; 1 failed”, “1 of 5 disabled; 2 already disabled,
    /// 1 failed, and 1 not tried”.
    #[must_use]
    pub fn summary(&self) -> Message {
        let count = self.count(|outcome| *outcome == ItemOutcome::Done);
        let (action, total) = (self.action.word(), self.items.len());
        let result: Message = match count {
            _ if count == total => words::All { action, count }.into(),
            0 => words::None { action, total }.into(),
            _ => words::Some {
                action,
                count,
                total,
            }
            .into(),
        };
        let already = self.count(|outcome| *outcome == ItemOutcome::Already);
        let failed = self.count(|outcome| matches!(outcome, ItemOutcome::Failed(_)));
        let not_tried = self.count(|outcome| *outcome == ItemOutcome::NotTried);
        let left = self.count(|outcome| *outcome == ItemOutcome::Pending);
        let action = self.action.word();
        let rest: [(usize, Message); 4] = [
            (
                already,
                words::Already {
                    action,
                    count: already,
                }
                .into(),
            ),
            (failed, words::Failed { count: failed }.into()),
            (not_tried, words::NotTried { count: not_tried }.into()),
            (left, words::Left { count: left }.into()),
        ];
        let rest = rest.into_iter().filter(|(count, _)| *count > 0);
        let rest = Arg::list(rest.map(|(_, words)| words));
        if rest.is_empty() {
            return result;
        }
        words::ResultAndRest {
            rest,
            result: result.into(),
        }
        .into()
    }

    /// What became of one of them: “disabled”, “already disabled”, or why not.
    #[must_use]
    pub fn outcome(&self, item: &Item) -> Message {
        let action = self.action.word();
        match &item.outcome {
            ItemOutcome::Pending => words::ITEM_WAITING,
            ItemOutcome::Done => words::ItemDone { action }.into(),
            ItemOutcome::Already => words::ItemAlready { action }.into(),
            ItemOutcome::Failed(why) => why.clone(),
            ItemOutcome::NotTried => words::ITEM_NOT_TRIED,
        }
    }

    fn count(&self, wanted: impl Fn(&ItemOutcome) -> bool) -> usize {
        self.items
            .iter()
            .filter(|item| wanted(&item.outcome))
            .count()
    }
}
