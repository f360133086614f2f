//! Choosing users among those who were seen.

use crate::collation::{Collate, sorted};
use crate::sort_key::fold;

/// The users in whose name every word of a search occurs, without regard to
/// letter case, each once and in the
/// order of a language.
#[must_use]
pub fn find(seen: &[String], search: &str, collate: Collate) -> Vec<String> {
    let search = fold(search);
    let fits = |name: &&str| {
        let name = fold(name);
        search.split_whitespace().all(|word| name.contains(word))
    };
    sorted(seen.iter().map(String::as_str).filter(fits), collate)
}

/// Chooses a user, or no longer. The others stay as and where they are.
pub fn set(chosen: &mut Vec<String>, name: &str, on: bool) {
    if !on {
        chosen.retain(|one| one != name);
    } else if !chosen.iter().any(|one| one == name) {
        chosen.push(name.to_owned());
    }
}
