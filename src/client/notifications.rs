//! What is done with notifications when one request is not enough.

use domain::notification::{Notification, ValidNotification};
use futures::future::join;
use wire::call::Call;
use wire::error::ApiError;
use wire::http::{Response, Service};
use wire::notifications::{self, Kind, Step, Steps, exact_name, unsupported_kind};
use wire::{functions, smn};

use super::{Client, read as read_answer};
use crate::browser::clock;

/// What became of a creation.
pub struct Created {
    /// What was created.
    pub notification: Notification,
    /// A notification is created enabled when it has a topic. It was wanted
    /// disabled, and the second request that does so failed.
    pub still_enabled: Option<ApiError>,
}

/// What became of an update.
pub enum Saved {
    /// It is stored; this is what the service says it is now.
    Done(Notification),
    /// Somebody else changed it since it was read. Nothing was written.
    Changed(Notification),
    /// Somebody else deleted it. Nothing was written.
    Gone,
}

/// The notifications of both kinds, and a mark of the answers they were read from.
pub struct Listed {
    /// The notifications.
    pub list: Vec<Notification>,
    /// For [`list_unless`].
    pub mark: u64,
}

/// Reads the notifications of both kinds. A cloud without functions answers
/// the second list with an error of its own, which is no failure.
///
/// # Errors
/// The first failure of either list.
pub async fn list(client: &Client) -> Result<Vec<Notification>, ApiError> {
    let listed = list_unless(client, None).await?;
    Ok(listed.map(|listed| listed.list).unwrap_or_default())
}

/// The same; `None` if the answers are those with that mark.
///
/// # Errors
/// The first failure of either list.
pub async fn list_unless(client: &Client, seen: Option<u64>) -> Result<Option<Listed>, ApiError> {
    let project = client.project_id();
    let calls = [Kind::Smn, Kind::Fun].map(|kind| notifications::list(&project, kind, None));
    let [topics, functions] = &calls;
    let answers = join(
        client.answer(&topics.request),
        client.answer(&functions.request),
    );
    let (first, second) = answers.await;
    let mark = mark(&[&first, &second]);
    if seen == Some(mark) {
        return Ok(None);
    }
    let mut list = in_steps(topics, first).await?;
    match in_steps(functions, second).await {
        Ok(functions) => {
            // A site may answer with both kinds whatever it is asked for. Looking
            // for one in many thousands is only for those that do.
            let kind = |n: &Notification, kind: Kind| n.kind.as_deref() == Some(kind.as_str());
            let apart = list.iter().all(|n| kind(n, Kind::Smn));
            let is_new = |f: &Notification| {
                apart && kind(f, Kind::Fun) || !list.iter().any(|n| n.id == f.id)
            };
            let new: Vec<_> = functions.into_iter().filter(is_new).collect();
            list.extend(new);
        }
        Err(error) if unsupported_kind(&error) => {}
        Err(error) => return Err(error),
    }
    Ok(Some(Listed { list, mark }))
}

/// Bodies above this are read in steps.
const LONG: usize = 500_000;

/// Reads an answer, a long one in steps between which the page can do other things.
async fn in_steps(
    call: &Call<Vec<Notification>>,
    answer: Result<Response, ApiError>,
) -> Result<Vec<Notification>, ApiError> {
    let response = answer?;
    let long = response.body.len() > LONG;
    let mut steps = long.then(|| Steps::begin(&response)).flatten();
    while let Some(reading) = &mut steps {
        match reading.step() {
            Step::More => clock::sleep(0).await,
            Step::Done => return Ok(std::mem::take(&mut reading.list)),
            Step::Unusual => steps = None,
        }
    }
    read_answer(call, Ok(response))
}

/// A number that differs between answers that differ (FNV-1a, eight bytes at once).
fn mark(answers: &[&Result<Response, ApiError>]) -> u64 {
    let mut mark = 0xcbf2_9ce4_8422_2325_u64;
    for answer in answers.iter().filter_map(|answer| answer.as_ref().ok()) {
        let mut add = |number: u64| {
            mark = (mark ^ number)
                .wrapping_mul(0x0100_0000_01b3)
                .rotate_left(29);
        };
        add(answer.status.into());
        add(answer.body.len() as u64);
        for bytes in answer.body.as_bytes().chunks(8) {
            add(bytes
                .iter()
                .fold(0, |all, byte| all << 8 | u64::from(*byte)));
        }
    }
    mark
}

/// How many topics are offered at most: more would help nobody to choose.
const MOST_TOPICS: usize = 500;

/// URNs of the topics and functions a notification can tell, as far as the
/// connection reaches the services that know them.
pub async fn targets(client: &Client) -> Vec<String> {
    let project = client.project_id();
    let mut urns = Vec::new();
    if client.reaches(Service::Smn) {
        loop {
            let from = u32::try_from(urns.len()).unwrap_or(u32::MAX);
            let page = client
                .send(smn::topics(&project, from, smn::MAX_TOPICS))
                .await;
            let Ok(page) = page else {
                break;
            };
            let full = page.topics.len() >= smn::MAX_TOPICS as usize;
            urns.extend(page.topics.into_iter().map(|topic| topic.urn));
            if !full || urns.len() >= MOST_TOPICS {
                break;
            }
        }
    }
    if client.reaches(Service::FunctionGraph) {
        let call = functions::list(&project, None, functions::MAX_FUNCTIONS);
        if let Ok(page) = client.send(call).await {
            urns.extend(page.functions.into_iter().map(|function| function.urn));
        }
    }
    urns
}

/// Creates a notification, and switches it off if that is what was wanted.
///
/// # Errors
/// The failure of the creating request.
pub async fn create(client: &Client, wanted: &ValidNotification) -> Result<Created, ApiError> {
    let project = client.project_id();
    let notification = match client.send(notifications::create(&project, wanted)).await? {
        Some(notification) => notification,
        // Created, but not told how: names are unique, so the name finds it.
        None => {
            let same = exact_name(list(client).await?, &wanted.get().name);
            same.into_iter()
                .next()
                .unwrap_or_else(|| wanted.get().clone())
        }
    };
    if wanted.get().enabled || !notification.enabled {
        return Ok(Created {
            notification,
            still_enabled: None,
        });
    }
    match switch(client, &notification, false).await {
        Ok(off) => Ok(Created {
            notification: off,
            still_enabled: None,
        }),
        Err(error) => Ok(Created {
            notification,
            still_enabled: Some(error),
        }),
    }
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
    match read(client, &base.id).await? {
        None => Ok(Saved::Gone),
        Some(theirs) if theirs != *base => Ok(Saved::Changed(theirs)),
        Some(_) => write(client, wanted).await.map(Saved::Done),
    }
}

/// Enables or disables a notification as it is stored now.
///
/// # Errors
/// The failure of the writing request.
pub async fn switch(
    client: &Client,
    stored: &Notification,
    enabled: bool,
) -> Result<Notification, ApiError> {
    write(client, &ValidNotification::switched(stored, enabled)).await
}

/// Reads one notification: the API has no call for that, and its name may have
/// been changed meanwhile.
///
/// # Errors
/// The failure of the lists.
pub async fn read(client: &Client, id: &str) -> Result<Option<Notification>, ApiError> {
    Ok(list(client).await?.into_iter().find(|n| n.id == id))
}

async fn write(client: &Client, wanted: &ValidNotification) -> Result<Notification, ApiError> {
    let answer = client
        .send(notifications::update(&client.project_id(), wanted))
        .await?;
    Ok(answer.unwrap_or_else(|| wanted.get().clone()))
}
