//! Words in the order of a language, here of one in which they are sorted by their ends.

use std::cmp::Ordering;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering as Access};

use domain::connector::Connector;
use screen::collation::{Compare, no_rules, order, sorted};
use screen::connector_list;
use screen::list_query::{ListQuery, Sort};
use screen::people::find;

/// How often somebody asked for the rules.
static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Only the last letters count, and no capital ones.
fn by_end(texts: &[&str]) -> Option<Compare> {
    let ends = texts.iter().map(|text| text.to_lowercase().chars().last());
    let ends: Vec<Option<char>> = ends.collect();
    Some(Box::new(move |a, b| ends[a].cmp(&ends[b])))
}

fn counted(texts: &[&str]) -> Option<Compare> {
    ASKED.fetch_add(1, Access::Relaxed);
    assert!(texts.iter().any(|text| !text.is_ascii()));
    by_end(texts)
}

#[test]
fn rules_of_a_language_are_asked_for_where_there_is_more_than_ascii() {
    assert_eq!(sorted(["b10", "b9", "a"], counted), ["a", "b9", "b10"]);
    assert_eq!(ASKED.load(Access::Relaxed), 0);
    assert_eq!(sorted(["äz", "ba", "cm"], counted), ["ba", "cm", "äz"]);
    assert_eq!(ASKED.load(Access::Relaxed), 1);
    // Without any rules, other letters follow those of ASCII.
    assert_eq!(sorted(["äz", "z", "b"], no_rules), ["b", "z", "äz"]);
}

#[test]
fn words_the_rules_call_equal_are_in_order_of_their_characters() {
    let texts = ["ü", "Ü", "ü", "ba", "aA", "aa"];
    assert_eq!(sorted(texts, by_end), ["aA", "aa", "ba", "Ü", "ü"]);
    let empty: [&str; 0] = [];
    assert_eq!(sorted(empty, by_end), empty);
}

#[test]
fn rows_are_in_the_order_of_one_column_after_the_other() {
    let columns = [vec!["β", "α", "β", "α"], vec!["1", "10", "0", "9"]];
    assert_eq!(order(&columns, by_end), [3, 1, 2, 0]);
    assert_eq!(order(&[], by_end), [0; 0]);
}

#[test]
fn lists_and_pickers_are_in_the_order_of_the_language() {
    let connector = |name: &str, role: &str| Connector {
        notification_type: name.to_owned(),
        role_arn: format!("arn:aws:iam::123456789012:role/{role}"),
        ..Connector::default()
    };
    let all = [("äz", "r"), ("xa", "ü"), ("ym", "ö")];
    let list: Vec<_> = all.map(|(name, role)| connector(name, role)).into();
    let rows = connector_list::rows(Arc::new(list), by_end);
    let shown = |column: &str, descending: bool| {
        let query = ListQuery {
            sort: Some(Sort {
                column: column.to_owned(),
                descending,
            }),
            ..ListQuery::default()
        };
        connector_list::view(&rows, &query, 20).indices
    };
    assert_eq!(shown("type", false), [1, 2, 0]);
    assert_eq!(shown("type", true), [0, 2, 1]);
    assert_eq!(shown("role", false), [0, 2, 1]);
    let seen = ["äz", "Za", "ym"].map(str::to_owned);
    assert_eq!(find(&seen, "", by_end), ["Za", "ym", "äz"]);
}

/// One that is missing is last, whatever the language makes of an empty text.
#[test]
fn rows_without_a_word_stay_last() {
    fn empty_last(texts: &[&str]) -> Option<Compare> {
        let empty: Vec<bool> = texts.iter().map(|text| text.is_empty()).collect();
        Some(Box::new(move |a, b| match (empty[a], empty[b]) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            _ => Ordering::Equal,
        }))
    }
    let connector = |name: &str, topic: &str| Connector {
        notification_type: name.to_owned(),
        topic_arn: topic.to_owned(),
        ..Connector::default()
    };
    let list = vec![
        connector("a", ""),
        connector("b", "arn:aws:sns:eu-west-1:123456789012:ü"),
    ];
    let rows = connector_list::rows(Arc::new(list), empty_last);
    let query = ListQuery {
        sort: Some(Sort {
            column: "account".to_owned(),
            descending: false,
        }),
        ..ListQuery::default()
    };
    assert_eq!(connector_list::view(&rows, &query, 20).indices, [1, 0]);
}
