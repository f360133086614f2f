//! How many requests a host is sent at once while connections are read, whichever
//! connections share it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use screen::connection::base_url::BaseUrl;
use screen::connection::{Connection, System};
use screen::gate::{Gate, Waiting};

/// Connections of one host that are read at once. Each sends at most two requests to it at a
/// time, so that no host gets more than six.
const CONNECTIONS: usize = 3;

/// Lists of connectors that are asked for at one host at once. Connections whose
/// notifications are on different hosts may share it.
const LISTS: usize = 6;

/// What is limited, and at which host.
type Key = (&'static str, String);

thread_local! {
    static GATES: RefCell<BTreeMap<Key, Gate>> = const { RefCell::new(BTreeMap::new()) };
}

/// Waits until one more connection may be read at the host of its notifications, or else at
/// that of its connectors.
pub fn connection(connection: &Connection) -> Waiting {
    let base = match &connection.system {
        System::Sandbox(_) => None,
        System::Real { cts: Some(cts), .. } => Some(&cts.base_url),
        System::Real {
            network_security, ..
        } => network_security.as_ref().map(|it| &it.base_url),
    };
    pass("connections", base, CONNECTIONS)
}

/// Waits until one more list of connectors may be asked for at the host of a connection.
pub fn connectors(connection: &Connection) -> Waiting {
    let base = connection.network_security().map(|it| &it.base_url);
    pass("connectors", base, LISTS)
}

fn pass(what: &'static str, base: Option<&BaseUrl>, most: usize) -> Waiting {
    let host = base.map_or("", |base| match base.host_header() {
        // On the console's own site the path says what it stands for.
        "" => base.as_str(),
        host => host,
    });
    GATES.with_borrow_mut(|gates| {
        let key = (what, host.to_owned());
        let gate = gates.entry(key).or_insert_with(|| Gate::new(most));
        gate.pass()
    })
}
