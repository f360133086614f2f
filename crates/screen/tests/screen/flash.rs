//! The messages at the top of a page.

use screen::flash::{CAP, FlashList, Piece, Tone};
use screen::route::Route;

#[test]
fn newest_first_and_never_more_than_five() {
    let mut list = FlashList::default();
    let ids: Vec<u32> = (0..7)
        .map(|n| list.push(Tone::Info, vec![n.to_string().into()], None))
        .collect();
    let texts: Vec<String> = list.shown().iter().map(|flash| flash.text()).collect();
    assert_eq!(texts, ["6", "5", "4", "3", "2"]);
    assert_eq!(list.shown().len(), CAP);
    let mut unique = ids.clone();
    unique.dedup();
    assert_eq!(unique, ids);
    assert_eq!(list.dismiss(ids[0]), None);
    assert_eq!(list.shown().len(), CAP);
    list.clear();
    assert!(list.shown().is_empty());
}

#[test]
fn dismissing_leads_to_the_neighbour() {
    let mut list = FlashList::default();
    let old = list.push(Tone::Success, vec!["old".into()], None);
    let middle = list.push(Tone::Failure, vec!["middle".into()], None);
    let new = list.push(Tone::Info, vec!["new".into()], None);
    assert_eq!(list.dismiss(middle), Some(old));
    assert_eq!(list.dismiss(old), Some(new));
    assert_eq!(list.dismiss(new), None);
    assert!(list.shown().is_empty());
}

#[test]
fn undone_only_once() {
    let mut list = FlashList::default();
    let pieces = vec![
        Piece::Name("prod_login_watch".to_owned()),
        " is disabled. See ".into(),
        Piece::Link("all connections".to_owned(), Route::Connections),
        ".".into(),
    ];
    let id = list.push(Tone::Success, pieces, Some(7));
    assert_eq!(
        list.shown()[0].text(),
        "prod_login_watch is disabled. See all connections."
    );
    assert_eq!(list.take_undo(id), Some(7));
    assert_eq!(list.take_undo(id), None);
    assert_eq!(list.shown().len(), 1);
    assert_eq!(list.take_undo(99), None);
}
