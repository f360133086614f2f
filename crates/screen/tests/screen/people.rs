//! Choosing users.

use screen::collation::no_rules;
use screen::people::{find, set};

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn users_are_found_by_words_in_any_order() {
    let seen = names(&["ops-Berlin", "alice", "ops-rome", "alice"]);
    assert_eq!(
        find(&seen, "", no_rules),
        ["alice", "ops-Berlin", "ops-rome"]
    );
    assert_eq!(find(&seen, "BER ops", no_rules), ["ops-Berlin"]);
    assert_eq!(find(&seen, "ops x", no_rules), [""; 0]);
}

#[test]
fn choosing_keeps_the_others() {
    let mut chosen = names(&["own", "alice"]);
    set(&mut chosen, "bob", true);
    set(&mut chosen, "bob", true);
    set(&mut chosen, "alice", false);
    set(&mut chosen, "nobody", false);
    assert_eq!(chosen, ["own", "bob"]);
}
