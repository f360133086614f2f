//! Choosing from a list with a search.

use screen::choice::{Choice, Fit, Group, fit, narrow};

#[test]
fn labels_fit_what_is_typed() {
    for (typed, label, expected) in [
        ("", "Notifications", Some(Fit::Begins)),
        ("not", "Notifications", Some(Fit::Begins)),
        ("NOT", "notifications", Some(Fit::Begins)),
        (" new n ", "New notification", Some(Fit::Begins)),
        ("notif", "New notification", Some(Fit::Words)),
        ("new notif", "New SNS notification", Some(Fit::Words)),
        ("logins", "root_logins", Some(Fit::Words)),
        ("notif new", "New notification", Some(Fit::Occurs)),
        ("ogin", "root_logins", Some(Fit::Occurs)),
        ("rtlg", "root_logins", Some(Fit::Letters)),
        ("rl", "root_logins", None),
        ("lgtr", "root_logins", None),
        ("übung", "Zweite Übung", Some(Fit::Words)),
        ("通知", "事件通知", Some(Fit::Occurs)),
    ] {
        assert_eq!(fit(typed, label), expected, "{typed} in {label}");
    }
}

fn group(title: &str, labels: &[&str]) -> Group {
    let choice = |label: &&str| Choice {
        value: (*label).to_owned(),
        label: (*label).to_owned(),
        note: String::new(),
    };
    Group {
        title: title.to_owned(),
        choices: labels.iter().map(choice).collect(),
    }
}

#[test]
fn the_best_comes_first_and_guesses_only_where_nothing_else_fits() {
    let groups = || {
        vec![
            group("Pages", &["Simulator", "Connections", "Connectors"]),
            group(
                "Notifications",
                &["sim_cards", "similar", "old sim", "s-i-m"],
            ),
        ]
    };
    let found = |typed: &str, most: usize| -> Vec<(String, Vec<String>)> {
        let groups = narrow(groups(), typed, most).into_iter();
        let labels = |group: Group| group.choices.into_iter().map(|c| c.label).collect();
        groups.map(|g| (g.title.clone(), labels(g))).collect()
    };
    let of = |title: &str, labels: &[&str]| {
        let labels = labels.iter().map(|l| (*l).to_owned()).collect();
        (title.to_owned(), labels)
    };
    assert_eq!(
        found("sim", 9),
        [
            of("Pages", &["Simulator"]),
            of("Notifications", &["sim_cards", "similar", "old sim"]),
        ]
    );
    assert_eq!(found("similar", 9), [of("Notifications", &["similar"])]);
    assert_eq!(found("cards", 9), [of("Notifications", &["sim_cards"])]);
    assert_eq!(found("cnctr", 9), [of("Pages", &["Connectors"])]);
    assert_eq!(found("conn", 1), [of("Pages", &["Connections"])]);
    assert_eq!(found("nothing of it", 9), []);
    assert_eq!(found("", 9).len(), 2);
}
