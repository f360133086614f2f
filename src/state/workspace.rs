//! All connections side by side: what was read at each, and reading it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::cts::Listening;
use domain::notification::{Known, OperationSet};
use futures::future::{AbortHandle, abortable, join_all};
use futures::stream::{self, StreamExt};
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::collation::order;
use screen::connection::Connection;
use screen::workspace::{Besides, ConnectionReading, Fetched, TopicReading};
use wire::http::Service;

use super::language::{collate, t};
use super::session::Session;
use crate::browser::clock;
use crate::browser::storage::{self, Retention};
use crate::client::workspace::{add, lacking, read, subscriptions};
use crate::client::{Client, gate};

/// Connections of one host at which something is done at once.
pub const AT_ONCE_PER_HOST: usize = 3;

/// Topics of one connection whose subscriptions are read at once.
const TOPICS_AT_ONCE: usize = 3;

/// A topic of a connection that was asked who listens to it, by itself or with all else.
#[derive(Clone)]
struct AskedTopic {
    connection: String,
    urn: String,
    /// The last answer.
    read: Option<TopicReading>,
    /// Whether it is being asked by itself.
    is_under_way: bool,
}

/// A catalog, and how names are looked up in it, unless it has none.
type KnownCatalogue = (Arc<Vec<OperationSet>>, Option<Arc<Known>>);

/// Name under which a bundle is kept that a page proposes, until the tab is closed.
const PROPOSED: &str = "proposed-bundle";

/// What was read at each connection. Lives as long as the app.
#[derive(Clone, Copy)]
pub struct Workspace {
    readings: RwSignal<BTreeMap<String, Arc<ConnectionReading>>>,
    /// Every topic that was asked. Lists need no more than this, so it is apart from the
    /// readings.
    topics: RwSignal<Vec<AskedTopic>>,
    /// The catalog of operations that was read last: most connections have the same, which
    /// is kept once.
    catalogue: StoredValue<Option<Arc<Vec<OperationSet>>>>,
    /// A catalog, and the same as names are looked up in it.
    known: StoredValue<Option<KnownCatalogue>>,
    /// The connections that are being read, or wait for it.
    under_way: RwSignal<BTreeSet<String>>,
    /// The connections that have to be read again, as something was changed there, and how
    /// often it was: a reading that began before a change does not have it.
    outdated: StoredValue<BTreeMap<String, u32>>,
    /// How many were asked for since nothing was under way.
    asked: RwSignal<usize>,
    /// Stops the reading, which aborts its requests.
    stop: StoredValue<Vec<AbortHandle>>,
    /// Whether reading was stopped: until it is asked for again, no page begins it by itself.
    is_stopped: RwSignal<bool>,
    /// Whether a bundle was handed over that the page of plans has not shown yet.
    is_proposal_new: StoredValue<bool>,
    /// The label that connections must have to be looked at, if only some are.
    pub scope: RwSignal<Option<(String, String)>>,
}

impl Workspace {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self {
            readings: RwSignal::default(),
            topics: RwSignal::default(),
            catalogue: StoredValue::default(),
            known: StoredValue::default(),
            under_way: RwSignal::default(),
            outdated: StoredValue::default(),
            asked: RwSignal::new(0),
            stop: StoredValue::new(Vec::new()),
            is_stopped: RwSignal::new(false),
            is_proposal_new: StoredValue::new(false),
            scope: RwSignal::new(None),
        }
    }

    /// The connections that are looked at, by their names. Listens to changes.
    pub fn connections(&self, session: Session) -> Vec<Connection> {
        let scope = self.scope.get();
        let is_wanted = |connection: &Connection| {
            let has = |(name, value): &(String, String)| {
                connection.labels.get(name).is_some_and(|it| it == value)
            };
            scope.as_ref().is_none_or(has)
        };
        let wanted: Vec<Connection> = session.all().into_iter().filter(is_wanted).collect();
        let names: Vec<String> = wanted.iter().map(|one| t(one.name())).collect();
        let names = names.iter().map(String::as_str).collect();
        let order = order(&[names], collate).into_iter();
        order.filter_map(|at| wanted.get(at).cloned()).collect()
    }

    /// A catalog that was read, as names are looked up in it. That of one connection after
    /// the other is mostly the same.
    pub fn known(&self, catalogue: &Arc<Vec<OperationSet>>) -> Option<Arc<Known>> {
        let kept = self.known.get_value();
        if let Some((_, known)) = kept.filter(|(of, _)| Arc::ptr_eq(of, catalogue)) {
            return known;
        }
        let known = Known::new(catalogue).map(Arc::new);
        let kept = (Arc::clone(catalogue), known.clone());
        self.known.set_value(Some(kept));
        known
    }

    /// What was read at a connection, listening to changes.
    pub fn reading(&self, id: &str) -> Option<Arc<ConnectionReading>> {
        self.readings.with(|all| all.get(id).cloned())
    }

    /// What was read, by the id of the connection, listening to changes.
    pub fn readings(&self) -> BTreeMap<String, Arc<ConnectionReading>> {
        self.readings.get()
    }

    /// Who listens to a topic of a connection, if that was read with all connections or by
    /// itself. Listens to changes.
    pub fn topic(&self, id: &str, urn: &str) -> Option<TopicReading> {
        self.topics.with(|all| asked(all, id, urn)?.read.clone())
    }

    /// Whether anybody listens to the topics of a connection that were asked, by their URNs;
    /// unknown while the first answer is to come. Listens to changes.
    pub fn listening(&self, id: &str) -> Vec<(String, Listening)> {
        self.topics.with(|all| {
            let of_it = all.iter().filter(|topic| topic.connection == id);
            let known = of_it.map(|topic| {
                let read = topic.read.as_ref();
                let listening = read.map_or(Listening::Unknown, |read| read.listening);
                (topic.urn.clone(), listening)
            });
            known.collect()
        })
    }

    /// Whether topics of a connection are being asked by themselves. Listens to changes.
    pub fn is_asking_topics(&self, id: &str) -> bool {
        let is_asked = |topic: &AskedTopic| topic.connection == id && topic.is_under_way;
        self.topics.with(|all| all.iter().any(is_asked))
    }

    /// Reads who listens to topics of a client's connection that were not read yet, or not
    /// without an error.
    pub fn visit_topics(&self, client: Client, urns: impl IntoIterator<Item = String>) {
        if !client.reaches(Service::Smn) {
            return;
        }
        let id = &client.connection().id;
        let is_unread = |urn: &String| {
            self.topics.with_untracked(|all| {
                asked(all, id, urn).is_none_or(|topic| {
                    let read = topic.read.as_ref();
                    !topic.is_under_way && read.is_none_or(|read| read.error.is_some())
                })
            })
        };
        let unread: Vec<String> = urns.into_iter().filter(is_unread).collect();
        if !unread.is_empty() {
            self.read_topics(client, unread);
        }
    }

    /// Reads who listens to topics of a client's connection, whatever was read before.
    pub fn read_topics(&self, client: Client, urns: Vec<String>) {
        let id = client.connection().id.clone();
        self.topics.update(|all| {
            for urn in &urns {
                change(all, &id, urn, |topic| topic.is_under_way = true);
            }
        });
        let this = *self;
        spawn_local(async move {
            let (client, id) = (&client, &id);
            stream::iter(urns)
                .for_each_concurrent(TOPICS_AT_ONCE, |urn| async move {
                    let topic = subscriptions(client, &urn).await;
                    this.put_topic(id, &urn, topic);
                })
                .await;
        });
    }

    /// Keeps who listens to a topic, with the rest of what was read at its connection.
    fn put_topic(&self, id: &str, urn: &str, topic: TopicReading) {
        let reading = self.readings.with_untracked(|all| all.get(id).cloned());
        if let Some(reading) = reading {
            let mut reading = ConnectionReading::clone(&reading);
            reading.listening.insert(urn.to_owned(), topic.clone());
            self.readings.update(|all| {
                all.insert(id.to_owned(), Arc::new(reading));
            });
        }
        self.topics.update(|all| {
            change(all, id, urn, |asked| {
                asked.read = Some(topic);
                asked.is_under_way = false;
            });
        });
    }

    /// Whether a connection is being read, or waits for it. Listens to changes.
    pub fn is_under_way(&self, id: &str) -> bool {
        self.under_way.with(|all| all.contains(id))
    }

    /// How many connections were read of how many, while any is. Listens to changes.
    pub fn progress(&self) -> Option<(usize, usize)> {
        let (left, asked) = (self.under_way.with(BTreeSet::len), self.asked.get());
        (left > 0).then(|| (asked.saturating_sub(left), asked))
    }

    /// Reads connections that are not read yet, and of the others what is wanted besides
    /// and was not asked for; nothing once reading was stopped.
    pub fn visit(&self, session: Session, connections: &[Connection], besides: Besides) {
        if !self.is_stopped.get_untracked() {
            self.start(
                session,
                &self.lacking(session, connections, besides),
                besides,
            );
        }
    }

    /// Goes on where reading was stopped.
    pub fn go_on(&self, session: Session, connections: &[Connection], besides: Besides) {
        self.is_stopped.set(false);
        self.visit(session, connections, besides);
    }

    /// Whether reading was stopped before all of this was read. Listens to changes.
    pub fn is_stopped_short(
        &self,
        session: Session,
        connections: &[Connection],
        besides: Besides,
    ) -> bool {
        self.readings.track();
        self.is_stopped.get() && !self.lacking(session, connections, besides).is_empty()
    }

    /// The connections that are not read yet, or not with all that is wanted besides.
    fn lacking(
        &self,
        session: Session,
        connections: &[Connection],
        besides: Besides,
    ) -> Vec<Connection> {
        let lacks = |connection: &&Connection| {
            self.current(&connection.id).is_none_or(|reading| {
                lacking(&session.client_for(connection), &reading, besides).any()
            })
        };
        connections.iter().filter(lacks).cloned().collect()
    }

    /// Reads connections again because somebody asked for it, even after stopping.
    pub fn refresh(&self, session: Session, connections: &[Connection], besides: Besides) {
        self.is_stopped.set(false);
        self.read(session, connections, besides);
    }

    /// Reads connections again; what was read before stays meanwhile. Those that are being
    /// read go on.
    pub fn read(&self, session: Session, connections: &[Connection], besides: Besides) {
        let busy = self.under_way.get_untracked();
        for connection in connections.iter().filter(|one| !busy.contains(&one.id)) {
            self.outdate(&connection.id);
        }
        self.start(session, connections, besides);
    }

    /// What was read at a connection, unless something was changed there since.
    fn current(&self, id: &str) -> Option<Arc<ConnectionReading>> {
        let read = self.readings.with_untracked(|all| all.get(id).cloned());
        read.filter(|_| self.changes(id) == 0)
    }

    /// How often something was changed at a connection since it was read.
    fn changes(&self, id: &str) -> u32 {
        let changes = self.outdated.with_value(|all| all.get(id).copied());
        changes.unwrap_or_default()
    }

    fn start(&self, session: Session, connections: &[Connection], besides: Besides) {
        let busy = self.under_way.get_untracked();
        let new = connections.iter().filter(|one| !busy.contains(&one.id));
        let new: Vec<Connection> = new.cloned().collect();
        if new.is_empty() {
            return;
        }
        if busy.is_empty() {
            self.asked.set(new.len());
        } else {
            self.asked.update(|asked| *asked += new.len());
        }
        self.under_way.update(|all| {
            all.extend(new.iter().map(|one| one.id.clone()));
        });
        let this = *self;
        let reading = new.into_iter().map(|connection| async move {
            let _pass = gate::connection(&connection).await;
            this.read_one(session, connection, besides).await;
        });
        let (reading, handle) = abortable(join_all(reading));
        self.stop.update_value(|all| {
            all.retain(|one| !busy.is_empty() && !one.is_aborted());
            all.push(handle);
        });
        spawn_local(async move {
            let _ = reading.await;
        });
    }

    async fn read_one(self, session: Session, connection: Connection, besides: Besides) {
        let client = session.client_for(&connection);
        let id = &connection.id;
        let changes = self.changes(id);
        let reading = match self.current(id) {
            None => read(&client, besides, clock::now_ms()).await,
            Some(known) => {
                let mut reading = ConnectionReading::clone(&known);
                add(&client, &mut reading, besides).await;
                // Meanwhile its topics may have been asked by themselves.
                if let Some(now) = self.readings.with_untracked(|all| all.get(id).cloned()) {
                    reading.listening.clone_from(&now.listening);
                }
                reading
            }
        };
        self.put(id, reading);
        if self.changes(id) == changes {
            self.outdated.update_value(|all| {
                all.remove(id);
            });
        }
    }

    fn put(&self, id: &str, mut reading: ConnectionReading) {
        self.readings
            .with_untracked(|all| reading.keep(all.get(id)));
        if let Fetched::Here(catalogue) = &mut reading.catalogue {
            self.catalogue.update_value(|last| match last {
                Some(last) if last == catalogue => *catalogue = Arc::clone(last),
                _ => *last = Some(Arc::clone(catalogue)),
            });
        }
        self.topics.update(|all| {
            // What was not asked this time stays, and so does what is being asked.
            all.retain(|topic| {
                let is_new = reading.listening.contains_key(&topic.urn);
                topic.connection != id || topic.is_under_way || !is_new
            });
            all.extend(reading.listening.iter().map(|(urn, topic)| AskedTopic {
                connection: id.to_owned(),
                urn: urn.clone(),
                read: Some(topic.clone()),
                is_under_way: false,
            }));
        });
        self.readings.update(|all| {
            all.insert(id.to_owned(), Arc::new(reading));
        });
        self.under_way.update(|all| {
            all.remove(id);
        });
    }

    /// Stops reading, on this page and on others until it is asked for again. What was read
    /// stays.
    pub fn cancel(&self) {
        self.is_stopped.set(true);
        self.stop.update_value(|all| {
            for handle in all.drain(..) {
                handle.abort();
            }
        });
        self.under_way.set(BTreeSet::new());
    }

    /// A connection leads somewhere else from now on: nothing that was read is of it.
    pub fn forget(&self, id: &str) {
        self.outdate(id);
        self.readings.update(|all| {
            all.remove(id);
        });
        self.topics
            .update(|all| all.retain(|topic| topic.connection != id));
    }

    /// Something was changed at a connection: the next visit reads it again.
    pub fn outdate(&self, id: &str) {
        self.outdated.update_value(|all| {
            *all.entry(id.to_owned()).or_default() += 1;
        });
    }

    /// Hands a bundle to the page of plans. It is kept until the tab is closed.
    pub fn propose(&self, bundle: &str) -> bool {
        self.is_proposal_new.set_value(true);
        storage::set(Retention::Tab, PROPOSED, bundle)
    }

    /// The bundle that was handed over last, or loaded since.
    pub fn proposed(&self) -> Option<String> {
        storage::get(Retention::Tab, PROPOSED)
    }

    /// Whether a bundle was handed over that the page of plans has not shown yet. Asked again,
    /// it has.
    pub fn take_new_proposal(&self) -> bool {
        let is_new = self.is_proposal_new.get_value();
        self.is_proposal_new.set_value(false);
        is_new
    }

    /// Keeps the bundle that was loaded in place of the one that was handed over. If the
    /// browser refuses, none is kept, so that the older one does not come back.
    pub fn replace_proposal(&self, bundle: Option<&str>) {
        let kept = bundle.is_some_and(|it| storage::set(Retention::Tab, PROPOSED, it));
        if !kept {
            storage::remove(Retention::Tab, PROPOSED);
        }
    }
}

fn asked<'a>(all: &'a [AskedTopic], id: &str, urn: &str) -> Option<&'a AskedTopic> {
    all.iter()
        .find(|topic| topic.urn == urn && topic.connection == id)
}

/// Changes the entry of a topic, or makes one.
fn change(all: &mut Vec<AskedTopic>, id: &str, urn: &str, change: impl FnOnce(&mut AskedTopic)) {
    let mut topics = all.iter_mut();
    if let Some(topic) = topics.find(|topic| topic.urn == urn && topic.connection == id) {
        return change(topic);
    }
    let mut topic = AskedTopic {
        connection: id.to_owned(),
        urn: urn.to_owned(),
        read: None,
        is_under_way: false,
    };
    change(&mut topic);
    all.push(topic);
}
