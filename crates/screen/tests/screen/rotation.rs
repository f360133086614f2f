//! The steps of a rotation survive a reload.

use screen::connection::Connection;
use screen::rotation::{Step, rotation_key};

#[test]
fn every_step_is_read_as_it_was_written_and_leads_to_the_next() {
    for step in Step::ALL {
        assert_eq!(Step::read(step.word()), step);
    }
    assert_eq!(Step::read("anything"), Step::New);
    let walked: Vec<Step> = std::iter::successors(Some(Step::New), |step| step.next()).collect();
    assert_eq!(walked, Step::ALL);
    let mut titles: Vec<&str> = Step::ALL.into_iter().map(Step::title).collect();
    titles.dedup();
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
