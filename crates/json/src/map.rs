//! The members of an object. Objects of both services have few members, so they
//! are kept in a sorted list; putting one into thousands would be slow.

use super::Value;

/// The members of an object, in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Map {
    members: Vec<(String, Value)>,
}

impl Map {
    /// An object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the member is, or else where it belongs.
    fn place(&self, name: &str) -> Result<usize, usize> {
        // Most objects arrive sorted or nearly so.
        match self.members.last() {
            Some((last, _)) if last.as_str() >= name => {}
            _ => return Err(self.members.len()),
        }
        self.members
            .binary_search_by(|(other, _)| other.as_str().cmp(name))
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether there is a member of that name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.place(name).ok()?;
        self.members.get(at).map(|(_, value)| value)
    }

    /// The member of that name, for changing it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let at = self.place(name).ok()?;
        self.members.get_mut(at).map(|(_, value)| value)
    }

    /// Sets a member, whether or not there was one of that name.
    pub fn insert(&mut self, name: &str, value: Value) {
        self.insert_owned(name.to_owned(), value);
    }

    pub(super) fn insert_owned(&mut self, name: String, value: Value) {
        match self.place(&name) {
            Ok(at) => {
                if let Some(member) = self.members.get_mut(at) {
                    member.1 = value;
                }
            }
            Err(at) => self.members.insert(at, (name, value)),
        }
    }

    /// Name and value of every member.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.members
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }
}
