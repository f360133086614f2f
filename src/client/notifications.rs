//! What is done with notifications when one request is not enough.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::notification::{Notification, ValidNotification};
use futures::future::{Either, join, ready};
use messages::Message;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;
use wire::notifications::{self, FollowUp, Kind, Latest, NotificationList, Part, Written};
use wire::{functions, smn};

use super::Client;

/// What became of a notification that was written.
pub struct WriteOutcome {
    /// What is known about it.
    pub written: Written,
    /// Why a request failed that had to follow, if one did.
    pub failure: Option<ApiError>,
}

/// What became of an update.
pub enum Saved {
    /// It is stored.
    Done(Box<WriteOutcome>),
    /// Somebody else changed it since it was read. Nothing was written.
    Changed(Notification),
    /// Somebody else deleted it. Nothing was written.
    Gone,
    /// The service left this out, and would lose it. Nothing was written.
    LeftOut(Message),
}

/// What became of switching.
pub enum SwitchResult {
    /// It was sent.
    Done(Box<WriteOutcome>),
    /// It was so before. Nothing was written.
    Already(Notification),
    /// Somebody else deleted it. Nothing was written.
    Gone,
    /// The service left this out, and would lose it. Nothing was written.
    LeftOut(Message),
}

/// Reads the notifications of both kinds. Where one of the two could not be read, the
/// list says so.
///
/// # Errors
/// The failure of the list of topics, if there is nothing to show.
pub async fn list(client: &Client) -> Result<NotificationList, ApiError> {
    let listed = list_unless(client, None).await?;
    Ok(listed.unwrap_or_default())
}

/// The same; `None` if they are what was `seen`. A cloud that has answered once that it
/// does not have functions is not asked for them again.
///
/// # Errors
/// The failure of the list of topics, if there is nothing to show.
pub async fn list_unless(
    client: &Client,
    seen: Option<Arc<NotificationList>>,
) -> Result<Option<NotificationList>, ApiError> {
    let project = client.project_id();
    let [topics, functions] =
        Kind::ALL.map(|kind| client.send(notifications::list(&project, kind, None)));
    let no_functions = client.keeper.no_functions();
    let functions = match &no_functions {
        Some(error) => Either::Left(ready(Err(ApiError::clone(error)))),
        None => Either::Right(functions),
    };
    let (topics, functions) = join(topics, functions).await;
    if let (Ok(_), Err(error), None) = (&topics, &functions, &no_functions)
        && error.is_not_offered()
    {
        client.keeper.learn_no_functions(error);
    }
    let seen = seen.unwrap_or_default();
    let unless_seen =
        |list: NotificationList, second| (!list.was_seen(&seen, second)).then_some(list);
    notifications::join(
        topics.map(|list| unless_seen(list, false)),
        functions.map(|list| unless_seen(list, true)),
        &seen,
    )
}

/// How many topics are offered at most: more would help nobody to choose.
const MOST_TOPICS: u32 = 500;

/// What a notification can tell, as far as it could be read.
#[derive(Debug, Default)]
pub struct Targets {
    /// URNs of topics and functions.
    pub urns: Vec<String>,
    /// The topics, if all were read.
    pub topics: Option<Arc<BTreeSet<String>>>,
    /// The functions, if all were read.
    pub functions: Option<Arc<BTreeSet<String>>>,
    /// What could not be read, and why.
    pub failures: Vec<(Subject, ApiError)>,
}

/// The topics and functions a notification can tell, as far as the connection reaches
/// the services that know them.
pub async fn targets(client: &Client) -> Targets {
    let project = client.project_id();
    let mut targets = Targets::default();
    let all = |urns: &[String]| Arc::new(urns.iter().cloned().collect());
    let Targets {
        urns,
        topics,
        functions: all_functions,
        failures,
    } = &mut targets;
    if client.reaches(Service::Smn) {
        let read = topics_read(client).await;
        *topics = read.is_whole.then(|| all(&read.urns));
        urns.extend(read.urns);
        failures.extend(read.error.map(|error| (Subject::ListTopics, error)));
    }
    if client.has_functions() && client.reaches(Service::FunctionGraph) {
        let call = functions::list(&project, None, functions::MAX_FUNCTIONS);
        match client.send(call).await {
            Ok(page) => {
                let read = page.functions.into_iter().map(|function| function.urn);
                let read: Vec<String> = read.collect();
                let is_whole = read.len() < functions::MAX_FUNCTIONS as usize;
                *all_functions = is_whole.then(|| all(&read));
                urns.extend(read);
            }
            // A cloud without functions has none to offer.
            Err(error) if error.is_not_offered() => {}
            Err(error) => failures.push((Subject::ListFunctions, error)),
        }
    }
    targets
}

/// URNs of the first topics of the project.
///
/// # Errors
/// The failure of any page.
pub async fn topics(client: &Client) -> Result<Vec<String>, ApiError> {
    let read = topics_read(client).await;
    read.error.map_or(Ok(read.urns), Err)
}

/// URNs of topics, as far as they could be read.
#[derive(Default)]
struct TopicsRead {
    urns: Vec<String>,
    /// Whether these are all.
    is_whole: bool,
    /// Why they could be read no further.
    error: Option<ApiError>,
}

/// URNs of the first topics.
async fn topics_read(client: &Client) -> TopicsRead {
    let project = client.project_id();
    let (mut read, mut from) = (TopicsRead::default(), 0_u32);
    loop {
        let call = smn::topics(&project, from, smn::MAX_TOPICS);
        let page = match client.send(call).await {
            Ok(page) => page,
            Err(error) => {
                read.error = Some(error);
                return read;
            }
        };
        from = from.saturating_add(page.rows);
        let topics = page.topics.into_iter().map(|topic| topic.urn);
        read.urns.extend(topics);
        let is_last = page.rows < smn::MAX_TOPICS;
        if is_last || from >= MOST_TOPICS {
            let all = page.total.unwrap_or_default().max(from);
            read.is_whole = is_last && read.urns.len() >= all as usize;
            return read;
        }
    }
}

/// Creates a notification, and switches it if it did not become what was wanted.
///
/// # Errors
/// The failure of the creating request.
pub async fn create(
    client: &Client,
    wanted: &ValidNotification,
) -> Result<Box<WriteOutcome>, ApiError> {
    let call = notifications::create(&client.project_id(), wanted);
    let answer = client.send(call).await?;
    Ok(follow_up(client, Written::created(wanted, &answer)).await)
}

/// Writes a notification unless it is no longer what `base` says: the API
/// knows no versions, so the last look decides.
///
/// # Errors
/// The failure of the reading or of the writing request.
pub async fn update(
    client: &Client,
    base: &Notification,
    wanted: &ValidNotification,
) -> Result<Saved, ApiError> {
    let list = list(client).await?;
    match list.latest(base, wanted.get()) {
        Latest::Gone => gone(&list).map(|()| Saved::Gone),
        Latest::Changed(theirs) => Ok(Saved::Changed(*theirs)),
        Latest::LeftOut(part) => Ok(Saved::LeftOut(part.name())),
        Latest::Same => write(client, wanted).await.map(Saved::Done),
    }
}

/// Enables or disables a notification as it is stored now. The API has no call that
/// reads one, and its name may have been changed meanwhile.
///
/// # Errors
/// The failure of the reading or of the writing request.
pub async fn switch(client: &Client, id: &str, enabled: bool) -> Result<SwitchResult, ApiError> {
    let list = list(client).await?;
    let found = list.position(id);
    let found = found.and_then(|at| Some((at, list.get(at)?.clone())));
    let Some((at, latest)) = found else {
        gone(&list)?;
        return Ok(match list.lacks(id) {
            true => SwitchResult::Gone,
            false => SwitchResult::LeftOut(Part::Id.name()),
        });
    };
    if latest.enabled == Some(enabled) {
        return Ok(SwitchResult::Already(latest));
    }
    let left_out = list.left_out(at);
    // The status is what is being changed.
    if let Some(part) = left_out.iter().find(|part| **part != Part::Status) {
        return Ok(SwitchResult::LeftOut(part.name()));
    }
    let wanted = ValidNotification::switched(&latest, enabled);
    write(client, &wanted).await.map(SwitchResult::Done)
}

/// Whether what is not in a list is gone.
fn gone(list: &NotificationList) -> Result<(), ApiError> {
    list.doubt().map_or(Ok(()), |error| Err(error.clone()))
}

async fn write(client: &Client, wanted: &ValidNotification) -> Result<Box<WriteOutcome>, ApiError> {
    let call = notifications::update(&client.project_id(), wanted);
    let answer = client.send(call).await?;
    Ok(follow_up(client, Written::replaced(wanted, &answer)).await)
}

/// Sends what has to follow until everything is known that can be known.
async fn follow_up(client: &Client, mut written: Written) -> Box<WriteOutcome> {
    let mut failure = None;
    loop {
        match written.follow_up() {
            FollowUp::None => return Box::new(WriteOutcome { written, failure }),
            FollowUp::ReadAgain => match list(client).await {
                Ok(list) => written.listed(&list),
                Err(error) => {
                    failure.get_or_insert(error);
                    return Box::new(WriteOutcome { written, failure });
                }
            },
            FollowUp::Switch(wanted) => {
                let call = notifications::update(&client.project_id(), &wanted);
                match client.send(call).await {
                    Ok(answer) => written.switched(&answer),
                    Err(error) => {
                        written.unsure();
                        failure = Some(error);
                    }
                }
            }
        }
    }
}
