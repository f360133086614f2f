//! Choosing users among those who were seen.

use crate::sort_key::fold;

/// The users in whose name every word of a search occurs, without regard to
/// letter case, each once and in order.
#[must_use]
pub fn find(seen: &[String], search: &str) -> Vec<String> {
    let search = fold(search);
    let fits = |name: &&String| {
        let name = fold(name);
        search.split_whitespace().all(|word| name.contains(word))
    };
    let mut found: Vec<String> = seen.iter().filter(fits).cloned().collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Chooses a user, or no longer. The others stay as and where they are.
pub fn set(chosen: &mut Vec<String>, name: &str, on: bool) {
    if !on {
        chosen.retain(|one| one != name);
    } else if !chosen.iter().any(|one| one == name) {
        chosen.push(name.to_owned());
    }
}
