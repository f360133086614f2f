//! One action on several things.

use messages::verbatim;
use screen::batch::{Action, BulkAction, Item, ItemOutcome};

fn batch(action: Action, count: usize) -> BulkAction {
    BulkAction::new(
        action,
        (0..count)
            .map(|n| (n.to_string(), format!("name{n}")))
            .collect(),
    )
}

#[test]
fn one_after_the_other() {
    let mut batch = batch(Action::Disable, 4);
    assert_eq!(batch.summary(), "None of 4 disabled; 4 to go");
    assert_eq!(batch.next().unwrap().name, "name0");
    batch.settle("0", ItemOutcome::Done);
    batch.settle(
        "1",
        ItemOutcome::Failed(verbatim("The topic does not exist.")),
    );
    assert_eq!(batch.progress(), (2, 4));
    assert_eq!(batch.next().unwrap().id, "2");
    assert_eq!(batch.summary(), "1 of 4 disabled; 1 failed and 2 to go");
    batch.settle("2", ItemOutcome::Done);
    batch.settle("3", ItemOutcome::Done);
    assert_eq!(batch.summary(), "3 of 4 disabled; 1 failed");
    assert!(batch.is_finished() && !batch.all_done());
    assert_eq!(batch.progress(), (4, 4));
    assert_eq!(
        batch.items()[1].outcome,
        ItemOutcome::Failed(verbatim("The topic does not exist."))
    );
}

#[test]
fn an_outcome_stays_and_strangers_are_ignored() {
    let mut batch = batch(Action::Delete, 1);
    batch.settle("x", ItemOutcome::Done);
    assert_eq!(batch.progress(), (0, 1));
    batch.settle("0", ItemOutcome::Done);
    batch.settle("0", ItemOutcome::Failed(verbatim("late")));
    assert_eq!(batch.summary(), "1 deleted");
    assert!(batch.all_done());
    assert_eq!(batch.retry(), None);
}

#[test]
fn stopped_and_tried_again() {
    let mut batch = batch(Action::Enable, 4);
    batch.settle("0", ItemOutcome::Done);
    batch.settle("1", ItemOutcome::Failed(verbatim("no")));
    batch.stop();
    assert_eq!(batch.summary(), "1 of 4 enabled; 1 failed and 2 not tried");
    assert!(batch.is_finished());
    let again = batch.retry().unwrap();
    let names: Vec<_> = again
        .items()
        .iter()
        .map(|item| item.name.as_str())
        .collect();
    assert_eq!(names, ["name1", "name2", "name3"]);
    assert_eq!(again.action(), Action::Enable);
    assert!(
        again
            .items()
            .iter()
            .all(|item| item.outcome == ItemOutcome::Pending)
    );
}

#[test]
fn words_for_every_action() {
    for (action, words) in [
        (Action::Enable, "2 enabled"),
        (Action::Disable, "2 disabled"),
        (Action::Delete, "2 deleted"),
        (Action::Test, "2 tested"),
        (Action::Recreate, "2 recreated"),
    ] {
        let mut batch = batch(action, 2);
        batch.settle("0", ItemOutcome::Done);
        batch.settle("1", ItemOutcome::Done);
        assert_eq!(batch.summary(), words);
    }
}

#[test]
fn what_was_so_before_is_not_counted_as_changed() {
    let mut batch = batch(Action::Disable, 6);
    for id in ["0", "1", "2"] {
        batch.settle(id, ItemOutcome::Done);
    }
    batch.settle("3", ItemOutcome::Already);
    assert_eq!(
        batch.summary(),
        "3 of 6 disabled; 1 already disabled and 2 to go"
    );
    batch.settle("4", ItemOutcome::Already);
    batch.settle("5", ItemOutcome::Failed(verbatim("no")));
    assert_eq!(
        batch.summary(),
        "3 of 6 disabled; 2 already disabled and 1 failed"
    );
    assert!(!batch.all_done());
    // Only what failed is tried again.
    assert_eq!(batch.retry().unwrap().items().len(), 1);
}

#[test]
fn nothing_changed_but_all_as_wanted() {
    let mut batch = batch(Action::Enable, 2);
    batch.settle("0", ItemOutcome::Already);
    batch.settle("1", ItemOutcome::Already);
    assert_eq!(batch.summary(), "None of 2 enabled; 2 already enabled");
    assert!(batch.all_done());
    assert_eq!((batch.retry(), batch.undo()), (None, None));
}

#[test]
fn taken_back_is_exactly_what_was_changed() {
    let mut batch = batch(Action::Disable, 4);
    batch.settle("0", ItemOutcome::Done);
    batch.settle("1", ItemOutcome::Already);
    batch.settle("2", ItemOutcome::Failed(verbatim("no")));
    // Not while it is still going on.
    assert_eq!(batch.undo(), None);
    batch.settle("3", ItemOutcome::Done);
    let mut undo = batch.undo().unwrap();
    assert_eq!(undo.action(), Action::Enable);
    let ids: Vec<_> = undo.items().iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["0", "3"]);
    undo.settle("0", ItemOutcome::Done);
    undo.settle("3", ItemOutcome::Failed(verbatim("no")));
    assert_eq!(undo.summary(), "1 of 2 enabled; 1 failed");
    // Taking it back is the end; what failed of that can be tried again.
    assert_eq!(undo.undo(), None);
    assert_eq!(undo.retry().unwrap().undo(), None);
}

#[test]
fn what_of_a_deletion_is_not_known_as_a_whole_is_not_created_again() {
    let mut batch = batch(Action::Delete, 3).with_recreatable(["0", "2"].map(str::to_owned));
    batch.settle("0", ItemOutcome::Done);
    batch.settle("1", ItemOutcome::Done);
    batch.settle("2", ItemOutcome::Failed(verbatim("no")));
    let back = batch.undo().unwrap();
    assert_eq!(back.action(), Action::Recreate);
    let ids: Vec<_> = back.items().iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["0"]);
    assert_eq!(back.undo(), None);
}

#[test]
fn what_failed_is_listed_first_and_many_successes_are_folded() {
    let mut batch = batch(Action::Disable, 8);
    batch.settle("5", ItemOutcome::Failed(verbatim("no")));
    let ids = |items: Vec<&Item>| -> Vec<String> { items.iter().map(|it| it.id.clone()).collect() };
    // While it goes on, what failed is not out of sight below what waits.
    assert_eq!(ids(batch.lines().listed), ["5"]);
    for id in ["0", "1", "2", "3"] {
        batch.settle(id, ItemOutcome::Done);
    }
    batch.settle("4", ItemOutcome::Already);
    batch.settle("6", ItemOutcome::Failed(verbatim("no")));
    batch.stop();
    let lines = batch.lines();
    assert_eq!(ids(lines.listed), ["5", "6", "7", "0", "1", "2", "3", "4"]);
    assert!(lines.folded.is_empty(), "a few are seen at once");
}

#[test]
fn the_folded_lines_are_counted() {
    let mut batch = batch(Action::Disable, 8);
    batch.settle("1", ItemOutcome::Failed(verbatim("no")));
    batch.settle("2", ItemOutcome::Already);
    for id in ["0", "3", "4", "5", "6", "7"] {
        assert!(batch.lines().folded.is_empty(), "some are still to be done");
        batch.settle(id, ItemOutcome::Done);
    }
    let lines = batch.lines();
    assert_eq!((lines.listed.len(), lines.folded.len()), (1, 7));
    assert_eq!(batch.folded(), "6 disabled and 1 already disabled");
}

#[test]
fn only_switching_can_be_taken_back() {
    for (action, back) in [
        (Action::Enable, Some(Action::Disable)),
        (Action::Disable, Some(Action::Enable)),
        (Action::Delete, None),
        (Action::Test, None),
        (Action::Recreate, None),
    ] {
        let mut batch = batch(action, 1);
        batch.settle("0", ItemOutcome::Done);
        assert_eq!(batch.undo().map(|undo| undo.action()), back);
    }
}
