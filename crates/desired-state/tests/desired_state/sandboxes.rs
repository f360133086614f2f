//! The same against the sandbox, which was written for other tests and knows the services
//! better: every request goes over the wire's own functions.

use desired_state::apply::{Reply, Request, Run};
use desired_state::bundle::Bundle;
use desired_state::normal::NormalNotification;
use desired_state::place::{Connection, Place, Reading};
use desired_state::plan::{Options, Plan, plan};
use domain::connector::Connector;
use domain::notification::Site;
use proptest::prelude::*;
use sandbox::{FaultKind, On, Outcome, PROJECT_ID, REGION, Sandbox};
use wire::call::Call;
use wire::connectors::{self, ConnectorApi};
use wire::error::ApiError;
use wire::notifications::{self, Kind, NotificationList};

use crate::generate::{bundle, faults, keys};
use crate::world::{Fault, Keys, Services, drive, lost};

const NOW: i64 = 1_760_000_000_000;

/// A sandbox for each connection.
struct Sandboxes(Vec<(Connection, Sandbox)>);

fn call<T>(sandbox: &mut Sandbox, call: &Call<T>) -> Result<T, ApiError> {
    match sandbox.handle(&call.request, NOW) {
        Outcome::Answer { response, .. } => (call.decode)(&response),
        Outcome::Dropped { .. } => Err(ApiError::blocked()),
        Outcome::Silence => Err(ApiError::timed_out()),
    }
}

fn list(sandbox: &mut Sandbox) -> Result<NotificationList, ApiError> {
    let [topics, functions] = Kind::ALL.map(|kind| {
        let list = notifications::list(PROJECT_ID, kind, None);
        call(sandbox, &list).map(Some)
    });
    let joined = notifications::join(topics, functions, &NotificationList::default());
    joined.map(Option::unwrap_or_default)
}

impl Sandboxes {
    fn seeded() -> Self {
        let connection = |(id, env): (&str, &str)| {
            let labels = [("env".to_owned(), env.to_owned())].into();
            let connection = Connection {
                id: id.to_owned(),
                name: format!("Project {id}"),
                labels,
                site: Site::Huawei,
                region: REGION.to_owned(),
                project_id: PROJECT_ID.to_owned(),
                read_only: false,
            };
            (connection, Sandbox::seeded(NOW))
        };
        Self([("a", "prod"), ("b", "dev")].map(connection).into())
    }

    fn read(&mut self) -> Vec<(Connection, NotificationList, Vec<Connector>)> {
        let read = self.0.iter_mut().map(|(connection, sandbox)| {
            sandbox.clear_faults();
            let list = list(sandbox).unwrap();
            let page = call(sandbox, &connectors::list(&ConnectorApi::default()));
            (connection.clone(), list, page.unwrap().connectors)
        });
        read.collect()
    }

    fn planned(&mut self, bundle: &Bundle, delete: bool, keys: &Keys) -> Plan {
        let read = self.read();
        let place = |(connection, list, connectors)| Place {
            connection,
            notifications: Reading::Read(list),
            connectors: Reading::Read(connectors),
            topics: None,
            quotas: None,
            known: None,
        };
        let read = read
            .iter()
            .map(|(connection, list, all)| (connection, list, &all[..]));
        let places: Vec<Place<'_>> = read.map(place).collect();
        let external_id = |connection: &str, name: &str| keys.get(connection, name);
        plan(
            bundle,
            &places,
            Options {
                delete,
                external_id: &external_id,
            },
        )
    }

    /// Everything that is stored, without what the service adds and without order.
    fn things(&mut self) -> Vec<String> {
        let mut things = Vec::new();
        for (connection, list, connectors) in self.read() {
            let id = &connection.id;
            for stored in list.iter() {
                things.push(format!("{id} {:?}", NormalNotification::of(stored, None)));
            }
            for stored in connectors {
                things.push(format!("{id} {stored:?} {}", stored.external_id.expose()));
            }
        }
        things.sort();
        things
    }
}

fn carried_out(sandbox: &mut Sandbox, request: &Request) -> Reply {
    let api = ConnectorApi::default();
    match request {
        Request::ListNotifications => Reply::Notifications(list(sandbox)),
        Request::CreateNotification(valid) => {
            Reply::Written(call(sandbox, &notifications::create(PROJECT_ID, valid)))
        }
        Request::UpdateNotification(valid) => {
            Reply::Written(call(sandbox, &notifications::update(PROJECT_ID, valid)))
        }
        Request::DeleteNotification(id) => {
            Reply::Done(call(sandbox, &notifications::delete(PROJECT_ID, &[id])))
        }
        Request::DescribeConnector(kind) => {
            Reply::Connector(call(sandbox, &connectors::describe(&api, kind)))
        }
        Request::CreateConnector(valid) => {
            Reply::Done(call(sandbox, &connectors::create(&api, valid)).map(|_| ()))
        }
        Request::UpdateConnector(valid) => {
            Reply::Done(call(sandbox, &connectors::update(&api, valid)).map(|_| ()))
        }
        Request::DeleteConnector(kind) => {
            Reply::Done(call(sandbox, &connectors::delete(&api, kind)))
        }
    }
}

impl Services for Sandboxes {
    fn send(&mut self, connection: &str, request: &Request, fault: Fault) -> Reply {
        let mut all = self.0.iter_mut();
        let (_, sandbox) = all.find(|(it, _)| it.id == connection).unwrap();
        sandbox.clear_faults();
        let mut push = |kind| {
            sandbox.push_fault(sandbox::Fault {
                kind,
                on: On::Any,
                project: None,
                retry_after_s: None,
                service: None,
                times: 1,
            });
        };
        match fault {
            Fault::None | Fault::ReloadAfter => {}
            Fault::Refused(status) => push(FaultKind::Status(status)),
            Fault::Thin => push(FaultKind::Partial),
            Fault::LostBefore => push(FaultKind::Silence),
            Fault::ReloadBefore => push(FaultKind::Drop),
            Fault::LostAfter | Fault::FailedAfter => {
                carried_out(sandbox, request);
                return lost(request);
            }
        }
        carried_out(sandbox, request)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 100, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn the_sandbox_becomes_what_a_bundle_says_and_back(
        start in bundle(),
        bundle in bundle(),
        delete in any::<bool>(),
        first in faults(),
        second in faults(),
        together in 1..3_usize,
    ) {
        let mut world = Sandboxes::seeded();
        let mut keys = keys();
        // Some of the demonstration data could not be created again.
        let clean = Bundle {
            notifications: Some(start.notifications.unwrap_or_default()),
            ..start
        };
        let plan = world.planned(&clean, true, &keys);
        drive(Run::new(plan), &mut world, &keys, &[], together);

        for (connection, _, connectors) in world.read() {
            for stored in connectors {
                let at = (connection.id.clone(), stored.notification_type.clone());
                keys.at.insert(at, stored.external_id);
            }
        }
        let before = world.things();
        let plan = world.planned(&bundle, delete, &keys);
        let run = drive(Run::new(plan.clone()), &mut world, &keys, &first, together);
        let mut run = Run::from_json(&run.to_json()).unwrap();
        run.retry_failed();
        let run = drive(run, &mut world, &keys, &[], together);
        prop_assert!(run.report().is_complete(), "{:?} {run:#?}", run.report());
        let again = world.planned(&bundle, delete, &keys);
        prop_assert!(again.is_empty(), "{again:#?}");
        prop_assert_eq!(again.counts().blocked, plan.counts().blocked);

        let mut back = drive(Run::new(run.undo()), &mut world, &keys, &second, together);
        back.retry_failed();
        let back = drive(back, &mut world, &keys, &[], together);
        prop_assert!(back.report().is_complete(), "{:?}", back.report());
        prop_assert_eq!(world.things(), before);
    }
}
