//! What can be done with all selected notifications, and doing it.

use std::sync::Arc;

use domain::notification::{Notification, ValidNotification};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Arg, Message, deletion, notifications as words};
use screen::batch::{Action, BulkAction, ItemOutcome};
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::notification_list::matching;
use screen::route::{Exports, Route};
use screen::verdict::recreation_refused;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::notifications::{self as endpoints, NotificationList};

use super::{BatchReport, Bulk, Deleted, REPORT, ids_of, is_among, select};
use crate::browser::dom;
use crate::client::Client;
use crate::client::notifications::{self, SwitchResult};
use crate::components::button::Button;
use crate::components::confirm::Question;
use crate::components::failure_words::brief;
use crate::pages::notifications::actions::{incomplete, nameless, subject, unlike};
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::permit::{Change, use_why_not};
use crate::state::store::PreparedRows;

/// Id of the bar above the list.
const TOOLS: &str = "selection-tools";

/// More names than this are not listed in a question.
const MOST_NAMES: usize = 20;

/// The bar above the list.
#[component]
pub fn BulkTools(
    /// The selection.
    bulk: Bulk,
    /// The rows of the list.
    loaded: Memo<Option<PreparedRows>>,
    /// How many are selected.
    count: Memo<usize>,
    /// What the list is asked.
    query: Memo<ListQuery>,
    /// The page that is shown.
    listed: Memo<Option<ListView>>,
) -> impl IntoView {
    let chosen = move || -> Vec<Notification> {
        let Some(loaded) = loaded.get_untracked() else {
            return Vec::new();
        };
        let list = loaded.0.list();
        bulk.selected
            .with_untracked(|s| list.those(list.ids().map(|id| is_among(id, s))))
    };
    let no_change = use_why_not(Change::Notification);
    let no_deletion = use_why_not(Change::DeleteNotification);
    let enable = move || {
        if bulk.app.may(Change::Notification) {
            bulk.switch(batch_of(Action::Enable, &chosen()));
        }
    };
    let disable = move || {
        if bulk.app.may(Change::Notification) {
            bulk.ask_to_disable(&chosen());
        }
    };
    let delete = move || {
        if bulk.app.may(Change::DeleteNotification) {
            bulk.ask_to_delete(chosen());
        }
    };
    let export = move || {
        let ids = chosen().into_iter().map(|n| n.id).collect();
        bulk.app.nav.go(Route::Export(Exports::These(ids)));
    };
    let class = "btn slim";
    view! {
        <div
            class="tools"
            id=TOOLS
            tabindex="-1"
            role="group"
            aria-label=t(words::SELECTED_NOTIFICATIONS)
        >
            <b role="status">
                {move || t(words::Selected {
                    count: count.get(),
                })}
            </b>
            <SelectMatching bulk loaded query listed />
            <Button
                class
                icon="power"
                label=t(words::ENABLE_SELECTED)
                why_not=no_change
                on_press=enable
            />
            <Button
                class
                icon="power"
                label=t(words::DISABLE_SELECTED)
                why_not=no_change
                on_press=disable
            />
            <Button
                class
                icon="trash"
                label=t(words::DELETE_SELECTED)
                why_not=no_deletion
                on_press=delete
            />
            <Button class icon="code" label=t(words::EXPORT_SELECTED) on_press=export />
            <Button
                class="btn quiet slim"
                label=t(words::CLEAR_SELECTION)
                on_press=move || bulk.selected.update(Vec::clear)
            />
        </div>
    }
}

/// Offers to select what matches on all pages, while all of this page is selected.
#[component]
fn SelectMatching(
    bulk: Bulk,
    loaded: Memo<Option<PreparedRows>>,
    query: Memo<ListQuery>,
    listed: Memo<Option<ListView>>,
) -> impl IntoView {
    let others = memo(move |_| {
        let (loaded, view) = (loaded.get()?, listed.get()?);
        let all_selected =
            |ids: &[String]| bulk.selected.with(|s| ids.iter().all(|id| is_among(id, s)));
        if view.pages < 2 || !all_selected(&ids_of(&loaded, &view.indices)) {
            return None;
        }
        let all = ids_of(&loaded, &query.with(|q| matching(&loaded.0, q)));
        (!all_selected(&all)).then_some(all)
    });
    move || {
        let all = others.get()?;
        let label = t(words::SelectAll { count: all.len() });
        let press = move || {
            bulk.selected.update(|s| select(s, all.clone(), true));
            // This button goes.
            dom::focus(TOOLS);
        };
        Some(view! { <Button class="btn slim" icon="check" label on_press=press /> })
    }
}

/// What became of the last action, and of each notification.
#[component]
pub fn ReportOfBatch(
    /// The selection.
    bulk: Bulk,
) -> impl IntoView {
    let undo = Callback::new(move |back: BulkAction| match bulk.deleted.get_untracked() {
        Some(deleted) if back.action() == Action::Recreate => bulk.recreate(back, &deleted),
        _ => bulk.switch(back),
    });
    let dismiss = Callback::new(move |()| bulk.batch.set(None));
    move || {
        let batch = bulk.batch.get()?;
        Some(view! { <BatchReport batch on_undo=undo on_dismiss=dismiss /> })
    }
}

impl Bulk {
    /// Shows how far it is. The page may be gone by now; the work goes on all the same.
    fn show(self, batch: &BulkAction) -> bool {
        self.batch.try_set(Some(batch.clone())).is_none()
    }

    /// The buttons that were pressed go with the selection. Where the page is gone, a
    /// message says on the one that is open what became of them.
    fn finish(self, batch: &BulkAction, take_back: impl Fn(BulkAction) + Send + Sync + 'static) {
        if self.show(batch) {
            for item in batch.items() {
                self.app.flashes.forget(&item.name);
            }
            dom::focus_soon(REPORT);
            self.selected.set(Vec::new());
        } else {
            let words = words::AboutBatch {
                summary: batch.summary().into(),
            };
            let undo = batch.undo().map(|back| {
                let label = match back.action() {
                    Action::Recreate => words::RECREATE,
                    _ => words::UNDO,
                };
                (label, Callback::new(move |()| take_back(back.clone())))
            });
            if batch.all_done() {
                self.app.flashes.success(words, undo);
            } else {
                self.app.flashes.failure(words, undo);
            }
        }
        self.app.store.load_notifications();
    }

    /// Disabling several that are enabled asks first.
    fn ask_to_disable(self, chosen: &[Notification]) {
        let batch = batch_of(Action::Disable, chosen);
        let enabled: Vec<&Notification> = chosen.iter().filter(|n| may_tell(n)).collect();
        if enabled.len() < 2 {
            self.switch(batch);
            return;
        }
        let count = enabled.len();
        let whole = if count == chosen.len() {
            t(words::AllGoSilent { count })
        } else {
            t(words::SomeGoSilent { count })
        };
        self.app.ask(|| Question {
            title: t(words::DisableMany {
                count: chosen.len(),
            }),
            body: vec![
                whole,
                names(enabled.iter().map(|one| &one.name)),
                t(words::UNDO_FROM_REPORT),
            ],
            yes: t(words::DISABLE),
            no: t(words::KEEP_AS_THEY_ARE),
            word: None,
            act: Callback::new(move |()| self.switch(batch.clone())),
            decline: None,
        });
    }

    /// Enables or disables them, one after the other.
    fn switch(self, mut batch: BulkAction) {
        let may = self.app.may(Change::Notification);
        if !may || self.batch.try_with_untracked(is_running) == Some(true) {
            return;
        }
        let enabled = batch.action() == Action::Enable;
        let client = self.app.session.client();
        self.show(&batch);
        spawn_local(async move {
            while let Some(id) = batch.next().map(|item| item.id.clone()) {
                let outcome = switch_latest(&client, &id, enabled).await;
                batch.settle(&id, outcome);
                self.show(&batch);
            }
            self.finish(&batch, move |back| self.switch(back));
        });
    }

    /// Creates again what was deleted, where it was, one after the other.
    fn recreate(self, mut batch: BulkAction, deleted: &Arc<Deleted>) {
        let may = self.app.may(Change::Notification);
        if !may || self.batch.try_with_untracked(is_running) == Some(true) {
            return;
        }
        let session = self.app.session;
        let client = if session.connection_now().id == deleted.connection {
            session.client()
        } else {
            // One that was removed meanwhile leaves nowhere to create them.
            let Some(connection) = session.find(&deleted.connection) else {
                return;
            };
            session.asking_client_for(&connection)
        };
        let deleted = Arc::clone(deleted);
        self.show(&batch);
        spawn_local(async move {
            while let Some(id) = batch.next().map(|item| item.id.clone()) {
                let outcome = match deleted.notifications.iter().find(|one| one.id == id) {
                    Some(notification) => recreate(&client, notification).await,
                    None => ItemOutcome::NotTried,
                };
                batch.settle(&id, outcome);
                self.show(&batch);
            }
            self.finish(&batch, |_| ());
        });
    }

    /// Whether one can be created again once it is deleted.
    fn can_recreate(self, one: &Notification) -> bool {
        let context = untrack(|| self.app.session.surroundings());
        self.app.store.left_out(one).is_none() && recreation_refused(one, &context).is_none()
    }

    fn ask_to_delete(self, chosen: Vec<Notification>) {
        if self.batch.with_untracked(is_running) {
            return;
        }
        let enabled = chosen.iter().filter(|n| may_tell(n)).count();
        let (title, word) = match chosen.as_slice() {
            [one] => (
                t(words::DeleteOne {
                    name: (&one.name).into(),
                }),
                may_tell(one).then(|| t(words::WORD)),
            ),
            many => (
                t(words::DeleteMany { count: many.len() }),
                Some(t(words::WORD)),
            ),
        };
        let body = match enabled {
            0 => t(words::NONE_ENABLED),
            count => t(words::SomeGoSilent { count }),
        };
        let names = names(chosen.iter().map(|one| &one.name));
        let (whole, lost): (Vec<&Notification>, Vec<&Notification>) =
            chosen.iter().partition(|one| self.can_recreate(one));
        let again = recreatable_words(!whole.is_empty(), lost.iter().map(|one| &one.name));
        let whole: Vec<String> = whole.iter().map(|one| one.id.clone()).collect();
        self.app.ask(|| Question {
            title,
            body: [body, names].into_iter().chain(again).collect(),
            yes: t(words::DELETE),
            no: t(words::KEEP_THEM),
            word,
            act: Callback::new(move |()| self.delete(&chosen, &whole)),
            decline: None,
        });
    }

    /// Deletes them. `whole` are the ids of those that can be created again.
    fn delete(self, chosen: &[Notification], whole: &[String]) {
        let mut batch = batch_of(Action::Delete, chosen).with_recreatable(whole.iter().cloned());
        let deleted = Arc::new(Deleted {
            connection: self.app.session.connection_now().id.clone(),
            notifications: chosen.to_vec(),
        });
        self.deleted.set(Some(Arc::clone(&deleted)));
        let client = self.app.session.client();
        let names: Vec<String> = chosen.iter().map(|n| n.id.clone()).collect();
        self.show(&batch);
        spawn_local(async move {
            batch.settle("", ItemOutcome::Failed(nameless()));
            // What others deleted before is not counted as deleted now.
            if let Ok(there) = notifications::list(&client).await {
                for id in names.iter().filter(|id| there.lacks(id)) {
                    batch.settle(id, ItemOutcome::Already);
                }
            }
            let left = pending(&batch);
            for chunk in left.chunks(endpoints::DELETE_CHUNK) {
                let ids: Vec<&str> = chunk.iter().map(String::as_str).collect();
                let call = endpoints::delete(&client.project_id(), &ids);
                match client.send(call).await {
                    Ok(()) => {
                        chunk
                            .iter()
                            .for_each(|id| batch.settle(id, ItemOutcome::Done));
                        self.app.store.drop_notifications(chunk);
                    }
                    Err(error) => settle_by_looking(&mut batch, &client, chunk, &error).await,
                }
                self.show(&batch);
            }
            self.finish(&batch, move |back| self.recreate(back, &deleted));
        });
    }
}

/// What is said, before several are deleted, about creating them again: whether any can be,
/// and which can't.
pub fn recreatable_words<'a>(
    some: bool,
    lost: impl ExactSizeIterator<Item = &'a String>,
) -> Vec<String> {
    let names = listed(lost);
    let some = some.then(|| t(deletion::RECREATABLE));
    let lost = (!names.is_empty()).then(|| t(deletion::NotRecreatable { names }));
    some.into_iter().chain(lost).collect()
}

/// Creates one that was deleted again, as it was.
pub async fn recreate(client: &Client, notification: &Notification) -> ItemOutcome {
    let wanted = ValidNotification::as_stored(notification);
    match notifications::create(client, &wanted).await {
        Ok(outcome) => unlike(&outcome).map_or(ItemOutcome::Done, ItemOutcome::Failed),
        Err(error) => ItemOutcome::Failed(brief(&error, Subject::CreateNotification)),
    }
}

/// “a, b, c”, “a, b and 80 more”.
pub fn names<'a>(of: impl ExactSizeIterator<Item = &'a String>) -> String {
    t(words::Names { names: listed(of) })
}

/// The first of the names, and how many more there are.
fn listed<'a>(of: impl ExactSizeIterator<Item = &'a String>) -> Vec<Arg> {
    let more = of.len().saturating_sub(MOST_NAMES);
    let mut names = Arg::list(of.take(MOST_NAMES));
    if more > 0 {
        names.push(Message::from(words::MoreNames { count: more }).into());
    }
    names
}

fn is_running(batch: &Option<BulkAction>) -> bool {
    batch.as_ref().is_some_and(|batch| !batch.is_finished())
}

fn batch_of(action: Action, chosen: &[Notification]) -> BulkAction {
    let things = chosen.iter().map(|n| (n.id.clone(), n.name.clone()));
    BulkAction::new(action, things.collect())
}

/// Those whose turn is still to come.
fn pending(batch: &BulkAction) -> Vec<String> {
    let items = batch.items().iter();
    let pending = items.filter(|item| item.outcome == ItemOutcome::Pending);
    pending.map(|item| item.id.clone()).collect()
}

/// A failed request may have deleted some all the same: the list decides.
async fn settle_by_looking(
    batch: &mut BulkAction,
    client: &Client,
    chunk: &[String],
    error: &ApiError,
) {
    let why = brief(error, Subject::DeleteNotifications);
    let left = notifications::list(client).await;
    for id in chunk {
        batch.settle(id, deleted(&left, id, why.clone()));
    }
}

/// What became of one whose deletion failed, by the list that was read after it.
pub fn deleted(left: &Result<NotificationList, ApiError>, id: &str, why: Message) -> ItemOutcome {
    match left {
        Ok(left) if left.position(id).is_some() => ItemOutcome::Failed(why),
        Ok(left) if left.lacks(id) => ItemOutcome::Done,
        _ => ItemOutcome::Failed(words::MightBeDeleted { why: why.into() }.into()),
    }
}

/// Whether it is enabled, as far as anybody knows.
pub fn may_tell(notification: &Notification) -> bool {
    notification.enabled != Some(false)
}

pub async fn switch_latest(client: &Client, id: &str, enabled: bool) -> ItemOutcome {
    let why = match notifications::switch(client, id, enabled).await {
        Ok(SwitchResult::Done(outcome)) => match unlike(&outcome) {
            None => return ItemOutcome::Done,
            Some(status) => status,
        },
        Ok(SwitchResult::Already(_)) => return ItemOutcome::Already,
        Ok(SwitchResult::Gone) => words::IT_NO_LONGER_EXISTS,
        Ok(SwitchResult::LeftOut(what)) => incomplete(what),
        Err(error) => brief(&error, subject(enabled)),
    };
    ItemOutcome::Failed(why)
}
