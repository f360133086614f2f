//! Two people edited the same object: which fields differ, and a three-way
//! merge by field. The services know no versions, so this runs just before a
//! save, on what is stored then.

mod connector;
mod notification;

use messages::Message;

pub use connector::connectors;
pub use notification::notifications;

/// A field of a form in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldValue {
    /// Key of the field, for example `topic_arn`.
    pub key: &'static str,
    /// What the field is called.
    pub label: Message,
    /// What is in it, line by line; of a secret only whether it changes.
    pub lines: Vec<Message>,
}

/// A form whose fields can be compared and taken over one by one.
pub trait FormFields {
    /// Every field in the order of the form.
    fn fields(&self) -> Vec<FieldValue>;
    /// Takes the content of one field from another form.
    fn take(&mut self, key: &str, from: &Self);
    /// Whether saving both would store the same in this field.
    fn same(&self, other: &Self, key: &str) -> bool;
}

/// A field that differs between two forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Key of the field.
    pub key: &'static str,
    /// What the field is called.
    pub label: Message,
    /// What was in it, line by line.
    pub before: Vec<Message>,
    /// What is in it now.
    pub after: Vec<Message>,
}

/// A field that both changed, differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Key of the field.
    pub key: &'static str,
    /// What the field is called.
    pub label: Message,
    /// What was in it when the editing began, line by line.
    pub base: Vec<Message>,
    /// What somebody else stored since.
    pub theirs: Vec<Message>,
    /// What was entered here.
    pub mine: Vec<Message>,
}

/// Outcome of a three-way merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge<F> {
    /// Mine, with the fields that only they changed. Fields in conflict hold
    /// mine.
    pub merged: F,
    /// What both changed, differently.
    pub conflicts: Vec<Conflict>,
    /// What only they changed.
    pub taken_from_theirs: Vec<Change>,
}

/// Merges what was typed here with what was stored meanwhile.
#[must_use]
pub fn three_way<F: FormFields + Clone>(base: &F, theirs: &F, mine: &F) -> Merge<F> {
    let mut merged = mine.clone();
    let mut conflicts = Vec::new();
    let mut taken_from_theirs = Vec::new();
    let (their_fields, my_fields) = (theirs.fields(), mine.fields());
    for ((old, their), my) in base.fields().into_iter().zip(their_fields).zip(my_fields) {
        let key = old.key;
        if base.same(theirs, key) {
            continue;
        }
        if base.same(mine, key) {
            merged.take(key, theirs);
            taken_from_theirs.push(Change {
                key,
                label: old.label,
                before: old.lines,
                after: their.lines,
            });
        } else if !theirs.same(mine, key) {
            conflicts.push(Conflict {
                key,
                label: old.label,
                base: old.lines,
                theirs: their.lines,
                mine: my.lines,
            });
        }
    }
    Merge {
        merged,
        conflicts,
        taken_from_theirs,
    }
}

/// The fields in which two forms differ, in the order of the form.
#[must_use]
pub fn changes<F: FormFields>(before: &F, after: &F) -> Vec<Change> {
    before
        .fields()
        .into_iter()
        .zip(after.fields())
        .filter(|(old, _)| !before.same(after, old.key))
        .map(|(old, new)| Change {
            key: old.key,
            label: old.label,
            before: old.lines,
            after: new.lines,
        })
        .collect()
}
