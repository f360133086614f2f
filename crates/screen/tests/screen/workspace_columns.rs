//! Connections side by side, and put together where they are too many.

use screen::collation::{Compare, no_rules};
use screen::workspace_columns::{Grouping, MOST_COLUMNS, Placed};

fn placed(at: usize, region: &str, labels: &[(&str, &str)]) -> Placed {
    let labels = labels.iter();
    Placed {
        id: format!("id{at}"),
        name: format!("project {at}"),
        region: region.to_owned(),
        labels: labels
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
    }
}

fn many(count: usize) -> Vec<Placed> {
    let regions = ["eu-de", "eu-nl", ""];
    let teams = ["red", "green", "blue", "gray", "pink"];
    (0..count)
        .map(|at| {
            let team = ("team", teams[at % 5]);
            let labels = [team, ("env", "prod")];
            placed(at, regions[at % 3], &labels[..1 + at % 2])
        })
        .collect()
}

#[test]
fn few_connections_have_a_column_each() {
    let all = many(MOST_COLUMNS);
    assert_eq!(Grouping::chosen("", &all, no_rules), Grouping::Each);
    let columns = Grouping::Each.columns(&all, no_rules);
    assert_eq!(columns.len(), all.len());
    assert_eq!(columns[7].name, "project 7");
    assert_eq!(columns[7].members, [7]);
}

#[test]
fn many_connections_are_put_together_by_what_shows_most() {
    let all = many(300);
    assert_eq!(
        Grouping::chosen("", &all, no_rules),
        Grouping::Label("team".into())
    );
    assert_eq!(Grouping::chosen("region", &all, no_rules), Grouping::Region);
    assert_eq!(Grouping::chosen("each", &all, no_rules), Grouping::Each);
    assert_eq!(
        Grouping::chosen("label:nothing", &all, no_rules),
        Grouping::Label("team".into())
    );
}

#[test]
fn every_connection_is_in_one_column() {
    let all = many(100);
    for grouping in Grouping::choices(&all, no_rules) {
        let columns = grouping.columns(&all, no_rules);
        let mut members: Vec<usize> = columns.iter().flat_map(|it| it.members.clone()).collect();
        members.sort_unstable();
        assert_eq!(members, (0..100).collect::<Vec<_>>(), "{grouping:?}");
        assert!(columns.iter().all(|it| !it.members.is_empty()));
    }
    let regions = Grouping::Region.columns(&all, no_rules);
    let names: Vec<&str> = regions.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["", "eu-de", "eu-nl"]);
}

/// A language in which “ä” is before “b”; it is asked only where there is more than ASCII.
fn german(texts: &[&str]) -> Option<Compare> {
    let read = |text: &&str| text.to_lowercase().replace('ä', "a");
    let read: Vec<String> = texts.iter().map(read).collect();
    Some(Box::new(move |a, b| read[a].cmp(&read[b])))
}

#[test]
fn columns_and_labels_are_in_the_order_of_the_language() {
    let all: Vec<Placed> = ["Zoll", "Ämter", "Bau", "Bau"]
        .into_iter()
        .enumerate()
        .map(|(at, team)| placed(at, "", &[("Team", team), ("ähnlich", ["a", "b"][at % 2])]))
        .collect();
    let labels = ["ähnlich", "Team"].map(|name| Grouping::Label(name.to_owned()));
    assert_eq!(Grouping::choices(&all, german)[1..], labels);
    let columns = labels[1].columns(&all, german);
    let names: Vec<(&str, &[usize])> = columns
        .iter()
        .map(|it| (it.name.as_str(), it.members.as_slice()))
        .collect();
    let expected: [(&str, &[usize]); 3] = [("Ämter", &[1]), ("Bau", &[2, 3]), ("Zoll", &[0])];
    assert_eq!(names, expected);
}

#[test]
fn what_tells_nothing_apart_is_no_choice() {
    let same: Vec<Placed> = (0..3)
        .map(|at| placed(at, "eu-de", &[("env", "prod")]))
        .collect();
    assert_eq!(Grouping::choices(&same, no_rules), [Grouping::Each]);
    assert_eq!(Grouping::choices(&[], no_rules), [Grouping::Each]);
    let unlike: Vec<Placed> = (0..3).map(|at| placed(at, &at.to_string(), &[])).collect();
    assert_eq!(Grouping::choices(&unlike, no_rules), [Grouping::Each]);
}

#[test]
fn too_many_that_have_nothing_in_common_stay_apart() {
    let all: Vec<Placed> = (0..40).map(|at| placed(at, "", &[])).collect();
    assert_eq!(Grouping::chosen("", &all, no_rules), Grouping::Each);
    for grouping in Grouping::choices(&many(40), no_rules) {
        assert_eq!(
            Grouping::chosen(&grouping.word(), &many(40), no_rules),
            grouping
        );
    }
}
