//! What was loaded from the connection in use, shared by all pages.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::connector::{Connector, ConnectorForm};
use domain::cts::Listening;
use domain::matching::Assumptions;
use domain::notification::{
    Known, Notification, NotificationForm, OperationSet, ValidationContext,
};
use leptos::prelude::*;
use screen::delivery_path::EvidenceLog;
use screen::notification_list::{NotificationRows, rows};
use screen::route::Route;
use screen::verdict::{Judge, LoadedEvents};
use simulator::message::WorkerReply;
use wire::cts::{self, Quota};
use wire::error::ApiError;
use wire::notifications::{NotificationList, Part, left_out};

use super::session::Session;
use super::simulation::Answered;
use super::workspace::Workspace;
use crate::client::notifications::Targets;
use crate::client::{Client, connectors, notifications};
use crate::reactive::{effect, memo};
use crate::split::{Loaded, split};
use crate::state::language::{self, Language};
use crate::state::remote::Remote;

/// Rows that are kept from one visit of the list to the next.
#[derive(Clone)]
pub struct PreparedRows(pub Arc<NotificationRows>);

impl PartialEq for PreparedRows {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// How far the file is whose code judges the rows.
#[derive(Clone, Copy)]
enum JudgeState {
    Coming,
    Missing,
    There(Judge),
}

split! {
    lists,
    fn judge() -> Loaded<Judge> {
        Ok(Judge::default())
    }
}

/// What is known of who listens to the topics of a connection.
#[derive(Clone, PartialEq)]
struct Heard {
    connection: String,
    /// Whether some are still being asked.
    is_asking: bool,
    /// By the URNs of the topics.
    topics: Vec<(String, Listening)>,
}

/// The lists of the connection in use.
#[derive(Clone, Copy)]
pub struct Store {
    /// Every connector.
    pub connectors: Remote<Vec<Connector>>,
    /// Every notification of both kinds.
    pub notifications: Remote<NotificationList>,
    /// The notifications as the rows of their list.
    pub rows: Memo<Option<PreparedRows>>,
    judge: RwSignal<JudgeState>,
    /// What the loaded events show about each of these notifications; nothing while
    /// that is being found out.
    events: Memo<Option<Arc<Vec<LoadedEvents>>>>,
    /// What of the project's limits is used.
    pub quotas: Remote<Vec<Quota>>,
    /// The operations the connection's services know.
    pub catalogue: Remote<Vec<OperationSet>>,
    /// What the catalogue and the simulator's events have; nothing without a catalogue.
    pub known: Memo<Option<Arc<Known>>>,
    central: Memo<Central>,
    there: Memo<There>,
    /// The topics and functions a notification can tell.
    pub targets: Remote<Targets>,
    /// Names of the users seen in the last 30 days.
    pub users: Remote<Vec<String>>,
    /// What tests and checks of policies showed about connectors since the console was
    /// opened.
    pub evidence: RwSignal<EvidenceLog>,
    /// The connector whose page, once opened, sends a test at once.
    pub test_soon: StoredValue<Option<String>>,
    /// What the form of a notification, once opened, shows instead of what is stored:
    /// the notification's id, nothing for a new one, and the form.
    pub proposed: StoredValue<Option<(Option<String>, NotificationForm)>>,
    /// What the form of a connector held when the set-up assistant was opened from
    /// it: the form's address and the form, with its external ID.
    pub drafted: StoredValue<Option<(Route, ConnectorForm)>>,
    /// Whether the lists were asked for because the app starts: its first page needs
    /// them no newer.
    starting: StoredValue<bool>,
    session: Session,
}

/// Where the events of global services go, and which services these are, as loaded
/// events tell.
type Central = (Option<String>, Vec<String>);

/// The topics and the functions the project has, each if all were read.
type There = [Option<Arc<BTreeSet<String>>>; 2];

fn surroundings(
    session: Session,
    known: Memo<Option<Arc<Known>>>,
    central: Memo<Central>,
    there: Memo<There>,
) -> ValidationContext {
    let (central_project, global_services) = central.get();
    let [topics, functions] = there.get();
    ValidationContext {
        known: known.get(),
        topics,
        functions,
        central_project,
        global_services,
        ..session.surroundings()
    }
}

impl Store {
    /// Nothing loaded yet. The rows are judged by what is assumed and by what was read of
    /// who listens, and in the order of the language shown.
    pub fn new(
        session: Session,
        workspace: Workspace,
        language: Language,
        overview: RwSignal<Option<Answered>>,
        assumptions: RwSignal<Assumptions>,
    ) -> Self {
        let notifications = Remote::new();
        let judge = RwSignal::new(JudgeState::Coming);
        let catalogue: Remote<Vec<OperationSet>> = Remote::new();
        let known = memo(move |_| {
            let mut known = Known::new(&catalogue.get()?)?;
            if let Some(WorkerReply::Overview(overview)) =
                overview.get().as_ref().map(|last| &*last.reply)
            {
                for seen in &overview.operations {
                    let [service, resource, name] = &seen.operation;
                    known.see_operation([service, resource, name]);
                }
                for (field, value) in &overview.values {
                    known.see_value(*field, value);
                }
                for (user, _) in &overview.users {
                    known.see_user(user);
                }
            }
            Some(Arc::new(known))
        });
        let central = memo(
            move |_| match overview.get().as_ref().map(|last| &*last.reply) {
                Some(WorkerReply::Overview(all)) => {
                    (all.central_project.clone(), all.global_services.clone())
                }
                _ => Central::default(),
            },
        );
        let targets: Remote<Targets> = Remote::new();
        let there = memo(move |_| match targets.get() {
            Some(targets) => [targets.topics.clone(), targets.functions.clone()],
            None => There::default(),
        });
        let events = memo(move |_| {
            let (list, last) = (notifications.get()?, overview.get()?);
            let last = last
                .is_about(&list, assumptions.get())
                .then_some(last.reply)?;
            let WorkerReply::Overview(overview) = &*last else {
                return None;
            };
            let events = overview.matching.iter().map(|matching| LoadedEvents {
                loaded: overview.events,
                matching: *matching,
            });
            Some(Arc::new(events.collect::<Vec<_>>()))
        });
        let heard = memo(move |last: Option<&Heard>| {
            let id = &session.connection().id;
            let is_asking = workspace.is_asking_topics(id);
            match last {
                // Every change has all rows made anew: one when they are asked, and one when
                // all have answered.
                Some(last) if is_asking && last.is_asking && last.connection == *id => last.clone(),
                _ => Heard {
                    connection: id.clone(),
                    is_asking,
                    topics: workspace.listening(id),
                },
            }
        });
        Self {
            connectors: Remote::new(),
            notifications,
            rows: memo(move |_| {
                language.shown.track();
                let rows = rows(
                    notifications.get()?,
                    surroundings(session, known, central, there),
                    assumptions.get(),
                    language::collate,
                );
                let events = events.get().map(|events| events.to_vec());
                let rows = rows.with_events(events.unwrap_or_default());
                let mut rows = rows.with_listening(heard.get().topics);
                if let JudgeState::There(judge) = judge.get() {
                    rows = rows.judged_by(judge);
                }
                Some(PreparedRows(Arc::new(rows)))
            }),
            judge,
            events,
            quotas: Remote::new(),
            catalogue,
            known,
            central,
            there,
            targets,
            users: Remote::new(),
            evidence: RwSignal::default(),
            test_soon: StoredValue::new(None),
            proposed: StoredValue::new(None),
            drafted: StoredValue::new(None),
            starting: StoredValue::new(false),
            session,
        }
    }

    /// Loads what judges the rows, unless it is there. Whether they come anew therefore.
    pub async fn load_judge(&self) -> bool {
        if self.is_judged() {
            return false;
        }
        let loaded = judge().await;
        if !self.is_judged() {
            self.judge
                .set(loaded.map_or(JudgeState::Missing, JudgeState::There));
        }
        self.is_judged()
    }

    fn is_judged(&self) -> bool {
        matches!(self.judge.get_untracked(), JudgeState::There(_))
    }

    /// Whether the rows may still get verdicts.
    pub fn is_judge_coming(&self) -> bool {
        matches!(self.judge.get(), JudgeState::Coming)
    }

    /// What is known about the place notifications are saved to.
    pub fn surroundings(&self) -> ValidationContext {
        surroundings(self.session, self.known, self.central, self.there)
    }

    /// What the loaded events show about the notification of that id, if there are any.
    pub fn events_about(&self, id: &str) -> Option<LoadedEvents> {
        let at = self.notifications.get()?.position(id)?;
        self.events.with(|all| all.as_ref()?.get(at).copied())
    }

    /// Reads the lists for the first time. What pages ask for before [`Store::started`]
    /// is what is being read.
    pub fn start(&self) {
        self.starting.set_value(true);
        self.refresh();
    }

    /// Another page than the first one is shown.
    pub fn started(&self) {
        self.starting.set_value(false);
    }

    /// Forgets what belongs to another connection and reads the lists of the
    /// one in use now.
    pub fn start_over(&self) {
        self.connectors.clear();
        self.notifications.clear();
        self.quotas.clear();
        self.catalogue.clear();
        self.targets.clear();
        self.users.clear();
        self.evidence.set(EvidenceLog::default());
        self.drafted.set_value(None);
        self.session.ask_for_functions();
        self.refresh();
    }

    /// Reads the lists again; what is there stays meanwhile.
    pub fn refresh(&self) {
        self.load_connectors();
        self.load_notifications();
    }

    /// Reads the connectors again, if the connection has any.
    pub fn load_connectors(&self) {
        if !self.session.connection_now().has_connectors() {
            return;
        }
        let client = self.session.client();
        self.connectors
            .load(async move { connectors::list(&client).await });
    }

    /// Reads the notifications, and what is left of their quota, again, if the
    /// connection has any.
    pub fn load_notifications(&self) {
        if !self.session.connection_now().has_notifications() {
            return;
        }
        let client = self.session.client();
        let seen = self.notifications.peek();
        self.notifications
            .load_changed(async move { notifications::list_unless(&client, seen).await });
        let client = self.session.patient_client();
        self.quotas
            .load(async move { client.send(cts::quotas(&client.project_id())).await });
    }

    /// Somebody wants the notifications to be read again: also those the connection
    /// said it has none of.
    pub fn retry_notifications(&self) {
        self.session.ask_for_functions();
        self.load_notifications();
    }

    /// Reads what the form of a notification can offer; users and operations unless they
    /// are there. A failure only means fewer suggestions, so nobody is asked for credentials.
    pub fn load_suggestions(&self) {
        let client = || self.session.patient_client();
        // Forms warn of targets that are not there, so each asks anew.
        if !untrack(|| self.targets.is_busy()) {
            let client = client();
            self.targets
                .load(async move { Ok(notifications::targets(&client).await) });
        }
        self.users.load_once(|| {
            let client = client();
            async move { client.send(cts::users(&client.project_id())).await }
        });
        self.visit_catalogue();
    }

    /// Reads the operations that verdicts are by, unless they are there.
    pub fn visit_catalogue(&self) {
        let client = || self.session.patient_client();
        self.catalogue.load_once(|| operations(client()));
    }

    /// Reads the same, and again whenever it was forgotten: another connection is used, or
    /// the credentials are gone.
    pub fn follow_suggestions(self) {
        effect(move |ran: Option<()>| {
            if self.catalogue.get().is_none() || ran.is_none() {
                untrack(|| self.load_suggestions());
            }
        });
    }

    /// Reads the catalogue because somebody wants to choose from it.
    pub fn load_catalogue(&self) {
        self.catalogue.load(operations(self.session.client()));
    }

    /// Takes what was proposed for the form of that notification, or of a new one.
    pub fn take_proposed(&self, id: Option<&str>) -> Option<NotificationForm> {
        let mut taken = None;
        self.proposed
            .update_value(|proposed| taken = proposed.take());
        taken
            .filter(|(of, _)| of.as_deref() == id)
            .map(|(_, form)| form)
    }

    /// Takes what the form of that address held when the assistant was opened.
    pub fn take_drafted(&self, route: &Route) -> Option<ConnectorForm> {
        let mut taken = None;
        self.drafted.update_value(|drafted| taken = drafted.take());
        taken.filter(|(of, _)| of == route).map(|(_, form)| form)
    }

    /// A page about connectors was opened: reads them unless that is being done.
    pub fn visit_connectors(&self) {
        if !self.starting.get_value() && !untrack(|| self.connectors.is_busy()) {
            self.load_connectors();
        }
    }

    /// A page about notifications was opened: reads them unless that is being
    /// done.
    pub fn visit_notifications(&self) {
        if !self.starting.get_value() && !untrack(|| self.notifications.is_busy()) {
            self.load_notifications();
        }
    }

    /// Puts a changed or new connector into the list at once.
    pub fn put_connector(&self, connector: Connector) {
        let mut list = self
            .connectors
            .peek()
            .map(|l| (*l).clone())
            .unwrap_or_default();
        match list
            .iter_mut()
            .find(|c| c.notification_type == connector.notification_type)
        {
            Some(place) => *place = connector,
            None => list.push(connector),
        }
        self.connectors.set(list);
    }

    /// Takes a connector out of the list at once.
    pub fn drop_connector(&self, notification_type: &str) {
        if let Some(list) = self.connectors.peek() {
            self.connectors.set(
                list.iter()
                    .filter(|c| c.notification_type != notification_type)
                    .cloned()
                    .collect(),
            );
        }
    }

    /// Every notification by itself, for what looks at all of them. They are there
    /// while the page is that asks for them.
    pub fn each_notification(&self) -> Memo<Option<Arc<Vec<Notification>>>> {
        let listed = self.notifications;
        memo(move |_| listed.get().map(|list| Arc::new(list.to_vec())))
    }

    /// The first part of a notification that the list left out of it.
    pub fn left_out(&self, notification: &Notification) -> Option<Part> {
        let list = self.notifications.peek();
        let row = list.and_then(|list| Some(list.left_out(list.position(&notification.id)?)));
        let parts = row.unwrap_or_else(|| left_out(notification));
        parts.first().copied()
    }

    /// Puts a changed or new notification into the list at once.
    pub fn put_notification(&self, notification: &Notification) {
        self.change_notifications(|list| list.put(notification));
    }

    /// Takes notifications out of the list at once.
    pub fn drop_notifications(&self, ids: &[String]) {
        if self.notifications.peek().is_some() {
            self.change_notifications(|list| list.remove(ids));
        }
    }

    fn change_notifications(&self, change: impl FnOnce(&mut NotificationList)) {
        let mut list = self
            .notifications
            .peek()
            .map(|list| (*list).clone())
            .unwrap_or_default();
        let before = list.len();
        change(&mut list);
        let now = list.len();
        self.notifications.set(list);
        if now != before {
            self.count_notifications(before, now);
        }
    }

    /// What the quotas say is used follows a change of the list at once; the service is
    /// asked with the next load.
    fn count_notifications(&self, before: usize, now: usize) {
        let Some(quotas) = self.quotas.peek() else {
            return;
        };
        let mut quotas = (*quotas).clone();
        let counted = quotas.iter_mut().filter(|q| q.kind == cts::NOTIFICATIONS);
        for used in counted.filter_map(|quota| quota.used.as_mut()) {
            let all = usize::try_from(*used).unwrap_or(usize::MAX);
            let all = all.saturating_add(now).saturating_sub(before);
            *used = u32::try_from(all).unwrap_or(u32::MAX);
        }
        self.quotas.set(quotas);
    }
}

async fn operations(client: Client) -> Result<Vec<OperationSet>, ApiError> {
    let call = cts::operations(&client.project_id(), None, None);
    client.send(call).await
}
