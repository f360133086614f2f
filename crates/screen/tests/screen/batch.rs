//! One action on several things.

use screen::batch::{Action, Batch, Outcome};

fn batch(action: Action, count: usize) -> Batch {
    Batch::new(
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
    batch.settle("0", Ok(()));
    batch.settle("1", Err("The topic does not exist.".to_owned()));
    assert_eq!(batch.progress(), (2, 4));
    assert_eq!(batch.next().unwrap().id, "2");
    assert_eq!(batch.summary(), "1 of 4 disabled; 1 failed, 2 to go");
    batch.settle("2", Ok(()));
    batch.settle("3", Ok(()));
    assert_eq!(batch.summary(), "3 of 4 disabled; 1 failed");
    assert!(batch.is_finished() && !batch.all_done());
    assert_eq!(batch.progress(), (4, 4));
    assert_eq!(
        batch.items()[1].outcome,
        Outcome::Failed("The topic does not exist.".to_owned())
    );
}

#[test]
fn an_outcome_stays_and_strangers_are_ignored() {
    let mut batch = batch(Action::Delete, 1);
    batch.settle("x", Ok(()));
    assert_eq!(batch.progress(), (0, 1));
    batch.settle("0", Ok(()));
    batch.settle("0", Err("late".to_owned()));
    assert_eq!(batch.summary(), "1 deleted");
    assert!(batch.all_done());
    assert_eq!(batch.retry(), None);
}

#[test]
fn stopped_and_tried_again() {
    let mut batch = batch(Action::Enable, 4);
    batch.settle("0", Ok(()));
    batch.settle("1", Err("no".to_owned()));
    batch.stop();
    assert_eq!(batch.summary(), "1 of 4 enabled; 1 failed, 2 not tried");
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
            .all(|item| item.outcome == Outcome::Pending)
    );
}

#[test]
fn words_for_every_action() {
    for (action, words) in [
        (Action::Enable, "2 enabled"),
        (Action::Disable, "2 disabled"),
        (Action::Delete, "2 deleted"),
        (Action::Test, "2 tested"),
    ] {
        let mut batch = batch(action, 2);
        batch.settle("0", Ok(()));
        batch.settle("1", Ok(()));
        assert_eq!(batch.summary(), words);
    }
}
