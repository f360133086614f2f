//! The steps of a rotation survive a reload.

use std::collections::BTreeSet;

use messages::Message;
use screen::connection::Connection;
use screen::rotation::{RotationStep, rotation_key};

#[test]
fn every_step_is_read_as_it_was_written_and_leads_to_the_next() {
    for step in RotationStep::ALL {
        assert_eq!(RotationStep::read(step.word()), step);
    }
    assert_eq!(RotationStep::read("anything"), RotationStep::New);
    let walked: Vec<RotationStep> =
        std::iter::successors(Some(RotationStep::New), |step| step.next()).collect();
    assert_eq!(walked, RotationStep::ALL);
    let titles = RotationStep::ALL.map(RotationStep::title);
    let titles: BTreeSet<Message> = titles.into_iter().collect();
    assert_eq!(titles.len(), 5);
}

#[test]
fn each_connector_of_each_connection_has_its_own() {
    let here = Connection::sandbox();
    let mut there = here.clone();
    there.id = "other".to_owned();
    let keys = [
        rotation_key(&here, "a"),
        rotation_key(&here, "b"),
        rotation_key(&there, "a"),
    ];
    assert!(keys[0] != keys[1] && keys[0] != keys[2]);
}
