//! Choosing operations from a catalogue.

use domain::notification::{OperationRow, OperationSet};
use proptest::prelude::*;
use screen::collation::no_rules;
use screen::picker::{
    Catalogue, CheckedState, OperationIndex, PRESETS, SelectedOperations, Totals, add,
};

fn set(service: &str, resource: &str, names: &[&str]) -> OperationSet {
    OperationSet {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    }
}

fn row(service: &str, resource: &str, names: &[&str]) -> OperationRow {
    let set = set(service, resource, names);
    OperationRow {
        service_type: set.service_type,
        resource_type: set.resource_type,
        trace_names: set.trace_names,
        pending: String::new(),
    }
}

/// With a service in two pieces, a name twice, and parts without a name.
fn catalogue() -> Catalogue {
    Catalogue::new(
        &[
            set("VPC", "vpc", &["deleteVpc", "createVpc"]),
            set(
                "ECS",
                "ecs",
                &["deleteServer", "createServer", "", "rebootServer"],
            ),
            set("CTS", "tracker", &["createTracker"]),
            set("ECS", "keypair", &["createKeypair"]),
            set("ECS", "ecs", &["createServer", "stopServer"]),
            set("", "nothing", &["login"]),
            set("DNS", "zone", &[]),
        ],
        no_rules,
    )
}

/// What was found, in words.
fn found(catalogue: &Catalogue, search: &str) -> Vec<String> {
    let found = catalogue.find(search);
    let places: Vec<OperationIndex> = found
        .iter()
        .flat_map(|of| of.places().collect::<Vec<_>>())
        .collect();
    assert_eq!(
        places.len(),
        found.iter().map(|of| of.count()).sum::<usize>()
    );
    places
        .into_iter()
        .map(|(group, at)| {
            let group = catalogue.group(group).unwrap();
            format!(
                "{} {} {}",
                group.service,
                group.resource,
                group.operation(at)
            )
        })
        .collect()
}

#[test]
fn each_operation_is_there_once_and_in_order() {
    let catalogue = catalogue();
    assert_eq!(catalogue.count(), 8);
    assert_eq!(
        found(&catalogue, ""),
        [
            "CTS tracker createTracker",
            "ECS ecs createServer",
            "ECS ecs deleteServer",
            "ECS ecs rebootServer",
            "ECS ecs stopServer",
            "ECS keypair createKeypair",
            "VPC vpc createVpc",
            "VPC vpc deleteVpc",
        ]
    );
    let services: Vec<_> = catalogue
        .find("  ")
        .into_iter()
        .map(|of| of.service)
        .collect();
    assert_eq!(services, ["CTS", "ECS", "VPC"]);
}

#[test]
fn every_word_must_occur_in_any_order_and_any_case() {
    let catalogue = catalogue();
    assert_eq!(found(&catalogue, "Server DELETE"), ["ECS ecs deleteServer"]);
    assert_eq!(
        found(&catalogue, "create ecs keyp"),
        ["ECS keypair createKeypair"]
    );
    assert_eq!(
        found(&catalogue, "vpc"),
        ["VPC vpc createVpc", "VPC vpc deleteVpc"]
    );
    assert_eq!(found(&catalogue, "vpc server"), [""; 0]);
}

#[test]
fn what_a_form_lists_is_chosen() {
    let catalogue = catalogue();
    let rows = [
        row(" ECS ", "ecs", &["deleteServer ", "somethingNew"]),
        row("ECS", "other", &["createServer"]),
    ];
    let chosen = catalogue.chosen(&rows);
    let place = catalogue.place("ECS", "ecs", "deleteServer").unwrap();
    assert!(chosen.has(place));
    assert_eq!(chosen.count(catalogue.find("")[1].places()), 1);
    assert_eq!(
        chosen.share(catalogue.find("")[1].places()),
        CheckedState::Some
    );
    assert_eq!(chosen.share([place]), CheckedState::All);
    assert_eq!(
        chosen.share(catalogue.find("vpc")[0].places()),
        CheckedState::None
    );
}

#[test]
fn merging_keeps_the_order_and_what_the_catalogue_lacks() {
    let catalogue = catalogue();
    let mut rows = vec![
        row("VPC", "vpc", &["deleteVpc"]),
        row("Own", "thing", &["doIt"]),
        row(
            "ECS",
            "ecs",
            &["stopServer", "somethingNew", "deleteServer"],
        ),
    ];
    rows[1].pending = "doThat".to_owned();
    let mut chosen = catalogue.chosen(&rows);
    assert_eq!(catalogue.merged(&rows, &chosen), rows);

    let place = |service, resource, name| catalogue.place(service, resource, name).unwrap();
    chosen.set([place("ECS", "ecs", "stopServer")], false);
    chosen.set([place("VPC", "vpc", "deleteVpc")], false);
    chosen.set(
        [
            place("ECS", "ecs", "createServer"),
            place("CTS", "tracker", "createTracker"),
        ],
        true,
    );
    assert_eq!(
        catalogue.merged(&rows, &chosen),
        [
            rows[1].clone(),
            row(
                "ECS",
                "ecs",
                &["somethingNew", "deleteServer", "createServer"]
            ),
            row("CTS", "tracker", &["createTracker"]),
        ]
    );
}

#[test]
fn rows_of_the_same_group_share_what_is_chosen() {
    let catalogue = catalogue();
    let rows = [
        row("ECS", "ecs", &["createServer"]),
        row("ECS", "ecs", &["deleteServer", "createServer"]),
    ];
    let mut chosen = catalogue.chosen(&rows);
    assert_eq!(catalogue.merged(&rows, &chosen), rows);
    chosen.set([catalogue.place("ECS", "ecs", "stopServer").unwrap()], true);
    let merged = catalogue.merged(&rows, &chosen);
    assert_eq!(merged[0].trace_names, ["createServer", "stopServer"]);
    assert_eq!(merged[1], rows[1]);
}

#[test]
fn empty_rows_make_room_and_one_is_always_left() {
    let catalogue = catalogue();
    let blank = [OperationRow::default()];
    assert_eq!(
        catalogue.merged(&blank, &SelectedOperations::default()),
        blank
    );
    let mut chosen = SelectedOperations::default();
    chosen.set([catalogue.place("VPC", "vpc", "createVpc").unwrap()], true);
    assert_eq!(
        catalogue.merged(&blank, &chosen),
        [row("VPC", "vpc", &["createVpc"])]
    );
    // A row that only names its service is being filled.
    let begun = [row("VPC", "vpc", &[])];
    assert_eq!(
        catalogue.merged(&begun, &SelectedOperations::default()),
        begun
    );
}

#[test]
fn the_limits_are_told_before_they_are_broken() {
    let many: Vec<String> = (0..1_014).map(|at| format!("do{at}")).collect();
    let names: Vec<&str> = many.iter().map(String::as_str).collect();
    let none = Totals::of(&[]);
    let some = Totals::of(&[row("ECS", "ecs", &names[..12])]);
    assert_eq!(some.words(), "12 selected, 988 left");
    assert_eq!(some.too_many(&none), None);
    let all = Totals::of(&[row("ECS", "ecs", &names)]);
    assert_eq!(all.words(), "1,014 selected, 14 too many");
    assert_eq!(
        all.too_many(&none).unwrap(),
        "A notification can list at most 1,000 operations. Remove 14."
    );
    let fewer = Totals::of(&[row("ECS", "ecs", &names[..1_013])]);
    assert_eq!(fewer.too_many(&all), None, "what was there may shrink");
    let services: Vec<_> = (0..101)
        .map(|at| row(&format!("S{at}"), "r", &["do"]))
        .collect();
    assert_eq!(
        Totals::of(&services).too_many(&none).unwrap(),
        "A notification can list at most 100 services. Remove 1."
    );
}

#[test]
fn presets_choose_what_there_is_and_say_what_is_not() {
    let catalogue = Catalogue::new(
        &[
            set("iam", "User", &["login", "loginFailed", "createUser"]),
            set("OTHER", "user", &["logout"]),
        ],
        no_rules,
    );
    let logins = PRESETS[0].offer(&catalogue);
    let place = |name| catalogue.place("iam", "User", name).unwrap();
    assert_eq!(logins.places, [place("login"), place("loginFailed")]);
    assert_eq!(
        logins.missing,
        [
            "logout",
            "changePassword",
            "addCredential",
            "deleteCredential"
        ]
    );
    assert!(logins.undocumented.is_empty());
    let nothing = PRESETS[1].offer(&catalogue);
    assert!(nothing.places.is_empty());
    assert_eq!(nothing.missing.len(), 8);
}

fn any_rows() -> impl Strategy<Value = Vec<OperationRow>> {
    let name = prop::sample::select(vec!["createServer", "deleteServer", "own", " stopServer "]);
    let names = prop::collection::vec(name.prop_map(str::to_owned), 0..4);
    let service = prop::sample::select(vec!["ECS", "VPC", "Own", ""]);
    let resource = prop::sample::select(vec!["ecs", "vpc", ""]);
    let row = (service, resource, names).prop_map(|(service, resource, names)| OperationRow {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: names,
        pending: String::new(),
    });
    prop::collection::vec(row, 0..5)
}

proptest! {
    #[test]
    fn what_is_chosen_is_what_the_rows_then_list(
        rows in any_rows(),
        on in prop::collection::vec((0..3_usize, 0..4_usize), 0..6),
        off in prop::collection::vec((0..3_usize, 0..4_usize), 0..6),
    ) {
        let catalogue = catalogue();
        let exists = |place: &OperationIndex| catalogue.group(place.0).is_some_and(|g| place.1 < g.count());
        let mut chosen = catalogue.chosen(&rows);
        chosen.set(on.into_iter().filter(exists), true);
        chosen.set(off.into_iter().filter(exists), false);
        let merged = catalogue.merged(&rows, &chosen);
        prop_assert_eq!(&catalogue.chosen(&merged), &chosen);
        prop_assert_eq!(&catalogue.merged(&merged, &chosen), &merged);
        let own = |rows: &[OperationRow]| -> Vec<String> {
            rows.iter().flat_map(|row| row.trace_names.clone()).filter(|n| n == "own").collect()
        };
        prop_assert_eq!(own(&merged), own(&rows));
    }
}

/// Service, resource type and names of each row.
fn read(catalogue: &Catalogue, text: &str) -> (Vec<String>, Vec<String>) {
    let reading = catalogue.read(text);
    let words = |row: OperationRow| {
        let names = row.trace_names.join(",");
        format!("{}/{}/{names}", row.service_type, row.resource_type)
    };
    (reading.rows.into_iter().map(words).collect(), reading.rest)
}

#[test]
fn operations_are_read_from_lines_names_and_json() {
    let server = "ECS/ecs/deleteServer";
    let both = "ECS/ecs/deleteServer,stopServer";
    let table: &[(&str, &[&str])] = &[
        ("ECS ecs deleteServer", &[server]),
        ("ecs ECS DELETESERVER", &[server]),
        ("ECS,ecs,deleteServer", &[server]),
        ("ECS\tecs\tdeleteServer\tstopServer", &[both]),
        ("ECS/ecs/deleteServer", &[server]),
        ("ECS.ecs.deleteServer", &[server]),
        ("- ECS · ecs → deleteServer, stopServer", &[both]),
        ("deleteServer", &[server]),
        ("deleteServer, stopServer; deleteServer", &[both]),
        ("\"deleteServer\",\r\n\"stopServer\",\r\n", &[both]),
        ("deleteServer deleteVpc", &[server, "VPC/vpc/deleteVpc"]),
        (
            "ECS ecs deleteServer\nVPC vpc deleteVpc\nECS ecs stopServer",
            &[both, "VPC/vpc/deleteVpc"],
        ),
        ("NEW thing doThis doThat", &["NEW/thing/doThis,doThat"]),
        ("ECS ecs newOne", &["ECS/ecs/newOne"]),
        (
            r#"{"operations": [{"service_type": "ECS", "resource_type": "ecs", "trace_names": ["deleteServer"]},
                {"service_type": "ECS", "resource_type": "ecs", "trace_names": ["stopServer", ""]}]}"#,
            &[both],
        ),
        (
            r#"[{"service_type": "A", "resource_type": "b", "operation_list": ["c"]}]"#,
            &["A/b/c"],
        ),
        ("", &[]),
        (" \n;\n", &[]),
    ];
    for (text, rows) in table {
        assert_eq!(
            read(&catalogue(), text),
            (rows.iter().map(|r| (*r).to_owned()).collect(), vec![]),
            "{text}"
        );
    }
}

#[test]
fn what_names_no_operation_for_sure_is_left_over() {
    for text in [
        "delete",
        "ECS ecs",
        "ECS",
        "delete server now",
        "createsomething",
        "{}",
        "[1, 2]",
    ] {
        let (rows, rest) = read(&catalogue(), text);
        assert_eq!(rows, Vec::<String>::new(), "{text}");
        assert!(rest.len() <= 1, "{text}");
    }
    let (rows, rest) = read(&catalogue(), "ECS ecs deleteServer\nno idea\n");
    assert_eq!((rows.len(), rest), (1, vec!["no idea".to_owned()]));
    // Without a catalogue, a name alone says too little; a whole line is enough.
    let none = Catalogue::default();
    assert_eq!(read(&none, "deleteServer").0.len(), 0);
    assert_eq!(
        read(&none, "ECS ecs deleteServer").0,
        ["ECS/ecs/deleteServer"]
    );
    // A name that two services have is not decided for anybody.
    let twice = Catalogue::new(
        &[set("A", "a", &["login"]), set("B", "b", &["login"])],
        no_rules,
    );
    assert_eq!(read(&twice, "login").0.len(), 0);
}

#[test]
fn added_operations_join_the_row_of_their_resource_type() {
    let mut rows = vec![
        row("ECS", "ecs", &["stopServer"]),
        row("VPC", "vpc", &["deleteVpc"]),
    ];
    let more = catalogue()
        .read("ECS ecs stopServer deleteServer\nECS keypair createKeypair")
        .rows;
    assert_eq!(add(&mut rows, more.clone()), 2);
    assert_eq!(
        rows,
        [
            row("ECS", "ecs", &["stopServer", "deleteServer"]),
            row("ECS", "keypair", &["createKeypair"]),
            row("VPC", "vpc", &["deleteVpc"]),
        ]
    );
    assert_eq!(add(&mut rows, more), 0);
    let mut empty = vec![OperationRow::default()];
    assert_eq!(add(&mut empty, [row("A", "b", &["c"])]), 1);
    assert_eq!(empty, [row("A", "b", &["c"])]);
}
